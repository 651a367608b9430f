//! From names, ids and points to places.

mod bytes;
mod consonants;
pub(super) mod cursor;
pub(super) mod index;
pub(super) mod language;
#[cfg(feature = "files")]
pub(super) mod mapped;
pub(super) mod matching;
pub(super) mod names;
pub(super) mod nearest;
mod postings;
mod publisher;
pub(super) mod reverse;
pub(super) mod search;
mod slip;
mod survey;
mod transliterate;
