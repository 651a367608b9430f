//! From the sources to an index: the stages of an import in their order.

use std::path::Path;

use super::collector::{Collected, Collector};
use super::compile;
use super::error::ImportError;
use super::file_state::{FileState, states};
use super::format::Format;
use super::journal::{Counts, Journal};
use super::progress::{Progress, Stage, Step};
use super::reader;
use super::recipe::Recipe;
use super::scratch::Scratch;
use crate::gazetteer::Gazetteer;

/// How much an import may use, whatever it imports.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Resources {
    /// Bytes that each sorter of the reading stage keeps in memory; below 4 GiB.
    pub memory: usize,
}

impl Default for Resources {
    fn default() -> Self {
        Self {
            memory: compile::MEMORY,
        }
    }
}

/// Reads the sources and compiles them to `target`, with temporary files in `folder`. Gives the
/// number of places and what became of the rows.
///
/// # Errors
/// What is wrong with the sources, or with the disk; nothing to import.
pub(super) fn make_index(
    recipe: &Recipe,
    bundled: &Gazetteer,
    resources: Resources,
    listener: &mut dyn FnMut(Step),
    folder: &Path,
    target: &Path,
) -> Result<(u32, Counts), ImportError> {
    let states = states(&recipe.sources)?;
    let journal = Journal::resume(folder, &key(recipe, &states));
    let scratch = Scratch {
        folder,
        progress: Progress::new(listener),
    };
    let mut collector = Collector::new(&recipe.filter, bundled, journal, scratch, resources.memory);
    let sizes: Vec<u64> = states.iter().map(|state| state.bytes).collect();
    let progress = &mut collector.scratch.progress;
    progress.begin(Stage::Reading, sizes.iter().sum());
    let done = collector.journal().sources;
    for (number, source) in recipe.sources.iter().enumerate().skip(done) {
        let (before, size) = (sizes[..number].iter().sum(), sizes[number]);
        let from = collector.begin(source, before, size);
        let format = match recipe.format {
            Some(format) => format,
            None => Format::of(source)?,
        };
        reader::read(format, source, recipe, &mut collector, from)?;
        collector.end()?;
    }
    let Collected {
        places,
        names,
        counts,
        mut scratch,
    } = collector.finish()?;
    let sorted = compile::Sorted {
        places,
        names,
        count: counts.taken,
    };
    let count = compile::compile(sorted, bundled, &mut scratch, target)?;
    Ok((count, counts))
}

/// Tells this import from all others: recipe, sizes and times of the files.
fn key(recipe: &Recipe, states: &[FileState]) -> String {
    let mut key = serde_json::to_string(recipe).unwrap_or_default();
    for state in states {
        key.push_str(&format!(" {}:{}", state.bytes, state.modified));
    }
    key
}
