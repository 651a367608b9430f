//! Words that may stand on the map, most important first.
//!
//! Zoom ranges are relative to the first view, so that a map of a valley and a map of a continent
//! show about as many names.

mod around;
mod towns;
mod waters;

use super::anchors::Standing;
use super::cut::Plan;
use super::mercator::{side, zoom};
use super::sights::{Atlas, Sight};
use super::{LabelKind, MapLabel, MapSheet, Mark};
use crate::gazetteer::{FeatureClass, PlaceKey};
use crate::geo::{Frame, Position};

/// Labels on a sheet, at most.
const MOST: usize = 250;
/// Up to the closest zoom.
const FOREVER: f32 = 24.0;

/// Everything that labels are chosen from.
#[derive(Debug, Clone, Copy)]
struct Scene<'a> {
    sights: &'a [Sight<'a>],
    standings: &'a [Standing],
    sheet: &'a MapSheet,
    plan: &'a Plan<'a>,
    atlas: Atlas<'a>,
    /// Zoom level of the first view.
    zoom: f64,
}

/// The labels of a sheet: what the text names, then other countries, water, towns, landforms and
/// divisions around it.
pub(super) fn labels(
    sights: &[Sight<'_>],
    standings: &[Standing],
    sheet: &MapSheet,
    plan: &Plan<'_>,
    atlas: Atlas<'_>,
) -> Vec<MapLabel> {
    let zoom = zoom(side(plan.frame));
    let scene = Scene {
        sights,
        standings,
        sheet,
        plan,
        atlas,
        zoom,
    };
    let mut labels = named(scene);
    labels.extend(around::countries(scene));
    let areas = around::areas(scene);
    labels.extend(waters::waters(scene, &areas));
    let mut last = around::landforms(scene, &areas);
    last.extend(around::divisions(scene));
    let left = MOST.saturating_sub(labels.len() + last.len());
    labels.extend(towns::towns(scene, left));
    labels.extend(last);
    labels
}

/// Labels of the places that the text names: towns, countries, provinces, areas.
fn named(scene: Scene<'_>) -> Vec<MapLabel> {
    let mut labels: Vec<MapLabel> = Vec::new();
    for (sight, standing) in scene.sights.iter().zip(scene.standings) {
        let (kind, from, to) = zooms(sight, scene.zoom);
        labels.push(MapLabel {
            text: sight.subject.label.clone(),
            kind,
            place: Some(sight.subject.id.clone()),
            at: standing.names.clone(),
            min_zoom: from as f32,
            max_zoom: to,
        });
    }
    labels.sort_by_key(|label| label.kind); // stable: most mentioned first in each kind
    labels
}

/// Kind and zoom range of the label of a named place.
fn zooms(sight: &Sight<'_>, zoom: f64) -> (LabelKind, f64, f32) {
    let from = |below: f64| (zoom - below).max(0.0);
    match (sight.mark, sight.subject.kind.class()) {
        (Mark::Point, _) => (LabelKind::Marked, from(3.0), FOREVER),
        (Mark::Country, _) => {
            let is_giant = side(sight.extent) > 40.0;
            (
                LabelKind::Country,
                from(if is_giant { 3.5 } else { 2.6 }),
                FOREVER,
            )
        }
        (Mark::Shape, _) => (LabelKind::Province, from(0.6), FOREVER),
        (Mark::Area, FeatureClass::Water) => (LabelKind::Water, from(2.5), FOREVER),
        (Mark::Area, FeatureClass::Landform) => (LabelKind::Landform, from(1.0), FOREVER),
        (Mark::Area, _) => {
            let fills = super::mercator::zoom(side(sight.extent));
            let to = if fills < zoom {
                fills + 0.6
            } else {
                f64::from(FOREVER)
            };
            (
                LabelKind::Region,
                (fills - 1.5).min(zoom - 0.6).max(0.0),
                to as f32,
            )
        }
    }
}

impl Scene<'_> {
    /// Zoom level at which so many degrees of the equator are so many pixels.
    fn zoom_for(self, degrees: f64, pixels: f64) -> f64 {
        (pixels * 360.0 / (256.0 * degrees.max(1e-6))).log2()
    }

    /// A position on the turn of the world that the sheet shows.
    fn on_sheet(self, [lon, lat]: Position) -> Position {
        let Frame { west, east, .. } = self.plan.sheet;
        [super::sights::turned(lon, (west + east) / 2.0), lat]
    }

    /// Whether the text names the place.
    fn is_named(self, key: PlaceKey) -> bool {
        self.sights.iter().any(|sight| sight.subject.key == key)
    }
}
