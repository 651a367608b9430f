//! From polygons that share borders to arcs: every shared border once.

use super::chain::{Link, Step, chains};
use super::layout::{GRID, SEA};
use super::{GridPoint, GridPolygon};
use crate::geometry::doubled_area;

/// A line between two junctions, or a ring, with the same unit on its left all along, and on its
/// right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Arc {
    /// Vertices; a ring repeats its first one.
    pub(super) path: Vec<GridPoint>,
    /// Index of the unit on the left, or [`SEA`].
    pub(super) left: u16,
    /// Index of the unit on the right, or [`SEA`].
    pub(super) right: u16,
    /// Whether it is only where the map was cut: along the antimeridian or at a pole.
    pub(super) seam: bool,
    /// Whether it is marked as disputed; [`arcs`] marks none.
    pub(super) disputed: bool,
}

/// The arcs between units that share vertices along their common borders, sorted by position.
pub(super) fn arcs(units: &[Vec<GridPolygon>]) -> Vec<Arc> {
    let edges = edges(units);
    let links: Vec<_> = edges.iter().map(Edge::link).collect();
    chains(&links)
        .iter()
        .map(|chain| joined(&edges, chain))
        .collect()
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Edge {
    from: GridPoint,
    to: GridPoint,
    left: u16,
    right: u16,
}

impl Edge {
    fn link(&self) -> Link<GridPoint, (u16, u16, bool)> {
        Link {
            from: self.from,
            to: self.to,
            ahead: (self.left, self.right, self.is_seam()),
            back: (self.right, self.left, self.is_seam()),
        }
    }

    fn is_seam(&self) -> bool {
        let (half_turn, pole) = ((180.0 * GRID) as i32, (90.0 * GRID) as i32);
        let along = |axis: usize, limit: i32| {
            self.from[axis] == self.to[axis] && self.from[axis].abs() == limit
        };
        along(0, half_turn) || along(1, pole)
    }
}

/// Each edge once, from its lower to its higher end. An edge with the same unit on both sides is
/// none.
fn edges(units: &[Vec<GridPolygon>]) -> Vec<Edge> {
    let mut sides = Vec::new();
    for (unit, polygons) in (0_u16..).zip(units) {
        for polygon in polygons {
            for (number, ring) in polygon.iter().enumerate() {
                sides_of(ring, number == 0, unit, &mut sides);
            }
        }
    }
    sides.sort_unstable();
    let mut edges: Vec<Edge> = Vec::new();
    for (from, to, is_right, unit) in sides {
        match edges.last_mut() {
            Some(last) if (last.from, last.to) == (from, to) => {
                *(if is_right {
                    &mut last.right
                } else {
                    &mut last.left
                }) = unit;
            }
            _ => {
                let (left, right) = if is_right { (SEA, unit) } else { (unit, SEA) };
                edges.push(Edge {
                    from,
                    to,
                    left,
                    right,
                });
            }
        }
    }
    edges.retain(|edge| edge.left != edge.right);
    edges
}

/// The edges of a ring as `(lower end, higher end, unit is on the right, unit)`. Inside is on the
/// left of an outer ring that runs anticlockwise.
fn sides_of(
    ring: &[GridPoint],
    is_outer: bool,
    unit: u16,
    sides: &mut Vec<(GridPoint, GridPoint, bool, u16)>,
) {
    let doubled_area = doubled_area(ring.iter().map(|point| point.map(i64::from)));
    let runs_as_it_should = (doubled_area > 0) == is_outer;
    for (a, b) in ring.iter().zip(ring.iter().cycle().skip(1)) {
        if a != b {
            let rises = a < b;
            let (low, high) = if rises { (*a, *b) } else { (*b, *a) };
            sides.push((low, high, rises != runs_as_it_should, unit));
        }
    }
}

fn joined(edges: &[Edge], chain: &[Step]) -> Arc {
    let first = &edges[chain[0].link];
    let (left, right, start) = if chain[0].reversed {
        (first.right, first.left, first.to)
    } else {
        (first.left, first.right, first.from)
    };
    let mut path = vec![start];
    path.extend(chain.iter().map(|step| {
        let edge = &edges[step.link];
        if step.reversed { edge.from } else { edge.to }
    }));
    Arc {
        path,
        left,
        right,
        seam: first.is_seam(),
        disputed: false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn square(west: i32, south: i32, size: i32) -> Vec<GridPolygon> {
        let (east, north) = (west + size, south + size);
        vec![vec![vec![
            [west, south],
            [east, south],
            [east, north],
            [west, north],
        ]]]
    }

    #[test]
    fn neighbours_share_one_arc() {
        let found = arcs(&[square(0, 0, 1000), square(1000, 0, 1000)]);
        assert_eq!(found.len(), 3);
        let shared: Vec<_> = found
            .iter()
            .filter(|arc| arc.left != SEA && arc.right != SEA)
            .collect();
        assert_eq!(shared.len(), 1);
        assert_eq!(shared[0].path, [[1000, 0], [1000, 1000]]);
        assert_eq!((shared[0].left, shared[0].right), (0, 1));
    }

    #[test]
    fn sides_do_not_depend_on_how_rings_run() {
        let mut clockwise = square(0, 0, 1000);
        clockwise[0][0].reverse();
        assert_eq!(arcs(&[clockwise]), arcs(&[square(0, 0, 1000)]));
    }

    #[test]
    fn an_enclave_is_a_ring_of_its_own() {
        let mut outer = square(0, 0, 3000);
        outer[0].push(vec![[1000, 1000], [2000, 1000], [2000, 2000], [1000, 2000]]);
        let found = arcs(&[outer, square(1000, 1000, 1000)]);
        assert_eq!(found.len(), 2);
        let inner = &found[1];
        assert_eq!(inner.path.first(), inner.path.last());
        let mut sides = [inner.left, inner.right];
        sides.sort_unstable();
        assert_eq!(sides, [0, 1]);
    }

    #[test]
    fn the_antimeridian_is_a_seam() {
        let found = arcs(&[square(179_000, 0, 1000)]);
        let seams: Vec<_> = found.iter().filter(|arc| arc.seam).collect();
        assert_eq!(seams.len(), 1);
        assert_eq!(seams[0].path.len(), 2);
        assert_eq!(found.len(), 2);
    }
}
