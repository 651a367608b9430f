//! English.

use super::reason::{Other, Reason, Remoteness};
use super::words::{
    About, Account, Article, Comments, Dates, Facts, Frame, Legend, Listed, Map, Places, Reasons,
    Report, Roles, Section, Statuses, Summary, Words,
};
use super::{Plural, Script, lower_first, one_line};
use crate::cartography::{Contents, Direction};
use crate::document::Clue;
use crate::gazetteer::Kind;
use jiff::tz::TimeZone;

pub(super) static WORDS: Words = Words {
    separator: ',',
    dates: Dates {
        long: |date| date.strftime("%-d %B %Y").to_string(),
        short: |date| date.strftime("%-d %b %Y").to_string(),
        month: |date| date.strftime("%b %Y").to_string(),
        decade: |year| format!("{year}s"),
        moment: |time| {
            let time = time.to_zoned(TimeZone::UTC);
            time.strftime("%-d %b %Y, %H:%M UTC").to_string()
        },
        clock: |time| {
            let time = time.to_zoned(TimeZone::UTC);
            time.strftime("%H:%M UTC").to_string()
        },
    },
    statuses: Statuses {
        set: "Set by you",
        sure: "Sure",
        likely: "Likely",
        check: "Check",
        unmapped: "Not mapped",
    },
    facts: Facts {
        title: "Title",
        source: "Source",
        date: "Date",
        changed: "Changed",
        author: "Author",
        submitter: "Submitted by",
        language: "Language",
        address: "Address",
        untitled: "Untitled",
        not_stated: "not stated",
        stated: "stated by the source",
        missing: "missing",
        inferred: |clue| format!("inferred from {}", inferred_from(clue)),
        inferred_short: "inferred",
    },
    frame: Frame {
        skip_links: "Skip links",
        skip_to_summary: "Skip to the summary",
        skip_to_places: "Skip to the places",
        kicker: "Briefing",
        places: Plural {
            one: "{n} place",
            other: "{n} places",
        },
        none_to_check: "none to check",
        to_check: Plural {
            one: "{n} to check",
            other: "{n} to check",
        },
        comments: Plural {
            one: "{n} comment",
            other: "{n} comments",
        },
        bots_folded: Plural {
            one: "{n} bot folded",
            other: "{n} bots folded",
        },
        sections: "Sections",
        to_places: "Places",
        to_article: "Article",
        to_comments: "Comments",
        to_unmapped: "Not mapped",
        to_timeline: "Timeline",
        to_statements: "Said",
        to_about: "About",
        title_jump: "title",
        corrections: "Your corrections",
        sheet: "Place",
        print_note: "geobrief · boundaries and names do not imply endorsement",
        and_more: Plural {
            one: "and {n} more",
            other: "and {n} more",
        },
    },
    summary: Summary {
        section: Section {
            heading: "Bottom line",
            note: "sentences quoted from the article, unchanged",
        },
        takeaways: "Takeaways",
        none: "No sentence of the article stands out.",
        source: "source",
        footnotes: "Links",
    },
    map: Map {
        title: "Map",
        figure: "Map of the places named",
        scrolls: "Map drawing; scroll sideways on a narrow screen",
        live: "Interactive map. The places table holds the same content.",
        comment_layer: "Comments on the map",
        claim: "A mark says only that the text names this place.",
        disclaimer: "Boundaries and names shown do not imply endorsement or acceptance.",
        credits: "Map data: Natural Earth 5, GeoNames (CC BY 4.0).",
        or_here: "or here?",
        contents,
        legend: Legend {
            town: "Town, size by mentions",
            strong_tint: "Country, 3 or more mentions",
            faint_tint: "Country, 1 or 2 mentions",
            faint_tint_short: "1 or 2",
            shape: "Area with known limits",
            shape_in_comments: "Province, only in comments",
            likely: "Likely",
            set: "Set by you",
            check: "Check: undecided",
            hollow: "Town, only in comments",
            hatched: "Only in comments",
            named_border: "Border named",
            disputed: "Disputed border",
        },
    },
    places: Places {
        section: Section {
            heading: "Places",
            note: "most mentioned first",
        },
        none: "No place that can be mapped is named.",
        caption: "Places named, with counts of mentions in the article and in comments, and how \
                  sure the match is",
        place_column: "Place",
        article_column: "Article",
        comments_column: "Com\u{ad}ments",
        match_column: "Match",
        in_article: "Named in the article",
        only_in_comments: "Named only in comments",
        mentions: Plural {
            one: "{n} mention",
            other: "{n} mentions",
        },
        count_in_article: "in the article",
        count_in_comments: "in comments",
        none_in_article: "none in the article",
        none_in_comments: "none in comments",
        previous_of: |name| format!("Previous mention of {name}"),
        next_of: |name| format!("Next mention of {name}"),
        not_chosen: "Not chosen",
        candidates: "Candidates",
        kind,
        capital: "Capital",
        division,
        within: lower_first,
        area: "area, no pin",
        not_drawn: "not drawn",
    },
    borders: Section {
        heading: "Borders named",
        note: "the shared line lights up on the map",
    },
    article: Article {
        section: Section {
            heading: "Article",
            note: "text as received; place names marked",
        },
        paragraph: |number| format!("Paragraph {number}"),
    },
    comments: Comments {
        heading: "Comments",
        threaded: "answers below what they answer; counted apart from the article",
        newest_first: "newest first; counted apart from the article",
        apart: "counted apart from the article",
        show: "Show",
        all: "all comments",
        by: |author| format!("Comment by {author}"),
        permalink: "permalink",
        answers: "answers",
        points: |score| match score {
            1 | -1 => format!("{score} point"),
            _ => format!("{score} points"),
        },
        bots_text: "Show the bot’s text",
        submitter: "Submitter",
        moderator: "Moderator",
        bot: "Bot",
        deleted: "Deleted",
        not_counted: "not counted",
        edited: "edited",
        statement: "Submission statement",
    },
    listed: Listed {
        section: Section {
            heading: "Named but not mapped",
            note: "listed so that nothing is lost",
        },
        none: "Every place name of the text is on the map.",
        correct: "Correct",
        roles: Roles {
            literal: "literal",
            associative: "associative",
            demonym: "demonym",
            historical: "historical",
            region: "region",
        },
        tip: |role| format!("{role}: listed, not mapped"),
        only_associative: |uses| {
            let uses: Vec<String> = uses.iter().map(|words| quoted(words)).collect();
            let uses = uses.join(" and ");
            format!("Only in {uses}: part of another name, not a location.")
        },
        historical: str::to_owned,
        not_in_gazetteer: "No place of this name in the gazetteer.",
        set_aside: "Set by you: not a place.",
    },
    account: Account {
        timeline: Section {
            heading: "Timeline",
            note: "dates in the text",
        },
        statements: Section {
            heading: "Who said what",
            note: "reported speech, with its verb",
        },
        numbers: Section {
            heading: "Numbers",
            note: "as the text has them, never added up",
        },
        agents: Section {
            heading: "People and organisations",
            note: "found by rules, never on the map",
        },
        people: "People",
        organisations: "Organisations",
        stated: "stated",
        inferred_from: |words| format!("inferred from {}", quoted(words)),
        unattributed: "Unattributed",
        reported_by: |who| format!("reported by {who}"),
        in_the_text: |words| format!("{} in the text", quoted(words)),
        not_clear_who: |words| format!("{}: not clear who", quoted(words)),
        more_in_data: Plural {
            one: "and {n} more, in the data",
            other: "and {n} more, in the data",
        },
    },
    about: About {
        heading: "About this briefing",
        made_by: "Made by",
        of_file: |kind| format!("offline, from one {kind} file. Nothing was fetched"),
        of_address: |time| match time {
            Some(time) => format!("from one address, fetched {time}"),
            None => "from one address".to_owned(),
        },
        no_requests: "this page makes no requests",
        input: "Input",
        notice: ToString::to_string,
        source_says: "Source says",
        method: "Method",
        method_words: "Names found by rules and a gazetteer. Summary lines are sentences of the \
                       article, unchanged. No text was generated.",
        bots_folded: "What bots wrote is folded and counts nowhere.",
        matching: "Match",
        sure: "the text or the name decides.",
        likely: "one candidate fits clearly better.",
        check: "several fit; a person should decide.",
        set: "from your corrections.",
        corrections: "Corrections",
        applied: Plural {
            one: "{n} applied.",
            other: "{n} applied.",
        },
        stale: |names| format!("No longer in the text, so without effect: {names}."),
        map_data: "Map data",
        map_data_words: "Natural Earth 5 (public domain); places GeoNames (CC BY 4.0, \
                         geonames.org); map library Leaflet 1.9.4 (BSD 2-Clause, © Volodymyr \
                         Agafonkin, CloudMade).",
        leaflet_licence: "Licence of Leaflet",
        borders: "Borders",
        borders_words: "Drawn as in Natural Earth (de facto). Disputed lines are dashed.",
        disputed: "Disputed on this map, and tinted as nobody’s:",
    },
    reasons: Reasons {
        sentence,
        preferred: |other, reason| {
            Some(format!(
                "Preferred over {other}, because {}.",
                because(reason)?
            ))
        },
        undecided: |count, names| {
            let count = match count {
                2 => "Two".to_owned(),
                3 => "Three".to_owned(),
                4 => "Four".to_owned(),
                _ => count.to_string(),
            };
            let names = names.join("; ");
            format!("{count} places fit and nothing in the text decides: {names}.")
        },
        comparison,
    },
    report: Report {
        what_column: "What",
        where_column: "Where",
        of_paragraph: |number, sentence| {
            format!("Article, paragraph {number}, sentence {sentence}")
        },
        of_comment: |author, sentence| format!("Comment by {author}, sentence {sentence}"),
        of_title: |sentence| format!("title, sentence {sentence}"),
        id_column: "Id",
        credits: "Natural Earth 5 (public domain); GeoNames (CC BY 4.0).",
    },
    script: Script {
        in_article: "in the article",
        in_comments: "in comments",
        mentions_in_article: Plural {
            one: "mention in the article",
            other: "mentions in the article",
        },
        mentions_in_comments: Plural {
            one: "in comments",
            other: "in comments",
        },
        gazetteer_name: "in the gazetteer:",
        set_not_applied: "Set by you, not applied yet.",
        more_sentences: Plural {
            one: "{n} more sentence",
            other: "{n} more sentences",
        },
        sentences_left: "{n} more: “Next mention” leads there.",
        previous: "‹ Previous",
        next: "Next mention ›",
        its_comments: Plural {
            one: "Its comment",
            other: "Its comments",
        },
        close: "Close",
        show_on_map: "Show on map",
        mention_of: "Mention {n} of {all}",
        mention_of_place: "Mention {n} of {all} of {name}",
        compass: ["N", "E", "S", "W"],
        zoom_in: "Zoom in",
        zoom_out: "Zoom out",
        first_view: "Back to the first view",
        locator: "Locator: where on the globe the map lies",
        off_map: "off the map",
        more_off_map: Plural {
            one: "{n} more off the map",
            other: "{n} more off the map",
        },
        candidate: "candidate {n} of {all}",
        not_chosen: "not chosen",
        that_name: "that name {name} ({n})",
        comments_shown: Plural {
            one: "{n} comment shown",
            other: "{n} comments shown",
        },
        choose_candidate: "Candidates ({n}): choose one",
        others_not_chosen: "Not chosen ({n}) · wrong place?",
        correct_it: "Wrong? Correct it",
        what_is_meant: "What does {name} mean?",
        chosen: "chosen.",
        leave_unmapped: "Leave it unmapped",
        not_a_place: "Not a place",
        somewhere_else: "Somewhere else",
        scope: "For",
        every_mention: "every mention ({n})",
        only_here: "only “{words}”",
        position_example: "36.707, 67.212 or gn:…",
        position_of: "Latitude, longitude or id of {name}",
        position_hint: "Write latitude, longitude in degrees.",
        pick_on_map: "Pick on the map",
        picking: "Click where {name} is, or move the map with the arrow keys and press Enter. \
                  Escape ends it.",
        corrections_unsaved: Plural {
            one: "{n} correction, not saved yet",
            other: "{n} corrections, not saved yet",
        },
        corrections_saved: Plural {
            one: "{n} correction, downloaded as {file}",
            other: "{n} corrections, downloaded as {file}",
        },
        download: "Download fixes",
        download_again: "Download again",
        undo_all: "Undo all",
        show: "Show",
        undo: "Undo",
        undo_of: "Undo {name}",
        everywhere: "everywhere",
        the_article: "the article",
        how_to_apply: "Put {file} beside {input} and run geobrief brief again.",
        is_no_place: "is no place",
        is_at: "is at {position}",
        is_place: "is {place}",
        set_by_you: "Set by you",
    },
};

