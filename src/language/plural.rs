//! Texts that depend on a number, by the plural rules of CLDR (UTS #35, part 3, § 5).
//!
//! For whole numbers, English, German and French have two categories and two rules (the third category of
//! French is for whole millions, which are written out nowhere here). `icu_plurals` has the rules of all
//! languages and would add 26 packages to the core: a language with other categories is the time for it.

use serde::Serialize;

/// A text with a number in it, marked `{n}`: the plural categories of CLDR that the languages
/// here have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub(crate) struct Plural {
    /// For one, and what the language treats like it.
    pub(crate) one: &'static str,
    /// For all others.
    pub(crate) other: &'static str,
}

impl Plural {
    /// The text for a number, before the number is filled in.
    pub(super) fn form(&self, number: usize, rule: PluralRule) -> &'static str {
        let is_one = match rule {
            PluralRule::One => number == 1,
            PluralRule::NoneAndOne => number < 2,
        };
        if is_one { self.one } else { self.other }
    }
}

/// Which whole numbers are of the category `one`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PluralRule {
    /// 1: English, German.
    One,
    /// 0 and 1: French.
    NoneAndOne,
}
