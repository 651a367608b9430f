//! Names that fool geoparsers, one short text each. The expected answer stands in the text:
//!
//! - `[Paris|gn:4717560]` is found and resolved, sure or likely, to that place;
//! - `[Paris|gn:4717560?]` is found; it is that place, or to be checked with it among the candidates;
//! - `[Springfield|?]` is found and must be left to a person;
//! - `[Ghazni Sector|unmapped]` is found and has no place;
//! - `[Jordan|-]` is no place.
//!
//! Whatever else is found is wrong. Right, or *check*; never a confident error.

use crate::marked::unmark;
use geobrief::document::{self, Document, Hints};
use geobrief::gazetteer::Gazetteer;
use geobrief::recognize::{RecognizeOptions, recognize};
use geobrief::resolve::{Resolution, ResolveOptions, ResolvedMention, resolve};
use geobrief::span::Span;

/// A mark as a span of the text.
struct Expected<'m> {
    span: Span,
    expected: &'m str,
}

fn read(text: &str) -> Document {
    let (document, _) = document::parse(text.to_owned(), &Hints::default());
    document
}

fn check(marked: &str) {
    let (text, marks) = unmark(marked);
    let gazetteer = Gazetteer::bundled();
    let document = read(&text);
    let mentions = recognize(
        &document,
        &document.tokenized(),
        &gazetteer,
        &RecognizeOptions::default(),
    );
    let found = resolve(
        &document,
        &document.tokenized(),
        mentions,
        &gazetteer,
        &ResolveOptions::default(),
    );
    let mut problems = Vec::new();
    let marks: Vec<Expected<'_>> = marks
        .into_iter()
        .filter_map(|mark| {
            let span = Span::new(&text, mark.start, mark.end)?;
            let expected = mark.expected;
            Some(Expected { span, expected })
        })
        .collect();
    for mark in &marks {
        let name = mark.span.slice(&text);
        let resolved = found
            .iter()
            .find(|resolved| resolved.mention.span == mark.span);
        problems.extend(
            problem(mark.expected, resolved, &gazetteer)
                .map(|problem| format!("{name}: {problem}")),
        );
    }
    for resolved in &found {
        if !marks.iter().any(|mark| mark.span == resolved.mention.span) {
            let name = resolved.mention.span.slice(&text);
            problems.push(format!(
                "{name}: taken for a place, but not marked as one; see src/recognize/context/mod.rs"
            ));
        }
    }
    assert!(
        problems.is_empty(),
        "\n{marked}\n  {}",
        problems.join("\n  ")
    );
}

/// What is wrong with the answer to one mark.
fn problem(
    expected: &str,
    resolved: Option<&ResolvedMention>,
    gazetteer: &Gazetteer,
) -> Option<String> {
    let Some(resolved) = resolved else {
        return (expected != "-").then(|| {
            "not found as a place; see the clues in src/recognize/context/mod.rs".to_owned()
        });
    };
    let id = |key| gazetteer.id(key);
    let (wanted, may_be_checked) = match expected.strip_suffix('?') {
        Some(wanted) => (wanted, true),
        None => (expected, false),
    };
    match (&resolved.resolution, wanted) {
        (_, "-") => Some("no place, but found as one; see src/recognize/context/mod.rs".to_owned()),
        (Resolution::Unmapped { .. }, "unmapped") | (Resolution::Undecided { .. }, "") => None,
        (Resolution::Resolved { place, .. }, wanted) if id(*place) == wanted => None,
        (Resolution::Undecided { candidates }, wanted)
            if may_be_checked && candidates.iter().any(|c| id(c.place) == wanted) =>
        {
            None
        }
        (
            Resolution::Resolved {
                place, confidence, ..
            },
            _,
        ) => Some(format!(
            "{} ({}) with confidence {:.2}, expected {expected}; compare the features in resolve/rank.rs",
            id(*place),
            gazetteer.name(*place),
            confidence.get(),
        )),
        (Resolution::Undecided { candidates }, _) => Some(format!(
            "left to be checked among {:?}, expected {expected}; which words decide it for a reader?",
            candidates.iter().map(|c| id(c.place)).collect::<Vec<_>>(),
        )),
        (Resolution::Unmapped { reason }, _) => {
            Some(format!("unmapped ({reason:?}), expected {expected}"))
        }
    }
}

