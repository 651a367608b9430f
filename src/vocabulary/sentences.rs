//! Where sentences end and words are joined: abbreviations, units, possessives.

use super::Words;

/// What tells the stop of an abbreviation from the end of a sentence. As written, with capitals.
pub(crate) struct Sentences {
    /// A name follows ("Dr.", "Ft."), or the sentence goes on ("e.g."): the stop never ends it.
    pub(crate) titles: Words,
    /// Words, and abbreviations only when a number follows: "No.", "Mar.".
    pub(crate) before_number: Words,
    /// Abbreviations that may also be the last word: "Inc.", "Mass.".
    pub(crate) abbreviations: Words,
    /// Abbreviations behind a number, words elsewhere: "6 in.", "he went in.".
    pub(crate) units: Words,
    /// Words behind a number with a full stop that goes on: "11. August".
    pub(crate) behind_ordinals: Words,
    /// Words that begin sentences and seldom stand behind an abbreviation inside one.
    pub(crate) beginners: Words,
    /// Halves of the day, without their last stop: "a.m".
    pub(crate) clock: Words,
    /// What may follow a half of the day in the same sentence.
    pub(crate) behind_clock: Words,
    /// Small words that have lost their vowel before an apostrophe: "l", "d". In small letters.
    pub(crate) elisions: Words,
    /// Endings of the possessive: "’s".
    pub(crate) possessives: Words,
    /// Letters behind which a bare apostrophe makes a possessive: "Texas’".
    pub(crate) bare_possessives: &'static [char],
}

impl Sentences {
    /// The abbreviations with a capital, which have their full stop wherever they stand.
    pub(crate) fn names(&self) -> impl Iterator<Item = &'static str> {
        let all = self.abbreviations.iter().chain(self.titles).copied();
        all.filter(|word| word.starts_with(char::is_uppercase))
    }
}

#[cfg(feature = "languages")]
impl Sentences {
    /// Of a language without such words.
    pub(crate) const NONE: Self = Self {
        titles: &[],
        before_number: &[],
        abbreviations: &[],
        units: &[],
        behind_ordinals: &[],
        beginners: &[],
        clock: &[],
        behind_clock: &[],
        elisions: &[],
        possessives: &[],
        bare_possessives: &[],
    };
}
