//! `--from jsonl` and `--from csv`: many records, in the order of the input, in constant memory.

use crate::briefing::Geodata;
use crate::cli::corrections::{self, CorrectionsArgs};
use crate::cli::exit::{Exit, Failed};
use crate::cli::input_reader;
use crate::cli::messages::Messages;
use crate::document;
use crate::export;
use crate::source::{LineError, Record};
use crate::{Config, Located, job, located};
use std::io::Write;
use std::num::NonZero;
use std::thread;

/// Records that one thread takes at a time: enough to outweigh starting it.
const RECORDS_PER_JOB: usize = 64;

/// The output line of a record.
struct OutputLine {
    json: Vec<u8>,
    /// How many mentions each correction decided in its record; nothing when it reports an error.
    matches: Option<Vec<usize>>,
}

/// How the inputs hold their records.
#[derive(Debug, Clone, Copy)]
pub(super) enum Shape<'a> {
    /// One JSON object per line.
    Lines,
    /// A table, with the text in this column.
    Table(Option<&'a str>),
}

/// Records one by one.
type Records = Box<dyn Iterator<Item = Result<Record, LineError>>>;

impl Shape<'_> {
    fn records(self, input: &str) -> Result<Records, Failed> {
        let source = input_reader::source(input);
        Ok(match self {
            Self::Lines => Box::new(source.records()?),
            Self::Table(column) => Box::new(source.rows(column)?),
        })
    }
}

/// The records of several inputs.
pub(super) struct Batch<'a> {
    pub(super) inputs: &'a [String],
    pub(super) shape: Shape<'a>,
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

impl Batch<'_> {
    pub(super) fn run(
        &self,
        geodata: Geodata<'_>,
        messages: &Messages,
        out: &mut impl Write,
    ) -> Result<Exit, Failed> {
        let mut tally = Tally::default();
        for input in self.inputs {
            let corrections = corrections::load(input, self.corrections)?;
            let (gazetteer, corrections) = job::pinned(corrections, geodata)?;
            let config = Config {
                corrections,
                ..Config::default()
            };
            let geodata = Geodata {
                gazetteer: &gazetteer,
                ..geodata
            };
            let matched = self.write_all(input, geodata, &config, &mut tally, out)?;
            let corrections = config.corrections.0.into_iter().zip(matched);
            corrections::report(&corrections.collect::<Vec<_>>(), messages);
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

    /// Writes a line for every record of an input; gives how many mentions each correction decided.
    fn write_all(
        &self,
        input: &str,
        geodata: Geodata<'_>,
        config: &Config,
        tally: &mut Tally,
        out: &mut impl Write,
    ) -> Result<Vec<usize>, Failed> {
        let available = thread::available_parallelism().map_or(1, NonZero::get);
        let jobs = self.jobs.map_or(available, usize::from);
        let mut matched = vec![0; config.corrections.0.len()];
        let mut records = self.shape.records(input)?;
        loop {
            let batch: Vec<_> = records.by_ref().take(jobs * RECORDS_PER_JOB).collect();
            if batch.is_empty() {
                return Ok(matched);
            }
            for line in lines(&batch, jobs, geodata, config) {
                tally.records += 1;
                match line.matches {
                    Some(matches) => {
                        for (sum, more) in matched.iter_mut().zip(matches) {
                            *sum += more;
                        }
                    }
                    None => tally.failures += 1,
                }
                out.write_all(&line.json)
                    .map_err(|problem| Failed::writing(&problem))?;
            }
        }
    }
}

/// The output lines of a batch, in its order, made by several threads.
fn lines(
    batch: &[Result<Record, LineError>],
    jobs: usize,
    geodata: Geodata<'_>,
    config: &Config,
) -> Vec<OutputLine> {
    let line = |record| line(record, geodata, config);
    let share = batch.len().div_ceil(jobs).max(1);
    if batch.len() <= share {
        return batch.iter().map(line).collect();
    }
    thread::scope(|scope| {
        let shares: Vec<_> = batch
            .chunks(share)
            .map(|records| {
                let work = move || records.iter().map(line).collect::<Vec<_>>();
                scope.spawn(work)
            })
            .collect();
        shares
            .into_iter()
            .flat_map(|share| {
                share
                    .join()
                    .unwrap_or_else(|panic| std::panic::resume_unwind(panic))
            })
            .collect()
    })
}

fn line(record: &Result<Record, LineError>, geodata: Geodata<'_>, config: &Config) -> OutputLine {
    let (mut json, matches) = match record {
        Ok(record) => {
            let (document, _) = document::parse(record.text.clone(), &record.hints());
            let Located {
                mentions,
                matches,
                gazetteer,
            } = located(&document, geodata, config);
            let rows = export::toponyms(record.id.clone(), &document, &mentions, &gazetteer);
            (serde_json::to_vec(&rows), Some(matches))
        }
        Err(problem) => {
            let failure = export::Failure {
                line: problem.line,
                error: problem.problem.to_string(),
            };
            (serde_json::to_vec(&failure), None)
        }
    };
    if let Ok(json) = &mut json {
        json.push(b'\n');
    }
    OutputLine {
        json: json.unwrap_or_default(),
        matches,
    }
}
