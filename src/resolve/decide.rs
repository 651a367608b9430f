//! Decides what each mention means once the beliefs in its name's readings have settled.

use super::candidates::Reading;
use super::evidence::{Link, Tie};
use super::rank::{FEATURES, Features, beliefs, dot};
use super::rounds::{All, Case, Tied};
use super::status::{Judged, Said, resolution};
use super::weights::{ABSENT, RIGHT, Weights};
use super::{Resolution, UnmappedReason};
use crate::document::Document;
use crate::gazetteer::{Gazetteer, Kind, PlaceKey};
use crate::recognize::Mention;

/// What each mention means, in their order.
pub(super) fn resolutions(
    document: &Document,
    mentions: &[Mention],
    gazetteer: &Gazetteer,
    weights: &Weights,
) -> Vec<Resolution> {
    let case = Case::new(document, mentions, gazetteer, weights);
    let (features, beliefs) = case.settle();
    mentions
        .iter()
        .enumerate()
        .map(|(number, mention)| case.decide(number, mention.confidence.get(), &features, &beliefs))
        .collect()
}

/// What is known about the readings of one mention when its meaning is decided.
#[derive(Debug, Clone, PartialEq)]
pub struct Observed {
    /// The places that it could mean, with their features in the order of
    /// [`feature_names`](super::feature_names).
    pub readings: Vec<(PlaceKey, [f64; FEATURES])>,
    /// What speaks for its place being in no gazetteer, in the order of [`ABSENT`].
    pub absent: [f64; ABSENT.len()],
    /// The most believed reading, and what the confidence in it is made from, in the order of
    /// [`RIGHT`].
    pub choice: Option<(PlaceKey, [f64; RIGHT.len()])>,
}

/// What the resolver knows about each mention under some weights, for training.
#[must_use]
pub fn observe(
    document: &Document,
    mentions: &[Mention],
    gazetteer: &Gazetteer,
    weights: &Weights,
) -> Vec<Observed> {
    let case = Case::new(document, mentions, gazetteer, weights);
    let (features, beliefs) = case.settle();
    (0..mentions.len())
        .map(|mention| {
            let own = case.own(mention, &features, &beliefs);
            let judged = own.judged(&case);
            let readings = judged.name.readings.iter().zip(&own.features);
            Observed {
                readings: readings.map(|(r, of)| (r.place, of.values())).collect(),
                absent: own.absent,
                choice: judged.choice(),
            }
        })
        .collect()
}

/// Importance of a small town.
const SMALL_TOWN: f64 = 0.4;

impl Case<'_> {
    fn decide(
        &self,
        mention: usize,
        is_place: f64,
        features: &All<Features>,
        all: &All<f64>,
    ) -> Resolution {
        let own = self.own(mention, features, all);
        let resolution = resolution(own.judged(self), own.said, is_place, self.gazetteer);
        resolution.unwrap_or(Resolution::Unmapped {
            reason: UnmappedReason::NotInGazetteer,
        })
    }

    /// What is known of a mention's readings, with what the text says at that very mention.
    fn own(&self, mention: usize, features: &All<Features>, all: &All<f64>) -> Own {
        let name = self.name_of[mention];
        let mut features = features[name].clone();
        let said = self.say(mention, &mut features, all);
        let absent = self.absent(&features, said);
        let readings = &self.names[name].readings;
        let is_added = readings.iter().any(|reading| !reading.is_bundled);
        let scores = features.iter().map(|of| of.score(self.weights));
        let scores: Vec<f64> = scores
            .chain([if is_added {
                // What the user has written or imported is in the gazetteer.
                f64::NEG_INFINITY
            } else {
                dot(&absent, &self.weights.absent)
            }])
            .collect();
        Own {
            name,
            features,
            said,
            absent,
            beliefs: beliefs(&scores),
        }
    }

    /// What speaks for the place being in no gazetteer, in the order of [`ABSENT`].
    fn absent(&self, own: &[Features], said: Said) -> [f64; ABSENT.len()] {
        let most = |of: fn(&Features) -> f64| own.iter().map(of).fold(0.0, f64::max);
        let strange = self.home_town().is_some()
            && most(|f| f.around.nearness.max(f.home_close / 10.0)) < 0.1;
        [
            1.0,
            most(|features| features.importance),
            if self.home_town().is_some() {
                0.0
            } else {
                most(|features| 10.0 * (features.importance - SMALL_TOWN))
            },
            (1.0 + own.len() as f64).ln(),
            f64::from(u8::from(said.contradicts)),
            f64::from(u8::from(strange)),
            f64::from(u8::from(own.iter().all(Features::is_apart))),
        ]
    }

    /// "Holliday, Missouri": a comma, a division after it, and nothing tied.
    fn is_address(&self, link: &Link, tied: &[Tied], all: &All<f64>) -> bool {
        let (inner, outer) = (self.name_of[link.first], self.name_of[link.second]);
        let settlement = self.names[inner].readings.iter().all(Reading::is_local);
        let partner = self.names[outer].readings.iter().zip(&all[outer]);
        let division: f64 = partner
            .filter(|(reading, _)| reading.kind == Kind::Admin1)
            .map(|(_, belief)| belief)
            .sum();
        link.tie == Tie::Comma
            && settlement
            && division > 0.8
            && tied
                .iter()
                .all(|t| t.held.max(t.held_listed).max(t.holds) < 0.05)
    }

    /// Puts what the text says at this very mention in the place of what it says about the name.
    fn say(&self, mention: usize, own: &mut [Features], all: &All<f64>) -> Said {
        let name = &self.names[self.name_of[mention]];
        if let Some(hint) = self.hints[mention] {
            for (reading, features) in name.readings.iter().zip(own.iter_mut()) {
                features.kind_fits = hint.fit(reading.kind);
            }
        }
        let mut said = Said::default();
        let mut replaced = false;
        for (number, link, other) in self.links_of(mention) {
            let tied = self.tied(number, mention, other, all);
            let speaks = |tied: &Tied| tied.held.max(tied.held_listed) > 0.3;
            if !tied.iter().any(speaks) {
                said.contradicts |= mention == link.first && self.is_address(link, &tied, all);
                continue;
            }
            if !replaced {
                for features in own.iter_mut() {
                    (features.held, features.held_listed) = (0.0, 0.0);
                }
                replaced = true;
            }
            for (features, tied) in own.iter_mut().zip(tied) {
                features.held = features.held.max(tied.held);
                features.held_listed = features.held_listed.max(tied.held_listed);
            }
            said.quote = Some(link.quote);
        }
        if !replaced {
            said.elsewhere = true;
            said.quote = self.quotes[self.name_of[mention]];
        }
        said
    }
}

/// What is known when the meaning of one mention is decided.
struct Own {
    name: usize,
    features: Vec<Features>,
    said: Said,
    absent: [f64; ABSENT.len()],
    /// In each reading; the last one in the place being in no gazetteer.
    beliefs: Vec<f64>,
}

impl Own {
    fn judged<'j>(&'j self, case: &'j Case<'_>) -> Judged<'j> {
        let (absent, beliefs) = self
            .beliefs
            .split_last()
            .map_or((0.0, &[][..]), |(l, b)| (*l, b));
        Judged {
            name: &case.names[self.name],
            features: &self.features,
            beliefs,
            absent,
            weights: case.weights,
        }
    }
}
