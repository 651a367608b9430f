//! What the names of a document say of regions, counted so that the voice of any one name can be
//! taken out again: a candidate is measured by what the *other* names say.

use std::collections::BTreeMap;
use std::ops::Range;

/// A candidate's voice for a region that it is or lies in.
#[derive(Debug, Clone, Copy)]
struct Vote<T> {
    region: T,
    /// The name that votes.
    name: usize,
    /// Posterior of the candidate times the emphasis on its name.
    weight: f64,
    /// Probability that the region itself is named, not only a place in it.
    named: f64,
}

/// The votes of all names, by region.
#[derive(Debug)]
pub(super) struct Ballot<T> {
    /// Ordered by region, then by name.
    votes: Vec<Vote<T>>,
    regions: BTreeMap<T, Count>,
    /// The weight of all votes, and of those of each name.
    weight: f64,
    weight_of: BTreeMap<usize, f64>,
}

/// The votes for one region.
#[derive(Debug, Clone)]
struct Count {
    /// Where they stand.
    votes: Range<usize>,
    weight: f64,
    /// How many votes are more likely than not.
    probable: usize,
    /// The two names that most probably name it, with that probability.
    named: [(f64, usize); 2],
}

/// What all names but one say of a region.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Verdict {
    pub(super) weight: f64,
    /// How many of them more likely than not are, or lie in, the region.
    pub(super) probable: usize,
    /// Probability that one of them is the region itself.
    pub(super) named: f64,
}

/// A vote of more than this counts as a name of the region where names are counted for readers.
const PROBABLE: f64 = 0.5;

impl<T: Ord + Copy> Ballot<T> {
    pub(super) fn new() -> Self {
        Self {
            votes: Vec::new(),
            regions: BTreeMap::new(),
            weight: 0.0,
            weight_of: BTreeMap::new(),
        }
    }

    /// Adds the voice of a candidate of `name`; `names_region` when it is the region itself.
    pub(super) fn cast(&mut self, region: T, name: usize, weight: f64, names_region: bool) {
        let named = if names_region { weight.min(1.0) } else { 0.0 };
        self.weight += weight;
        *self.weight_of.entry(name).or_default() += weight;
        self.votes.push(Vote {
            region,
            name,
            weight,
            named,
        });
    }

    /// Counts the votes; none may be cast afterwards.
    pub(super) fn close(&mut self) {
        self.votes.sort_by_key(|vote| (vote.region, vote.name));
        let mut start = 0;
        for run in self.votes.chunk_by(|a, b| a.region == b.region) {
            let votes = start..start + run.len();
            start = votes.end;
            if let Some(first) = run.first() {
                self.regions.insert(first.region, Count::of(run, votes));
            }
        }
    }

    /// The weight of the votes of all names but `own`.
    pub(super) fn all_without(&self, own: usize) -> f64 {
        let own = self.weight_of.get(&own).copied().unwrap_or_default();
        (self.weight - own).max(0.0)
    }

    /// What all names but `own` say of a region.
    pub(super) fn without(&self, own: usize, region: T) -> Verdict {
        let Some(count) = self.regions.get(&region) else {
            return Verdict::default();
        };
        let votes = self.votes.get(count.votes.clone()).unwrap_or_default();
        let from = votes.partition_point(|vote| vote.name < own);
        let own_votes = votes.iter().skip(from);
        let (mut weight, mut probable) = (count.weight, count.probable);
        for vote in own_votes.take_while(|vote| vote.name == own) {
            weight -= vote.weight;
            probable -= usize::from(vote.weight > PROBABLE);
        }
        let others = count.named.iter().find(|(_, name)| *name != own);
        Verdict {
            weight: weight.max(0.0),
            probable,
            named: others.map_or(0.0, |(named, _)| *named),
        }
    }
}

impl Count {
    fn of<T>(run: &[Vote<T>], votes: Range<usize>) -> Self {
        let mut named = [(0.0, usize::MAX); 2];
        for vote in run {
            if vote.name == named[0].1 {
                named[0].0 = vote.named.max(named[0].0);
            } else if vote.named > named[0].0 {
                named = [(vote.named, vote.name), named[0]];
            } else if vote.named > named[1].0 {
                named[1] = (vote.named, vote.name);
            }
        }
        Self {
            votes,
            weight: run.iter().map(|vote| vote.weight).sum(),
            probable: run.iter().filter(|vote| vote.weight > PROBABLE).count(),
            named,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_does_not_hear_its_own_voice() {
        let mut ballot = Ballot::new();
        ballot.cast('a', 0, 0.75, true);
        ballot.cast('a', 1, 0.25, true);
        ballot.cast('a', 0, 0.5, false);
        ballot.cast('b', 2, 1.0, false);
        ballot.close();
        let others = ballot.without(0, 'a');
        assert_eq!(
            (others.weight, others.probable, others.named),
            (0.25, 0, 0.25)
        );
        let others = ballot.without(1, 'a');
        assert_eq!(
            (others.weight, others.probable, others.named),
            (1.25, 1, 0.75)
        );
        assert_eq!(ballot.without(2, 'b').weight, 0.0);
        assert_eq!(ballot.all_without(0), 1.25);
        assert_eq!(ballot.without(0, 'c'), Verdict::default());
    }
}
