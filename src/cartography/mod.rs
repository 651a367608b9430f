//! Cuts the map of a briefing out of the basemap: frame, land, lines, shapes, label candidates.
//! Plain geometry and words; how it looks is for the page.

mod anchors;
mod borders;
mod contents;
mod cut;
mod frame;
mod labels;
mod mercator;
mod shapes;
mod sights;
mod spots;
mod words;

use std::collections::BTreeSet;

use crate::basemap::Basemap;
use crate::gazetteer::{Gazetteer, Kind, PlaceKey};
use cut::Plan;
use sights::{Atlas, Sight};

/// What the map has to know about a place of the text.
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
}

/// What the map has to know about a border of the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BorderSubject {
    /// Stable id, as in the briefing.
    pub id: String,
    /// The two places.
    pub sides: [PlaceKey; 2],
}

pub use crate::geo::{Frame, Line, Polygon, Position};
pub use contents::{Contents, Direction};

/// A map, ready to be drawn.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MapSheet {
    /// What the first view shows.
    pub frame: Frame,
    /// Where geometry is detailed: the frame and room to pan. Coarse geometry lies outside.
    pub detail: Frame,
    /// Detailed land inside `detail`, one entry per country that the text names, then one for all
    /// other land (`country: None`, with disputed land: never tinted as a party's).
    pub land: Vec<Land>,
    /// Coarse land of the rest of the world, the same way.
    pub coarse_land: Vec<Land>,
    /// Lakes inside `detail`.
    pub lakes: Vec<Polygon>,
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
    /// Borders that the text names, where the two sides touch.
    pub named_borders: Vec<NamedBorder>,
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
    /// Whether `at` lies in the first view; otherwise an edge chip points to it.
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
    /// Shown from this zoom on (web-mercator zoom level, 256 px tiles).
    pub min_zoom: f32,
    /// Shown up to this zoom.
    pub max_zoom: f32,
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
    /// Sea, lake, river.
    Water,
    /// A capital that the text does not name.
    Capital,
    /// A town that the text does not name.
    Town,
    /// Range, desert, plateau.
    Landform,
    /// A first-order division that the text does not name.
    Admin1,
}

/// How much a map may weigh.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MapOptions {
    /// Bytes of coordinates that a map should not exceed, delta-coded as text.
    pub target_bytes: usize,
    /// Bytes that it never exceeds, however long its coasts are.
    pub most_bytes: usize,
}

impl Default for MapOptions {
    fn default() -> Self {
        Self {
            target_bytes: 190_000,
            most_bytes: 330_000,
        }
    }
}

/// Mentions from which on a country's divisions are drawn.
const CONCERNED: usize = 3;

/// Draws the map of a text: chooses the frame, cuts land, lines and shapes, finds room for names.
///
/// `subjects` are the places of the text, most mentioned first; anchors come back in the same
/// order. `border_subjects` are the borders that it names. The same subjects give the same sheet.
#[must_use]
pub fn draw(
    subjects: &[Subject],
    border_subjects: &[BorderSubject],
    gazetteer: &Gazetteer,
    basemap: &Basemap,
    options: &MapOptions,
) -> MapSheet {
    let atlas = Atlas { gazetteer, basemap };
    let mut sights: Vec<Sight<'_>> = subjects
        .iter()
        .map(|subject| Sight::new(subject, atlas))
        .collect();
    let frame = frame::choose(&mut sights);
    let (named, concerned) = (named(&sights), concerned(&sights, frame));
    let plan = Plan::new(basemap, frame, named, &concerned, options);

    let mut sheet = MapSheet::default();
    plan.cut(&mut sheet);
    sheet.shapes = sights
        .iter()
        .filter_map(|sight| shapes::shape(sight, atlas, &plan))
        .collect();
    sheet.named_borders = border_subjects
        .iter()
        .filter_map(|border| borders::named_border(border, atlas, &plan))
        .collect();
    let standings: Vec<_> = sights
        .iter()
        .map(|sight| anchors::standing(sight, &sheet, &plan))
        .collect();
    sheet.labels = labels::labels(&sights, &standings, &sheet, &plan, atlas);
    sheet.anchors = standings
        .into_iter()
        .map(|standing| standing.anchor)
        .collect();
    sheet.contents = contents::contents(&sights, &sheet.anchors, frame);
    sheet.disputed_areas = plan.disputed_areas();
    sheet.globe = basemap.globe();
    sheet
}

/// Codes of the countries that the text names, decided ones only.
fn named(sights: &[Sight<'_>]) -> BTreeSet<String> {
    let countries = sights.iter().filter(|sight| sight.mark == Mark::Country);
    let decided = countries.filter(|sight| sight.candidates.is_empty());
    decided.map(|sight| sight.country.to_owned()).collect()
}

/// Codes of the countries whose divisions help: named often, or with a named place in the frame.
fn concerned(sights: &[Sight<'_>], frame: Frame) -> BTreeSet<String> {
    let concerned = sights.iter().filter(|sight| match sight.mark {
        Mark::Country => sight.subject.article + sight.subject.comments >= CONCERNED,
        Mark::Point | Mark::Shape => frame.has(sight.point),
        Mark::Area => false,
    });
    concerned
        .map(|sight| sight.country.to_owned())
        .filter(|code| !code.is_empty())
        .collect()
}
