//! The part of a country that a map of it shows: without far islands and overseas territory.

use super::layout::{GRID, mercator};
use super::{GridBox, GridPoint, GridPolygon};
use crate::geo::Position;
use crate::geometry::area;

/// How much of the map a polygon may add for its size: a polygon half as large as the main one
/// may make the box three times larger.
const REACH: f64 = 4.0;
/// Growth that is always fine: islands off the coast.
const CLOSE: f64 = 1.3;
/// Share of the largest polygon below which a polygon stretches nothing.
const SPECK: f64 = 1e-3;
/// A full turn on the grid.
const TURN: i32 = (360.0 * GRID) as i32;

/// The box around the largest polygon and those near it, largest first, as long as each is worth
/// the room that it takes. Continuous: it may leave ±180 degrees.
pub(super) fn main_part(polygons: &[GridPolygon]) -> Option<GridBox> {
    let mut rest: Vec<(f64, GridBox)> = polygons
        .iter()
        .filter_map(|polygon| polygon.first())
        .map(|ring| {
            let area = area(ring.iter().copied().map(projected));
            (area, GridBox::around(ring))
        })
        .collect();
    rest.sort_by(|a, b| b.0.total_cmp(&a.0));
    let (largest, mut main) = *rest.first()?;
    rest.remove(0);
    // A polygon too far at first may come into reach through the ones between.
    loop {
        let found = rest.iter().position(|(area, extent)| {
            let joined = main.union(near(*extent, main));
            let growth = room(joined) / room(main).max(1e-9);
            growth <= 1.0 + REACH * area / largest || (growth <= CLOSE && area / largest > SPECK)
        });
        let Some(index) = found else {
            return Some(main);
        };
        let (_, extent) = rest.remove(index);
        main = main.union(near(extent, main));
    }
}

/// The same box a turn further, where that is nearer.
fn near(extent: GridBox, main: GridBox) -> GridBox {
    let distance = |shift: i32| {
        let middle = i64::from(extent.west) + i64::from(extent.east) + 2 * i64::from(shift);
        (middle - i64::from(main.west) - i64::from(main.east)).abs()
    };
    let shift = [0, -TURN, TURN]
        .into_iter()
        .min_by_key(|shift| distance(*shift))
        .unwrap_or(0);
    GridBox {
        west: extent.west + shift,
        east: extent.east + shift,
        ..extent
    }
}

/// Area on the Mercator map.
fn room(extent: GridBox) -> f64 {
    let height =
        mercator(f64::from(extent.north) / GRID) - mercator(f64::from(extent.south) / GRID);
    f64::from(extent.east - extent.west) / GRID * height
}

/// A grid point on the Mercator map.
fn projected([x, y]: GridPoint) -> Position {
    [f64::from(x) / GRID, mercator(f64::from(y) / GRID)]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn island(west: i32, south: i32, side: i32) -> GridPolygon {
        let (west, south, side) = (west * 1000, south * 1000, side * 1000);
        let (east, north) = (west + side, south + side);
        vec![vec![
            [west, south],
            [east, south],
            [east, north],
            [west, north],
        ]]
    }

    #[test]
    fn far_islands_stay_out_and_near_ones_come_in() {
        let main = main_part(&[island(0, 0, 10), island(11, 0, 1), island(60, 0, 1)]).unwrap();
        assert_eq!((main.west, main.east), (0, 12_000));
    }

    #[test]
    fn a_country_across_the_antimeridian_is_one() {
        let main = main_part(&[island(170, 0, 10), island(-180, 0, 5)]).unwrap();
        assert_eq!((main.west, main.east), (170_000, 185_000));
    }
}
