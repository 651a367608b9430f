//! What is kept of each document beside the pages, so that the next run need not analyse it again.

use crate::atlas::Entry;
use serde::{Deserialize, Serialize};

/// A page that was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct PageFile {
    pub(super) path: String,
    pub(super) bytes: u64,
    pub(super) sha256: String,
}

/// What is kept of a document for the next run.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Row {
    /// Version of the program.
    pub(super) geobrief: String,
    /// Hash of all that decides about it beside its bytes.
    pub(super) key: String,
    pub(super) page: Option<PageFile>,
    /// The tiles of the map on its page.
    #[serde(default)]
    pub(super) ground: Vec<String>,
    pub(super) fixed: Vec<usize>,
    pub(super) entry: Entry,
}

impl Row {
    pub(super) fn parse(bytes: &[u8]) -> Option<Self> {
        serde_json::from_slice(bytes).ok()
    }
}

/// Where the row of a document is kept.
pub(super) fn row_path(id: &str) -> String {
    format!("{ROWS}/{}/{id}.json", id.get(..2).unwrap_or(id))
}

/// Where all of them are.
pub(super) const ROWS: &str = "data/documents";
