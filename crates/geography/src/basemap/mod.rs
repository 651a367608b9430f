//! The world's land, borders, lakes and rivers, at any level of detail.
//!
//! Compiled by the build script from polygons that share their borders, and read in place. The
//! land is a coverage of *units* (first-order divisions). It is kept as *arcs*: every border and
//! coast once, with the unit on either side. Outlines of any set of units are assembled from the
//! arcs that have exactly one side in the set, so tints and borders never part.

mod arcs;
mod blob;
mod census;
mod detail;
mod lines;
mod locate;
mod outline;
mod rivers;
mod shapes;
mod units;

#[cfg(test)]
mod tests;

use std::borrow::Cow;

pub use census::Census;
pub use detail::Detail;
pub use lines::Border;
pub use rivers::River;
pub use units::{UnitKey, Units};

pub use geobrief_index::basemap::layout::mercator;

use blob::{Blob, Row, degrees};
use geobrief_index::basemap::layout::{COUNTRY_ROW, GRID, GridBox, Section, UNIT_ROW};
use geobrief_index::geo::{Frame, Position};

/// The world's land, borders and lakes.
#[derive(Debug, Clone)]
pub struct Basemap {
    blob: Blob,
}

impl Basemap {
    /// The map that comes with the program.
    #[cfg(feature = "bundled")]
    #[must_use]
    pub fn bundled() -> Self {
        let bytes = Cow::Borrowed(geobrief_geodata::BASEMAP);
        Self::open(bytes).expect("its build script compiled it")
    }

    /// A map of compiled land; `None` for bytes of another version, or none of these.
    #[must_use]
    pub fn open(bytes: Cow<'static, [u8]>) -> Option<Self> {
        Some(Self {
            blob: Blob::new(bytes)?,
        })
    }

    /// Its compiled form: what is cut out of it is a function of these bytes.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        self.blob.as_bytes()
    }

    /// All units, sorted by country.
    pub fn all_units(&self) -> impl Iterator<Item = UnitKey> + use<> {
        (0..self.blob.rows(Section::Units, UNIT_ROW) as u16).map(UnitKey)
    }

    /// The units of a country, disputed land that it holds or claims among them. Empty for codes
    /// without land of their own.
    #[must_use]
    pub fn units_of_country(&self, code: &str) -> Units {
        let Some(row) = self.country_row(code) else {
            return Units::default();
        };
        let (first, count) = (row.u32(28) as u16, row.u32(32) as u16);
        (first..first + count).map(UnitKey).collect()
    }

    /// ISO 3166-1 alpha-2 code of the country of a unit; empty for land of no one country.
    #[must_use]
    pub fn country_of(&self, unit: UnitKey) -> &str {
        self.unit_row(unit).code(8)
    }

    /// Whether more than one party claims the unit.
    #[must_use]
    pub fn is_disputed(&self, unit: UnitKey) -> bool {
        self.unit_row(unit).u8(10) != 0
    }

    /// Id of a unit.
    #[must_use]
    pub fn id_of(&self, unit: UnitKey) -> &str {
        self.blob.text(self.unit_row(unit).u32(0))
    }

    /// The box around a unit, as it is cut at the antimeridian.
    #[must_use]
    pub fn extent_of(&self, unit: UnitKey) -> Frame {
        frame_of(self.unit_extent(unit))
    }

    /// Whether the box around a unit touches a frame, on any turn of the world.
    #[must_use]
    pub fn reaches(&self, unit: UnitKey, frame: Frame) -> bool {
        let extent = self.unit_extent(unit);
        arcs::turns(frame).any(|(_, window)| extent.touches(arcs::grid_box(window)))
    }

    /// Name of a unit.
    #[must_use]
    pub fn name_of(&self, unit: UnitKey) -> &str {
        self.blob.text(self.unit_row(unit).u32(4))
    }

    /// The box around the part of a country that a map of it shows: without far islands and
    /// overseas territory. Continuous across the antimeridian.
    #[must_use]
    pub fn main_part(&self, code: &str) -> Option<Frame> {
        let row = self.country_row(code)?;
        let extent = row.extent(12);
        (extent != GridBox::default()).then(|| frame_of(extent))
    }

    /// Where the name of a country stands best on a map of the whole country.
    #[must_use]
    pub fn label_point(&self, code: &str) -> Option<Position> {
        Some(degrees(self.country_row(code)?.point(4)))
    }

    /// Codes of all countries and territories, in alphabetical order.
    pub fn country_codes(&self) -> impl Iterator<Item = &str> {
        let count = self.blob.rows(Section::Countries, COUNTRY_ROW);
        (0..count).map(|number| {
            self.blob
                .row(Section::Countries, COUNTRY_ROW, number)
                .code(0)
        })
    }

    fn unit_row(&self, unit: UnitKey) -> Row<'_> {
        self.blob.row(Section::Units, UNIT_ROW, usize::from(unit.0))
    }

    fn unit_extent(&self, unit: UnitKey) -> GridBox {
        self.unit_row(unit).extent(12)
    }

    fn country_row(&self, code: &str) -> Option<Row<'_>> {
        let count = self.blob.rows(Section::Countries, COUNTRY_ROW);
        let mut rows =
            (0..count).map(|number| self.blob.row(Section::Countries, COUNTRY_ROW, number));
        rows.find(|row| row.code(0) == code)
    }
}

fn frame_of(extent: GridBox) -> Frame {
    let side = |value: i32| f64::from(value) / GRID;
    Frame {
        west: side(extent.west),
        south: side(extent.south),
        east: side(extent.east),
        north: side(extent.north),
    }
}
