//! Sorts more byte strings than fit into memory: an external merge sort (Knuth, The Art of Computer
//! Programming, vol. 3, § 5.4). Whatever fits is sorted and written as a run, and a heap merges all
//! runs as they are read. The first eight bytes of a string decide most comparisons without a look at
//! the string (key prefixes: Nyberg et al., AlphaSort, 1994).

use std::cmp::{Ordering, Reverse};
use std::collections::BinaryHeap;
use std::fs::File;
use std::io::{self, BufReader, BufWriter, Read, Write};
use std::path::{Path, PathBuf};
use std::thread::JoinHandle;

/// Collects byte strings; [`finish`](Self::finish) gives them in order.
#[derive(Debug)]
pub(super) struct Sorter {
    /// First part of the names of the run files.
    stem: PathBuf,
    /// Bytes of strings held in memory before a run is written.
    limit: usize,
    buffer: Buffer,
    runs: Vec<PathBuf>,
    /// Sorts and writes the last run while the next one fills.
    worker: Option<JoinHandle<io::Result<()>>>,
}

/// Strings in memory.
#[derive(Debug, Default)]
struct Buffer {
    bytes: Vec<u8>,
    strings: Vec<Slot>,
}

/// Where a string is in the buffer; its first bytes decide most comparisons.
#[derive(Debug, Clone, Copy)]
struct Slot {
    prefix: u64,
    start: u32,
    length: u32,
}

/// Whether a push filled the memory, so that all strings so far are on their way to disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Pushed {
    Held,
    Spilled,
}

impl Sorter {
    /// Run files are called `<stem>-<number>`. `limit` must be below 4 GiB.
    pub(super) fn new(stem: PathBuf, limit: usize) -> Self {
        Self::resumed(stem, limit, Vec::new())
    }

    /// A sorter that has written these runs before.
    pub(super) fn resumed(stem: PathBuf, limit: usize, runs: Vec<PathBuf>) -> Self {
        Self {
            stem,
            limit,
            buffer: Buffer::default(),
            runs,
            worker: None,
        }
    }

    /// Adds a string.
    ///
    /// # Errors
    /// The system refuses to write a run.
    pub(super) fn push(&mut self, string: &[u8]) -> io::Result<Pushed> {
        self.buffer.push(string);
        if self.buffer.bytes.len() < self.limit {
            return Ok(Pushed::Held);
        }
        self.wait()?;
        let path = self.next_run();
        let mut full = std::mem::take(&mut self.buffer);
        self.buffer.bytes.reserve(self.limit);
        self.worker = Some(std::thread::spawn(move || full.write_run(&path)));
        Ok(Pushed::Spilled)
    }

    /// Waits until the runs so far are on disk.
    fn wait(&mut self) -> io::Result<()> {
        if let Some(worker) = self.worker.take() {
            let done = worker.join();
            done.map_err(|_panic| io::Error::other("sorting failed"))??;
        }
        Ok(())
    }

    /// The runs so far; the last may still be on its way to disk.
    pub(super) fn runs(&self) -> &[PathBuf] {
        &self.runs
    }

    /// Writes all strings so far to disk, and names the runs.
    ///
    /// # Errors
    /// The system refuses to write a run.
    pub(super) fn flush(&mut self) -> io::Result<&[PathBuf]> {
        self.wait()?;
        if !self.buffer.strings.is_empty() {
            let path = self.next_run();
            std::mem::take(&mut self.buffer).write_run(&path)?;
        }
        Ok(&self.runs)
    }

    fn next_run(&mut self) -> PathBuf {
        let mut path = self.stem.clone().into_os_string();
        path.push(format!("-{:04}", self.runs.len()));
        self.runs.push(path.clone().into());
        path.into()
    }

    /// All strings in order; equal ones come as often as they were pushed.
    ///
    /// # Errors
    /// The system refuses to write or read a run.
    pub(super) fn finish(mut self) -> io::Result<Merge> {
        self.wait()?;
        let mut merge = Merge::default();
        for path in &self.runs {
            merge.add(Run::Disk(BufReader::with_capacity(
                READ_AHEAD,
                File::open(path)?,
            )))?;
        }
        self.buffer.sort();
        merge.add(Run::Memory(self.buffer, 0))?;
        Ok(merge)
    }
}

/// Bytes read ahead from each run.
const READ_AHEAD: usize = 1 << 18;