fn inferred_from(clue: Clue) -> &'static str {
    match clue {
        Clue::Comments => "the comments",
        Clue::Address => "the address",
        Clue::Words => "the words",
        Clue::FirstWords => "the first words",
        Clue::FirstTime => "the first time in the page",
        Clue::LinkingPost => "the post that links to it",
        Clue::FileCreated => "the file's date of creation",
        Clue::Sender => "the sender's address",
        Clue::LargestWords => "the largest words of the first page",
    }
}

fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Country => "Country",
        Kind::Territory => "Territory",
        Kind::Admin1 => "Province",
        Kind::Admin2 => "District",
        Kind::County => "County",
        Kind::City => "City",
        Kind::Town => "Town",
        Kind::Village => "Village",
        Kind::Neighbourhood => "Neighbourhood",
        Kind::Continent => "Continent",
        Kind::Region => "Region",
        Kind::Ocean => "Ocean",
        Kind::Sea => "Sea",
        Kind::Gulf => "Gulf",
        Kind::Bay => "Bay",
        Kind::Strait => "Strait",
        Kind::Channel => "Channel",
        Kind::Canal => "Canal",
        Kind::River => "River",
        Kind::Lake => "Lake",
        Kind::Reservoir => "Reservoir",
        Kind::Waterfall => "Waterfall",
        Kind::Island => "Island",
        Kind::Islands => "Islands",
        Kind::Peninsula => "Peninsula",
        Kind::Cape => "Cape",
        Kind::Mountain => "Mountain",
        Kind::Range => "Range",
        Kind::Volcano => "Volcano",
        Kind::Desert => "Desert",
        Kind::Plateau => "Plateau",
        Kind::Plain => "Plain",
        Kind::Valley => "Valley",
        Kind::Basin => "Basin",
        Kind::Forest => "Forest",
        Kind::Wetland => "Wetland",
        Kind::Glacier => "Glacier",
        Kind::Delta => "Delta",
        Kind::Pass => "Pass",
        Kind::Airport => "Airport",
        Kind::Base => "Base",
        Kind::Camp => "Camp",
        Kind::Site => "Site",
        Kind::Historical => "Historical",
    }
}

