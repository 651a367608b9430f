//! Near-copies: agency reports that several sites print, with a paragraph more or a name corrected.
//!
//! MinHash with banding (Broder 1997, "On the resemblance and containment of documents"; Leskovec,
//! Rajaraman, Ullman, *Mining of Massive Datasets*, § 3.3–3.4) proposes pairs, the exact Jaccard index
//! of the five-word runs decides. Seeds are fixed: the same documents give the same groups.

mod groups;
mod signature;
#[cfg(test)]
mod tests;

use super::entry::Entry;
use crate::gazetteer::fold;
use groups::Groups;
use signature::{Signature, hash};
use std::collections::BTreeMap;

/// Words of a run.
const RUN: usize = 5;

/// Share of five-word runs, 0..=1, from which on two documents are copies where nothing else is asked
/// for.
pub const SIMILARITY: f64 = 0.8;

/// Members of a group that a further document is compared with: those that are in its bucket first.
/// It bounds the work for a text that a thousand sites print.
const COMPARED: usize = 8;

/// For each document the one that it is a copy of: the first of its group in the order given. `None` for
/// that one, and for documents without copies.
///
/// Copies are documents whose five-word runs have a Jaccard index of at least `similarity`, and all that
/// are connected by such pairs. Comments do not count.
#[must_use]
pub fn originals(entries: &[&Entry], similarity: f64) -> Vec<Option<usize>> {
    let runs: Vec<Vec<u64>> = entries.iter().map(|entry| runs(entry)).collect();
    let mut buckets: BTreeMap<(usize, u64), Vec<usize>> = BTreeMap::new();
    for (document, runs) in runs.iter().enumerate().filter(|(_, runs)| !runs.is_empty()) {
        let signature = Signature::of(runs);
        for (band, value) in signature.bands(similarity).enumerate() {
            buckets.entry((band, value)).or_default().push(document);
        }
    }
    let mut groups = Groups::new(entries.len());
    for bucket in buckets.values().filter(|bucket| bucket.len() > 1) {
        join(bucket, &runs, similarity, &mut groups);
    }
    let first = |document| Some(groups.first(document)).filter(|first| *first != document);
    (0..entries.len()).map(first).collect()
}

/// Joins the copies among the documents of a bucket.
fn join(bucket: &[usize], runs: &[Vec<u64>], similarity: f64, groups: &mut Groups) {
    // For each group that is met in the bucket its first members there.
    let mut met: Vec<Vec<usize>> = Vec::new();
    for &document in bucket {
        for members in &met {
            let is_joined = |member: &usize| groups.are_joined(*member, document);
            let is_copy = |member: &&usize| jaccard(&runs[**member], &runs[document]) >= similarity;
            if members.iter().any(is_joined) {
                continue;
            }
            if let Some(member) = members.iter().find(is_copy) {
                groups.join(*member, document);
            }
        }
        let own = met.iter_mut().find(|members| {
            let mut members = members.iter();
            members.any(|member| groups.are_joined(*member, document))
        });
        match own {
            Some(members) if members.len() < COMPARED => members.push(document),
            Some(_) => {}
            None => met.push(vec![document]),
        }
    }
}

/// Hashes of the runs of five words in title and article, sorted, each once. A shorter text is one run.
fn runs(entry: &Entry) -> Vec<u64> {
    let mut words: Vec<u64> = Vec::new();
    for sentence in &entry.sentences {
        let folded = fold(&sentence.text);
        words.extend(
            folded
                .split(' ')
                .filter(|word| !word.is_empty())
                .map(|word| hash(word.bytes().map(u64::from))),
        );
    }
    let mut runs: Vec<u64> = match words.len() {
        0 => Vec::new(),
        1..RUN => vec![hash(words.iter().copied())],
        _ => words
            .windows(RUN)
            .map(|run| hash(run.iter().copied()))
            .collect(),
    };
    runs.sort_unstable();
    runs.dedup();
    runs
}

/// Size of the intersection divided by that of the union, 0..=1, of two sorted lists without repeats.
fn jaccard(a: &[u64], b: &[u64]) -> f64 {
    let (mut i, mut j, mut shared) = (0, 0, 0);
    while let (Some(x), Some(y)) = (a.get(i), b.get(j)) {
        shared += usize::from(x == y);
        i += usize::from(x <= y);
        j += usize::from(y <= x);
    }
    let all = a.len() + b.len() - shared;
    shared as f64 / all.max(1) as f64
}
