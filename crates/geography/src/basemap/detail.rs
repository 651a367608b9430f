//! Levels of detail.

use super::units::{UnitKey, Units};
use geobrief_index::basemap::layout::{mercator, weight};
use geobrief_index::geo::Position;
use geobrief_index::geometry::area;

/// How much of the geometry is wanted.
///
/// Whatever is drawn with the same detail fits together: outlines, tints and borders keep the
/// same vertices.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Detail<'u> {
    least: u8,
    divided: Option<&'u Units>,
}

impl<'u> Detail<'u> {
    /// Everything there is.
    pub const FULL: Detail<'static> = Detail {
        least: 0,
        divided: None,
    };

    /// For maps of countries: ends of borders of divisions are vertices like any other.
    ///
    /// # Units
    /// Degrees of longitude: a vertex goes when the triangle that it makes with its neighbours,
    /// on a Mercator map, is smaller than the square of this.
    #[must_use]
    pub fn of_countries(tolerance: f64) -> Self {
        Self {
            least: weight(tolerance * tolerance),
            divided: None,
        }
    }

    /// For maps that draw these divisions: ends of their borders stay where they are.
    ///
    /// # Units
    /// As for [`Detail::of_countries`].
    #[must_use]
    pub fn with_divisions(tolerance: f64, divisions: &'u Units) -> Self {
        Self {
            divided: Some(divisions),
            ..Self::of_countries(tolerance)
        }
    }

    /// Whether a vertex of this weight stays.
    pub(super) fn keeps(self, weight: u8) -> bool {
        weight >= self.least
    }

    /// Whether the ends of an arc beside these units stay, whatever they weigh.
    pub(super) fn keeps_ends(self, sides: [Option<UnitKey>; 2]) -> bool {
        let divided = |unit: UnitKey| self.divided.is_some_and(|units| units.has(unit));
        sides.into_iter().flatten().any(divided)
    }

    /// Whether a ring is large enough to be seen.
    pub(super) fn keeps_area(self, ring: &[Position]) -> bool {
        let stretch = ring
            .first()
            .map_or(1.0, |p| mercator(p[1] + 0.5) - mercator(p[1] - 0.5));
        let area = area(ring.iter().copied()) * stretch;
        area > 0.0 && weight(area) >= self.least
    }
}
