//! What a link between two mentions says about the candidates at one end, given how probable those
//! at the other end are.

use super::areas::UserAreas;
use super::candidates::{Candidate, Name};
use super::containment::{are_siblings, contains};
use super::features::CandidateFeatures;
use super::links::{Connector, Link};
use crate::gazetteer::Gazetteer;

/// Support from which a link is a reason for a candidate, in its features, in what readers are
/// told and in what is left to them. The other name means what the reason needs with this
/// probability: low, because a link is seldom there by chance.
pub(super) const TELLING_SUPPORT: f64 = 0.3;

/// What a link says about one candidate: probabilities that the other name means a fitting place.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct LinkSupport {
    /// The other contains it.
    pub(super) contained: f64,
    /// The same in a list, where a comma may only separate.
    pub(super) contained_in_list: f64,
    /// It contains the other.
    pub(super) contains: f64,
    /// The other is its sibling in a list.
    pub(super) siblings: f64,
    /// It is called the capital of the other, and is.
    pub(super) called_capital: f64,
}

impl LinkSupport {
    /// Whether a reader would say that the link names what contains the candidate.
    pub(super) fn tells_container(&self) -> bool {
        self.contained.max(self.contained_in_list) > TELLING_SUPPORT
    }

    /// Keeps the stronger support of each kind in the features.
    pub(super) fn strengthen(self, features: &mut CandidateFeatures) {
        for (feature, support) in [
            (&mut features.contained, self.contained),
            (&mut features.contained_in_list, self.contained_in_list),
            (&mut features.contains, self.contains),
            (&mut features.siblings, self.siblings),
            (&mut features.called_capital, self.called_capital),
        ] {
            *feature = feature.max(support);
        }
    }

    /// Removes all support from the features.
    pub(super) fn clear(features: &mut CandidateFeatures) {
        features.contained = 0.0;
        features.contained_in_list = 0.0;
        features.contains = 0.0;
        features.siblings = 0.0;
        features.called_capital = 0.0;
    }
}

/// The other end of a link: its name, the posterior of its candidates, and what tells where they
/// lie.
#[derive(Debug, Clone, Copy)]
pub(super) struct OtherEnd<'a, 'g> {
    pub(super) name: &'a Name,
    pub(super) posterior: &'a [f64],
    pub(super) areas: &'a UserAreas<'g>,
    pub(super) gazetteer: &'g Gazetteer,
}

impl OtherEnd<'_, '_> {
    /// What the link says about a candidate at this end; `is_listed` when it is one of several in
    /// a row.
    pub(super) fn support(
        &self,
        candidate: &Candidate,
        link: &Link,
        is_listed: bool,
    ) -> LinkSupport {
        let mut support = LinkSupport::default();
        if link.connector.separates_items() {
            support.siblings = self.probability(|other| are_siblings(candidate, other));
        }
        if link.connector == Connector::Conjunction {
            return support;
        }
        let contained = self.probability(|other| self.contains(other, candidate));
        if is_listed {
            support.contained_in_list = contained;
        } else {
            support.contained = contained;
        }
        support.contains = self.probability(|other| self.contains(candidate, other));
        if link.is_capital
            && let Some(governed) = self.gazetteer.seat_place(candidate.place)
        {
            support.called_capital = self.probability(|other| other.place == governed);
        }
        support
    }

    fn probability(&self, holds: impl Fn(&Candidate) -> bool) -> f64 {
        self.name.probability(self.posterior, holds)
    }

    fn contains(&self, outer: &Candidate, inner: &Candidate) -> bool {
        contains(outer, inner) || self.areas.contain(outer, inner)
    }
}
