//! Counts what a model finds, right and wrong, the way place corpora are scored.

use geobrief::span::Span;
use std::ops::AddAssign;

/// Sums over documents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Counts {
    /// Names marked.
    pub(crate) gold: usize,
    /// Names found.
    pub(crate) found: usize,
    /// Found with the same start and end.
    pub(crate) exact: usize,
    /// Pairs of a marked and a found name that share a letter.
    pub(crate) overlapping: usize,
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.gold += other.gold;
        self.found += other.found;
        self.exact += other.exact;
        self.overlapping += other.overlapping;
    }
}

impl Counts {
    /// Harmonic mean of precision and recall, exact.
    pub(crate) fn exact_f1(self) -> f64 {
        f1(self.exact, self.found, self.gold)
    }

    /// The same when any shared letter counts.
    pub(crate) fn overlap_f1(self) -> f64 {
        f1(self.overlapping, self.found, self.gold)
    }

    /// Share of the found names that are marked, by overlap.
    pub(crate) fn precision(self) -> f64 {
        self.overlapping as f64 / self.found.max(1) as f64
    }

    /// Share of the marked names that are found, by overlap.
    pub(crate) fn recall(self) -> f64 {
        self.overlapping as f64 / self.gold.max(1) as f64
    }
}

fn f1(right: usize, found: usize, gold: usize) -> f64 {
    2.0 * right as f64 / (found + gold).max(1) as f64
}

/// Compares what is marked with what was found in one document.
pub(crate) fn count(gold: &[Span], found: &[Span]) -> Counts {
    Counts {
        gold: gold.len(),
        found: found.len(),
        exact: found.iter().filter(|span| gold.contains(span)).count(),
        overlapping: pairs(gold, found).len(),
    }
}

/// Pairs marked and found names one to one by overlap, the best pairs first: those whose shared
/// part is the largest share of both together. Gives the numbers of both.
pub(crate) fn pairs(gold: &[Span], found: &[Span]) -> Vec<(usize, usize)> {
    let mut all = Vec::new();
    for (g, gold) in gold.iter().enumerate() {
        for (f, found) in found
            .iter()
            .enumerate()
            .filter(|(_, found)| found.overlaps(*gold))
        {
            let shared = gold.end().min(found.end()) - gold.start().max(found.start());
            let together = gold.end().max(found.end()) - gold.start().min(found.start());
            all.push((shared as f64 / together as f64, gold.start(), g, f));
        }
    }
    all.sort_by(|a, b| {
        b.0.total_cmp(&a.0)
            .then((a.1, a.2, a.3).cmp(&(b.1, b.2, b.3)))
    });
    let mut chosen: Vec<(usize, usize)> = Vec::new();
    for (_, _, g, f) in all {
        if !chosen.iter().any(|(gold, found)| *gold == g || *found == f) {
            chosen.push((g, f));
        }
    }
    chosen
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_long_name_finds_one_of_two() {
        let text = "Paris, Texas";
        let span = |start, end| Span::new(text, start, end).expect("in the text");
        let counts = count(&[span(0, 5), span(7, 12)], &[span(0, 12)]);
        let expected = Counts {
            gold: 2,
            found: 1,
            exact: 0,
            overlapping: 1,
        };
        assert_eq!(counts, expected);
    }
}
