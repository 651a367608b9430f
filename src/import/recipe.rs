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
    /// Which column or property holds what, `name` → `Place name`; guessed where it does not say.
    pub columns: BTreeMap<String, String>,
    /// The coordinate reference system, `EPSG:32642`, where the sources do not say.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub crs: Option<String>,
}
