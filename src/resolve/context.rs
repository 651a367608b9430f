//! Coherence: how well a candidate agrees with what the rest of the document is about.
//!
//! Places of one text tend to lie in the same countries and near one another ("spatial minimality",
//! Leidner, *Toponym Resolution in Text*, 2007; geographic focus, Amitay et al., *Web-a-Where*,
//! SIGIR 2004). Every name votes for the countries and divisions of its candidates, for each in
//! proportion to the posterior, and probable places make candidates near them more probable.

use super::areas::UserAreas;
use super::candidates::{Candidate, Country, Name};
use crate::gazetteer::{Kind, NameKind, PlaceKey, Shape};
use crate::geo::{KM_PER_DEGREE, LonLat};

/// What the document is about, under the present posterior of each name.
#[derive(Debug, Default)]
pub(super) struct DocumentContext<'g> {
    countries: Vec<Vote<Country>>,
    divisions: Vec<Vote<PlaceKey>>,
    anchors: Vec<Anchor>,
    areas: Vec<Area<'g>>,
    /// Sum of the emphasis of all names.
    total: f64,
}

/// A candidate's voice for the country or division that it is or lies in.
#[derive(Debug, Clone, Copy)]
struct Vote<T> {
    region: T,
    /// The name that votes.
    name: usize,
    /// Posterior of the candidate times the emphasis on its name.
    weight: f64,
    /// The region itself is named, not only a place in it.
    is_named: bool,
}

/// A place that is probably meant, to measure distances from.
#[derive(Debug, Clone, Copy)]
struct Anchor {
    name: usize,
    place: PlaceKey,
    point: LonLat,
    cos_lat: f64,
    probability: f64,
}

/// A polygon of the user's that may be meant.
#[derive(Debug, Clone, Copy)]
struct Area<'g> {
    name: usize,
    place: PlaceKey,
    shape: &'g Shape,
    probability: f64,
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
    /// How many other names are, or lie in, its country.
    pub(super) names_in_country: usize,
}

/// The publisher's home town has the emphasis of so many names.
const HOME_TOWN_EMPHASIS: f64 = 2.0;
/// The same for the country in the publisher's address.
const HOME_COUNTRY_EMPHASIS: f64 = 0.7;
/// Candidates less probable do not vote.
const LEAST_VOTING: f64 = 0.05;
/// Candidates at least so probable are anchors for distances.
const LEAST_ANCHOR: f64 = 0.4;
/// A vote of more than this counts as a name of the country where they are counted for readers:
/// more likely than not.
const COUNTED_VOTE: f64 = 0.5;
/// The distance at which nearness has fallen to one half.
///
/// # Units
/// Kilometres.
const HALF_NEARNESS_KM: f64 = 80.0;

impl<'g> DocumentContext<'g> {
    /// From the posteriors of all names, and the publisher's home.
    pub(super) fn new(
        names: &[Name],
        posteriors: &[Vec<f64>],
        home: Option<&Candidate>,
        areas: &UserAreas<'g>,
    ) -> Self {
        let mut context = Self::default();
        for (number, (name, posterior)) in names.iter().zip(posteriors).enumerate() {
            let emphasis = emphasis(name.mentions.len());
            for (candidate, &probability) in name.candidates.iter().zip(posterior) {
                if probability >= LEAST_VOTING {
                    context.add_votes(number, candidate, probability, emphasis);
                    context.add_area(number, candidate.place, probability, areas);
                }
            }
            context.total += emphasis;
        }
        if let Some(home) = home {
            let emphasis = if home.is_country() {
                HOME_COUNTRY_EMPHASIS
            } else {
                HOME_TOWN_EMPHASIS
            };
            context.add_votes(names.len(), home, 1.0, emphasis);
            context.total += emphasis;
        }
        context
    }

    fn add_votes(&mut self, name: usize, candidate: &Candidate, probability: f64, emphasis: f64) {
        let weight = probability * emphasis;
        // "Afghan" is about Afghanistan, but does not name it.
        let names_places = candidate.name_kind != NameKind::Demonym;
        if candidate.country.is_known() {
            self.countries.push(Vote {
                region: candidate.country,
                name,
                weight,
                is_named: candidate.is_country() && names_places,
            });
        }
        if let Some(division) = candidate.division() {
            self.divisions.push(Vote {
                region: division,
                name,
                weight,
                is_named: candidate.kind == Kind::Admin1,
            });
        }
        if candidate.is_local() && probability >= LEAST_ANCHOR && names_places {
            self.anchors.push(Anchor {
                name,
                place: candidate.place,
                point: candidate.point,
                cos_lat: libm::cos(candidate.point.lat().to_radians()),
                probability,
            });
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
            for vote in votes_of_others(&self.countries, candidate.country, own) {
                coherence.country_share += vote.weight / total;
                coherence.names_in_country += usize::from(vote.weight > COUNTED_VOTE);
                coherence.country_named = coherence.country_named.max(vote.named());
            }
        }
        if let Some(division) = candidate.division() {
            for vote in votes_of_others(&self.divisions, division, own) {
                coherence.division_share += vote.weight / total;
                coherence.division_named = coherence.division_named.max(vote.named());
            }
        }
        if candidate.is_local() {
            self.measure_nearness(own, candidate, &mut coherence);
        }
        coherence
    }

    fn measure_nearness(&self, own: usize, candidate: &Candidate, coherence: &mut Coherence) {
        for anchor in self.anchors.iter().filter(|anchor| anchor.name != own) {
            let km = anchor.roughly_km(candidate.point);
            // A Cauchy kernel: it falls slowly, so that a region still counts as near.
            let nearness = anchor.probability / (1.0 + (km / HALF_NEARNESS_KM).powi(2));
            if nearness > coherence.nearness && anchor.place != candidate.place {
                coherence.nearness = nearness;
                coherence.nearest = Some((anchor.place, km));
            }
        }
        for area in self.areas.iter().filter(|area| area.name != own) {
            if area.probability > coherence.nearness && area.shape.contains(candidate.point) {
                coherence.nearness = area.probability;
                coherence.within = Some(area.place);
            }
        }
    }
}

/// How loud a name of so many mentions votes: ten mentions are not ten times as loud as one, as
/// with sublinear term frequency in information retrieval.
fn emphasis(mentions: usize) -> f64 {
    1.0 + libm::log(mentions as f64)
}

fn votes_of_others<T: PartialEq>(
    votes: &[Vote<T>],
    region: T,
    own: usize,
) -> impl Iterator<Item = &Vote<T>> {
    let is_others = move |vote: &&Vote<T>| vote.region == region && vote.name != own;
    votes.iter().filter(is_others)
}

impl<T> Vote<T> {
    /// Probability that the region itself is named.
    fn named(&self) -> f64 {
        if self.is_named {
            self.weight.min(1.0)
        } else {
            0.0
        }
    }
}

impl Anchor {
    /// Distance on an equirectangular map through the anchor: exact enough where nearness matters.
    fn roughly_km(&self, other: LonLat) -> f64 {
        let north = other.lat() - self.point.lat();
        let mut east = (other.lon() - self.point.lon()).abs();
        if east > 180.0 {
            east = 360.0 - east;
        }
        (north * north + (east * self.cos_lat).powi(2)).sqrt() * KM_PER_DEGREE
    }
}
