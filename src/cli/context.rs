//! What every command shares: the user's gazetteer, and how much to say.

use super::Common;
use super::exit::Failed;
use super::gazetteer::files;
use crate::gazetteer::Gazetteer;
use std::io::{self, IsTerminal, Write};
use std::path::PathBuf;

/// How much the program says on standard error.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Verbosity {
    Quiet,
    Normal,
    Verbose,
}

/// The surroundings of a command.
#[derive(Debug)]
pub(crate) struct Context {
    verbosity: Verbosity,
    extra_gazetteers: Vec<PathBuf>,
}

impl Context {
    pub(crate) fn new(common: Common) -> Self {
        let verbosity = match (common.quiet, common.verbose) {
            (true, _) => Verbosity::Quiet,
            (_, true) => Verbosity::Verbose,
            _ => Verbosity::Normal,
        };
        Self {
            verbosity,
            extra_gazetteers: common.gazetteer,
        }
    }

    /// Bundled places, then the user's folder, then `--gazetteer`: later ones win.
    pub(crate) fn gazetteer(&self) -> Result<Gazetteer, Failed> {
        Ok(Gazetteer::bundled().with_entries(&files::entries(self)?))
    }

    /// `$XDG_DATA_HOME/geobrief/gazetteer`.
    pub(crate) fn user_folder(&self) -> Option<PathBuf> {
        use etcetera::BaseStrategy;
        let base = etcetera::choose_base_strategy().ok()?;
        Some(base.data_dir().join("geobrief").join("gazetteer"))
    }

    /// Files and folders given with `--gazetteer`.
    pub(crate) fn extra_gazetteers(&self) -> &[PathBuf] {
        &self.extra_gazetteers
    }

    /// An error: always said.
    pub(crate) fn error(&self, message: &str) {
        say(&format!("geobrief: {message}"));
    }

    /// What was done: said unless `--quiet`.
    pub(crate) fn report(&self, message: &str) {
        if self.verbosity >= Verbosity::Normal {
            say(message);
        }
    }

    /// How the input was read: said with `--verbose`.
    pub(crate) fn note(&self, message: &str) {
        if self.verbosity >= Verbosity::Verbose {
            say(message);
        }
    }

    /// Whether standard output is a terminal.
    pub(crate) fn writes_to_terminal(&self) -> bool {
        io::stdout().is_terminal()
    }
}

/// Writes a line to standard error; when even that fails there is nobody left to tell.
fn say(message: &str) {
    let _ = writeln!(io::stderr().lock(), "{message}");
}
