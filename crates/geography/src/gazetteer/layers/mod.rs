//! Layers above the bundled one: imported indexes, and the user's own entries on top.

#[cfg(feature = "files")]
pub(super) mod imported;
pub(super) mod notes;
pub(super) mod overlay;
