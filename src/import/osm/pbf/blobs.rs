//! The blobs of an extract: found, limited in size and unpacked.

use std::io::Read;

use flate2::read::ZlibDecoder;

use super::block::Block;
use super::problem::{BadBlob, Problem};
use crate::import::osm::proto::{Field, Fields};

/// Longest header and longest unpacked blob that the format allows.
const MOST_HEADER: u32 = 64 << 10;
const MOST_BLOB: u64 = 32 << 20;

/// The blobs of an extract, one after the other.
pub(in crate::import::osm) struct Blobs<R> {
    file: R,
    /// How many were begun.
    number: u64,
    /// Bytes read.
    read: u64,
}

impl<R: Read> Blobs<R> {
    pub(in crate::import::osm) fn new(file: R) -> Self {
        Self {
            file,
            number: 0,
            read: 0,
        }
    }

    /// The next block of elements; blobs of other kinds are skipped.
    ///
    /// # Errors
    /// A file that cannot be read, is cut short, or is no extract.
    pub(in crate::import::osm) fn next(&mut self) -> Result<Option<Block>, BadBlob> {
        loop {
            let at = self.read;
            self.number += 1;
            let number = self.number;
            let bad = |problem| BadBlob {
                number,
                at,
                problem,
            };
            let Some(length) = self.header_length().map_err(bad)? else {
                return Ok(None);
            };
            if let Some(bytes) = self.block(length).map_err(bad)? {
                return Ok(Some(Block { bytes, number, at }));
            }
        }
    }

    /// `None` at the end of the file.
    fn header_length(&mut self) -> Result<Option<u32>, Problem> {
        let mut first = Vec::new();
        self.file.by_ref().take(1).read_to_end(&mut first)?;
        let [first] = first[..] else {
            return Ok(None);
        };
        self.read += 1;
        match self.exactly(3)?[..] {
            [b, c, d] => Ok(Some(u32::from_be_bytes([first, b, c, d]))),
            _ => Err(Problem::CutShort),
        }
    }

    /// Reads header and blob; `None` where it has no elements.
    fn block(&mut self, header: u32) -> Result<Option<Vec<u8>>, Problem> {
        if header > MOST_HEADER {
            // Four bytes of anything are a large number.
            return Err(Problem::Damaged);
        }
        let header = self.exactly(u64::from(header))?;
        let (mut is_data, mut size) = (false, 0);
        for field in Fields(&header) {
            match field? {
                (1, Field::Bytes(kind)) => is_data = kind == b"OSMData",
                (3, Field::Number(bytes)) => size = bytes,
                _ => {}
            }
        }
        if size > MOST_BLOB {
            return Err(Problem::TooLarge);
        }
        let blob = self.exactly(size)?;
        is_data.then(|| unpacked(&blob)).transpose()
    }

    fn exactly(&mut self, length: u64) -> Result<Vec<u8>, Problem> {
        let mut bytes = Vec::new();
        self.file.by_ref().take(length).read_to_end(&mut bytes)?;
        self.read += bytes.len() as u64;
        if bytes.len() as u64 == length {
            Ok(bytes)
        } else {
            Err(Problem::CutShort)
        }
    }
}

fn unpacked(blob: &[u8]) -> Result<Vec<u8>, Problem> {
    for field in Fields(blob) {
        match field? {
            (1, Field::Bytes(raw)) => return Ok(raw.to_vec()),
            (3, Field::Bytes(packed)) => return inflated(packed),
            (2, _) => {}
            _ => return Err(Problem::OtherPacking),
        }
    }
    Err(Problem::Damaged)
}

fn inflated(packed: &[u8]) -> Result<Vec<u8>, Problem> {
    let mut bytes = Vec::new();
    // One byte more shows that there is more than is allowed.
    let mut decoder = ZlibDecoder::new(packed).take(MOST_BLOB + 1);
    decoder
        .read_to_end(&mut bytes)
        .map_err(|_not_zlib| Problem::Damaged)?;
    if bytes.len() as u64 > MOST_BLOB {
        return Err(Problem::TooLarge);
    }
    Ok(bytes)
}
