//! Coherence: how well a candidate agrees with what the rest of the document is about.
//!
//! Places of one text tend to lie in the same countries and near one another ("spatial minimality",
//! Leidner, *Toponym Resolution in Text*, 2007; geographic focus, Amitay et al., *Web-a-Where*,
//! SIGIR 2004). Every name votes for the countries and divisions of its candidates, for each in
//! proportion to the posterior, and probable places make candidates near them more probable.

use super::anchors::{Anchor, Anchors};
use super::areas::UserAreas;
use super::ballot::Ballot;
use super::candidates::{Candidate, Country, Name};
use crate::gazetteer::{Kind, NameKind, PlaceKey, Shape};
use std::collections::BTreeSet;

/// What the document is about, under the present posterior of each name.
#[derive(Debug)]
pub(super) struct DocumentContext<'g> {
    countries: Ballot<Country>,
    divisions: Ballot<PlaceKey>,
    anchors: Anchors,
    areas: Vec<Area<'g>>,
    /// The countries that news in the language of the text is mostly about: each has a voice of its own.
    homelands: BTreeSet<Country>,
    /// Sum of the emphasis of all names.
    total: f64,
}

/// A polygon of the user's that may be meant.
#[derive(Debug, Clone, Copy)]
struct Area<'g> {
    name: usize,
    place: PlaceKey,
    shape: &'g Shape,
    probability: f64,
}

/// Where a text is at home.
#[derive(Debug, Clone, Copy)]
pub(super) struct Home<'h> {
    /// The publisher's place.
    pub(super) publisher: Option<&'h Candidate>,
    /// The countries that news in its language is mostly about.
    pub(super) lands: &'h [Country],
}

/// How well one candidate agrees with the document.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Coherence {
    /// Share of the other names that speak of its country, 0..=1.
    pub(super) country_share: f64,
    /// Probability that its country is named.
    pub(super) country_named: f64,
    /// Share of the other names that speak of its division, 0..=1.
    pub(super) division_share: f64,
    /// Probability that its division is named.
    pub(super) division_named: f64,
    /// Nearness to the nearest anchor: 1 at no distance and inside a polygon of the user's, times
    /// the probability of the anchor.
    pub(super) nearness: f64,
    /// That anchor and its distance in kilometres.
    pub(super) nearest: Option<(PlaceKey, f64)>,
    /// The polygon of the user's that contains it.
    pub(super) within: Option<PlaceKey>,
    /// Share of the other names that speak of any country.
    pub(super) share_of_all: f64,
    /// How many other names are, or lie in, its country.
    pub(super) names_in_country: usize,
}

/// The publisher's home town has the emphasis of so many names.
const HOME_TOWN_EMPHASIS: f64 = 2.0;
/// The same for the country in the publisher's address.
const HOME_COUNTRY_EMPHASIS: f64 = 0.7;
/// The same for each country where the language of the text is at home.
const HOMELAND_EMPHASIS: f64 = 0.5;
/// Candidates less probable do not vote.
const LEAST_VOTING: f64 = 0.05;
/// Candidates at least so probable are anchors for distances.
const LEAST_ANCHOR: f64 = 0.4;

