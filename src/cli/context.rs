//! What every command shares: the user's gazetteer, and how much to say.

use super::Common;
use super::exit::{Exit, Failed};
use crate::gazetteer::{self, Gazetteer};
use std::fs;
use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};

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
        let bundled = Gazetteer::bundled();
        let mut entries = Vec::new();
        for path in self.gazetteer_files()? {
            let text = fs::read_to_string(&path).map_err(|problem| unreadable(&path, &problem))?;
            let read = gazetteer::read_entries(&text, &path, &bundled);
            entries.extend(read.map_err(|problem| Failed::with(Exit::Gazetteer, problem))?);
        }
        Ok(bundled.with_overlay(&entries))
    }

    /// The user's files in the order they count: those of a folder by name.
    fn gazetteer_files(&self) -> Result<Vec<PathBuf>, Failed> {
        let mut files = Vec::new();
        if let Some(folder) = self.user_folder().filter(|folder| folder.is_dir()) {
            files.extend(geojson_files(&folder)?);
        }
        for path in &self.extra_gazetteers {
            if path.is_dir() {
                files.extend(geojson_files(path)?);
            } else {
                files.push(path.clone());
            }
        }
        Ok(files)
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

/// The `*.geojson` files of a folder, by name.
fn geojson_files(folder: &Path) -> Result<Vec<PathBuf>, Failed> {
    let mut files = fs::read_dir(folder)
        .and_then(|entries| {
            entries
                .map(|entry| Ok(entry?.path()))
                .collect::<io::Result<Vec<_>>>()
        })
        .map_err(|problem| unreadable(folder, &problem))?;
    files.retain(|path| {
        path.extension()
            .is_some_and(|extension| extension == "geojson")
    });
    files.sort();
    Ok(files)
}

fn unreadable(path: &Path, problem: &io::Error) -> Failed {
    let path = path.display();
    Failed::with(
        Exit::Gazetteer,
        format!("{path}: cannot be read: {problem}"),
    )
}

/// Writes a line to standard error; when even that fails there is nobody left to tell.
fn say(message: &str) {
    let _ = writeln!(io::stderr().lock(), "{message}");
}
