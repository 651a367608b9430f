//! What tells whether a file was changed: its size and the time of its last change.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, UNIX_EPOCH};

use serde::{Deserialize, Serialize};

use super::error::ImportError;

/// A file as it was at some time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct FileState {
    pub(super) bytes: u64,
    /// Nanoseconds since 1970.
    pub(super) modified: u128,
}

impl FileState {
    pub(super) fn of(path: &Path) -> io::Result<Self> {
        let metadata = fs::metadata(path)?;
        let since = metadata.modified()?.duration_since(UNIX_EPOCH);
        Ok(Self {
            bytes: metadata.len(),
            modified: since.unwrap_or(Duration::ZERO).as_nanos(),
        })
    }
}

/// How the sources are now.
///
/// # Errors
/// A source that cannot be read.
pub(super) fn states(sources: &[PathBuf]) -> Result<Vec<FileState>, ImportError> {
    let state = |path: &PathBuf| FileState::of(path).map_err(ImportError::unreadable(path));
    sources.iter().map(state).collect()
}
