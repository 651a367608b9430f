//! Chooses among the candidates of a mention, and says which of them are one answer to a reader.
//!
//! A city and the division around it often share a name ("Kharkiv", "New York"); `senses.rs` says
//! which of the two is meant. They count as one spot where the question is whether a namesake
//! elsewhere is meant.

use super::candidates::Candidate;
use super::containment::contains;
use super::mention::MentionView;
use super::senses::Namesakes;
use crate::gazetteer::Kind;
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

/// Places so near to each other are one to a reader.
///
/// # Units
/// Kilometres.
const ONE_PLACE_KM: f64 = 25.0;

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
        ranked
    }

    /// The city and the division of the name, if a candidate is one of them.
    pub(super) fn namesakes_of(&self, candidate: usize) -> Option<Namesakes> {
        let mut pairs = self.namesakes.iter().copied();
        pairs.find(|pair| pair.counterpart(candidate).is_some())
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
        self.show_counterpart(ranked, &mut shown);
        shown
    }

    /// The division of the city that is chosen, or the city of the division, stands second.
    fn show_counterpart(&self, ranked: &[Scored<usize>], shown: &mut Vec<Scored<usize>>) {
        let chosen = ranked.first().map(|chosen| chosen.value);
        let counterpart = chosen.and_then(|chosen| {
            let pair = self.namesakes_of(chosen)?;
            let counterpart = pair.counterpart(chosen)?;
            ranked.iter().find(|ranked| ranked.value == counterpart)
        });
        if let Some(counterpart) = counterpart {
            shown.retain(|ranked| ranked.value != counterpart.value);
            shown.truncate(MOST_SHOWN - 1);
            shown.insert(1, *counterpart);
        }
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

    /// Whether all candidates of the name are one place to a reader: of a country what lies in it,
    /// of others what is hardly apart on a map.
    pub(super) fn is_only_place(&self, candidate: &Candidate) -> bool {
        let mut others = self.name.candidates.iter();
        others.all(|other| {
            other.place == candidate.place
                || contains(candidate, other) && candidate.is_country()
                || candidate.point.distance_km(other.point) < ONE_PLACE_KM
        })
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
        // Whoever gives a name twice means two places.
        _ if a.is_users && b.is_users => ONE_PLACE_KM,
        (Kind::Admin1, _) | (_, Kind::Admin1) => SAME_SPOT_AS_DIVISION_KM,
        _ => SAME_SPOT_KM,
    };
    a.country == b.country && !a.is_country() && a.point.distance_km(b.point) < reach
}
