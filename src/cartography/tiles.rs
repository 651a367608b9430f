//! The grid of tiles that the ground of many pages is cut along: on the Web Mercator plane, with a level of detail
//! for each size of frame.

use super::mercator::{LIMIT, flat, lat, squarish};
use crate::basemap::Basemap;
use crate::geo::Frame;
use std::fmt;
use std::str::FromStr;

/// Sides of the world on the plane, in degrees of the equator.
pub(super) const WORLD: f64 = 360.0;
/// The finest level: its vertices are a thousandth of a degree apart, which is what a page can say.
const FINEST: u8 = 6;
/// Smallest details of the whole world, as shares of its side. Six levels further in, where coasts have less than
/// that to show, they are as small as a page can say: a third of a pixel in its first view.
const STEPS: f64 = 1024.0;

/// A tile of the grid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TileId {
    /// The grid has 2 to the power of this many columns.
    pub level: u8,
    /// From the antimeridian eastwards.
    pub column: u32,
    /// From the north.
    pub row: u32,
}

/// A word that names no tile.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is no tile of the map")]
pub struct UnknownTile(String);

impl fmt::Display for TileId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}-{}", self.level, self.column, self.row)
    }
}

impl FromStr for TileId {
    type Err = UnknownTile;

    fn from_str(word: &str) -> Result<Self, Self::Err> {
        let numbers: Option<Vec<u32>> = word.split('-').map(|part| part.parse().ok()).collect();
        let tile = match numbers.as_deref() {
            Some(&[level, column, row]) => {
                u8::try_from(level)
                    .ok()
                    .map(|level| Self { level, column, row })
            }
            _ => None,
        };
        let exists = |tile: &Self| {
            tile.level <= FINEST && tile.column.max(tile.row) < 1 << u32::from(tile.level)
        };
        tile.filter(exists)
            .ok_or_else(|| UnknownTile(word.to_owned()))
    }
}

impl TileId {
    /// Where it lies.
    #[must_use]
    pub fn frame(self) -> Frame {
        let step = step(self.level);
        let (column, row) = (f64::from(self.column), f64::from(self.row));
        frame_of(step, [column, column + 1.0], [row, row + 1.0])
    }
}

pub(super) fn step(level: u8) -> f64 {
    WORLD / f64::from(1u32 << level)
}

/// The box between two edges of columns and two of rows.
fn frame_of(step: f64, columns: [f64; 2], rows: [f64; 2]) -> Frame {
    let [west, east] = columns.map(|column| column * step - WORLD / 2.0);
    // Tiles that lie side by side are cut at the same thousandth of a degree.
    let edge = |row: f64| {
        let lat = lat(WORLD / 2.0 - row * step);
        ((lat * 1000.0).round() / 1000.0).clamp(-LIMIT, LIMIT)
    };
    Frame {
        west,
        south: edge(rows[1]),
        east,
        north: edge(rows[0]),
    }
}

/// The tiles below a map: all of some columns and rows.
#[derive(Debug, Clone, PartialEq)]
pub struct TileRange {
    level: u8,
    /// First and last; numbers beyond the grid are on another turn of the world.
    columns: [i32; 2],
    rows: [i32; 2],
    /// Everything that a reader can pan to.
    pub world: Frame,
    /// Those of them that are not all sea, in order.
    pub tiles: Vec<TileId>,
}

