//! What every command shares.

use super::exit::{Exit, Failed};
use super::folders::Folders;
use super::gazetteer_loader::{GazetteerLoader, OnUnusable};
use super::messages::{Messages, Verbosity};
use super::settings::Settings;
use crate::gazetteer::{Gazetteer, UserEntry};
use crate::import::Store;
use clap::Args;
use std::path::PathBuf;

/// Options of every command.
#[derive(Debug, Args)]
pub(crate) struct CommonArgs {
    /// Add your own places from a file (GeoJSON, CSV, KML, GPX, XLSX and others) or a folder of such
    /// files; they take precedence over bundled ones
    #[arg(long, global = true, value_name = "PATH", env = "GEOBRIEF_GAZETTEER")]
    gazetteer: Vec<PathBuf>,
    /// Print errors only
    #[arg(short, long, global = true, conflicts_with = "verbose")]
    quiet: bool,
    /// Also print notes on how the input was read
    #[arg(short, long, global = true)]
    verbose: bool,
}

/// The surroundings of a command.
#[derive(Debug, Clone)]
pub(crate) struct Context {
    pub(crate) messages: Messages,
    pub(crate) folders: Folders,
    /// What the settings files say.
    pub(crate) settings: Settings,
    pub(crate) loader: GazetteerLoader,
}

impl Context {
    pub(crate) fn new(common: CommonArgs, folders: Folders, settings: Settings) -> Self {
        let verbosity = match (common.quiet, common.verbose) {
            (true, _) => Verbosity::Quiet,
            (_, true) => Verbosity::Verbose,
            _ => Verbosity::Normal,
        };
        let mut named = settings.gazetteer.clone();
        named.extend(common.gazetteer);
        Self {
            messages: Messages::new(verbosity),
            loader: GazetteerLoader::new(&folders, named),
            folders,
            settings,
        }
    }

    /// Where imports are kept.
    pub(crate) fn store(&self) -> Result<Store, Failed> {
        let store = self.loader.store();
        store
            .ok_or_else(|| Failed::with(Exit::Failed, "there is no home folder to keep imports in"))
    }

    /// The gazetteer of this run.
    pub(crate) fn gazetteer(&self) -> Result<Gazetteer, Failed> {
        self.loader.load(&self.messages, OnUnusable::Tell)
    }

    /// The gazetteer of a run that a feature of the user's which cannot be used ends.
    pub(crate) fn gazetteer_or_fail(&self, on_unusable: OnUnusable) -> Result<Gazetteer, Failed> {
        self.loader.load(&self.messages, on_unusable)
    }

    /// The user's own places.
    pub(crate) fn entries(&self) -> Result<Vec<UserEntry>, Failed> {
        self.loader.entries(&self.messages, OnUnusable::Tell)
    }
}
