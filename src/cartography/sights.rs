//! What there is to see of each subject, before the sheet is cut.

use super::{Mark, Subject};
use crate::basemap::Basemap;
use crate::gazetteer::{FeatureClass, Gazetteer, Kind};
use crate::geo::{Bbox, Frame, LonLat, Position};

/// The two collections that a map is made from.
#[derive(Debug, Clone, Copy)]
pub(super) struct Atlas<'a> {
    pub(super) gazetteer: &'a Gazetteer,
    pub(super) basemap: &'a Basemap,
}

/// A subject with its place on the globe.
#[derive(Debug, Clone)]
pub(super) struct Sight<'a> {
    pub(super) subject: &'a Subject,
    pub(super) mark: Mark,
    /// ISO 3166-1 alpha-2 code of its country, or empty.
    pub(super) country: &'a str,
    /// Reference point.
    pub(super) point: Position,
    /// Points of all candidates of an undecided place.
    pub(super) candidates: Vec<Position>,
    /// Box around what it covers; a point for points. Of a country its main part.
    pub(super) extent: Frame,
}

/// Code of the continent that is in no country.
const ANTARCTICA: &str = "AQ";

/// Kilometres in a degree of latitude.
pub(super) const DEGREE_KM: f64 = 111.2;

impl<'a> Sight<'a> {
    /// Looks a subject up.
    pub(super) fn new(subject: &'a Subject, atlas: Atlas<'a>) -> Self {
        let gazetteer = atlas.gazetteer;
        let mut point = position(gazetteer.point(subject.key));
        let country = gazetteer.country(subject.key);
        let mark = mark(subject, atlas);
        let extent = match mark {
            Mark::Point => None,
            Mark::Country => atlas.basemap.main_part(country),
            Mark::Shape | Mark::Area => gazetteer.bbox(subject.key).map(continuous),
        };
        let radius = f64::from(gazetteer.place(subject.key).radius_km) / DEGREE_KM;
        let reach = if mark == Mark::Point { 0.0 } else { radius };
        let extent = extent.unwrap_or_else(|| around(point, reach));
        point[0] = turned(point[0], (extent.west + extent.east) / 2.0);
        let candidates = subject.candidates.iter();
        Self {
            subject,
            mark,
            country,
            point,
            candidates: candidates
                .map(|key| position(gazetteer.point(*key)))
                .collect(),
            extent,
        }
    }

    /// Moves everything so many degrees to the east.
    pub(super) fn shift(&mut self, degrees: f64) {
        self.point[0] += degrees;
        self.extent = self.extent.shifted(degrees);
    }
}

fn mark(subject: &Subject, atlas: Atlas<'_>) -> Mark {
    let has_shape = atlas.basemap.has_shape(&subject.id)
        || atlas
            .gazetteer
            .entry(subject.key)
            .is_some_and(|entry| entry.shape.has_extent());
    let has_radius = atlas.gazetteer.place(subject.key).radius_km > 0.0;
    match subject.kind.class() {
        // Claims on it rest: no country's tint, but an area like other continents.
        FeatureClass::Country if atlas.gazetteer.country(subject.key) == ANTARCTICA => Mark::Area,
        FeatureClass::Country if has_shape => Mark::Country,
        FeatureClass::Region => Mark::Area,
        _ if has_shape => Mark::Shape,
        FeatureClass::Water => Mark::Area,
        FeatureClass::Landform if has_radius && !is_spot(subject.kind) => Mark::Area,
        _ => Mark::Point,
    }
}

/// Landforms that stand on a map as points.
fn is_spot(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Mountain | Kind::Volcano | Kind::Pass | Kind::Cape
    )
}

/// A position in the world that lies between -180 and 180 degrees.
pub(super) fn position(point: LonLat) -> Position {
    [point.lon(), point.lat()]
}

/// The longitude, whole turns further, that is nearest to a meridian.
pub(super) fn turned(lon: f64, meridian: f64) -> f64 {
    lon - 360.0 * ((lon - meridian) / 360.0).round()
}

/// A box without the jump at the antimeridian.
fn continuous(bbox: Bbox) -> Frame {
    Frame {
        west: bbox.west,
        south: bbox.south,
        east: bbox.west + bbox.width(),
        north: bbox.north,
    }
}

/// A box that reaches so many degrees of latitude from a point on each side.
pub(super) fn around([lon, lat]: Position, reach: f64) -> Frame {
    let wide = reach / lat.to_radians().cos().max(0.1);
    Frame {
        west: lon - wide,
        south: (lat - reach).max(-90.0),
        east: lon + wide,
        north: (lat + reach).min(90.0),
    }
}
