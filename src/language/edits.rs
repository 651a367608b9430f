//! What is said of what a person changed in a briefing.

use super::plural::Plural;

/// What a briefing says of what a person changed in it.
#[derive(Debug)]
pub(crate) struct Edits {
    /// What stands for a masked name: "[name withheld]".
    pub(crate) masked: &'static str,
    /// That places are withheld.
    pub(crate) withheld: Plural,
}