impl TileRange {
    /// The tiles below a box, at the level at which two or three lie side by side. `world` is all that a
    /// reader can pan to.
    pub(super) fn below(basemap: &Basemap, detail: Frame, world: Frame) -> Self {
        let detail = flat(squarish(detail));
        let long = detail.width().max(detail.height()).max(1e-6);
        let level = libm::floor(libm::log2(2.0 * WORLD / long)).clamp(0.0, f64::from(FINEST));
        let level = level as u8;
        let step = step(level);
        let last = (1 << level) - 1;
        let number = |degrees: f64| libm::floor(degrees / step) as i32;
        // An edge that lies on one of the grid asks for no tile beyond it.
        let before = |degrees: f64| libm::ceil(degrees / step) as i32 - 1;
        let first = number(detail.west + WORLD / 2.0);
        let columns = [
            first,
            before(detail.east + WORLD / 2.0).clamp(first, first + last),
        ];
        let rows = [
            number(WORLD / 2.0 - detail.north).clamp(0, last),
            before(WORLD / 2.0 - detail.south).clamp(0, last),
        ];
        let range = Self {
            level,
            columns,
            rows,
            world,
            tiles: Vec::new(),
        };
        Self {
            tiles: range.with_land(basemap),
            ..range
        }
    }

    /// Level, first and last column, first and last row.
    #[must_use]
    pub fn numbers(&self) -> [i32; 5] {
        let ([west, east], [north, south]) = (self.columns, self.rows);
        [i32::from(self.level), west, east, north, south]
    }

    /// Where they lie.
    #[must_use]
    pub fn frame(&self) -> Frame {
        let edges = |[first, last]: [i32; 2]| [f64::from(first), f64::from(last + 1)];
        frame_of(step(self.level), edges(self.columns), edges(self.rows))
    }

    /// Vertices closer to a line than this, in degrees of the equator, are left out.
    pub(super) fn tolerance(&self) -> f64 {
        tolerance(self.level)
    }

    fn with_land(&self, basemap: &Basemap) -> Vec<TileId> {
        let count = 1 << self.level;
        let mut tiles: Vec<TileId> = (self.columns[0]..=self.columns[1])
            .flat_map(|column| (self.rows[0]..=self.rows[1]).map(move |row| (column, row)))
            .map(|(column, row)| TileId {
                level: self.level,
                column: column.rem_euclid(count) as u32,
                row: row as u32,
            })
            .filter(|tile| {
                let frame = tile.frame();
                basemap.all_units().any(|unit| basemap.reaches(unit, frame))
            })
            .collect();
        tiles.sort_unstable();
        tiles.dedup();
        tiles
    }
}

pub(super) fn tolerance(level: u8) -> f64 {
    let finer = libm::exp2(f64::from(level) / 4.0);
    step(level) / (STEPS * finer)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn range(basemap: &Basemap, [west, south, east, north]: [f64; 4]) -> TileRange {
        let detail = Frame {
            west,
            south,
            east,
            north,
        };
        let middle = (west + east) / 2.0;
        let world = Frame {
            west: middle - 180.0,
            south: -58.0,
            east: middle + 180.0,
            north: LIMIT,
        };
        TileRange::below(basemap, detail, world)
    }

    #[test]
    fn tiles_cover_what_they_lie_below() {
        let basemap = Basemap::bundled();
        for box_of in [
            [1.0, 48.0, 3.5, 49.5],
            [-20.0, 30.0, 40.0, 70.0],
            [170.0, -25.0, 195.0, -10.0],
            [10.0, 40.0, 10.2, 52.0],
            [-180.0, -58.0, 180.0, 84.0],
            [12.4999, 41.8999, 12.5001, 41.9001],
        ] {
            let range = range(&basemap, box_of);
            let [west, south, east, north] = box_of;
            let frame = range.frame();
            assert!(
                frame.west <= west && frame.east >= east,
                "{box_of:?} {frame:?}"
            );
            assert!(
                frame.south <= south && frame.north >= north,
                "{box_of:?} {frame:?}"
            );
            let [_, first, last, top, bottom] = range.numbers();
            assert!(last - first < 4 && bottom - top < 4, "{range:?}");
        }
    }

    #[test]
    fn tiles_have_names() {
        let tile = TileId {
            level: 3,
            column: 7,
            row: 0,
        };
        assert_eq!(tile.to_string().parse(), Ok(tile));
        for word in ["", "3-8-0", "3-0", "9-0-0", "3-0-0-0", "3-x-0", "../3"] {
            assert!(word.parse::<TileId>().is_err(), "{word}");
        }
    }
}
