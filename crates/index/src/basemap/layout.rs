//! What the writer (build script) and the reader of the compiled basemap agree on.
//!
//! ```text
//! magic (8 bytes) · section table: end offset u32 × SECTIONS · sections
//! ```
//!
//! Numbers are little-endian. Positions lie on a grid of a thousandth of a degree. A path is a
//! row of varints: zigzag steps from the vertex before, and behind each vertex one byte, its
//! weight.

/// A position on the grid: thousandths of a degree, longitude first.
pub type GridPoint = [i32; 2];

/// A box on the grid; it leaves ±180 degrees only where it is said to be continuous.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct GridBox {
    /// Western edge.
    pub west: i32,
    /// Southern edge.
    pub south: i32,
    /// Eastern edge.
    pub east: i32,
    /// Northern edge.
    pub north: i32,
}

/// First bytes of a compiled basemap.
pub const MAGIC: [u8; 8] = *b"basemap2";

/// Grid steps in a degree.
pub const GRID: f64 = 1000.0;

/// "No unit": the sea on one side of an arc.
pub const SEA: u16 = u16::MAX;

/// Weight of a vertex that every level of detail keeps.
pub const KEPT: u8 = u8::MAX;

/// Bit of an arc's class: a border of countries that is disputed, or a border of disputed land.
pub const DISPUTED: u8 = 0x80;

/// What an arc separates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Class {
    /// Land and sea.
    Coast,
    /// Two countries, or disputed land and other land.
    Country,
    /// Two divisions of a country.
    Division,
    /// Nothing: the map was cut there, along the antimeridian or at a pole.
    Seam,
}

impl Class {
    /// The class in the lower bits of an arc's class byte.
    pub fn of(byte: u8) -> Self {
        match byte & !DISPUTED {
            0 => Self::Coast,
            1 => Self::Country,
            2 => Self::Division,
            _ => Self::Seam,
        }
    }
}

/// What a shape is.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub enum ShapeKind {
    /// A place that can be asked for by its id only.
    #[default]
    Place,
    /// A lake, drawn on every map.
    Lake,
    /// Land that more than one party claims.
    Disputed,
    /// Land that is built over.
    Urban,
    /// Land under ice.
    Ice,
}

impl ShapeKind {
    /// The kind in a shape's row.
    pub fn of(byte: u8) -> Self {
        match byte {
            1 => Self::Lake,
            2 => Self::Disputed,
            3 => Self::Urban,
            4 => Self::Ice,
            _ => Self::Place,
        }
    }
}

/// The parts of the file, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Section {
    /// Texts, each after its length (u16).
    Texts,
    /// Rows of [`UNIT_ROW`] bytes, sorted by country.
    Units,
    /// Rows of [`COUNTRY_ROW`] bytes, sorted by code.
    Countries,
    /// Rows of [`NODE_ROW`] bytes.
    Nodes,
    /// Rows of [`ARC_ROW`] bytes.
    Arcs,
    /// Numbers of arcs (u32), unit by unit.
    UnitArcs,
    /// Paths of arcs between their nodes.
    ArcPaths,
    /// Rows of [`SHAPE_ROW`] bytes, sorted by id.
    Shapes,
    /// Rings of shapes, or the units that make a shape.
    ShapePaths,
    /// Rows of [`LINE_ROW`] bytes: disputed lines that no border follows.
    Lines,
    /// Paths of these lines.
    LinePaths,
    /// Land of the whole world for a small globe: one multipolygon.
    Globe,
    /// Rows of [`RIVER_ROW`] bytes.
    Rivers,
    /// Paths of rivers, those of each after their number.
    RiverPaths,
}

/// How many parts there are.
pub const SECTIONS: usize = Section::RiverPaths as usize + 1;

/// id u32, name u32, country 2 bytes, disputed u8, group u8 (number in its country from 1, or 0),
/// bbox i32 × 4, first arc u32, arcs u32.
pub const UNIT_ROW: usize = 36;
/// code 2 bytes, spare u16, label i32 × 2, main part i32 × 4, first unit u32, units u32.
pub const COUNTRY_ROW: usize = 36;
/// x i32, y i32, weight u8, spare 3 bytes.
pub const NODE_ROW: usize = 12;
/// bbox i32 × 4, path u32, start u32, end u32, left u16, right u16, class u8, heaviest vertex
/// between its nodes u8, spare u16.
pub const ARC_ROW: usize = 36;
/// id u32, name u32, note u32, path u32, bbox i32 × 4, kind u8, made of units u8, spare u16.
pub const SHAPE_ROW: usize = 36;
/// bbox i32 × 4, path u32.
pub const LINE_ROW: usize = 20;
/// bbox i32 × 4, paths u32, place u32, name u32, belongs to another too u8, spare 3 bytes.
pub const RIVER_ROW: usize = 32;

/// The weight of a vertex whose triangle has this area on the Mercator map (square degrees of
/// the equator): a logarithmic scale, about seven steps for each doubling.
pub fn weight(area: f64) -> u8 {
    let step = (libm::log2(area.max(1e-9)) + 21.0) * 6.75;
    step.round().clamp(0.0, f64::from(KEPT - 1)) as u8
}

/// Mercator ordinate of a latitude, in degrees of the equator; latitudes end at ±85.
pub fn mercator(lat: f64) -> f64 {
    let lat = lat.clamp(-85.0, 85.0).to_radians();
    libm::log(libm::tan(lat / 2.0 + std::f64::consts::FRAC_PI_4)).to_degrees()
}
