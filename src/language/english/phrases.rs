//! English phrases that are put together of parts.

use crate::cartography::{Contents, Direction};
use crate::document::InferredFrom;
use crate::gazetteer::Kind;
use crate::language::numbers::Numbers;
use crate::language::plural::PluralRule;
use crate::language::reason::{Other, Reason, Remoteness, SpotDrawing};
use crate::language::text::{listed, lower_first, one_line};

pub(super) const NUMBERS: Numbers = Numbers {
    separator: ',',
    decimal: ".",
    plurals: PluralRule::One,
};

pub(super) fn inferred_from(clue: InferredFrom) -> &'static str {
    match clue {
        InferredFrom::Comments => "the comments",
        InferredFrom::Messages => "the messages",
        InferredFrom::Address => "the address",
        InferredFrom::Words => "the words",
        InferredFrom::FirstWords => "the first words",
        InferredFrom::FirstTime => "the first time in the page",
        InferredFrom::LinkingPost => "the post that links to it",
        InferredFrom::FileCreated => "the file's date of creation",
        InferredFrom::Sender => "the sender's address",
        InferredFrom::LargestWords => "the largest words of the first page",
    }
}

pub(super) fn kind(kind: Kind) -> &'static str {
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
        Kind::Crossing => "Border crossing",
        Kind::Checkpoint => "Checkpoint",
        Kind::Bridge => "Bridge",
        Kind::Square => "Square",
        Kind::Port => "Port",
        Kind::Dam => "Dam",
        Kind::Plant => "Plant",
        Kind::OilField => "Oil or gas field",
        Kind::Mine => "Mine",
        Kind::Prison => "Prison",
        Kind::Station => "Station",
        Kind::Spaceport => "Spaceport",
        Kind::Position => "Position",
        Kind::Hospital => "Hospital",
        Kind::School => "School",
        Kind::Embassy => "Embassy",
        Kind::Street => "Street",
        Kind::Junction => "Junction",
        Kind::Market => "Market",
        Kind::Worship => "Place of worship",
        Kind::RailwayStation => "Railway station",
        Kind::Police => "Police station",
        Kind::Government => "Government building",
        Kind::Warehouse => "Warehouse",
        Kind::Park => "Park",
        Kind::Stadium => "Stadium",
        Kind::Hotel => "Hotel",
        Kind::Monument => "Monument",
        Kind::Cemetery => "Cemetery",
        Kind::Well => "Well",
        Kind::Tower => "Tower",
        Kind::Building => "Building",
        Kind::Line => "Line",
        Kind::Incident => "Incident",
    }
}

pub(super) fn division(country: &str) -> &'static str {
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

pub(super) fn contents(contents: &Contents) -> String {
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
            let names = listed(names, |more| format!("and {more} more"));
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

pub(super) fn sentence(reason: &Reason<'_>) -> String {
    match reason {
        Reason::OnlyCountry => "The only country of this name.".to_owned(),
        Reason::OnlyPlace => "The only place of this name in the gazetteer.".to_owned(),
        Reason::OwnEntry { origin } => format!("From your gazetteer: {origin}."),
        Reason::Noted { note } => format!("Note: {note}"),
        Reason::From { source } => format!("Source: {source}"),
        Reason::TextSays { quote } => format!("The text says {}.", quoted(quote)),
        Reason::TextSaysOtherwise { quote } => {
            format!(
                "The text says {}, and this place is not there.",
                quoted(quote)
            )
        }
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
                NUMBERS.distance(*km)
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
        Reason::InFigures => "The position is written in the text.".to_owned(),
        Reason::Anchor { quote, drawing } => {
            let shown = match drawing {
                SpotDrawing::Ring => "the open ring on the map shows about where",
                SpotDrawing::Circle => "the circle on the map shows the distance",
                SpotDrawing::Nothing => {
                    "not drawn, because nobody can tell from which point it is measured"
                }
            };
            format!(
                "The text means a spot away from it: {}; {shown}.",
                quoted(quote)
            )
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
pub(super) fn because(reason: &Reason<'_>) -> Option<String> {
    Some(match reason {
        Reason::OnlyCountry | Reason::OnlyPlace | Reason::Corrected { .. } => return None,
        Reason::OwnEntry { .. } | Reason::Noted { .. } | Reason::From { .. } => {
            "it is in your gazetteer".to_owned()
        }
        Reason::IsCountry => "it is a country".to_owned(),
        Reason::BestKnown | Reason::Near { .. } | Reason::NearPublisher => {
            format!("it is {}", clause(reason))
        }
        Reason::DecidedAt { .. } => format!("it was {}", clause(reason)),
        _ => clause(reason),
    })
}

pub(super) fn comparison(other: &Other<'_>) -> String {
    let kind = lower_first(other.kind);
    let mut parts = vec![match other.people {
        Some(people) => format!("{kind} of {}", NUMBERS.grouped(people)),
        None => kind,
    }];
    parts.extend(other.reason.as_ref().map(clause));
    match other.remoteness {
        Remoteness::Unsaid => {}
        Remoteness::SameDivision { km } => parts.push(format!("{} away", NUMBERS.distance(km))),
        Remoteness::OtherDivision { km } => parts.push(format!(
            "in another part of the country, {} away",
            NUMBERS.distance(km)
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

pub(super) fn quoted(words: &str) -> String {
    format!("“{}”", one_line(words))
}
