//! What is wrong with an extract.

use std::io;

use crate::import::osm::proto::Damaged;

/// What is wrong with an extract, and where.
#[derive(Debug, thiserror::Error)]
#[error("blob {number} at byte {at}: {problem}")]
pub(in crate::import::osm) struct BadBlob {
    /// From 1.
    pub(super) number: u64,
    /// Where it begins in the file, unpacked.
    pub(super) at: u64,
    pub(super) problem: Problem,
}

/// What is wrong with a blob.
#[derive(Debug, thiserror::Error)]
pub(super) enum Problem {
    #[error("damaged, or not an extract")]
    Damaged,
    #[error("the file ends in the middle of it")]
    CutShort,
    #[error("larger than the format allows")]
    TooLarge,
    #[error("not packed with zlib; repack it: osmium cat -o NEW.osm.pbf FILE")]
    OtherPacking,
    #[error(transparent)]
    Unreadable(#[from] io::Error),
}

impl From<Damaged> for Problem {
    fn from(_: Damaged) -> Self {
        Self::Damaged
    }
}
