//! A briefing: page, data and files.

use crate::engine::json;
use crate::errors::{Raised, argument};
use geobrief::export::{ExportKind, export};
use geobrief::output::{Overwrite, Target};
use geobrief::render::{self, Look};
use pyo3::prelude::*;
use std::ffi::OsString;
use std::path::PathBuf;

/// The briefing of one document.
#[pyclass(frozen, module = "geobrief._geobrief")]
#[derive(Debug)]
pub(crate) struct Briefing {
    briefing: geobrief::briefing::Briefing,
    look: Look,
}

impl Briefing {
    pub(crate) fn new(briefing: geobrief::briefing::Briefing, look: Look) -> Self {
        Self { briefing, look }
    }

    fn title(&self) -> &str {
        let title = self.briefing.document.metadata.title.value();
        title.map_or("", String::as_str)
    }

    fn page(&self) -> Result<String, Raised> {
        Ok(render::page_with(&self.briefing, self.look)?)
    }

    fn exported(&self, kind: ExportKind) -> Result<Vec<u8>, Raised> {
        Ok(export(&self.briefing, kind)?)
    }
}

fn kind(word: &str) -> Result<ExportKind, Raised> {
    word.parse().map_err(|problem| {
        let known: Vec<&str> = ExportKind::ALL.iter().map(|kind| kind.word()).collect();
        argument(format!("{problem}; there are: {}", known.join(", ")))
    })
}

#[pymethods]
impl Briefing {
    /// The page: one HTML file that asks for nothing.
    fn html(&self, py: Python<'_>) -> PyResult<String> {
        Ok(py.detach(|| self.page())?)
    }

    /// The briefing as data, as JSON.
    fn json(&self) -> PyResult<String> {
        json(&render::json(&self.briefing))
    }

    /// The briefing in another format.
    fn export(&self, py: Python<'_>, kind: &str) -> PyResult<Vec<u8>> {
        let kind = self::kind(kind)?;
        Ok(py.detach(|| self.exported(kind))?)
    }

    /// Writes the page, and files in other formats beside it; gives their paths.
    #[pyo3(signature = (path, exports, force))]
    fn save(
        &self,
        py: Python<'_>,
        path: OsString,
        exports: Vec<String>,
        force: bool,
    ) -> PyResult<Vec<PathBuf>> {
        let exports = exports
            .iter()
            .map(|word| kind(word))
            .collect::<Result<Vec<_>, _>>()?;
        let overwrite = match force {
            true => Overwrite::AnyFile,
            false => Overwrite::OwnFiles,
        };
        let target = Target::new(Some(&path), self.title());
        let written = py.detach(|| -> Result<Vec<PathBuf>, Raised> {
            target.write(self.page()?.as_bytes(), overwrite)?;
            let mut written: Vec<PathBuf> = target.path().map(PathBuf::from).into_iter().collect();
            for kind in exports {
                let Some(sibling) = target.sibling(kind.extension()) else {
                    continue;
                };
                sibling.write(&self.exported(kind)?, overwrite)?;
                written.extend(sibling.path().map(PathBuf::from));
            }
            Ok(written)
        });
        Ok(written?)
    }
}
