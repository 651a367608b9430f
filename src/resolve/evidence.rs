//! What the text says about two places that stand together: "Paris, Texas", "Faizabad, capital
//! of the northeastern Badakhshan province", "Afghanistan’s Kunduz".

use super::areas::Areas;
use super::candidates::{Name, Reading};
use crate::document::Document;
use crate::gazetteer::{FeatureClass, Kind};
use crate::recognize::Mention;
use crate::span::Span;

/// Two mentions that the text ties together, and the words that do.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Link {
    /// Index of the mention that comes first.
    pub(super) first: usize,
    /// Index of the mention that comes second.
    pub(super) second: usize,
    /// From the first mention to the end of the second, or the words that say it.
    pub(super) quote: Span,
    /// The first is called the capital of the second.
    pub(super) is_capital: bool,
    /// What stands between them.
    pub(super) tie: Tie,
}

/// What ties two mentions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tie {
    /// A comma: the second holds the first, or both are items of a list.
    Comma,
    /// "and", "or": both are items of a list.
    Conjunction,
    /// Words that say how one lies to the other.
    Words,
}

/// Longest gap between two tied mentions, in bytes.
const LONGEST_GAP: usize = 60;

/// Most words between two tied mentions.
const MOST_TYING: usize = 7;

/// Words that may stand between a place and what holds it.
const TYING: &[&str] = &[
    "in",
    "of",
    "the",
    "on",
    "north",
    "south",
    "east",
    "west",
    "northern",
    "southern",
    "eastern",
    "western",
    "central",
    "northeastern",
    "northwestern",
    "southeastern",
    "southwestern",
    "north-eastern",
    "north-western",
    "south-eastern",
    "south-western",
    "northeast",
    "northwest",
    "southeast",
    "southwest",
    "city",
    "cities",
    "town",
    "towns",
    "village",
    "province",
    "state",
    "region",
    "district",
    "county",
    "capital",
    "port",
    "suburb",
    "municipality",
    "island",
    "area",
    "neighborhood",
    "neighbourhood",
    "downtown",
    "coastal",
    "border",
    "largest",
    "second-largest",
    "biggest",
    "provincial",
    "regional",
    "outside",
    "near",
    "a",
    "an",
    "neighboring",
    "country",
    "oblast",
    "prefecture",
    "governorate",
    "nearby",
    "rural",
    "remote",
    "mountainous",
    "nation",
    "republic",
    "kingdom",
    "'s",
    "’s",
    "part",
];

/// Every pair of neighbouring mentions that the words between them tie.
pub(super) fn links(document: &Document, mentions: &[Mention]) -> Vec<Link> {
    mentions
        .windows(2)
        .enumerate()
        .filter_map(|(first, pair)| match pair {
            [a, b] => link(document, first, a.span, b.span),
            _ => None,
        })
        .collect()
}

/// The link between mention number `first`, at `a`, and the next one, at `b`.
fn link(document: &Document, first: usize, a: Span, b: Span) -> Option<Link> {
    let text = &document.text;
    let gap = text.get(a.end()..b.start())?;
    if gap.len() > LONGEST_GAP || gap.contains('\n') {
        return None;
    }
    let trimmed = gap.trim();
    let mut words = trimmed
        .split([' ', ',', '('])
        .filter(|word| !word.is_empty());
    let tie = match trimmed {
        "," => Tie::Comma,
        "and" | ", and" | "or" | ", or" | "&" | "and in" | "and the" => Tie::Conjunction,
        _ => Tie::Words,
    };
    let bare = tie != Tie::Words || matches!(trimmed, "(" | "" | "-");
    if !bare && !words.clone().all(|word| TYING.contains(&word))
        || words.clone().count() > MOST_TYING
    {
        return None;
    }
    let is_capital = words.any(|word| word == "capital");
    let start = match gap.find("capital").filter(|_| is_capital) {
        Some(offset) => a.end() + offset,
        None => a.start(),
    };
    let end = b.end() + division_after(text.get(b.end()..)?);
    Some(Link {
        first,
        second: first + 1,
        quote: Span::new(text, start, end)?,
        is_capital,
        tie,
    })
}

/// Length of " province" and the like at the start of what follows a name.
fn division_after(text: &str) -> usize {
    let word = text.strip_prefix(' ').unwrap_or_default();
    let length = word
        .find(|c: char| !c.is_alphabetic())
        .unwrap_or(word.len());
    match word.get(..length) {
        Some(
            "province" | "state" | "district" | "county" | "region" | "governorate" | "oblast",
        ) => 1 + length,
        _ => 0,
    }
}

