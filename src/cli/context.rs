//! What every command shares: the user's gazetteer, and how much to say.

use super::Common;
use super::exit::{Exit, Failed};
use super::gazetteer::files;
use super::progress::{Audience, FetchProgress, ImportProgress};
use super::settings::Settings;
use crate::gazetteer::Gazetteer;
use crate::import::{Imported, Resources, Store};
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
    settings: Settings,
}

impl Context {
    pub(crate) fn new(common: Common, settings: Settings) -> Self {
        let verbosity = match (common.quiet, common.verbose) {
            (true, _) => Verbosity::Quiet,
            (_, true) => Verbosity::Verbose,
            _ => Verbosity::Normal,
        };
        let mut extra_gazetteers = settings.gazetteer.clone();
        extra_gazetteers.extend(common.gazetteer);
        Self {
            verbosity,
            extra_gazetteers,
            settings,
        }
    }

    /// What the settings files say.
    pub(crate) fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Bundled places, then imports, then the user's folder, then `--gazetteer`: later ones win.
    pub(crate) fn gazetteer(&self) -> Result<Gazetteer, Failed> {
        let mut gazetteer = Gazetteer::bundled();
        if let Some(store) = self.store() {
            for imported in store.list()? {
                gazetteer = self.with_import(&store, &imported, gazetteer)?;
            }
        }
        Ok(gazetteer.with_entries(&files::entries(self)?))
    }

    /// Opens an import; one that is damaged or older than its sources is made again.
    fn with_import(
        &self,
        store: &Store,
        imported: &Imported,
        gazetteer: Gazetteer,
    ) -> Result<Gazetteer, Failed> {
        let stale = match store.open(imported, gazetteer.clone()) {
            Ok(gazetteer) => return Ok(gazetteer),
            Err(stale) => stale,
        };
        let name = &imported.name;
        self.report(&format!("importing {name} again: {stale}"));
        let mut progress = self.import_progress();
        let made = store.import(name, &imported.recipe, Resources::default(), &mut |step| {
            progress.tell(step)
        });
        let imported = made.map_err(|error| {
            let again = imported.recipe.addresses.iter();
            let again: String = again.map(|url| format!(" --from-url {url}")).collect();
            let hint = match &*again {
                "" => format!("or remove it: geobrief gazetteer import --remove {name}"),
                again => format!("import it again: geobrief gazetteer import{again} --as {name}"),
            };
            let message = format!("the import {name} is of no use ({stale}): {error}; {hint}");
            Failed::with(Exit::Gazetteer, message)
        })?;
        let opened = store.open(&imported, gazetteer);
        opened.map_err(|stale| Failed::with(Exit::Gazetteer, stale))
    }

    /// Where imports are kept: `$XDG_DATA_HOME/geobrief/gazetteer/imported`.
    pub(crate) fn store(&self) -> Option<Store> {
        let folder = self.user_folder()?;
        Some(Store::new(folder.join("imported")))
    }

    /// Shows how far an import is, on a terminal and unless `--quiet`.
    pub(crate) fn import_progress(&self) -> ImportProgress {
        ImportProgress::new(self.audience())
    }

    /// A line of data.
    pub(crate) fn print(&self, line: &str) -> Result<(), Failed> {
        writeln!(io::stdout().lock(), "{line}").map_err(|problem| Failed::writing(&problem))
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

    /// `$XDG_CACHE_HOME/geobrief/downloads`.
    pub(crate) fn downloads_folder(&self) -> Option<PathBuf> {
        Some(self.cache_folder()?.with_file_name("downloads"))
    }

    /// Shows how far a fetch is, on a terminal and unless `--quiet`.
    pub(crate) fn fetch_progress(&self, url: &str) -> FetchProgress {
        FetchProgress::new(self.audience(), url)
    }

    fn audience(&self) -> Audience {
        if self.verbosity >= Verbosity::Normal && io::stderr().is_terminal() {
            Audience::Terminal
        } else {
            Audience::Nobody
        }
    }

    /// Files and folders named in settings, then those given with `--gazetteer`.
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

/// Writes a line to standard error; when even that fails there is nobody left to tell. Messages
/// quote sources: their control characters must not steer the terminal.
fn say(message: &str) {
    let shown = message.replace(|c: char| c.is_control() && c != '\n', "\u{fffd}");
    let _ = writeln!(io::stderr().lock(), "{shown}");
}
