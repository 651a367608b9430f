//! Scores the readings of a name.
//!
//! The score of a reading is the sum of its features times their weights; the belief in it is
//! the share of its exponential among all readings of the name. Weights are logarithms of odds:
//! a feature worth 0.7 makes a reading twice as likely as an equal one without it.

use super::candidates::{Name, Reading};
use super::context::{Scene, Surroundings};
use crate::gazetteer::{Kind, NameKind};

/// What is known about one reading before links are looked at.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Features {
    /// Prior of the place, 0..=1.
    pub(super) importance: f64,
    /// The name is its display name.
    pub(super) primary: f64,
    /// It is a country, or of the kinds that newspapers name without explanation.
    pub(super) country: f64,
    /// It is a first-order division.
    pub(super) division: f64,
    /// A district or county found by a bare name.
    pub(super) district: f64,
    /// The words around call for its kind (1) or another one (-1).
    pub(super) kind_fits: f64,
    /// What the rest of the document says.
    pub(super) around: Surroundings,
    /// The publisher's home: share of belief that its country and division are meant, nearness.
    pub(super) home: f64,
    /// The text says that a place of this belief holds it.
    pub(super) held: f64,
    /// The text names, right beside it, a place that it holds.
    pub(super) holds: f64,
    /// The text calls it the capital of a place that it is the capital of.
    pub(super) capital: f64,
}

/// What each feature is worth.
#[derive(Debug, Clone, Copy)]
struct Weights {
    importance: f64,
    primary: f64,
    country: f64,
    division: f64,
    district: f64,
    kind_fits: f64,
    same_country: f64,
    country_named: f64,
    same_division: f64,
    division_named: f64,
    nearness: f64,
    home: f64,
    held: f64,
    holds: f64,
    capital: f64,
}

const WEIGHTS: Weights = Weights {
    importance: 9.0,
    primary: 2.0,
    country: 0.7,
    division: 0.4,
    district: -0.3,
    kind_fits: 2.8,
    same_country: 5.0,
    country_named: 0.5,
    same_division: 6.5,
    division_named: 1.4,
    nearness: 3.2,
    home: 3.0,
    held: 6.0,
    holds: 1.0,
    capital: 3.0,
};

impl Features {
    /// The features that do not depend on the document.
    pub(super) fn of(reading: &Reading) -> Self {
        let is = f64::from;
        Self {
            importance: f64::from(reading.importance),
            primary: is(u8::from(reading.by == NameKind::Primary)),
            country: is(u8::from(
                reading.is_country() || reading.kind == Kind::Continent,
            )),
            division: is(u8::from(reading.kind == Kind::Admin1)),
            district: is(u8::from(matches!(
                reading.kind,
                Kind::Admin2 | Kind::County
            ))),
            ..Self::default()
        }
    }

    /// Weighted sum.
    pub(super) fn score(&self) -> f64 {
        let w = &WEIGHTS;
        w.importance * self.importance
            + w.primary * self.primary
            + w.country * self.country
            + w.division * self.division
            + w.district * self.district
            + w.kind_fits * self.kind_fits
            + w.same_country * self.around.country
            + w.country_named * self.around.country_named
            + w.same_division * self.around.division
            + w.division_named * self.around.division_named
            + w.nearness * self.around.nearness
            + w.home * self.home
            + w.held * self.held
            + w.holds * self.holds
            + w.capital * self.capital
    }
}

/// Turns scores into beliefs that add up to one.
pub(super) fn beliefs(scores: &[f64]) -> Vec<f64> {
    let top = scores.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let powers: Vec<f64> = scores.iter().map(|score| (score - top).exp()).collect();
    let sum: f64 = powers.iter().sum();
    powers.into_iter().map(|power| power / sum).collect()
}

/// Fills in what the scene says about every reading of a name.
pub(super) fn look_around(name: usize, names: &[Name], scene: &Scene, features: &mut [Features]) {
    let readings = names.get(name).map_or(&[][..], |name| &name.readings);
    for (reading, features) in readings.iter().zip(features) {
        features.around = scene.around(name, reading);
    }
}
