//! Layers above the bundled one: imported indexes, and the user's own entries on top; and beside it
//! the names of a language, and those of a house.

pub(super) mod house;
#[cfg(feature = "files")]
pub(super) mod imported;
pub(super) mod language;
pub(super) mod notes;
pub(super) mod overlay;
