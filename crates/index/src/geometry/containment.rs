//! Containment by the even–odd rule: a point lies inside when a ray from it crosses the rings an
//! odd number of times, so holes and islands in them need no order (Shimrat 1962, with the half-open
//! edges of Hacker 1962).

use super::edges;
use crate::geo::Position;

/// Where an edge crosses the parallel at `y`, if it does. Its lower end belongs to it and its
/// upper end does not, so that a corner counts once. The answer is the same whichever way the edge
/// runs: neighbours that share it agree.
#[must_use]
pub fn crossing([a, b]: [Position; 2], y: f64) -> Option<f64> {
    let (low, high) = if a[1] < b[1] { (a, b) } else { (b, a) };
    (low[1] <= y && y < high[1]).then(|| {
        let along = (y - low[1]) / (high[1] - low[1]);
        low[0] + along * (high[0] - low[0])
    })
}

/// Where each parallel crosses rings, ascending: an even number of times, into them and out.
///
/// `parallels` are in ascending order.
pub fn crossings<P: Copy + Into<Position>>(
    rings: impl IntoIterator<Item: AsRef<[P]>>,
    parallels: &[f64],
) -> Vec<Vec<f64>> {
    let mut found = vec![Vec::new(); parallels.len()];
    for ring in rings {
        for edge in edges(ring.as_ref()) {
            let low = edge[0][1].min(edge[1][1]);
            let first = parallels.partition_point(|y| *y < low);
            for (y, found) in parallels.iter().zip(&mut found).skip(first) {
                let Some(at) = crossing(edge, *y) else { break };
                found.push(at);
            }
        }
    }
    for crossings in &mut found {
        crossings.sort_by(f64::total_cmp);
    }
    found
}

/// Whether a point lies inside rings: a polygon with its holes, or a ring alone.
pub fn encloses<P: Copy + Into<Position>>(
    rings: impl IntoIterator<Item: AsRef<[P]>>,
    [x, y]: Position,
) -> bool {
    let beyond = |ring: &[P]| {
        let crossings = edges(ring).filter_map(|edge| crossing(edge, y));
        crossings.filter(|at| x < *at).count()
    };
    let count: usize = rings.into_iter().map(|ring| beyond(ring.as_ref())).sum();
    count % 2 == 1
}

#[cfg(test)]
mod tests {
    use super::*;

    fn square(from: f64, to: f64) -> Vec<Position> {
        vec![[from, from], [to, from], [to, to], [from, to]]
    }

    #[test]
    fn holes_are_outside_and_islands_in_them_inside() {
        let rings = [square(0.0, 9.0), square(2.0, 7.0), square(4.0, 5.0)];
        let inside = [1.0, 3.0, 4.5, 8.0, 10.0].map(|at| encloses(&rings, [at, 4.5]));
        assert_eq!(inside, [true, false, true, true, false]);
    }

    #[test]
    fn a_corner_on_the_ray_counts_once() {
        let diamond = [[5.0, 0.0], [10.0, 5.0], [5.0, 10.0], [0.0, 5.0]];
        assert!(encloses([diamond], [1.0, 5.0]));
        assert!(!encloses([diamond], [-1.0, 5.0]));
        assert_eq!(crossings([diamond], &[5.0]), [[0.0, 10.0]]);
        assert!(!encloses([&[] as &[Position]], [0.0, 0.0]));
    }

    #[test]
    fn an_edge_is_crossed_at_the_same_place_whichever_way_it_runs() {
        let (a, b) = ([0.1, 0.3], [7.7, 9.1]);
        for y in [0.3, 1.7, 3.3, 9.0] {
            assert_eq!(crossing([a, b], y), crossing([b, a], y));
        }
        assert_eq!(crossing([a, b], 9.1), None);
    }
}
