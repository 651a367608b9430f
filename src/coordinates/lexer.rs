//! The signs that a position in degrees is written with: numbers, marks, hemispheres, labels.

/// What a hemisphere letter or a label says of an angle.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Axis {
    Latitude,
    Longitude,
}

/// A number as it is written.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Number {
    /// Without its sign.
    pub(super) value: f64,
    /// It has a sign, and whether that is a minus.
    pub(super) minus: Option<bool>,
    /// Digits before the decimal point.
    pub(super) whole: usize,
    /// Digits behind it.
    pub(super) decimals: usize,
}

/// One sign.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Sign {
    Number(Number),
    Degree,
    Minute,
    Second,
    /// Between degrees and minutes, minutes and seconds.
    Colon,
    /// The same in ship's logs: "14-31N".
    Hyphen,
    /// "N", "south": the axis, and whether the angle counts down.
    Hemisphere {
        axis: Axis,
        is_negative: bool,
    },
    /// "lat", "longitude:".
    Label(Axis),
    /// `,`, `;`, `/`, "and", "by".
    Separator,
}

/// A sign with where it stands, in bytes from where reading began.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Lexeme {
    pub(super) sign: Sign,
    pub(super) start: usize,
    pub(super) end: usize,
}

/// No position has more signs: twice a label, three numbers with their marks, and two hemispheres.
const MOST_SIGNS: usize = 24;
/// No number of a position has more digits on one side of its point.
const MOST_DIGITS: usize = 12;
/// Most white space between two signs: "36.707,   67.212".
const MOST_SPACE: usize = 4;

/// Words, in small letters, with what they stand for. The longer ones come first where one begins
/// another.
const WORDS: [(&str, Sign); 28] = {
    use Axis::{Latitude, Longitude};
    const fn hemisphere(axis: Axis, is_negative: bool) -> Sign {
        Sign::Hemisphere { axis, is_negative }
    }
    [
        ("n", hemisphere(Latitude, false)),
        ("s", hemisphere(Latitude, true)),
        ("e", hemisphere(Longitude, false)),
        ("w", hemisphere(Longitude, true)),
        ("north", hemisphere(Latitude, false)),
        ("south", hemisphere(Latitude, true)),
        ("east", hemisphere(Longitude, false)),
        ("west", hemisphere(Longitude, true)),
        ("lat", Sign::Label(Latitude)),
        ("latitude", Sign::Label(Latitude)),
        ("lon", Sign::Label(Longitude)),
        ("long", Sign::Label(Longitude)),
        ("lng", Sign::Label(Longitude)),
        ("longitude", Sign::Label(Longitude)),
        ("d", Sign::Degree),
        ("deg", Sign::Degree),
        ("degs", Sign::Degree),
        ("degree", Sign::Degree),
        ("degrees", Sign::Degree),
        ("m", Sign::Minute),
        ("min", Sign::Minute),
        ("mins", Sign::Minute),
        ("minute", Sign::Minute),
        ("minutes", Sign::Minute),
        ("sec", Sign::Second),
        ("seconds", Sign::Second),
        ("and", Sign::Separator),
        ("by", Sign::Separator),
    ]
};

/// The signs at the start of a text, up to the first character that belongs to none.
pub(super) fn lexemes(text: &str) -> Vec<Lexeme> {
    let mut found: Vec<Lexeme> = Vec::new();
    let mut at = 0;
    while found.len() < MOST_SIGNS {
        let rest = text.get(at..).unwrap_or_default();
        let space: usize = rest
            .chars()
            .take_while(|c| c.is_whitespace() && *c != '\n')
            .take(MOST_SPACE)
            .map(char::len_utf8)
            .sum();
        let start = at + space;
        let rest = text.get(start..).unwrap_or_default();
        let follows_digit = space == 0
            && found
                .last()
                .is_some_and(|last| matches!(last.sign, Sign::Number(_)));
        let Some((sign, length)) = sign(rest, follows_digit) else {
            break;
        };
        at = start + length;
        found.push(Lexeme {
            sign,
            start,
            end: at,
        });
    }
    found
}

/// The sign at the start of a text, and its length. A hyphen that follows a digit is no minus.
fn sign(rest: &str, follows_digit: bool) -> Option<(Sign, usize)> {
    let first = rest.chars().next()?;
    let width = first.len_utf8();
    match first {
        '0'..='9' => number(rest, 0),
        '-' | '–' if follows_digit => Some((Sign::Hyphen, width)),
        '+' | '-' | '−' | '–' => number(rest, width),
        '°' | 'º' | '˚' => Some((Sign::Degree, width)),
        '\'' | '’' | '′' | '‘' => {
            let doubled = rest.chars().nth(1) == Some(first);
            let sign = if doubled { Sign::Second } else { Sign::Minute };
            Some((sign, if doubled { 2 * width } else { width }))
        }
        '"' | '”' | '″' | '“' => Some((Sign::Second, width)),
        ':' => Some((Sign::Colon, width)),
        ',' | ';' | '/' => Some((Sign::Separator, width)),
        _ if first.is_ascii_alphabetic() => word(rest),
        _ => None,
    }
}

/// A number behind `signs` bytes of sign.
fn number(rest: &str, signs: usize) -> Option<(Sign, usize)> {
    let (sign, unsigned) = rest.split_at_checked(signs)?;
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let whole = digits(unsigned);
    let behind = unsigned.get(whole..)?;
    let decimals = behind.strip_prefix('.').map_or(0, digits);
    if whole == 0 || whole.max(decimals) > MOST_DIGITS {
        return None;
    }
    let length = whole + if decimals > 0 { 1 + decimals } else { 0 };
    let number = Number {
        value: unsigned.get(..length)?.parse().ok()?,
        minus: (signs > 0).then_some(sign != "+"),
        whole,
        decimals,
    };
    Some((Sign::Number(number), signs + length))
}

/// A word of the table, with the stop or the colon behind a label.
fn word(rest: &str) -> Option<(Sign, usize)> {
    let length = rest
        .bytes()
        .take_while(u8::is_ascii_alphabetic)
        .take(MOST_DIGITS)
        .count();
    let behind = rest.get(length..)?;
    if behind.starts_with(char::is_alphabetic) {
        return None;
    }
    let word = rest.get(..length)?;
    let (_, sign) = WORDS
        .iter()
        .find(|(known, _)| word.eq_ignore_ascii_case(known))?;
    let punctuation = match sign {
        Sign::Label(_) => behind
            .bytes()
            .take_while(|b| matches!(b, b'.' | b':' | b'='))
            .take(2)
            .count(),
        _ => 0,
    };
    Some((*sign, length + punctuation))
}
