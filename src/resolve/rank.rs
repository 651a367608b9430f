//! Scores the readings of a name.
//!
//! The score of a reading is the sum of its features times their weights; the belief in it is
//! the share of its exponential among all readings of the name. Weights are logarithms of odds:
//! a feature worth 0.7 makes a reading twice as likely as an equal one without it.

use super::candidates::{Name, Reading};
use super::context::{Scene, Surroundings};
use super::rounds::Tied;
use super::weights::Weights;
use crate::gazetteer::{FeatureClass, Kind, NameKind};

/// What is known about one reading.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Features {
    /// Prior of the place, 0..=1.
    pub(super) importance: f64,
    /// By how much it is better known than any other reading; below 0 when one is better known.
    pub(super) lead: f64,
    /// The name is its display name or its customary abbreviation.
    pub(super) primary: f64,
    /// What it is: one of [`CLASSES`], if any.
    pub(super) class: Option<usize>,
    /// The words around call for its kind (1) or another one (-1).
    pub(super) kind_fits: f64,
    /// What the rest of the document says.
    pub(super) around: Surroundings,
    /// Its division is named in the same sentence, with this belief.
    pub(super) sentence: f64,
    /// It is the publisher's home.
    pub(super) home: f64,
    /// Closeness to the publisher's home town, see [`closeness`](super::context::closeness).
    pub(super) home_close: f64,
    /// Prior of the place in a local newspaper, else 0.
    pub(super) local_importance: f64,
    /// The text says that a place of this belief holds it.
    pub(super) held: f64,
    /// The same in a list of names, where a comma may only part them.
    pub(super) held_listed: f64,
    /// The text names, right beside it, a place that it holds.
    pub(super) holds: f64,
    /// Its neighbours in a list are of its rank, with this belief.
    pub(super) peers: f64,
    /// The text calls it the capital of a place that it is the capital of.
    pub(super) capital: f64,
}

/// A share of the names on a scale where the first few count most.
pub(super) fn loudness(share: f64) -> f64 {
    (20.0 * share).ln_1p()
}

/// Kinds of places that differ in how readily a bare name means them.
const CLASSES: [&str; 9] = [
    "country", "division", "district", "village", "quarter", "region", "water", "landform",
    "facility",
];

fn class(kind: Kind) -> Option<usize> {
    let word = match kind {
        Kind::Country | Kind::Territory | Kind::Continent => "country",
        Kind::Admin1 => "division",
        Kind::Admin2 | Kind::County => "district",
        Kind::Village => "village",
        Kind::Neighbourhood => "quarter",
        _ => match kind.class() {
            FeatureClass::Region | FeatureClass::AdminRegion | FeatureClass::Historical => "region",
            FeatureClass::Water => "water",
            FeatureClass::Landform => "landform",
            FeatureClass::Facility => "facility",
            FeatureClass::Country | FeatureClass::PopulatedPlace => return None,
        },
    };
    CLASSES.iter().position(|class| *class == word)
}

/// How many features a reading has.
pub const FEATURES: usize = 18 + CLASSES.len();

impl Features {
    /// The features that do not depend on the document.
    pub(super) fn of(reading: &Reading) -> Self {
        Self {
            importance: f64::from(reading.importance),
            primary: f64::from(u8::from(matches!(
                reading.by,
                NameKind::Primary | NameKind::Abbreviation
            ))),
            class: class(reading.kind),
            ..Self::default()
        }
    }

    /// Forgets what the links said.
    pub(super) fn untie(&mut self) {
        self.tie_only(Tied::default());
    }

    /// Notes what a link says; the strongest of each kind stays.
    pub(super) fn tie(&mut self, tied: Tied) {
        self.tie_only(Tied {
            held: self.held.max(tied.held),
            held_listed: self.held_listed.max(tied.held_listed),
            holds: self.holds.max(tied.holds),
            peers: self.peers.max(tied.peers),
            capital: self.capital.max(tied.capital),
        });
    }

