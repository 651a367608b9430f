//! Why an input could not be read.

#[cfg(feature = "fetch")]
use super::fetch::FetchError;
use super::table::TableProblem;
use crate::formats::FormatError;
use std::io;

/// An input that cannot be used. Each message names the input, the problem and what to do.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SourceError {
    /// The file or the pipe cannot be read.
    #[error("{name}: cannot be read: {problem}; check the path and its permissions")]
    Unreadable {
        /// The input as the user named it.
        name: String,
        /// What the system says.
        problem: io::Error,
    },
    /// A folder where a file is expected.
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
    /// Larger than the limit, after unpacking.
    #[error(
        "{name}: larger than {} MiB; split it, or put many short texts in one file and use \
         `--from jsonl`",
        limit >> 20
    )]
    TooLarge {
        /// The input as the user named it.
        name: String,
        /// The limit in bytes.
        limit: u64,
    },
    /// A text that is too long for a briefing.
    #[error(
        "{name}: has {megabytes} MB of text, more than {most} MB; split it, put many short texts in one \
         file and use `--from jsonl`, or raise the limit with `--max-size`"
    )]
    LongText {
        /// The input as the user named it.
        name: String,
        /// Its size.
        megabytes: usize,
        /// The limit.
        most: u64,
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
    /// Of a known kind, but unusable.
    #[error("{name}: {problem}")]
    Format {
        /// The input as the user named it.
        name: String,
        /// What is wrong with it.
        problem: FormatError,
    },
    /// JSON of none of the known kinds.
    #[error(
        "{name}: JSON of an unknown structure; save its text as plain text, \
         or write one {{\"id\", \"text\"}} object per line and use `--from jsonl`"
    )]
    UnknownJson {
        /// The input as the user named it.
        name: String,
    },
    /// A table without the column that was asked for.
    #[error("{name}: {problem}")]
    Table {
        /// The input as the user named it.
        name: String,
        /// What is wrong with it.
        problem: TableProblem,
    },
    /// A table of Parquet, and a build that reads none.
    #[error(
        "{name}: this build of geobrief cannot read Parquet: it was built without the feature `parquet`; \
         the Python package has it, or save the table as CSV and use `--from csv`"
    )]
    NoParquet {
        /// The input as the user named it.
        name: String,
    },
    /// An address where records are expected.
    #[error("{url}: many texts are read from a file; download it and give that file")]
    RecordsByAddress {
        /// The address.
        url: String,
    },
    /// An address, and a build that fetches none.
    #[error(
        "{url}: this build of geobrief cannot fetch addresses: it was built without the feature \
         `fetch`; save the page and give that file"
    )]
    NoFetch {
        /// The address.
        url: String,
    },
    /// A page that was not fetched.
    #[cfg(feature = "fetch")]
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
    #[cfg(feature = "fetch")]
    #[must_use]
    pub fn fetch(url: &str, problem: FetchError) -> Self {
        Self::Fetch {
            url: url.to_owned(),
            problem,
        }
    }

    /// The program's exit code for this failure: 4 if something could not be fetched or is a login
    /// or block page, 2 if the user has to choose from a list, 3 if the input is unreadable, empty
    /// or of no known kind.
    #[must_use]
    pub fn exit_code(&self) -> u8 {
        match self {
            #[cfg(feature = "fetch")]
            Self::Fetch { .. } => 4,
            Self::RecordsByAddress { .. } | Self::NoFetch { .. } => 4,
            Self::Format { problem, .. } => problem.exit_code(),
            _ => 3,
        }
    }
}
