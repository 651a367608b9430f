//! What can go wrong with an import.

use std::io;
use std::path::{Path, PathBuf};

use geobrief_index::places::part::WriteError;

/// Why an import stopped. What was imported before is as it was.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ImportError {
    /// A source cannot be read.
    #[error("{}: cannot be read: {source}", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// A source is not what it was taken for.
    #[error("{}: {problem}", path.display())]
    Malformed {
        /// The file.
        path: PathBuf,
        /// What is wrong, where, and what to do.
        problem: String,
    },
    /// Nobody knows what the source is.
    #[error("{}: not a format that can be imported; say which with --format", path.display())]
    UnknownFormat {
        /// The file.
        path: PathBuf,
    },
    /// No place of the sources was taken.
    #[error("nothing to import: {0}")]
    Empty(String),
    /// Features that cannot be read, where every one must be.
    #[error("{count} features cannot be used (--strict):\n{}", problems.join("\n"))]
    Strict {
        /// How many.
        count: u64,
        /// The first of them: `file:line: why`.
        problems: Vec<String>,
    },
    /// The disk is full.
    #[error("{}: no space left; free some and try again (earlier imports are unchanged)", folder.display())]
    NoSpace {
        /// Where the import is kept.
        folder: PathBuf,
    },
    /// The system refuses to write.
    #[error("{}: cannot be written: {source}", folder.display())]
    Unwritable {
        /// Where the import is kept.
        folder: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// More than an index holds.
    #[error("{0}")]
    TooLarge(String),
}

impl ImportError {
    /// A problem with a source.
    pub(super) fn malformed(path: &Path, problem: impl Into<String>) -> Self {
        Self::Malformed {
            path: path.to_owned(),
            problem: problem.into(),
        }
    }

    /// A source that cannot be read.
    pub(super) fn unreadable(path: &Path) -> impl Fn(io::Error) -> Self {
        let path = path.to_owned();
        move |source| Self::Unreadable {
            path: path.clone(),
            source,
        }
    }

    /// A problem with the folder of imports.
    pub(super) fn writing(folder: &Path) -> impl Fn(io::Error) -> Self {
        let folder = folder.to_owned();
        move |source| match source.kind() {
            io::ErrorKind::StorageFull
            | io::ErrorKind::QuotaExceeded
            | io::ErrorKind::FileTooLarge => Self::NoSpace {
                folder: folder.clone(),
            },
            _ => Self::Unwritable {
                folder: folder.clone(),
                source,
            },
        }
    }

    pub(super) fn index(folder: &Path) -> impl Fn(WriteError) -> Self {
        let writing = Self::writing(folder);
        move |error| match error {
            WriteError::Io(error) => writing(error),
            other => Self::TooLarge(other.to_string()),
        }
    }
}
