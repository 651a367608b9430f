//! What can be wrong with the input.

use std::path::PathBuf;

/// Why training stops.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub(crate) enum TrainError {
    /// A file cannot be read.
    #[error("{}: cannot be read: {source}", path.display())]
    Read {
        /// The file or folder.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// A file cannot be written.
    #[error("{}: cannot be written: {source}", path.display())]
    Write {
        /// The file.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// A line that is not as documented.
    #[error("{}:{line}: {problem}", path.display())]
    Line {
        /// The file.
        path: PathBuf,
        /// Its line, from 1.
        line: usize,
        /// What is wrong.
        problem: Problem,
    },
    /// Nothing to train on.
    #[error("{}: has no *.jsonl file; docs/evaluation.md says what to put there", path.display())]
    Empty {
        /// The folder.
        path: PathBuf,
    },
    /// A language without a recipe.
    #[error("language {0:?} has no recipe; `RECIPES` in languages.rs has the list")]
    Language(String),
    /// The program and the model's reader do not agree.
    #[error("the model just made cannot be read: {0}")]
    Model(#[from] geobrief::recognize::crf::ModelError),
}

/// What is wrong with a line.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub(crate) enum Problem {
    /// Not the JSON that it should be.
    #[error("not an annotated text: {0}")]
    Json(#[from] serde_json::Error),
    /// A corpus of another name.
    #[error("corpus {0:?} is not known; docs/evaluation.md has the list")]
    Corpus(String),
    /// Offsets outside of the text.
    #[error("{0}..{1} is no part of the text; offsets count code points")]
    Span(usize, usize),
    /// Fewer or more labels than words.
    #[error("{0} words but {1} labels")]
    Labels(usize, usize),
    /// A label of another name.
    #[error("label {0:?} is not known; labels are O, B- and I- with LOC, PER, ORG, MISC")]
    Label(String),
}
