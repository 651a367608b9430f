//! What all stages of one import share.

use std::path::Path;

use super::progress::Progress;

/// Where an import keeps its temporary files, and who hears how far it is.
#[derive(Debug)]
pub(super) struct Scratch<'s> {
    /// For runs, sections and the journal.
    pub(super) folder: &'s Path,
    pub(super) progress: Progress<'s>,
}
