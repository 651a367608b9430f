//! The weights of the features, read in place from the bytes of a model.
//!
//! # Format
//! Little-endian. A header of [`HEADER`] bytes: [`MAGIC`]; `u32` number of bits `b`; `f32` size of
//! one unit of weight; 16 × 16 `f32` scores of a state (column) after another (row); `u32` number
//! of bits `w`; zeros. Then the table of [`Words`], 2^w buckets. Then 2^b buckets of 64 bytes,
//! each of [`WAYS`] rows: 15 weights `i8`, one for each state, and one byte that tells the
//! features of a bucket apart, 0 in an empty row.
//!
//! A bucket is one cache line: looking a feature up costs one access, whether the model has it or
//! not.

use super::hash::Hash;
use super::label::STATES;
use super::lattice::{LANES, Scores, Transitions};
use super::word_table::{WORD_BUCKET, WordTable};

/// First bytes of a model.
pub const MAGIC: [u8; 8] = *b"gbcrf\0\x00\x01";
/// Length of what stands before the buckets.
pub const HEADER: usize = 1088;
/// Rows in a bucket.
pub const WAYS: usize = 4;

/// Where the header has the size of the table of words.
const WORD_BITS: usize = 16 + 4 * LANES * LANES;
/// Largest size of a table.
const MOST_BITS: u32 = 24;
const ROW: usize = LANES;
const BUCKET: usize = WAYS * ROW;
const MARK: usize = STATES;

/// A model in memory or in the program.
#[derive(Debug, Clone)]
pub struct Model<'m> {
    transitions: Transitions,
    unit: f32,
    bits: u32,
    words: WordTable<'m>,
    buckets: &'m [[u8; BUCKET]],
}

/// Why bytes are no model.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ModelError {
    /// Another kind of file, or another version.
    #[error("not a model of this version's recogniser; train it again")]
    Magic,
    /// Cut short.
    #[error("model is damaged: its tables have {found} bytes, not {needed}; train it again")]
    Length {
        /// Bytes in the tables.
        found: usize,
        /// Bytes needed.
        needed: usize,
    },
}

impl<'m> Model<'m> {
    /// Reads the frame of the bytes.
    ///
    /// # Errors
    /// Bytes that are no model of this version.
    pub fn open(bytes: &'m [u8]) -> Result<Self, ModelError> {
        if !bytes.starts_with(&MAGIC) || bytes.len() < HEADER {
            return Err(ModelError::Magic);
        }
        let word = |at: usize| bytes.get(at..).and_then(|rest| rest.first_chunk::<4>());
        let number = |at: usize| word(at).map_or(0.0, |bytes| f32::from_le_bytes(*bytes));
        let power = |at: usize| {
            let bits = word(at).map_or(0, |bytes| u32::from_le_bytes(*bytes));
            (bits <= MOST_BITS).then_some((bits, 1_usize << bits))
        };
        let ((bits, rows), (_, words)) = power(8).zip(power(WORD_BITS)).ok_or(ModelError::Magic)?;
        let tables = &bytes[HEADER..];
        let needed = words * WORD_BUCKET + rows * BUCKET;
        if tables.len() != needed {
            return Err(ModelError::Length {
                found: tables.len(),
                needed,
            });
        }
        let (words, buckets) = tables.split_at(words * WORD_BUCKET);
        let (words, buckets) = (words.as_chunks().0, buckets.as_chunks().0);
        let mut scores = [[0.0; LANES]; LANES];
        for (cell, score) in scores.iter_mut().flatten().enumerate() {
            *score = number(16 + 4 * cell);
        }
        Ok(Self {
            transitions: Transitions::new(scores),
            unit: number(12),
            bits,
            words: WordTable::new(words),
            buckets,
        })
    }

    /// What is known about words.
    #[must_use]
    pub fn words(&self) -> WordTable<'m> {
        self.words
    }

    /// Scores of one state after another.
    #[must_use]
    pub fn transitions(&self) -> &Transitions {
        &self.transitions
    }

    /// The sum of the weights of some features, for each state.
    ///
    /// First the rows are found, without a branch that a processor could guess wrong, so that it waits
    /// for many of them at once; then they are added.
    #[must_use]
    pub fn score(&self, features: &[u64]) -> Scores {
        let rows = self.buckets.as_flattened().as_chunks::<ROW>().0;
        let mut sums = [0_i32; LANES];
        for features in features.chunks(AT_ONCE) {
            let mut found = [0; AT_ONCE];
            let mut count = 0;
            for &feature in features {
                let (bucket, mark) = place(feature, self.bits);
                let way = way(&self.buckets[bucket], mark);
                found[count] = bucket * WAYS + way;
                count += usize::from(way < WAYS);
            }
            // So few weights of a byte each fit into 16 bits.
            let mut some = [0_i16; LANES];
            for &row in &found[..count] {
                for (sum, weight) in some.iter_mut().zip(&rows[row]) {
                    *sum += i16::from(*weight as i8);
                }
            }
            for (sum, some) in sums.iter_mut().zip(some) {
                *sum += i32::from(some);
            }
        }
        sums.map(|sum| sum as f32 * self.unit)
    }
}

/// Features that are looked up together.
const AT_ONCE: usize = 128;

/// The first row of a bucket with a mark; [`WAYS`] where it has none.
#[inline]
fn way(bucket: &[u8; BUCKET], mark: u8) -> usize {
    let mut found = 1 << WAYS;
    for (way, row) in bucket.as_chunks::<ROW>().0.iter().enumerate() {
        found |= u32::from(row[MARK] == mark) << way;
    }
    found.trailing_zeros() as usize
}

/// The bucket of a feature and the byte that marks its row there.
#[must_use]
pub fn place(feature: Hash, bits: u32) -> (usize, u8) {
    let bucket = feature.checked_shr(64 - bits).unwrap_or(0);
    let mark = (feature & 0xFF) as u8;
    (bucket as usize, mark.max(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The row of a feature, as the format says.
    fn row<'m>(model: &'m Model<'_>, feature: Hash) -> Option<&'m [u8; ROW]> {
        let (bucket, mark) = place(feature, model.bits);
        let rows = model.buckets[bucket].as_chunks::<ROW>().0;
        rows.iter().find(|row| row[MARK] == mark)
    }

    #[test]
    fn a_score_is_the_sum_of_the_rows_of_all_features() {
        let model = Model::bundled();
        let spread = |n: u64| n.wrapping_mul(0x9E37_79B9_7F4A_7C15);
        for count in [0, 1, AT_ONCE, 3 * AT_ONCE + 7] {
            let features: Vec<Hash> = (1..=count as u64).map(spread).collect();
            let rows: Vec<_> = features.iter().filter_map(|it| row(&model, *it)).collect();
            assert!(count < AT_ONCE || !rows.is_empty() && rows.len() < count);
            let score = model.score(&features);
            for (lane, score) in score.iter().enumerate().take(STATES) {
                let sum: i32 = rows.iter().map(|row| i32::from(row[lane] as i8)).sum();
                assert_eq!(*score, sum as f32 * model.unit, "{count} {lane}");
            }
        }
    }
}
