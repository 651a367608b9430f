//! A point well inside a polygon.
//!
//! The polygon is cut by some parallels, and the middle of the stretch with most room is taken: the
//! scan-line interior point of GIS (as in JTS, `InteriorPointArea`), on several lines rather than
//! one. It is cheap and always inside. Names on maps want more, the pole of inaccessibility;
//! cartography looks for that.

use super::crossings;
use crate::geo::{Frame, Position};

/// How many parts the height of a polygon is divided into.
const PARTS: u32 = 16;

/// A point with room around it; `None` when the polygon has no area. Outer ring first, then holes.
///
/// Parallels that are even parts of the height seldom touch a corner; one of them crosses the
/// polygon properly.
pub fn interior_point<P: Copy + Into<Position>>(polygon: &[impl AsRef<[P]>]) -> Option<Position> {
    let outer: Vec<Position> = polygon
        .first()?
        .as_ref()
        .iter()
        .map(|&p| p.into())
        .collect();
    let Frame { south, north, .. } = Frame::around(&outer);
    let parallels: Vec<f64> = (1..PARTS)
        .map(|n| south + (north - south) * f64::from(n) / f64::from(PARTS))
        .collect();
    let crossed = crossings(polygon, &parallels);
    let stretches = parallels.iter().zip(&crossed).flat_map(|(&y, crossed)| {
        let pairs = crossed.chunks_exact(2);
        pairs.map(move |pair| (pair[0], pair[1], y))
    });
    // Room to either side, and to the ends of the polygon: a box has it in its middle.
    let room = |(west, east, y): &(f64, f64, f64)| {
        let width = east - west;
        (width.min(2.0 * (y - south).min(north - y)), width)
    };
    let (west, east, y) = stretches.max_by(|a, b| {
        let (a, b) = (room(a), room(b));
        a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1))
    })?;
    Some([(west + east) / 2.0, y])
}

#[cfg(test)]
mod tests {
    use super::super::encloses;
    use super::*;

    #[test]
    fn a_box_has_it_in_its_middle_and_a_horseshoe_in_its_thickest_part() {
        let square: Vec<Position> = vec![[0.0, 0.0], [8.0, 0.0], [8.0, 8.0], [0.0, 8.0]];
        assert_eq!(interior_point(&[square]), Some([4.0, 4.0]));
        let horseshoe: Vec<Position> = vec![
            [0.0, 0.0],
            [9.0, 0.0],
            [9.0, 8.0],
            [8.0, 8.0],
            [8.0, 1.0],
            [3.0, 1.0],
            [3.0, 8.0],
            [0.0, 8.0],
        ];
        let found = interior_point(std::slice::from_ref(&horseshoe)).unwrap();
        assert!(found[0] < 3.0 && encloses([&horseshoe], found));
        assert_eq!(interior_point::<Position>(&[vec![]]), None);
    }
}
