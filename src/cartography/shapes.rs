//! Outlines of the subjects that are neither points nor countries: known ones, and rough ones of
//! places of which only the middle and the size are known.

use super::cut::Plan;
use super::label_points::label_points;
use super::mercator::{LIMIT, SCREEN, side};
use super::sheet::{Mark, PlaceShape, ShapeKind};
use super::subjects::{Geodata, LocatedSubject, around, position, turned};
use crate::basemap::{Detail, Units};
use crate::gazetteer::{FeatureClass, Kind};
use crate::geo::{Frame, KM_PER_DEGREE, Line, LonLat, Polygon};
use crate::geometry::{area, clip, encloses};
use std::f64::consts::TAU;

/// Vertices that one shape may have.
const MOST_VERTICES: usize = 5000;
/// Degrees around rough outlines of islands in which their coast is looked for.
const OFFSHORE: f64 = 0.5;
/// Half the width of a range or a desert, as a share of its half length; only that is known.
const ROUNDNESS: f64 = 0.6;
/// Corners of the soft area of a place without an outline.
const CORNERS: u8 = 32;

/// The shape of a subject; `None` for points, countries and lines.
pub(super) fn shape(
    located: &LocatedSubject<'_>,
    geodata: Geodata<'_>,
    plan: &Plan<'_>,
) -> Option<PlaceShape> {
    let polygons = match located.mark {
        Mark::Point | Mark::Country => return None,
        Mark::Shape | Mark::Area => {
            known(located, geodata, plan).or_else(|| blob(located, geodata, plan))?
        }
    };
    let kind = match located.subject.kind.class() {
        FeatureClass::Region => ShapeKind::Soft,
        _ if located.mark == Mark::Shape => ShapeKind::Exact,
        _ => ShapeKind::Soft,
    };
    let place = located.subject.id.clone();
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

/// The outline that the user, an import or the basemap knows for the id of the place.
fn known(
    located: &LocatedSubject<'_>,
    geodata: Geodata<'_>,
    plan: &Plan<'_>,
) -> Option<Vec<Polygon>> {
    if let Some(outline) = geodata.gazetteer.outline(located.subject.key) {
        let polygons = outline.polygons.iter();
        let polygons =
            polygons.map(|rings| rings.iter().map(|ring| users_ring(ring, located)).collect());
        let lines = outline.lines.iter();
        let lines = lines.map(|line| vec![users_ring(&there_and_back(line), located)]);
        return Some(polygons.chain(lines).collect());
    }
    let shape = |frame: Frame, detail| geodata.basemap.shape(&located.subject.id, frame, detail);
    let whole = Frame {
        south: -LIMIT,
        north: LIMIT,
        ..plan.sheet
    };
    if located.mark == Mark::Area {
        return shape(
            whole,
            Detail::of_countries(2.0 * side(located.extent) / SCREEN),
        );
    }
    let mut found = shape(whole, plan.detail())?;
    if matches!(located.subject.kind, Kind::Island | Kind::Islands) {
        found = islands(found, geodata, plan);
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

/// A ring of a user's polygon, with its longitudes moved to those of the sheet.
fn users_ring(ring: &[LonLat], located: &LocatedSubject<'_>) -> Line {
    let mut line: Line = ring.iter().map(|point| position(*point)).collect();
    line.pop();
    for at in &mut line {
        at[0] = turned(at[0], located.point[0]);
    }
    line
}

/// The land pieces that rough outlines of islands stand for: these do not follow the coast. The
/// outlines themselves where there is no such land.
fn islands(rough: Vec<Polygon>, geodata: Geodata<'_>, plan: &Plan<'_>) -> Vec<Polygon> {
    let outer: Vec<&Line> = rough.iter().filter_map(|polygon| polygon.first()).collect();
    let extent = Frame::around(outer.iter().copied().flatten());
    let around = Frame {
        west: extent.west - OFFSHORE,
        south: extent.south - OFFSHORE,
        east: extent.east + OFFSHORE,
        north: extent.north + OFFSHORE,
    };
    let most = 1.5
        * outer
            .iter()
            .map(|ring| area(ring.iter().copied()))
            .sum::<f64>();
    let all: Units = geodata.basemap.all_units().collect();
    let mut land = geodata.basemap.outline(&all, around, plan.detail());
    land.retain(|polygon| {
        let middle = label_points(std::slice::from_ref(polygon), around, 1);
        let is_inside = |at| outer.iter().any(|ring| encloses([ring], at));
        area(polygon[0].iter().copied()) < most && middle.iter().any(|spot| is_inside(spot.at))
    });
    if land.is_empty() { rough } else { land }
}

/// A round area for a place of which only the middle and the size are known. Land is cut out of a
/// sea. Rivers have no area.
fn blob(
    located: &LocatedSubject<'_>,
    geodata: Geodata<'_>,
    plan: &Plan<'_>,
) -> Option<Vec<Polygon>> {
    let is_line = matches!(
        located.subject.kind,
        Kind::River | Kind::Canal | Kind::Waterfall
    );
    let half_length =
        f64::from(geodata.gazetteer.place(located.subject.key).radius_km) / KM_PER_DEGREE;
    if is_line || half_length == 0.0 {
        return None;
    }
    let is_sea = located.subject.kind.class() == FeatureClass::Water;
    let radius = half_length * if is_sea { 1.0 } else { ROUNDNESS };
    let limits = around(located.point, radius);
    let [lon, lat] = located.point;
    let corner = |number: u8| {
        let (sin, cos) = libm::sincos(f64::from(number) * TAU / f64::from(CORNERS));
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
    let all: Units = geodata.basemap.all_units().collect();
    let land = geodata
        .basemap
        .outline(&all, plan.detail_box, plan.detail());
    let inside = land.iter().filter_map(|polygon| polygon.first());
    let cut = inside.map(|ring| clip::ring_to_convex(ring, &round));
    let rings = std::iter::once(round.clone()).chain(cut);
    Some(vec![rings.filter(|ring| !ring.is_empty()).collect()])
}
