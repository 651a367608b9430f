//! Cuts lines and polygons: rings one side at a time (Sutherland and Hodgman 1974), lines by their
//! parameters (Liang and Barsky 1984).

use super::{Planar, along, side};
use crate::geo::{Frame, Line, Polygon, Position};

/// A ring cut to a box. Where the ring leaves the box, the cut runs along its edges. Empty when
/// nothing is left.
pub fn ring<P: Planar>(ring: &[P], frame: Frame) -> Vec<P> {
    let sides = [
        (0, frame.west, 1.0),
        (0, frame.east, -1.0),
        (1, frame.south, 1.0),
        (1, frame.north, -1.0),
    ];
    let mut kept: Line = ring.iter().map(|&point| point.into()).collect();
    for (axis, limit, sign) in sides {
        let inside = |p: Position| (p[axis] - limit) * sign >= 0.0;
        if !kept.iter().all(|p| inside(*p)) {
            kept = cut(&kept, inside, |a, b| on_edge(a, b, axis, limit));
        }
    }
    kept.dedup();
    if kept.len() > 1 && kept.first() == kept.last() {
        kept.pop();
    }
    let kept = if kept.len() < 3 { Line::new() } else { kept };
    kept.into_iter().map(P::from).collect()
}

/// A ring cut to a convex ring that runs anticlockwise. Empty when nothing is left.
#[must_use]
pub fn ring_to_convex(ring: &[Position], convex: &[Position]) -> Line {
    let mut kept = ring.to_vec();
    for edge in super::edges(convex) {
        let meet = |a: Position, b: Position| {
            let (from, to) = (side(edge, a), side(edge, b));
            along(a, b, from / (from - to))
        };
        kept = cut(&kept, |point| side(edge, point) >= 0.0, meet);
    }
    if kept.len() < 3 { Line::new() } else { kept }
}

/// The part of a ring on one side of a line. `meet` says where an edge meets the line.
fn cut(
    ring: &[Position],
    inside: impl Fn(Position) -> bool,
    meet: impl Fn(Position, Position) -> Position,
) -> Line {
    let mut kept = Line::with_capacity(ring.len());
    let Some(mut before) = ring.last().copied() else {
        return kept;
    };
    for &point in ring {
        if inside(point) != inside(before) {
            kept.push(meet(before, point));
        }
        if inside(point) {
            kept.push(point);
        }
        before = point;
    }
    kept
}

/// Where a segment meets the line on which the coordinate `axis` is `limit`.
fn on_edge(a: Position, b: Position, axis: usize, limit: f64) -> Position {
    let mut point = along(a, b, (limit - a[axis]) / (b[axis] - a[axis]));
    point[axis] = limit;
    point
}

/// A polygon cut to a box; `None` when nothing is left.
#[must_use]
pub fn polygon(polygon: &Polygon, frame: Frame) -> Option<Polygon> {
    let outer = ring(polygon.first()?, frame);
    if outer.is_empty() {
        return None;
    }
    let holes = polygon[1..].iter().map(|hole| ring(hole, frame));
    Some(
        std::iter::once(outer)
            .chain(holes.filter(|hole| !hole.is_empty()))
            .collect(),
    )
}

/// The pieces of a line inside a box.
#[must_use]
pub fn line(line: &[Position], frame: Frame) -> Vec<Line> {
    let mut pieces: Vec<Line> = Vec::new();
    let mut is_open = false;
    for ends in line.windows(2) {
        let Some([a, b]) = segment([ends[0], ends[1]], frame) else {
            is_open = false;
            continue;
        };
        match pieces.last_mut() {
            Some(piece) if is_open => piece.push(b),
            _ => pieces.push(vec![a, b]),
        }
        is_open = b == ends[1];
    }
    pieces
}

/// The part of a segment inside a box.
fn segment([a, b]: [Position; 2], frame: Frame) -> Option<[Position; 2]> {
    let (mut enter, mut leave) = (0.0_f64, 1.0_f64);
    let limits = [(frame.west, frame.east), (frame.south, frame.north)];
    for (axis, (low, high)) in limits.into_iter().enumerate() {
        let length = b[axis] - a[axis];
        if length == 0.0 {
            if a[axis] < low || a[axis] > high {
                return None;
            }
            continue;
        }
        let (first, second) = ((low - a[axis]) / length, (high - a[axis]) / length);
        enter = enter.max(first.min(second));
        leave = leave.min(first.max(second));
    }
    (enter < leave).then(|| {
        let start = if enter > 0.0 { along(a, b, enter) } else { a };
        let end = if leave < 1.0 { along(a, b, leave) } else { b };
        [start, end]
    })
}

#[cfg(test)]
mod tests {
    use super::super::area;
    use super::*;

    const FRAME: Frame = Frame {
        west: 0.0,
        south: 0.0,
        east: 10.0,
        north: 10.0,
    };

    #[test]
    fn a_ring_is_cut_along_the_edges_of_the_box() {
        let cut = ring(&[[-5.0, 2.0], [5.0, 2.0], [5.0, 4.0], [-5.0, 4.0]], FRAME);
        assert_eq!(area(cut), 10.0);
        assert!(ring(&[[-5.0, 2.0], [-4.0, 2.0], [-4.0, 4.0]], FRAME).is_empty());
        let around = ring(
            &[[-5.0, -5.0], [20.0, -5.0], [20.0, 20.0], [-5.0, 20.0]],
            FRAME,
        );
        assert_eq!(area(around), 100.0);
    }

    #[test]
    fn a_ring_is_cut_to_a_convex_one() {
        let diamond = [[5.0, 0.0], [10.0, 5.0], [5.0, 10.0], [0.0, 5.0]];
        let square = [[0.0, 0.0], [10.0, 0.0], [10.0, 5.0], [0.0, 5.0]];
        assert_eq!(area(ring_to_convex(&square, &diamond)), 25.0);
        assert!(ring_to_convex(&[[0.0, 0.0], [1.0, 0.0], [0.0, 1.0]], &diamond).is_empty());
    }

    #[test]
    fn a_line_that_comes_back_is_cut_into_pieces() {
        let cut = line(
            &[
                [-1.0, 1.0],
                [2.0, 1.0],
                [2.0, -3.0],
                [4.0, -3.0],
                [4.0, 5.0],
            ],
            FRAME,
        );
        assert_eq!(
            cut,
            [
                vec![[0.0, 1.0], [2.0, 1.0], [2.0, 0.0]],
                vec![[4.0, 0.0], [4.0, 5.0]]
            ]
        );
    }
}