    fn tie_only(&mut self, tied: Tied) {
        self.held = tied.held;
        self.held_listed = tied.held_listed;
        self.holds = tied.holds;
        self.peers = tied.peers;
        self.capital = tied.capital;
    }

    /// Whether it is neither a settlement nor a division.
    pub(super) fn is_apart(&self) -> bool {
        self.is_of(&["region", "water", "landform", "facility"])
    }

    /// Whether it is one of some [`CLASSES`].
    pub(super) fn is_of(&self, classes: &[&str]) -> bool {
        let class = self.class.and_then(|class| CLASSES.get(class));
        class.is_some_and(|class| classes.contains(class))
    }

    /// Name and value of each feature, in a fixed order.
    fn named(&self) -> [(&'static str, f64); FEATURES] {
        let around = self.around;
        let mut all = [("", 0.0); FEATURES];
        let plain = [
            ("importance", self.importance),
            ("lead", self.lead),
            ("primary", self.primary),
            ("kind_fits", self.kind_fits),
            ("country_named", around.country_named),
            ("division_named", around.division_named),
            ("nearness", around.nearness),
            ("country_share", loudness(around.country)),
            ("division_share", loudness(around.division)),
            ("sentence", self.sentence),
            ("home_close", self.home_close),
            ("home", self.home),
            ("local_importance", self.local_importance),
            ("held", self.held),
            ("held_listed", self.held_listed),
            ("holds", self.holds),
            ("peers", self.peers),
            ("capital", self.capital),
        ];
        let classes = CLASSES
            .iter()
            .enumerate()
            .map(|(number, name)| (*name, f64::from(u8::from(self.class == Some(number)))));
        for (slot, feature) in all.iter_mut().zip(plain.into_iter().chain(classes)) {
            *slot = feature;
        }
        all
    }

    /// The values, in the order of [`feature_names`].
    pub(super) fn values(&self) -> [f64; FEATURES] {
        self.named().map(|(_, value)| value)
    }

    /// Weighted sum.
    pub(super) fn score(&self, weights: &Weights) -> f64 {
        dot(&self.values(), &weights.reading)
    }
}

/// The names of the features, as the file of weights has them.
#[must_use]
pub fn feature_names() -> [&'static str; FEATURES] {
    Features::default().named().map(|(name, _)| name)
}

/// Weighted sum.
pub(super) fn dot(values: &[f64], weights: &[f64]) -> f64 {
    values
        .iter()
        .zip(weights)
        .map(|(value, weight)| value * weight)
        .sum()
}

/// Turns scores into beliefs that add up to one.
pub(super) fn beliefs(scores: &[f64]) -> Vec<f64> {
    let top = scores.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let powers: Vec<f64> = scores.iter().map(|score| (score - top).exp()).collect();
    let sum: f64 = powers.iter().sum();
    powers.into_iter().map(|power| power / sum).collect()
}

/// Fills in how far each reading of a name leads the others.
pub(super) fn compare(readings: &[Reading], features: &mut [Features]) {
    // Readings stand in the order of falling importance within each layer only.
    let mut best = [f32::NEG_INFINITY; 2];
    for reading in readings {
        if reading.importance > best[0] {
            best = [reading.importance, best[0]];
        } else if reading.importance > best[1] {
            best[1] = reading.importance;
        }
    }
    for (reading, features) in readings.iter().zip(features) {
        let rival = if reading.importance == best[0] {
            best[1]
        } else {
            best[0]
        };
        features.lead = f64::from(reading.importance - rival.max(0.0)).clamp(-0.3, 0.3);
    }
}

/// Fills in what the scene says about every reading of a name.
pub(super) fn look_around(
    name: usize,
    names: &[Name],
    scene: &Scene<'_>,
    features: &mut [Features],
) {
    let readings = names.get(name).map_or(&[][..], |name| &name.readings);
    for (reading, features) in readings.iter().zip(features) {
        features.around = scene.around(name, reading);
    }
}
