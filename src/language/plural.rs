//! Texts that depend on a number, by the plural rules of CLDR (UTS #35, part 3, § 5).
//!
//! For whole numbers, English and German have two categories and one rule. `icu_plurals` has the
//! rules of all languages and would add 26 packages to the core: a language with other categories
//! is the time for it.

use serde::Serialize;

/// A text with a number in it, marked `{n}`: the plural categories of CLDR that the languages
/// here have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub(crate) struct Plural {
    /// For exactly one.
    pub(crate) one: &'static str,
    /// For none and for several.
    pub(crate) other: &'static str,
}

impl Plural {
    /// The text for a number, before the number is filled in.
    pub(super) fn form(&self, number: usize) -> &'static str {
        if number == 1 { self.one } else { self.other }
    }
}
