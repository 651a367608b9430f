//! Universal Transverse Mercator: a zone and metres in it, "42S 340294 4063859".
//!
//! The inverse of the transverse Mercator projection is Krüger's series to the third order, good to
//! a centimetre inside a zone.

use super::CoordinateError;
use crate::geo::LonLat;

/// WGS 84.
pub(super) const SEMI_MAJOR_AXIS: f64 = 6_378_137.0;
const FLATTENING: f64 = 1.0 / 298.257_223_563;
/// Scale on the central meridian of a zone.
const SCALE: f64 = 0.9996;
const FALSE_EASTING: f64 = 500_000.0;
/// Of the south.
pub(super) const FALSE_NORTHING: f64 = 10_000_000.0;
/// Latitude bands of 8 degrees from 80° S on; the last, X, has 12.
pub(super) const BANDS: &str = "CDEFGHJKLMNPQRSTUVWX";

/// A position in metres, as a text writes it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Grid {
    pub(super) point: LonLat,
    /// Bytes that it takes.
    pub(super) length: usize,
    /// The text says that it is UTM, or writes "mE" and "mN".
    pub(super) is_named: bool,
}

/// Reads a zone, an easting and a northing at the start of a text; `None` when it does not look like
/// them.
pub(super) fn leading(text: &str) -> Option<Result<Grid, CoordinateError>> {
    let mut rest = Rest { text, at: 0 };
    let is_utm = rest.takes_word(&["utm"]);
    let is_zone = rest.takes_word(&["zone"]);
    let zone: u32 = rest.digits(1..=2)?.parse().ok()?;
    let letter = rest.letter()?;
    rest.separator();
    let easting: f64 = rest.digits(6..=6)?.parse().ok()?;
    let says_east = rest.takes_word(&["me", "m e", "e"]);
    rest.separator();
    let northing: f64 = rest.digits(6..=8)?.parse().ok()?;
    let says_north = rest.takes_word(&["mn", "m n", "n"]);
    let point = point(zone, letter, easting, northing);
    let unknown = || CoordinateError::Zone(format!("{zone}{letter}"));
    Some(point.ok_or_else(unknown).map(|point| Grid {
        point,
        length: rest.at,
        is_named: is_utm || is_zone || says_east && says_north,
    }))
}

/// A letter behind the zone is a latitude band or a hemisphere. "S" is either: it is the band where
/// the northing lies in it.
fn point(zone: u32, letter: char, easting: f64, northing: f64) -> Option<LonLat> {
    if !(1..=60).contains(&zone) || !(100_000.0..900_000.0).contains(&easting) {
        return None;
    }
    let band = BANDS.find(letter.to_ascii_uppercase())?;
    let is_north = band >= BANDS.len() / 2;
    let north = unproject(zone, easting, northing);
    let south = unproject(zone, easting, northing - FALSE_NORTHING);
    let lowest = band as f64 * 8.0 - 80.0;
    let in_band = |point: &LonLat| (lowest - 0.5..lowest + 12.5).contains(&point.lat());
    match letter.to_ascii_uppercase() {
        'N' => north,
        'S' => north.filter(in_band).or(south),
        _ if is_north => north.filter(in_band),
        _ => south.filter(in_band),
    }
}

/// What is not read yet.
struct Rest<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Rest<'t> {
    fn text(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn space(&self) -> usize {
        let text = self.text();
        text.len() - text.trim_start_matches(' ').len()
    }

    /// One of these words, in any case of letters, behind at most white space.
    fn takes_word(&mut self, words: &[&str]) -> bool {
        let space = self.space();
        let text = self.text().get(space..).unwrap_or_default();
        let taken = words.iter().find(|word| {
            let start = text.get(..word.len());
            let behind = text.get(word.len()..).unwrap_or_default();
            start.is_some_and(|start| start.eq_ignore_ascii_case(word))
                && !behind.starts_with(char::is_alphabetic)
        });
        self.at += taken.map_or(0, |word| space + word.len());
        taken.is_some()
    }

    fn digits(&mut self, length: std::ops::RangeInclusive<usize>) -> Option<&'t str> {
        let space = self.space();
        let text = self.text().get(space..)?;
        let digits = text.bytes().take_while(u8::is_ascii_digit).count();
        if !length.contains(&digits) {
            return None;
        }
        self.at += space + digits;
        text.get(..digits)
    }

    fn letter(&mut self) -> Option<char> {
        let space = self.space();
        let mut letters = self.text().get(space..)?.chars();
        let letter = letters.next().filter(char::is_ascii_uppercase)?;
        self.at += space + 1;
        letters
            .next()
            .is_none_or(|next| !next.is_alphanumeric())
            .then_some(letter)
    }

    fn separator(&mut self) {
        self.at += usize::from(self.text().starts_with([',', ';', '/']));
    }
}

/// From UTM to degrees; `northing` is counted from the equator, negative in the south.
pub(super) fn unproject(zone: u32, easting: f64, northing: f64) -> Option<LonLat> {
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
    fn the_central_meridian_is_straight() {
        let equator = unproject(31, 500_000.0, 0.0).unwrap();
        assert_eq!((equator.lon(), equator.lat()), (3.0, 0.0));
        let north = unproject(31, 500_000.0, 9_997_964.943 * 0.9996).unwrap();
        assert!((north.lat() - 89.96).abs() < 0.05);
    }

    #[test]
    fn zones_and_metres_are_read() {
        let camp = crate::geo::LonLat::new(67.212, 36.707).unwrap();
        for text in [
            "42S 340294 4063859",
            "42N 340294 4063859",
            "UTM 42S 340294 4063859",
            "UTM zone 42N, 340294 mE, 4063859 mN",
            "Zone 42 S 340294E 4063859N",
            "42S 340294, 4063859",
        ] {
            let point = parse(text).unwrap_or_else(|error| panic!("{text}: {error}"));
            assert!(point.distance_km(camp) < 0.005, "{text}: {point:?}");
        }
        let sydney = parse("56H 334900 6252290").unwrap();
        assert!((sydney.lat() + 33.857).abs() < 0.01, "{sydney:?}");
        assert_eq!(parse("56S 334900 6252290"), Ok(sydney));
    }

    #[test]
    fn zones_that_do_not_exist_are_named() {
        for text in ["61N 340294 4063859", "42S 940294 4063859"] {
            assert!(
                matches!(parse(text), Err(CoordinateError::Zone(_))),
                "{text}"
            );
        }
    }
}
