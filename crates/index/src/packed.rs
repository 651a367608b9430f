//! Data that few runs need, as DEFLATE streams (RFC 1951): a build script packs them, a run unpacks
//! them when it first needs them.

use flate2::Compression;
use flate2::read::DeflateDecoder;
use flate2::write::DeflateEncoder;
use std::io::{self, Read, Write};

/// The bytes as small as DEFLATE makes them.
///
/// # Panics
/// Never: nothing is written but memory.
#[must_use]
pub fn pack(bytes: &[u8]) -> Vec<u8> {
    let mut packer = DeflateEncoder::new(Vec::new(), Compression::best());
    let written = packer.write_all(bytes).and_then(|()| packer.finish());
    written.expect("memory takes every write")
}

/// The bytes that were packed, if they are no more than `most`.
///
/// # Errors
/// Bytes that [`pack`] did not make, or that unpack to more.
pub fn unpack(packed: &[u8], most: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let unpacked = DeflateDecoder::new(packed)
        .take(most + 1)
        .read_to_end(&mut bytes)?;
    if unpacked as u64 > most {
        return Err(io::ErrorKind::FileTooLarge.into());
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_packed_comes_out_and_damage_is_an_error() {
        let bytes: Vec<u8> = (0..10_000_u32).map(|n| (n * n % 251) as u8).collect();
        let packed = pack(&bytes);
        assert!(packed.len() < bytes.len());
        assert_eq!(unpack(&packed, 10_000).unwrap(), bytes);
        assert!(unpack(&packed, 9_999).is_err());
        assert!(unpack(&packed[..packed.len() / 2], 10_000).is_err());
    }
}
