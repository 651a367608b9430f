//! Confidence: how probably a choice is right.
//!
//! A posterior is not that: the model that ranks best is often too sure of itself. Platt scaling
//! (*Probabilistic outputs for support vector machines*, 1999) fits a logistic curve from the
//! posterior to the share of right choices in annotated text; here the curve has a few more
//! features that tell when the posterior is too high or too low. A second curve does the same for the
//! recogniser's probability that the words name a place at all; confidence is the product of both.

use super::features::{CalibrationFeatures, RecognitionFeatures, indicator, log_odds, log_share};
use super::mention::MentionView;
use super::weights::Weights;

/// Probabilities are told apart up to so far from 0 and 1: of a posterior, and of the words being a
/// place's name.
const POSTERIOR_MARGIN: f64 = 0.001;
const RECOGNITION_MARGIN: f64 = 0.01;
/// Importance of a town of ten thousand people.
const SMALL: f64 = 0.36;

impl MentionView<'_> {
    /// Probability that the words name a place and that the choice of a candidate's spot is right.
    pub(super) fn confidence(&self, best: usize, weights: &Weights) -> f64 {
        let is_place = self.recognition_features(best).dot(&weights.recognition);
        let is_right = self.calibration_features(best).dot(&weights.calibration);
        logistic(is_place) * logistic(is_right)
    }

    /// What the belief that the words name a place is made from. The recogniser sees the words around a
    /// name; what it means tells more: the neighbour of another place of the text is no person.
    pub(super) fn recognition_features(&self, best: usize) -> RecognitionFeatures {
        let choice = self.views.get(best).copied().unwrap_or_default().features;
        RecognitionFeatures {
            bias: 1.0,
            log_odds: log_odds(self.is_place, RECOGNITION_MARGIN),
            importance: choice.importance,
            nearness: choice.nearness,
            country_share: choice.country_share,
            closeness_to_home: choice.closeness_to_home,
            stated: choice.contained.max(choice.contained_in_list),
            sentence_agrees: choice.country_in_sentence.max(choice.contained_in_sentence),
            is_small: indicator(choice.importance < SMALL),
        }
    }

    /// What the confidence in the choice of a candidate is made from.
    pub(super) fn calibration_features(&self, best: usize) -> CalibrationFeatures {
        let view = self.views.get(best).copied().unwrap_or_default();
        let (choice, coherence) = (view.features, view.coherence);
        let elsewhere = coherence.share_of_all - coherence.country_share;
        CalibrationFeatures {
            bias: 1.0,
            posterior_log_odds: log_odds(self.spot_probability(best), POSTERIOR_MARGIN),
            importance: choice.importance,
            lead: choice.lead,
            nil: self.posterior.nil,
            stated: choice
                .contained
                .max(choice.contained_in_list)
                .max(choice.called_capital),
            country_share: choice.country_share,
            closeness_to_home: choice.closeness_to_home,
            nearness: choice.nearness,
            elsewhere: log_share(elsewhere.max(0.0)),
            sentence_agrees: choice.country_in_sentence.max(choice.contained_in_sentence),
            only_candidate: indicator(self.name.candidates.len() == 1),
            is_country: choice.is_country,
            is_division: choice.is_division,
            is_unbounded: choice.is_region + choice.is_water + choice.is_landform,
        }
    }
}

/// The probability whose odds have this logarithm.
fn logistic(log_odds: f64) -> f64 {
    1.0 / (1.0 + libm::exp(-log_odds))
}
