//! What the basemap is compiled from.

use super::layout::ShapeKind;
use super::{GridPoint, GridPolygon};

/// Everything the basemap is compiled from.
#[derive(Debug, Default)]
pub(crate) struct Layers {
    /// A coverage of the world's land by first-order divisions.
    pub(crate) divisions: Vec<Division>,
    /// Countries and territories.
    pub(crate) countries: Vec<Country>,
    /// Everything else that has an outline.
    pub(crate) shapes: Vec<Shape>,
    /// Borders that somebody disputes.
    pub(crate) disputed_lines: Vec<Vec<GridPoint>>,
    /// The world's land for a small globe.
    pub(crate) globe: Vec<GridPolygon>,
}

/// A first-order division.
#[derive(Debug, Default, Clone, PartialEq)]
pub(crate) struct Division {
    pub(crate) id: String,
    pub(crate) name: String,
    /// ISO 3166-1 alpha-2; empty for land of no one country.
    pub(crate) country: String,
    pub(crate) disputed: bool,
    pub(crate) polygons: Vec<GridPolygon>,
}

/// A country or territory.
#[derive(Debug, Default, Clone, PartialEq)]
pub(crate) struct Country {
    pub(crate) id: String,
    pub(crate) name: String,
    /// ISO 3166-1 alpha-2.
    pub(crate) code: String,
    pub(crate) label: Option<GridPoint>,
    pub(crate) polygons: Vec<GridPolygon>,
}

/// A place with an outline of its own, or made of divisions or countries.
#[derive(Debug, Default, Clone, PartialEq)]
pub(crate) struct Shape {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) note: String,
    pub(crate) kind: ShapeKind,
    /// Ids of divisions or codes of countries; the outline is theirs when all are known.
    pub(crate) members: Vec<String>,
    pub(crate) polygons: Vec<GridPolygon>,
}

impl Shape {
    /// Whether it is more than a point.
    pub(crate) fn has_outline(&self) -> bool {
        !self.polygons.is_empty() || !self.members.is_empty()
    }
}
