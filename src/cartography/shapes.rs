//! Outlines of the subjects that are neither points nor countries.

use super::cut::Plan;
use super::mercator::{LIMIT, SCREEN, side};
use super::sights::{Atlas, DEGREE_KM, Sight, around, position, turned};
use super::{Mark, PlaceShape, ShapeKind};
use crate::basemap::{Detail, Units, clip};
use crate::gazetteer::{FeatureClass, Kind};
use crate::geo::{Frame, Line, Polygon};
use std::f64::consts::TAU;

/// Vertices that one shape may have.
const MOST_VERTICES: usize = 5000;
/// Corners of the soft area of a place without an outline.
const CORNERS: u8 = 32;

/// The shape of a sight; `None` for points, countries and lines.
pub(super) fn shape(sight: &Sight<'_>, atlas: Atlas<'_>, plan: &Plan<'_>) -> Option<PlaceShape> {
    let polygons = match sight.mark {
        Mark::Point | Mark::Country => return None,
        Mark::Shape | Mark::Area => known(sight, atlas, plan).or_else(|| blob(sight, atlas))?,
    };
    let kind = match sight.subject.kind.class() {
        FeatureClass::Region => ShapeKind::Soft,
        _ if sight.mark == Mark::Shape => ShapeKind::Exact,
        _ => ShapeKind::Soft,
    };
    let place = sight.subject.id.clone();
    (!polygons.is_empty()).then_some(PlaceShape {
        place,
        kind,
        polygons,
    })
}

/// The outline that the user or the basemap knows for the id of the place.
fn known(sight: &Sight<'_>, atlas: Atlas<'_>, plan: &Plan<'_>) -> Option<Vec<Polygon>> {
    if let Some(entry) = atlas.gazetteer.entry(sight.subject.key) {
        let meridian = sight.point[0];
        let ring = |ring: &Vec<_>| -> Line {
            let mut line: Line = ring.iter().map(|point| position(*point)).collect();
            line.iter_mut()
                .for_each(|at| at[0] = turned(at[0], meridian));
            line.pop();
            line
        };
        let polygons = entry.shape.polygons.iter();
        let polygons: Vec<Polygon> = polygons
            .map(|rings| rings.iter().map(ring).collect())
            .collect();
        return (!polygons.is_empty()).then_some(polygons);
    }
    let id = &sight.subject.id;
    let whole = Frame {
        south: -LIMIT,
        north: LIMIT,
        ..plan.sheet
    };
    if sight.mark == Mark::Area {
        let detail = Detail::of_countries(2.0 * side(sight.extent) / SCREEN);
        return atlas.basemap.shape(id, whole, detail);
    }
    let found = atlas.basemap.shape(id, whole, plan.detail())?;
    let vertices: usize = found.iter().flatten().map(Vec::len).sum();
    if vertices <= MOST_VERTICES {
        return Some(found);
    }
    let inside = atlas.basemap.shape(id, plan.box_, plan.detail())?;
    Some(if inside.is_empty() {
        atlas.basemap.shape(id, whole, Detail::of_countries(0.5))?
    } else {
        inside
    })
}

/// A round area for a place of which only the middle and the size are known; of a sea without the
/// land in it. Rivers are no areas.
fn blob(sight: &Sight<'_>, atlas: Atlas<'_>) -> Option<Vec<Polygon>> {
    let is_line = matches!(
        sight.subject.kind,
        Kind::River | Kind::Canal | Kind::Waterfall
    );
    let radius = f64::from(atlas.gazetteer.place(sight.subject.key).radius_km) / DEGREE_KM;
    if is_line || radius == 0.0 {
        return None;
    }
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
    let mut rings = vec![round.clone()];
    if sight.subject.kind.class() == FeatureClass::Water {
        let all: Units = atlas.basemap.all_units().collect();
        let detail = Detail::of_countries(2.0 * side(limits) / SCREEN);
        let land = atlas.basemap.outline(&all, limits, detail);
        let inside = land.iter().filter_map(|polygon| polygon.first());
        rings.extend(inside.map(|ring| clip::ring_to_convex(ring, &round)));
        rings.retain(|ring| !ring.is_empty());
    }
    Some(vec![rings])
}
