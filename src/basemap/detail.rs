//! Levels of detail.

use super::clip::doubled_area;
use super::layout::{mercator, weight};
use crate::geo::Position;

/// How much of the geometry is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Detail {
    least: u8,
    junctions: Junctions,
}

/// Whether the ends of borders of divisions matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Junctions {
    All,
    OfCountries,
}

impl Detail {
    /// Everything there is.
    pub const FULL: Self = Self {
        least: 0,
        junctions: Junctions::All,
    };

    /// For maps that draw divisions: junctions of their borders stay where they are, so that
    /// outlines of divisions, tints and borders never part.
    ///
    /// # Units
    /// Degrees of longitude: a vertex goes when the triangle that it makes with its neighbours,
    /// on a Mercator map, is smaller than the square of this.
    #[must_use]
    pub fn with_divisions(tolerance: f64) -> Self {
        let least = weight(tolerance * tolerance);
        Self {
            least,
            junctions: Junctions::All,
        }
    }

    /// For maps that draw countries only: junctions of divisions are vertices like any other.
    ///
    /// # Units
    /// As for [`Detail::with_divisions`].
    #[must_use]
    pub fn of_countries(tolerance: f64) -> Self {
        let least = weight(tolerance * tolerance);
        Self {
            least,
            junctions: Junctions::OfCountries,
        }
    }

    /// Whether a vertex of this weight stays.
    pub(super) fn keeps(self, weight: u8) -> bool {
        weight >= self.least
    }

    /// Whether a node of this weight stays.
    pub(super) fn keeps_node(self, weight: u8) -> bool {
        match self.junctions {
            Junctions::All => true,
            Junctions::OfCountries => weight >= self.least,
        }
    }

    /// Whether a ring is large enough to be seen.
    pub(super) fn keeps_area(self, ring: &[Position]) -> bool {
        let stretch = ring
            .first()
            .map_or(1.0, |p| mercator(p[1] + 0.5) - mercator(p[1] - 0.5));
        let area = doubled_area(ring).abs() / 2.0 * stretch;
        area > 0.0 && weight(area) >= self.least
    }
}
