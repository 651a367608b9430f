//! Why an input could not be read.

use super::fetch::FetchError;
use crate::formats::FormatError;
use std::io;

/// An input that cannot be used. Each message names the input, the problem and a way out.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SourceError {
    /// The file system or the pipe refuses.
    #[error("{name}: cannot be read: {problem}; check the path and its permissions")]
    Unreadable {
        /// The input as the user named it.
        name: String,
        /// What the system says.
        problem: io::Error,
    },
    /// A folder where a file is wanted.
    #[error("{name}: is a folder; name the files in it")]
    Folder {
        /// The input as the user named it.
        name: String,
    },
    /// A gzip file that cannot be unpacked.
    #[error("{name}: damaged gzip file: {problem}; fetch or pack it again")]
    DamagedGzip {
        /// The input as the user named it.
        name: String,
        /// What the unpacker says.
        problem: io::Error,
    },
    /// More than the limit, after unpacking.
    #[error(
        "{name}: larger than {} MiB; split it, or give many short texts with `--from jsonl`",
        limit >> 20
    )]
    TooLarge {
        /// The input as the user named it.
        name: String,
        /// The limit in bytes.
        limit: u64,
    },
    /// Nothing but white space.
    #[error("{name}: is empty; give an article as text")]
    Empty {
        /// The input as the user named it.
        name: String,
    },
    /// Not text.
    #[error("{name}: looks like {looks_like}, not like text; {hint}")]
    NotText {
        /// The input as the user named it.
        name: String,
        /// What the bytes look like, with its article: "a PNG image".
        looks_like: &'static str,
        /// What to do.
        hint: &'static str,
    },
    /// Of a known kind, and still of no use.
    #[error("{name}: {problem}")]
    Format {
        /// The input as the user named it.
        name: String,
        /// What is wrong with it.
        problem: FormatError,
    },
    /// JSON that is none of the kinds known.
    #[error(
        "{name}: JSON of no known shape; save the words as plain text, \
         or give one {{\"id\", \"text\"}} object a line with `--from jsonl`"
    )]
    UnknownJson {
        /// The input as the user named it.
        name: String,
    },
    /// A page that was not fetched.
    #[error("{url}: {problem}")]
    Fetch {
        /// The address.
        url: String,
        /// Why it was not fetched.
        problem: FetchError,
    },
}

impl SourceError {
    /// A page that was not fetched.
    #[must_use]
    pub fn fetch(url: &str, problem: FetchError) -> Self {
        Self::Fetch {
            url: url.to_owned(),
            problem,
        }
    }

    /// The exit code the failure ends the program with: 4 when something could not be fetched or
    /// is a login or block page, 2 when the user has to choose from a list, 3 when the input is
    /// unreadable, empty or of no known kind.
    #[must_use]
    pub fn exit_code(&self) -> u8 {
        match self {
            Self::Fetch { .. } => 4,
            Self::Format { problem, .. } => problem.exit_code(),
            _ => 3,
        }
    }
}
