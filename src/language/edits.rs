//! What is said of what a person changed in a briefing.

use super::plural::Plural;

/// What a briefing says of what a person changed in it.
#[derive(Debug)]
pub(crate) struct Edits {
    /// What stands for a masked name: "[name withheld]".
    pub(crate) masked: &'static str,
    /// That places are withheld.
    pub(crate) withheld: Plural,
    /// Before a line in a person's own words, and of a summary that a person has chosen; with the
    /// name of the person, if it is given.
    pub(crate) written_by: fn(Option<&str>) -> String,
    pub(crate) chosen_by: fn(Option<&str>) -> String,
    /// Before a note at a place.
    pub(crate) note_by: fn(Option<&str>) -> String,
}
