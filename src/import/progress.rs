//! How far an import is.

use std::fmt;

/// What an import is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Reading the sources; counted in bytes.
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
    /// How much there is, 0 when nobody knows.
    pub all: u64,
}

/// Tells a listener how far an import is, every so often.
pub(super) struct Progress<'p> {
    listener: &'p mut dyn FnMut(Step),
    step: Step,
}

impl fmt::Debug for Progress<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        write!(formatter, "Progress({:?})", self.step)
    }
}

/// Steps between two reports.
const EVERY: u64 = 1 << 16;

impl<'p> Progress<'p> {
    pub(super) fn new(listener: &'p mut dyn FnMut(Step)) -> Self {
        let step = Step {
            stage: Stage::Reading,
            done: 0,
            all: 0,
        };
        Self { listener, step }
    }

    pub(super) fn begin(&mut self, stage: Stage, all: u64) {
        self.step = Step {
            stage,
            done: 0,
            all,
        };
        (self.listener)(self.step);
    }

    /// One more is done.
    pub(super) fn step(&mut self) {
        self.step.done += 1;
        if self.step.done.is_multiple_of(EVERY) {
            (self.listener)(self.step);
        }
    }

    /// So much is done.
    pub(super) fn reached(&mut self, done: u64) {
        let is_next = done / (EVERY * 64) > self.step.done / (EVERY * 64);
        self.step.done = done;
        if is_next {
            (self.listener)(self.step);
        }
    }
}
