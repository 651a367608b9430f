//! Two angles: decimal, or in degrees, minutes and seconds, as on maps, in ship's logs
//! ("14-31N 041-58E") and in words ("14 degrees north").

use super::lexer::{Axis, Lexeme, Number, Sign, lexemes};
use super::{Bare, CoordinateError, Form};
use crate::geo::LonLat;

/// Two angles that make a position.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Pair {
    pub(super) point: LonLat,
    /// Bytes that they take.
    pub(super) length: usize,
    pub(super) form: Form,
}

/// An angle, and how it is written.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Angle {
    degrees: f64,
    /// What a letter or a label says that it measures.
    axis: Option<Axis>,
    is_signed: bool,
    /// Decimals of its last number.
    decimals: usize,
    /// With a degree mark, or with minutes.
    is_marked: bool,
}

/// Reads two angles at the start of a text, with a comma between them, white space, or a hemisphere
/// letter.
pub(super) fn pair(text: &str) -> Result<Pair, CoordinateError> {
    let lexemes = lexemes(text);
    let mut reader = Reader {
        lexemes: &lexemes,
        at: 0,
    };
    let first = reader.angle()?;
    let is_separated = reader.takes(|sign| sign == Sign::Separator);
    let second = reader.angle()?;
    let length = reader.end();
    let (lat, lon) = match (first.axis, second.axis) {
        (Some(Axis::Longitude), Some(Axis::Latitude)) => (second, first),
        (Some(Axis::Latitude), Some(Axis::Longitude)) | (None, None) => (first, second),
        (None, Some(Axis::Longitude)) | (Some(Axis::Latitude), None) => (first, second),
        _ => return Err(CoordinateError::Form),
    };
    let form = match (lat.axis, lon.axis) {
        (Some(_), Some(_)) => Form::Lettered {
            is_exact: first.is_exact() && second.is_exact(),
        },
        _ => Form::Bare(Bare {
            decimals: lat.decimals.min(lon.decimals),
            is_signed: lat.is_signed || lon.is_signed,
            is_marked: lat.is_marked && lon.is_marked,
            is_separated,
        }),
    };
    match LonLat::new(lon.degrees, lat.degrees) {
        Some(point) => Ok(Pair {
            point,
            length,
            form,
        }),
        None if LonLat::new(lat.degrees, lon.degrees).is_some() => Err(CoordinateError::Swapped {
            lat: lat.degrees.to_string(),
            lon: lon.degrees.to_string(),
        }),
        None => Err(CoordinateError::Range),
    }
}

impl Angle {
    /// Whether nobody writes anything else so: with marks or minutes, or with decimals.
    fn is_exact(&self) -> bool {
        self.is_marked || self.decimals > 0
    }
}

/// Goes through the signs.
struct Reader<'l> {
    lexemes: &'l [Lexeme],
    at: usize,
}

impl Reader<'_> {
    fn sign(&self) -> Option<Sign> {
        self.lexemes.get(self.at).map(|lexeme| lexeme.sign)
    }

    fn takes(&mut self, is_wanted: impl Fn(Sign) -> bool) -> bool {
        let is_there = self.sign().is_some_and(is_wanted);
        self.at += usize::from(is_there);
        is_there
    }

    /// Where the last sign ends that was taken.
    fn end(&self) -> usize {
        let last = self.at.checked_sub(1).and_then(|at| self.lexemes.get(at));
        last.map_or(0, |lexeme| lexeme.end)
    }

    fn label(&mut self) -> Option<Axis> {
        let Some(Sign::Label(axis)) = self.sign() else {
            return None;
        };
        self.at += 1;
        Some(axis)
    }

    fn hemisphere(&mut self) -> Option<(Axis, bool)> {
        let Some(Sign::Hemisphere { axis, is_negative }) = self.sign() else {
            return None;
        };
        self.at += 1;
        Some((axis, is_negative))
    }

    /// "36.5", "N 36 30", "lat. 36°30'", "67 degrees 15 minutes east".
    fn angle(&mut self) -> Result<Angle, CoordinateError> {
        let label = self.label();
        let before = self.hemisphere();
        let numbers = Numbers::taken(self, before.is_some())?;
        let behind = if before.is_none() {
            self.hemisphere()
        } else {
            None
        };
        let hemisphere = before.or(behind);
        // "36.5 north latitude"
        let label = label.or_else(|| {
            let is_own = matches!((self.sign(), hemisphere), (Some(Sign::Label(after)), Some((axis, _))) if after == axis);
            if is_own { self.label() } else { None }
        });
        let axis = match (label, hemisphere) {
            (Some(label), Some((axis, _))) if label != axis => return Err(CoordinateError::Form),
            (label, hemisphere) => label.or(hemisphere.map(|(axis, _)| axis)),
        };
        numbers.angle(axis, hemisphere.map(|(_, is_negative)| is_negative))
    }
}

/// The numbers of one angle.
struct Numbers {
    numbers: Vec<Number>,
    is_marked: bool,
}

