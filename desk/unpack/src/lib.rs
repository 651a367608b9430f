//! Unpacks Brotli (RFC 7932) for a page, whose browser only unpacks gzip: a fifth less to carry.
//!
//! On WebAssembly three functions carry the bytes over, see `abi`.

#[cfg(target_family = "wasm")]
mod abi;

use std::io::{self, Read};

/// Unpacks what was packed. `length` is how long that is, as far as one knows: room is made for it at
/// once.
///
/// # Errors
/// Bytes that are no Brotli, or cut short.
pub fn unpacked(packed: &[u8], length: usize) -> io::Result<Vec<u8>> {
    /// Bytes that are read at once.
    const BUFFER: usize = 1 << 16;
    let mut bytes = Vec::with_capacity(length);
    brotli_decompressor::Decompressor::new(packed, BUFFER).read_to_end(&mut bytes)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::unpacked;

    /// "geobrief" ten times, packed by Brotli's own program.
    const PACKED: &[u8] = &[
        0x1f, 0x4f, 0x00, 0xf8, 0x8d, 0x94, 0x6e, 0xde, 0xaa, 0x3c, 0x4b, 0x93, 0x6b, 0xb1, 0x32,
        0xb3, 0x37, 0x81, 0x5b, 0x38, 0x40, 0x70, 0xce, 0x00,
    ];

    #[test]
    fn what_was_packed_comes_back() {
        assert_eq!(
            unpacked(PACKED, 80).unwrap(),
            "geobrief".repeat(10).into_bytes()
        );
    }

    #[test]
    fn what_is_cut_short_is_an_error() {
        for length in 0..PACKED.len() {
            assert!(unpacked(&PACKED[..length], 80).is_err(), "{length}");
        }
    }
}
