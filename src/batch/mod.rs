//! Many records, one after the other: each becomes the rows of its mentions, or one row that says why
//! it could not be worked on. No record ends a run: what panics is caught, what is too long or takes too
//! long is refused.
//!
//! [`Batch::record`] works on one record and can be called from many threads; `ordered` (feature `files`)
//! is such a set of threads, which keeps the order of the records.

mod guard;
#[cfg(all(feature = "files", not(target_family = "wasm")))]
mod queue;

pub use crate::panics::is_guarding;
pub use guard::{Limits, RecordProblem, caught, guarded};
#[cfg(all(feature = "files", not(target_family = "wasm")))]
pub use queue::{Window, ordered};

use crate::basemap::Basemap;
use crate::briefing::Geodata;
use crate::config::Config;
use crate::corrections::{Corrections, InvalidCorrections};
use crate::document;
use crate::export::{self, Depth, Failure, MentionRow, Toponyms};
use crate::gazetteer::Gazetteer;
use crate::job;
use crate::source::{LineError, Record};
use crate::{Located, located};
use std::sync::Arc;

/// What works on records: places, corrections and limits, shared by all threads.
///
/// ```
/// use geobrief::basemap::Basemap;
/// use geobrief::batch::{Batch, Limits};
/// use geobrief::briefing::Geodata;
/// use geobrief::corrections::Corrections;
/// use geobrief::gazetteer::Gazetteer;
/// use geobrief::source::JsonlReader;
///
/// let (gazetteer, basemap) = (Gazetteer::bundled(), Basemap::bundled());
/// let geodata = Geodata { gazetteer: &gazetteer, basemap: &basemap };
/// let batch = Batch::new(Corrections::default(), geodata, Limits::default())?;
/// let lines = b"{\"id\": \"a\", \"text\": \"Rain in Kabul.\"}\nno JSON\n";
/// let outcomes: Vec<_> = JsonlReader::new(&lines[..]).map(|record| batch.record(record)).collect();
/// assert_eq!(outcomes[0].found().map(|rows| rows.toponyms[0].name.as_str()), Some("Kabul"));
/// assert!(outcomes[1].failure().is_some_and(|failure| failure.line == Some(2)));
/// # Ok::<(), geobrief::corrections::InvalidCorrections>(())
/// ```
#[derive(Debug, Clone)]
pub struct Batch {
    shared: Arc<Shared>,
    limits: Limits,
    depth: Depth,
}

#[derive(Debug)]
struct Shared {
    gazetteer: Gazetteer,
    basemap: Basemap,
    config: Config,
}

impl Batch {
    /// With the corrections that count for every record.
    ///
    /// # Errors
    /// A correction to a place that the gazetteer does not have.
    pub fn new(
        corrections: Corrections,
        geodata: Geodata<'_>,
        limits: Limits,
    ) -> Result<Self, InvalidCorrections> {
        let (gazetteer, corrections) = job::pinned(corrections, geodata)?;
        let config = Config {
            corrections,
            ..Config::default()
        };
        let shared = Shared {
            gazetteer: gazetteer.into_owned(),
            basemap: geodata.basemap.clone(),
            config,
        };
        Ok(Self {
            shared: Arc::new(shared),
            limits,
            depth: Depth::Full,
        })
    }

    /// The same with rows of another depth: tables need neither alternatives nor evidence.
    #[must_use]
    pub fn to_depth(self, depth: Depth) -> Self {
        Self { depth, ..self }
    }

    /// The corrections, once every place that they name is known.
    #[must_use]
    pub fn corrections(&self) -> &Corrections {
        &self.shared.config.corrections
    }

    /// Works on a record; of one that was not read it keeps why.
    #[must_use]
    pub fn record(&self, record: Result<Record, LineError>) -> Outcome {
        match record {
            Ok(record) => self.work_on(record),
            Err(LineError { line, id, problem }) => Outcome::failed(match id {
                Some(id) => Failure::of_record(id, problem.to_string()),
                None => Failure::of_line(line, problem.to_string()),
            }),
        }
    }

    fn work_on(&self, record: Record) -> Outcome {
        let about = About {
            id: Some(record.id.clone()),
            source: record.source.clone(),
            date: record.date.clone(),
            problem: None,
        };
        let (shared, depth) = (Arc::clone(&self.shared), self.depth);
        let bytes = record.text.len();
        let result = guarded(self.limits, bytes, move || shared.rows(record, depth));
        let result = result.map_err(|problem| {
            let id = about.id.clone().unwrap_or_default();
            Failure::of_record(id, problem.to_string())
        });
        Outcome { about, result }
    }
}

impl Shared {
    fn rows(&self, record: Record, depth: Depth) -> Found {
        let hints = record.hints();
        let (mut document, _) = document::parse(record.text, &hints);
        document::note_language(&mut document);
        let geodata = Geodata {
            gazetteer: &self.gazetteer,
            basemap: &self.basemap,
        };
        let Located {
            mentions,
            matches,
            gazetteer,
            ..
        } = located(&document, geodata, &self.config);
        let rows = export::toponyms_to(record.id, &document, &mentions, &gazetteer, depth);
        Found { rows, matches }
    }
}

/// What a record says about itself.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct About {
    id: Option<String>,
    source: Option<String>,
    date: Option<String>,
    /// What is wrong with it, with the number of its line: a row of a table has no other place for it.
    problem: Option<String>,
}

#[derive(Debug, Clone, PartialEq)]
struct Found {
    rows: Toponyms,
    matches: Vec<usize>,
}

/// What became of a record.
#[derive(Debug, Clone, PartialEq)]
pub struct Outcome {
    about: About,
    result: Result<Found, Failure>,
}

impl Outcome {
    /// A record that there is no text of.
    #[must_use]
    pub fn failed(failure: Failure) -> Self {
        let problem = failure
            .line
            .map(|line| format!("line {line}: {}", failure.error));
        let about = About {
            id: failure.id.clone(),
            problem,
            ..About::default()
        };
        let result = Err(failure);
        Self { about, result }
    }

    /// Its mentions.
    #[must_use]
    pub fn found(&self) -> Option<&Toponyms> {
        self.result.as_ref().ok().map(|found| &found.rows)
    }

    /// How many mentions each correction of the batch decided in it; nothing when it failed.
    #[must_use]
    pub fn matches(&self) -> &[usize] {
        self.result.as_ref().map_or(&[], |found| &found.matches)
    }

    /// Why it could not be worked on.
    #[must_use]
    pub fn failure(&self) -> Option<&Failure> {
        self.result.as_ref().err()
    }

    /// Its rows in the flat table: one a mention, or one with the reason of the failure. A record
    /// without mentions has none.
    pub fn mention_rows(&self) -> impl Iterator<Item = MentionRow<'_>> {
        let about = MentionRow {
            document: self.about.id.as_deref(),
            source: self.about.source.as_deref(),
            date: self.about.date.as_deref(),
            ..MentionRow::default()
        };
        let found = self.found().into_iter().flat_map(|rows| &rows.toponyms);
        let failed = self.failure().map(|failure| MentionRow {
            error: Some(self.about.problem.as_deref().unwrap_or(&failure.error)),
            ..about
        });
        found
            .map(move |mention| MentionRow {
                mention: Some(mention),
                ..about
            })
            .chain(failed)
    }
}

#[cfg(test)]
#[cfg(feature = "files")]
mod tests;