impl Buffer {
    fn push(&mut self, string: &[u8]) {
        self.strings.push(Slot {
            prefix: prefix(string),
            start: self.bytes.len() as u32,
            length: string.len() as u32,
        });
        self.bytes.extend_from_slice(string);
    }

    fn string(&self, slot: Slot) -> &[u8] {
        let start = slot.start as usize;
        &self.bytes[start..start + slot.length as usize]
    }

    fn sort(&mut self) {
        let mut strings = std::mem::take(&mut self.strings);
        strings.sort_unstable_by(|a, b| {
            let rest = || self.string(*a).cmp(self.string(*b));
            a.prefix.cmp(&b.prefix).then_with(rest)
        });
        self.strings = strings;
    }

    fn write_run(&mut self, path: &Path) -> io::Result<()> {
        self.sort();
        let mut file = BufWriter::with_capacity(1 << 20, File::create(path)?);
        for &slot in &self.strings {
            file.write_all(&slot.length.to_le_bytes())?;
            file.write_all(self.string(slot))?;
        }
        file.into_inner().map_err(io::IntoInnerError::into_error)?;
        Ok(())
    }
}

/// The first eight bytes as a number that compares like them.
fn prefix(string: &[u8]) -> u64 {
    let mut first = [0; 8];
    let length = string.len().min(8);
    first[..length].copy_from_slice(&string[..length]);
    u64::from_be_bytes(first)
}

/// A sorted run.
#[derive(Debug)]
enum Run {
    Disk(BufReader<File>),
    Memory(Buffer, usize),
}

impl Run {
    /// Reads the next string; false at the end.
    fn next(&mut self, into: &mut Vec<u8>) -> io::Result<bool> {
        into.clear();
        match self {
            Self::Disk(file) => {
                let mut length = [0; 4];
                if file.read(&mut length[..1])? == 0 {
                    return Ok(false);
                }
                file.read_exact(&mut length[1..])?;
                into.resize(u32::from_le_bytes(length) as usize, 0);
                file.read_exact(into)?;
            }
            Self::Memory(buffer, next) => {
                let Some(&slot) = buffer.strings.get(*next) else {
                    return Ok(false);
                };
                into.extend_from_slice(buffer.string(slot));
                *next += 1;
            }
        }
        Ok(true)
    }
}

/// The strings of several runs in order.
#[derive(Debug, Default)]
pub(super) struct Merge {
    runs: Vec<Run>,
    heads: BinaryHeap<Reverse<Head>>,
    /// The run whose head was given out, and the bytes to reuse.
    taken: Option<Head>,
}

/// The next string of a run.
#[derive(Debug, PartialEq, Eq)]
struct Head {
    prefix: u64,
    string: Vec<u8>,
    run: usize,
}

impl Ord for Head {
    fn cmp(&self, other: &Self) -> Ordering {
        let prefix = self.prefix.cmp(&other.prefix);
        prefix.then_with(|| (&self.string, self.run).cmp(&(&other.string, other.run)))
    }
}

impl PartialOrd for Head {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Merge {
    fn add(&mut self, run: Run) -> io::Result<()> {
        self.runs.push(run);
        self.advance(Head {
            prefix: 0,
            string: Vec::new(),
            run: self.runs.len() - 1,
        })
    }

    fn advance(&mut self, mut head: Head) -> io::Result<()> {
        if self.runs[head.run].next(&mut head.string)? {
            head.prefix = prefix(&head.string);
            self.heads.push(Reverse(head));
        }
        Ok(())
    }

    /// The next string, until the next call.
    ///
    /// # Errors
    /// The system refuses to read a run.
    pub(super) fn next(&mut self) -> io::Result<Option<&[u8]>> {
        if let Some(head) = self.taken.take() {
            self.advance(head)?;
        }
        self.taken = self.heads.pop().map(|Reverse(head)| head);
        Ok(self.taken.as_ref().map(|head| head.string.as_slice()))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn strings_come_back_in_order(
            strings in prop::collection::vec(prop::collection::vec(0_u8..4, 0..12), 0..200),
            limit in 1_usize..400,
        ) {
            let folder = tempfile::tempdir().unwrap();
            let mut sorter = Sorter::new(folder.path().join("run"), limit);
            for string in &strings {
                sorter.push(string).unwrap();
            }
            let mut merge = sorter.finish().unwrap();
            let mut found = Vec::new();
            while let Some(string) = merge.next().unwrap() {
                found.push(string.to_vec());
            }
            let mut sorted = strings;
            sorted.sort();
            prop_assert_eq!(found, sorted);
        }
    }
}
