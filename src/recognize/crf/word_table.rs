//! What general English knows about a word: which words are used like it, and whether it is
//! written with a capital. A part of the model's bytes, read in place.
//!
//! The words that are used alike form a cluster; clusters are the leaves of a binary tree (Brown
//! clustering), and a cluster is written as its path from the root, the lowest bit first. The
//! first bits of a path name the group of clusters that it belongs to.
//!
//! # Format
//! 2^b buckets of 64 bytes, each of 8 rows `u64`, little-endian. A row has, from the lowest bit:
//! 24 bits that tell words apart, not all 0; 18 bits path of the capitalized word; 18 bits path
//! of the word in small letters; 4 bits [`Habit`]. An empty row is 0.

use super::hash::Hash;

/// Bytes in a bucket.
pub const WORD_BUCKET: usize = 64;
/// Rows in a bucket.
pub const WORD_WAYS: usize = 8;
/// Bits of a path.
pub const PATH_BITS: u32 = 18;

const CHECK_BITS: u32 = 24;

/// A table of words.
#[derive(Debug, Clone, Copy)]
pub struct WordTable<'m> {
    buckets: &'m [[u8; WORD_BUCKET]],
}

/// What is known about one word; all zero for unknown words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Usage {
    /// Path of the cluster of the capitalized word; 0 when it has none.
    pub capitalized: u32,
    /// Path of the cluster of the word in small letters; 0 when it has none.
    pub lower: u32,
    /// How often it has a capital: 0 unknown, 1 hardly ever, 15 nearly always; 8 is half and
    /// half, each step doubles the odds.
    pub habit: u8,
}

impl<'m> WordTable<'m> {
    /// No words.
    #[must_use]
    pub const fn none() -> Self {
        Self { buckets: &[] }
    }

    /// Reads a table alone, as it stands in a model. Bytes that are no whole number of buckets
    /// are left out.
    #[must_use]
    pub const fn open(bytes: &'m [u8]) -> Self {
        Self::new(bytes.as_chunks().0)
    }

    pub(super) const fn new(buckets: &'m [[u8; WORD_BUCKET]]) -> Self {
        Self { buckets }
    }

    /// What is known about the word with this hash, see [`word_hash`](super::word_hash).
    #[must_use]
    pub(super) fn usage(self, word: Hash) -> Usage {
        let bits = self.buckets.len().trailing_zeros();
        let (bucket, check) = word_place(word, bits);
        let Some(bucket) = self.buckets.get(bucket) else {
            return Usage::default();
        };
        let rows = bucket.as_chunks::<8>().0.iter();
        rows.map(|row| u64::from_le_bytes(*row))
            .find(|row| row & ((1 << CHECK_BITS) - 1) == check)
            .map_or_else(Usage::default, Usage::from_row)
    }
}

/// The bucket of a word and the bits that tell it apart there.
#[must_use]
pub fn word_place(word: Hash, bits: u32) -> (usize, u64) {
    let bucket = word.checked_shr(64 - bits).unwrap_or(0);
    let check = word & ((1 << CHECK_BITS) - 1);
    (bucket as usize, check.max(1))
}

impl Usage {
    /// The row for a word with these bits to tell it apart.
    #[must_use]
    pub fn row(self, check: u64) -> u64 {
        let path = |path: u32| u64::from(path) & ((1 << PATH_BITS) - 1);
        check
            | path(self.capitalized) << CHECK_BITS
            | path(self.lower) << (CHECK_BITS + PATH_BITS)
            | u64::from(self.habit.min(15)) << (CHECK_BITS + 2 * PATH_BITS)
    }

    fn from_row(row: u64) -> Self {
        let path = |shift: u32| (row >> shift) as u32 & ((1 << PATH_BITS) - 1);
        Self {
            capitalized: path(CHECK_BITS),
            lower: path(CHECK_BITS + PATH_BITS),
            habit: (row >> (CHECK_BITS + 2 * PATH_BITS)) as u8,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_holds_what_was_put_in() {
        let usage = Usage {
            capitalized: 0x2_1234,
            lower: 0x3_FFFF,
            habit: 13,
        };
        let hash = 0x0123_4567_89AB_CDEF;
        let (bucket, check) = word_place(hash, 1);
        let mut buckets = [[0; WORD_BUCKET]; 2];
        buckets[bucket][8..16].copy_from_slice(&usage.row(check).to_le_bytes());
        assert_eq!(WordTable::new(&buckets).usage(hash), usage);
        assert_eq!(WordTable::new(&buckets).usage(!hash), Usage::default());
        assert_eq!(WordTable::none().usage(hash), Usage::default());
    }
}
