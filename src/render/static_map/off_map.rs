//! Markers at the edge for places off the map: these are pointed at, never zoomed to.

use super::boxes::Rect;
use super::projection::{Paper, Point};
use super::spots::Taken;
use super::typefaces::{Typeface, text_width};
use crate::cartography::Mark;
use crate::render::map_style::{Label, Signed};

/// Markers that are drawn; the list of places has the rest.
const AT_MOST: usize = 6;
const HEIGHT: f64 = 26.0;
const EDGE: f64 = 12.0;
const GAP: f64 = 6.0;
/// Room of a count.
pub(super) const PILL: f64 = 22.0;

const TYPEFACE: Typeface = Typeface {
    class: "l-off-map",
    family: "sans-serif",
    size: 11.0,
    weight: 600,
    style: "normal",
    spacing: 0.0,
    fill: "#1C1A17",
    halo: "none",
};

/// A marker at the edge of the paper.
#[derive(Debug)]
pub(super) struct OffMapMarker {
    pub(super) area: Rect,
    pub(super) text: String,
    /// Direction of its arrow, in degrees clockwise from the right.
    pub(super) turn: f64,
    /// Where its counts begin.
    pub(super) counts_at: Point,
    /// Index of its place.
    pub(super) place: usize,
}

/// Markers for the most mentioned places off the paper; each takes its room.
pub(super) fn place(
    paper: &Paper,
    places: &[Signed<'_>],
    labels: &[Label<'_>],
    taken: &mut Taken,
) -> Vec<OffMapMarker> {
    let off_paper = places.iter().enumerate().filter_map(|(index, signed)| {
        let anchor = signed.anchor?;
        let pointed_at = !anchor.in_frame && anchor.mark != Mark::Area;
        let names = labels.iter().filter(|label| label.place == Some(index));
        let mut points = names.flat_map(|label| label.at).chain([&anchor.at]);
        let is_seen = points.any(|&point| paper.holds(paper.at(point), 20.0));
        (pointed_at && !is_seen).then(|| (index, signed, paper.at(anchor.at)))
    });
    let mut markers: Vec<OffMapMarker> = Vec::new();
    let mut covered: Vec<Rect> = taken.furniture.clone();
    covered.extend(taken.pins.iter().map(|(pin, _)| *pin));
    for (index, signed, target) in off_paper.take(AT_MOST) {
        let marker = marker(paper, index, signed, target, &covered);
        covered.push(marker.area);
        taken.furniture.push(marker.area);
        markers.push(marker);
    }
    markers
}

fn marker(
    paper: &Paper,
    place: usize,
    signed: &Signed<'_>,
    target: Point,
    taken: &[Rect],
) -> OffMapMarker {
    let text = signed.place.label.clone();
    let words = text_width(&text, &TYPEFACE);
    let counts = usize::from(signed.place.article > 0) + usize::from(signed.place.comments > 0);
    let width = 25.0 + words + 8.0 + counts as f64 * PILL + 2.0;
    let (dx, dy) = (target.x - paper.width / 2.0, target.y - paper.height / 2.0);
    let corner = free_corner(paper, width, dx, dy, taken);
    OffMapMarker {
        area: area(corner, width),
        text,
        turn: libm::atan2(dy, dx).to_degrees().round(),
        counts_at: Point {
            x: corner.x + 25.0 + words + 6.0,
            y: corner.y + HEIGHT / 2.0,
        },
        place,
    }
}

/// Where the way to the place leaves the paper, moved along the edge past what stands there.
fn free_corner(paper: &Paper, width: f64, dx: f64, dy: f64, taken: &[Rect]) -> Point {
    let (right, bottom) = (paper.width - width - EDGE, paper.height - HEIGHT - EDGE);
    let to_side = (right - EDGE) / 2.0 / dx.abs().max(1.0);
    let to_end = (bottom - EDGE) / 2.0 / dy.abs().max(1.0);
    let t = to_side.min(to_end);
    let mut corner = Point {
        x: ((right + EDGE) / 2.0 + dx * t).clamp(EDGE, right),
        y: ((bottom + EDGE) / 2.0 + dy * t).clamp(EDGE, bottom),
    };
    for _ in taken {
        let here = area(corner, width);
        let Some(other) = taken.iter().find(|other| here.overlaps(other)) else {
            break;
        };
        if to_end < to_side && other.right + GAP <= right {
            corner.x = other.right + GAP;
        } else if other.bottom + GAP <= bottom {
            corner.y = other.bottom + GAP;
        } else {
            corner.y = EDGE;
            corner.x = (other.left - GAP - width).max(EDGE);
        }
    }
    corner
}

fn area(corner: Point, width: f64) -> Rect {
    Rect {
        left: corner.x,
        top: corner.y,
        right: corner.x + width,
        bottom: corner.y + HEIGHT,
    }
}
