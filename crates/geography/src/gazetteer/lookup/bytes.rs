//! The bytes of an index: where they are, and the numbers in them, little-endian.

use std::ops::Range;
use std::sync::Arc;

#[cfg(feature = "files")]
use crate::gazetteer::lookup::mapped::MappedFile;

/// Where the bytes of an index are.
#[derive(Clone)]
pub(crate) enum Bytes {
    /// In the program.
    Static(&'static [u8]),
    /// In memory.
    Shared(Arc<[u8]>),
    /// In a file.
    #[cfg(feature = "files")]
    Mapped(Arc<MappedFile>),
}

impl AsRef<[u8]> for Bytes {
    fn as_ref(&self) -> &[u8] {
        match self {
            Self::Static(bytes) => bytes,
            Self::Shared(bytes) => bytes,
            #[cfg(feature = "files")]
            Self::Mapped(file) => (**file).as_ref(),
        }
    }
}

/// A part of the bytes.
#[derive(Clone)]
pub(crate) struct Part {
    pub(super) bytes: Bytes,
    pub(super) range: Range<usize>,
}

impl AsRef<[u8]> for Part {
    fn as_ref(&self) -> &[u8] {
        &self.bytes.as_ref()[self.range.clone()]
    }
}

/// The row that compares equal; `compare` gives `None` where there is none, which ends the search.
pub(super) fn binary_search(
    rows: usize,
    compare: impl Fn(usize) -> Option<std::cmp::Ordering>,
) -> Option<usize> {
    let mut range = 0..rows;
    while !range.is_empty() {
        let middle = range.start + range.len() / 2;
        match compare(middle)? {
            std::cmp::Ordering::Less => range.start = middle + 1,
            std::cmp::Ordering::Greater => range.end = middle,
            std::cmp::Ordering::Equal => return Some(middle),
        }
    }
    None
}

pub(super) fn bytes_at<const N: usize>(bytes: &[u8], at: usize) -> Option<[u8; N]> {
    bytes.get(at..)?.first_chunk().copied()
}

pub(super) fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    bytes_at(bytes, at).map(u16::from_le_bytes)
}

pub(super) fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    bytes_at(bytes, at).map(u32::from_le_bytes)
}

pub(super) fn i32_at(bytes: &[u8], at: usize) -> Option<i32> {
    bytes_at(bytes, at).map(i32::from_le_bytes)
}
