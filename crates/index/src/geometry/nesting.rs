//! Sorts rings into polygons.

use super::{doubled_area, encloses};
use crate::geo::{Frame, Line, Polygon, Position};

/// Sorts rings into polygons: rings that run anticlockwise are outer rings, the others holes of
/// the smallest outer ring around them. Holes that lie in none are dropped.
#[must_use]
pub fn nested(rings: Vec<Line>) -> Vec<Polygon> {
    let is_outer = |ring: &Line| doubled_area(ring.iter().copied()) > 0.0;
    let (outer, holes): (Vec<Line>, Vec<Line>) = rings.into_iter().partition(is_outer);
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
        .map(|p| encloses([outer], *p))
        .collect();
    2 * sample.iter().filter(|inside| **inside).count() >= sample.len()
}

#[cfg(test)]
mod tests {
    use super::*;

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
