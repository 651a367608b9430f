//! Fingerprints of inputs.

use sha2::{Digest, Sha256};

/// SHA-256 (FIPS 180-4) in lower-case hexadecimal.
pub(super) fn sha256_hex(bytes: impl AsRef<[u8]>) -> String {
    let hash = Sha256::digest(bytes);
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}
