//! What the sentence says: "In New Hampshire, snow fell in Berlin and Lebanon."

use super::candidates::{Candidate, Name};
use crate::document::Document;
use crate::gazetteer::{Kind, PlaceKey};
use crate::recognize::Mention;
use std::collections::BTreeMap;
use std::ops::Range;

/// Divisions that are meant less probably do not count as named.
const LEAST_PROBABLE: f64 = 0.05;

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

/// The divisions that a sentence names, each with the names that may mean it and how probably.
#[derive(Debug, Default)]
pub(super) struct NamedDivisions(BTreeMap<PlaceKey, Vec<(usize, f64)>>);

impl NamedDivisions {
    /// Those of a sentence, given the indices of its names and the posteriors of all names.
    pub(super) fn of(sentence: &[usize], names: &[Name], posteriors: &[Vec<f64>]) -> Self {
        let mut divisions = Self::default();
        for &number in sentence {
            let candidates = names[number].candidates.iter().zip(&posteriors[number]);
            for (candidate, &probability) in candidates {
                if candidate.kind == Kind::Admin1 && probability > LEAST_PROBABLE {
                    let named = divisions.0.entry(candidate.place).or_default();
                    if named.iter().all(|(name, _)| *name != number) {
                        named.push((number, probability));
                    }
                }
            }
        }
        divisions
    }

    /// Probability that the sentence names, by another name than `own`, the division that contains
    /// the candidate.
    pub(super) fn contain(&self, candidate: &Candidate, own: usize) -> f64 {
        let division = candidate
            .admin1
            .filter(|division| *division != candidate.place);
        let named = division.and_then(|division| self.0.get(&division));
        let others = named.into_iter().flatten().filter(|(name, _)| *name != own);
        others
            .map(|(_, probability)| *probability)
            .fold(0.0, f64::max)
    }
}
