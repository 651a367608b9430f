//! What the resolver observes of each mention, for the training of its weights.

use super::features::{CalibrationFeatures, CandidateFeatures, NilFeatures};
use super::mention::MentionView;
use super::names::DocumentNames;
use super::rounds::CollectiveRanking;
use super::weights::Weights;
use crate::document::Document;
use crate::gazetteer::{Gazetteer, PlaceKey};
use crate::recognize::Mention;
use crate::text::TokenizedText;

/// What is known of one mention when its meaning is decided.
#[derive(Debug, Clone, PartialEq)]
pub struct Observation {
    /// The places that it could mean, each with its features.
    pub candidates: Vec<(PlaceKey, CandidateFeatures)>,
    /// What speaks for its place being in no gazetteer.
    pub nil: NilFeatures,
    /// The candidate chosen, and what the confidence in it is made from.
    pub choice: Option<(PlaceKey, CalibrationFeatures)>,
}

/// What the resolver observes of each mention under some weights; the features that depend on
/// posteriors depend on them.
#[must_use]
pub fn observe(
    document: &Document,
    text: &TokenizedText<'_>,
    mentions: &[Mention],
    gazetteer: &Gazetteer,
    weights: &Weights,
) -> Vec<Observation> {
    let names = DocumentNames::new(document, text, mentions, gazetteer);
    let ranking = CollectiveRanking::new(&names, &weights.candidate);
    (0..mentions.len())
        .map(|mention| MentionView::new(mention, &names, &ranking, weights))
        .map(|mention| observation(&mention))
        .collect()
}

fn observation(mention: &MentionView<'_>) -> Observation {
    let candidates = &mention.name.candidates;
    let best = mention.ranked().first().map(|best| best.value);
    Observation {
        candidates: candidates
            .iter()
            .zip(&mention.views)
            .map(|(candidate, view)| (candidate.place, view.features))
            .collect(),
        nil: mention.nil_features,
        choice: best.and_then(|best| {
            let chosen = candidates.get(best)?;
            Some((chosen.place, mention.calibration_features(best)))
        }),
    }
}
