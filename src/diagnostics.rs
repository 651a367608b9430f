//! What a reader should know about an input that was read all the same.

use std::fmt;

/// Something odd in an input that did not stop the work. Messy input is not an error: stages
/// return their value and a list of these, in the order of the text.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Diagnostic {
    /// The bytes are not UTF-8 and do not say what they are; the encoding is a guess.
    AssumedEncoding {
        /// WHATWG name: `windows-1252`.
        encoding: &'static str,
    },
    /// Some bytes stand for no character in the encoding; each such place now holds U+FFFD.
    ReplacedBytes {
        /// WHATWG name of the encoding.
        encoding: &'static str,
        /// How many places.
        count: usize,
    },
    /// A comment header names a day or a time that does not exist; the comment has no time.
    ImpossibleTime {
        /// Line of the header, from 1.
        line: usize,
    },
    /// The date given with the text is not of the form YYYY-MM-DD; it was not used.
    UnusableDate {
        /// As given.
        value: String,
    },
    /// The text holds comments only.
    NoArticle,
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::AssumedEncoding { encoding } => write!(
                f,
                "the text is not UTF-8; read as {encoding}, which is a guess: \
                 save it as UTF-8 if letters look wrong"
            ),
            Self::ReplacedBytes { encoding, count: 1 } => {
                write!(
                    f,
                    "one place in the text is not valid {encoding} and was replaced by U+FFFD"
                )
            }
            Self::ReplacedBytes { encoding, count } => {
                write!(
                    f,
                    "{count} places in the text are not valid {encoding} and were replaced by U+FFFD"
                )
            }
            Self::ImpossibleTime { line } => {
                write!(
                    f,
                    "line {line}: the comment's time does not exist; it is left out"
                )
            }
            Self::UnusableDate { value } => {
                write!(
                    f,
                    "the date \"{value}\" is not of the form YYYY-MM-DD; it is left out"
                )
            }
            Self::NoArticle => f.write_str("the text has comments, but no article before them"),
        }
    }
}