fn division(country: &str) -> &'static str {
    match country {
        "US" | "IN" | "BR" | "MX" | "NG" | "AU" | "DE" | "AT" | "VE" | "MY" | "MM" | "SD"
        | "SS" | "FM" | "PW" => "State",
        "RU" | "UA" | "BY" | "KZ" | "UZ" | "FR" | "IT" | "CL" | "PE" | "GR" | "CZ" | "DK"
        | "GH" | "TZ" | "ET" | "NA" | "SN" | "SA" => "Region",
        "JP" => "Prefecture",
        "CH" => "Canton",
        "EG" | "SY" | "IQ" | "JO" | "LB" | "YE" | "TN" | "OM" | "PS" => "Governorate",
        "CO" | "UY" | "PY" | "SV" | "GT" | "HN" | "NI" | "BO" => "Department",
        "RO" | "SE" | "NO" | "HU" | "HR" | "EE" | "KE" | "LR" | "IE" => "County",
        "GB" => "Country",
        _ => "Province",
    }
}

fn contents(contents: &Contents) -> String {
    if contents.is_empty() {
        return "Map of the world. The text names no place that can be mapped.".to_owned();
    }
    let outside: Vec<String> = (contents.outside.iter())
        .map(|(name, direction)| format!("{name} ({})", toward(*direction)))
        .collect();
    let mut sentences = vec!["Map of the places named.".to_owned()];
    for (words, names) in [
        ("Marked", &contents.marked),
        ("Tinted", &contents.tinted),
        ("Outlined", &contents.outlined),
        ("Named as areas", &contents.areas),
        ("Outside the map", &outside),
    ] {
        if !names.is_empty() {
            let names = super::listed(names, |more| format!("and {more} more"));
            sentences.push(format!("{words}: {names}."));
        }
    }
    sentences.join(" ")
}

