//! Chooses among the candidates of a mention, and says which of them are one answer to a reader.
//!
//! A city and the division around it often share a name ("Kharkiv", "New York"), and either is used
//! for the other: regular polysemy, of the kind that metonymy makes (the seat for what it governs).
//! Which of the two is meant seldom matters to a reader; that it is not a namesake abroad does.

use super::candidates::Candidate;
use super::containment::contains;
use super::mention::MentionView;
use super::support::TELLING_SUPPORT;
use crate::gazetteer::{FeatureClass, Kind};
use crate::score::{Scored, best_first};

/// Most candidates that readers are shown.
const MOST_SHOWN: usize = 6;
/// Candidates less probable are not shown.
const LEAST_SHOWN: f64 = 0.005;
/// Candidates less probable add nothing to the probability of a spot.
const LEAST_OF_A_SPOT: f64 = 0.001;
/// Places of a country this near to each other are one spot; a division and a place in it, twice
/// as near.
///
/// # Units
/// Kilometres.
const SAME_SPOT_KM: f64 = 80.0;
const SAME_SPOT_AS_DIVISION_KM: f64 = 2.0 * SAME_SPOT_KM;

/// Importance by which a place stands out among all of its name.
const FAR_BETTER_KNOWN: f32 = 0.15;

impl MentionView<'_> {
    /// The indices of the candidates by falling posterior, the chosen one first.
    pub(super) fn ranked(&self) -> Vec<Scored<usize>> {
        let posterior = self.posterior.candidates.iter().enumerate();
        let mut ranked: Vec<Scored<usize>> = posterior
            .map(|(index, &probability)| Scored::new(probability, index))
            .collect();
        ranked.sort_by(best_first);
        self.prefer_city(&mut ranked);
        ranked
    }

    /// Puts a city before the division of its name around it ("Kharkiv") when the city is better
    /// known and no word calls for the division: both are one spot, and a bare name means the city.
    fn prefer_city(&self, ranked: &mut [Scored<usize>]) {
        let candidates = &self.name.candidates;
        let best = ranked.first().map(|ranked| ranked.value);
        let Some((best, view)) = best.and_then(|at| candidates.get(at).zip(self.views.get(at)))
        else {
            return;
        };
        if best.kind != Kind::Admin1 || view.features.kind_fits > 0.0 {
            return;
        }
        // "Imam Sahib in Kunduz" is in the province; of Istanbul the city is meant even so.
        let lead = if view.features.contains > TELLING_SUPPORT {
            FAR_BETTER_KNOWN
        } else {
            0.0
        };
        let is_its_city = |ranked: &Scored<usize>| {
            candidates.get(ranked.value).is_some_and(|city| {
                city.kind.class() == FeatureClass::PopulatedPlace
                    && city.importance >= best.importance + lead
                    && contains(best, city)
                    && are_close(best, city)
            })
        };
        if let Some(at) = ranked.iter().position(is_its_city)
            && let Some(front) = ranked.get_mut(..=at)
        {
            front.rotate_right(1);
        }
    }

    /// The candidates that readers are shown, best first: the probable ones, and the best known of
    /// the others, so that they see which was passed over.
    pub(super) fn shown(&self, ranked: &[Scored<usize>]) -> Vec<Scored<usize>> {
        let probable = ranked
            .iter()
            .enumerate()
            .take(MOST_SHOWN)
            .take_while(|(rank, candidate)| *rank == 0 || candidate.score >= LEAST_SHOWN)
            .count();
        let (probable, passed_over) = ranked.split_at(probable);
        let mut shown = probable.to_vec();
        let importance = |ranked: &Scored<usize>| {
            let candidate = self.name.candidates.get(ranked.value);
            candidate.map_or(0.0, |candidate| candidate.importance)
        };
        let best_known = passed_over.iter().max_by(|a, b| {
            importance(a)
                .total_cmp(&importance(b))
                .then(b.value.cmp(&a.value))
        });
        if shown.len() < MOST_SHOWN {
            shown.extend(best_known.copied());
        }
        shown
    }

    /// Probability that a candidate or another one at the same spot is meant.
    pub(super) fn spot_probability(&self, best: usize) -> f64 {
        let Some(chosen) = self.name.candidates.get(best) else {
            return 0.0;
        };
        let candidates = self.name.candidates.iter().zip(&self.posterior.candidates);
        candidates
            .filter(|(other, probability)| {
                **probability > LEAST_OF_A_SPOT && are_one_spot(other, chosen)
            })
            .map(|(_, probability)| probability)
            .sum()
    }

    /// Whether all candidates of the name are at the spot of this one.
    pub(super) fn is_only_spot(&self, candidate: &Candidate) -> bool {
        let mut others = self.name.candidates.iter();
        others.all(|other| are_one_spot(other, candidate))
    }

    /// Whether a candidate is far better known than all others that are not at its spot.
    pub(super) fn is_prominent(&self, candidate: &Candidate) -> bool {
        self.name.candidates.iter().all(|rival| {
            rival.importance + FAR_BETTER_KNOWN < candidate.importance
                || are_one_spot(rival, candidate)
        })
    }
}

fn are_one_spot(a: &Candidate, b: &Candidate) -> bool {
    a.place == b.place || contains(a, b) || contains(b, a) || are_close(a, b)
}

fn are_close(a: &Candidate, b: &Candidate) -> bool {
    let reach = match (a.kind, b.kind) {
        (Kind::Admin1, _) | (_, Kind::Admin1) => SAME_SPOT_AS_DIVISION_KM,
        _ => SAME_SPOT_KM,
    };
    a.country == b.country && !a.is_country() && a.point.distance_km(b.point) < reach
}
