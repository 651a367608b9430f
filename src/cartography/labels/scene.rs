//! What labels are chosen from.

use crate::cartography::anchors::Placement;
use crate::cartography::cut::Plan;
use crate::cartography::sheet::{MapLabel, MapSheet};
use crate::cartography::subjects::{Geodata, LocatedSubject, turned};
use crate::gazetteer::PlaceKey;
use crate::geo::{Frame, Position};

/// Up to the closest zoom.
pub(super) const FOREVER: f32 = MapLabel::CLOSEST;

/// Everything that labels are chosen from.
#[derive(Debug, Clone, Copy)]
pub(super) struct Scene<'a> {
    pub(super) subjects: &'a [LocatedSubject<'a>],
    pub(super) placements: &'a [Placement],
    pub(super) sheet: &'a MapSheet,
    pub(super) plan: &'a Plan<'a>,
    pub(super) geodata: Geodata<'a>,
    /// Zoom level of the first view.
    pub(super) zoom: f64,
}

impl Scene<'_> {
    /// Zoom level at which `degrees` of the equator are `pixels` wide.
    pub(super) fn zoom_for(self, degrees: f64, pixels: f64) -> f64 {
        libm::log2(pixels * 360.0 / (256.0 * degrees.max(1e-6)))
    }

    /// The position with the longitude, whole turns further, that the sheet shows.
    pub(super) fn on_sheet(self, [lon, lat]: Position) -> Position {
        let Frame { west, east, .. } = self.plan.sheet;
        [turned(lon, (west + east) / 2.0), lat]
    }

    /// Whether the text names the place.
    pub(super) fn is_named(self, key: PlaceKey) -> bool {
        self.subjects
            .iter()
            .any(|located| located.subject.key == key)
    }
}
