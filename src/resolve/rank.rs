//! Ranks the candidates of a name with a log-linear model.
//!
//! The score of a candidate is the sum of its features times their weights. The softmax of the
//! scores is the posterior: the probability of each candidate, all adding up to one. With weights
//! fitted to annotated text this is McFadden's conditional logit (1974), also known as a maximum
//! entropy ranker. NIL, the answer that the gazetteer lacks the place, competes with a score of its
//! own.

use super::candidates::Candidate;
use super::context::Coherence;
use super::features::{CandidateFeatures, indicator, log_share};
use crate::gazetteer::{FeatureClass, Kind, NameKind};
use crate::span::Span;

/// What is known of one candidate.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct CandidateView {
    /// What it is scored by.
    pub(super) features: CandidateFeatures,
    /// What its coherence with the document was measured from, for reasons.
    pub(super) coherence: Coherence,
    /// Words that say outright that another place is meant.
    pub(super) contradicted_by: Option<Span>,
    /// It cannot be meant: the text contradicts it, and not another candidate.
    pub(super) is_vetoed: bool,
}

/// The probability of each answer for one mention.
#[derive(Debug, Clone)]
pub(super) struct Posterior {
    /// Of each candidate, in their order.
    pub(super) candidates: Vec<f64>,
    /// Of the place being in no gazetteer.
    pub(super) nil: f64,
}

impl Posterior {
    /// From the candidates' views and the score of NIL; `-inf` rules NIL out.
    pub(super) fn new(
        views: &[CandidateView],
        nil_score: f64,
        weights: &CandidateFeatures,
    ) -> Self {
        let score = |view: &CandidateView| match view.is_vetoed {
            true => f64::NEG_INFINITY,
            false => view.features.dot(weights),
        };
        let scores = views.iter().map(score);
        let mut candidates = softmax(&scores.chain([nil_score]).collect::<Vec<_>>());
        let nil = candidates.pop().unwrap_or(0.0);
        Self { candidates, nil }
    }
}

/// The posterior of a name's candidates without NIL.
pub(super) fn posterior(views: &[CandidateView], weights: &CandidateFeatures) -> Vec<f64> {
    let scores = views.iter().map(|view| view.features.dot(weights));
    softmax(&scores.collect::<Vec<_>>())
}

/// Each exponential's share of their sum; the greatest score is subtracted first, so that none
/// overflows.
fn softmax(scores: &[f64]) -> Vec<f64> {
    let greatest = scores.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let powers: Vec<f64> = scores
        .iter()
        .map(|score| libm::exp(score - greatest))
        .collect();
    let sum: f64 = powers.iter().sum();
    powers.into_iter().map(|power| power / sum).collect()
}

impl CandidateView {
    /// The views of a name's candidates before the text has a say.
    pub(super) fn of_prior(candidates: &[Candidate]) -> Vec<Self> {
        let leads = leads(candidates);
        candidates
            .iter()
            .zip(leads)
            .map(|(candidate, lead)| {
                let is_primary = matches!(
                    candidate.name_kind,
                    NameKind::Primary | NameKind::Abbreviation
                );
                let mut features = CandidateFeatures {
                    importance: f64::from(candidate.importance),
                    lead,
                    primary_name: indicator(is_primary),
                    ..CandidateFeatures::default()
                };
                mark_kind(candidate.kind, &mut features);
                Self {
                    features,
                    ..Self::default()
                }
            })
            .collect()
    }

    /// Takes the features that say what the rest of the document is about.
    pub(super) fn apply_coherence(&mut self, coherence: Coherence) {
        self.features.country_named = coherence.country_named;
        self.features.division_named = coherence.division_named;
        self.features.nearness = coherence.nearness;
        self.features.country_share = log_share(coherence.country_share);
        self.features.division_share = log_share(coherence.division_share);
        self.coherence = coherence;
    }
}

/// Marks the kinds of places that differ in how readily a bare name means them. A city or a town
/// has no mark: the others are measured against it.
fn mark_kind(kind: Kind, features: &mut CandidateFeatures) {
    let mark = match kind {
        Kind::Country | Kind::Territory | Kind::Continent => &mut features.is_country,
        Kind::Admin1 => &mut features.is_division,
        Kind::Admin2 | Kind::County => &mut features.is_district,
        Kind::Village => &mut features.is_village,
        Kind::Neighbourhood => &mut features.is_quarter,
        _ => match kind.class() {
            FeatureClass::Region | FeatureClass::AdminRegion | FeatureClass::Historical => {
                &mut features.is_region
            }
            FeatureClass::Water => &mut features.is_water,
            FeatureClass::Landform => &mut features.is_landform,
            FeatureClass::Facility => &mut features.is_facility,
            FeatureClass::Country | FeatureClass::PopulatedPlace => return,
        },
    };
    *mark = 1.0;
}

/// Largest difference in importance that counts.
const LARGEST_LEAD: f64 = 0.3;

/// By how much each candidate is better known than the best known of the others.
fn leads(candidates: &[Candidate]) -> Vec<f64> {
    // The two greatest importances; candidates need not stand in their order.
    let mut best = [f32::NEG_INFINITY; 2];
    for candidate in candidates {
        if candidate.importance > best[0] {
            best = [candidate.importance, best[0]];
        } else if candidate.importance > best[1] {
            best[1] = candidate.importance;
        }
    }
    let lead = |candidate: &Candidate| {
        let rival = if candidate.importance == best[0] {
            best[1]
        } else {
            best[0]
        };
        f64::from(candidate.importance - rival.max(0.0)).clamp(-LARGEST_LEAD, LARGEST_LEAD)
    };
    candidates.iter().map(lead).collect()
}
