//! From degrees to the paper: Web Mercator (EPSG:3857), as the live map has it.

use crate::cartography::{Frame, Position};
use std::f64::consts::PI;

/// Pixels on the paper, from its top left corner.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::render) struct Point {
    pub(in crate::render) x: f64,
    pub(in crate::render) y: f64,
}

impl From<Position> for Point {
    fn from([x, y]: Position) -> Self {
        Self { x, y }
    }
}

impl From<Point> for Position {
    fn from(point: Point) -> Self {
        [point.x, point.y]
    }
}

/// Width of every static map: printed at 128 mm, its labels come out at 6 to 7 pt.
const WIDTH: f64 = 620.0;
const HEIGHT: std::ops::RangeInclusive<f64> = 400.0..=620.0;
/// Free room around the frame.
const MARGIN: f64 = 12.0;
/// Largest scale, as a zoom level: the basemap has no more detail.
const MAX_ZOOM: f64 = 13.0;
/// Latitude where Web Mercator ends.
const MAX_LATITUDE: f64 = 85.0511;
/// Circumference of the Earth at the equator (WGS 84).
const EQUATOR_KM: f64 = 40_075.017;

/// A map's paper: its size, its scale and what stands in its corner.
#[derive(Debug, Clone, Copy)]
pub(in crate::render) struct Paper {
    pub(in crate::render) width: f64,
    pub(in crate::render) height: f64,
    /// Pixels around the equator.
    world: f64,
    origin: Point,
}

impl Paper {
    /// The paper that shows a frame as large as it can.
    pub(in crate::render) fn of(frame: Frame) -> Self {
        let north_west = unit([frame.west, frame.north]);
        let south_east = unit([frame.east, frame.south]);
        let wide = (south_east.x - north_west.x).max(f64::EPSILON);
        let high = (south_east.y - north_west.y).max(f64::EPSILON);
        let room = WIDTH - 2.0 * MARGIN;
        let height = (room / wide * high + 2.0 * MARGIN).clamp(*HEIGHT.start(), *HEIGHT.end());
        Self::sized(frame, (WIDTH, height.round()))
    }

    /// Paper of a size that shows a frame as large as it can.
    pub(in crate::render) fn sized(frame: Frame, (width, height): (f64, f64)) -> Self {
        let north_west = unit([frame.west, frame.north]);
        let south_east = unit([frame.east, frame.south]);
        let wide = (south_east.x - north_west.x).max(f64::EPSILON);
        let high = (south_east.y - north_west.y).max(f64::EPSILON);
        let world = ((width - 2.0 * MARGIN) / wide)
            .min((height - 2.0 * MARGIN) / high)
            .min(256.0 * libm::exp2(MAX_ZOOM));
        let middle = Point {
            x: (north_west.x + south_east.x) / 2.0 * world,
            y: (north_west.y + south_east.y) / 2.0 * world,
        };
        Self {
            width,
            height,
            world,
            origin: Point {
                x: middle.x - width / 2.0,
                y: middle.y - height / 2.0,
            },
        }
    }

    /// Where a position stands.
    pub(in crate::render) fn at(&self, position: Position) -> Point {
        let unit = unit(position);
        Point {
            x: unit.x * self.world - self.origin.x,
            y: unit.y * self.world - self.origin.y,
        }
    }

    /// The position under a point.
    pub(in crate::render) fn degrees(&self, point: Point) -> Position {
        let x = (point.x + self.origin.x) / self.world;
        let y = (point.y + self.origin.y) / self.world;
        let latitude = libm::atan(libm::sinh(PI * (1.0 - 2.0 * y))).to_degrees();
        [x * 360.0 - 180.0, latitude]
    }

    /// Zoom level of the scale (256-pixel tiles).
    pub(in crate::render) fn zoom(&self) -> f64 {
        libm::log2(self.world / 256.0)
    }

    /// Kilometres in a pixel at that height of the paper.
    pub(in crate::render) fn km_per_pixel(&self, y: f64) -> f64 {
        let [_, latitude] = self.degrees(Point { x: 0.0, y });
        EQUATOR_KM * libm::cos(latitude.to_radians()) / self.world
    }

    /// Whether a point lies on the paper, at least `inset` pixels from its edge.
    pub(in crate::render) fn holds(&self, point: Point, inset: f64) -> bool {
        (inset..=self.width - inset).contains(&point.x)
            && (inset..=self.height - inset).contains(&point.y)
    }
}

/// The position on a world of width and height 1, north up. Longitudes beyond 180 go on.
fn unit([longitude, latitude]: Position) -> Point {
    let latitude = latitude.clamp(-MAX_LATITUDE, MAX_LATITUDE).to_radians();
    Point {
        x: (longitude + 180.0) / 360.0,
        y: 0.5 - libm::atanh(libm::sin(latitude)) / (2.0 * PI),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_frame_fills_the_paper_also_across_the_antimeridian() {
        let frame = Frame {
            west: 172.0,
            south: -20.0,
            east: 184.0,
            north: -12.0,
        };
        let paper = Paper::of(frame);
        assert!((paper.at([172.0, -16.0]).x - MARGIN).abs() < 0.01);
        assert!((paper.at([184.0, -16.0]).x - (WIDTH - MARGIN)).abs() < 0.01);
        let [longitude, latitude] = paper.degrees(paper.at([179.5, -17.25]));
        assert!((longitude - 179.5).abs() < 1e-9 && (latitude + 17.25).abs() < 1e-9);
    }
}
