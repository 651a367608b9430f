//! `--from jsonl`: many records, in the order of the input, in constant memory.

use super::PlacesArgs;
use crate::briefing::Geodata;
use crate::cli::context::Context;
use crate::cli::corrections;
use crate::cli::exit::{Exit, Failed};
use crate::cli::inputs;
use crate::corrections::Applied;
use crate::document;
use crate::export;
use crate::gazetteer::Gazetteer;
use crate::source::{LineError, Record};
use crate::{Config, corrected};
use std::io::Write;
use std::num::NonZero;
use std::thread;

/// Records that one thread takes at a time: enough to outweigh starting it.
const RECORDS_PER_JOB: usize = 64;

/// One output line.
struct Line {
    json: Vec<u8>,
    /// How many mentions each correction decided in its record; nothing when it reports an error.
    matches: Option<Vec<usize>>,
}

pub(super) fn run(
    arguments: &PlacesArgs,
    geodata: Geodata<'_>,
    context: &Context,
    out: &mut impl Write,
) -> Result<Exit, Failed> {
    let available = thread::available_parallelism().map_or(1, NonZero::get);
    let jobs = arguments.jobs.map_or(available, usize::from);
    let (mut records, mut failures) = (0_usize, 0_usize);
    for input in &arguments.inputs {
        let corrections = corrections::load(input, &arguments.fixes)?;
        let gazetteer = corrections::pinned(&corrections, geodata)?;
        let config = Config {
            corrections,
            ..Config::default()
        };
        let mut matched = vec![0; config.corrections.0.len()];
        let source = inputs::source(input);
        let mut reader = source
            .records()
            .map_err(|problem| inputs::failed(&problem))?;
        loop {
            let batch: Vec<_> = reader.by_ref().take(jobs * RECORDS_PER_JOB).collect();
            if batch.is_empty() {
                break;
            }
            for line in lines(&batch, jobs, &gazetteer, &config) {
                records += 1;
                match line.matches {
                    Some(matches) => {
                        for (sum, more) in matched.iter_mut().zip(matches) {
                            *sum += more;
                        }
                    }
                    None => failures += 1,
                }
                out.write_all(&line.json)
                    .map_err(|problem| Failed::writing(&problem))?;
            }
        }
        corrections::report(config.corrections.0.iter().zip(matched), context);
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
fn lines(
    batch: &[Result<Record, LineError>],
    jobs: usize,
    gazetteer: &Gazetteer,
    config: &Config,
) -> Vec<Line> {
    let line = |record| line(record, gazetteer, config);
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

fn line(record: &Result<Record, LineError>, gazetteer: &Gazetteer, config: &Config) -> Line {
    let (mut json, matches) = match record {
        Ok(record) => {
            let (document, _) = document::parse(record.text.clone(), &record.hints());
            let Applied { mentions, matches } = corrected(&document, gazetteer, config);
            let rows = export::toponyms(record.id.clone(), &document, &mentions, gazetteer);
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
    Line {
        json: json.unwrap_or_default(),
        matches,
    }
}
