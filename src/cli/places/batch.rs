//! `--from jsonl`: many records, in the order of the input, in constant memory.

use crate::cli::context::Context;
use crate::cli::exit::{Exit, Failed};
use crate::cli::inputs;
use crate::document;
use crate::export;
use crate::gazetteer::Gazetteer;
use crate::source::{LineError, Record};
use crate::{Config, locate};
use std::io::Write;
use std::num::NonZero;
use std::thread;

/// Records that one thread takes at a time: enough to outweigh starting it.
const RECORDS_PER_JOB: usize = 64;

/// One output line, and whether it reports an error.
struct Line {
    json: Vec<u8>,
    is_failure: bool,
}

pub(super) fn run(
    inputs: &[String],
    jobs: Option<u16>,
    gazetteer: &Gazetteer,
    context: &Context,
    out: &mut impl Write,
) -> Result<Exit, Failed> {
    let available = thread::available_parallelism().map_or(1, NonZero::get);
    let jobs = jobs.map_or(available, usize::from);
    let (mut records, mut failures) = (0_usize, 0_usize);
    for input in inputs {
        let source = inputs::source(input);
        let mut reader = source
            .records()
            .map_err(|problem| inputs::failed(&problem))?;
        loop {
            let batch: Vec<_> = reader.by_ref().take(jobs * RECORDS_PER_JOB).collect();
            if batch.is_empty() {
                break;
            }
            for line in lines(&batch, jobs, gazetteer) {
                records += 1;
                failures += usize::from(line.is_failure);
                out.write_all(&line.json)
                    .map_err(|problem| Failed::writing(&problem))?;
            }
        }
    }
    if failures > 0 {
        context.error(&format!(
            "{failures} of {records} lines could not be read; their output lines say why"
        ));
        return Ok(Exit::Failed);
    }
    context.note(&format!("{records} records"));
    Ok(Exit::Done)
}

/// The output lines of a batch, in its order, made by several threads.
fn lines(batch: &[Result<Record, LineError>], jobs: usize, gazetteer: &Gazetteer) -> Vec<Line> {
    let share = batch.len().div_ceil(jobs).max(1);
    if batch.len() <= share {
        return batch.iter().map(|record| line(record, gazetteer)).collect();
    }
    thread::scope(|scope| {
        let shares: Vec<_> = batch
            .chunks(share)
            .map(|records| {
                let work = move || {
                    records
                        .iter()
                        .map(|r| line(r, gazetteer))
                        .collect::<Vec<_>>()
                };
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

fn line(record: &Result<Record, LineError>, gazetteer: &Gazetteer) -> Line {
    let (mut json, is_failure) = match record {
        Ok(record) => {
            let (document, _) = document::parse(record.text.clone(), &record.hints());
            let mentions = locate(&document, gazetteer, &Config::default());
            let rows = export::toponyms(record.id.clone(), &document, &mentions, gazetteer);
            (serde_json::to_vec(&rows), false)
        }
        Err(problem) => {
            let failure = export::Failure {
                line: problem.line,
                error: problem.problem.to_string(),
            };
            (serde_json::to_vec(&failure), true)
        }
    };
    if let Ok(json) = &mut json {
        json.push(b'\n');
    }
    Line {
        json: json.unwrap_or_default(),
        is_failure,
    }
}
