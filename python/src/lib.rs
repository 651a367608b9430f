//! geobrief as a Python module: the compiled half of the package `geobrief`, which wraps it in the habits
//! of Python. Texts and tables come in, JSON and Arrow tables go out; while geobrief works, other
//! threads of Python run.

mod briefing;
mod capsule;
mod document;
mod engine;
mod errors;
mod gazetteer;
mod input;
mod table;

use pyo3::prelude::*;
use std::ffi::OsString;
use std::panic;

/// The compiled half of geobrief; the package `geobrief` is its front.
#[pymodule]
mod _geobrief {
    use super::{OsString, PyResult, Python, keep_guarded_panics_quiet, pyfunction};

    #[pymodule_export]
    use super::briefing::Briefing;
    #[pymodule_export]
    use super::document::Document;
    #[pymodule_export]
    use super::engine::Engine;
    #[pymodule_export]
    use super::table::Table;

    #[pymodule_init]
    fn init(module: &pyo3::Bound<'_, pyo3::types::PyModule>) -> PyResult<()> {
        use pyo3::types::PyModuleMethods as _;
        keep_guarded_panics_quiet();
        module.add("__version__", env!("CARGO_PKG_VERSION"))
    }

    /// Runs the command line with its arguments, of which the first is the program's name; gives the
    /// exit code.
    #[pyfunction]
    fn run(py: Python<'_>, arguments: Vec<OsString>) -> u8 {
        py.detach(|| geobrief::cli::run_for_code(arguments))
    }
}

/// What fails in one record of many is told in its row, and what fails in a parser as an exception:
/// neither needs a report on standard error.
fn keep_guarded_panics_quiet() {
    let report = panic::take_hook();
    panic::set_hook(Box::new(move |panic| {
        let is_worker = std::thread::current().name() == Some(geobrief::formats::WORKER);
        if !is_worker && !geobrief::batch::is_guarding() {
            report(panic);
        }
    }));
}
