//! Finds label points: where an area has most room for a name.
//!
//! The label point is an approximate pole of inaccessibility, the point farthest from the edge
//! (Garcia-Castellanos and Lombardo 2007), here for a name, which is wider than high. The area is
//! rasterised by the even–odd rule, which also handles holes; a chamfer distance transform in two
//! passes (Borgefors 1986) gives every cell its distance to the edge.

use super::mercator::{flat, lat};
use crate::geo::{Frame, Line, Polygon, Position};
use crate::geometry::{along, crossings};

/// A point inside an area, and the room around it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct LabelPoint {
    pub(super) at: Position,
    /// Free height around it, in degrees of the equator: how far up and down the edge is, or how
    /// far left and right for a name that is [`WIDE`] times as wide.
    pub(super) room: f64,
}

/// Rows and columns of the raster of one area.
const CELLS: usize = 44;
/// Steps along a way at most: far outside of the window there is nothing to see.
const MOST_STEPS: f64 = 4000.0;
/// How much wider than high names are.
const WIDE: f64 = 3.0;

/// Up to `count` points inside an area within a frame, the roomiest first, the others far from
/// those before. Empty when nothing of the area is in the frame.
pub(super) fn label_points(polygons: &[Polygon], frame: Frame, count: usize) -> Vec<LabelPoint> {
    let outline = polygons
        .iter()
        .filter_map(|polygon| polygon.first())
        .flatten();
    let Some(window) = Frame::around(outline).intersection(frame) else {
        return Vec::new();
    };
    let rings = polygons.iter().flatten();
    let found = Raster::new(rings, window, CELLS).best(count, |_| true);
    if found.is_empty() {
        widest(polygons, window).into_iter().collect()
    } else {
        found
    }
}

/// An area on a grid over a window of the plane, with the room for names around every cell.
pub(super) struct Raster {
    /// The window, flat.
    window: Frame,
    cells: usize,
    /// Latitude of every row.
    lats: Vec<f64>,
    /// Room around every cell, row by row from the south; 0 outside the area.
    room: Vec<f64>,
}

