//! What kind of place a name or the words beside it call for: "Badakhshan province", "city of
//! Kunduz", "Lake Kivu", "the Nile".
//!
//! Toponymy calls the word for the kind the *generic* of a name ("Lake") and the rest its
//! *specific* ("Kivu").

use crate::document::Document;
use crate::gazetteer::{FeatureClass, Kind};
use crate::recognize::calls_for_river;
use crate::span::Span;

/// A kind of place that the text calls for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum KindHint {
    /// "province", "state": a first-order division before any other.
    Division,
    /// "region": the same, but the country around a city is called so too.
    Region,
    /// "district", "county", "parish".
    District,
    /// "city", "town", "village".
    Settlement,
    /// "island", "islands".
    Island,
    /// "river", "lake", "sea".
    Water,
    /// "country", "nation".
    Country,
    /// "the Nile": waters, landforms and regions take the article, towns and divisions do not.
    Articled,
    /// The name says itself what it is: "Lake Kivu", "Kunduz Province". Some towns are named so too:
    /// "Lake Charles".
    Named(Generic),
}

/// The kind that the first or last word of a name says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Generic {
    Water,
    Landform,
    Division,
    District,
    Facility,
}

impl Generic {
    fn of(name: &str) -> Option<Self> {
        let mut words = name.split(' ');
        let (first, last) = (words.next()?, words.next_back()?);
        Some(match (first, last) {
            ("Lake" | "River" | "Gulf" | "Bay" | "Strait" | "Straits" | "Sea", _)
            | (
                _,
                "Sea" | "Ocean" | "River" | "Lake" | "Gulf" | "Bay" | "Strait" | "Channel"
                | "Canal" | "Reservoir" | "Falls",
            ) => Self::Water,
            ("Mount" | "Mt" | "Mt." | "Cape" | "Isle", _)
            | (
                _,
                "Mountains" | "Mountain" | "Peak" | "Desert" | "Peninsula" | "Island" | "Islands"
                | "Valley" | "Glacier" | "Plateau" | "Volcano",
            ) => Self::Landform,
            (_, "Province" | "State" | "Region" | "Oblast" | "Governorate" | "Prefecture") => {
                Self::Division
            }
            (_, "District" | "County" | "Parish" | "Municipality") => Self::District,
            (_, "Airport" | "Airfield" | "Airbase" | "Base") => Self::Facility,
            _ => return None,
        })
    }

    fn fits(self, kind: Kind) -> bool {
        match self {
            Self::Water => kind.class() == FeatureClass::Water,
            Self::Landform => kind.class() == FeatureClass::Landform,
            Self::Division => kind == Kind::Admin1,
            Self::District => matches!(kind, Kind::Admin2 | Kind::County),
            Self::Facility => kind.class() == FeatureClass::Facility,
        }
    }
}

impl KindHint {
    /// How well a kind fits: 1 it is called for, 0 it may be meant, -1 another is called for.
    pub(super) fn fit(self, kind: Kind) -> f64 {
        let class = kind.class();
        let (is_called_for, is_possible) = match self {
            Self::Division | Self::Region => {
                (kind == Kind::Admin1, class == FeatureClass::AdminRegion)
            }
            Self::District => (
                matches!(kind, Kind::Admin2 | Kind::County),
                matches!(kind, Kind::Admin1 | Kind::Neighbourhood),
            ),
            Self::Settlement => (class == FeatureClass::PopulatedPlace, false),
            Self::Island => (
                matches!(kind, Kind::Island | Kind::Islands),
                matches!(class, FeatureClass::AdminRegion | FeatureClass::Country),
            ),
            Self::Water => (class == FeatureClass::Water, false),
            Self::Country => (class == FeatureClass::Country, false),
            Self::Articled => (
                matches!(
                    class,
                    FeatureClass::Water | FeatureClass::Landform | FeatureClass::Region
                ),
                class == FeatureClass::Country,
            ),
            Self::Named(generic) => (generic.fits(kind), true),
        };
        match (is_called_for, is_possible) {
            (true, _) => 1.0,
            (false, true) => 0.0,
            (false, false) => -1.0,
        }
    }
}

impl KindHint {
    /// Whether the text says so in a word that no other kind of place is called by.
    pub(super) fn is_outright(self) -> bool {
        !matches!(self, Self::Articled | Self::Named(_) | Self::Region)
    }
}

/// The kind that the word after a name, or the words before it, call for.
pub(super) fn kind_hint(document: &Document, span: Span) -> Option<KindHint> {
    let after = document.text.get(span.end()..)?;
    let before = document.text.get(..span.start())?;
    let name = span.slice(&document.text);
    kind_in_apposition(after)
        .or_else(|| word_after(after).and_then(generic_after_name))
        .or_else(|| generic_before_name(before))
        .or_else(|| Generic::of(name).map(KindHint::Named))
        .or_else(|| articled(before, name, after))
}

