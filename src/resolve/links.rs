//! Finds neighbouring mentions that the words between them link: "Paris, Texas", "Faizabad, capital
//! of the northeastern Badakhshan province", "Afghanistan’s Kunduz", "Ohio, Iowa and Utah".
//!
//! These are the surface patterns of toponym resolution: contained-in qualifiers (Leidner 2007) and
//! comma groups (Lieberman, Samet and Sankaranarayanan, *Geotagging: using proximity, sibling, and
//! prominence clues to understand comma groups*, GIR 2010). `support.rs` works out what a link says
//! about the candidates.

use crate::document::Document;
use crate::recognize::Mention;
use crate::span::Span;

/// Two mentions that the text links, and the words that do.
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
    pub(super) connector: Connector,
}

impl Link {
    /// The mention at the other end.
    pub(super) fn other_end(&self, mention: usize) -> usize {
        if mention == self.first {
            self.second
        } else {
            self.first
        }
    }
}

/// What links two mentions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Connector {
    /// A comma: the second contains the first, or both are items of a list.
    Comma,
    /// "and", "or": both are items of a list.
    Conjunction,
    /// Words that say how one lies to the other.
    Words,
}

impl Connector {
    /// Whether it may stand between the items of a list.
    pub(super) fn separates_items(self) -> bool {
        self != Self::Words
    }
}

/// Longest gap between two linked mentions, in bytes.
const LONGEST_GAP: usize = 60;

/// Most words between two linked mentions.
const MOST_LINKING_WORDS: usize = 7;

/// Words that may stand between a place and what contains it.
const LINKING_WORDS: &[&str] = &[
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

/// Every pair of neighbouring mentions that the words between them link, in the order of the text.
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
    let connector = match trimmed {
        "," => Connector::Comma,
        "and" | ", and" | "or" | ", or" | "&" | "and in" | "and the" => Connector::Conjunction,
        _ => Connector::Words,
    };
    let bare = connector.separates_items() || matches!(trimmed, "(" | "" | "-");
    if !bare && !words.clone().all(|word| LINKING_WORDS.contains(&word))
        || words.clone().count() > MOST_LINKING_WORDS
    {
        return None;
    }
    let is_capital = words.any(|word| word == "capital");
    let start = match gap.find("capital").filter(|_| is_capital) {
        Some(offset) => a.end() + offset,
        None => a.start(),
    };
    let end = b.end() + length_of_generic_after(text.get(b.end()..)?);
    Some(Link {
        first,
        second: first + 1,
        quote: Span::new(text, start, end)?,
        is_capital,
        connector,
    })
}

/// Length of " province" and the like at the start of what follows a name, with the space; else 0.
fn length_of_generic_after(text: &str) -> usize {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Hints, parse};

    /// The link between the names `a` and `b` of a text.
    fn between(text: &str, a: &str, b: &str) -> Option<(String, bool, Connector)> {
        let (document, _) = parse(text.to_owned(), &Hints::default());
        let span = |name: &str| {
            let start = text.find(name).unwrap();
            Span::new(text, start, start + name.len()).unwrap()
        };
        link(&document, 0, span(a), span(b)).map(|link| {
            let quote = link.quote.slice(text).to_owned();
            (quote, link.is_capital, link.connector)
        })
    }

    #[test]
    fn an_address_is_linked_by_its_comma() {
        let link = between("They met in Paris, Texas.", "Paris", "Texas");
        assert_eq!(
            link,
            Some(("Paris, Texas".to_owned(), false, Connector::Comma))
        );
    }

    #[test]
    fn the_words_that_call_a_place_a_capital_are_quoted() {
        let text = "The fall of Kunduz, capital of the northern Kunduz-i-Nau province, was near.";
        let link = between(text, "Kunduz", "Kunduz-i-Nau");
        let quote = "capital of the northern Kunduz-i-Nau province".to_owned();
        assert_eq!(link, Some((quote, true, Connector::Words)));
    }

    #[test]
    fn other_words_link_nothing() {
        let text = "Trains from Paris through Texas.";
        assert_eq!(between(text, "Paris", "Texas"), None);
        assert_eq!(between("Paris. Texas was far.", "Paris", "Texas"), None);
    }
}