impl Numbers {
    /// Takes degrees, minutes and seconds. Numbers with nothing but white space between them belong
    /// together where a hemisphere letter stands before or behind them.
    fn taken(reader: &mut Reader<'_>, is_lettered: bool) -> Result<Self, CoordinateError> {
        let is_lettered = is_lettered || reader.leads_to_letter();
        let mut numbers = Vec::new();
        let mut is_marked = false;
        while let Some(Sign::Number(number)) = reader.sign() {
            reader.at += 1;
            numbers.push(number);
            let mark = MARKS.get(numbers.len() - 1).copied();
            is_marked |= reader.takes(|sign| Some(sign) == mark);
            // Only the last may have a fraction.
            let may_go_on = numbers.len() < MARKS.len() && number.decimals == 0;
            if !may_go_on || !reader.goes_on(numbers.len(), is_lettered) {
                break;
            }
        }
        if numbers.is_empty() {
            return Err(CoordinateError::Form);
        }
        Ok(Self { numbers, is_marked })
    }

    /// The sum of degrees, minutes and seconds; only the last may have a fraction. A sign and a
    /// letter contradict each other.
    fn angle(
        self,
        axis: Option<Axis>,
        is_negative: Option<bool>,
    ) -> Result<Angle, CoordinateError> {
        let (last, whole) = self.numbers.split_last().ok_or(CoordinateError::Form)?;
        let first = self.numbers.first().ok_or(CoordinateError::Form)?;
        let is_signed_inside = self.numbers.iter().skip(1).any(|n| n.minus.is_some());
        let contradicts = first.minus.is_some() && is_negative.is_some();
        if whole.iter().any(|number| number.decimals > 0) || is_signed_inside || contradicts {
            return Err(CoordinateError::Form);
        }
        let values = match (self.numbers.as_slice(), axis, is_negative) {
            ([number], Some(axis), Some(_)) => unpacked(*number, axis),
            (numbers, _, _) => numbers.iter().map(|number| number.value).collect(),
        };
        if values.iter().skip(1).any(|&sixtieths| sixtieths >= 60.0) {
            return Err(CoordinateError::Sixtieths);
        }
        let magnitude = values
            .iter()
            .rev()
            .fold(0.0, |sum, value| sum / 60.0 + value);
        let is_negative = is_negative.or(first.minus).unwrap_or(false);
        Ok(Angle {
            degrees: if is_negative { -magnitude } else { magnitude },
            axis,
            is_signed: first.minus.is_some(),
            decimals: last.decimals,
            is_marked: self.is_marked || values.len() > 1,
        })
    }
}

/// "1431N": degrees and minutes, or with seconds, in a fixed number of digits, as ships report
/// them; two digits of degrees for the latitude, three for the longitude.
fn unpacked(number: Number, axis: Axis) -> Vec<f64> {
    let degrees = match axis {
        Axis::Latitude => 2,
        Axis::Longitude => 3,
    };
    let pairs = number.whole.saturating_sub(degrees);
    let parts = |unit: f64| [(number.value / unit).floor(), number.value % unit];
    match pairs {
        2 => parts(100.0).to_vec(),
        4 => {
            let [degrees, rest] = parts(10_000.0);
            vec![degrees, (rest / 100.0).floor(), rest % 100.0]
        }
        _ => vec![number.value],
    }
}

/// What may stand behind the first, the second and the third number of an angle.
const MARKS: [Sign; 3] = [Sign::Degree, Sign::Minute, Sign::Second];

impl Reader<'_> {
    /// Whether up to three numbers with their marks lead to a hemisphere letter.
    fn leads_to_letter(&self) -> bool {
        let is_part = |sign: Sign| {
            matches!(sign, Sign::Number(_) | Sign::Colon | Sign::Hyphen) || MARKS.contains(&sign)
        };
        let rest = self.lexemes.get(self.at..).unwrap_or_default();
        let end = rest.iter().find(|lexeme| !is_part(lexeme.sign));
        end.is_some_and(|lexeme| matches!(lexeme.sign, Sign::Hemisphere { .. }))
    }

    /// Whether another number belongs to an angle of so many. Without a letter, "36:30" and
    /// "36°30'" say so; a mere space does not, nor a hyphen.
    fn goes_on(&mut self, taken: usize, is_lettered: bool) -> bool {
        let ahead = |n: usize| self.lexemes.get(self.at + n).map(|lexeme| lexeme.sign);
        let joins = |sign: Sign| match sign {
            Sign::Colon => true,
            Sign::Hyphen => is_lettered,
            _ => false,
        };
        if ahead(0).is_some_and(joins) && is_unsigned(ahead(1)) {
            self.at += 1;
            return true;
        }
        let mark = MARKS.get(taken).copied();
        is_unsigned(ahead(0)) && (is_lettered || ahead(1).is_some() && ahead(1) == mark)
    }
}

fn is_unsigned(sign: Option<Sign>) -> bool {
    matches!(sign, Some(Sign::Number(number)) if number.minus.is_none())
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