/// Whether a name and its article say that it is a water: "on the Red Sea" is in no province of
/// that name, nor is "across the Ohio" in the state, but "the Lake Charles mayor" is of a town.
pub(super) fn is_surely_water(document: &Document, span: Span) -> bool {
    let name = span.slice(&document.text);
    if calls_for_river(document, span) {
        return true;
    }
    Generic::of(name) == Some(Generic::Water)
        && !name.starts_with("Lake ")
        && document.text.get(..span.start()).is_some_and(has_article)
        && document
            .text
            .get(span.end()..)
            .and_then(word_after)
            .and_then(generic_after_name)
            .is_none()
}

/// "across the Nile from": the article before, and no noun after that it could belong to ("the
/// Kabul airport").
fn articled(before: &str, name: &str, after: &str) -> Option<KindHint> {
    if !has_article(before) || name.starts_with("the ") || name.starts_with("The ") {
        return None;
    }
    let is_plain_end = match word_after(after) {
        Some(word) => AFTER_A_NOUN.contains(&word),
        None => !after.starts_with(['-', '/', '’', '\'']),
    };
    is_plain_end.then_some(KindHint::Articled)
}

fn has_article(before: &str) -> bool {
    let before = before.trim_end_matches(' ');
    let article = before.strip_suffix("the").or(before.strip_suffix("The"));
    article.is_some_and(|rest| !rest.ends_with(char::is_alphanumeric))
}

/// Words that follow a complete noun phrase, never inside one.
const AFTER_A_NOUN: [&str; 40] = [
    "", "a", "after", "again", "all", "and", "are", "around", "as", "at", "because", "before",
    "but", "by", "during", "for", "from", "had", "has", "have", "if", "in", "into", "is", "near",
    "on", "or", "over", "since", "so", "that", "the", "through", "to", "was", "were", "when",
    "where", "which", "with",
];

/// The word that follows after one space.
fn word_after(text: &str) -> Option<&str> {
    let rest = text.strip_prefix([' ', '-'])?;
    let end = rest
        .find(|c: char| !c.is_alphabetic())
        .unwrap_or(rest.len());
    rest.get(..end)
}

/// "Georgia, *the state*, not Georgia *the country*".
fn kind_in_apposition(after: &str) -> Option<KindHint> {
    let rest = after.strip_prefix(',').unwrap_or(after);
    let rest = rest.strip_prefix(" the ")?;
    let (word, beyond) = rest.split_at(
        rest.find(|c: char| !c.is_alphabetic())
            .unwrap_or(rest.len()),
    );
    // "In Oaxaca, the state police said" is no apposition.
    let is_end = beyond.is_empty() || beyond.starts_with([',', '.', ';', ')', '!', '?']);
    if !is_end && !beyond.starts_with(" not ") {
        return None;
    }
    Some(match word {
        "state" | "province" => KindHint::Division,
        "country" | "nation" | "republic" => KindHint::Country,
        "city" | "town" | "village" => KindHint::Settlement,
        "county" | "district" => KindHint::District,
        "island" => KindHint::Island,
        "river" | "lake" => KindHint::Water,
        _ => return None,
    })
}

/// "Badakhshan *province*".
fn generic_after_name(word: &str) -> Option<KindHint> {
    Some(match word {
        "province" | "Province" | "oblast" | "Oblast" | "state" | "governorate" | "Governorate"
        | "prefecture" | "Prefecture" | "canton" | "provinces" | "oblasts" | "states"
        | "governorates" | "prefectures" => KindHint::Division,
        "region" | "regions" => KindHint::Region,
        "city" | "town" | "village" => KindHint::Settlement,
        "district" | "District" | "county" | "parish" | "municipality" | "borough"
        | "subdistrict" => KindHint::District,
        "island" | "islands" | "archipelago" => KindHint::Island,
        "river" | "lake" => KindHint::Water,
        _ => return None,
    })
}

/// "*city* of Kunduz", "*river* Kunduz".
fn generic_before_name(text: &str) -> Option<KindHint> {
    let mut words = text.trim_end().rsplit(' ');
    if !text.ends_with(' ') {
        return None;
    }
    let of = words.next()?;
    let word = words.next()?;
    if of != "of" {
        return match of {
            "river" | "lake" => Some(KindHint::Water),
            _ => None,
        };
    }
    Some(
        match word.trim_start_matches(|c: char| !c.is_alphabetic()) {
            "province" | "provinces" | "state" | "states" | "oblast" | "oblasts"
            | "governorate" | "governorates" | "prefecture" | "prefectures" => KindHint::Division,
            "region" | "regions" => KindHint::Region,
            "district" | "districts" | "county" | "parish" | "municipality" => KindHint::District,
            "city" | "town" | "village" | "port" | "suburb" | "hamlet" | "mayor"
            | "neighborhood" | "neighbourhood" | "cities" | "towns" | "villages" | "township" => {
                KindHint::Settlement
            }
            "island" | "islands" | "isle" => KindHint::Island,
            "country" | "nation" | "republic" | "kingdom" => KindHint::Country,
            _ => return None,
        },
    )
}
