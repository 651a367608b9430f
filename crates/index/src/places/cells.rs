//! Places by where they lie: a quadtree that needs no tree.
//!
//! Interleaving the bits of longitude and latitude gives every point a code such that each square
//! cell of a quadtree is one range of codes. Places sorted by code are that quadtree: the rows of
//! a cell are found by binary search, so nothing is built when a gazetteer is opened.

use std::ops::Range;

use crate::geo::{Bbox, LonLat};

/// Bits of a coordinate in whole microdegrees: 360 million need 29.
const BITS: u32 = 29;
const MICRODEGREES: f64 = crate::places::format::MICRODEGREES;

/// The code of a point in whole microdegrees, as the index stores it.
pub fn code(lon: i32, lat: i32) -> u64 {
    interleaved(shifted(lon, 180_000_000)) | interleaved(shifted(lat, 90_000_000)) << 1
}

fn shifted(microdegrees: i32, origin: i32) -> u32 {
    u32::try_from(microdegrees.saturating_add(origin)).unwrap_or(0)
}

/// The low bits of `value` with a zero before each.
fn interleaved(value: u32) -> u64 {
    let mut bits = u64::from(value);
    for (shift, mask) in [
        (16, 0x0000_FFFF_0000_FFFF),
        (8, 0x00FF_00FF_00FF_00FF),
        (4, 0x0F0F_0F0F_0F0F_0F0F),
        (2, 0x3333_3333_3333_3333),
        (1, 0x5555_5555_5555_5555_u64),
    ] {
        bits = (bits | bits << shift) & mask;
    }
    bits
}

/// A square of the quadtree and the rows of the places in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// South-western corner, in microdegrees from 180° W, 90° S.
    x: u32,
    y: u32,
    /// Its side is `2^bits` microdegrees.
    bits: u32,
    /// Rows of the places, by code.
    pub rows: Range<usize>,
}

impl Cell {
    /// The whole world.
    pub fn root(rows: usize) -> Self {
        Self {
            x: 0,
            y: 0,
            bits: BITS,
            rows: 0..rows,
        }
    }

    /// Its four quarters that hold places. `code_of` gives the code of a row.
    pub fn quarters(&self, code_of: impl Fn(usize) -> u64) -> impl Iterator<Item = Self> {
        let bits = self.bits.saturating_sub(1);
        let half = 1 << bits;
        let mut start = self.rows.start;
        let quarters = [(0, 0), (1, 0), (0, 1), (1, 1)].map(|(east, north)| {
            let (x, y) = (self.x + east * half, self.y + north * half);
            let first = interleaved(x) | interleaved(y) << 1;
            let end = first + (1 << (2 * bits));
            let rows = start..partition_point(start..self.rows.end, |row| code_of(row) < end);
            start = rows.end;
            Self { x, y, bits, rows }
        });
        quarters.into_iter().filter(|cell| !cell.rows.is_empty())
    }

    /// Whether it cannot be divided.
    pub fn is_point(&self) -> bool {
        self.bits == 0
    }

    /// The land it covers, never across the antimeridian.
    pub fn bbox(&self) -> Bbox {
        let degrees = |value: u32, origin: f64| f64::from(value) / MICRODEGREES - origin;
        let side = 1_u32 << self.bits;
        Bbox {
            west: degrees(self.x, 180.0),
            south: degrees(self.y, 90.0),
            east: degrees(self.x + side, 180.0).min(180.0),
            north: degrees(self.y + side, 90.0).min(90.0),
        }
    }
}

fn partition_point(mut rows: Range<usize>, is_before: impl Fn(usize) -> bool) -> usize {
    while !rows.is_empty() {
        let middle = rows.start + rows.len() / 2;
        if is_before(middle) {
            rows.start = middle + 1;
        } else {
            rows.end = middle;
        }
    }
    rows.start
}

/// The distance from a point to the nearest point of a box that does not cross the antimeridian.
///
/// # Units
/// Kilometres; never more than the distance to any point inside.
pub fn distance_km(from: LonLat, bbox: Bbox) -> f64 {
    let to = |lon: f64, lat: f64| {
        LonLat::new(lon, lat.clamp(bbox.south, bbox.north)).map_or(0.0, |to| from.distance_km(to))
    };
    if (bbox.west..=bbox.east).contains(&from.lon()) {
        return to(from.lon(), from.lat());
    }
    // Along a meridian the distance falls to one latitude and rises from there, so the nearest
    // point of an edge is there or at a corner.
    let on_meridian = |lon: f64| {
        let (apart, lat) = ((lon - from.lon()).to_radians(), from.lat().to_radians());
        let lowest = libm::atan2(libm::tan(lat), libm::cos(apart)).to_degrees();
        let corners = to(lon, bbox.south).min(to(lon, bbox.north));
        if (bbox.south..=bbox.north).contains(&lowest) {
            corners.min(to(lon, lowest))
        } else {
            corners
        }
    };
    on_meridian(bbox.west).min(on_meridian(bbox.east))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_code_counts_east_then_north() {
        let half = (1 << (BITS - 1)) - 180_000_000;
        assert_eq!(code(-180_000_000, -90_000_000), 0);
        assert_eq!(code(-179_999_999, -90_000_000), 1);
        assert_eq!(code(-180_000_000, -89_999_999), 2);
        assert_eq!(code(half, -90_000_000), 1 << (2 * (BITS - 1)));
    }

    #[test]
    fn quarters_share_out_the_rows() {
        let mut codes: Vec<u64> = (0..100)
            .map(|n| code(n * 3_000_000 - 170_000_000, n * 1_500_000 - 80_000_000))
            .collect();
        codes.sort_unstable();
        let quarters: Vec<Cell> = Cell::root(codes.len()).quarters(|row| codes[row]).collect();
        assert_eq!(
            quarters.iter().map(|cell| cell.rows.len()).sum::<usize>(),
            100
        );
        assert!(
            quarters
                .windows(2)
                .all(|pair| pair[0].rows.end == pair[1].rows.start)
        );
    }

    proptest! {
        #[test]
        fn a_box_is_nearer_than_all_in_it(
            (lon, lat) in (-180.0..180.0, -90.0..90.0),
            (west, south) in (-180.0..179.0, -90.0..89.0),
            (width, height) in (0.0..1.0, 0.0..1.0),
            (east, north) in (0.0..180.0, 0.0..90.0),
        ) {
            let (east_edge, north_edge) = (
                west + (180.0 - west) * width * east / 180.0,
                south + (90.0 - south) * height * north / 90.0,
            );
            let bbox = Bbox { west, south, east: east_edge, north: north_edge };
            let from = LonLat::new(lon, lat).unwrap();
            for (x, y) in [(0.0, 0.0), (1.0, 1.0), (0.3, 0.7), (0.5, 0.01)] {
                let inside = LonLat::new(
                    west + (east_edge - west) * x,
                    south + (north_edge - south) * y,
                ).unwrap();
                prop_assert!(distance_km(from, bbox) <= from.distance_km(inside) + 1e-6);
            }
        }
    }
}
