//! What the sentence says: "In New Hampshire, snow fell in Berlin and Lebanon."

use super::candidates::{Name, Reading};
use crate::document::Document;
use crate::gazetteer::{Kind, PlaceKey};
use crate::recognize::Mention;
use std::collections::BTreeMap;
use std::ops::Range;

/// Beliefs under this do not count.
const FAINT: f64 = 0.05;

/// The mentions between which no sentence ends, as runs of their numbers.
pub(super) fn sentences(document: &Document, mentions: &[Mention]) -> Vec<Range<usize>> {
    let mut sentences = Vec::new();
    let mut start = 0;
    for (number, pair) in mentions.windows(2).enumerate() {
        let gap = match pair {
            [a, b] => document.text.get(a.span.end()..b.span.start()),
            _ => None,
        };
        if gap.is_none_or(ends_sentence) {
            sentences.push(start..number + 1);
            start = number + 1;
        }
    }
    sentences.push(start..mentions.len());
    sentences.retain(|sentence| sentence.len() > 1);
    sentences
}

/// Whether a sentence ends in the words between two mentions: a stop after a word of more than
/// three letters, so that "Gen." and "St." end none.
fn ends_sentence(gap: &str) -> bool {
    gap.contains('\n')
        || gap.match_indices(['.', '!', '?']).any(|(at, _)| {
            let word = gap.get(..at).unwrap_or_default();
            let letters = word.chars().rev().take_while(|c| c.is_alphanumeric());
            let after = gap.get(at + 1..).unwrap_or_default();
            let after = after.trim_start_matches(['"', '”', '’', '\'', ')']);
            after.starts_with(' ') && (at == 0 || letters.count() > 3)
        })
}

/// The divisions that a sentence names, each with the names that do and the belief in it.
#[derive(Debug, Default)]
pub(super) struct Divisions(BTreeMap<PlaceKey, Vec<(usize, f64)>>);

impl Divisions {
    /// Those of a sentence, whose names are told by their numbers.
    pub(super) fn of(sentence: &[usize], names: &[Name], beliefs: &[Vec<f64>]) -> Self {
        let mut divisions = Self::default();
        for &number in sentence {
            let readings = names[number].readings.iter().zip(&beliefs[number]);
            for (reading, &belief) in readings {
                if reading.kind == Kind::Admin1 && belief > FAINT {
                    let named = divisions.0.entry(reading.place).or_default();
                    if named.iter().all(|(name, _)| *name != number) {
                        named.push((number, belief));
                    }
                }
            }
        }
        divisions
    }

    /// Belief that the sentence names, by another name than `own`, the division that holds the
    /// reading.
    pub(super) fn hold(&self, reading: &Reading, own: usize) -> f64 {
        let division = reading.admin1.filter(|division| *division != reading.place);
        let named = division.and_then(|division| self.0.get(&division));
        let others = named.into_iter().flatten().filter(|(name, _)| *name != own);
        others.map(|(_, belief)| *belief).fold(0.0, f64::max)
    }
}
