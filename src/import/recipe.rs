//! What is imported.

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use super::filter::Filter;
use super::format::Format;

/// What is imported: enough to do it again.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Recipe {
    /// Files, in this order. Where several have a place of one id, the last one counts.
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