fn toward(direction: Direction) -> &'static str {
    match direction {
        Direction::East => "to the east",
        Direction::NorthEast => "to the north-east",
        Direction::North => "to the north",
        Direction::NorthWest => "to the north-west",
        Direction::West => "to the west",
        Direction::SouthWest => "to the south-west",
        Direction::South => "to the south",
        Direction::SouthEast => "to the south-east",
    }
}

fn sentence(reason: &Reason<'_>) -> String {
    match reason {
        Reason::OnlyCountry => "The only country of this name.".to_owned(),
        Reason::OnlyPlace => "The only place of this name in the gazetteer.".to_owned(),
        Reason::OwnEntry { origin } => format!("From your gazetteer: {origin}."),
        Reason::TextSays { quote } => format!("The text says {}.", quoted(quote)),
        Reason::LiesIn { container } => format!("It lies in {container}, which the text names."),
        Reason::InCountry { country, mentions } => {
            let times = match mentions {
                1 => "once".to_owned(),
                2 => "twice".to_owned(),
                several => format!("{several} times"),
            };
            format!("The text names {country} or places in it {times}.")
        }
        Reason::Near { place, km } => {
            format!(
                "{} from {place}, which the text names.",
                WORDS.distance(*km)
            )
        }
        Reason::IsCountry => "The country; smaller places of this name were not chosen.".to_owned(),
        Reason::BestKnown => "By far the best known place of this name.".to_owned(),
        Reason::DecidedAt { quote } => format!("Decided where the text says {}.", quoted(quote)),
        Reason::NearPublisher => "Near the home of the publisher.".to_owned(),
        Reason::IsKind { kind } => {
            let kind = kind.to_lowercase();
            let article = if kind.starts_with(['a', 'e', 'i', 'o']) {
                "an"
            } else {
                "a"
            };
            format!("The text speaks of {article} {kind}.")
        }
        Reason::Corrected { file, line } => format!("Your correction: {file}, line {line}."),
        Reason::FitsBest => {
            "It fits the text better than the other places of this name.".to_owned()
        }
    }
}

