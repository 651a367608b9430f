//! The locator: a globe in orthographic projection, as seen from above the map's frame.

use super::path::{thinned_ring, write};
use super::projection::Point;
use crate::cartography::{Frame, MapSheet, Position};
use crate::geometry::along;
use std::f64::consts::TAU;

/// Radius of the drawn globe, in its own units.
const RADIUS: f64 = 46.0;

/// Path data of the locator, around its own middle.
#[derive(Debug, Default)]
pub(crate) struct Globe {
    pub(crate) land: String,
    pub(crate) grid: String,
}

/// Orthographic projection centred on a position.
struct View {
    longitude: f64,
    sin_latitude: f64,
    cos_latitude: f64,
}

/// Farthest that thinning moves an outline, in pixels: a quarter of its stroke or so.
const FAINTEST: f64 = 0.15;

/// Draws the sheet's globe.
pub(crate) fn globe(sheet: &MapSheet) -> Globe {
    let view = View::above(sheet.frame);
    let mut globe = Globe::default();
    for ring in sheet.globe.iter().filter_map(|polygon| polygon.first()) {
        let outline = thinned_ring(&view.outline(ring), FAINTEST);
        write(&outline, true, &mut globe.land);
    }
    view.grid(&mut globe.grid);
    globe
}

/// Width in degrees from which a frame's outline would say nothing on a globe.
const WIDEST: f64 = 110.0;

/// Path data of the map's outline on the globe; empty for maps of the world.
pub(super) fn frame_outline(center: Frame, corners: &[Position]) -> String {
    let west = corners.iter().map(|[lon, _]| *lon).fold(f64::MAX, f64::min);
    let east = corners.iter().map(|[lon, _]| *lon).fold(f64::MIN, f64::max);
    if east - west > WIDEST {
        return String::new();
    }
    let view = View::above(center);
    let points: Vec<_> = corners.iter().filter_map(|&p| view.seen(p)).collect();
    let mut data = String::new();
    write(&points, true, &mut data);
    data
}

impl View {
    fn above(frame: Frame) -> Self {
        let latitude = ((frame.south + frame.north) / 2.0).to_radians();
        Self {
            longitude: ((frame.west + frame.east) / 2.0).to_radians(),
            sin_latitude: libm::sin(latitude),
            cos_latitude: libm::cos(latitude),
        }
    }

    /// Where a position is drawn, and how far it lies on this side (negative: behind).
    fn at(&self, [longitude, latitude]: Position) -> (Point, f64) {
        let (sin, cos) = libm::sincos(latitude.to_radians());
        let (sin_east, cos_east) = libm::sincos(longitude.to_radians() - self.longitude);
        let point = Point {
            x: RADIUS * cos * sin_east,
            y: -RADIUS * (self.cos_latitude * sin - self.sin_latitude * cos * cos_east),
        };
        let depth = self.sin_latitude * sin + self.cos_latitude * cos * cos_east;
        (point, depth)
    }

    fn seen(&self, position: Position) -> Option<Point> {
        let (point, depth) = self.at(position);
        (depth >= 0.0).then_some(point)
    }

    /// A ring as seen from here. Where it passes behind, it is closed along the rim, the shorter
    /// way round: no land reaches over more than half of it.
    fn outline(&self, ring: &[Position]) -> Vec<Point> {
        let points: Vec<_> = ring.iter().map(|&position| self.at(position)).collect();
        let is_seen = |index: usize| points[index % points.len()].1 >= 0.0;
        let Some(hidden) = (0..points.len()).find(|&index| !is_seen(index)) else {
            return points.into_iter().map(|(point, _)| point).collect();
        };
        let mut outline: Vec<Point> = Vec::new();
        for index in hidden..hidden + points.len() {
            let (here, next) = (
                points[index % points.len()],
                points[(index + 1) % points.len()],
            );
            if is_seen(index) {
                outline.push(here.0);
            }
            if is_seen(index) == is_seen(index + 1) {
                continue;
            }
            let rim = crossing(here, next);
            if is_seen(index + 1) {
                along_rim(&mut outline, rim);
            }
            outline.push(rim);
        }
        if let Some(&first) = outline.first() {
            along_rim(&mut outline, first);
        }
        outline
    }

    /// Meridians and parallels, every 30 degrees.
    fn grid(&self, data: &mut String) {
        let steps = |from: i32, to: i32| (from..=to).step_by(6).map(f64::from);
        for longitude in (-180..180).step_by(30).map(f64::from) {
            self.stroke(steps(-84, 84).map(|latitude| [longitude, latitude]), data);
        }
        for latitude in (-60..=60).step_by(30).map(f64::from) {
            self.stroke(
                steps(-180, 180).map(|longitude| [longitude, latitude]),
                data,
            );
        }
    }

    fn stroke(&self, line: impl Iterator<Item = Position>, data: &mut String) {
        let points: Vec<_> = line.map(|position| self.seen(position)).collect();
        for part in points.split(Option::is_none) {
            let part: Vec<_> = part.iter().flatten().copied().collect();
            if part.len() > 1 {
                write(&part, false, data);
            }
        }
    }
}

/// Where the way between a seen and an unseen point crosses the rim.
fn crossing((a, depth_a): (Point, f64), (b, depth_b): (Point, f64)) -> Point {
    let t = depth_a / (depth_a - depth_b);
    let [x, y] = along(a.into(), b.into(), t);
    let distance = libm::hypot(x, y).max(f64::EPSILON);
    Point {
        x: x / distance * RADIUS,
        y: y / distance * RADIUS,
    }
}

/// Steps of an arc, in radians.
const ARC_STEP: f64 = 0.2;

/// Extends an outline that ends on the rim along it, the shorter way, up to a point of the rim.
fn along_rim(outline: &mut Vec<Point>, to: Point) {
    let Some(&from) = outline.last() else {
        return;
    };
    let start = libm::atan2(from.y, from.x);
    let mut turn = libm::atan2(to.y, to.x) - start;
    turn -= TAU * (turn / TAU).round();
    let steps = (turn.abs() / ARC_STEP) as u32;
    outline.extend((1..=steps).map(|step| {
        let angle = start + turn * f64::from(step) / f64::from(steps + 1);
        Point {
            x: RADIUS * libm::cos(angle),
            y: RADIUS * libm::sin(angle),
        }
    }));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_is_seen_and_the_other_side_is_not() {
        let view = View::above(Frame {
            west: 170.0,
            south: -20.0,
            east: 190.0,
            north: 0.0,
        });
        let middle = view.seen([-180.0, -10.0]).unwrap();
        assert!(middle.x.abs() < 1e-9 && middle.y.abs() < 1e-9);
        assert!(view.seen([0.0, 10.0]).is_none());
        let north = view.seen([180.0, 20.0]).unwrap();
        assert!(north.y < -20.0, "north is up");
    }

    #[test]
    fn land_around_the_far_side_covers_no_more_than_its_part_of_the_rim() {
        let view = View::above(Frame {
            west: 170.0,
            south: -20.0,
            east: 190.0,
            north: 20.0,
        });
        let old_world = [
            [-20.0, -30.0],
            [60.0, -30.0],
            [120.0, -10.0],
            [120.0, 60.0],
            [-20.0, 60.0],
        ];
        let outline = view.outline(&old_world);
        let share = crate::geometry::area(outline) / (RADIUS * RADIUS * std::f64::consts::PI);
        assert!((0.02..0.2).contains(&share), "{share} of the disc");
        assert!(
            view.outline(&[[-10.0, 0.0], [10.0, 0.0], [0.0, 10.0]])
                .is_empty()
        );
    }
}
