//! Exit codes and the errors that lead to them.

use crate::corrections::InvalidCorrections;
use crate::gazetteer::{InvalidFile, UnusableFile};
use crate::import::ImportError;
use crate::output::OutputError;
use crate::source::SourceError;
use std::io;
use std::process::ExitCode;

/// How the program ended. The numbers are a promise to scripts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Exit {
    Done = 0,
    Failed = 1,
    Usage = 2,
    Input = 3,
    Fetch = 4,
    Gazetteer = 5,
    Strict = 6,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        ExitCode::from(exit as u8)
    }
}

/// A command that could not finish.
#[derive(Debug)]
pub(crate) enum Failed {
    /// Whoever read the output stopped reading: quiet, and no error.
    ClosedPipe,
    /// Anything else.
    With {
        /// The code to end with.
        exit: Exit,
        /// What to say on standard error.
        message: String,
    },
}

impl Failed {
    pub(crate) fn with(exit: Exit, problem: impl ToString) -> Self {
        Self::With {
            exit,
            message: problem.to_string(),
        }
    }

    /// What to say.
    #[cfg(feature = "desk")]
    pub(crate) fn message(self) -> String {
        match self {
            Self::ClosedPipe => String::new(),
            Self::With { message, .. } => message,
        }
    }

    /// From an error while writing to standard output.
    pub(crate) fn writing(problem: &io::Error) -> Self {
        if problem.kind() == io::ErrorKind::BrokenPipe {
            Self::ClosedPipe
        } else {
            Self::with(
                Exit::Failed,
                format!("cannot write to standard output: {problem}"),
            )
        }
    }
}

/// An input that cannot be used.
impl From<SourceError> for Failed {
    fn from(problem: SourceError) -> Self {
        let exit = [Exit::Fetch, Exit::Usage]
            .into_iter()
            .find(|exit| *exit as u8 == problem.exit_code())
            .unwrap_or(Exit::Input);
        Self::with(exit, problem)
    }
}

/// A file that cannot be written.
impl From<OutputError> for Failed {
    fn from(problem: OutputError) -> Self {
        match &problem {
            OutputError::Stdout { problem } if problem.kind() == io::ErrorKind::BrokenPipe => {
                Self::ClosedPipe
            }
            _ => Self::with(Exit::Failed, problem),
        }
    }
}

impl From<UnusableFile> for Failed {
    fn from(unusable: UnusableFile) -> Self {
        Self::with(Exit::Gazetteer, unusable)
    }
}

impl From<InvalidFile> for Failed {
    fn from(invalid: InvalidFile) -> Self {
        Self::with(Exit::Gazetteer, invalid)
    }
}

impl From<InvalidCorrections> for Failed {
    fn from(invalid: InvalidCorrections) -> Self {
        Self::with(Exit::Gazetteer, invalid)
    }
}

impl From<ImportError> for Failed {
    fn from(error: ImportError) -> Self {
        let exit = match error {
            ImportError::Strict { .. } => Exit::Gazetteer,
            _ => Exit::Failed,
        };
        Self::with(exit, error)
    }
}