impl Raster {
    /// The area inside rings (inside an odd number of them), on `cells` × `cells` cells.
    pub(super) fn new<'r>(
        rings: impl IntoIterator<Item = &'r Line>,
        window: Frame,
        cells: usize,
    ) -> Self {
        let mut raster = Self::unmeasured(rings, window, cells);
        raster.measure();
        raster
    }

    /// The same for [`land_between`](Self::land_between) alone: how much room the area has is not known.
    pub(super) fn unmeasured<'r>(
        rings: impl IntoIterator<Item = &'r Line>,
        window: Frame,
        cells: usize,
    ) -> Self {
        let window = flat(window);
        let mut raster = Self {
            window,
            cells,
            lats: rows(window, cells),
            room: vec![0.0; cells * cells],
        };
        let crossings = crossings(rings, &raster.lats);
        for (row, ends) in crossings.into_iter().enumerate() {
            for pair in ends.chunks_exact(2) {
                let columns = raster.column(pair[0])..raster.column(pair[1]);
                raster.room[row * cells..][columns].fill(f64::MAX);
            }
        }
        raster
    }

    /// Up to `count` cells among those chosen, the roomiest first, the others far from those
    /// before.
    pub(super) fn best(&self, count: usize, chosen: impl Fn(Position) -> bool) -> Vec<LabelPoint> {
        self.best_of(self.chosen(chosen), count)
    }

    /// The cells inside the area that are chosen, with their room.
    pub(super) fn chosen(&self, chosen: impl Fn(Position) -> bool) -> Vec<(usize, f64)> {
        let cells = self.room.iter().copied().enumerate();
        let inside = cells.filter(|(_, room)| *room > 0.0);
        inside.filter(|(cell, _)| chosen(self.at(*cell))).collect()
    }

    /// The same as [`best`](Self::best) of the cells that are `left`.
    pub(super) fn best_of(&self, mut left: Vec<(usize, f64)>, count: usize) -> Vec<LabelPoint> {
        let mut found: Vec<LabelPoint> = Vec::new();
        while found.len() < count {
            let roomiest = left.iter().copied().max_by(|a, b| a.1.total_cmp(&b.1));
            let least = found.first().map_or(0.0, |first| first.room / 4.0);
            let Some((best, room)) = roomiest.filter(|(_, room)| *room > least) else {
                break;
            };
            found.push(LabelPoint {
                at: self.at(best),
                room,
            });
            for (cell, room) in &mut left {
                *room = room.min(self.apart(*cell, best) / 2.0);
            }
        }
        found
    }

    /// The longest stretch, in cells, of the straight way between two positions that lies in the
    /// window and outside the area.
    pub(super) fn land_between(&self, from: Position, to: Position) -> usize {
        let (from, to) = (self.place_of(from), self.place_of(to));
        let (across, up) = ((from[0] - to[0]).abs(), (from[1] - to[1]).abs());
        let steps = across.max(up).ceil().clamp(1.0, MOST_STEPS);
        let is_outside = |step: usize| {
            let [column, row] = along(from, to, step as f64 / steps);
            let cells = 0.0..self.cells as f64;
            cells.contains(&column)
                && cells.contains(&row)
                && self.room[row as usize * self.cells + column as usize] == 0.0
        };
        let (mut run, mut longest) = (0, 0);
        for step in 0..=steps as usize {
            run = if is_outside(step) { run + 1 } else { 0 };
            longest = longest.max(run);
        }
        longest
    }

    /// A position in columns and rows.
    fn place_of(&self, at: Position) -> [f64; 2] {
        let [x, y] = [at[0], super::mercator::y(at[1])];
        let cells = self.cells as f64;
        [
            (x - self.window.west) / self.window.width().max(f64::MIN_POSITIVE) * cells,
            (y - self.window.south) / self.window.height().max(f64::MIN_POSITIVE) * cells,
        ]
    }

    fn abscissa(&self, column: usize) -> f64 {
        self.window.west + self.window.width() * (column as f64 + 0.5) / self.cells as f64
    }

    /// The first column with its middle at or east of a longitude.
    fn column(&self, lon: f64) -> usize {
        let cells = (lon - self.window.west) / self.window.width() * self.cells as f64;
        (cells - 0.5).ceil().clamp(0.0, self.cells as f64) as usize
    }

    pub(super) fn at(&self, cell: usize) -> Position {
        [
            self.abscissa(cell % self.cells),
            self.lats[cell / self.cells],
        ]
    }

    /// Width and height of a cell; the width in heights of a name of the same width.
    fn cell(&self) -> (f64, f64) {
        let cells = self.cells as f64;
        (
            self.window.width() / cells / WIDE,
            self.window.height() / cells,
        )
    }

    /// Distance for names: heights between them, or widths.
    fn apart(&self, a: usize, b: usize) -> f64 {
        let (across, up) = self.cell();
        let x = (a % self.cells).abs_diff(b % self.cells) as f64 * across;
        let y = (a / self.cells).abs_diff(b / self.cells) as f64 * up;
        (x * x + y * y).sqrt()
    }

    /// Distance of every cell to the nearest one outside, measured for names: one pass that looks
    /// south and west, one that looks north and east. What lies beyond the window is outside.
    fn measure(&mut self) {
        let (across, up) = self.cell();
        let aslant = libm::hypot(across, up);
        let (side, last) = (self.cells, self.cells - 1);
        // Outside there is no room, whatever lies around.
        let is_outside = |raster: &Self, row, column| raster.room[row * side + column] == 0.0;
        for row in 0..side {
            for column in 0..side {
                if is_outside(self, row, column) {
                    continue;
                }
                let west = column.checked_sub(1).map(|column| (row, column));
                let south = row.checked_sub(1);
                self.lower((row, column), across, west);
                self.lower((row, column), up, south.map(|row| (row, column)));
                self.lower((row, column), aslant, south.zip(column.checked_sub(1)));
                self.lower(
                    (row, column),
                    aslant,
                    south.zip((column < last).then_some(column + 1)),
                );
            }
        }
        for row in (0..side).rev() {
            for column in (0..side).rev() {
                if is_outside(self, row, column) {
                    continue;
                }
                let north = (row < last).then_some(row + 1);
                let east = (column < last).then_some(column + 1);
                self.lower((row, column), across, east.map(|column| (row, column)));
                self.lower((row, column), up, north.map(|row| (row, column)));
                self.lower((row, column), aslant, north.zip(east));
                self.lower((row, column), aslant, north.zip(column.checked_sub(1)));
            }
        }
    }

    /// Lowers the room of a cell to what a step from another one, or from beyond, leaves it.
    fn lower(&mut self, (row, column): (usize, usize), step: f64, from: Option<(usize, usize)>) {
        let reached = match from {
            Some((row, column)) => self.room[row * self.cells + column] + step,
            None => step / 2.0,
        };
        let room = &mut self.room[row * self.cells + column];
        *room = room.min(reached);
    }
}

