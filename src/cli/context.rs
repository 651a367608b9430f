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

    /// `$XDG_CACHE_HOME/geobrief/pages`.
    pub(crate) fn cache_folder(&self) -> Option<PathBuf> {
        use etcetera::BaseStrategy;
        let base = etcetera::choose_base_strategy().ok()?;
        Some(base.cache_dir().join("geobrief").join("pages"))
    }

    /// Tells how far a fetch is, on a terminal and unless `--quiet`.
    pub(crate) fn progress(&self, url: &str) -> Progress {
        let is_shown = self.verbosity >= Verbosity::Normal && io::stderr().is_terminal();
        let progress = Progress {
            url: is_shown.then(|| url.chars().take(60).collect()),
        };
        progress.tell(0);
        progress
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

/// A line on a terminal that says how far a fetch is, and goes when the fetch is over.
#[derive(Debug)]
pub(crate) struct Progress {
    /// `None` when nothing is shown.
    url: Option<String>,
}

impl Progress {
    pub(crate) fn tell(&self, bytes: u64) {
        if let Some(url) = &self.url {
            // A terminal that is gone needs no news.
            let _ = write!(
                io::stderr().lock(),
                "\r\x1b[Kfetching {url}  {} kB",
                bytes / 1000
            );
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if self.url.is_some() {
            let _ = write!(io::stderr().lock(), "\r\x1b[K");
        }
    }
}

/// Writes a line to standard error; when even that fails there is nobody left to tell. Messages
/// quote sources: their control characters must not steer the terminal.
fn say(message: &str) {
    let shown = message.replace(|c: char| c.is_control() && c != '\n', "\u{fffd}");
    let _ = writeln!(io::stderr().lock(), "{shown}");
}
