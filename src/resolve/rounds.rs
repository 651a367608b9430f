//! Revises the beliefs in all readings until they settle.

use super::candidates::{Name, Reading, names};
use super::context::Scene;
use super::evidence::{Direction, Link, links, support};
use super::hints::{Hint, hint};
use super::rank::{Features, beliefs, look_around};
use super::status::{Judged, Said, resolution};
use super::{Resolution, UnmappedReason};
use crate::document::Document;
use crate::gazetteer::{Gazetteer, Kind, NameKind};
use crate::recognize::Mention;

/// Beliefs hardly move after three rounds.
const ROUNDS: usize = 3;

/// What each mention means, in their order.
pub(super) fn resolutions(
    document: &Document,
    mentions: &[Mention],
    gazetteer: &Gazetteer,
) -> Vec<Resolution> {
    let (names, name_of) = names(document, mentions, gazetteer);
    let case = Case {
        links: links(document, mentions),
        hints: mentions
            .iter()
            .map(|mention| hint(document, mention.span))
            .collect(),
        home: document
            .metadata
            .address()
            .and_then(|address| gazetteer.home_of_site(address))
            .map(|home| Reading::new(home, NameKind::Primary, gazetteer)),
        gazetteer,
        names,
        name_of,
    };
    let (features, beliefs) = case.settle();
    mentions
        .iter()
        .enumerate()
        .map(|(number, mention)| case.decide(number, mention.belief.get(), &features, &beliefs))
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
    /// Where the publisher is at home.
    home: Option<Reading>,
}

type All<T> = Vec<Vec<T>>;

impl Case<'_> {
    fn settle(&self) -> (All<Features>, All<f64>) {
        let mut features: All<Features> = self
            .names
            .iter()
            .map(|name| name.readings.iter().map(Features::of).collect())
            .collect();
        for (name, features) in self.names.iter().zip(&mut features) {
            self.hint_name(name, features);
            for (reading, features) in name.readings.iter().zip(features) {
                features.home = f64::from(u8::from(
                    self.home.is_some_and(|home| home.place == reading.place),
                ));
            }
        }
        let mut all = believe(&features);
        for _ in 0..ROUNDS {
            let scene = Scene::new(&self.names, &all, self.home.as_ref());
            for (number, features) in features.iter_mut().enumerate() {
                look_around(number, &self.names, &scene, features);
            }
            self.tie(&mut features, &all);
            all = believe(&features);
        }
        (features, all)
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
            (features.held, features.holds, features.capital) = (0.0, 0.0, 0.0);
        }
        for link in &self.links {
            for (one, other) in [(link.first, link.second), (link.second, link.first)] {
                let name = self.name_of[one];
                let tied = self.tied(*link, one, other, all);
                for (features, tied) in features[name].iter_mut().zip(tied) {
                    features.held = features.held.max(tied.held);
                    features.holds = features.holds.max(tied.holds);
                    features.capital = features.capital.max(tied.capital);
                }
            }
        }
    }

    /// What a link says about the readings of the name of mention `one`.
    fn tied(&self, link: Link, one: usize, other: usize, all: &All<f64>) -> Vec<Tied> {
        let (own, partner) = (self.name_of[one], self.name_of[other]);
        let name = &self.names[partner];
        self.names[own]
            .readings
            .iter()
            .map(|reading| {
                let (held, _) = support(reading, name, &all[partner], Direction::HeldBy);
                let (holds, _) = support(reading, name, &all[partner], Direction::Holds);
                let seat = link
                    .is_capital
                    .then(|| self.gazetteer.seat_place(reading.place))
                    .flatten();
                let capital = seat.map_or(0.0, |seat| {
                    let of = name.readings.iter().zip(&all[partner]);
                    of.filter(|(r, _)| r.place == seat).map(|(_, b)| b).sum()
                });
                Tied {
                    held,
                    holds,
                    capital,
                }
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
        let number = self.name_of[mention];
        let name = &self.names[number];
        let mut own = features[number].clone();
        let said = self.say(mention, &mut own, all);
        let scores: Vec<f64> = own.iter().map(Features::score).collect();
        let judged = Judged {
            name,
            features: &own,
            beliefs: &beliefs(&scores),
        };
        let resolution = resolution(judged, said, is_place, self.gazetteer);
        resolution.unwrap_or(Resolution::Unmapped {
            reason: UnmappedReason::NotInGazetteer,
        })
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
        link.is_comma
            && settlement
            && division > 0.8
            && tied.iter().all(|t| t.held < 0.05 && t.holds < 0.05)
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
        for link in &self.links {
            let (one, other) = match mention {
                m if m == link.first => (link.first, link.second),
                m if m == link.second => (link.second, link.first),
                _ => continue,
            };
            let tied = self.tied(*link, one, other, all);
            let speaks = tied.iter().any(|tied| tied.held > 0.3);
            if !speaks {
                said.contradicts |= mention == link.first && self.is_address(link, &tied, all);
                continue;
            }
            if !replaced {
                for features in own.iter_mut() {
                    features.held = 0.0;
                }
                replaced = true;
            }
            for (features, tied) in own.iter_mut().zip(tied) {
                features.held = features.held.max(tied.held);
            }
            said.quote = Some(link.quote);
        }
        if !replaced {
            said.elsewhere = true;
            said.quote = self.links.iter().find_map(|link| {
                let of_name = |m: usize| self.name_of[m] == self.name_of[mention];
                (of_name(link.first) || of_name(link.second)).then_some(link.quote)
            });
        }
        said
    }
}

/// What one link says about one reading.
#[derive(Debug, Clone, Copy, Default)]
struct Tied {
    held: f64,
    holds: f64,
    capital: f64,
}

fn believe(features: &All<Features>) -> All<f64> {
    features
        .iter()
        .map(|features| beliefs(&features.iter().map(Features::score).collect::<Vec<_>>()))
        .collect()
}
