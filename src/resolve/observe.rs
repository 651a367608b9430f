//! What the resolver observes of each mention, for the training of its weights.

use super::features::{CalibrationFeatures, CandidateFeatures, NilFeatures, RecognitionFeatures};
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
    /// What is chosen.
    pub choice: Option<Choice>,
}

/// The candidate chosen, and what the confidence in it is made from.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Choice {
    /// The candidate.
    pub place: PlaceKey,
    /// What the belief is made from that the words name a place at all.
    pub recognition: RecognitionFeatures,
    /// What the belief is made from that this is the place.
    pub calibration: CalibrationFeatures,
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
    (mentions.iter().enumerate())
        .map(|(number, mention)| MentionView::new(number, mention, &names, &ranking, weights))
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
            Some(Choice {
                place: chosen.place,
                recognition: mention.recognition_features(best),
                calibration: mention.calibration_features(best),
            })
        }),
    }
}
