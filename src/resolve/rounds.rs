//! Revises the beliefs in all readings of a document's names until they settle.

use super::areas::Areas;
use super::candidates::{Name, Reading, names};
use super::context::{Scene, closeness};
use super::evidence::{Direction, Link, Tie, links, peers, support};
use super::hints::{Hint, hint};
use super::rank::{Features, beliefs, compare, look_around};
use super::sentence::{Divisions, sentences};
use super::weights::Weights;
use crate::document::Document;
use crate::gazetteer::{Gazetteer, NameKind};
use crate::recognize::Mention;
use crate::span::Span;

/// Beliefs hardly move after three rounds.
const ROUNDS: usize = 3;

/// A document's names with what the text says about them.
pub(super) struct Case<'g> {
    pub(super) gazetteer: &'g Gazetteer,
    pub(super) names: Vec<Name>,
    /// For each mention its name.
    pub(super) name_of: Vec<usize>,
    /// For each mention the kind of place that the words beside it call for.
    pub(super) hints: Vec<Option<Hint>>,
    links: Vec<Link>,
    /// The names of each sentence that has two or more, by their numbers.
    sentences: Vec<Vec<usize>>,
    /// For each name the first words that tie one of its mentions to what may hold it.
    pub(super) quotes: Vec<Option<Span>>,
    areas: Areas<'g>,
    /// Where the publisher is at home.
    home: Option<Reading>,
    pub(super) weights: &'g Weights,
}

pub(super) type All<T> = Vec<Vec<T>>;

impl<'g> Case<'g> {
    pub(super) fn new(
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
            areas: Areas::new(&names, gazetteer),
            links,
            sentences: sentences(document, mentions)
                .into_iter()
                .map(|sentence| name_of[sentence].to_vec())
                .collect(),
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
    pub(super) fn home_town(&self) -> Option<&Reading> {
        self.home.as_ref().filter(|home| home.is_local())
    }

    pub(super) fn settle(&self) -> (All<Features>, All<f64>) {
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
            let scene = Scene::new(&self.names, &all, self.home.as_ref(), &self.areas);
            for (number, features) in features.iter_mut().enumerate() {
                look_around(number, &self.names, &scene, features);
            }
            self.tie(&mut features, &all);
            self.hear(&mut features, &all);
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

    /// Fills in what the sentences say about the names in them.
    fn hear(&self, features: &mut All<Features>, all: &All<f64>) {
        for features in features.iter_mut().flatten() {
            features.sentence = 0.0;
        }
        for sentence in &self.sentences {
            let divisions = Divisions::of(sentence, &self.names, all);
            for &number in sentence {
                let readings = &self.names[number].readings;
                for (reading, features) in readings.iter().zip(&mut features[number]) {
                    let held = divisions.hold(reading, number);
                    features.sentence = features.sentence.max(held);
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

    /// The links that a mention is part of: their numbers, and the mention at their other end.
    pub(super) fn links_of(&self, mention: usize) -> impl Iterator<Item = (usize, &Link, usize)> {
        // Links join neighbours and stand in their order: those of one mention are side by side.
        let from = self.links.partition_point(|link| link.second < mention);
        let links = self.links.iter().enumerate().skip(from);
        links
            .take_while(move |(_, link)| link.first <= mention)
            .map(move |(number, link)| match link.first {
                first if first == mention => (number, link, link.second),
                first => (number, link, first),
            })
    }

    /// What a link says about the readings of the name of mention `one`.
    pub(super) fn tied(&self, link: usize, one: usize, other: usize, all: &All<f64>) -> Vec<Tied> {
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
                let held = support(reading, name, beliefs, Direction::HeldBy, &self.areas);
                if is_listed {
                    tied.held_listed = held;
                } else {
                    tied.held = held;
                }
                tied.holds = support(reading, name, beliefs, Direction::Holds, &self.areas);
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
