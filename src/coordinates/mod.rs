//! Coordinates as people write them: decimal degrees, degrees with minutes and seconds, the
//! Military Grid Reference System, UTM and plus codes.
//!
//! Latitude comes first, as in speech and on paper; hemisphere letters may turn that round.

mod angles;
mod lexer;
mod mgrs;
mod plus_code;
mod utm;

use crate::geo::LonLat;

/// Why a text is no position.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CoordinateError {
    /// In no known form.
    #[error(
        "not a position; write LAT,LON such as 36.707,67.212, 36°42'25\"N 67°12'43\"E, or MGRS such as 42SUF4029463859"
    )]
    Form,
    /// A latitude beyond the poles, of a position that exists the other way round.
    #[error("latitude {lat} does not exist; latitude comes first: {lon},{lat}")]
    Swapped {
        /// What stood first.
        lat: String,
        /// What stood second.
        lon: String,
    },
    /// Degrees that do not exist.
    #[error("latitude is -90 to 90, longitude -180 to 180")]
    Range,
    /// Minutes or seconds of 60 or more.
    #[error("minutes and seconds are less than 60")]
    Sixtieths,
    /// A grid square that does not exist.
    #[error("there is no MGRS square {0}")]
    Square(String),
    /// A position that the zone does not have.
    #[error("there is no such position in UTM zone {0}")]
    Zone(String),
}

/// Reads a position, to six decimals of a degree.
///
/// ```
/// use geobrief::coordinates::parse;
///
/// let camp = parse("36.707, 67.212").unwrap();
/// assert_eq!((camp.lat(), camp.lon()), (36.707, 67.212));
/// assert_eq!(parse("36°42'25.2\"N 67°12'43.2\"E"), Ok(camp));
/// assert!(parse("42SUF4029463859").unwrap().distance_km(camp) < 0.01);
/// ```
///
/// # Errors
/// What is none, with a hint.
pub fn parse(text: &str) -> Result<LonLat, CoordinateError> {
    let text = text.trim();
    if let Some(point) = mgrs::parse(text) {
        return Ok(rounded(point?));
    }
    let reading = leading(text)?;
    if reading.length < text.len() {
        return Err(CoordinateError::Form);
    }
    Ok(reading.point)
}

/// A position at the start of a text.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Reading {
    /// The position, to six decimals of a degree.
    pub point: LonLat,
    /// Bytes that it takes.
    pub length: usize,
    /// How it is written.
    pub form: Form,
}

/// How a position is written, which says how surely it is one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Two numbers: "36.707, 67.212".
    Bare(Bare),
    /// Letters, words or labels say which number is which.
    Lettered {
        /// Both with degree marks, minutes or two decimals at least.
        is_exact: bool,
    },
    /// The Military Grid Reference System, with so many digits.
    Mgrs {
        /// Of easting and northing together.
        digits: usize,
    },
    /// A zone and metres.
    Utm {
        /// The text says what it is.
        is_named: bool,
    },
    /// "8J4HP646+R7".
    PlusCode,
}

/// Two numbers without letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bare {
    /// Decimals of the number that has fewer.
    pub decimals: usize,
    /// One of them has a sign.
    pub is_signed: bool,
    /// Both have degree marks or minutes.
    pub is_marked: bool,
    /// A comma or the like stands between them.
    pub is_separated: bool,
}

/// Reads the position at the start of a text, whatever follows it. The time that this takes does
/// not grow with the text.
///
/// ```
/// use geobrief::coordinates::leading;
///
/// let log = leading("14-31N 041-58E, south of the lane").unwrap();
/// assert_eq!((log.point.lat(), log.point.lon()), (14.516_667, 41.966_667));
/// assert_eq!(log.length, 14);
/// ```
///
/// # Errors
/// Why there is none.
pub fn leading(text: &str) -> Result<Reading, CoordinateError> {
    if let Some((point, length)) = plus_code::leading(text) {
        return Ok(reading(point, length, Form::PlusCode));
    }
    if let Some((length, digits)) = mgrs::leading(text)
        && let Some(point) = text.get(..length).and_then(mgrs::parse)
    {
        return Ok(reading(point?, length, Form::Mgrs { digits }));
    }
    if let Some(grid) = utm::leading(text) {
        let utm::Grid {
            point,
            length,
            is_named,
        } = grid?;
        return Ok(reading(point, length, Form::Utm { is_named }));
    }
    let angles::Pair {
        point,
        length,
        form,
    } = angles::pair(text)?;
    Ok(reading(point, length, form))
}

fn reading(point: LonLat, length: usize, form: Form) -> Reading {
    Reading {
        point: rounded(point),
        length,
        form,
    }
}

/// A position in metres of a UTM zone on the WGS 84 ellipsoid, to six decimals of a degree.
///
/// # Units
/// `easting` and `northing` in metres, with the false origins of the zone.
#[cfg(feature = "import")]
pub(crate) fn utm_point(zone: u32, is_north: bool, easting: f64, northing: f64) -> Option<LonLat> {
    let northing = if is_north {
        northing
    } else {
        northing - utm::FALSE_NORTHING
    };
    let is_near = easting.abs() < 2e6 && northing.abs() < 1.1e7;
    is_near
        .then(|| utm::unproject(zone, easting, northing))
        .flatten()
        .map(rounded)
}

/// A position in metres of the web's maps (EPSG:3857), to six decimals of a degree.
#[cfg(feature = "import")]
pub(crate) fn web_mercator_point(x: f64, y: f64) -> Option<LonLat> {
    let radius = utm::SEMI_MAJOR_AXIS;
    let lon = (x / radius).to_degrees();
    let lat = (2.0 * libm::atan(libm::exp(y / radius)) - std::f64::consts::FRAC_PI_2).to_degrees();
    LonLat::new(lon, lat).map(rounded)
}

fn rounded(point: LonLat) -> LonLat {
    let round = |degrees: f64| (degrees * 1e6).round() / 1e6;
    LonLat::new(round(point.lon()), round(point.lat())).unwrap_or(point)
}
