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

/// The bytes that were packed.
///
/// # Errors
/// Bytes that [`pack`] did not make.
pub fn unpack(packed: &[u8]) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    DeflateDecoder::new(packed).read_to_end(&mut bytes)?;
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
        assert_eq!(unpack(&packed).unwrap(), bytes);
        assert!(unpack(&packed[..packed.len() / 2]).is_err());
    }
}
