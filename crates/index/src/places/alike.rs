//! Places by the skeletons of their names: a hash table that is read in place. Skeletons are looked up
//! whole and never walked through, so that it need not hold them: of each it has 24 bits of its hash, and
//! as many more as say its bucket. Some 40 bits in all: a word that is like no name is taken for one like a
//! name once in a million times.
//!
//! ```text
//! bucket: entries by rising key, end to end
//! entry:  key, the 24 bits of the hash after those of the bucket, u24 · places
//! places: for each a varint `difference to the place before << 1 | whether it is the last`
//! ```

use std::cmp::Ordering;
use std::io::Write;

use crate::places::format::{read_varint, write_varint};
use crate::places::part::{Part, WriteError};

/// Bits of a hash that stand in an entry.
const KEY_BITS: u32 = 24;
/// How many places a bucket has on average.
const PLACES_A_BUCKET: u32 = 16;

/// The hash of a skeleton: FNV-1a, its bits mixed at the end as MurmurHash3 does, since the highest
/// decide. Part of the format.
#[must_use]
pub fn hash(skeleton: &str) -> u64 {
    let fnv = skeleton.bytes().fold(0xCBF2_9CE4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01B3)
    });
    let mix = |hash: u64, by: u64| (hash ^ (hash >> 33)).wrapping_mul(by);
    let mixed = mix(mix(fnv, 0xFF51_AFD7_ED55_8CCD), 0xC4CE_B9FE_1A85_EC53);
    mixed ^ (mixed >> 33)
}

/// Bucket and key of a hash, where there are `2^bits` buckets.
fn place_of(hash: u64, bits: u32) -> (u32, u32) {
    let head = hash >> (u64::BITS - bits - KEY_BITS);
    ((head >> KEY_BITS) as u32, head as u32 & 0x00FF_FFFF)
}

/// Takes the hashes of skeletons in their order.
#[derive(Debug)]
pub struct AlikeWriter<'w, W> {
    bits: u32,
    ends: &'w mut Part<W>,
    entries: &'w mut Part<W>,
    /// Buckets that are written.
    written: u32,
    /// The entry to be written next, with its places.
    entry: Option<(u32, u32)>,
    places: Vec<u32>,
}

impl<'w, W: Write> AlikeWriter<'w, W> {
    /// Begins a table for so many places.
    pub(super) fn new(ends: &'w mut Part<W>, entries: &'w mut Part<W>, places: u32) -> Self {
        let buckets = (places / PLACES_A_BUCKET).next_power_of_two();
        Self {
            bits: buckets.trailing_zeros(),
            ends,
            entries,
            written: 0,
            entry: None,
            places: Vec::new(),
        }
    }

    /// Adds a place, in the order of hashes.
    ///
    /// # Errors
    /// The system's, or more than the format holds.
    pub fn push(&mut self, hash: u64, place: u32) -> Result<(), WriteError> {
        let entry = Some(place_of(hash, self.bits));
        if entry != self.entry {
            self.flush()?;
            self.entry = entry;
        }
        self.places.push(place);
        Ok(())
    }

    fn flush(&mut self) -> Result<(), WriteError> {
        let Some((bucket, key)) = self.entry.take() else {
            return Ok(());
        };
        self.end_buckets(bucket)?;
        let mut bytes = key.to_le_bytes()[..3].to_vec();
        self.places.sort_unstable();
        self.places.dedup();
        let (mut before, count) = (0, self.places.len());
        for (row, place) in (1..).zip(self.places.drain(..)) {
            let value = u64::from(place - before) << 1 | u64::from(row == count);
            write_varint(value, &mut bytes);
            before = place;
        }
        Ok(self.entries.write_all(&bytes)?)
    }

    /// Says of all buckets before this one where they end.
    fn end_buckets(&mut self, bucket: u32) -> Result<(), WriteError> {
        let what = "names in other spellings";
        let end = u32::try_from(self.entries.length).ok();
        let end = end.ok_or(WriteError::TooMany { what })?;
        while self.written < bucket {
            self.ends.write_all(&end.to_le_bytes())?;
            self.written += 1;
        }
        Ok(())
    }

    /// Ends the table.
    ///
    /// # Errors
    /// The system's, or more than the format holds.
    pub fn finish(mut self) -> Result<(), WriteError> {
        self.flush()?;
        self.end_buckets(1 << self.bits)
    }
}

