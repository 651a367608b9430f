//! Finds room for names: points well inside an area.

use super::mercator::{flat, lat, y};
use crate::geo::{Frame, Polygon, Position};

/// A point inside an area.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Spot {
    pub(super) at: Position,
    /// Free height around it, in degrees of the equator: how far up and down the edge is, or how
    /// far left and right for a name that is [`WIDE`] times as wide.
    pub(super) room: f64,
}

/// Rows and columns of the raster of one area.
const CELLS: usize = 44;
/// How much wider than high names are.
const WIDE: f64 = 3.0;

/// Up to `count` points inside an area within a frame, the roomiest first, the others far from
/// those before. Empty when nothing of the area is in the frame.
pub(super) fn spots(polygons: &[Polygon], frame: Frame, count: usize) -> Vec<Spot> {
    let outline = polygons
        .iter()
        .filter_map(|polygon| polygon.first())
        .flatten();
    let Some(window) = Frame::around(outline).intersection(frame) else {
        return Vec::new();
    };
    let found = Raster::new(polygons, window, CELLS).best(count, |_| true);
    if found.is_empty() {
        widest(polygons, window).into_iter().collect()
    } else {
        found
    }
}

/// An area on a grid over a window of the plane, with the room for names around every cell.
pub(super) struct Raster {
    window: Frame,
    cells: usize,
    room: Vec<f64>,
}

impl Raster {
    /// The area inside rings (inside an odd number of them), on `cells` × `cells` cells.
    pub(super) fn new(polygons: &[Polygon], window: Frame, cells: usize) -> Self {
        let mut raster = Self {
            window: flat(window),
            cells,
            room: vec![0.0; cells * cells],
        };
        for (row, crossings) in raster.crossings(polygons).into_iter().enumerate() {
            for pair in crossings.chunks_exact(2) {
                for column in 0..cells {
                    let x = raster.abscissa(column);
                    if pair[0] <= x && x <= pair[1] {
                        raster.room[row * cells + column] = f64::MAX;
                    }
                }
            }
        }
        raster.measure();
        raster
    }

    /// Up to `count` cells among those chosen, the roomiest first, the others far from those
    /// before.
    pub(super) fn best(&self, count: usize, chosen: impl Fn(Position) -> bool) -> Vec<Spot> {
        let mut left: Vec<Spot> = (0..self.room.len())
            .filter(|cell| self.room[*cell] > 0.0)
            .map(|cell| self.spot(cell))
            .filter(|spot| chosen(spot.at))
            .collect();
        let mut found: Vec<Spot> = Vec::new();
        while found.len() < count {
            let best = left
                .iter()
                .copied()
                .max_by(|a, b| a.room.total_cmp(&b.room));
            let Some(best) = best.filter(|spot| {
                found
                    .first()
                    .is_none_or(|first| spot.room > first.room / 4.0)
            }) else {
                break;
            };
            found.push(best);
            for spot in &mut left {
                spot.room = spot.room.min(apart(spot.at, best.at) / 2.0);
            }
        }
        found
    }

    /// Where each row of cells crosses the outline, from west to east: an even number of times.
    fn crossings(&self, polygons: &[Polygon]) -> Vec<Vec<f64>> {
        let lats: Vec<f64> = (0..self.cells).map(|row| lat(self.ordinate(row))).collect();
        let mut rows = vec![Vec::new(); self.cells];
        for ring in polygons.iter().flatten() {
            for (a, b) in ring.iter().zip(ring.iter().cycle().skip(1)) {
                let (low, high) = if a[1] < b[1] { (a, b) } else { (b, a) };
                let first = lats.partition_point(|lat| *lat < low[1]);
                for row in (first..self.cells).take_while(|row| lats[*row] < high[1]) {
                    let along = (lats[row] - low[1]) / (high[1] - low[1]);
                    rows[row].push(low[0] + along * (high[0] - low[0]));
                }
            }
        }
        rows.iter_mut().for_each(|row| row.sort_by(f64::total_cmp));
        rows
    }

    fn abscissa(&self, column: usize) -> f64 {
        self.window.west + self.window.width() * (column as f64 + 0.5) / self.cells as f64
    }

    fn ordinate(&self, row: usize) -> f64 {
        self.window.south + self.window.height() * (row as f64 + 0.5) / self.cells as f64
    }

