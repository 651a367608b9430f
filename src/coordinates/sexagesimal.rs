//! Two angles: decimal, or in degrees, minutes and seconds.

use super::CoordinateError;

/// What a hemisphere letter says of an angle.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Axis {
    Latitude,
    Longitude,
}

/// An angle, and what it measures where a letter says so.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Angle {
    pub(super) degrees: f64,
    pub(super) axis: Option<Axis>,
}

/// Reads two angles, with a comma between them, white space, or a hemisphere letter.
pub(super) fn pair(text: &str) -> Result<[Angle; 2], CoordinateError> {
    let (first, second) = halves(text).ok_or(CoordinateError::Form)?;
    Ok([angle(first)?, angle(second)?])
}

fn halves(text: &str) -> Option<(&str, &str)> {
    if let Some((first, second)) = text.split_once([',', ';']) {
        return Some((first, second));
    }
    let is_hemisphere = |c: char| "NSEWnsew".contains(c);
    // The first letter ends the first angle, unless it begins it.
    let end = text
        .char_indices()
        .skip(1)
        .find(|(_, c)| is_hemisphere(*c))
        .map(|(at, _)| at);
    if let Some(at) = end.filter(|&at| at + 1 < text.len()) {
        let begins = text.starts_with(is_hemisphere);
        return text.split_at_checked(if begins { at } else { at + 1 });
    }
    let numbers: Vec<&str> = text.split_whitespace().collect();
    match numbers[..] {
        [first, second] => Some((first, second)),
        _ => None,
    }
}

fn angle(text: &str) -> Result<Angle, CoordinateError> {
    let text = text.trim();
    let letter = text.chars().find(|c| c.is_ascii_alphabetic());
    let (axis, sign) = match letter.map(|c| c.to_ascii_uppercase()) {
        None => (None, 1.0),
        Some('N') => (Some(Axis::Latitude), 1.0),
        Some('S') => (Some(Axis::Latitude), -1.0),
        Some('E') => (Some(Axis::Longitude), 1.0),
        Some('W') => (Some(Axis::Longitude), -1.0),
        Some(_) => return Err(CoordinateError::Form),
    };
    let digits = text.trim_matches(|c: char| c.is_ascii_alphabetic() || c.is_whitespace());
    let (digits, sign) = match digits.strip_prefix(['-', '−']) {
        // A sign and a letter contradict each other.
        Some(_) if letter.is_some() => return Err(CoordinateError::Form),
        Some(rest) => (rest, -1.0),
        None => (digits.strip_prefix('+').unwrap_or(digits), sign),
    };
    Ok(Angle {
        degrees: sign * magnitude(digits)?,
        axis,
    })
}

/// Degrees, then minutes, then seconds; only the last may have a fraction.
fn magnitude(text: &str) -> Result<f64, CoordinateError> {
    let is_mark = |c: char| "°º˚'’′\"”″:dm".contains(c) || c.is_whitespace();
    let parts = text.split(is_mark).filter(|part| !part.is_empty());
    let mut numbers = Vec::new();
    for part in parts {
        let is_number = part.chars().all(|c| c.is_ascii_digit() || c == '.');
        let number = part.parse::<f64>().ok().filter(|_| is_number);
        numbers.push(number.ok_or(CoordinateError::Form)?);
    }
    let (last, whole) = numbers.split_last().ok_or(CoordinateError::Form)?;
    if numbers.len() > 3 || whole.iter().any(|number| number.fract() != 0.0) {
        return Err(CoordinateError::Form);
    }
    if numbers.iter().skip(1).any(|&sixtieths| sixtieths >= 60.0) || *last < 0.0 {
        return Err(CoordinateError::Sixtieths);
    }
    Ok(numbers
        .iter()
        .rev()
        .fold(0.0, |sum, number| sum / 60.0 + number))
}

#[cfg(test)]
mod tests {
    use super::super::{CoordinateError, parse};

    #[test]
    fn all_common_forms_are_read() {
        for text in [
            "36.5,67.25",
            "36.5, 67.25",
            "36.5 67.25",
            "+36.5;67.25",
            "36.5N 67.25E",
            "N36.5 E67.25",
            "67.25E 36.5N",
            "67.25°E, 36.5°N",
            "36°30'N 67°15'E",
            "36° 30′ 0″ N, 67° 15′ 0″ E",
            "36 30 0 N 67 15 0 E",
            "36:30:00N 67:15:00E",
            "36º30’00.0”n 67º15’e",
        ] {
            let point = parse(text).unwrap_or_else(|error| panic!("{text}: {error}"));
            assert_eq!((point.lat(), point.lon()), (36.5, 67.25), "{text}");
        }
        for text in [
            "-36.5,-67.25",
            "36.5S 67.25W",
            "36°30'S 67°15'W",
            "−36.5 −67.25",
        ] {
            let point = parse(text).unwrap_or_else(|error| panic!("{text}: {error}"));
            assert_eq!((point.lat(), point.lon()), (-36.5, -67.25), "{text}");
        }
    }

    #[test]
    fn what_is_no_position_is_refused() {
        for text in [
            "",
            "here",
            "36.5",
            "36.5,",
            "36.5N 67N",
            "36.5N,-67.2E x",
            "1 2 3",
            "1e3,4",
            "nan,1",
            "36.5.1,2",
            "-36.5S,1E",
            "36.5°30'N 1E",
            "NSEW",
            "é°,1",
        ] {
            assert_eq!(parse(text), Err(CoordinateError::Form), "{text}");
        }
        assert_eq!(parse("36°60'N 67°E"), Err(CoordinateError::Sixtieths));
        assert_eq!(parse("91,181"), Err(CoordinateError::Range));
        assert_eq!(
            parse("95,36.7").unwrap_err().to_string(),
            "latitude 95 does not exist; latitude comes first: 36.7,95"
        );
    }
}
