//! What numbers count and measure.

use super::Words;

/// The words around a number. In small letters.
pub(crate) struct Quantities {
    /// Units of measure and their kin, behind a number.
    pub(crate) measures: Words,
    /// The unit of two words.
    pub(crate) per_cent: [&'static str; 2],
    /// Plurals without the usual ending.
    pub(crate) plurals: Words,
    /// The usual ending of plurals.
    pub(crate) plural_ending: char,
    /// Endings that look like it and make no plural.
    pub(crate) no_plural_endings: Words,
    /// Words with that ending that are no plural, or are counted by no number before them.
    pub(crate) no_plurals: Words,
    /// Words that a counted noun phrase does not hold.
    pub(crate) stops: Words,
    /// Whose or which of many: "15,000 of *its* troops".
    pub(crate) owners: Words,
    /// Words before a number that belong to it.
    pub(crate) qualifiers: Words,
    /// The same, two by two: "more than".
    pub(crate) qualifier_pairs: &'static [[Words; 2]],
    /// Words before a number that make it a name.
    pub(crate) labels: Words,
    /// What makes a time of a quantity: "three years *ago*".
    pub(crate) ago: &'static str,
}
