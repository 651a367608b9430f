//! Where each subject stands on the sheet, and where its name may stand.

use super::cut::Plan;
use super::label_points::{LabelPoint, label_points};
use super::mercator::{SCREEN, side};
use super::rivers;
use super::sheet::{Course, Land, MapSheet, Mark, PlaceAnchor};
use super::subjects::{LocatedSubject, around, turned};
use crate::geo::{Frame, Line, Polygon, Position};

/// Free height in pixels that the name of an area needs to be placed in the frame.
const NAME: f64 = 9.0;
/// Where a name may stand, at most.
const LABEL_POINTS: usize = 4;

/// Where a subject stands, and where its name may.
#[derive(Debug, Clone)]
pub(super) struct Placement {
    pub(super) anchor: PlaceAnchor,
    /// Best first; at least one.
    pub(super) names: Vec<Position>,
    /// Of a name along a line: how far it is turned at each.
    pub(super) turns: Vec<f32>,
}

/// Where a subject stands. Its land or shape must have been cut before.
pub(super) fn placement(
    located: &LocatedSubject<'_>,
    sheet: &MapSheet,
    plan: &Plan<'_>,
) -> Placement {
    match located.mark {
        Mark::Point => point(located, plan),
        Mark::Country => country(located, sheet, plan),
        Mark::Area if let Some(course) = course_of(located, sheet) => river(located, course, plan),
        Mark::Shape | Mark::Area => {
            let shape = sheet
                .shapes
                .iter()
                .find(|shape| shape.place == located.subject.id);
            area(
                located,
                shape.map_or(&[], |shape| &shape.polygons),
                located.point,
                plan,
            )
        }
    }
}

fn point(located: &LocatedSubject<'_>, plan: &Plan<'_>) -> Placement {
    let mut bounds = Frame::around(located.candidates.iter().chain([&located.point]));
    if bounds.area() == 0.0 {
        bounds = around(located.point, 0.0);
    }
    let anchor = PlaceAnchor {
        place: located.subject.id.clone(),
        mark: located.mark,
        at: located.point,
        bounds,
        north: None,
        in_frame: plan.frame.has(located.point),
        candidates: located.candidates.clone(),
    };
    Placement {
        names: vec![located.point],
        turns: Vec::new(),
        anchor,
    }
}

fn country(located: &LocatedSubject<'_>, sheet: &MapSheet, plan: &Plan<'_>) -> Placement {
    let land_of = |lands: &[Land]| -> Vec<Polygon> {
        let its = lands
            .iter()
            .filter(|land| land.country.as_deref() == Some(located.country));
        its.flat_map(|land| land.polygons.clone()).collect()
    };
    let label = plan
        .basemap
        .label_point(located.country)
        .unwrap_or(located.point);
    let label = [turned(label[0], located.point[0]), label[1]];
    let mut land = land_of(&sheet.land);
    let mut placement = area(located, &land, label, plan);
    if !plan.frame.covers(placement.anchor.bounds) {
        // Where its name may stand further out: the near part of a giant.
        land.extend(land_of(&sheet.coarse_land));
        let wide = label_points(&land, plan.surroundings(), 2);
        placement.names.extend(wide.iter().map(|point| point.at));
    }
    placement
}

/// An area stands in the frame where its name has room in the part that is seen. A name that
/// belongs to an area much larger than the frame may also stand in the middle of the whole.
fn area(
    located: &LocatedSubject<'_>,
    polygons: &[Polygon],
    middle: Position,
    plan: &Plan<'_>,
) -> Placement {
    let found = label_points(polygons, plan.frame, LABEL_POINTS);
    let least = NAME * side(plan.frame) / SCREEN;
    let whole = polygons
        .iter()
        .filter_map(|polygon| polygon.first())
        .flatten();
    let bounds = if located.mark == Mark::Country {
        located.extent
    } else {
        Frame::around(whole)
    };
    let is_small = plan.frame.covers(bounds);
    let in_frame = found
        .first()
        .is_some_and(|point| point.room >= least || is_small)
        || (polygons.is_empty() && plan.frame.has(located.point));
    let mut names: Vec<Position> = found.iter().map(|LabelPoint { at, .. }| *at).collect();
    if located.mark == Mark::Country && is_small && plan.frame.has(middle) {
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
        place: located.subject.id.clone(),
        mark: located.mark,
        at,
        bounds: if polygons.is_empty() && located.mark != Mark::Country {
            located.extent
        } else {
            bounds
        },
        north: north(polygons, plan.frame).filter(|_| located.mark == Mark::Shape),
        in_frame,
        candidates: located.candidates.clone(),
    };
    Placement {
        anchor,
        names,
        turns: Vec::new(),
    }
}

fn course_of<'s>(located: &LocatedSubject<'_>, sheet: &'s MapSheet) -> Option<&'s Course> {
    let mut courses = sheet.courses.iter();
    courses.find(|course| course.place == located.subject.id)
}

/// A river stands on its course, in the frame where enough of it is seen for its name.
fn river(located: &LocatedSubject<'_>, course: &Course, plan: &Plan<'_>) -> Placement {
    let seen = rivers::spots(&course.lines, plan.frame);
    let near = rivers::spots(&course.lines, plan.detail_box);
    let spots = if seen.is_empty() { &near } else { &seen };
    let at = spots
        .first()
        .map_or_else(|| nearest(&course.lines, plan.frame), |spot| spot.at);
    let anchor = PlaceAnchor {
        place: located.subject.id.clone(),
        mark: located.mark,
        at,
        bounds: Frame::around(course.lines.iter().flatten()),
        north: None,
        in_frame: !seen.is_empty(),
        candidates: Vec::new(),
    };
    let all = seen.iter().chain(&near);
    let (mut names, mut turns): (Vec<Position>, Vec<f32>) =
        all.map(|spot| (spot.at, spot.turn)).unzip();
    if names.is_empty() {
        (names, turns) = (vec![at], vec![0.0]);
    }
    Placement {
        anchor,
        names,
        turns,
    }
}

/// The vertex nearest to the middle of a frame.
fn nearest(lines: &[Line], frame: Frame) -> Position {
    let middle = [
        (frame.west + frame.east) / 2.0,
        (frame.south + frame.north) / 2.0,
    ];
    let apart = |at: &Position| libm::hypot(at[0] - middle[0], at[1] - middle[1]);
    let vertices = lines.iter().flatten().copied();
    vertices
        .min_by(|a, b| apart(a).total_cmp(&apart(b)))
        .unwrap_or(middle)
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
