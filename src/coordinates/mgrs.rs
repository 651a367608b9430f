//! The Military Grid Reference System: zone, band, 100 km square, easting and northing.
//!
//! Outside the polar caps: bands C to X.

use super::CoordinateError;
use super::utm::{BANDS, unproject};
use crate::geo::LonLat;

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

/// Bytes of the grid reference at the start of a text, and how many digits it has. Easting and
/// northing may stand together or apart, letters are capitals.
pub(super) fn leading(text: &str) -> Option<(usize, usize)> {
    let count = |text: &str, wanted: fn(&u8) -> bool| text.bytes().take_while(wanted).count();
    let space = |at: usize| usize::from(text.get(at..).is_some_and(|rest| rest.starts_with(' ')));
    let mut at = count(text, u8::is_ascii_digit);
    if !(1..=2).contains(&at) {
        return None;
    }
    // "42SUF", "42S UF", "42 S UF"
    let mut letters = 0;
    while letters < 3 {
        at += space(at);
        let run = count(text.get(at..)?, u8::is_ascii_uppercase);
        if run == 0 || letters + run > 3 {
            return None;
        }
        (letters, at) = (letters + run, at + run);
    }
    at += space(at);
    let first = count(text.get(at..)?, u8::is_ascii_digit);
    at += first;
    let second = count(text.get(at + space(at)..)?, u8::is_ascii_digit);
    let is_apart = first == second && space(at) > 0;
    let digits = if is_apart { 2 * first } else { first };
    at += if is_apart { space(at) + second } else { 0 };
    ((2..=10).contains(&digits) && digits % 2 == 0).then_some((at, digits))
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

#[cfg(test)]
mod tests {
    use super::super::{CoordinateError, parse};

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
}
