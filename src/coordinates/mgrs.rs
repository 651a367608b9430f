//! The Military Grid Reference System: zone, band, 100 km square, easting and northing.
//!
//! Outside the polar caps: bands C to X. The inverse of the transverse Mercator projection is
//! Krüger's series to the third order, good to a centimetre inside a zone.

use super::CoordinateError;
use crate::geo::LonLat;

/// WGS 84.
const SEMI_MAJOR_AXIS: f64 = 6_378_137.0;
const FLATTENING: f64 = 1.0 / 298.257_223_563;
/// Scale on the central meridian of a zone (UTM).
const SCALE: f64 = 0.9996;
const FALSE_EASTING: f64 = 500_000.0;
/// Latitude bands of 8 degrees from 80° S on; the last, X, has 12.
const BANDS: &str = "CDEFGHJKLMNPQRSTUVWX";
const ROWS: &str = "ABCDEFGHJKLMNPQRSTUV";
const COLUMNS: [&str; 3] = ["STUVWXYZ", "ABCDEFGH", "JKLMNPQR"];

/// Reads a grid reference; `None` when the text does not look like one.
pub(super) fn parse(text: &str) -> Option<Result<LonLat, CoordinateError>> {
    let compact: String = text
        .chars()
        .filter(|c| !c.is_whitespace())
        .map(|c| c.to_ascii_uppercase())
        .collect();
    let zone_digits = compact.chars().take_while(char::is_ascii_digit).count();
    let (zone, rest) = compact.split_at_checked(zone_digits)?;
    let zone: u32 = zone.parse().ok().filter(|_| zone_digits <= 2)?;
    let (letters, digits) = rest.split_at_checked(3)?;
    let is_reference = letters.chars().all(|c| c.is_ascii_uppercase())
        && digits.chars().all(|c| c.is_ascii_digit())
        && digits.len() <= 10
        && digits.len() % 2 == 0;
    if !is_reference {
        return None;
    }
    let found = square(zone, letters).and_then(|square| square.point(digits));
    let unknown = || CoordinateError::Square(format!("{zone}{letters}"));
    Some(found.ok_or_else(unknown))
}

/// A square of 100 km.
struct Square {
    zone: u32,
    /// Southern edge of its latitude band, degrees.
    band: f64,
    /// Metres, from the false origin of the zone.
    easting: f64,
    /// Metres, modulo 2000 km.
    northing: f64,
}

fn square(zone: u32, letters: &str) -> Option<Square> {
    let mut letters = letters.chars();
    let (band, column, row) = (letters.next()?, letters.next()?, letters.next()?);
    if !(1..=60).contains(&zone) {
        return None;
    }
    let band = BANDS.find(band)? as f64 * 8.0 - 80.0;
    let column = COLUMNS[zone as usize % 3].find(column)? + 1;
    // In even zones the rows begin five letters later.
    let shift = if zone.is_multiple_of(2) { 15 } else { 0 };
    let row = (ROWS.find(row)? + shift) % ROWS.len();
    Some(Square {
        zone,
        band,
        easting: column as f64 * 100_000.0,
        northing: row as f64 * 100_000.0,
    })
}

impl Square {
    /// The middle of what the digits leave open.
    fn point(&self, digits: &str) -> Option<LonLat> {
        let half = digits.len() / 2;
        let (easting, northing) = digits.split_at_checked(half)?;
        let metre = 10_f64.powi(5 - half as i32);
        let metres = |digits: &str| {
            let number = digits.parse::<f64>().unwrap_or(0.0);
            number * metre + if metre > 1.0 { metre / 2.0 } else { 0.0 }
        };
        let (easting, northing) = (
            self.easting + metres(easting),
            self.northing + metres(northing),
        );
        // Rows repeat every 2000 km; the band says which repetition is meant. A square at the edge
        // of a band reaches into the next.
        let cycles = (-5..5).map(|cycle| northing + f64::from(cycle) * 2_000_000.0);
        let reached = cycles.filter_map(|northing| {
            let point = unproject(self.zone, easting, northing)?;
            let height = if self.band == 72.0 { 12.0 } else { 8.0 };
            let outside = (self.band - point.lat()).max(point.lat() - self.band - height);
            (outside <= 1.0).then_some(point)
        });
        reached.into_iter().next()
    }
}