/// Farthest that two places of one neighbourhood lie apart, in kilometres.
const NEIGHBOURHOOD_KM: f64 = 60.0;

/// Whether `outer` holds `inner`.
pub(super) fn holds(outer: &Reading, inner: &Reading) -> bool {
    if outer.place == inner.place || rank(outer.kind) >= rank(inner.kind) {
        return false;
    }
    match outer.kind {
        Kind::Country | Kind::Territory => {
            outer.country.is_known() && outer.country == inner.country
        }
        Kind::Admin1 => inner.admin1 == Some(outer.place),
        Kind::Admin2 | Kind::County => {
            same_division(outer, inner) && outer.point.distance_km(inner.point) < NEIGHBOURHOOD_KM
        }
        _ if outer.kind.class() == FeatureClass::PopulatedPlace => {
            same_division(outer, inner)
                && outer.point.distance_km(inner.point) < NEIGHBOURHOOD_KM / 2.0
        }
        _ => false,
    }
}

fn same_division(a: &Reading, b: &Reading) -> bool {
    a.country == b.country && a.admin1 == b.admin1
}

/// Order of size: what holds the others has the lower number.
fn rank(kind: Kind) -> u8 {
    match kind {
        Kind::Country | Kind::Territory => 0,
        Kind::Admin1 => 1,
        Kind::Admin2 | Kind::County => 2,
        Kind::City | Kind::Town => 3,
        _ => 4,
    }
}

/// Probability under the present beliefs that a place of the other name holds `reading`, or is
/// held by it.
pub(super) fn support(
    reading: &Reading,
    other: &Name,
    beliefs: &[f64],
    direction: Direction,
    areas: &Areas<'_>,
) -> f64 {
    let ties = |partner: &Reading| {
        let (outer, inner) = match direction {
            Direction::HeldBy => (partner, reading),
            Direction::Holds => (reading, partner),
        };
        holds(outer, inner) || areas.hold(outer, inner)
    };
    let readings = other.readings.iter().zip(beliefs);
    readings
        .filter(|(partner, _)| ties(partner))
        .map(|(_, belief)| belief)
        .sum()
}

/// Probability under the present beliefs that the other name means a place of the same rank: a
/// country beside a country, a state beside a state of the same country, a town beside a town of
/// the same division.
pub(super) fn peers(reading: &Reading, other: &Name, beliefs: &[f64]) -> f64 {
    let are_peers = |partner: &Reading| {
        rank(partner.kind) == rank(reading.kind)
            && match reading.kind {
                Kind::Country | Kind::Territory => true,
                Kind::Admin1 => partner.country == reading.country,
                _ => reading.is_local() && same_division(partner, reading),
            }
    };
    let readings = other.readings.iter().zip(beliefs);
    readings
        .filter(|(partner, _)| partner.place != reading.place && are_peers(partner))
        .map(|(_, belief)| belief)
        .sum()
}

/// Which of the two holds the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Direction {
    /// The reading lies in a place of the other name.
    HeldBy,
    /// A place of the other name lies in it.
    Holds,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Hints, parse};

    /// The link between the names `a` and `b` of a text.
    fn between(text: &str, a: &str, b: &str) -> Option<(String, bool, Tie)> {
        let (document, _) = parse(text.to_owned(), &Hints::default());
        let span = |name: &str| {
            let start = text.find(name).unwrap();
            Span::new(text, start, start + name.len()).unwrap()
        };
        link(&document, 0, span(a), span(b)).map(|link| {
            let quote = link.quote.slice(text).to_owned();
            (quote, link.is_capital, link.tie)
        })
    }

    #[test]
    fn an_address_is_tied_by_its_comma() {
        let link = between("They met in Paris, Texas.", "Paris", "Texas");
        assert_eq!(link, Some(("Paris, Texas".to_owned(), false, Tie::Comma)));
    }

    #[test]
    fn the_words_that_call_a_place_a_capital_are_quoted() {
        let text = "The fall of Kunduz, capital of the northern Kunduz-i-Nau province, was near.";
        let link = between(text, "Kunduz", "Kunduz-i-Nau");
        let quote = "capital of the northern Kunduz-i-Nau province".to_owned();
        assert_eq!(link, Some((quote, true, Tie::Words)));
    }

    #[test]
    fn other_words_tie_nothing() {
        let text = "Trains from Paris through Texas.";
        assert_eq!(between(text, "Paris", "Texas"), None);
        assert_eq!(between("Paris. Texas was far.", "Paris", "Texas"), None);
    }
}
