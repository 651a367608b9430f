//! The checkpoint of an import: what became of the rows so far, and from where reading goes on after
//! an interruption.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

/// What became of the rows of the sources.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Counts {
    /// Places taken; of one id several may come.
    pub taken: u64,
    /// Names for places, from files of names.
    pub names: u64,
    /// Places left out by the filters.
    pub filtered: u64,
    /// Places left out because they are bundled.
    pub bundled: u64,
    /// Places that are bundled whose note or source is kept with the bundled place.
    #[serde(default)]
    pub noted: u64,
    /// Rows of kinds that are no places: roads, historical units.
    pub other: u64,
    /// Rows that cannot be read.
    pub unreadable: u64,
    /// The first of those: `file:line: why`.
    pub problems: Vec<String>,
    /// How many there are for each reason.
    #[serde(default)]
    pub reasons: BTreeMap<String, u64>,
    /// Places taken in spite of a doubt.
    #[serde(default)]
    pub doubted: u64,
    /// The first of those: `file:line: why`.
    #[serde(default)]
    pub doubts: Vec<String>,
    /// What is to be said of a source as a whole.
    #[serde(default)]
    pub remarks: Vec<String>,
    /// The properties or columns that were seen, and what each was used for; nothing where it was not.
    #[serde(default)]
    pub properties: BTreeMap<String, String>,
}

/// Where reading stood when all that had been read was on disk.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub(super) struct Journal {
    /// What is imported; another import does not go on from here.
    pub(super) key: String,
    /// Sources read to their end.
    pub(super) sources: usize,
    /// Bytes read of the next one.
    pub(super) offset: u64,
    /// Number of the last place taken: of places with one id the last counts.
    pub(super) sequence: u32,
    pub(super) counts: Counts,
    pub(super) place_runs: Vec<PathBuf>,
    pub(super) name_runs: Vec<PathBuf>,
}

const JOURNAL: &str = "journal.json";

impl Journal {
    /// The journal of an interrupted import of the same things; otherwise a new one.
    pub(super) fn resume(folder: &Path, key: &str) -> Self {
        let found = fs::read(folder.join(JOURNAL)).ok();
        let found: Option<Self> = found.and_then(|bytes| serde_json::from_slice(&bytes).ok());
        let all_there = |journal: &Self| {
            let mut runs = journal.place_runs.iter().chain(&journal.name_runs);
            journal.key == key && runs.all(|run| run.is_file())
        };
        found.filter(all_there).unwrap_or_else(|| Self {
            key: key.to_owned(),
            ..Self::default()
        })
    }

    /// Writes it whole or not at all: beside the old one, then renamed over it.
    ///
    /// # Errors
    /// The system refuses.
    pub(super) fn save(&self, folder: &Path) -> std::io::Result<()> {
        let new = folder.join("journal.new");
        fs::write(&new, serde_json::to_vec(self)?)?;
        fs::rename(new, folder.join(JOURNAL))
    }
}
