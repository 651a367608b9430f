//! Revises the beliefs in all readings until they settle.

use super::candidates::{Name, Reading, names};
use super::context::{Scene, closeness};
use super::evidence::{Direction, Link, Tie, links, peers, support};
use super::hints::{Hint, hint};
use super::rank::{FEATURES, Features, beliefs, compare, dot, look_around};
use super::status::{Judged, Said, resolution};
use super::weights::{ABSENT, RIGHT, Weights};
use super::{Resolution, UnmappedReason};
use crate::document::Document;
use crate::gazetteer::{Gazetteer, Kind, NameKind, PlaceKey};
use crate::recognize::Mention;
use crate::span::Span;

/// Beliefs hardly move after three rounds.
const ROUNDS: usize = 3;

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
        .map(|(number, mention)| case.decide(number, mention.belief.get(), &features, &beliefs))
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

/// A document's names with what the text says about them.
struct Case<'g> {
    gazetteer: &'g Gazetteer,
    names: Vec<Name>,
    /// For each mention its name.
    name_of: Vec<usize>,
    /// For each mention the kind of place that the words beside it call for.
    hints: Vec<Option<Hint>>,
    links: Vec<Link>,
    /// For each name the first words that tie one of its mentions to what may hold it.
    quotes: Vec<Option<Span>>,
    /// Where the publisher is at home.
    home: Option<Reading>,
    weights: &'g Weights,
}

type All<T> = Vec<Vec<T>>;

impl<'g> Case<'g> {
    fn new(
        document: &Document,
        mentions: &[Mention],
        gazetteer: &'g Gazetteer,
        weights: &'g Weights,
    ) -> Self {
        let (names, name_of) = names(document, mentions, gazetteer);
        let address = document.metadata.address();
        let home = address.and_then(|address| gazetteer.home_of_site(address));
        let links = links(document, mentions);
        let mut quotes = vec![None; names.len()];
        for link in links.iter().filter(|link| link.tie != Tie::Conjunction) {
            for mention in [link.first, link.second] {
                quotes[name_of[mention]].get_or_insert(link.quote);
            }
        }
        Self {
            links,
            quotes,
            hints: mentions
                .iter()
                .map(|mention| hint(document, mention.span))
                .collect(),
            home: home.map(|home| Reading::new(home, NameKind::Primary, gazetteer)),
            gazetteer,
            names,
            name_of,
            weights,
        }
    }

    /// The home town of a local newspaper.
    fn home_town(&self) -> Option<&Reading> {
        self.home.as_ref().filter(|home| home.is_local())
    }

    fn settle(&self) -> (All<Features>, All<f64>) {
        let mut features: All<Features> = self
            .names
            .iter()
            .map(|name| name.readings.iter().map(Features::of).collect())
            .collect();
        for (name, features) in self.names.iter().zip(&mut features) {
            compare(&name.readings, features);
            self.hint_name(name, features);
            self.look_home(name, features);
        }
        let mut all = believe(&features, self.weights);
        for _ in 0..ROUNDS {
            let scene = Scene::new(&self.names, &all, self.home.as_ref());
            for (number, features) in features.iter_mut().enumerate() {
                look_around(number, &self.names, &scene, features);
            }
            self.tie(&mut features, &all);
            all = believe(&features, self.weights);
        }
        (features, all)
    }

    /// Where each reading lies from the publisher's home.
    fn look_home(&self, name: &Name, features: &mut [Features]) {
        let Some(home) = &self.home else { return };
        for (reading, features) in name.readings.iter().zip(features) {
            features.home = f64::from(u8::from(home.place == reading.place));
            if home.is_local() {
                features.local_importance = features.importance;
                let km = home.point.distance_km(reading.point);
                if reading.is_local() {
                    features.home_close = closeness(km);
                }
            }
        }
    }

    /// Whatever one mention calls for holds for the name, weaker.
    fn hint_name(&self, name: &Name, features: &mut [Features]) {
        let hints = name
            .mentions
            .iter()
            .filter_map(|&mention| *self.hints.get(mention)?);
        let Some(hint) = hints.into_iter().next() else {
            return;
        };
        for (reading, features) in name.readings.iter().zip(features) {
            features.kind_fits = hint.fit(reading.kind) * 0.5;
        }
    }

    /// Fills in what the links between mentions say, for whole names.
    fn tie(&self, features: &mut All<Features>, all: &All<f64>) {
        for features in features.iter_mut().flatten() {
            features.untie();
        }
        for number in 0..self.links.len() {
            let link = self.links[number];
            for (one, other) in [(link.first, link.second), (link.second, link.first)] {
                let name = self.name_of[one];
                let tied = self.tied(number, one, other, all);
                for (features, tied) in features[name].iter_mut().zip(tied) {
                    features.tie(tied);
                }
            }
        }
    }

    /// Whether a link is one of several in a row, as in a list.
    fn is_listed(&self, number: usize) -> bool {
        let link = &self.links[number];
        let before = number
            .checked_sub(1)
            .and_then(|before| self.links.get(before));
        let joins = |other: &Link| other.tie != Tie::Words;
        joins(link)
            && (before.is_some_and(|before| before.second == link.first && joins(before))
                || self
                    .links
                    .get(number + 1)
                    .is_some_and(|after| after.first == link.second && joins(after)))
    }

    /// What a link says about the readings of the name of mention `one`.
    fn tied(&self, link: usize, one: usize, other: usize, all: &All<f64>) -> Vec<Tied> {
        let is_listed = self.is_listed(link);
        let link = &self.links[link];
        let (own, partner) = (self.name_of[one], self.name_of[other]);
        let (name, beliefs) = (&self.names[partner], &all[partner]);
        self.names[own]
            .readings
            .iter()
            .map(|reading| {
                let mut tied = Tied::default();
                if link.tie != Tie::Words {
                    tied.peers = peers(reading, name, beliefs);
                }
                if link.tie == Tie::Conjunction {
                    return tied;
                }
                let held = support(reading, name, beliefs, Direction::HeldBy).0;
                if is_listed {
                    tied.held_listed = held;
                } else {
                    tied.held = held;
                }
                tied.holds = support(reading, name, beliefs, Direction::Holds).0;
                let seat = link
                    .is_capital
                    .then(|| self.gazetteer.seat_place(reading.place))
                    .flatten();
                tied.capital = seat.map_or(0.0, |seat| {
                    let of = name.readings.iter().zip(beliefs);
                    of.filter(|(r, _)| r.place == seat).map(|(_, b)| b).sum()
                });
                tied
            })
            .collect()
    }

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
        // Links join neighbours and stand in their order: those of one mention are side by side.
        let from = self.links.partition_point(|link| link.second < mention);
        let links = self.links.iter().enumerate().skip(from);
        for (number, link) in links.take_while(|(_, link)| link.first <= mention) {
            let (one, other) = match mention {
                m if m == link.first => (link.first, link.second),
                m if m == link.second => (link.second, link.first),
                _ => continue,
            };
            let tied = self.tied(number, one, other, all);
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

/// What one link says about one reading.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Tied {
    pub(super) held: f64,
    pub(super) held_listed: f64,
    pub(super) holds: f64,
    pub(super) peers: f64,
    pub(super) capital: f64,
}

fn believe(features: &All<Features>, weights: &Weights) -> All<f64> {
    let scores = |of: &Vec<Features>| of.iter().map(|of| of.score(weights)).collect::<Vec<_>>();
    features
        .iter()
        .map(|features| beliefs(&scores(features)))
        .collect()
}
