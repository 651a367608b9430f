//! The locator: the world as seen from above the map's frame.

use super::path::write;
use super::projection::Point;
use crate::cartography::{Frame, MapSheet, Position};

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

/// Draws the sheet's globe.
pub(crate) fn globe(sheet: &MapSheet) -> Globe {
    let view = View::above(sheet.frame);
    let mut globe = Globe::default();
    for ring in sheet.globe.iter().filter_map(|polygon| polygon.first()) {
        view.land(ring, &mut globe.land);
    }
    view.grid(&mut globe.grid);
    globe
}

/// Path data of a frame's outline on the globe; empty when it does not lie on this side.
pub(super) fn frame_outline(center: Frame, corners: &[Position]) -> String {
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
            sin_latitude: latitude.sin(),
            cos_latitude: latitude.cos(),
        }
    }

    /// Where a position is drawn, and how far it lies on this side (negative: behind).
    fn at(&self, [longitude, latitude]: Position) -> (Point, f64) {
        let (sin, cos) = latitude.to_radians().sin_cos();
        let (sin_east, cos_east) = (longitude.to_radians() - self.longitude).sin_cos();
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

    /// A ring; what lies behind is drawn along the rim, so that the ring stays closed.
    fn land(&self, ring: &[Position], data: &mut String) {
        let points: Vec<_> = ring.iter().map(|&position| self.at(position)).collect();
        if points.iter().all(|(_, depth)| *depth < 0.0) {
            return;
        }
        let to_rim = |(point, depth): (Point, f64)| {
            let distance = point.x.hypot(point.y);
            if depth >= 0.0 || distance == 0.0 {
                return point;
            }
            Point {
                x: point.x / distance * RADIUS,
                y: point.y / distance * RADIUS,
            }
        };
        let points: Vec<_> = points.into_iter().map(to_rim).collect();
        write(&points, true, data);
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
}
