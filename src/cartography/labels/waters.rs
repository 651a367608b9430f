//! Labels for seas and lakes that the text does not name.
//!
//! The gazetteer has only the middle and the rough size of a sea, a circle that also covers land and
//! the waters beside it. A name is worse than none where it is wrong, so it stands only
//!
//! - where nothing but water and small islands lies on the straight way to the middle, so that the
//!   name of one sea does not reach into the next behind a peninsula;
//! - outside of all smaller waters, whether the text names them or not;
//! - beside no name that says the same: "North Atlantic Ocean" beside "Atlantic".

use super::around::Area;
use super::scene::Scene;
use crate::cartography::label_points::Raster;
use crate::cartography::map_names;
use crate::cartography::sheet::{LabelKind, MapLabel};
use crate::gazetteer::{FeatureClass, Kind};
use crate::geo::{Frame, Line, Polygon, Position};
use std::cell::LazyCell;

/// Labels, at most.
const MOST: usize = 24;
/// Cells of the raster of the sea.
const CELLS: usize = 96;
/// How far from its middle the name of a sea may stand, and how far a smaller sea keeps the names
/// of larger ones away; 1 is its edge.
const NEAR: f64 = 0.9;
const APART: f64 = 1.15;
/// Zoom levels below the first view from which on the largest are named.
const BELOW: f64 = 2.5;
/// Cells of land one after the other on the way to the middle, at most: small islands.
const ISLANDS: usize = 1;

/// Labels of seas, gulfs and lakes, largest first.
pub(super) fn waters(scene: Scene<'_>, areas: &[Area]) -> Vec<MapLabel> {
    let kind = |area: &Area| scene.geodata.gazetteer.kind(area.key);
    let is_sea = |area: &&Area| {
        use Kind::{Bay, Gulf, Ocean, Sea, Strait};
        matches!(kind(area), Ocean | Sea | Gulf | Bay | Strait)
    };
    let seas: Vec<Area> = areas.iter().filter(is_sea).copied().collect();
    let open = open_water(scene);
    let land: Vec<(Frame, &Polygon)> = all_land(scene);
    let mut names: Vec<String> = named_waters(scene);
    let mut labels = Vec::new();
    for area in areas.iter().filter(|area| !area.is_named) {
        let Some(range) = area.zooms(scene, BELOW) else {
            continue;
        };
        let name = scene.geodata.gazetteer.name(area.key);
        if names
            .iter()
            .any(|other| map_names::say_the_same(name, other))
        {
            continue;
        }
        let at = match kind(area) {
            Kind::Lake | Kind::Reservoir if scene.plan.detail_box.has(area.at) => vec![area.at],
            _ if is_sea(&area) => sea(scene, area, &seas, &open, &land),
            _ => Vec::new(),
        };
        if !at.is_empty() && labels.len() < MOST {
            names.push(name.to_owned());
            labels.push(area.label(scene, LabelKind::Water, at, range));
        }
    }
    labels
}

/// The names of the waters that the text names, as it writes them and as the gazetteer does.
fn named_waters(scene: Scene<'_>) -> Vec<String> {
    let waters = scene.subjects.iter().map(|located| located.subject);
    waters
        .filter(|subject| subject.kind.class() == FeatureClass::Water)
        .flat_map(|subject| {
            let name = scene.geodata.gazetteer.name(subject.key).to_owned();
            [subject.label.clone(), name]
        })
        .collect()
}

/// Where the name of a sea may stand: in the frame, then in the box.
fn sea(
    scene: Scene<'_>,
    area: &Area,
    seas: &[Area],
    open: &Raster,
    land: &[(Frame, &Polygon)],
) -> Vec<Position> {
    let smaller: Vec<&Area> = seas
        .iter()
        .filter(|other| other.radius < area.radius && other.key != area.key)
        .collect();
    let beyond = LazyCell::new(|| wide_water(scene, area, land));
    let its = open.chosen(|at| {
        area.distance(at) < NEAR
            && smaller.iter().all(|other| other.distance(at) > APART)
            && open.land_between(area.at, at) <= ISLANDS
            && beyond.land_between(area.at, at) <= ISLANDS
    });
    let in_frame = its.iter().copied();
    let in_frame = in_frame.filter(|(cell, _)| scene.plan.frame.has(open.at(*cell)));
    let in_frame = open.best_of(in_frame.collect(), 1);
    let in_box = open.best_of(its, 2);
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
    let window = scene.plan.detail_box;
    let land = scene.sheet.land.iter().flat_map(|land| &land.polygons);
    Raster::new(land.flatten().chain([&all_of(window)]), window, CELLS)
}

/// All land of the sheet and around it, with the boxes that its parts lie in.
fn all_land(scene: Scene<'_>) -> Vec<(Frame, &Polygon)> {
    let land = (scene.sheet.land.iter())
        .chain(&scene.sheet.coarse_land)
        .flat_map(|land| &land.polygons);
    let framed = land.map(|polygon| (Frame::around(polygon.iter().flatten()), polygon));
    framed.collect()
}

/// Where water is, from the middle of an area to the box.
fn wide_water(scene: Scene<'_>, area: &Area, land: &[(Frame, &Polygon)]) -> Raster {
    let middle = Frame {
        west: area.at[0],
        south: area.at[1],
        east: area.at[0],
        north: area.at[1],
    };
    let near = scene.plan.detail_box;
    let reach = near.intersection(area.extent()).unwrap_or(near);
    let window = reach.union(middle);
    // What lies beside the window is crossed an even number of times on each side of it.
    let near = land
        .iter()
        .filter(|(frame, _)| frame.intersection(window).is_some());
    let rings = near.flat_map(|(_, polygon)| *polygon);
    Raster::unmeasured(rings.chain([&all_of(window)]), window, CELLS)
}

/// The window as a ring, which turns land into water and water into land.
fn all_of(window: Frame) -> Line {
    let Frame {
        west,
        south,
        east,
        north,
    } = window;
    vec![[west, south], [east, south], [east, north], [west, north]]
}
