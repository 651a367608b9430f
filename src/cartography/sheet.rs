//! What a map consists of: plain geometry and words. How it looks is for the page.

use super::tiles::TileRange;
use crate::geo::{Frame, Line, Polygon, Position};

/// A map, ready to be drawn.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MapSheet {
    /// What the first view shows.
    pub frame: Frame,
    /// Where geometry is detailed: the frame and room to pan. Coarse geometry lies outside.
    pub detail: Frame,
    /// The tiles that hold the same ground for many pages, where these share it: then nothing coarse is here.
    pub tiles: Option<TileRange>,
    /// Detailed land inside `detail`, one entry per country that the text names, then one for all
    /// other land (`country: None`, with disputed land: never tinted as a party's).
    pub land: Vec<Land>,
    /// Coarse land of the rest of the world, the same way.
    pub coarse_land: Vec<Land>,
    /// Lakes inside `detail`.
    pub lakes: Vec<Polygon>,
    /// Rivers inside `detail`, those that the text names among them.
    pub rivers: Vec<Line>,
    /// Land inside `detail` that is built over.
    pub urban: Vec<Polygon>,
    /// Land inside `detail` that is under ice.
    pub ice: Vec<Polygon>,
    /// Coastline inside `detail`.
    pub coast: Vec<Line>,
    /// Borders of countries inside `detail`.
    pub borders: Vec<Line>,
    /// Disputed and indefinite borders, anywhere on the sheet.
    pub disputed: Vec<Line>,
    /// Borders of first-order divisions, inside the countries concerned.
    pub admin1: Vec<Line>,
    /// Coarse coastline outside `detail`.
    pub coarse_coast: Vec<Line>,
    /// Coarse borders outside `detail`.
    pub coarse_borders: Vec<Line>,
    /// Shapes of places that are neither points nor countries: provinces, counties, islands,
    /// lakes, regions.
    pub shapes: Vec<PlaceShape>,
    /// The courses of the rivers that the text names.
    pub courses: Vec<Course>,
    /// Borders that the text names, where the two sides touch.
    pub named_borders: Vec<NamedBorder>,
    /// Distances from places, with the spots that they lead to.
    pub hints: Vec<OffsetHint>,
    /// Where each drawn place is: same order as the briefing's places.
    pub anchors: Vec<PlaceAnchor>,
    /// Words that may stand on the map, most important first.
    pub labels: Vec<MapLabel>,
    /// Names of the largest disputed areas that can be seen in the frame, in alphabetical order,
    /// for the note below the map.
    pub disputed_areas: Vec<String>,
    /// What the map shows, by name: what its text alternative is made of.
    pub contents: Contents,
    /// Land outlines of the whole world for the locator, very coarse.
    pub globe: Vec<Polygon>,
    /// A small map of the places that lie together outside of the frame.
    pub second: Option<Box<MapSheet>>,
    /// Of a story around a pole: the sheet for a drawing that is seen from above it.
    pub polar: Option<Box<PolarSheet>>,
}

/// A sheet around a pole. Its frame is a cap of all longitudes.
#[derive(Debug, Clone, PartialEq)]
pub struct PolarSheet {
    /// The pole in its middle.
    pub pole: Pole,
    /// Longitude that runs from the pole towards the reader.
    pub meridian: f64,
    /// What is drawn.
    pub sheet: MapSheet,
}

/// A pole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Pole {
    North,
    South,
}

impl Pole {
    /// 1 for the north, -1 for the south: latitudes towards the pole are positive.
    #[must_use]
    pub fn sign(self) -> f64 {
        match self {
            Self::North => 1.0,
            Self::South => -1.0,
        }
    }
}

/// Land of one country, or of all others.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Land {
    /// ISO 3166-1 alpha-2; `None` for land that is drawn neutrally.
    pub country: Option<String>,
    /// Its polygons.
    pub polygons: Vec<Polygon>,
}

/// A border that the text names.
#[derive(Debug, Clone, PartialEq)]
pub struct NamedBorder {
    /// Id of the border.
    pub id: String,
    /// The line that the two sides share; inside `detail` where any of it lies there.
    pub lines: Vec<Line>,
    /// The box around the lines.
    pub bounds: Frame,
}

/// The course of a river that the text names.
#[derive(Debug, Clone, PartialEq)]
pub struct Course {
    /// Id of the river.
    pub place: String,
    /// Its lines; inside `detail` where any of it lies there.
    pub lines: Vec<Line>,
}

/// The scales that geometry bears: up to these zoom levels (256-pixel tiles) it lies where it
/// belongs, within a few pixels.
#[derive(Debug, Clone, Copy)]
pub struct Bears;