/// A table, read in place.
#[derive(Debug, Clone, Copy)]
pub struct AlikeTable<'b> {
    /// The section of the ends of buckets.
    pub ends: &'b [u8],
    /// The section of entries.
    pub entries: &'b [u8],
}

impl<'b> AlikeTable<'b> {
    /// Where in the section the places of a skeleton begin.
    pub fn find(&self, skeleton: &str) -> Option<usize> {
        let buckets = self.ends.len() / 4;
        if !buckets.is_power_of_two() {
            return None;
        }
        let (bucket, wanted) = place_of(hash(skeleton), buckets.trailing_zeros().min(32));
        let bucket = bucket as usize;
        let start = bucket.checked_sub(1).map_or(Some(0), |one| self.end(one))?;
        let end = self.end(bucket)?;
        let mut rest = self.entries.get(start..end)?;
        while let Some((key, after)) = rest.split_first_chunk() {
            let [low, middle, high] = *key;
            match u32::from_le_bytes([low, middle, high, 0]).cmp(&wanted) {
                Ordering::Less => rest = behind_places(after),
                Ordering::Equal => return Some(end - after.len()),
                Ordering::Greater => return None,
            }
        }
        None
    }

    fn end(&self, bucket: usize) -> Option<usize> {
        let end = self.ends.get(bucket * 4..)?.first_chunk()?;
        usize::try_from(u32::from_le_bytes(*end)).ok()
    }

    /// The places that begin at an offset that [`find`](Self::find) gave, by falling importance.
    pub fn places(&self, offset: usize) -> Places<'b> {
        Places {
            bytes: self.entries.get(offset..).unwrap_or_default(),
            place: 0,
            is_over: false,
        }
    }
}

fn behind_places(bytes: &[u8]) -> &[u8] {
    let mut places = Places {
        bytes,
        place: 0,
        is_over: false,
    };
    places.by_ref().for_each(drop);
    places.bytes
}

/// Places whose names have one skeleton; see [`AlikeTable::places`].
#[derive(Debug, Clone)]
pub struct Places<'b> {
    bytes: &'b [u8],
    place: u32,
    is_over: bool,
}

impl Iterator for Places<'_> {
    type Item = u32;

    fn next(&mut self) -> Option<u32> {
        if self.is_over {
            return None;
        }
        let value = read_varint(&mut self.bytes)?;
        self.is_over = value & 1 == 1;
        self.place = self.place.checked_add(u32::try_from(value >> 1).ok()?)?;
        Some(self.place)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(places: u32, named: &[(&str, u32)]) -> (Vec<u8>, Vec<u8>) {
        let part = || Part {
            write: Vec::new(),
            length: 0,
            checksum: crc32fast::Hasher::new(),
        };
        let (mut ends, mut entries) = (part(), part());
        let mut hashed: Vec<_> = named
            .iter()
            .map(|(name, place)| (hash(name), *place))
            .collect();
        hashed.sort_unstable();
        let mut writer = AlikeWriter::new(&mut ends, &mut entries, places);
        for (hash, place) in hashed {
            writer.push(hash, place).unwrap();
        }
        writer.finish().unwrap();
        (ends.write, entries.write)
    }

    fn places_of(table: &(Vec<u8>, Vec<u8>), skeleton: &str) -> Option<Vec<u32>> {
        let (ends, entries) = table;
        let table = AlikeTable { ends, entries };
        Some(table.places(table.find(skeleton)?).collect())
    }

    #[test]
    fn each_skeleton_gives_its_places_and_no_others() {
        let names: Vec<String> = (0..2_000).map(|n| format!("name{}", n / 2)).collect();
        let named: Vec<(&str, u32)> = names.iter().map(|name| &**name).zip(0..).collect();
        for places in [1, 100, 2_000, 1 << 20] {
            let table = table(places, &named);
            for n in 0..1_000 {
                let found = places_of(&table, &format!("name{n}"));
                assert_eq!(found, Some(vec![2 * n, 2 * n + 1]), "{places} places");
            }
            assert_eq!(places_of(&table, "name1000"), None);
        }
    }

    #[test]
    fn an_empty_table_and_bytes_that_are_none_have_no_places() {
        assert_eq!(places_of(&table(0, &[]), "name"), None);
        assert_eq!(places_of(&(Vec::new(), Vec::new()), "name"), None);
        assert_eq!(places_of(&(vec![9; 4], vec![1]), "name"), None);
    }
}
