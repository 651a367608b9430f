//! MinHash: 64 numbers for a set, of which two sets share as many as their Jaccard index says.

/// Numbers of a signature.
const LENGTH: usize = 64;

/// For each number the smallest hash of the set under one of 64 functions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Signature([u64; LENGTH]);

impl Signature {
    /// The signature of a set of hashes.
    pub(super) fn of(set: &[u64]) -> Self {
        let mut least = [u64::MAX; LENGTH];
        for &element in set {
            let mut seed = 0;
            for least in &mut least {
                // The functions: one bijection after adding a number of the Weyl sequence of SplitMix64.
                seed = u64::wrapping_add(seed, 0x9e37_79b9_7f4a_7c15);
                *least = (*least).min(mixed(element ^ seed));
            }
        }
        Self(least)
    }

    /// A number for each band. Two sets whose Jaccard index is at least `similarity` have one in common
    /// with a probability of more than 0.999; the lower it is, the fewer numbers a band joins.
    pub(super) fn bands(&self, similarity: f64) -> impl Iterator<Item = u64> {
        let rows = match similarity {
            0.75.. => 4,
            0.45.. => 2,
            _ => 1,
        };
        self.0.chunks(rows).map(|band| hash(band.iter().copied()))
    }
}

/// Puts numbers together into one (a multiplicative hash, finished by [`mixed`]): the same on every
/// system and in every version of the compiler.
pub(super) fn hash(numbers: impl Iterator<Item = u64>) -> u64 {
    let start = 0xcbf2_9ce4_8422_2325;
    let joined = numbers.fold(start, |hash: u64, number| {
        (hash ^ number)
            .wrapping_mul(0x0100_0000_01b3)
            .rotate_left(23)
    });
    mixed(joined)
}

/// The finalizer of SplitMix64 (Steele, Lea, Flood 2014): a bijection that changes half of the bits.
fn mixed(mut number: u64) -> u64 {
    number = (number ^ (number >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    number = (number ^ (number >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    number ^ (number >> 31)
}
