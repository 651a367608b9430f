//! From degrees to the paper: Web Mercator (EPSG:3857), as the live map has it, or around a pole.

use crate::cartography::{Frame, Line, PolarSheet, Pole, Position};
use crate::geometry::along;
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
/// Of maps around a pole: the latitude whose scale is said, degrees between the points of an arc, the
/// parallels that are drawn, where outlines of Antarctica end, and how far from the pole one can see.
const TYPICAL: f64 = 75.0;
const ARC: f64 = 1.5;
const PARALLELS: [f64; 4] = [50.0, 60.0, 70.0, 80.0];
const CAP: f64 = -83.9;
const FARTHEST: f64 = 120.0;
/// Farthest that thinning moves a line, in pixels: it shows on no screen.
const FINE: f64 = 0.4;
/// The same where many drawings lie in one folder.
const ROUGH: f64 = 1.0;
/// Circumference of the Earth at the equator (WGS 84).
const EQUATOR_KM: f64 = 40_075.017;

/// A map's paper: its size, its scale and what stands in its corner.
#[derive(Debug, Clone, Copy)]
pub(in crate::render) struct Paper {
    pub(in crate::render) width: f64,
    pub(in crate::render) height: f64,
    /// Farthest that thinning moves a line, in pixels.
    pub(in crate::render) tolerance: f64,
    projection: Projection,
}

#[derive(Debug, Clone, Copy)]
enum Projection {
    /// Pixels around the equator, and what stands in the top left corner.
    Mercator {
        world: f64,
        origin: Point,
    },
    Polar(Polar),
}

/// Stereographic, from above a pole: shapes keep their form.
#[derive(Debug, Clone, Copy)]
struct Polar {
    pole: Pole,
    /// Longitude towards the reader.
    meridian: f64,
    /// Pixels for the radius of the Earth, at the pole.
    radius: f64,
    middle: Point,
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
        let origin = Point {
            x: middle.x - width / 2.0,
            y: middle.y - height / 2.0,
        };
        Self {
            width,
            height,
            tolerance: FINE,
            projection: Projection::Mercator { world, origin },
        }
    }

    /// The same for a drawing that is one of very many: as fine as is seen without a glass.
    pub(in crate::render) fn roughly(self) -> Self {
        Self {
            tolerance: ROUGH,
            ..self
        }
    }

    /// The steps in which lines are written, in tenths of a pixel.
    pub(in crate::render) fn tenths(&self) -> i64 {
        if self.tolerance < ROUGH { 1 } else { 5 }
    }

    /// Square paper that shows a sheet around a pole.
    pub(in crate::render) fn polar(sheet: &PolarSheet) -> Self {
        Self::polar_sized(sheet, (WIDTH, *HEIGHT.end()))
    }

    /// Paper of a size that shows a sheet around a pole.
    pub(in crate::render) fn polar_sized(sheet: &PolarSheet, (width, height): (f64, f64)) -> Self {
        let frame = sheet.sheet.frame;
        let edge = match sheet.pole {
            Pole::North => frame.south,
            Pole::South => frame.north,
        };
        let reach = width.min(height) / 2.0 - MARGIN;
        let middle = Point {
            x: width / 2.0,
            y: height / 2.0,
        };
        let polar = Polar {
            pole: sheet.pole,
            meridian: sheet.meridian,
            radius: reach / from_pole(sheet.pole, edge),
            middle,
        };
        Self {
            width,
            height,
            tolerance: FINE,
            projection: Projection::Polar(polar),
        }
    }

    /// Where a position stands.
    pub(in crate::render) fn at(&self, position: Position) -> Point {
        match self.projection {
            Projection::Mercator { world, origin } => {
                let unit = unit(position);
                Point {
                    x: unit.x * world - origin.x,
                    y: unit.y * world - origin.y,
                }
            }
            Projection::Polar(polar) => polar.at(position),
        }
    }

    /// A line or a ring on the paper. Around a pole parallels are arcs, so long steps along them get
    /// points between.
    pub(in crate::render) fn line(&self, line: &[Position]) -> Vec<Point> {
        let step = |ends: &[Position]| {
            let wide = match self.projection {
                Projection::Mercator { .. } => 0.0,
                Projection::Polar(_) => (ends[1][0] - ends[0][0]).abs(),
            };
            let parts = (wide / ARC).ceil().max(1.0) as u32;
            let (from, to) = (ends[0], ends[1]);
            (0..parts).map(move |part| along(from, to, f64::from(part) / f64::from(parts)))
        };
        let steps = line.windows(2).flat_map(step);
        steps
            .chain(line.last().copied())
            .map(|position| self.at(position))
            .collect()
    }

    /// The parallels and meridians of a map around a pole; none on others.
    pub(in crate::render) fn graticule(&self) -> Vec<Line> {
        let Projection::Polar(polar) = self.projection else {
            return Vec::new();
        };
        let sign = polar.pole.sign();
        let parallel = |lat: &f64| vec![[-180.0, sign * lat], [180.0, sign * lat]];
        let meridian = |n: u8| {
            let lon = f64::from(n) * 45.0 - 180.0;
            vec![[lon, sign * 85.0], [lon, sign * 40.0]]
        };
        let parallels = PARALLELS.iter().map(parallel);
        parallels.chain((0..8).map(meridian)).collect()
    }

    /// The parallel around the land at the South Pole that outlines leave open; empty on other maps.
    pub(in crate::render) fn southern_cap(&self) -> Vec<Position> {
        match self.projection {
            Projection::Polar(Polar {
                pole: Pole::South, ..
            }) => vec![[-180.0, CAP], [180.0, CAP]],
            _ => Vec::new(),
        }
    }

    /// The position under a point.
    pub(in crate::render) fn degrees(&self, point: Point) -> Position {
        match self.projection {
            Projection::Mercator { world, origin } => {
                let x = (point.x + origin.x) / world;
                let y = (point.y + origin.y) / world;
                let latitude = libm::atan(libm::sinh(PI * (1.0 - 2.0 * y))).to_degrees();
                [x * 360.0 - 180.0, latitude]
            }
            Projection::Polar(polar) => polar.degrees(point),
        }
    }

    /// Zoom level of the scale (256-pixel tiles).
    pub(in crate::render) fn zoom(&self) -> f64 {
        match self.projection {
            Projection::Mercator { world, .. } => libm::log2(world / 256.0),
            Projection::Polar(polar) => {
                let world = EQUATOR_KM * libm::cos(TYPICAL.to_radians()) / polar.km_per_pixel();
                libm::log2(world / 256.0)
            }
        }
    }

    /// Kilometres in a pixel at that height of the paper.
    pub(in crate::render) fn km_per_pixel(&self, y: f64) -> f64 {
        match self.projection {
            Projection::Mercator { world, .. } => {
                let [_, latitude] = self.degrees(Point { x: 0.0, y });
                EQUATOR_KM * libm::cos(latitude.to_radians()) / world
            }
            Projection::Polar(polar) => polar.km_per_pixel(),
        }
    }

    /// Whether a point lies on the paper, at least `inset` pixels from its edge.
    pub(in crate::render) fn holds(&self, point: Point, inset: f64) -> bool {
        (inset..=self.width - inset).contains(&point.x)
            && (inset..=self.height - inset).contains(&point.y)
    }
}

