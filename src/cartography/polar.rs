//! Stories around a pole: Mercator tears them apart, so the drawing gets a sheet that is seen from
//! above the pole.

use super::sheet::{Mark, Pole};
use super::subjects::{LocatedSubject, turned};
use crate::geo::{Frame, Position};

/// Latitude from which a place is polar, and the share of all that must be.
const POLAR: f64 = 62.0;
const SHARE: f64 = 0.6;
/// A frame as wide as this, or that reaches as far, is torn apart, as is one that a polar place lies so
/// far beside or beyond: degrees.
const TOO_WIDE: f64 = 75.0;
const TOO_FAR: f64 = 80.0;
/// Latitude beyond which a place is not shown, and room beyond the last one that is.
const SHOWN: f64 = 50.0;
const ROOM: f64 = 4.0;

/// How a sheet around a pole is seen.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct View {
    pub(super) pole: Pole,
    /// Longitude that runs from the pole towards the reader.
    pub(super) meridian: f64,
    pub(super) frame: Frame,
}

/// The view for a polar story whose frame Mercator would tear apart.
pub(super) fn view(subjects: &[LocatedSubject<'_>], frame: Frame) -> Option<View> {
    let places = subjects.iter().filter(|one| one.mark != Mark::Country);
    let points: Vec<Position> = places.map(|one| one.point).collect();
    [Pole::North, Pole::South]
        .into_iter()
        .find_map(|pole| from_above(pole, &points, frame))
}

fn from_above(pole: Pole, points: &[Position], frame: Frame) -> Option<View> {
    let towards = |lat: f64| lat * pole.sign();
    let polar = points.iter().filter(|[_, lat]| towards(*lat) >= POLAR);
    let is_polar = polar.count() as f64 >= SHARE * points.len() as f64 && !points.is_empty();
    let farthest = towards(frame.north).max(towards(frame.south));
    let middle_of_frame = (frame.west + frame.east) / 2.0;
    let is_beyond = |[lon, lat]: &Position| {
        let beside = (turned(*lon, middle_of_frame) - middle_of_frame).abs();
        towards(*lat) >= POLAR
            && !frame.has([*lon, *lat])
            && (beside >= TOO_WIDE || towards(*lat) >= TOO_FAR)
    };
    let is_torn = frame.width() >= TOO_WIDE || farthest >= TOO_FAR || points.iter().any(is_beyond);
    if !is_polar || !is_torn {
        return None;
    }
    let shown: Vec<&Position> = points
        .iter()
        .filter(|[_, lat]| towards(*lat) >= SHOWN)
        .collect();
    let nearest_equator = shown.iter().map(|[_, lat]| towards(*lat));
    let reach = nearest_equator.fold(POLAR, f64::min) - ROOM;
    let (low, high) = match pole {
        Pole::North => (reach, 90.0),
        Pole::South => (-90.0, -reach),
    };
    Some(View {
        pole,
        meridian: middle(&shown),
        frame: Frame {
            west: -180.0,
            south: low,
            east: 180.0,
            north: high,
        },
    })
}

/// The mean direction of longitudes: the angle of the sum of their unit vectors.
fn middle(points: &[&Position]) -> f64 {
    let (mut x, mut y) = (0.0, 0.0);
    for [lon, lat] in points {
        let (sin, cos) = libm::sincos(lon.to_radians());
        let weight = libm::cos(lat.to_radians());
        (x, y) = (x + weight * cos, y + weight * sin);
    }
    libm::atan2(y, x).to_degrees().round()
}

#[cfg(test)]
mod tests {
    use super::*;

    const WORLD: Frame = Frame {
        west: -180.0,
        south: -58.0,
        east: 180.0,
        north: 84.0,
    };

    #[test]
    fn places_around_a_pole_are_seen_from_above_it() {
        let arctic = [[15.6, 78.2], [-62.3, 82.5], [128.9, 71.6], [33.1, 68.97]];
        let north = from_above(Pole::North, &arctic, WORLD).expect("a polar story");
        assert!((62.0 - ROOM - north.frame.south).abs() < 1e-9);
        assert!(from_above(Pole::South, &arctic, WORLD).is_none());
        let antarctic = arctic.map(|[lon, lat]| [lon, -lat]);
        let south = from_above(Pole::South, &antarctic, WORLD).expect("a polar story");
        assert!((south.frame.north + north.frame.south).abs() < 1e-9);
    }

    #[test]
    fn a_northern_town_or_the_whole_world_is_not_polar() {
        let tromso = Frame {
            west: 17.0,
            south: 69.0,
            east: 21.0,
            north: 70.5,
        };
        assert!(from_above(Pole::North, &[[18.9, 69.6]], tromso).is_none());
        // A second town near by, outside of the frame, changes nothing; one behind the pole does.
        assert!(from_above(Pole::North, &[[18.9, 69.6], [30.0, 70.0]], tromso).is_none());
        assert!(from_above(Pole::North, &[[18.9, 69.6], [-156.8, 71.3]], tromso).is_some());
        let world = [[15.6, 78.2], [2.3, 48.9], [-74.0, 40.7], [139.7, 35.7]];
        assert!(from_above(Pole::North, &world, WORLD).is_none());
        assert!(from_above(Pole::North, &[], WORLD).is_none());
    }

    #[test]
    fn the_mean_direction_knows_no_antimeridian() {
        let [one, other] = [[170.0, 70.0], [-170.0, 70.0]];
        assert!((middle(&[&one, &other]).abs() - 180.0).abs() < 1e-6);
    }
}
