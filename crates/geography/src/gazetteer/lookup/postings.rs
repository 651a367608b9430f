//! The places of a name, read in place.

use geobrief_index::names::NameKind;
use geobrief_index::places::format::read_varint;

/// Places that bear one name; see [`Index::postings`](super::index::Index::postings).
#[derive(Debug, Clone)]
pub(crate) struct Postings<'g> {
    left: u64,
    place: u32,
    bytes: &'g [u8],
}

impl<'g> Postings<'g> {
    /// Those at the front of these bytes.
    pub(super) fn new(mut bytes: &'g [u8]) -> Self {
        Self {
            left: read_varint(&mut bytes).unwrap_or(0),
            place: 0,
            bytes,
        }
    }
}

impl Iterator for Postings<'_> {
    type Item = (u32, NameKind);

    fn next(&mut self) -> Option<Self::Item> {
        self.left = self.left.checked_sub(1)?;
        let value = read_varint(&mut self.bytes)?;
        self.place = self.place.checked_add(u32::try_from(value >> 2).ok()?)?;
        Some((self.place, NameKind::of_bits(value)))
    }
}
