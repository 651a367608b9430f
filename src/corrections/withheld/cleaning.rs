//! Takes what is withheld out of what was found of other places: candidates and reasons.

use super::Withheld;
use crate::gazetteer::{Gazetteer, PlaceKey};
use crate::resolve::{Evidence, RankedCandidate, Resolution, ResolvedMention};

pub(super) struct Cleaning<'w> {
    pub(super) withheld: &'w Withheld,
    pub(super) gazetteer: &'w Gazetteer,
}

impl Cleaning<'_> {
    pub(super) fn cleaned(&self, mut found: ResolvedMention) -> ResolvedMention {
        match &mut found.resolution {
            Resolution::Resolved {
                place,
                evidence,
                rejected,
                ..
            } => {
                self.clean(*place, evidence);
                self.clean_candidates(rejected);
            }
            Resolution::Undecided { candidates } => self.clean_candidates(candidates),
            Resolution::Unmapped { .. } => {}
        }
        found
    }

    fn clean_candidates(&self, candidates: &mut Vec<RankedCandidate>) {
        candidates.retain(|candidate| !self.withheld.withholds(candidate.place));
        for candidate in candidates {
            self.clean(candidate.place, &mut candidate.evidence);
        }
    }

    fn clean(&self, of: PlaceKey, evidence: &mut Vec<Evidence>) {
        let country = self.gazetteer.country_by_code(self.gazetteer.country(of));
        let is_named =
            |place: Option<PlaceKey>| !place.is_some_and(|key| self.withheld.withholds(key));
        evidence.retain(|one| match one {
            Evidence::Container { place } | Evidence::Near { place, .. } => is_named(Some(*place)),
            Evidence::Country { .. } => is_named(country),
            _ => true,
        });
    }
}
