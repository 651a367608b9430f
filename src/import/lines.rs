//! Reads text files line by line, unpacked, and knows how far it is.

use std::io::{self, BufRead, Read};
use std::path::Path;

use super::archive;
use super::progress::Meter;

/// A text file, plain or packed.
pub(super) struct Lines {
    reader: Box<dyn BufRead>,
    /// Byte after the line given last; of packed files nobody knows.
    offset: Option<u64>,
    line: Vec<u8>,
}

/// The beginning of a file, unpacked, for finding out what it is.
pub(super) fn beginning(path: &Path) -> io::Result<String> {
    let mut start = Vec::new();
    archive::open(path, &Meter::default())?
        .take(1 << 16)
        .read_to_end(&mut start)?;
    // UTF-16 is told by its mark.
    let marked = encoding_rs::Encoding::for_bom(&start);
    Ok(match marked {
        Some((encoding, _)) => encoding.decode(&start).0.into_owned(),
        None => String::from_utf8_lossy(&start).into_owned(),
    })
}

impl Lines {
    /// Begins after so many bytes; packed files always begin at their start.
    pub(super) fn open(path: &Path, offset: u64, meter: &Meter) -> io::Result<Self> {
        let (reader, offset) = archive::open_from(path, offset, meter)?;
        Ok(Self {
            reader,
            offset,
            line: Vec::new(),
        })
    }

    /// The next line without its end, and the byte after it, which nobody knows in packed files.
    pub(super) fn next(&mut self) -> io::Result<Option<(&[u8], Option<u64>)>> {
        self.line.clear();
        let read = self.reader.read_until(b'\n', &mut self.line)?;
        if let Some(offset) = &mut self.offset {
            *offset += read as u64;
        }
        let line = self.line.strip_suffix(b"\n").unwrap_or(&self.line);
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        Ok((read > 0).then_some((line, self.offset)))
    }
}
