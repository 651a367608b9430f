//! The other names of places as they are written, packed: needed to show or export a place, never
//! to find one.
//!
//! Places are taken in blocks of [`BLOCK`]; a block is a DEFLATE stream of, for each place, a
//! varint count and that many texts.

use std::io::{Read, Write};

use flate2::Compression;
use flate2::read::DeflateDecoder;
use flate2::write::DeflateEncoder;

use crate::places::format::{read_varint, write_varint};

/// Places in one block.
pub const BLOCK: u32 = 64;

/// A block while it fills.
#[derive(Debug, Default)]
pub struct AliasBlock {
    places: u32,
    bytes: Vec<u8>,
}

impl AliasBlock {
    /// Adds the next place; gives the packed block when that fills it.
    pub fn push(&mut self, aliases: &[String]) -> Option<Vec<u8>> {
        write_varint(aliases.len() as u64, &mut self.bytes);
        for alias in aliases {
            write_varint(alias.len() as u64, &mut self.bytes);
            self.bytes.extend_from_slice(alias.as_bytes());
        }
        self.places += 1;
        (self.places == BLOCK).then(|| self.pack())
    }

    /// Packs what is left; nothing for an empty block.
    pub fn finish(mut self) -> Option<Vec<u8>> {
        (self.places > 0).then(|| self.pack())
    }

    fn pack(&mut self) -> Vec<u8> {
        let mut packed = DeflateEncoder::new(Vec::new(), Compression::fast());
        let done = packed.write_all(&self.bytes);
        self.places = 0;
        self.bytes.clear();
        done.and_then(|()| packed.finish()).unwrap_or_default()
    }
}

/// The names of one place of a packed block; none where the block is damaged.
pub fn unpack(block: &[u8], place_in_block: u32) -> Vec<String> {
    let mut bytes = Vec::new();
    if DeflateDecoder::new(block).read_to_end(&mut bytes).is_err() {
        return Vec::new();
    }
    let mut rest = &bytes[..];
    for _ in 0..place_in_block {
        texts(&mut rest);
    }
    texts(&mut rest)
}

fn texts(bytes: &mut &[u8]) -> Vec<String> {
    let count = read_varint(bytes).unwrap_or(0);
    (0..count).map_while(|_| text(bytes)).collect()
}

fn text(bytes: &mut &[u8]) -> Option<String> {
    let length = usize::try_from(read_varint(bytes)?).ok()?;
    let (text, rest) = bytes.split_at_checked(length)?;
    *bytes = rest;
    String::from_utf8(text.to_vec()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_packed_can_be_unpacked() {
        let names = |n: u32| {
            (0..n % 3)
                .map(|i| format!("Ålias {n}-{i}"))
                .collect::<Vec<_>>()
        };
        let mut block = AliasBlock::default();
        let mut packed: Vec<Vec<u8>> = (0..100).filter_map(|n| block.push(&names(n))).collect();
        packed.extend(block.finish());
        assert_eq!(packed.len(), 2);
        for n in 0..100 {
            assert_eq!(
                unpack(&packed[(n / BLOCK) as usize], n % BLOCK),
                names(n),
                "{n}"
            );
        }
        assert_eq!(unpack(&packed[1], 60), [""; 0]);
        assert_eq!(unpack(b"no stream", 0), [""; 0]);
    }
}
