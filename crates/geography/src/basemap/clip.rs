//! Cuts lines and polygons to a box, and sorts rings into polygons.

use geobrief_index::geo::{Frame, Line, Polygon, Position};

/// A ring cut to a box (Sutherland and Hodgman). Where the ring leaves the box, the cut runs along
/// its edges. Empty when nothing is left.
pub fn ring(ring: &[Position], frame: Frame) -> Line {
    let sides = [
        (0, frame.west, 1.0),
        (0, frame.east, -1.0),
        (1, frame.south, 1.0),
        (1, frame.north, -1.0),
    ];
    let mut kept = ring.to_vec();
    for (axis, limit, sign) in sides {
        if kept.iter().all(|p| (p[axis] - limit) * sign >= 0.0) {
            continue;
        }
        kept = half_plane(&kept, axis, limit, sign);
    }
    kept.dedup();
    if kept.len() > 1 && kept.first() == kept.last() {
        kept.pop();
    }
    if kept.len() < 3 { Line::new() } else { kept }
}

fn half_plane(ring: &[Position], axis: usize, limit: f64, sign: f64) -> Line {
    let mut kept = Line::with_capacity(ring.len());
    let Some(mut before) = ring.last().copied() else {
        return kept;
    };
    let inside = |p: Position| (p[axis] - limit) * sign >= 0.0;
    for &point in ring {
        if inside(point) != inside(before) {
            kept.push(crossing(before, point, axis, limit));
        }
        if inside(point) {
            kept.push(point);
        }
        before = point;
    }
    kept
}

/// Where a segment meets the line on which the coordinate `axis` is `limit`.
fn crossing(a: Position, b: Position, axis: usize, limit: f64) -> Position {
    let t = (limit - a[axis]) / (b[axis] - a[axis]);
    let mut point = [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
    point[axis] = limit;
    point
}

/// A ring cut to a convex ring that runs anticlockwise. Empty when nothing is left.
pub fn ring_to_convex(ring: &[Position], convex: &[Position]) -> Line {
    let mut kept = ring.to_vec();
    for (a, b) in convex.iter().zip(convex.iter().cycle().skip(1)) {
        let left_of = |p: Position| (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]);
        let mut cut = Line::new();
        let mut before = kept.last().copied().unwrap_or_default();
        for &point in &kept {
            let (from, to) = (left_of(before), left_of(point));
            if (from >= 0.0) != (to >= 0.0) {
                let t = from / (from - to);
                let along = |axis: usize| before[axis] + t * (point[axis] - before[axis]);
                cut.push([along(0), along(1)]);
            }
            if to >= 0.0 {
                cut.push(point);
            }
            before = point;
        }
        kept = cut;
    }
    if kept.len() < 3 { Line::new() } else { kept }
}

/// A polygon cut to a box; `None` when nothing is left.
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

/// The part of a segment inside a box (Liang and Barsky).
fn segment([a, b]: [Position; 2], frame: Frame) -> Option<[Position; 2]> {
    let (mut enter, mut leave) = (0.0_f64, 1.0_f64);
    let limits = [(frame.west, frame.east), (frame.south, frame.north)];
    for (axis, (low, high)) in limits.into_iter().enumerate() {
        let along = b[axis] - a[axis];
        if along == 0.0 {
            if a[axis] < low || a[axis] > high {
                return None;
            }
            continue;
        }
        let (first, second) = ((low - a[axis]) / along, (high - a[axis]) / along);
        enter = enter.max(first.min(second));
        leave = leave.min(first.max(second));
    }
    let at = |t: f64| [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
    (enter < leave).then(|| {
        let start = if enter > 0.0 { at(enter) } else { a };
        let end = if leave < 1.0 { at(leave) } else { b };
        [start, end]
    })
}

/// Twice the area of a ring in square degrees; positive when it runs anticlockwise.
pub fn doubled_area(ring: &[Position]) -> f64 {
    let next = ring.iter().cycle().skip(1);
    ring.iter()
        .zip(next)
        .map(|(a, b)| a[0] * b[1] - b[0] * a[1])
        .sum()
}

/// Whether a ring encloses a point.
pub fn encloses(ring: &[Position], [x, y]: Position) -> bool {
    let next = ring.iter().cycle().skip(1);
    let crossings = ring.iter().zip(next).filter(|(a, b)| {
        (a[1] > y) != (b[1] > y) && x < a[0] + (y - a[1]) / (b[1] - a[1]) * (b[0] - a[0])
    });
    crossings.count() % 2 == 1
}

/// Sorts rings into polygons: rings that run anticlockwise are outer rings, the others holes of
/// the smallest outer ring around them. Holes that lie in none are dropped.
pub fn nested(rings: Vec<Line>) -> Vec<Polygon> {
    let (outer, holes): (Vec<Line>, Vec<Line>) =
        rings.into_iter().partition(|ring| doubled_area(ring) > 0.0);
    let extents: Vec<Frame> = outer.iter().map(Frame::around).collect();
    let mut polygons: Vec<Polygon> = outer.into_iter().map(|ring| vec![ring]).collect();
    for hole in holes {
        let extent = Frame::around(&hole);
        let around = (0..polygons.len()).filter(|&index| {
            extents[index].covers(extent) && is_inside(&hole, &polygons[index][0])
        });
        let smallest = around.min_by(|a, b| extents[*a].area().total_cmp(&extents[*b].area()));
        if let Some(index) = smallest {
            polygons[index].push(hole);
        }
    }
    polygons
}

/// Whether most of a ring's vertices lie in another: some may lie on it.
fn is_inside(ring: &[Position], outer: &[Position]) -> bool {
    let step = ring.len().div_ceil(5);
    let sample: Vec<bool> = ring
        .iter()
        .step_by(step)
        .map(|p| encloses(outer, *p))
        .collect();
    2 * sample.iter().filter(|inside| **inside).count() >= sample.len()
}

#[cfg(test)]
mod tests {
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
        assert_eq!(doubled_area(&cut), 20.0);
        assert!(ring(&[[-5.0, 2.0], [-4.0, 2.0], [-4.0, 4.0]], FRAME).is_empty());
        let around = ring(
            &[[-5.0, -5.0], [20.0, -5.0], [20.0, 20.0], [-5.0, 20.0]],
            FRAME,
        );
        assert_eq!(doubled_area(&around), 200.0);
    }

    #[test]
    fn a_ring_is_cut_to_a_convex_one() {
        let diamond = [[5.0, 0.0], [10.0, 5.0], [5.0, 10.0], [0.0, 5.0]];
        let square = [[0.0, 0.0], [10.0, 0.0], [10.0, 5.0], [0.0, 5.0]];
        assert_eq!(doubled_area(&ring_to_convex(&square, &diamond)), 50.0);
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

    #[test]
    fn holes_go_to_the_smallest_ring_around_them() {
        let square = |a: f64, b: f64| vec![[a, a], [b, a], [b, b], [a, b]];
        let hole = |a: f64, b: f64| square(a, b).into_iter().rev().collect::<Line>();
        let found = nested(vec![
            square(0.0, 9.0),
            hole(1.0, 8.0),
            square(2.0, 7.0),
            hole(3.0, 4.0),
        ]);
        assert_eq!(found.len(), 2);
        assert_eq!((found[0].len(), found[1].len()), (2, 2));
        assert_eq!(found[1][1], hole(3.0, 4.0));
    }
}
