//! One section of an index while it is written, and what can go wrong.

use std::io::{self, Write};

/// Why an index cannot be written.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum WriteError {
    /// The index is full.
    #[error("{what}: too many for one gazetteer; split the file")]
    TooMany {
        /// Of what.
        what: &'static str,
    },
    /// Names out of order: cannot be.
    #[error(transparent)]
    Fst(fst::Error),
    /// The system refuses to write.
    #[error(transparent)]
    Io(#[from] io::Error),
}

impl From<fst::Error> for WriteError {
    fn from(error: fst::Error) -> Self {
        match error {
            fst::Error::Io(error) => Self::Io(error),
            error => Self::Fst(error),
        }
    }
}

/// One section while it grows.
#[derive(Debug)]
pub struct Part<W> {
    pub(super) write: W,
    pub(super) length: u64,
    pub(super) checksum: crc32fast::Hasher,
}

impl<W: Write> Write for Part<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.write.write(bytes)?;
        self.length += written as u64;
        self.checksum.update(&bytes[..written]);
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.write.flush()
    }
}
