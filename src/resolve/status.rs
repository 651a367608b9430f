//! From scores to what a reader is told: sure, likely or check, and why.

use super::candidates::{Name, Reading};
use super::rank::Features;
use super::{Candidate, Certainty, Evidence, Resolution};
use crate::gazetteer::PlaceKey;
use crate::score::{Confidence, Scored, best_first};
use crate::span::Span;

/// Belief from which a referent is sure, when the evidence is more than a guess.
const SURE: f64 = 0.9;
/// Belief from which a referent is likely.
const LIKELY: f64 = 0.6;
/// Most candidates that are told.
const MOST_TOLD: usize = 6;
/// Candidates believed less are not told.
const NEGLIGIBLE: f64 = 0.005;

/// Links that were found for a mention: the quotation and the place that ties it down.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Said {
    /// The words.
    pub(super) quote: Option<Span>,
    /// They stand at another mention of the name.
    pub(super) elsewhere: bool,
    /// The place that holds it.
    pub(super) container: Option<PlaceKey>,
}

/// The resolution of one mention from the beliefs in its readings.
pub(super) fn resolution(
    name: &Name,
    features: &[Features],
    beliefs: &[f64],
    said: Said,
) -> Resolution {
    let mut order: Vec<Scored<usize>> = beliefs
        .iter()
        .enumerate()
        .map(|(index, &belief)| Scored::new(belief, index))
        .collect();
    order.sort_by(best_first);
    let candidate = |ranked: &Scored<usize>| {
        let (reading, features) = (
            name.readings.get(ranked.value)?,
            features.get(ranked.value)?,
        );
        Some(Candidate {
            place: Scored::new(ranked.score, reading.place),
            evidence: evidence(name, reading, features, said),
        })
    };
    let told = |ranked: &&Scored<usize>| ranked.score >= NEGLIGIBLE;
    let mut candidates: Vec<Candidate> = order
        .iter()
        .take(1)
        .chain(order.iter().skip(1).take_while(told))
        .take(MOST_TOLD)
        .filter_map(candidate)
        .collect();
    let best = &order[0];
    if best.score < LIKELY && candidates.len() > 1 {
        return Resolution::Undecided { candidates };
    }
    let rejected = candidates.split_off(1);
    let certainty = if best.score >= SURE {
        Certainty::Sure
    } else {
        Certainty::Likely
    };
    let evidence = candidates
        .pop()
        .map(|candidate| candidate.evidence)
        .unwrap_or_default();
    Resolution::Resolved {
        place: name.readings[best.value].place,
        certainty,
        confidence: Confidence::new(best.score),
        evidence,
        rejected,
    }
}

fn evidence(name: &Name, reading: &Reading, features: &Features, said: Said) -> Vec<Evidence> {
    let mut evidence = Vec::new();
    if reading.is_users {
        evidence.push(Evidence::UserEntry {
            origin: String::new(),
        });
    }
    if features.held >= 0.5 {
        if let Some(quote) = said.quote {
            evidence.push(if said.elsewhere {
                Evidence::SameName { mention: quote }
            } else {
                Evidence::TextSays { quote }
            });
        }
    }
    if features.kind_fits > 0.0 {
        evidence.push(Evidence::KindFits);
    }
    if let Some((place, km)) = features
        .around
        .nearest
        .filter(|_| features.around.nearness > 0.3)
    {
        evidence.push(Evidence::Near {
            place,
            km: km.round(),
        });
    }
    if let Some(place) = reading
        .admin1
        .filter(|_| features.around.division_named > 0.5)
    {
        evidence.push(Evidence::Container { place });
    }
    if name.readings.len() == 1 {
        evidence.push(Evidence::OnlyBearer);
    }
    evidence
}
