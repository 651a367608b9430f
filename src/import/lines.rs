//! Reads text files line by line, unpacked, and knows how far it is.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom};
use std::path::Path;

use flate2::read::MultiGzDecoder;

/// A text file, plain or `.gz`.
pub(super) struct Lines {
    reader: Box<dyn BufRead>,
    /// Byte after the line given last; of packed files nobody knows.
    offset: Option<u64>,
    line: Vec<u8>,
}

/// Opens a file, unpacked when its name ends in `.gz`.
pub(super) fn open(path: &Path) -> io::Result<Box<dyn BufRead>> {
    let file = File::open(path)?;
    Ok(if is_packed(path) {
        Box::new(BufReader::with_capacity(1 << 18, MultiGzDecoder::new(file)))
    } else {
        Box::new(BufReader::with_capacity(1 << 18, file))
    })
}

/// The beginning of a file, unpacked, for finding out what it is.
pub(super) fn beginning(path: &Path) -> io::Result<String> {
    let mut start = Vec::new();
    open(path)?.take(1 << 16).read_to_end(&mut start)?;
    Ok(String::from_utf8_lossy(&start).into_owned())
}

fn is_packed(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending == "gz")
}

impl Lines {
    /// Begins after so many bytes; packed files always begin at their start.
    pub(super) fn open(path: &Path, offset: u64) -> io::Result<Self> {
        let (reader, offset): (Box<dyn BufRead>, _) = if is_packed(path) {
            (open(path)?, None)
        } else {
            let mut file = File::open(path)?;
            file.seek(SeekFrom::Start(offset))?;
            let reader = BufReader::with_capacity(1 << 18, file);
            (Box::new(reader), Some(offset))
        };
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
