//! Outlines of the subjects that are neither points nor countries.

use super::cut::Plan;
use super::mercator::{LIMIT, SCREEN, side};
use super::sights::{Atlas, DEGREE_KM, Sight, around, position, turned};
use super::spots::spots;
use super::{Mark, PlaceShape, ShapeKind};
use crate::basemap::{Detail, Units, clip};
use crate::gazetteer::{FeatureClass, Kind};
use crate::geo::{Frame, Line, LonLat, Polygon};
use std::f64::consts::TAU;

/// Vertices that one shape may have.
const MOST_VERTICES: usize = 5000;
/// Degrees around rough outlines of islands in which their coast is looked for.
const OFFSHORE: f64 = 0.5;
/// Half the width of a range or a desert for its half length, which is what is known of it.
const ROUNDNESS: f64 = 0.6;
/// Corners of the soft area of a place without an outline.
const CORNERS: u8 = 32;

/// The shape of a sight; `None` for points, countries and lines.
pub(super) fn shape(sight: &Sight<'_>, atlas: Atlas<'_>, plan: &Plan<'_>) -> Option<PlaceShape> {
    let polygons = match sight.mark {
        Mark::Point | Mark::Country => return None,
        Mark::Shape | Mark::Area => {
            known(sight, atlas, plan).or_else(|| blob(sight, atlas, plan))?
        }
    };
    let kind = match sight.subject.kind.class() {
        FeatureClass::Region => ShapeKind::Soft,
        _ if sight.mark == Mark::Shape => ShapeKind::Exact,
        _ => ShapeKind::Soft,
    };
    let place = sight.subject.id.clone();
    let is_empty = polygons.iter().all(Vec::is_empty);
    (!is_empty).then_some(PlaceShape {
        place,
        kind,
        polygons,
    })
}

/// A line as an outline without inside: only its edge is seen.
fn there_and_back(line: &[LonLat]) -> Vec<LonLat> {
    line.iter()
        .chain(line.iter().rev().skip(1))
        .copied()
        .collect()
}

/// The outline that the user or the basemap knows for the id of the place.
fn known(sight: &Sight<'_>, atlas: Atlas<'_>, plan: &Plan<'_>) -> Option<Vec<Polygon>> {
    if let Some(entry) = atlas.gazetteer.entry(sight.subject.key) {
        let polygons = entry.shape.polygons.iter();
        let polygons =
            polygons.map(|rings| rings.iter().map(|ring| users_ring(ring, sight)).collect());
        let lines = entry.shape.lines.iter();
        let lines = lines.map(|line| vec![users_ring(&there_and_back(line), sight)]);
        let polygons: Vec<Polygon> = polygons.chain(lines).collect();
        return (!polygons.is_empty()).then_some(polygons);
    }
    let shape = |frame: Frame, detail| atlas.basemap.shape(&sight.subject.id, frame, detail);
    let whole = Frame {
        south: -LIMIT,
        north: LIMIT,
        ..plan.sheet
    };
    if sight.mark == Mark::Area {
        return shape(
            whole,
            Detail::of_countries(2.0 * side(sight.extent) / SCREEN),
        );
    }
    let mut found = shape(whole, plan.detail())?;
    if matches!(sight.subject.kind, Kind::Island | Kind::Islands) {
        found = islands(found, atlas, plan);
    }
    let vertices: usize = found.iter().flatten().map(Vec::len).sum();
    if vertices <= MOST_VERTICES {
        return Some(found);
    }
    // Exact in the box, or coarse where only its far parts are on the sheet.
    let inside = shape(plan.detail_box, plan.detail())?;
    if inside.is_empty() {
        shape(whole, Detail::of_countries(0.5))
    } else {
        Some(inside)
    }
}

/// A ring of a user's polygon, on the sheet's turn of the world.
fn users_ring(ring: &[LonLat], sight: &Sight<'_>) -> Line {
    let mut line: Line = ring.iter().map(|point| position(*point)).collect();
    line.pop();
    for at in &mut line {
        at[0] = turned(at[0], sight.point[0]);
    }
    line
}

/// The land pieces that rough outlines of islands stand for: these do not follow the coast. The
/// outlines themselves where there is no such land.
fn islands(rough: Vec<Polygon>, atlas: Atlas<'_>, plan: &Plan<'_>) -> Vec<Polygon> {
    let outer: Vec<&Line> = rough.iter().filter_map(|polygon| polygon.first()).collect();
    let extent = Frame::around(outer.iter().copied().flatten());
    let around = Frame {
        west: extent.west - OFFSHORE,
        south: extent.south - OFFSHORE,
        east: extent.east + OFFSHORE,
        north: extent.north + OFFSHORE,
    };
    let area = |ring: &Line| clip::doubled_area(ring).abs();
    let most = 1.5 * outer.iter().map(|ring| area(ring)).sum::<f64>();
    let all: Units = atlas.basemap.all_units().collect();
    let mut land = atlas.basemap.outline(&all, around, plan.detail());
    land.retain(|polygon| {
        let middle = spots(std::slice::from_ref(polygon), around, 1);
        let is_inside = |at| outer.iter().any(|ring| clip::encloses(ring, at));
        area(&polygon[0]) < most && middle.iter().any(|spot| is_inside(spot.at))
    });
    if land.is_empty() { rough } else { land }
}

/// A round area for a place of which only the middle and the size are known; of a sea without the
/// land in it, as far as the box goes. Rivers are no areas.
fn blob(sight: &Sight<'_>, atlas: Atlas<'_>, plan: &Plan<'_>) -> Option<Vec<Polygon>> {
    let is_line = matches!(
        sight.subject.kind,
        Kind::River | Kind::Canal | Kind::Waterfall
    );
    let half_length = f64::from(atlas.gazetteer.place(sight.subject.key).radius_km) / DEGREE_KM;
    if is_line || half_length == 0.0 {
        return None;
    }
    let is_sea = sight.subject.kind.class() == FeatureClass::Water;
    let radius = half_length * if is_sea { 1.0 } else { ROUNDNESS };
    let limits = around(sight.point, radius);
    let [lon, lat] = sight.point;
    let corner = |number: u8| {
        let (sin, cos) = (f64::from(number) * TAU / f64::from(CORNERS)).sin_cos();
        [
            lon + cos * limits.width() / 2.0,
            (lat + sin * radius).clamp(-LIMIT, LIMIT),
        ]
    };
    let round: Line = (0..CORNERS).map(corner).collect();
    if !is_sea {
        return Some(vec![vec![round]]);
    }
    let round = clip::ring(&round, plan.detail_box);
    let all: Units = atlas.basemap.all_units().collect();
    let land = atlas.basemap.outline(&all, plan.detail_box, plan.detail());
    let inside = land.iter().filter_map(|polygon| polygon.first());
    let cut = inside.map(|ring| clip::ring_to_convex(ring, &round));
    let rings = std::iter::once(round.clone()).chain(cut);
    Some(vec![rings.filter(|ring| !ring.is_empty()).collect()])
}
