//! How far an import is, for whoever shows it.

use std::cell::Cell;
use std::fmt;
use std::io::{self, Read};
use std::rc::Rc;

/// What an import is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Reading the sources; counted in bytes of their files, packed as they are.
    Reading,
    /// Taking the last of each id; counted in places.
    Merging,
    /// Writing the columns; counted in places.
    Columns,
    /// Writing the map of names; counted in names.
    Names,
}

/// A report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// What is being done.
    pub stage: Stage,
    /// How much of it is done.
    pub done: u64,
    /// How much there is.
    pub all: u64,
}

/// Tells a listener how far an import is, every so often.
pub(super) struct Progress<'p> {
    listener: &'p mut dyn FnMut(Step),
    step: Step,
    /// What is done when the listener hears of it next.
    next: u64,
}

impl fmt::Debug for Progress<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        write!(formatter, "Progress({:?})", self.step)
    }
}

impl Stage {
    /// What is done between two reports.
    fn interval(self) -> u64 {
        match self {
            Self::Reading => 1 << 22,
            Self::Merging | Self::Columns | Self::Names => 1 << 16,
        }
    }
}

impl<'p> Progress<'p> {
    pub(super) fn new(listener: &'p mut dyn FnMut(Step)) -> Self {
        let step = Step {
            stage: Stage::Reading,
            done: 0,
            all: 0,
        };
        Self {
            listener,
            step,
            next: 0,
        }
    }

    pub(super) fn begin(&mut self, stage: Stage, all: u64) {
        self.step = Step {
            stage,
            done: 0,
            all,
        };
        self.report();
    }

    /// One more is done.
    pub(super) fn step(&mut self) {
        self.reached(self.step.done + 1);
    }

    /// So much is done.
    pub(super) fn reached(&mut self, done: u64) {
        self.step.done = done;
        if done >= self.next {
            self.report();
        }
    }

    fn report(&mut self) {
        self.next = self.step.done + self.step.stage.interval();
        (self.listener)(self.step);
    }
}

/// Counts the bytes that are read of a file, before they are unpacked.
#[derive(Debug, Clone, Default)]
pub(super) struct Meter(Rc<Cell<u64>>);

impl Meter {
    /// Bytes read since the file began.
    pub(super) fn read(&self) -> u64 {
        self.0.get()
    }

    /// Counts what is read of a file from this byte on.
    pub(super) fn on<R: Read>(&self, file: R, from: u64) -> Metered<R> {
        self.0.set(from);
        Metered {
            file,
            count: Rc::clone(&self.0),
        }
    }
}

/// A file whose bytes are counted.
pub(super) struct Metered<R> {
    file: R,
    count: Rc<Cell<u64>>,
}

impl<R: Read> Read for Metered<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let count = self.file.read(into)?;
        self.count.set(self.count.get() + count as u64);
        Ok(count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reports_come_every_so_often_and_with_each_stage() {
        let mut steps = Vec::new();
        let mut listener = |step: Step| steps.push((step.stage, step.done));
        let mut progress = Progress::new(&mut listener);
        progress.begin(Stage::Reading, 10 << 20);
        for megabytes in 1..=10 {
            progress.reached(megabytes << 20);
        }
        progress.begin(Stage::Merging, 100_000);
        (0..100_000).for_each(|_| progress.step());
        let reading = [0, 4 << 20, 8 << 20].map(|bytes| (Stage::Reading, bytes));
        let merging = [0, 1 << 16].map(|places| (Stage::Merging, places));
        assert_eq!(steps, [&reading[..], &merging].concat());
    }

    #[test]
    fn a_meter_counts_what_is_read_of_the_file_opened_last() {
        let meter = Meter::default();
        io::copy(&mut meter.on(&b"first"[..], 0), &mut io::sink()).unwrap();
        assert_eq!(meter.read(), 5);
        io::copy(&mut meter.on(&b"second"[..], 100), &mut io::sink()).unwrap();
        assert_eq!(meter.read(), 106);
    }
}
