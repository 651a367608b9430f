//! The Web Mercator plane (EPSG:3857), scaled to degrees of the equator, and zoom levels on it.

use crate::basemap::mercator;
use crate::geo::Frame;

/// Northern and southern limit of every sheet.
pub(super) const LIMIT: f64 = 84.0;

/// Pixels of the map that a frame is drawn for.
pub(super) const SCREEN: f64 = 800.0;

/// Share of the longer side that a map shows on the shorter one, at least: no paper is longer.
const SQUARE: f64 = 0.75;

/// Ordinate of a latitude.
pub(super) fn y(lat: f64) -> f64 {
    mercator(lat)
}

/// Latitude of an ordinate: the Gudermannian function.
pub(super) fn lat(y: f64) -> f64 {
    libm::atan(libm::sinh(y.to_radians())).to_degrees()
}

/// The frame with ordinates for latitudes.
pub(super) fn flat(frame: Frame) -> Frame {
    Frame {
        south: y(frame.south),
        north: y(frame.north),
        ..frame
    }
}

/// The frame with latitudes for ordinates.
pub(super) fn round(flat: Frame) -> Frame {
    Frame {
        south: lat(flat.south).max(-LIMIT),
        north: lat(flat.north).min(LIMIT),
        ..flat
    }
}

/// The longer side on the plane, in degrees of the equator.
pub(super) fn side(frame: Frame) -> f64 {
    let flat = flat(frame);
    flat.width().max(flat.height())
}

/// Zoom level (256-pixel tiles) at which `side` degrees of the equator fill the screen.
pub(super) fn zoom(side: f64) -> f64 {
    libm::log2(SCREEN * 360.0 / (256.0 * side.max(1e-6)))
}

/// The box with its shorter side made longer, so that no paper shows more than it holds.
pub(super) fn squarish(frame: Frame) -> Frame {
    let flat = flat(frame);
    let least = SQUARE * flat.width().max(flat.height());
    let more = |side: f64| ((least - side) / 2.0).max(0.0);
    let (x, y) = (more(flat.width()), more(flat.height()));
    round(Frame {
        west: flat.west - x,
        south: flat.south - y,
        east: flat.east + x,
        north: flat.north + y,
    })
}
