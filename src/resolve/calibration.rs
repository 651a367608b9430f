//! Confidence: how probably a choice is right.
//!
//! A posterior is not that: the model that ranks best is often too sure of itself. Platt scaling
//! (*Probabilistic outputs for support vector machines*, 1999) fits a logistic curve from the
//! posterior to the share of right choices in annotated text; here the curve has a few more
//! features that tell when the posterior is too high or too low.

use super::features::{CalibrationFeatures, indicator, log_share};
use super::mention::MentionView;

/// Least and greatest posterior that is told apart: its odds stay finite.
const POSTERIOR_RANGE: [f64; 2] = [0.001, 0.999];

impl MentionView<'_> {
    /// Probability that the choice of a candidate's spot is right.
    pub(super) fn confidence(&self, best: usize, weights: &CalibrationFeatures) -> f64 {
        logistic(self.calibration_features(best).dot(weights))
    }

    /// What the confidence in the choice of a candidate is made from.
    pub(super) fn calibration_features(&self, best: usize) -> CalibrationFeatures {
        let [least, greatest] = POSTERIOR_RANGE;
        let spot = self.spot_probability(best).clamp(least, greatest);
        let view = self.views.get(best).copied().unwrap_or_default();
        let (choice, coherence) = (view.features, view.coherence);
        let elsewhere = coherence.share_of_all - coherence.country_share;
        CalibrationFeatures {
            bias: 1.0,
            posterior_log_odds: libm::log(spot / (1.0 - spot)),
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