impl Bears {
    /// Rivers as thin lines: their source is made for small maps, and off by about 3 km.
    pub const RIVERS: f64 = 8.2;
    /// The broad band along a river that the text names.
    pub const COURSES: f64 = 9.2;
    /// Built-over land and ice.
    pub const COVER: f64 = 9.2;
}

/// A distance from a place, at which something lies.
#[derive(Debug, Clone, PartialEq)]
pub struct OffsetHint {
    /// Id of the place.
    pub place: String,
    /// Degrees clockwise from north; `None` where the text gives no direction.
    pub bearing: Option<f64>,
    /// Kilometres.
    pub km: f64,
    /// From the place to the spot; without a direction a circle around the place.
    pub line: Line,
    /// The spot; `None` without a direction.
    pub end: Option<Position>,
}

/// The shape of a named place.
#[derive(Debug, Clone, PartialEq)]
pub struct PlaceShape {
    /// Id of the place.
    pub place: String,
    /// How it is drawn.
    pub kind: ShapeKind,
    /// Its polygons, cut to what the sheet needs.
    pub polygons: Vec<Polygon>,
}

/// How a shape is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ShapeKind {
    /// Sharp outline and hatching: name and geometry agree.
    Exact,
    /// Soft area without an outline: a region, a sea, a range.
    Soft,
}

/// How a place stands on the map.
#[derive(Debug, Clone, PartialEq)]
pub struct PlaceAnchor {
    /// Id of the place.
    pub place: String,
    /// How it is drawn.
    pub mark: Mark,
    /// Where its marker, label or popup goes; inside its shape.
    pub at: Position,
    /// What to show when the place is selected; a point for points.
    pub bounds: Frame,
    /// Northernmost position of a shape inside the frame: a popup there does not cover it.
    pub north: Option<Position>,
    /// Whether `at` lies in the first view; otherwise a marker at the edge points to it.
    pub in_frame: bool,
    /// The candidates of an undecided place that are shown, `at` first; empty otherwise.
    pub candidates: Vec<Position>,
}

/// How a place is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// A marker: towns, airports, peaks.
    Point,
    /// Tinted land with its name and counts: countries.
    Country,
    /// A hatched shape: provinces, counties.
    Shape,
    /// A soft area with its name, no pin: regions, seas, ranges, rivers.
    Area,
}

/// Words that may stand on the map.
#[derive(Debug, Clone, PartialEq)]
pub struct MapLabel {
    /// The words.
    pub text: String,
    /// What they name, which decides the type face.
    pub kind: LabelKind,
    /// Id of the place, when the text names it.
    pub place: Option<String>,
    /// Where it may stand, best first; towns have one.
    pub at: Vec<Position>,
    /// Of a name along a line: how far the words are turned at each, in degrees clockwise.
    pub turns: Vec<f32>,
    /// Of a place that the text names: how many of them are more prominent.
    pub rank: Option<usize>,
    /// Shown from this zoom on (web-mercator zoom level, 256 px tiles).
    pub min_zoom: f32,
    /// Shown up to this zoom.
    pub max_zoom: f32,
}

impl MapLabel {
    /// Zoom level that no map reaches: up to it a label stands that is in nobody's way.
    pub const CLOSEST: f32 = 24.0;
}

/// What a label names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum LabelKind {
    /// A place that the text names and that has a marker.
    Marked,
    /// A country.
    Country,
    /// A province that the text names.
    Province,
    /// A region that the text names.
    Region,
    /// Sea, lake, river without a line.
    Water,
    /// River, along its line.
    River,
    /// A capital that the text does not name.
    Capital,
    /// A town that the text does not name.
    Town,
    /// Range, desert, plateau.
    Landform,
    /// A first-order division that the text does not name.
    Admin1,
    /// Distance and direction of a spot from a place.
    Offset,
}

/// The places of a map by how it shows them; all lists in the order of the briefing's places.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Contents {
    /// Points on the map.
    pub marked: Vec<String>,
    /// Countries on the map.
    pub tinted: Vec<String>,
    /// Provinces and other shapes on the map.
    pub outlined: Vec<String>,
    /// Regions and seas on the map.
    pub areas: Vec<String>,
    /// What lies outside the first view, and where as seen from its middle.
    pub outside: Vec<(String, Direction)>,
}

/// A direction on the map.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Direction {
    East,
    NorthEast,
    North,
    NorthWest,
    West,
    SouthWest,
    South,
    SouthEast,
}

impl Contents {
    /// Whether the map shows no place at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
