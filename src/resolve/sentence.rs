//! What the sentence says: "In New Hampshire, snow fell in Berlin and Lebanon."

use super::candidates::{Candidate, Name};
use crate::gazetteer::{Kind, PlaceKey};
use crate::recognize::Mention;
use crate::text::TokenizedText;
use std::collections::BTreeMap;
use std::ops::Range;

/// Divisions that are meant less probably do not count as named.
const LEAST_PROBABLE: f64 = 0.05;

/// The mentions of each sentence that has two or more, as runs of their numbers.
pub(super) fn sentences(text: &TokenizedText<'_>, mentions: &[Mention]) -> Vec<Range<usize>> {
    let sentence_of = |mention: &Mention| text.sentence_at(mention.span.start());
    let mut start = 0;
    let runs = mentions.chunk_by(|a, b| sentence_of(a) == sentence_of(b));
    let ranges = runs.map(|run| {
        let first = start;
        start += run.len();
        first..start
    });
    ranges.filter(|run| run.len() > 1).collect()
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
