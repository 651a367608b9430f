//! Coordinates as people write them: decimal degrees, degrees with minutes and seconds, and the
//! Military Grid Reference System.
//!
//! Latitude comes first, as in speech and on paper; hemisphere letters may turn that round.

mod mgrs;
mod sexagesimal;

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
    let [first, second] = sexagesimal::pair(text)?;
    let (lat, lon) = match (first.axis, second.axis) {
        (Some(sexagesimal::Axis::Longitude), Some(sexagesimal::Axis::Latitude)) => (second, first),
        (Some(a), Some(b)) if a == b => return Err(CoordinateError::Form),
        (Some(sexagesimal::Axis::Longitude), None) | (None, Some(sexagesimal::Axis::Latitude)) => {
            return Err(CoordinateError::Form);
        }
        _ => (first, second),
    };
    match LonLat::new(lon.degrees, lat.degrees) {
        Some(point) => Ok(rounded(point)),
        None if LonLat::new(lat.degrees, lon.degrees).is_some() => Err(CoordinateError::Swapped {
            lat: lat.degrees.to_string(),
            lon: lon.degrees.to_string(),
        }),
        None => Err(CoordinateError::Range),
    }
}

fn rounded(point: LonLat) -> LonLat {
    let round = |degrees: f64| (degrees * 1e6).round() / 1e6;
    LonLat::new(round(point.lon()), round(point.lat())).unwrap_or(point)
}
