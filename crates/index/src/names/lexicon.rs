//! Words that are also place names: common words, people's names, months, organizations.

use std::fmt;

use fst::Map;

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
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The classes as bits, as they are compiled.
    #[must_use]
    pub fn bits(self) -> u8 {
        self.0
    }
}

/// The words, compiled.
#[derive(Clone)]
pub struct Lexicon<D> {
    words: Map<D>,
}

impl<D: AsRef<[u8]>> fmt::Debug for Lexicon<D> {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        write!(formatter, "Lexicon({} words)", self.words.len())
    }
}

impl<D: AsRef<[u8]>> Lexicon<D> {
    /// Reads what [`word_list::compile`](super::word_list::compile) made.
    pub fn open(bytes: D) -> Result<Self, fst::Error> {
        Ok(Self {
            words: Map::new(bytes)?,
        })
    }

    /// The classes of a folded word.
    pub fn classes(&self, folded: &str) -> WordClasses {
        let bits = self.words.get(folded).unwrap_or_default();
        WordClasses(u8::try_from(bits).unwrap_or_default())
    }
}
