//! What can be wrong with a file of house style, in words that help.

use std::path::PathBuf;

/// A file of house style that cannot be used, and why.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}:{line}: {problem}; {}", path.display(), problem.hint())]
#[non_exhaustive]
pub struct InvalidHouseStyle {
    /// The file.
    pub path: PathBuf,
    /// From 1.
    pub line: usize,
    /// What is wrong.
    pub problem: Problem,
}

/// What is wrong with a file of house style.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Problem {
    /// Not TOML.
    #[error("not valid TOML: {message}")]
    Syntax {
        /// What the parser says.
        message: String,
    },
    /// Something else than a text stands behind a name.
    #[error("what \"{name}\" is called is no text")]
    NoText {
        /// The name.
        name: String,
    },
    /// Nothing stands behind a name.
    #[error("\"{name}\" would have no name")]
    Empty {
        /// The name.
        name: String,
    },
    /// No place is called so.
    #[error("the gazetteer has no place \"{name}\"")]
    Unknown {
        /// The name or id.
        name: String,
    },
    /// Two lines name one place.
    #[error("\"{name}\" is the place that line {first} has named already")]
    Repeated {
        /// The name.
        name: String,
        /// Line of the first.
        first: usize,
    },
}

impl Problem {
    /// What to do about it.
    #[must_use]
    pub fn hint(&self) -> &'static str {
        match self {
            Self::Syntax { .. } | Self::NoText { .. } | Self::Empty { .. } => {
                "write \"Kiev\" = \"Kyiv\", one a line"
            }
            Self::Unknown { .. } => {
                "write another of its names, or its id: geobrief gazetteer search finds it"
            }
            Self::Repeated { .. } => {
                "leave one of the two, or write the id of another place of this name"
            }
        }
    }
}
