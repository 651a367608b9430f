//! What the basemap is compiled from.

use super::layout::ShapeKind;
use super::{GridPoint, GridPolygon};

/// Everything the basemap is compiled from.
#[derive(Debug, Default)]
pub struct Layers {
    /// A coverage of the world's land by first-order divisions.
    pub divisions: Vec<Division>,
    /// Countries and territories.
    pub countries: Vec<Country>,
    /// Everything else that has an outline.
    pub shapes: Vec<Shape>,
    /// Rivers and the lakes in their courses, as lines.
    pub rivers: Vec<River>,
    /// Borders that somebody disputes.
    pub disputed_lines: Vec<Vec<GridPoint>>,
    /// The world's land for a small globe.
    pub globe: Vec<GridPolygon>,
}

/// A first-order division.
#[derive(Debug, Default, Clone, PartialEq)]
pub struct Division {
    /// Id as in the layer of places: `gn:1147745`.
    pub id: String,
    /// English display name.
    pub name: String,
    /// ISO 3166-1 alpha-2; empty for land of no one country.
    pub country: String,
    /// Whether more than one party claims it.
    pub disputed: bool,
    /// Its land, outer ring first.
    pub polygons: Vec<GridPolygon>,
}

/// A country or territory.
#[derive(Debug, Default, Clone, PartialEq)]
pub struct Country {
    /// Id as in the layer of places: `gn:1147745`.
    pub id: String,
    /// English display name.
    pub name: String,
    /// ISO 3166-1 alpha-2.
    pub code: String,
    /// Where its name stands on a map, when the layer says so.
    pub label: Option<GridPoint>,
    /// Its land, outer ring first.
    pub polygons: Vec<GridPolygon>,
}

/// A place with an outline of its own, or made of divisions or countries.
#[derive(Debug, Default, Clone, PartialEq)]
pub struct Shape {
    /// Id as in the layer of places: `gn:1147745`.
    pub id: String,
    /// English display name.
    pub name: String,
    /// A sentence for readers, or empty.
    pub note: String,
    /// What it is.
    pub kind: ShapeKind,
    /// Ids of divisions or codes of countries; the outline is theirs when all are known.
    pub members: Vec<String>,
    /// Its land, outer ring first.
    pub polygons: Vec<GridPolygon>,
}

/// A river, or a stretch of one, as lines.
#[derive(Debug, Default, Clone, PartialEq)]
pub struct River {
    /// Id of the river in the layer of places, or empty.
    pub place: String,
    /// English display name, or empty.
    pub name: String,
    /// Whether the lines belong to another river too.
    pub is_part: bool,
    /// Its course.
    pub lines: Vec<Vec<GridPoint>>,
}

impl Shape {
    /// Whether it is more than a point.
    pub fn has_outline(&self) -> bool {
        !self.polygons.is_empty() || !self.members.is_empty()
    }
}