impl Polar {
    fn at(&self, [lon, lat]: Position) -> Point {
        let away = self.radius * from_pole(self.pole, lat);
        let (sin, cos) = libm::sincos((lon - self.meridian).to_radians());
        Point {
            x: self.middle.x + away * sin,
            y: self.middle.y + away * cos * self.pole.sign(),
        }
    }

    fn degrees(&self, point: Point) -> Position {
        let sign = self.pole.sign();
        let (x, y) = (point.x - self.middle.x, (point.y - self.middle.y) * sign);
        let away = libm::hypot(x, y) / self.radius;
        let lat = 90.0 - 2.0 * libm::atan(away / 2.0).to_degrees();
        [libm::atan2(x, y).to_degrees() + self.meridian, sign * lat]
    }

    /// Kilometres in a pixel at a latitude that is typical of such maps.
    fn km_per_pixel(&self) -> f64 {
        let half = libm::cos((90.0 - TYPICAL).to_radians() / 2.0);
        EQUATOR_KM / (2.0 * PI) * half * half / self.radius
    }
}

/// How far a latitude lies from a pole in the stereographic projection, in radii of the Earth.
fn from_pole(pole: Pole, lat: f64) -> f64 {
    let colatitude = (90.0 - lat * pole.sign()).clamp(0.0, FARTHEST);
    2.0 * libm::tan(colatitude.to_radians() / 2.0)
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

    #[test]
    fn around_a_pole_positions_come_back_and_east_is_on_the_right_side() {
        for pole in [Pole::North, Pole::South] {
            let sign = pole.sign();
            let frame = Frame {
                west: -180.0,
                south: if pole == Pole::North { 60.0 } else { -90.0 },
                east: 180.0,
                north: if pole == Pole::North { 90.0 } else { -60.0 },
            };
            let sheet = PolarSheet {
                pole,
                meridian: 20.0,
                sheet: crate::cartography::MapSheet {
                    frame,
                    ..Default::default()
                },
            };
            let paper = Paper::polar(&sheet);
            let [lon, lat] = paper.degrees(paper.at([50.0, sign * 71.0]));
            assert!((lon - 50.0).abs() < 1e-6 && (lat - sign * 71.0).abs() < 1e-6);
            let (west, east) = (paper.at([10.0, sign * 70.0]), paper.at([30.0, sign * 70.0]));
            assert!(west.x < east.x && (west.y - east.y).abs() < 1e-6);
            // The edge touches the margin; a parallel is an arc.
            let edge = paper.at([20.0, sign * 60.0]);
            assert!(
                ((edge.y - paper.height / 2.0).abs() - (paper.height / 2.0 - MARGIN)).abs() < 1e-6
            );
            let arc = paper.line(&[[-70.0, sign * 60.0], [110.0, sign * 60.0]]);
            let away =
                |at: &Point| libm::hypot(at.x - paper.width / 2.0, at.y - paper.height / 2.0);
            assert!(
                arc.len() > 100 && arc.iter().all(|at| (away(at) - away(&arc[0])).abs() < 1e-6)
            );
            // A degree of latitude is 111 km.
            let degree = away(&paper.at([0.0, sign * 74.5])) - away(&paper.at([0.0, sign * 75.5]));
            assert!((degree * paper.km_per_pixel(0.0) - 111.2).abs() < 1.0);
        }
    }
}
