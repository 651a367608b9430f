//! How much each vertex of a line matters: Visvalingam's effective area.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use super::GridPoint;
use super::layout::{GRID, KEPT, mercator, weight};

/// The weight of every vertex of a path. Vertices are taken out one by one, each time the one
/// whose triangle with its neighbours is smallest on the Mercator map; the area says how much it
/// matters. The ends are always kept; of a closed path (first vertex repeated last) so is its
/// first vertex alone.
pub(super) fn weights(path: &[GridPoint]) -> Vec<u8> {
    let points: Vec<[f64; 2]> = path.iter().copied().map(projected).collect();
    let mut found = vec![KEPT; path.len()];
    let mut before: Vec<usize> = (0..path.len()).map(|i| i.saturating_sub(1)).collect();
    let mut after: Vec<usize> = (1..=path.len()).collect();
    let mut area = vec![0.0; path.len()];
    let mut queue = BinaryHeap::new();
    for i in 1..path.len().saturating_sub(1) {
        area[i] = triangle(points[i - 1], points[i], points[i + 1]);
        queue.push(Reverse((Area(area[i]), i)));
    }
    let mut least: f64 = 0.0;
    while let Some(Reverse((Area(current), i))) = queue.pop() {
        if current != area[i] {
            continue; // an older entry of a vertex whose neighbour has gone
        }
        least = least.max(current);
        found[i] = weight(least);
        area[i] = f64::NAN;
        let (left, right) = (before[i], after[i]);
        after[left] = right;
        before[right] = left;
        for side in [left, right] {
            if side > 0 && side + 1 < path.len() {
                area[side] = triangle(points[before[side]], points[side], points[after[side]]);
                queue.push(Reverse((Area(area[side]), side)));
            }
        }
    }
    found
}

/// An area in the queue; never NaN.
#[derive(PartialEq)]
struct Area(f64);

impl Eq for Area {}

impl Ord for Area {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.0.total_cmp(&other.0)
    }
}

impl PartialOrd for Area {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

fn projected([x, y]: GridPoint) -> [f64; 2] {
    [f64::from(x) / GRID, mercator(f64::from(y) / GRID)]
}

fn triangle(a: [f64; 2], b: [f64; 2], c: [f64; 2]) -> f64 {
    ((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])).abs() / 2.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn vertices_on_a_straight_line_matter_least_and_ends_most() {
        let found = weights(&[[0, 0], [1000, 1], [2000, 0], [3000, 2000], [4000, 0]]);
        assert_eq!((found[0], found[4]), (KEPT, KEPT));
        assert!(found[1] < found[2] && found[2] < found[3], "{found:?}");
    }

    #[test]
    fn a_ring_keeps_one_vertex_and_weighs_the_rest_by_its_size() {
        let small = weights(&[[0, 0], [10, 0], [10, 10], [0, 10], [0, 0]]);
        let large = weights(&[[0, 0], [9000, 0], [9000, 9000], [0, 9000], [0, 0]]);
        assert_eq!(small[0], KEPT);
        assert!(small[1..4].iter().max() < large[1..4].iter().min());
    }

    #[test]
    fn short_paths_are_kept_whole() {
        assert_eq!(weights(&[[0, 0], [5, 5]]), [KEPT, KEPT]);
        assert_eq!(weights(&[]), [0_u8; 0]);
    }
}
