//! Imports: whole gazetteers of others, compiled into the form of the bundled one.
//!
//! ```text
//! sources ──a reader per format──▶ Intake: filters, what is bundled, country of the point
//! Intake ──sorted by id──▶ the last of each id, with its names ──sorted by importance──▶ numbers
//! numbers ──columns; names, ids, cells each sorted──▶ one index file, renamed into place
//! ```
//!
//! Memory does not grow with the sources but for the sorters' buffers: all sorting is done in runs
//! on disk. Nothing that was imported before changes until the new index is complete. After an
//! interruption the same import goes on from its last complete run.

mod compile;
mod error;
mod features;
mod filter;
mod format;
mod geonames;
mod intake;
mod json;
mod lines;
mod osm;
mod packed;
mod progress;
mod shapes;
mod sort;
mod spool;
mod store;
mod table;
mod wikidata;
mod words;
mod xml;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::gazetteer::Gazetteer;
use compile::Workshop;
use intake::{Intake, Journal, Taken};
use progress::Progress;

pub use error::ImportError;
pub use filter::Filter;
pub use format::Format;
pub use intake::Counts;
pub use progress::{Stage, Step};
pub use store::{Imported, Stale, Store};

/// What is imported: enough to do it again.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Recipe {
    /// Files, in this order; of places with one id the last counts.
    pub sources: Vec<PathBuf>,
    /// Where the first of them were downloaded from. Nothing is downloaded by an import itself.
    pub addresses: Vec<String>,
    /// What they are; found out from each file when `None`.
    pub format: Option<Format>,
    /// Which places are taken.
    pub filter: Filter,
    /// For CSV: which column holds what, `name` → `Place name`.
    pub columns: BTreeMap<String, String>,
}

/// How an import works, whatever it imports.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Means {
    /// Bytes that each sorter keeps in memory.
    pub memory: usize,
}

impl Default for Means {
    fn default() -> Self {
        Self {
            memory: compile::MEMORY,
        }
    }
}

/// Reads the sources and compiles them to `target`, with temporary files in `folder`.
fn make_index(
    recipe: &Recipe,
    bundled: &Gazetteer,
    means: Means,
    listener: &mut dyn FnMut(Step),
    folder: &Path,
    target: &Path,
) -> Result<(u32, Counts), ImportError> {
    let key = key(recipe)?;
    let journal = Journal::resume(folder, &key);
    let workshop = Workshop {
        folder,
        progress: Progress::new(listener),
    };
    let mut intake = Intake::new(&recipe.filter, bundled, journal, workshop, means.memory);
    let sizes = sizes(&recipe.sources)?;
    let progress = &mut intake.workshop.progress;
    progress.begin(Stage::Reading, sizes.iter().sum());
    let done = intake.journal().sources;
    for (number, source) in recipe.sources.iter().enumerate().skip(done) {
        let before = sizes[..number].iter().sum();
        let from = intake.begin(source, before);
        let format = match recipe.format {
            Some(format) => format,
            None => Format::of(source)?,
        };
        format.read(source, recipe, &mut intake, from)?;
        intake.end()?;
    }
    let Taken {
        places,
        names,
        counts,
        mut workshop,
    } = intake.finish()?;
    let count = compile::compile(places, Some(names), bundled, &mut workshop, target)?;
    Ok((count, counts))
}

/// Tells this import from all others: recipe, sizes and times of the files.
fn key(recipe: &Recipe) -> Result<String, ImportError> {
    let mut key = serde_json::to_string(recipe).unwrap_or_default();
    for state in store::states(&recipe.sources)? {
        key.push_str(&format!(" {}:{}", state.bytes, state.modified));
    }
    Ok(key)
}

fn sizes(sources: &[PathBuf]) -> Result<Vec<u64>, ImportError> {
    let size = |path: &PathBuf| {
        let metadata = fs::metadata(path).map_err(ImportError::unreadable(path))?;
        Ok(metadata.len())
    };
    sources.iter().map(size).collect()
}
