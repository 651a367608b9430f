//! Splits documents for cross-validation.

use crate::text::Annotated;
use std::collections::{BTreeMap, BTreeSet};

/// Words in a run that two texts may share.
const RUN: usize = 8;

/// The part, from 0 to `parts` - 1, of each text: by its id alone, so that it never changes; but
/// a text that repeats an earlier one goes where that one is.
pub(crate) fn parts(texts: &[Annotated], parts: usize) -> Vec<usize> {
    let mut first_with = BTreeMap::<u64, usize>::new();
    let mut found: Vec<usize> = Vec::with_capacity(texts.len());
    for (number, text) in texts.iter().enumerate() {
        let runs = runs(&text.document.text);
        let mut shared = BTreeMap::<usize, usize>::new();
        for earlier in runs.iter().filter_map(|run| first_with.get(run)) {
            *shared.entry(*earlier).or_default() += 1;
        }
        let same = shared.into_iter().find(|(_, count)| count * 2 > runs.len());
        found.push(match same {
            Some((earlier, _)) => found[earlier],
            None => (hash(text.id.as_bytes()) % parts as u64) as usize,
        });
        for run in runs {
            first_with.entry(run).or_insert(number);
        }
    }
    found
}

fn runs(text: &str) -> BTreeSet<u64> {
    let words: Vec<&str> = text.split_whitespace().collect();
    words
        .windows(RUN)
        .map(|run| hash(run.join(" ").as_bytes()))
        .collect()
}

/// FNV-1a, and a last mixing, because the lowest bits alone do not spread well.
fn hash(bytes: &[u8]) -> u64 {
    let hash = bytes.iter().fold(0xCBF2_9CE4_8422_2325, |hash: u64, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01B3)
    });
    (hash ^ (hash >> 32)).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 16
}
