//! Gzip files, unpacked up to a limit, so that a small file cannot fill the
//! memory (decompression bomb).

use super::error::SourceError;
use flate2::read::MultiGzDecoder;
use std::io::{self, Read};

/// Whether the bytes begin like a gzip file (RFC 1952 § 2.3.1).
pub(super) fn is_gzip(bytes: &[u8]) -> bool {
    bytes.starts_with(b"\x1f\x8b")
}

/// The bytes unpacked if they are a gzip file, otherwise as they are.
///
/// # Errors
/// When the file is damaged, or larger than `limit` after unpacking.
pub(super) fn unpacked(bytes: Vec<u8>, limit: u64, name: &str) -> Result<Vec<u8>, SourceError> {
    if !is_gzip(&bytes) {
        return Ok(bytes);
    }
    read_at_most(
        MultiGzDecoder::new(bytes.as_slice()),
        limit,
        name,
        |problem| SourceError::DamagedGzip {
            name: name.to_owned(),
            problem,
        },
    )
}

/// Reads to the end, at most `limit` bytes; `failed` words what the reader reports.
pub(super) fn read_at_most(
    input: impl Read,
    limit: u64,
    name: &str,
    failed: impl Fn(io::Error) -> SourceError,
) -> Result<Vec<u8>, SourceError> {
    let mut bytes = Vec::new();
    // One byte more than allowed distinguishes "exactly at the limit" from "over it".
    let read = input
        .take(limit.saturating_add(1))
        .read_to_end(&mut bytes)
        .map_err(failed)?;
    if read as u64 > limit {
        return Err(SourceError::TooLarge {
            name: name.to_owned(),
            limit,
        });
    }
    Ok(bytes)
}