/// A reason as a clause.
fn clause(reason: &Reason<'_>) -> String {
    lower_first(sentence(reason).trim_end_matches('.'))
}

/// What follows "because".
fn because(reason: &Reason<'_>) -> Option<String> {
    Some(match reason {
        Reason::OnlyCountry | Reason::OnlyPlace | Reason::Corrected { .. } => return None,
        Reason::OwnEntry { .. } => "it is in your gazetteer".to_owned(),
        Reason::IsCountry => "it is a country".to_owned(),
        Reason::BestKnown | Reason::Near { .. } | Reason::NearPublisher => {
            format!("it is {}", clause(reason))
        }
        Reason::DecidedAt { .. } => format!("it was {}", clause(reason)),
        _ => clause(reason),
    })
}

fn comparison(other: &Other<'_>) -> String {
    let kind = lower_first(other.kind);
    let mut parts = vec![match other.people {
        Some(people) => format!("{kind} of {}", WORDS.number(people)),
        None => kind,
    }];
    parts.extend(other.reason.as_ref().map(clause));
    match other.remoteness {
        Remoteness::Unsaid => {}
        Remoteness::SameDivision { km } => parts.push(format!("{} away", WORDS.distance(km))),
        Remoteness::OtherDivision { km } => parts.push(format!(
            "in another part of the country, {} away",
            WORDS.distance(km)
        )),
        Remoteness::NamedCountry { country } => {
            parts.push(format!("the text also names {country}"))
        }
        Remoteness::UnnamedCountry { country } => {
            parts.push(format!("nothing else in the text is in {country}"));
        }
    }
    parts.join("; ")
}

fn quoted(words: &str) -> String {
    format!("“{}”", one_line(words))
}
