//! Lines that say who wrote a text, and where.

use super::Words;

/// The words of bylines and datelines. As written.
pub(crate) struct Bylines {
    /// What stands before the author of a submission, and between that and who submitted it.
    pub(crate) submission: [&'static str; 2],
    /// What stands before the names of authors.
    pub(crate) introductions: Words,
    /// What ends the names of authors.
    pub(crate) ends: Words,
    /// What stands between two authors.
    pub(crate) conjunction: &'static str,
    /// Words inside names that have no capital.
    pub(crate) particles: Words,
    /// How a word inside a name may begin without a capital: "al-".
    pub(crate) prefixes: Words,
    /// News agencies that some sites put in brackets before the first sentence, without a dash.
    pub(crate) agencies: Words,
}