    fn spot(&self, cell: usize) -> Spot {
        let at = [
            self.abscissa(cell % self.cells),
            lat(self.ordinate(cell / self.cells)),
        ];
        Spot {
            at,
            room: self.room[cell],
        }
    }

    /// Distance of every cell to the nearest one outside, measured for names, in two passes.
    fn measure(&mut self) {
        let across = self.window.width() / self.cells as f64 / WIDE;
        let up = self.window.height() / self.cells as f64;
        let aslant = across.hypot(up);
        let steps = [
            (-1, 0, across),
            (0, -1, up),
            (-1, -1, aslant),
            (1, -1, aslant),
        ];
        for sign in [1, -1] {
            for index in 0..self.room.len() {
                let cell = if sign > 0 {
                    index
                } else {
                    self.room.len() - 1 - index
                };
                for (dx, dy, length) in steps {
                    let from = self.neighbour(cell, dx * sign, dy * sign);
                    let reached = from.map_or(length / 2.0, |from| self.room[from] + length);
                    self.room[cell] = self.room[cell].min(reached);
                }
            }
        }
    }

    fn neighbour(&self, cell: usize, dx: i32, dy: i32) -> Option<usize> {
        let side = self.cells as i32;
        let (column, row) = (cell as i32 % side + dx, cell as i32 / side + dy);
        let exists = (0..side).contains(&column) && (0..side).contains(&row);
        exists.then_some((row * side + column) as usize)
    }
}

/// Distance for names: heights between them, or widths.
fn apart(a: Position, b: Position) -> f64 {
    ((a[0] - b[0]) / WIDE).hypot(y(a[1]) - y(b[1]))
}

/// The middle of the longest stretch of a parallel inside an area too thin for the raster.
fn widest(polygons: &[Polygon], window: Frame) -> Option<Spot> {
    let fine = Raster {
        window: flat(window),
        cells: 4 * CELLS,
        room: Vec::new(),
    };
    let rows = fine.crossings(polygons).into_iter().enumerate();
    let stretches = rows.flat_map(|(row, ends)| {
        let pairs: Vec<_> = ends
            .chunks_exact(2)
            .map(|pair| (row, pair[0], pair[1]))
            .collect();
        pairs
    });
    let inside =
        stretches.map(|(row, west, east)| (row, west.max(window.west), east.min(window.east)));
    let (row, west, east) = inside
        .filter(|(_, west, east)| west < east)
        .max_by(|a, b| (a.2 - a.1).total_cmp(&(b.2 - b.1)))?;
    let at = [(west + east) / 2.0, lat(fine.ordinate(row))];
    Some(Spot {
        at,
        room: (east - west) / 2.0 / WIDE,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const FRAME: Frame = Frame {
        west: 0.0,
        south: 0.0,
        east: 30.0,
        north: 30.0,
    };

    fn rectangle(west: f64, south: f64, east: f64, north: f64) -> Polygon {
        vec![vec![
            [west, south],
            [east, south],
            [east, north],
            [west, north],
        ]]
    }

    #[test]
    fn the_first_spot_is_in_the_middle_and_the_others_apart() {
        let found = spots(&[rectangle(0.0, 0.0, 30.0, 6.0)], FRAME, 3);
        assert_eq!(found.len(), 3);
        assert!((found[0].at[1] - 3.0).abs() < 0.5, "{found:?}");
        assert!(found[0].room > 2.0);
        assert!((found[0].at[0] - found[1].at[0]).abs() > 5.0);
    }

    #[test]
    fn spots_lie_in_the_part_that_the_frame_shows() {
        let found = spots(&[rectangle(-100.0, -100.0, 4.0, 4.0)], FRAME, 1);
        assert!(FRAME.has(found[0].at) && found[0].at[0] < 4.0);
        assert!(spots(&[rectangle(40.0, 0.0, 50.0, 9.0)], FRAME, 1).is_empty());
    }

    #[test]
    fn holes_and_thin_areas_are_respected() {
        let mut ring = rectangle(0.0, 0.0, 30.0, 30.0);
        ring.extend(rectangle(2.0, 2.0, 28.0, 28.0));
        let at = spots(&[ring], FRAME, 1)[0].at;
        assert!(!(2.0..=28.0).contains(&at[0]) || !(2.0..=28.0).contains(&at[1]));
        let thin = spots(
            &[vec![vec![[0.0, 0.0], [30.0, 29.9], [30.0, 30.0]]]],
            FRAME,
            1,
        );
        assert_eq!(thin.len(), 1);
    }
}
