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
    /// What becomes of an import when a feature cannot be read.
    pub on_unreadable: OnUnreadable,
}

/// What becomes of an import when a feature cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum OnUnreadable {
    /// It goes on without it.
    #[default]
    LeaveOut,
    /// It ends, once all sources are read.
    Fail,
}

impl Default for Resources {
    fn default() -> Self {
        Self {
            memory: compile::MEMORY,
            on_unreadable: OnUnreadable::LeaveOut,
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
    if resources.on_unreadable == OnUnreadable::Fail && counts.unreadable > 0 {
        return Err(ImportError::Strict {
            count: counts.unreadable,
            problems: counts.problems,
        });
    }
    let sorted = compile::Sorted {
        places,
        names,
        count: counts.taken,
    };
    let count = compile::compile(sorted, bundled, &mut scratch, target);
    let count = count.map_err(|error| match error {
        ImportError::Empty(_) => ImportError::Empty(nothing(&counts, recipe)),
        other => other,
    })?;
    Ok((count, counts))
}

/// Most features and properties that are named.
const NAMED: usize = 3;
const PROPERTIES_NAMED: usize = 30;

/// Why nothing was imported: each reason with its number, the first features, the properties.
fn nothing(counts: &Counts, recipe: &Recipe) -> String {
    let mut reasons: Vec<(&str, u64)> = counts
        .reasons
        .iter()
        .map(|(why, count)| (why.as_str(), *count))
        .collect();
    reasons.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    reasons.extend([
        ("is bundled already", counts.bundled),
        ("does not pass the filters", counts.filtered),
        ("is no place, by its kind", counts.other),
    ]);
    reasons.retain(|(_, count)| *count > 0);
    let parts = reasons
        .iter()
        .map(|(why, count)| format!("{count} × {why}"));
    let mut lines = vec![match reasons.is_empty() {
        true => "no feature was found".to_owned(),
        false => parts.collect::<Vec<_>>().join("; "),
    }];
    lines.extend(counts.remarks.iter().cloned());
    lines.extend(counts.problems.iter().take(NAMED).cloned());
    let names: Vec<&str> = counts
        .properties
        .keys()
        .map(String::as_str)
        .take(PROPERTIES_NAMED)
        .collect();
    let is_nameless = counts
        .reasons
        .keys()
        .any(|why| why.ends_with("has no name"));
    if !names.is_empty() {
        let names = names.join(", ");
        lines.push(match (is_nameless, recipe.columns.get("name")) {
            (true, Some(name)) if !counts.properties.contains_key(name) => {
                format!("there is no property `{name}`; there are: {names}")
            }
            (true, None) => format!(
                "no property is the name; say which: --column name=PROPERTY, one of: {names}"
            ),
            _ => format!("properties that were seen: {names}"),
        });
    }
    lines.join("\n  ")
}

/// Tells this import from all others: recipe, sizes and times of the files.
fn key(recipe: &Recipe, states: &[FileState]) -> String {
    let mut key = serde_json::to_string(recipe).unwrap_or_default();
    for state in states {
        key.push_str(&format!(" {}:{}", state.bytes, state.modified));
    }
    key
}