/// Latitudes of the middles of rows of equal height on the plane, from south to north.
fn rows(window: Frame, count: usize) -> Vec<f64> {
    let middle = |row: usize| (row as f64 + 0.5) / count as f64;
    (0..count)
        .map(|row| lat(window.south + window.height() * middle(row)))
        .collect()
}

/// The middle of the longest stretch of a parallel inside an area too thin for the raster.
fn widest(polygons: &[Polygon], window: Frame) -> Option<LabelPoint> {
    let lats = rows(flat(window), 4 * CELLS);
    let mut widest: Option<LabelPoint> = None;
    for (lat, ends) in lats.iter().zip(crossings(polygons.iter().flatten(), &lats)) {
        for pair in ends.chunks_exact(2) {
            let (west, east) = (pair[0].max(window.west), pair[1].min(window.east));
            let point = LabelPoint {
                at: [(west + east) / 2.0, *lat],
                room: (east - west) / 2.0 / WIDE,
            };
            if point.room > widest.map_or(0.0, |widest| widest.room) {
                widest = Some(point);
            }
        }
    }
    widest
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
        let found = label_points(&[rectangle(0.0, 0.0, 30.0, 6.0)], FRAME, 3);
        assert_eq!(found.len(), 3);
        assert!((found[0].at[1] - 3.0).abs() < 0.5, "{found:?}");
        assert!(found[0].room > 2.0);
        assert!((found[0].at[0] - found[1].at[0]).abs() > 5.0);
    }

    #[test]
    fn spots_lie_in_the_part_that_the_frame_shows() {
        let found = label_points(&[rectangle(-100.0, -100.0, 4.0, 4.0)], FRAME, 1);
        assert!(FRAME.has(found[0].at) && found[0].at[0] < 4.0);
        assert!(label_points(&[rectangle(40.0, 0.0, 50.0, 9.0)], FRAME, 1).is_empty());
    }

    #[test]
    fn land_on_the_way_is_told_by_its_longest_stretch() {
        let two = [
            rectangle(0.0, 0.0, 30.0, 10.0),
            rectangle(0.0, 20.0, 30.0, 30.0),
        ];
        let raster = Raster::unmeasured(two.iter().flatten(), FRAME, 32);
        assert_eq!(raster.land_between([2.0, 5.0], [28.0, 5.0]), 0);
        let across = raster.land_between([15.0, 5.0], [15.0, 25.0]);
        assert!((9..13).contains(&across), "{across}");
        assert_eq!(raster.land_between([-60.0, 5.0], [28.0, 5.0]), 0, "beyond");
    }

    #[test]
    fn holes_and_thin_areas_are_respected() {
        let mut ring = rectangle(0.0, 0.0, 30.0, 30.0);
        ring.extend(rectangle(2.0, 2.0, 28.0, 28.0));
        let at = label_points(&[ring], FRAME, 1)[0].at;
        assert!(!(2.0..=28.0).contains(&at[0]) || !(2.0..=28.0).contains(&at[1]));
        let thin = label_points(
            &[vec![vec![[0.0, 0.0], [30.0, 29.9], [30.0, 30.0]]]],
            FRAME,
            1,
        );
        assert_eq!(thin.len(), 1);
    }
}
