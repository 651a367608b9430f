//! `--from jsonl`, `--from csv` and `--from parquet`: many records, in the order of the input, in bounded memory.

use super::rows::{Made, RowWriter};
use crate::batch::{Batch, Limits, Outcome, Window, ordered};
use crate::briefing::Geodata;
use crate::cli::corrections::{self, CorrectionsArgs};
use crate::cli::exit::{Exit, Failed};
use crate::cli::input_reader;
use crate::cli::messages::Messages;
use crate::source::{InputKind, LineError, Record, TableColumns, Texts};
use std::io::Write;
use std::num::NonZero;
use std::thread;

/// The records of several inputs.
pub(super) struct Records<'a> {
    pub(super) inputs: &'a [String],
    /// A kind of many texts.
    pub(super) kind: InputKind,
    pub(super) columns: TableColumns<'a>,
    pub(super) corrections: &'a CorrectionsArgs,
    /// Threads; `None` for all cores.
    pub(super) jobs: Option<u16>,
}

/// What became of the records so far.
#[derive(Default)]
struct Tally {
    records: usize,
    failures: usize,
}

impl Records<'_> {
    /// Writes the rows of all records, and says what became of them.
    ///
    /// # Errors
    /// An input or corrections that cannot be read, and an output that cannot be written.
    pub(super) fn run<W: Write + Send>(
        &self,
        geodata: Geodata<'_>,
        messages: &Messages,
        mut writer: RowWriter<'_, W>,
    ) -> Result<Exit, Failed> {
        let mut tally = Tally::default();
        for input in self.inputs {
            let corrections = corrections::load(input, self.corrections)?;
            let batch = Batch::new(corrections, geodata, Limits::default())?;
            let batch = batch.to_depth(writer.depth());
            let matched = self.write_all(input, &batch, &mut tally, &mut writer)?;
            let corrections = batch.corrections().fixes.iter().cloned().zip(matched);
            corrections::report(&corrections.collect::<Vec<_>>(), messages);
        }
        if let Some(said) = writer.finish()? {
            messages.report(&said);
        }
        let Tally { records, failures } = tally;
        if failures > 0 {
            messages.error(&format!(
                "{failures} of {records} lines could not be read; their output lines say why"
            ));
            return Ok(Exit::Failed);
        }
        messages.note(&format!("{records} records"));
        Ok(Exit::Done)
    }

    /// The records of an input.
    fn texts(&self, input: &str) -> Result<Texts, Failed> {
        let texts = input_reader::source(input).texts(self.kind, self.columns)?;
        texts.ok_or_else(|| {
            let message = format!("{input}: {} are one text each", self.kind.label());
            Failed::with(Exit::Usage, message)
        })
    }

    /// Writes the rows of an input; gives how many mentions each correction decided.
    fn write_all<W: Write + Send>(
        &self,
        input: &str,
        batch: &Batch,
        tally: &mut Tally,
        writer: &mut RowWriter<'_, W>,
    ) -> Result<Vec<usize>, Failed> {
        let available = thread::available_parallelism().map_or(1, NonZero::get);
        let jobs = self.jobs.map_or(available, usize::from);
        let mut matched = vec![0; batch.corrections().fixes.len()];
        let maker = writer.maker();
        let work = |record| {
            let outcome = batch.record(record);
            (matches_of(&outcome), maker.made(outcome))
        };
        let sink = |(matches, made): (Option<Vec<usize>>, Made)| {
            tally.records += 1;
            match matches {
                Some(matches) => {
                    for (sum, more) in matched.iter_mut().zip(matches) {
                        *sum += more;
                    }
                }
                None => tally.failures += 1,
            }
            writer.write(made)
        };
        let size =
            |record: &Result<Record, LineError>| record.as_ref().map_or(0, |it| it.text.len());
        let records = self.texts(input)?;
        ordered(records, jobs, Window::default(), size, work, sink)?;
        Ok(matched)
    }
}

/// How many mentions each correction decided; nothing of a record that failed.
fn matches_of(outcome: &Outcome) -> Option<Vec<usize>> {
    outcome.found().map(|_| outcome.matches().to_vec())
}
