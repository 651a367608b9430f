//! Names as texts write them and as the index keeps them.

pub mod fold;
pub mod lexicon;
pub mod skeleton;
pub mod word_list;

/// Which of its names a place was found by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NameKind {
    /// Its display name.
    Primary,
    /// Another spelling, language or short form.
    Alias,
    /// A customary abbreviation: "Kan.", "W. Va.", "Ont.", "U.S.".
    Abbreviation,
    /// The word for its people: "Afghan".
    Demonym,
    /// A spelling that is in no source, of a name that was written in another script; never in the map
    /// of names, see [`skeleton`].
    Transliteration,
}

impl NameKind {
    /// The kind in the lowest two bits of a number, as indexes store it.
    #[must_use]
    pub fn of_bits(value: u64) -> Self {
        match value & 3 {
            0 => Self::Primary,
            1 => Self::Alias,
            2 => Self::Abbreviation,
            _ => Self::Demonym,
        }
    }
}
