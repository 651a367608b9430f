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
    #[must_use]
    pub fn score(&self, features: &[u64]) -> Scores {
        let mut sums = [0_i32; LANES];
        for &feature in features {
            let (bucket, mark) = place(feature, self.bits);
            let bucket = &self.buckets[bucket];
            for row in bucket.as_chunks::<ROW>().0 {
                if row[MARK] == mark {
                    for (sum, weight) in sums.iter_mut().zip(row) {
                        *sum += i32::from(*weight as i8);
                    }
                    break;
                }
            }
        }
        sums.map(|sum| sum as f32 * self.unit)
    }
}

/// The bucket of a feature and the byte that marks its row there.
#[must_use]
pub fn place(feature: Hash, bits: u32) -> (usize, u8) {
    let bucket = feature.checked_shr(64 - bits).unwrap_or(0);
    let mark = (feature & 0xFF) as u8;
    (bucket as usize, mark.max(1))
}
