//! Where each subject stands on the sheet.

use super::cut::Plan;
use super::mercator::{SCREEN, side};
use super::sights::{Sight, around, turned};
use super::spots::{Spot, spots};
use super::{Land, MapSheet, Mark, PlaceAnchor};
use crate::geo::{Frame, Polygon, Position};

/// Free height in pixels that the name of an area needs to be placed in the frame.
const NAME: f64 = 9.0;
/// Where a name may stand, at most.
const SPOTS: usize = 4;

/// Where a sight stands, and where its name may.
#[derive(Debug, Clone)]
pub(super) struct Standing {
    pub(super) anchor: PlaceAnchor,
    /// Best first; at least one.
    pub(super) names: Vec<Position>,
}

/// Where a sight stands. Its land or shape must have been cut before.
pub(super) fn standing(sight: &Sight<'_>, sheet: &MapSheet, plan: &Plan<'_>) -> Standing {
    match sight.mark {
        Mark::Point => point(sight, plan),
        Mark::Country => country(sight, sheet, plan),
        Mark::Shape | Mark::Area => {
            let shape = sheet
                .shapes
                .iter()
                .find(|shape| shape.place == sight.subject.id);
            area(
                sight,
                shape.map_or(&[], |shape| &shape.polygons),
                sight.point,
                plan,
            )
        }
    }
}

fn point(sight: &Sight<'_>, plan: &Plan<'_>) -> Standing {
    let mut bounds = Frame::around(sight.candidates.iter().chain([&sight.point]));
    if bounds.area() == 0.0 {
        bounds = around(sight.point, 0.0);
    }
    let anchor = PlaceAnchor {
        place: sight.subject.id.clone(),
        mark: sight.mark,
        at: sight.point,
        bounds,
        north: None,
        in_frame: plan.frame.has(sight.point),
        candidates: sight.candidates.clone(),
    };
    Standing {
        names: vec![sight.point],
        anchor,
    }
}

fn country(sight: &Sight<'_>, sheet: &MapSheet, plan: &Plan<'_>) -> Standing {
    let land_of = |lands: &[Land]| -> Vec<Polygon> {
        let its = lands
            .iter()
            .filter(|land| land.country.as_deref() == Some(sight.country));
        its.flat_map(|land| land.polygons.clone()).collect()
    };
    let label = plan
        .basemap
        .label_point(sight.country)
        .unwrap_or(sight.point);
    let label = [turned(label[0], sight.point[0]), label[1]];
    let mut land = land_of(&sheet.land);
    let mut standing = area(sight, &land, label, plan);
    if !plan.frame.covers(standing.anchor.bounds) {
        // Where its name may stand further out: the near part of a giant.
        land.extend(land_of(&sheet.coarse_land));
        let wide = spots(&land, plan.surroundings(), 2);
        standing.names.extend(wide.iter().map(|spot| spot.at));
    }
    standing
}

/// An area stands in the frame where its name has room in the part that is seen. A name that
/// belongs to an area much larger than the frame may also stand in the middle of the whole.
fn area(sight: &Sight<'_>, polygons: &[Polygon], middle: Position, plan: &Plan<'_>) -> Standing {
    let found = spots(polygons, plan.frame, SPOTS);
    let least = NAME * side(plan.frame) / SCREEN;
    let whole = polygons
        .iter()
        .filter_map(|polygon| polygon.first())
        .flatten();
    let bounds = if sight.mark == Mark::Country {
        sight.extent
    } else {
        Frame::around(whole)
    };
    let is_small = plan.frame.covers(bounds);
    let in_frame = found
        .first()
        .is_some_and(|spot| spot.room >= least || is_small)
        || (polygons.is_empty() && plan.frame.has(sight.point));
    let mut names: Vec<Position> = found.iter().map(|Spot { at, .. }| *at).collect();
    if sight.mark == Mark::Country && is_small && plan.frame.has(middle) {
        // Known to be the best place on a map of the whole country: not Alaska's empty middle.
        names.insert(0, middle);
    }
    let at = if in_frame {
        names.first().copied().unwrap_or(middle)
    } else {
        middle
    };
    if names.is_empty() || !plan.frame.covers(bounds) {
        // Seen from further out, the name of a larger area stands in its middle.
        names.insert(0, middle);
    }
    let anchor = PlaceAnchor {
        place: sight.subject.id.clone(),
        mark: sight.mark,
        at,
        bounds: if polygons.is_empty() && sight.mark != Mark::Country {
            sight.extent
        } else {
            bounds
        },
        north: north(polygons, plan.frame).filter(|_| sight.mark == Mark::Shape),
        in_frame,
        candidates: sight.candidates.clone(),
    };
    Standing { anchor, names }
}

/// The northernmost vertex inside the frame.
fn north(polygons: &[Polygon], frame: Frame) -> Option<Position> {
    let outline = polygons
        .iter()
        .filter_map(|polygon| polygon.first())
        .flatten();
    let inside = outline.copied().filter(|at| frame.has(*at));
    inside.max_by(|a, b| a[1].total_cmp(&b[1]))
}