macro_rules! cases {
    ($($name:ident: $text:literal),* $(,)?) => {
        $(#[test] fn $name() { check($text); })*
    };
}

mod namesakes;
mod writing;

/// What is found in a text: names, roles, and whether each has a place.
fn found_in(text: &str) -> Vec<(String, ResolvedMention)> {
    let gazetteer = Gazetteer::bundled();
    let document = read(text);
    let found = geobrief::locate(&document, &gazetteer, &geobrief::Config::default());
    let named = |found: ResolvedMention| {
        let name = found.mention.span.slice(&document.text).to_owned();
        (name, found)
    };
    found.into_iter().map(named).collect()
}

/// The names that are found.
fn names_in(text: &str) -> Vec<String> {
    found_in(text).into_iter().map(|(name, _)| name).collect()
}

/// How a name is used, where it is found.
fn role_of(text: &str, name: &str) -> Option<String> {
    let found = found_in(text);
    let (_, found) = found.iter().find(|(found, _)| found == name)?;
    Some(found.mention.role.word().to_owned())
}

/// How many mentions of exactly this name have a place.
fn places_in(text: &str, name: &str) -> usize {
    let found = found_in(text);
    let mapped = |found: &ResolvedMention| !matches!(found.resolution, Resolution::Unmapped { .. });
    let found = found
        .iter()
        .filter(|(other, found)| other == name && mapped(found));
    found.count()
}

mod city_and_state {
    use super::check;
    cases! {
        paris_texas: "Floods hit [Paris|gn:4717560], [Texas|gn:4736286], on Monday.",
        paris_in_texas: "Floods hit [Paris|gn:4717560] in [Texas|gn:4736286].",
        paris_france: "The talks moved from the old palace to [Paris|gn:2988507], [France|gn:3017382].",
        paris_alone: "The ministers will meet in [Paris|gn:2988507] on Friday.",
        springfield_illinois: "A fire in [Springfield|gn:4250542], [Illinois|gn:4896861], killed two.",
        springfield_mass: "A fire in [Springfield|gn:4951788], [Mass.|gn:6254926], killed two.",
        springfield_alone: "A fire in [Springfield|?] killed two people.",
        london_ontario: "Police in [London|gn:6058560], [Ontario|gn:6093943], made an arrest.",
        london_alone: "Police in [London|gn:2643743] made an arrest.",
        moscow_idaho: "Students in [Moscow|gn:5601538], [Idaho|gn:5596512], were told to stay inside.",
        birmingham_alabama: "He was born in [Birmingham|gn:4049979], [Alabama|gn:4829764].",
        melbourne_florida: "The rocket was seen from [Melbourne|gn:4163971], [Fla.|gn:4155751]",
        portland_maine: "The ferry to [Portland|gn:4975802], [Maine|gn:4971068], was late.",
        st_petersburg_florida: "The hurricane passed [St. Petersburg|gn:4171563], [Florida|gn:4155751].",
        saint_petersburg_russia: "The march in [St. Petersburg|gn:498817], [Russia|gn:2017370], was banned.",
        postal_code: "The firm is based in [Austin|gn:4671654], [TX|gn:4736286].",
        town_and_its_state_twice: "The mayor of [Columbia|gn:4381982], [Missouri|gn:4398678], met voters. Schools in [Columbia|gn:4381982] closed.",
        cambridge_massachusetts: "The lab in [Cambridge|gn:4931972], [Massachusetts|gn:6254926], was closed.",
        tripoli_lebanon: "Clashes broke out in [Tripoli|gn:266826], [Lebanon|gn:272103].",
        hyderabad_pakistan: "A train left [Hyderabad|gn:1176734], [Pakistan|gn:1168579], at noon.",
    }
}

mod abbreviations {
    use super::check;
    cases! {
        kansas: "Two men from [Wichita|gn:4281730], [Kan.|gn:4273857], were charged.",
        west_virginia: "The mine near [Charleston|gn:4801859], [W. Va.|gn:4826850], was shut.",
        us_with_stops: "Troops from the [U.S.|gn:6252001] left the valley.",
        us_without_stops: "Troops from the [US|gn:6252001] left the valley.",
        us_the_pronoun: "They told us that we should wait for us all.",
        uk: "The ship sailed to the [UK|gn:2635167] last week.",
        georgia_ap: "The plant in [Augusta|gn:4180531], [Ga.|gn:4197000], will close.",
        dateline: "[LEXINGTON|gn:4297983], [Ky.|gn:6254925] — Two people were hurt on Sunday.",
    }
}

mod same_name_countries {
    use super::check;
    cases! {
        georgia_beside_tbilisi: "Protesters gathered in [Tbilisi|gn:611717] after [Georgia|gn:614540] passed the law.",
        georgia_beside_atlanta: "Voters in [Atlanta|gn:4180439] and the rest of [Georgia|gn:4197000] go to the polls.",
        georgia_alone: "Rain is expected across [Georgia|gn:614540?] tomorrow.",
        niger: "The coup in [Niger|gn:2440476] began in [Niamey|gn:2440485].",
        nigeria: "The vote in [Nigeria|gn:2328926] began in [Lagos|gn:2332459].",
        niger_and_nigeria: "[Niger|gn:2440476?] closed its border with [Nigeria|gn:2328926].",
        congo_by_its_town: "In the [Congo|gn:203312?], fighting went on near [Goma|gn:216281].",
        congo_kinshasa: "Officials in [Kinshasa|gn:2314302] said [DR Congo|gn:203312] needs vaccines.",
        guinea: "[Guinea-Bissau|gn:2372248] and [Guinea|gn:2420477] share a border.",
        equatorial_guinea: "Oil from [Equatorial Guinea|gn:2309096] is shipped north.",
        dominican_republic: "[Haiti|gn:3723988] and the [Dominican Republic|gn:3508796] share an island.",
        north_korea: "[North Korea|gn:1873107] fired two missiles, [Seoul|gn:1835848] said.",
        northern_ireland: "Police in [Northern Ireland|gn:2641364] searched a house in [Belfast|gn:2655984].",
        south_sudan: "Fighting near [Juba|gn:373303] spread across [South Sudan|gn:7909807].",
    }
}

mod houses_and_hubs {
    use super::check;
    cases! {
        white_house: "The [White House|-] said that voters in [Tennessee|gn:4662168] were told in time.",
        wall_street: "Shares on [Wall Street|-] fell after a vote in [Ohio|gn:5165418].",
        heathrow: "Flights from [Heathrow|oa:EGLL] to the rest of [England|gn:6269131] were late.",
        jfk: "Flights to [JFK|oa:KJFK] from the [U.K.|gn:2635167] were late.",
        the_hague: "The court in [The Hague|gn:2747373] will hear the case.",
        new_york: "Snow fell in [New York|gn:5128581] on Monday.",
        ms_is_no_state: "Mr. Oduya and [Ms.|-] Carter live near [Jackson|gn:4431410], [Mississippi|gn:4436296].",
    }
}

mod persons {
    use super::check;
    cases! {
        jordan_said: "[Jordan|-] said he would play again. [Jordan|-] scored 30 points for the team.",
        jordan_the_country: "Refugees crossed into [Jordan|gn:248816] and reached [Amman|gn:250441].",
        paris_hilton: "[Paris|-] Hilton said nothing.",
        paris_hilton_later: "Paris Hilton left the court. [Paris|-] said nothing.",
        mr_lebanon: "Mr [Lebanon|-] did not answer questions.",
        president_ghani: "President Ashraf Ghani met the general.",
        lewis: "Martha Lewis opened the meeting. [Lewis|-] thanked the board.",
        jack_london: "Jack [London|-] wrote the novel.",
        initial: "The novel by J. [Austin|-] sold well.",
        junior: "The case of Robert [Houston|-] Jr. was heard.",
        age: "Kevin [Lancaster|-], 34, was charged with theft.",
        sydney_the_woman: "Sydney [Sweeney|-] told reporters that she was tired.",
        chad_the_man: "Chad [Williams|-] coached the team for years.",
        chad_the_country: "Rebels in [Chad|gn:2434508] marched on [N'Djamena|gn:2427123].",
        israel_the_man: "Israel [Ramirez|-] was the first to arrive.",
        family_name_before_place: "Governor Charlotte [Lincoln|-] visited [Ohio|gn:5165418].",
        speaker: "The senator thanked Dr. [Boston|-] for her work.",
    }
}

mod organisations {
    use super::check;
    cases! {
        rights: "The ambassador spoke about rights and trade.",
        united_nations: "The report was sent to the U.N. on Monday. U.N. officials in [Damascus|gn:170654] agreed.",
        al_jazeera: "The report by Al Jazeera was denied.",
        taliban: "The Taliban promised to respect the border.",
        bank_of: "The Bank of [England|gn:6269131] raised rates.",
        times: "The [Kabul|gn:1138958] Times reported the blast.",
        state_police: "[Kentucky|gn:6254925] State Police closed the road.",
        reading_the_word: "Reading is fun. She loves reading.",
        nice_the_word: "Nice weather is expected.",
        mobile_the_word: "Mobile phones were banned.",
        turkey_the_bird: "They ate turkey and watched the game.",
        street: "The shop on Lancaster Avenue was robbed.",
        month: "In August the rains began. May was dry.",
        url: "See https://www.paris.example.com/London/Moscow for more, says @Berlin_Fan.",
        police: "Police and University officials met on Monday.",
        saints_day: "The parade on St. Patrick's Day was cancelled.",
        church: "The fire at St. Michael's Church was put out.",
    }
}

mod adjectives_and_powers {
    use super::check;
    cases! {
        demonym: "The [Afghan|gn:1149361] army and [Russian|gn:2017370] advisers left.",
        us_backed: "The [US|gn:6252001]-backed government fell.",
        directions: "Fighting in northern [Afghanistan|gn:1149361] went on.",
        western_australia: "A cyclone reached [Western Australia|gn:2058645].",
        south_dakota: "Snow fell in [South Dakota|gn:5769223].",
        soviet_union: "The [Soviet Union|unmapped] broke up in 1991.",
        possessive: "[Ukraine|gn:690791]'s harvest passed through [Odesa|gn:698740].",
    }
}

mod provinces {
    use super::check;
    cases! {
        faizabad_with_its_province: "The capture of [Faizabad|gn:1142170], capital of the northeastern [Badakhshan|gn:1147745] province, came on Wednesday.",
        faizabad_alone: "The rebels entered [Faizabad|?] on Wednesday.",
        faizabad_in_afghanistan: "The [Taliban|-] entered [Faizabad|gn:1142170?] in [Afghanistan|gn:1149361].",
        faizabad_india: "A train from [Faizabad|gn:1271976?] in [Uttar Pradesh|gn:1253626] was late.",
        kharkiv_is_the_city: "Shells fell on [Kharkiv|gn:706483] and [Sumy|gn:692194] overnight, officials said.",
        the_city_is_far_better_known: "The quake was felt in [Silivri|gn:739634], a district west of [Istanbul|gn:745044], the mayor of [Istanbul|gn:745044] said.",
        kunduz_province: "Troops left [Kunduz|gn:1135690] province.",
        kunduz_city: "The city of [Kunduz|gn:1135689] fell.",
        county: "The sheriff of [Granville County|gn:4468623], [North Carolina|gn:4482348], resigned.",
        a_sentence_about_its_state: "In [New Hampshire|gn:5090174], snow fell in [Berlin|gn:5083330?] and [Lebanon|gn:5088597?].",
        lake_in_full: "Families fled along the shore of [Lake Kivu|ne:1159113577] to [Bukavu|gn:217831].",
        lake_or_county: "Two ferries on [Lake Victoria|ne:1159113191] were stopped near [Kisumu|gn:191245].",
        sea_or_province: "[Port Sudan|gn:377039], on the [Red Sea|gb:red-sea], remains open.",
        a_sea_with_a_town_in_it: "An earthquake struck beneath the [Sea of Marmara|gb:sea-of-marmara] on Thursday.",
        a_state_with_a_town_in_it: "Floods leave 40 dead in [Rio Grande do Sul|gn:3451133] as rivers rise.",
        a_letter_after_a_hyphen: "Shells fell on [Sittwe|gn:1295765] and [Mrauk-U|gn:1307658].",
        unknown_village: "The village of [Zargun Kolay|unmapped] was shelled.",
    }
}

/// A city and the division that bears its name: bare it is the city, and the division where the
/// text asks for it. Where they lie far apart the other is shown.
mod seats {
    use super::check;
    cases! {
        market: "The covered market of [Herat|gn:1140026] burned down on Friday night.",
        from_the_capital: "Two buses from [Bamako|gn:2460596] to [Sikasso|gn:2451185] collided at dawn.",
        floods: "Water stood a metre high in [Kassala|gn:372753], aid workers in [Khartoum|gn:379252] said.",
        airport: "A cargo plane slid off the runway at [Huambo|gn:3348313] airport.",
        first_of_a_list: "Clinics in [Zinder|gn:2437798], [Mirriah|gn:2440921?] and [Magaria|gn:2441482?] ran out of serum.",
        last_of_a_list: "The strike spread to [Saraburi|gn:1606418?], [Hat Yai|gn:1610780] and [Songkhla|gn:1606147?].",
        pair: "Pipes burst in [Puebla|gn:3521081] and [Cholula|gn:3530757?] after the frost.",
        beside: "The wreck was found near [Trabzon|gn:738648] on Tuesday.",
        province_of: "Hail ruined the vines across the province of [Salta|gn:3838231].",
        state_after: "Herders in [Kaduna|gn:2335722] state have left their villages.",
        villages_in: "Villages in [Tarija|gn:3903319] were cut off for a week.",
        across: "Power failed across [Gaziantep|gn:314829] on Sunday.",
        governor: "The governor of [Herat|gn:1140025] resigned on Monday.",
        genitive: "[Sikasso|gn:2451184]'s villages have had no rain since June.",
        oblast_after: "Fires burned in [Tomsk|gn:1489421] oblast for a second week.",
        district_of_a_town: "Villagers in [Gaibandha|gn:7921384?] left their houses when the water rose.",
        town_before_its_state: "Police in [Ipswich|gn:2162644], [Queensland|gn:2152274], closed the bridge.",
        town_and_division: "The bridge at [Sadao|gn:1606939], [Songkhla|gn:1606146], was blown up.",
    }
}

/// What the text says outright is a veto.
mod contradictions {
    use super::check;
    cases! {
        village_in_a_country: "The well was dug in [Vienna|?], a village in [Senegal|gn:2245662].",
        quarter_of_a_city: "Traders closed their shops in [Boston|?], a quarter of [Lagos|gn:2332459].",
        in_brackets: "The wedding took place in [Geneva|?] (a town in [Kenya|gn:192950]).",
        town_in_a_state: "He grew up in [Moscow|gn:5601538], a town in [Idaho|gn:5596512].",
        two_of_one_name: "Trucks were checked in [Paris|gn:4717560], [Texas|gn:4736286], and [Paris|gn:4647963], [Tennessee|gn:4662168].",
        three_of_one_name: "Branches in [Athens|gn:4180386], [Georgia|gn:4197000], [Athens|gn:4505542], [Ohio|gn:5165418], and [Athens|gn:4671545?], [Texas|gn:4736286], will close.",
        state_and_country: "She meant [Georgia|gn:4197000], the state, not [Georgia|gn:614540], the country.",
        state_without_commas: "He was born in [Georgia|gn:4197000] the state, not [Georgia|gn:614540] the country.",
        country_in_a_state: "A man who lives in [Jordan|?], [Ontario|gn:6093943], sued the county on Friday.",
        country_in_a_list: "Farmers in [Jordan|gn:248816], [Turkey|gn:298795] and [Iraq|gn:99237] lost their harvest.",
        suburb: "The bakery stands in [Melbourne|?], a suburb of [Nairobi|gn:184745].",
    }
}

/// The people, the sentence and the list say which of several places of a name is meant.
mod named_places {
    use super::check;
    cases! {
        canadian: "The [Canadian|gn:6251999] rail union stopped trains in [London|gn:6058560?], [Kingston|gn:5992500?] and [Windsor|gn:6182962?].",
        australian: "[Australian|gn:2077456] customs officers searched ships in [Newcastle|gn:2155472?] and [Perth|gn:2063523].",
        south_african: "[South African|gn:953987] miners marched in [Newcastle|gn:971421?] and [Worcester|gn:3359041?].",
        spanish: "[Spanish|gn:2510769] doctors in [Cartagena|gn:2520058?], [Toledo|gn:2510409?] and [Valencia|gn:2509954?] went on strike.",
        nicaraguan: "[Nicaraguan|gn:3617476] bishops said mass in [Granada|gn:3619136?] and [León|gn:3618030?].",
        argentine: "An [Argentine|gn:3865483] judge froze accounts in [Córdoba|gn:3860259?] and [Rosario|gn:3838583?].",
        county_of_the_sentence: "Pubs in [Boston|gn:2655138?] and [Spalding|gn:2637265?], in [Lincolnshire|gn:2644486], were flooded.",
        province_of_the_sentence: "In [Ontario|gn:6093943], libraries in [Cambridge|gn:5913695] and [Hamilton|gn:5969782] will open on Sundays.",
    }
}

/// A name that one place of the gazetteer bears is that place, or to be checked; never unknown.
mod lone_names {
    use super::check;
    cases! {
        a_court: "The trial was moved to [Deggendorf|gn:2938540?] last week.",
        a_strike: "Bus drivers in [Chiavari|gn:3178832?] went home early.",
        a_fair: "Nobody came to the cattle fair of [Carlos Casares|gn:3862607?].",
        a_fire: "A laundry burned down in [Finsterwalde|gn:2926670?] overnight.",
        a_road: "The road to [Ambanja|gn:1083724?] is closed.",
        a_clinic: "Two nurses left the clinic in [Gherla|gn:677429?].",
        a_flood: "Cellars in [Malgobek|gn:531129?] filled with water.",
        a_thief: "The thief was seen again in [Pau dos Ferros|gn:3392775?].",
    }
}

/// Words beside a name that only a place can have.
mod called_places {
    use super::check;
    cases! {
        river_before: "The river [Shannon|gb:river-shannon] burst its banks, and the river [Aire|gb:river-aire] rose.",
        river_in_a_country: "The [Benue|gb:benue-river?] in [Nigeria|gn:2328926] is rising too.",
        river_still_falling: "The [Congo|gb:congo-river?] is falling again, the port of [Kinshasa|gn:2314302] said.",
        river_not_so_high: "The [Delaware|gb:delaware-river?] had not been so high since 1955.",
        river_at_its_lowest: "The [Niger|gb:niger-river?] is at its lowest level in 50 years, officials in [Mopti|gn:2453348?] said.",
        river_with_villages_along_it: "Villages along the [Senegal|gb:senegal-river?] lost their harvest.",
        river_with_floods_along_it: "Floods along the [Niger|gb:niger-river?] displace thousands of people.",
        river_with_boats_on_it: "Boats on the [Paraguay|gb:paraguay-river?] wait for grain, the port said.",
        capital_article: "A court in [The Hague|gn:2747373] heard the case.",
        capital_article_of_a_town: "A fire in [The Dalles|gn:5756304?] burned 40 homes.",
        river_that_a_town_lies_on: "Ebola reached [Mbandaka|gn:2312895], on the [Congo|gb:congo-river?], last week.",
        valley_of_another_country: "A lawyer in [Jordan Valley|?], [Oregon|gn:5744337], said no.",
        valley_where_it_is: "Shepherds in the [Jordan Valley|gb:jordan-valley] near [Jericho|gn:284899?] lost their sheep.",
        border_of_a_country: "Troops along the [Jordan|gn:248816] border fired in the air.",
        country_with_an_article: "The [Congo|gn:203312?] is a member of the union, the minister said in [Kinshasa|gn:2314302].",
        measured_from: "Rebels took [Sake|gn:205970], 25 km west of [Goma|gn:216281], on Monday.",
        residents_of: "Residents of [Puerto Williams|gn:3874926?] felt the quake.",
        mayor_of: "The mayor of [Reading|gn:2639577?] opened the bridge.",
        unknown_in_a_list: "Soldiers sealed off [Jenin|gn:283506?], [Tulkarm|gn:281577] and [Qalqilya|gn:282457?] at dawn.",
        another_romanization: "Olive growers in [Qalqiliah|gn:282457?] lost their trees.",
        a_firm_in_a_list: "She has worked in [London|gn:2643743?], [Paris|gn:2988507?] and Google.",
    }
}

mod compact_texts {
    use super::check;
    cases! {
        a_valley_abroad: "Snow closed the passes of [Tajikistan|gn:1220409] on Friday. [Khorog|gn:1221328], [Rushan|gn:1220685?] and [Kulob|gn:1221194?] were cut off, and herders from [Alai|?] turned back.",
        a_bus_abroad: "The river took two bridges in [Nepal|gn:1282988]. [Pokhara|gn:1282898] and [Butwal|gn:1283562?] had no power, and a bus from [Ohio City|?] was late.",
    }
}

mod peoples_words {
    use super::check;
    cases! {
        a_ferry: "The ferry from [Cebu|gn:1717512?] reached [Naga|gn:1698839?] before noon.",
        a_people: "The chiefs of three [Naga|gn:1262271?] villages signed.",
    }
}

mod letters {
    use super::{check, read};
    use geobrief::gazetteer::Gazetteer;
    use geobrief::recognize::{RecognizeOptions, recognize};

    cases! {
        headline: "FLOODS HIT [PARIS|gn:4717560], [TEXAS|gn:4736286], ON MONDAY.",
        headline_of_a_country: "EARTHQUAKE SHAKES [JAPAN|gn:1861060]",
        title_case: "Thousands March In [Berlin|gn:2950159] Against New Law",
        small_letters: "my cousin moved from [berlin|gn:2950159] to [france|gn:3017382] last year",
        small_letters_of_a_word: "nice reading, but the mobile page is broken",
    }

    #[test]
    fn the_same_text_gives_the_same_mentions() {
        let text = "The fall of Kunduz, north of Kabul, shook Afghanistan. Kabul Times said so.";
        let (gazetteer, document) = (Gazetteer::bundled(), read(text));
        let find = || {
            recognize(
                &document,
                &document.tokenized(),
                &gazetteer,
                &RecognizeOptions::default(),
            )
        };
        let first = find();
        assert!(first.len() >= 3);
        assert_eq!(first, find());
    }

    #[test]
    fn more_recall_finds_no_fewer_names() {
        let text = "They met Lancaster of Hamilton near Reading, and Troy Jordan said nothing.";
        let (gazetteer, document) = (Gazetteer::bundled(), read(text));
        let count = |recall| {
            recognize(
                &document,
                &document.tokenized(),
                &gazetteer,
                &RecognizeOptions { recall },
            )
            .len()
        };
        assert!(count(-3.0) <= count(0.0) && count(0.0) <= count(3.0));
        assert!(count(-6.0) < count(6.0));
    }
}

mod sentences {
    use super::{Resolution, ResolvedMention, read};
    use geobrief::gazetteer::Gazetteer;

    /// A sentence ends at its stop, however long the word before it is.
    #[test]
    fn another_word_at_the_end_of_a_sentence_changes_no_resolution() {
        const TEXTS: [&str; 5] = [
            "In New Hampshire and Vermont the day was #. Lebanon was calm and quiet on Tuesday.",
            "In Ontario the road is #. London was quiet on Tuesday, and Paris was too.",
            "Nobody in Texas had seen it so #! Paris and Dublin had no snow.",
            "Was the winter in Georgia so #? Athens and Rome had no snow.",
            "“The hills of Kentucky are #.” Lebanon and Versailles saw no rain.",
        ];
        const WORDS: [&str; 10] = [
            "it",
            "hot",
            "dry",
            "wet",
            "warm",
            "cold",
            "windy",
            "stormy",
            "pleasant",
            "unbearable",
        ];
        let gazetteer = Gazetteer::bundled();
        for text in TEXTS {
            let meant = |word: &str| -> Vec<String> {
                let document = read(&text.replace('#', word));
                let found = geobrief::locate(&document, &gazetteer, &geobrief::Config::default());
                let place = |found: &ResolvedMention| {
                    let name = found.mention.span.slice(&document.text).to_owned();
                    match &found.resolution {
                        Resolution::Resolved { place, .. } => {
                            format!("{name}: {}", gazetteer.id(*place))
                        }
                        Resolution::Undecided { .. } => format!("{name}: to be checked"),
                        Resolution::Unmapped { .. } => format!("{name}: unmapped"),
                    }
                };
                found.iter().map(place).collect()
            };
            let expected = meant(WORDS[0]);
            for word in WORDS {
                assert_eq!(meant(word), expected, "{text:?} with {word:?}");
            }
        }
    }
}
