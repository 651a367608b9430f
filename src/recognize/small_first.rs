//! Names that begin with the word for what they are, in small letters, as many languages write them:
//! "mar Negro", "bande de Gaza", "сектор Газа".
//!
//! Nothing else of a text is written so: what the language's own names spell from the small word to a
//! capital is the place, whatever the labels make of the capital alone ("Gaza" is also a province of
//! Mozambique).

use super::classed::ClassedTokens;
use super::gazetteer_matches::joins;
use super::inflection::NameWalk;
use crate::gazetteer::{Gazetteer, NameKey};
use crate::text::Shape;
use crate::vocabulary::{KindNouns, KindWords, is_in_any_case};
use std::ops::RangeInclusive;

/// A name and its tokens.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct SmallFirst {
    /// From the small word to the capital.
    pub(super) tokens: RangeInclusive<usize>,
    /// The names that they spell.
    pub(super) names: Vec<NameKey>,
}

/// Most words of such a name.
const LONGEST: usize = 6;

/// All of them, in the order of the text; none in a language whose names come with the gazetteer's own.
pub(super) fn small_first(
    tokens: &ClassedTokens<'_>,
    kinds: &KindWords,
    gazetteer: &Gazetteer,
) -> Vec<SmallFirst> {
    let mut found = Vec::new();
    if !gazetteer.has_language_names() {
        return found;
    }
    for stretch in &tokens.stretches {
        let mut at = stretch.start;
        while at < stretch.end {
            let name = longest(tokens, at..=stretch.end.saturating_sub(1), gazetteer)
                .filter(|_| !is_beside_names(tokens.list[at].text, kinds));
            at = name.as_ref().map_or(at, |name| *name.tokens.end()) + 1;
            found.extend(name);
        }
    }
    found
}

fn longest(
    tokens: &ClassedTokens<'_>,
    stretch: RangeInclusive<usize>,
    gazetteer: &Gazetteer,
) -> Option<SmallFirst> {
    let (start, end) = stretch.into_inner();
    let list = tokens.list.get(..=end)?;
    list.get(start)
        .filter(|token| token.shape == Shape::Lower)?;
    let mut walk = NameWalk::new(gazetteer, tokens.known);
    let mut found = None;
    for (index, token) in list.iter().enumerate().skip(start).take(LONGEST) {
        if index > start && !joins(list, index) || !walk.push(token.text) {
            break;
        }
        if index > start && token.is_capital() {
            let of_language = |name: &NameKey| gazetteer.is_of_language(*name);
            let names: Vec<NameKey> = walk.names().filter(of_language).collect();
            if !names.is_empty() {
                let tokens = start..=index;
                found = Some(SmallFirst { tokens, names });
            }
        }
    }
    found
}

/// Whether a word stands before names of units and towns without being a part of them: "provincia de
/// León".
fn is_beside_names(word: &str, kinds: &KindWords) -> bool {
    let of = |nouns: &KindNouns| {
        let lists = [
            nouns.division,
            nouns.region,
            nouns.district,
            nouns.settlement,
            nouns.country,
        ];
        lists.iter().any(|words| is_in_any_case(words, word))
    };
    of(&kinds.before) || of(&kinds.before_of)
}
