//! Errors of geobrief as exceptions of `geobrief.errors`, with file, line, column and hint.

use geobrief::batch::RecordProblem;
use geobrief::corrections::InvalidCorrections;
use geobrief::export::ExportError;
use geobrief::gazetteer::{InvalidFile, UnusableFile};
use geobrief::import::ImportError;
use geobrief::job::JobError;
use geobrief::output::OutputError;
use geobrief::render::RenderError;
use geobrief::source::SourceError;
use pyo3::prelude::*;
use pyo3::types::PyDict;
use std::path::Path;

/// What becomes an exception.
#[derive(Debug, Default)]
pub(crate) struct Raised {
    /// Name of the class in `geobrief.errors`.
    class: &'static str,
    message: String,
    file: Option<String>,
    line: Option<usize>,
    column: Option<usize>,
    hint: Option<String>,
}

impl Raised {
    /// An exception of this class of `geobrief.errors`.
    pub(crate) fn new(class: &'static str, message: impl ToString) -> Self {
        let message = message.to_string();
        // Messages say the problem, then what to do.
        let hint = message.rsplit_once("; ").map(|(_, hint)| hint.to_owned());
        Self {
            class,
            message,
            hint,
            ..Self::default()
        }
    }

    /// The same about a file.
    pub(crate) fn of_file(self, path: &Path) -> Self {
        self.in_file(path)
    }

    /// What is wrong, and what to do.
    pub(crate) fn message(&self) -> &str {
        &self.message
    }

    fn in_file(self, path: &Path) -> Self {
        Self {
            file: Some(path.display().to_string()),
            ..self
        }
    }

    fn at(self, line: usize, column: usize) -> Self {
        Self {
            line: Some(line),
            column: Some(column),
            ..self
        }
    }

    fn exception(self) -> PyErr {
        Python::attach(|py| self.made(py).unwrap_or_else(|problem| problem))
    }

    fn made(self, py: Python<'_>) -> PyResult<PyErr> {
        let class = py.import("geobrief.errors")?.getattr(self.class)?;
        let details = PyDict::new(py);
        details.set_item("file", self.file)?;
        details.set_item("line", self.line)?;
        details.set_item("column", self.column)?;
        details.set_item("hint", self.hint)?;
        let exception = class.call((self.message,), Some(&details))?;
        Ok(PyErr::from_value(exception))
    }
}

impl From<Raised> for PyErr {
    fn from(raised: Raised) -> Self {
        raised.exception()
    }
}

impl From<InvalidFile> for Raised {
    fn from(invalid: InvalidFile) -> Self {
        let first = invalid.0.first();
        let raised = Self::new("GazetteerError", &invalid);
        match first {
            Some(first) => Self {
                hint: Some(first.problem.hint()),
                ..raised
            }
            .in_file(&first.path)
            .at(first.position.line, first.position.column),
            None => raised,
        }
    }
}

impl From<UnusableFile> for Raised {
    fn from(unusable: UnusableFile) -> Self {
        match unusable {
            UnusableFile::Invalid(invalid) => invalid.into(),
            other => Self::new("GazetteerError", other),
        }
    }
}

impl From<ImportError> for Raised {
    fn from(error: ImportError) -> Self {
        Self::new("GazetteerError", error)
    }
}

impl From<InvalidCorrections> for Raised {
    fn from(invalid: InvalidCorrections) -> Self {
        let raised = Self::new("CorrectionsError", &invalid);
        Self {
            hint: Some(invalid.problem.hint()),
            ..raised
        }
        .in_file(&invalid.path)
        .at(invalid.line, invalid.column)
    }
}

impl From<SourceError> for Raised {
    fn from(error: SourceError) -> Self {
        let raised = Self::new("InputError", &error);
        let file = raised
            .message
            .split_once(": ")
            .map(|(name, _)| name.to_owned());
        Self { file, ..raised }
    }
}

impl From<JobError> for Raised {
    fn from(error: JobError) -> Self {
        match error {
            JobError::Input(error) => error.into(),
            JobError::Corrections(error) => error.into(),
            JobError::OwnPlaces(error) => error.into(),
            other => Self::new("GeobriefError", other),
        }
    }
}

impl From<RecordProblem> for Raised {
    fn from(problem: RecordProblem) -> Self {
        Self::new("InputError", problem)
    }
}

impl From<OutputError> for Raised {
    fn from(error: OutputError) -> Self {
        Self::new("OutputError", error)
    }
}

impl From<ExportError> for Raised {
    fn from(error: ExportError) -> Self {
        Self::new("OutputError", error)
    }
}

impl From<RenderError> for Raised {
    fn from(error: RenderError) -> Self {
        Self::new("OutputError", error)
    }
}

/// A wrong argument.
pub(crate) fn argument(message: impl ToString) -> Raised {
    Raised::new("ArgumentError", message)
}
