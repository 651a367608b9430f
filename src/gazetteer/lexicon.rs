//! Words that are also place names: common words, people's names, months, organizations.

use std::fmt;

use fst::Map;

use super::fold::fold;

/// What a word is besides a place name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub struct WordClasses(u8);

impl WordClasses {
    /// "Reading", "Union", "Central".
    pub const COMMON_WORD: Self = Self(1);
    /// "Jordan", "Chad".
    pub const FIRST_NAME: Self = Self(1 << 1);
    /// "Washington", "Lewis".
    pub const SURNAME: Self = Self(1 << 2);
    /// "May", "August".
    pub const MONTH: Self = Self(1 << 3);
    /// "Nike", "Tass".
    pub const ORGANIZATION: Self = Self(1 << 4);

    /// Whether it is in all classes of `other`.
    #[must_use]
    pub fn contains(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// Whether it is in at least one class of `other`.
    #[must_use]
    pub fn intersects(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Whether the lexicon does not have the word.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The classes of both.
    #[must_use]
    pub fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether the word, alone, is hardly ever a place that has another name.
    pub(crate) fn is_never_a_place_alone(self) -> bool {
        self.intersects(
            Self::COMMON_WORD
                .union(Self::MONTH)
                .union(Self::ORGANIZATION),
        )
    }

    fn from_word(class: &str) -> Option<Self> {
        Some(match class {
            "word" => Self::COMMON_WORD,
            "firstname" => Self::FIRST_NAME,
            "surname" => Self::SURNAME,
            "month" => Self::MONTH,
            "org" => Self::ORGANIZATION,
            _ => return None,
        })
    }
}

/// The words, compiled.
#[derive(Clone)]
pub(crate) struct Lexicon<D> {
    words: Map<D>,
}

impl<D: AsRef<[u8]>> fmt::Debug for Lexicon<D> {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        write!(formatter, "Lexicon({} words)", self.words.len())
    }
}

impl<D: AsRef<[u8]>> Lexicon<D> {
    /// Reads what [`compile`] made.
    pub(crate) fn open(bytes: D) -> Result<Self, fst::Error> {
        Ok(Self {
            words: Map::new(bytes)?,
        })
    }

    /// The classes of a folded word.
    pub(crate) fn classes(&self, folded: &str) -> WordClasses {
        let bits = self.words.get(folded).unwrap_or_default();
        WordClasses(u8::try_from(bits).unwrap_or_default())
    }
}

/// Compiles a list with `word<TAB>class` on each line; lines that start with `#` are comments.
///
/// # Errors
/// The number of the first line that is something else.
pub(crate) fn compile(list: &str) -> Result<Vec<u8>, LexiconError> {
    let mut words = std::collections::BTreeMap::<String, WordClasses>::new();
    for (number, line) in (1..).zip(list.lines()) {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let (word, class) = line
            .split_once('\t')
            .and_then(|(word, class)| Some((fold(word), WordClasses::from_word(class.trim())?)))
            .ok_or(LexiconError::Line(number))?;
        let classes = words.entry(word).or_default();
        *classes = classes.union(class);
    }
    let pairs = words
        .into_iter()
        .map(|(word, bits)| (word, u64::from(bits.0)));
    Ok(Map::from_iter(pairs)?.into_fst().into_inner())
}

/// Why a word list cannot be compiled.
#[derive(Debug, thiserror::Error)]
pub(crate) enum LexiconError {
    /// A line of another form.
    #[error("line {0}: not `word<TAB>class`; classes are word, firstname, surname, month, org")]
    Line(usize),
    /// Words out of order: cannot be.
    #[error(transparent)]
    Fst(#[from] fst::Error),
}
