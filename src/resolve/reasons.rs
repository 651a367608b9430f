//! The reasons for a candidate, from the features that made it probable.

use super::candidates::Candidate;
use super::mention::MentionView;
use super::rank::CandidateView;
use super::resolution::{Evidence, RankedCandidate};
use super::support::TELLING_SUPPORT;
use crate::gazetteer::{Gazetteer, PlaceKey};
use crate::score::{Confidence, Scored};

/// Nearness from which a neighbour is a reason: at 120 km of a certain one.
pub(super) const TELLING_NEARNESS: f64 = 0.3;
/// Probability from which a division counts as named: more likely than not.
const PROBABLY_NAMED: f64 = 0.5;

impl MentionView<'_> {
    /// A candidate as readers see it.
    pub(super) fn ranked_candidate(
        &self,
        ranked: Scored<usize>,
        gazetteer: &Gazetteer,
    ) -> Option<RankedCandidate> {
        let candidate = self.name.candidates.get(ranked.value)?;
        let view = self.views.get(ranked.value)?;
        Some(RankedCandidate {
            place: candidate.place,
            confidence: Confidence::new(ranked.score),
            evidence: self.reasons(candidate, view, gazetteer),
        })
    }

    /// What speaks for a candidate, strongest first.
    fn reasons(
        &self,
        candidate: &Candidate,
        view: &CandidateView,
        gazetteer: &Gazetteer,
    ) -> Vec<Evidence> {
        let is_only = self.is_only_place(candidate);
        let is_prominent = !is_only && self.is_prominent(candidate);
        let users = candidate.is_users.then(|| Evidence::UserEntry {
            origin: origin(candidate.place, gazetteer),
        });
        let contradicted = view
            .contradicted_by
            .map(|quote| Evidence::Contradicted { quote });
        users
            .into_iter()
            .chain(contradicted)
            .chain(self.quotation(view))
            .chain((view.features.kind_fits > 0.0).then_some(Evidence::KindFits))
            .chain(is_only.then_some(Evidence::OnlyCandidate))
            .chain((view.features.is_home > 0.0).then_some(Evidence::Publisher))
            .chain(neighbour(view))
            .chain(division(candidate, view))
            .chain(country(view))
            .chain(is_prominent.then_some(Evidence::Prominent))
            .collect()
    }

    /// The words that name what contains the candidate, or what it contains.
    fn quotation(&self, view: &CandidateView) -> Option<Evidence> {
        let features = &view.features;
        let stated = features.contained.max(features.contained_in_list);
        let quote = self.context.quote?;
        (stated.max(features.contains) > TELLING_SUPPORT).then_some(
            if self.context.is_quote_elsewhere {
                Evidence::SameName { mention: quote }
            } else {
                Evidence::TextSays { quote }
            },
        )
    }
}

/// The user's polygon that contains it, or else the nearest place of the text.
fn neighbour(view: &CandidateView) -> Option<Evidence> {
    let coherence = &view.coherence;
    if let Some(place) = coherence.within {
        return Some(Evidence::Container { place });
    }
    let (place, km) = coherence.nearest?;
    (coherence.nearness > TELLING_NEARNESS).then_some(Evidence::Near { place, km })
}

fn division(candidate: &Candidate, view: &CandidateView) -> Option<Evidence> {
    let place = candidate.admin1?;
    let is_named = view.coherence.division_named > PROBABLY_NAMED;
    is_named.then_some(Evidence::Container { place })
}

fn country(view: &CandidateView) -> Option<Evidence> {
    let mentions = view.coherence.names_in_country;
    (mentions > 0).then_some(Evidence::Country { mentions })
}

/// Where the user wrote the entry: "places.geojson, line 3".
fn origin(place: PlaceKey, gazetteer: &Gazetteer) -> String {
    gazetteer
        .origin(place)
        .map(|origin| format!("{}, line {}", origin.path.display(), origin.line))
        .unwrap_or_default()
}