/// From UTM to degrees; `northing` is counted from the equator, negative in the south.
fn unproject(zone: u32, easting: f64, northing: f64) -> Option<LonLat> {
    let n = FLATTENING / (2.0 - FLATTENING);
    let radius = SEMI_MAJOR_AXIS / (1.0 + n) * (1.0 + n.powi(2) / 4.0 + n.powi(4) / 64.0);
    let beta = [
        n / 2.0 - 2.0 / 3.0 * n.powi(2) + 37.0 / 96.0 * n.powi(3),
        n.powi(2) / 48.0 + n.powi(3) / 15.0,
        17.0 / 480.0 * n.powi(3),
    ];
    let delta = [
        2.0 * n - 2.0 / 3.0 * n.powi(2) - 2.0 * n.powi(3),
        7.0 / 3.0 * n.powi(2) - 8.0 / 5.0 * n.powi(3),
        56.0 / 15.0 * n.powi(3),
    ];
    let xi = northing / (SCALE * radius);
    let eta = (easting - FALSE_EASTING) / (SCALE * radius);
    let orders = || (1..).map(|order: i32| 2.0 * f64::from(order));
    let corrected = |start: f64, term: &dyn Fn(f64) -> f64| {
        let terms = beta.iter().zip(orders()).map(|(b, k)| b * term(k));
        start - terms.sum::<f64>()
    };
    let xi_sphere = corrected(xi, &|k| libm::sin(k * xi) * libm::cosh(k * eta));
    let eta_sphere = corrected(eta, &|k| libm::cos(k * xi) * libm::sinh(k * eta));
    let conformal = libm::asin(libm::sin(xi_sphere) / libm::cosh(eta_sphere));
    let terms = delta
        .iter()
        .zip(orders())
        .map(|(d, k)| d * libm::sin(k * conformal));
    let lat = (conformal + terms.sum::<f64>()).to_degrees();
    let central = f64::from(zone) * 6.0 - 183.0;
    let lon = central + libm::atan2(libm::sinh(eta_sphere), libm::cos(xi_sphere)).to_degrees();
    LonLat::new((lon + 180.0).rem_euclid(360.0) - 180.0, lat)
}

#[cfg(test)]
mod tests {
    use super::super::{CoordinateError, parse};
    use super::unproject;

    #[test]
    fn references_all_over_the_world_are_read() {
        // Computed with another implementation.
        for (reference, lat, lon) in REFERENCES {
            let point = parse(reference).unwrap();
            let apart = crate::geo::LonLat::new(lon, lat)
                .unwrap()
                .distance_km(point);
            let metres = if reference.len() < 10 { 8000.0 } else { 3.0 };
            assert!(
                apart * 1000.0 < metres,
                "{reference}: {point:?}, {apart} km"
            );
        }
    }

    const REFERENCES: [(&str, f64, f64); 10] = [
        ("18SUJ2348606483", 38.8895, -77.0352),
        ("31U DQ 48250 11951", 48.85837, 2.29448),
        ("56HLH3490052290", -33.85678, 151.2153),
        ("42suf4029463859", 36.707, 67.212),
        ("32VKN9047991316", 61.2, 5.1),
        ("60KXF1696897987", -17.2, 178.1),
        ("24XVF6308245042", 72.5, -40.1),
        ("30NZF3386700110", 0.001, -0.001),
        ("32CNS2153429372", -79.9, 10.1),
        ("60KXF55", -17.586_179, 178.460_662),
    ];

    #[test]
    fn squares_that_do_not_exist_are_named() {
        assert_eq!(
            parse("42SAA1234"),
            Err(CoordinateError::Square("42SAA".into()))
        );
        assert_eq!(
            parse("61SUF1234"),
            Err(CoordinateError::Square("61SUF".into()))
        );
        assert_eq!(parse("42SUF123"), Err(CoordinateError::Form));
    }

    #[test]
    fn the_central_meridian_is_straight() {
        let equator = unproject(31, 500_000.0, 0.0).unwrap();
        assert_eq!((equator.lon(), equator.lat()), (3.0, 0.0));
        let north = unproject(31, 500_000.0, 9_997_964.943 * 0.9996).unwrap();
        assert!((north.lat() - 89.96).abs() < 0.05);
    }
}
