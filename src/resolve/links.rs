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
use crate::vocabulary::{LinkWords, Words};

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
    /// What that says outright of the first.
    pub(super) claim: Claim,
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

/// What the words between two mentions say of the first: what holds it, so that a place elsewhere
/// cannot be meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Claim {
    /// Nothing outright: "Kunduz in Afghanistan" may be a place, or an embassy in one.
    Nothing,
    /// "Paris, Texas"; "Spalding, in Lincolnshire".
    Address,
    /// "Paris, a town in Texas".
    Apposition,
    /// "Ikeja, a quarter of Lagos".
    Part,
}

impl Claim {
    /// What a gap, without its spaces at both ends, claims.
    fn of(gap: &str, connector: Connector, known: &LinkWords) -> Self {
        let has = |of: Words| words(gap).any(|word| of.contains(&word));
        match connector {
            Connector::Comma => Self::Address,
            Connector::Words if !gap.starts_with([',', '،', '(']) || has(known.genitives) => {
                Self::Nothing
            }
            Connector::Words if has(known.parts) && has(known.within) => Self::Part,
            Connector::Words if has(known.appositions) && has(known.within) => Self::Apposition,
            Connector::Words if gap == "(" || has(known.in_words) => Self::Address,
            _ => Self::Nothing,
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
    /// Words that say that one lies in the other, or belongs to it.
    Words,
    /// Words that say that one lies beside the other: "near", "outside", "west of".
    Beside,
}

impl Connector {
    /// Whether it may stand between the items of a list.
    pub(super) fn separates_items(self) -> bool {
        matches!(self, Self::Comma | Self::Conjunction)
    }

    /// What the words of a gap, without its spaces at both ends, say.
    fn of(gap: &str, known: &LinkWords) -> Self {
        if matches!(gap, "," | "،") {
            return Self::Comma;
        }
        if known.joints.contains(&gap) {
            return Self::Conjunction;
        }
        let words: Vec<&str> = words(gap).collect();
        let is = |list: Words, at: usize| words.get(at).is_some_and(|word| list.contains(word));
        let is_beside = |at: usize, word: &str| {
            if is(known.of, at + 1) {
                // "west of", but "in the west of".
                let is_part = at > 0 && is(known.the, at - 1);
                return known.directions.contains(&word) && !is_part;
            }
            known.beside.contains(&word)
        };
        if words
            .iter()
            .enumerate()
            .any(|(at, word)| is_beside(at, word))
        {
            Self::Beside
        } else {
            Self::Words
        }
    }
}

/// The words of a gap between two mentions.
fn words(gap: &str) -> impl Iterator<Item = &str> + Clone {
    gap.split([' ', ',', '،', '('])
        .filter(|word| !word.is_empty())
}

/// Longest gap between two linked mentions, in bytes.
const LONGEST_GAP: usize = 60;

/// Most words between two linked mentions.
const MOST_LINKING_WORDS: usize = 7;

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
    let mut words = words(trimmed);
    let known = &document.vocabulary().links;
    let connector = Connector::of(trimmed, known);
    let bare = connector.separates_items() || matches!(trimmed, "(" | "" | "-");
    if !bare && !words.clone().all(|word| known.linking.contains(&word))
        || words.clone().count() > MOST_LINKING_WORDS
    {
        return None;
    }
    let capital = words.find(|word| known.capitals.contains(word));
    let start = match capital.and_then(|capital| gap.find(capital)) {
        Some(offset) => a.end() + offset,
        None => a.start(),
    };
    let end = b.end() + length_of_generic_after(text.get(b.end()..)?, known);
    Some(Link {
        first,
        second: first + 1,
        quote: Span::new(text, start, end)?,
        is_capital: capital.is_some(),
        connector,
        claim: Claim::of(trimmed, connector, known),
    })
}

/// Length of " province" and the like at the start of what follows a name, with the space; else 0.
fn length_of_generic_after(text: &str, known: &LinkWords) -> usize {
    let word = text.strip_prefix(' ').unwrap_or_default();
    let length = word
        .find(|c: char| !c.is_alphabetic())
        .unwrap_or(word.len());
    match word.get(..length) {
        Some(generic) if known.generics.contains(&generic) => 1 + length,
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
    fn a_place_beside_another_is_not_in_it() {
        let connector = |gap: &str| {
            let text = format!("They met in Bala {gap} Kunduz.");
            between(&text, "Bala", "Kunduz").map(|(_, _, connector)| connector)
        };
        for gap in [
            "near",
            ", west of",
            ", a town north-east of",
            "outside the city of",
        ] {
            assert_eq!(connector(gap), Some(Connector::Beside), "{gap}");
        }
        for gap in ["in", ", in the west of", ", a quarter of", "in northern"] {
            assert_eq!(connector(gap), Some(Connector::Words), "{gap}");
        }
    }

    #[test]
    fn appositions_claim_what_holds_a_place() {
        let claim = |gap: &str| {
            let text = format!("They met in Bala{gap} Kunduz.");
            let (document, _) = parse(text.clone(), &Hints::default());
            let span = |name: &str| {
                let start = text.find(name).unwrap();
                Span::new(&text, start, start + name.len()).unwrap()
            };
            link(&document, 0, span("Bala"), span("Kunduz")).map(|link| link.claim)
        };
        for (gap, expected) in [
            (",", Claim::Address),
            (", in", Claim::Address),
            (", a village in", Claim::Apposition),
            (", the capital of", Claim::Apposition),
            (", a quarter of", Claim::Part),
            (", the largest suburb in", Claim::Part),
            (" in", Claim::Nothing),
            ("'s", Claim::Nothing),
            (" and", Claim::Nothing),
            (", a town near", Claim::Nothing),
        ] {
            assert_eq!(claim(gap), Some(expected), "{gap:?}");
        }
    }

    #[test]
    fn other_words_link_nothing() {
        let text = "Trains from Paris through Texas.";
        assert_eq!(between(text, "Paris", "Texas"), None);
        assert_eq!(between("Paris. Texas was far.", "Paris", "Texas"), None);
    }
}
