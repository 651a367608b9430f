//! Hashing of words and features. The values are part of the model's format.

/// Hash of a stretch of bytes or of a feature.
pub(super) type Hash = u64;

const SPREAD: u64 = 0x9E37_79B9_7F4A_7C15;
const STEP: u64 = 0xD6E8_FEB8_6659_FD93;

/// Goes on by one value.
#[inline]
pub(super) const fn step(hash: Hash, value: u64) -> Hash {
    let mixed = (hash ^ value).wrapping_mul(STEP);
    mixed ^ (mixed >> 32)
}

/// The start of a hash.
#[inline]
pub(super) const fn seed(kind: u64) -> Hash {
    step(SPREAD, kind.wrapping_add(1).wrapping_mul(SPREAD))
}

/// Hash of bytes, eight at a time.
#[inline]
pub(super) fn bytes(bytes: &[u8]) -> Hash {
    let mut hash = seed(bytes.len() as u64);
    let (words, rest) = bytes.as_chunks::<8>();
    for word in words {
        hash = step(hash, u64::from_le_bytes(*word));
    }
    let mut last = [0; 8];
    last[..rest.len()].copy_from_slice(rest);
    step(hash, u64::from_le_bytes(last))
}
