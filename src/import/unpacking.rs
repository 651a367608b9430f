//! What is unpacked is believed neither in its size nor in its bytes: readers that end at a limit, and that
//! compare what they read with its checksum.

use std::io::{self, Read};

use super::progress::Meter;

pub(super) fn invalid(problem: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, problem)
}

/// Bytes from which on it is looked at how much more a file is unpacked than packed.
const HARMLESS: u64 = 64 << 20;
/// How many times as large packed tables and maps are unpacked, at most.
const MOST_UNPACKED: u64 = 200;

pub(super) fn is_bomb(unpacked: u64, packed: u64) -> bool {
    unpacked > HARMLESS && unpacked / MOST_UNPACKED > packed
}

pub(super) fn bomb() -> io::Error {
    invalid(
        "it unpacks to more than 200 times its size, as hostile archives do; unpack it and give the file",
    )
}

/// Ends the reading of what unpacks without end.
pub(super) struct Bounded<R> {
    pub(super) unpacked: R,
    pub(super) meter: Meter,
    pub(super) count: u64,
}

impl<R: Read> Read for Bounded<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let count = self.unpacked.read(into)?;
        self.count += count as u64;
        match is_bomb(self.count, self.meter.read()) {
            true => Err(bomb()),
            false => Ok(count),
        }
    }
}

/// Compares what was read with its length and checksum at its end.
pub(super) struct Checked<R> {
    pub(super) unpacked: R,
    pub(super) hasher: crc32fast::Hasher,
    pub(super) left: u64,
    pub(super) checksum: u32,
}

impl<R: Read> Read for Checked<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let count = self.unpacked.read(into)?;
        self.hasher.update(into.get(..count).unwrap_or_default());
        let damaged = || invalid("damaged archive; get it anew");
        self.left = self.left.checked_sub(count as u64).ok_or_else(damaged)?;
        let is_end = count == 0 && !into.is_empty();
        if is_end && (self.left > 0 || self.hasher.clone().finalize() != self.checksum) {
            return Err(damaged());
        }
        Ok(count)
    }
}
