//! What the rest of the document says: which countries and divisions it is about, and where its
//! other places lie.

use super::areas::Areas;
use super::candidates::{Country, Name, Reading};
use crate::gazetteer::{Kind, NameKind, PlaceKey, Shape};
use crate::geo::LonLat;

/// The present beliefs about all names, gathered so that one reading can be held against them.
#[derive(Debug, Default)]
pub(super) struct Scene<'g> {
    countries: Vec<Vote<Country>>,
    divisions: Vec<Vote<PlaceKey>>,
    anchors: Vec<Anchor>,
    areas: Vec<Area<'g>>,
    total: f64,
}

/// How much of the document speaks of a country or division.
#[derive(Debug, Clone, Copy)]
struct Vote<T> {
    area: T,
    /// The name that votes.
    name: usize,
    mass: f64,
    /// The area itself is named, not only places in it.
    is_named: bool,
}

/// A place that is believed to be meant.
#[derive(Debug, Clone, Copy)]
pub(super) struct Anchor {
    name: usize,
    /// The place.
    pub(super) place: PlaceKey,
    point: LonLat,
    cos_lat: f64,
    belief: f64,
}

/// A polygon of the user's that is believed to be meant.
#[derive(Debug, Clone, Copy)]
struct Area<'g> {
    name: usize,
    place: PlaceKey,
    shape: &'g Shape,
    belief: f64,
}

/// What a scene says about one reading.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Surroundings {
    /// Share of the other names that speak of its country, 0..=1.
    pub(super) country: f64,
    /// Its country is named, 0..=1.
    pub(super) country_named: f64,
    /// Share of the other names that speak of its division, 0..=1.
    pub(super) division: f64,
    /// Its division is named, 0..=1.
    pub(super) division_named: f64,
    /// Nearness to the nearest anchor, 1 at no distance and inside a polygon of the user's, times
    /// the belief in the anchor.
    pub(super) nearness: f64,
    /// How many other names are, or lie in, its country.
    pub(super) names_in_country: usize,
    /// That anchor and its distance in kilometres.
    pub(super) nearest: Option<(PlaceKey, f64)>,
    /// The polygon of the user's that holds it.
    pub(super) within: Option<PlaceKey>,
}

/// The publisher's home town speaks as loud as so many names.
const HOME_TOWN: f64 = 2.0;
/// The country in the publisher's address.
const HOME_COUNTRY: f64 = 0.7;
/// Beliefs under this do not vote.
const FAINT: f64 = 0.05;
/// A reading believed this much is an anchor for distances.
const ANCHORED: f64 = 0.4;
/// The distance at which nearness has fallen to one half.
///
/// # Units
/// Kilometres.
const NEAR_KM: f64 = 80.0;

/// A scale that tells ten kilometres from thirty and three hundred from a thousand: 4.6 at no
/// distance, 2.3 at 30 km, 0.7 at 300 km.
pub(super) fn closeness(km: f64) -> f64 {
    (300.0 / (km + 3.0)).ln_1p()
}

impl<'g> Scene<'g> {
    /// From the readings of all names with the belief in each, and the publisher's home.
    pub(super) fn new(
        names: &[Name],
        beliefs: &[Vec<f64>],
        home: Option<&Reading>,
        areas: &Areas<'g>,
    ) -> Self {
        let mut scene = Self::default();
        for (number, (name, beliefs)) in names.iter().zip(beliefs).enumerate() {
            // Ten mentions of one name do not speak ten times as loud.
            let loud = 1.0 + (name.mentions.len() as f64).ln();
            for (reading, &belief) in name.readings.iter().zip(beliefs) {
                if belief >= FAINT {
                    scene.add(number, reading, belief, loud);
                    let (name, place) = (number, reading.place);
                    scene.areas.extend(areas.shape(place).map(|shape| Area {
                        name,
                        place,
                        shape,
                        belief,
                    }));
                }
            }
            scene.total += loud;
        }
        if let Some(home) = home {
            let loud = if home.is_country() {
                HOME_COUNTRY
            } else {
                HOME_TOWN
            };
            scene.add(names.len(), home, 1.0, loud);
            scene.total += loud;
        }
        scene
    }

    fn add(&mut self, name: usize, reading: &Reading, belief: f64, loud: f64) {
        let mass = belief * loud;
        let speaks = reading.by != NameKind::Demonym;
        if reading.country.is_known() {
            self.countries.push(Vote {
                area: reading.country,
                name,
                mass,
                is_named: reading.is_country() && speaks,
            });
        }
        if let Some(division) = reading.division() {
            self.divisions.push(Vote {
                area: division,
                name,
                mass,
                is_named: reading.kind == Kind::Admin1,
            });
        }
        if reading.is_local() && belief >= ANCHORED && speaks {
            self.anchors.push(Anchor {
                name,
                place: reading.place,
                point: reading.point,
                cos_lat: reading.point.lat().to_radians().cos(),
                belief,
            });
        }
    }

    /// What the other names say about a reading of the name `own`.
    pub(super) fn around(&self, own: usize, reading: &Reading) -> Surroundings {
        let mut around = Surroundings::default();
        let total = self.total.max(1.0);
        if reading.country.is_known() {
            for vote in self
                .countries
                .iter()
                .filter(|v| v.area == reading.country && v.name != own)
            {
                around.country += vote.mass / total;
                around.names_in_country += usize::from(vote.mass > 0.5);
                if vote.is_named {
                    around.country_named = around.country_named.max(vote.mass.min(1.0));
                }
            }
        }
        if let Some(division) = reading.division() {
            for vote in self
                .divisions
                .iter()
                .filter(|v| v.area == division && v.name != own)
            {
                around.division += vote.mass / total;
                if vote.is_named {
                    around.division_named = around.division_named.max(vote.mass.min(1.0));
                }
            }
        }
        if reading.is_local() {
            self.measure(own, reading, &mut around);
        }
        around
    }

    fn measure(&self, own: usize, reading: &Reading, around: &mut Surroundings) {
        for anchor in self.anchors.iter().filter(|anchor| anchor.name != own) {
            let km = anchor.roughly_km(reading.point);
            let nearness = anchor.belief / (1.0 + (km / NEAR_KM).powi(2));
            if nearness > around.nearness && anchor.place != reading.place {
                around.nearness = nearness;
                around.nearest = Some((anchor.place, km));
            }
        }
        for area in self.areas.iter().filter(|area| area.name != own) {
            if area.belief > around.nearness && area.shape.contains(reading.point) {
                around.nearness = area.belief;
                around.within = Some(area.place);
            }
        }
    }
}

/// Kilometres in one degree of latitude.
const DEGREE_KM: f64 = 111.2;

impl Anchor {
    /// Distance on a flat map through the anchor: exact enough where nearness matters.
    fn roughly_km(&self, other: LonLat) -> f64 {
        let north = other.lat() - self.point.lat();
        let mut east = (other.lon() - self.point.lon()).abs();
        if east > 180.0 {
            east = 360.0 - east;
        }
        (north * north + (east * self.cos_lat).powi(2)).sqrt() * DEGREE_KM
    }
}
