//! What counts as right: the literature's distance, and a fairer rule.
//!
//! Two gazetteers put the point of Canada a thousand kilometres apart, and both are right. So a place
//! is *fair* within 161 km of the annotated point, with the annotated id, or when it is a country,
//! a division or another area of the basemap that the annotated point lies in.

use crate::text::Truth;
use geobrief::basemap::Basemap;
use geobrief::gazetteer::{Gazetteer, PlaceKey};
use geobrief::geo::LonLat;

/// A place told this near counts as right, as in the literature (100 miles).
pub(crate) const RIGHT_KM: f64 = 161.0;
/// Annotated points lie on a coast as well as behind it: so far from the outline counts as inside.
///
/// # Units
/// Degrees.
const TOLERANCE: f64 = 0.25;

/// Compares places with annotations.
#[derive(Debug)]
pub(crate) struct Judge<'g> {
    gazetteer: &'g Gazetteer,
    basemap: Basemap,
}

impl<'g> Judge<'g> {
    pub(crate) fn new(gazetteer: &'g Gazetteer) -> Self {
        Self {
            gazetteer,
            basemap: Basemap::bundled(),
        }
    }

    /// Whether a place lies within [`RIGHT_KM`] of the annotated one.
    pub(crate) fn is_near(&self, place: PlaceKey, truth: Truth) -> bool {
        self.gazetteer.point(place).distance_km(truth.point) <= RIGHT_KM
    }

    /// Whether a place is a fair answer.
    pub(crate) fn is_fair(&self, place: PlaceKey, truth: Truth) -> bool {
        self.is_near(place, truth)
            || truth
                .id
                .is_some_and(|id| self.gazetteer.id(place) == format!("gn:{id}"))
            || self.holds(place, truth.point)
    }

    /// Whether a place is an area of the basemap with the point in it, or nearly so.
    fn holds(&self, place: PlaceKey, point: LonLat) -> bool {
        let Some(units) = self.basemap.units_of(&self.gazetteer.id(place)) else {
            return false;
        };
        around(point).any(|point| {
            let unit = self.basemap.unit_at(point);
            unit.is_some_and(|unit| units.has(unit))
        })
    }
}

/// A point and eight around it.
fn around(point: LonLat) -> impl Iterator<Item = LonLat> {
    let steps = [0.0, TOLERANCE, -TOLERANCE];
    steps
        .into_iter()
        .flat_map(move |east| steps.map(|north| (east, north)))
        .filter_map(move |(east, north)| LonLat::new(point.lon() + east, point.lat() + north))
}
