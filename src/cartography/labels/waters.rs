//! Labels for seas and lakes that the text does not name.
//!
//! The gazetteer has only the middle and the rough size of a sea. Its label may stand where the
//! water is connected with the middle, not far from it, and outside of smaller seas that have
//! labels of their own.

use super::around::Area;
use super::scene::Scene;
use crate::cartography::label_points::Raster;
use crate::cartography::sheet::{LabelKind, MapLabel};
use crate::gazetteer::Kind;
use crate::geo::{Frame, Polygon, Position};

/// Labels, at most.
const MOST: usize = 24;
/// Cells of the raster of the sea.
const CELLS: usize = 96;
/// How far from its middle the name of a sea may stand, and how far a smaller sea keeps the names
/// of larger ones away; 1 is its edge.
const NEAR: f64 = 0.9;
const APART: f64 = 1.1;
/// Zoom levels below the first view from which on the largest are named.
const BELOW: f64 = 2.5;

/// Labels of seas, gulfs and lakes, largest first.
pub(super) fn waters(scene: Scene<'_>, areas: &[Area]) -> Vec<MapLabel> {
    let kind = |area: &Area| scene.geodata.gazetteer.kind(area.key);
    let is_sea = |area: &&Area| {
        use Kind::{Bay, Gulf, Ocean, Sea, Strait};
        matches!(kind(area), Ocean | Sea | Gulf | Bay | Strait)
    };
    let seas: Vec<Area> = areas.iter().filter(is_sea).copied().collect();
    let open = open_water(scene);
    let labels = areas.iter().filter_map(|area| {
        let range = area.zooms(scene, BELOW)?;
        let at = match kind(area) {
            Kind::Lake | Kind::Reservoir if scene.plan.detail_box.has(area.at) => vec![area.at],
            _ if is_sea(&area) => sea(scene, area, &seas, &open),
            _ => return None,
        };
        (!at.is_empty()).then(|| area.label(scene, LabelKind::Water, at, range))
    });
    labels.take(MOST).collect()
}

/// Where the name of a sea may stand: in the frame, then in the box.
fn sea(scene: Scene<'_>, area: &Area, seas: &[Area], open: &Raster) -> Vec<Position> {
    let connected = open.connected_to(area.at);
    let water = connected.as_ref().unwrap_or(open);
    let smaller: Vec<&Area> = seas
        .iter()
        .filter(|other| other.radius < area.radius)
        .collect();
    let is_its = |at: Position| {
        area.distance(at) < NEAR && smaller.iter().all(|other| other.distance(at) > APART)
    };
    let in_frame = water.best(1, |at| scene.plan.frame.has(at) && is_its(at));
    let in_box = water.best(2, is_its);
    let mut at: Vec<Position> = in_frame
        .iter()
        .chain(&in_box)
        .map(|point| point.at)
        .collect();
    at.dedup();
    at
}

/// Where the sea is, in the box.
fn open_water(scene: Scene<'_>) -> Raster {
    let Frame {
        west,
        south,
        east,
        north,
    } = scene.plan.detail_box;
    let all = vec![[west, south], [east, south], [east, north], [west, north]];
    let land = scene.sheet.land.iter().flat_map(|land| &land.polygons);
    let polygons: Vec<Polygon> = land.cloned().chain([vec![all]]).collect();
    Raster::new(&polygons, scene.plan.detail_box, CELLS)
}
