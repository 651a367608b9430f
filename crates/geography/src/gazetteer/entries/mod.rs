//! Entries that people write: read, checked, mended and edited.

pub(super) mod check;
pub(super) mod columns;
pub(super) mod edit;
pub(super) mod entry;
#[cfg(feature = "files")]
pub(super) mod excerpt;
pub(super) mod facts;
pub(super) mod field;
#[cfg(feature = "files")]
pub(super) mod files;
pub(super) mod new_entry;
mod usual;
