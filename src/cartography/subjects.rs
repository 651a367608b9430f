//! The places and borders that a map is drawn for, and where they lie.

use super::sheet::Mark;
use crate::basemap::Basemap;
use crate::gazetteer::{FeatureClass, Gazetteer, Kind, PlaceKey};
use crate::geo::{Bbox, Frame, KM_PER_DEGREE, LonLat, Position};

/// The data sets that places and their maps come from.
#[derive(Debug, Clone, Copy)]
pub struct Geodata<'a> {
    /// Names and places.
    pub gazetteer: &'a Gazetteer,
    /// Shapes and lines.
    pub basemap: &'a Basemap,
}

/// A place of the text that the map shows.
#[derive(Debug, Clone, PartialEq)]
pub struct Subject {
    /// Stable id, as in the briefing.
    pub id: String,
    /// The place; for an undecided one its best candidate.
    pub key: PlaceKey,
    /// The candidates of an undecided place that the map shows, best first; empty when decided.
    pub candidates: Vec<PlaceKey>,
    /// The words for its label, as the text writes it most.
    pub label: String,
    /// What it is.
    pub kind: Kind,
    /// Mentions in title and article.
    pub article: usize,
    /// Mentions in comments.
    pub comments: usize,
    /// Where the text names it first.
    pub prominence: Prominence,
    /// The distances from it that the map shows.
    pub hints: Vec<Hint>,
}

/// The most prominent part of a text that names a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Prominence {
    /// The title: the story is about it.
    Title,
    /// The first paragraph behind its dateline, or the sentence that says it all.
    Lead,
    /// The rest of the article.
    #[default]
    Body,
    /// A dateline only: where the report was written.
    Dateline,
    /// Comments only.
    Comments,
}

/// A distance from a place, at which something lies.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Hint {
    /// Degrees clockwise from north; `None` where the text gives no direction.
    pub bearing: Option<f64>,
    /// Kilometres.
    pub km: f64,
}

/// A border of the text that the map shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BorderSubject {
    /// Stable id, as in the briefing.
    pub id: String,
    /// The two places.
    pub sides: [PlaceKey; 2],
}

/// A subject with its place on the globe.
#[derive(Debug, Clone)]
pub(super) struct LocatedSubject<'a> {
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

impl<'a> LocatedSubject<'a> {
    /// Looks a subject up.
    pub(super) fn new(subject: &'a Subject, geodata: Geodata<'a>) -> Self {
        let gazetteer = geodata.gazetteer;
        let mut point = position(gazetteer.point(subject.key));
        let country = gazetteer.country(subject.key);
        let mark = mark(subject, geodata);
        let extent = match mark {
            Mark::Point => None,
            Mark::Country => geodata.basemap.main_part(country),
            Mark::Shape | Mark::Area => gazetteer.bbox(subject.key).map(continuous),
        };
        let radius = f64::from(gazetteer.place(subject.key).radius_km) / KM_PER_DEGREE;
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

    /// Moves everything east by `degrees`.
    pub(super) fn shift(&mut self, degrees: f64) {
        self.point[0] += degrees;
        self.extent = self.extent.shifted(degrees);
    }
}

fn mark(subject: &Subject, geodata: Geodata<'_>) -> Mark {
    let has_shape =
        geodata.basemap.has_shape(&subject.id) || geodata.gazetteer.outline(subject.key).is_some();
    let has_radius = geodata.gazetteer.place(subject.key).radius_km > 0.0;
    match subject.kind.class() {
        // Claims on it rest: no country's tint, but an area like other continents.
        FeatureClass::Country if geodata.gazetteer.country(subject.key) == ANTARCTICA => Mark::Area,
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

/// A position between -180 and 180 degrees of longitude.
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

/// A box around a point that reaches `reach` degrees of latitude on each side.
pub(super) fn around([lon, lat]: Position, reach: f64) -> Frame {
    let wide = reach / libm::cos(lat.to_radians()).max(0.1);
    Frame {
        west: lon - wide,
        south: (lat - reach).max(-90.0),
        east: lon + wide,
        north: (lat + reach).min(90.0),
    }
}
