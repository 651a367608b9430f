//! Open Location Codes, "plus codes", in full: "8J4HP646+R7".
//!
//! Pairs of digits of base 20 halve the world into ever smaller cells; behind the tenth digit, grids
//! of 4 × 5 cells (Open Location Code specification, Google 2014). Short codes, which need a place
//! beside them, are not read.

use crate::geo::LonLat;

const DIGITS: &str = "23456789CFGHJMPQRVWX";
/// The plus stands behind the eighth digit.
const BEFORE_PLUS: usize = 8;
/// Digits behind it, at most.
const MOST_BEHIND: usize = 7;
/// In a code that is written with an area instead of a point the last digits are zeros; those are
/// too coarse to be a position.
const PAIRS: usize = 5;
const ROWS: f64 = 5.0;
const COLUMNS: f64 = 4.0;

/// The middle of the cell that the code at the start of a text names, and its length in bytes.
pub(super) fn leading(text: &str) -> Option<(LonLat, usize)> {
    let is_digit = |b: &u8| DIGITS.as_bytes().contains(b);
    let (before, behind) = text.split_at_checked(BEFORE_PLUS)?;
    let behind = behind.strip_prefix('+')?;
    let more = behind.bytes().take_while(is_digit).count();
    if !before.bytes().all(|b| is_digit(&b)) || !(2..=MOST_BEHIND).contains(&more) {
        return None;
    }
    let values = before.bytes().chain(behind.bytes().take(more));
    let values: Vec<f64> = values
        .filter_map(|b| DIGITS.bytes().position(|digit| digit == b))
        .map(|value| value as f64)
        .collect();
    let point = middle(&values)?;
    Some((point, BEFORE_PLUS + 1 + more))
}

fn middle(values: &[f64]) -> Option<LonLat> {
    let (pairs, grid) = values.split_at_checked(2 * PAIRS)?;
    let (mut lat, mut lon) = (-90.0, -180.0);
    let (mut height, mut width) = (400.0, 400.0);
    for pair in pairs.chunks_exact(2) {
        (height, width) = (height / 20.0, width / 20.0);
        lat += pair[0] * height;
        lon += pair[1] * width;
    }
    for digit in grid {
        (height, width) = (height / ROWS, width / COLUMNS);
        lat += (digit / COLUMNS).floor() * height;
        lon += digit % COLUMNS * width;
    }
    LonLat::new(lon + width / 2.0, lat + height / 2.0)
}

#[cfg(test)]
mod tests {
    use super::super::parse;

    #[test]
    fn codes_of_the_specification_are_read() {
        // Test data of the specification: the middle of the cell.
        for (code, lat, lon) in [
            ("7FG49QCJ+2V", 20.370_062_5, 2.782_187_5),
            ("7FG49QCJ+2VX", 20.370_112_5, 2.782_234_375),
            ("8FVC2222+22", 47.000_062_5, 8.000_062_5),
            ("4VCPPQGP+Q9", -41.273_062_5, 174.785_937_5),
        ] {
            let point = parse(code).unwrap();
            let apart = (point.lat() - lat).abs().max((point.lon() - lon).abs());
            assert!(apart < 2e-6, "{code}: {point:?}");
        }
        for none in ["8FVC2222+", "9QCJ+2V", "8FVC0000+22", "8FVC2222+2"] {
            assert!(parse(none).is_err(), "{none}");
        }
    }
}
