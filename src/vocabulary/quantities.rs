//! What numbers count and measure.

#[cfg(feature = "languages")]
use super::NOTHING;
use super::Words;

/// Words that tell what a number is about.
pub(crate) struct Stakes {
    pub(crate) dead: Words,
    pub(crate) hurt: Words,
    pub(crate) held: Words,
    pub(crate) displaced: Words,
    pub(crate) homes: Words,
    pub(crate) money: Words,
    pub(crate) area: Words,
    /// What no word of loss reaches across to a number: commas and conjunctions.
    pub(crate) breaks: Words,
    /// Units of time: how long something took.
    pub(crate) durations: Words,
}

/// The words around a number. In small letters.
pub(crate) struct Quantities {
    /// Units of measure and their kin, behind a number.
    pub(crate) measures: Words,
    /// Those of them that measure a share.
    pub(crate) shares: Words,
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
    /// What leads from a measure to what it is for each of: "55 miles *an* hour".
    pub(crate) rates: Words,
    /// What a measure may be for each of: "$84 a *barrel*".
    pub(crate) rate_units: Words,
    /// Behind a measure of length, in which direction it is: "335 metres *high*".
    pub(crate) extents: Words,
    /// Before a number that has the unit of the number before it: "38,000 *in* Wales".
    pub(crate) share_places: Words,
    /// Joins such a number: "140,000 homes in Ireland *and* 38,000 in Wales".
    pub(crate) and: &'static str,
    /// What is at stake, by the words of the unit or beside the number, most serious first.
    pub(crate) stakes: Stakes,
    /// What makes a time of a quantity: "three years *ago*".
    pub(crate) ago: &'static str,
}

#[cfg(feature = "languages")]
impl Stakes {
    /// Of a language without such words.
    pub(crate) const NONE: Self = Self {
        dead: &[],
        hurt: &[],
        held: &[],
        displaced: &[],
        homes: &[],
        money: &[],
        area: &[],
        breaks: &[],
        durations: &[],
    };
}

#[cfg(feature = "languages")]
impl Quantities {
    /// Of a language without such words.
    pub(crate) const NONE: Self = Self {
        measures: &[],
        shares: &[],
        per_cent: [NOTHING; 2],
        plurals: &[],
        plural_ending: '\0',
        no_plural_endings: &[],
        no_plurals: &[],
        stops: &[],
        owners: &[],
        qualifiers: &[],
        qualifier_pairs: &[],
        labels: &[],
        rates: &[],
        rate_units: &[],
        extents: &[],
        share_places: &[],
        and: NOTHING,
        stakes: Stakes::NONE,
        ago: NOTHING,
    };
}