impl<'g> DocumentContext<'g> {
    /// From the posteriors of all names, the publisher's home and the countries of the language.
    pub(super) fn new(
        names: &[Name],
        posteriors: &[Vec<f64>],
        home: Home<'_>,
        areas: &UserAreas<'g>,
    ) -> Self {
        let mut context = Self {
            countries: Ballot::new(),
            divisions: Ballot::new(),
            anchors: Anchors::default(),
            areas: Vec::new(),
            homelands: BTreeSet::new(),
            total: 0.0,
        };
        let mut anchors = Vec::new();
        for (number, (name, posterior)) in names.iter().zip(posteriors).enumerate() {
            let emphasis = emphasis(name.mentions.len());
            for (candidate, &probability) in name.candidates.iter().zip(posterior) {
                if probability >= LEAST_VOTING {
                    context.add_votes(number, candidate, probability * emphasis);
                    context.add_area(number, candidate.place, probability, areas);
                    anchors.extend(anchor(number, candidate, probability));
                }
            }
            context.total += emphasis;
        }
        context.homelands = home.lands.iter().copied().collect();
        if !home.lands.is_empty() {
            context.total += HOMELAND_EMPHASIS;
        }
        if let Some(home) = home.publisher {
            let emphasis = if home.is_country() {
                HOME_COUNTRY_EMPHASIS
            } else {
                HOME_TOWN_EMPHASIS
            };
            context.add_votes(names.len(), home, emphasis);
            anchors.extend(anchor(names.len(), home, 1.0));
            context.total += emphasis;
        }
        context.anchors = Anchors::new(anchors);
        context.countries.close();
        context.divisions.close();
        context
    }

    fn add_votes(&mut self, name: usize, candidate: &Candidate, weight: f64) {
        if candidate.country.is_known() {
            let names_it = candidate.is_country() && names_places(candidate);
            self.countries
                .cast(candidate.country, name, weight, names_it);
        }
        if let Some(division) = candidate.division() {
            let names_it = candidate.kind == Kind::Admin1;
            self.divisions.cast(division, name, weight, names_it);
        }
    }

    fn add_area(&mut self, name: usize, place: PlaceKey, probability: f64, areas: &UserAreas<'g>) {
        self.areas.extend(areas.shape(place).map(|shape| Area {
            name,
            place,
            shape,
            probability,
        }));
    }

    /// How well a candidate of the name `own` agrees with the other names.
    pub(super) fn coherence(&self, own: usize, candidate: &Candidate) -> Coherence {
        let mut coherence = Coherence::default();
        let total = self.total.max(1.0);
        if candidate.country.is_known() {
            let others = self.countries.without(own, candidate.country);
            let homeland = match self.homelands.contains(&candidate.country) {
                true => HOMELAND_EMPHASIS,
                false => 0.0,
            };
            coherence.country_share = (others.weight + homeland) / total;
            coherence.share_of_all = (self.countries.all_without(own) + homeland) / total;
            coherence.names_in_country = others.probable;
            coherence.country_named = others.named;
        }
        if let Some(division) = candidate.division() {
            let others = self.divisions.without(own, division);
            coherence.division_share = others.weight / total;
            coherence.division_named = others.named;
        }
        if candidate.is_local() {
            self.measure_nearness(own, candidate, &mut coherence);
        }
        coherence
    }

    fn measure_nearness(&self, own: usize, candidate: &Candidate, coherence: &mut Coherence) {
        let nearest = self.anchors.nearest(own, candidate.place, candidate.point);
        if let Some(nearest) = nearest {
            coherence.nearness = nearest.nearness;
            coherence.nearest = Some((nearest.place, nearest.km));
        }
        for area in self.areas.iter().filter(|area| area.name != own) {
            if area.probability > coherence.nearness && area.shape.contains(candidate.point) {
                coherence.nearness = area.probability;
                coherence.within = Some(area.place);
            }
        }
    }
}

/// "Afghan" is about Afghanistan, but does not name it.
fn names_places(candidate: &Candidate) -> bool {
    candidate.name_kind != NameKind::Demonym
}

/// A candidate as a place to measure distances from, if it is one.
fn anchor(name: usize, candidate: &Candidate, probability: f64) -> Option<Anchor> {
    (candidate.is_local() && probability >= LEAST_ANCHOR && names_places(candidate)).then_some(
        Anchor {
            name,
            place: candidate.place,
            point: candidate.point,
            probability,
        },
    )
}

/// How loud a name of so many mentions votes: ten mentions are not ten times as loud as one, as
/// with sublinear term frequency in information retrieval.
fn emphasis(mentions: usize) -> f64 {
    1.0 + libm::log(mentions as f64)
}
