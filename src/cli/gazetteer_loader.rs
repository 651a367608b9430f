//! The gazetteer of a run: bundled places, imports, and the user's own files on top.

use super::exit::{Exit, Failed};
use super::folders::Folders;
use super::messages::Messages;
use super::own_files::{self, OwnFile, files_of};
use super::packs::packs;
use crate::basemap::Basemap;
use crate::gazetteer::{Gazetteer, UserEntry};
use crate::import::{Imported, Resources, Store};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Most features left out of a file that are named.
const NAMED: usize = 3;

/// What becomes of a run when a feature of the user's files cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum OnUnusable {
    /// It is left out, with a notice.
    Tell,
    /// It ends the run.
    Fail,
}

impl OnUnusable {
    pub(crate) fn strict(is_strict: bool) -> Self {
        if is_strict { Self::Fail } else { Self::Tell }
    }
}

/// Knows where places are kept, and loads them.
#[derive(Debug, Clone)]
pub(crate) struct GazetteerLoader {
    /// The user's own files.
    folder: Option<PathBuf>,
    imports: Option<PathBuf>,
    /// Language packs.
    languages: Option<PathBuf>,
    /// Files and folders named in settings, then those of `--gazetteer`.
    named: Vec<PathBuf>,
    /// A file that is left out.
    without: Option<PathBuf>,
    /// Whether the notices were given: files are read several times in a run.
    has_told: Arc<AtomicBool>,
}

impl GazetteerLoader {
    pub(crate) fn new(folders: &Folders, named: Vec<PathBuf>) -> Self {
        Self {
            folder: folders.gazetteer(),
            imports: folders.imports(),
            languages: folders.languages(),
            named,
            without: None,
            has_told: Arc::default(),
        }
    }

    /// The same without one of the files, which somebody else lays over the gazetteer.
    #[cfg(feature = "desk")]
    pub(crate) fn without(&self, path: &Path) -> Self {
        Self {
            without: Some(path.to_owned()),
            ..self.clone()
        }
    }

    /// Bundled places, with the languages of packs, then imports, then the user's folder, then `--gazetteer`: later ones win.
    pub(crate) fn load(
        &self,
        messages: &Messages,
        on_unusable: OnUnusable,
    ) -> Result<Gazetteer, Failed> {
        let mut gazetteer = Gazetteer::bundled();
        for pack in packs(self.languages.as_deref(), messages) {
            let added = pack.added_to(gazetteer);
            gazetteer = added.map_err(|problem| Failed::with(Exit::Gazetteer, problem))?;
        }
        if let Some(store) = self.store() {
            for imported in store.list()? {
                gazetteer = with_import(&store, &imported, gazetteer, messages)?;
            }
        }
        Ok(gazetteer.with_entries(&self.entries(messages, on_unusable)?))
    }

    /// Where imports are kept.
    pub(crate) fn store(&self) -> Option<Store> {
        self.imports.clone().map(Store::new)
    }

    /// The user's files in the order they count, later ones win: those of the user's folder by
    /// name, then what `--gazetteer` names.
    pub(crate) fn files(&self) -> Result<Vec<PathBuf>, Failed> {
        let folder = self.folder.clone().filter(|folder| folder.is_dir());
        let mut files = expanded(folder.as_slice())?;
        files.extend(expanded(&self.named)?);
        files.retain(|file| self.without.as_ref() != Some(file));
        Ok(files)
    }

    /// The entries of all the user's files, in the order they count.
    ///
    /// # Errors
    /// A file that cannot be read, or, where that is wanted, a feature that cannot be used: exit 5.
    pub(crate) fn entries(
        &self,
        messages: &Messages,
        on_unusable: OnUnusable,
    ) -> Result<Vec<UserEntry>, Failed> {
        let files = self.files()?;
        if files.is_empty() {
            return Ok(Vec::new());
        }
        let (bundled, basemap) = (Gazetteer::bundled(), Basemap::bundled());
        let mut entries = Vec::new();
        for path in files {
            let file = own_files::read(&path, &bundled, &basemap)?;
            if on_unusable == OnUnusable::Fail && !file.left_out.is_empty() {
                return Err(Failed::with(Exit::Gazetteer, file.left_out.join("\n")));
            }
            if !self.has_told.load(Ordering::Relaxed) {
                tell(&path, &file, messages);
            }
            entries.extend(file.entries);
        }
        self.has_told.store(true, Ordering::Relaxed);
        Ok(entries)
    }
}

/// Says what of a file is not used, and why.
fn tell(path: &Path, file: &OwnFile, messages: &Messages) {
    file.doubts
        .iter()
        .take(NAMED)
        .for_each(|doubt| messages.report(doubt));
    file.left_out
        .iter()
        .take(NAMED)
        .for_each(|why| messages.report(why));
    let (left_out, all) = (
        file.left_out.len(),
        file.left_out.len() + file.entries.len(),
    );
    if left_out > 0 {
        let path = path.display();
        let shows = if left_out > NAMED {
            "shows all"
        } else {
            "shows more"
        };
        messages.report(&format!(
            "{path}: {left_out} of {all} places left out; `geobrief gazetteer check {path}` {shows}"
        ));
    }
    if file.entries.is_empty()
        && let Some(properties) = own_files::use_of(&file.properties)
    {
        messages.report(&format!("{}: {properties}", path.display()));
    }
}

/// Files as they are, folders as the files in them that hold places, by name.
pub(crate) fn expanded(paths: &[PathBuf]) -> Result<Vec<PathBuf>, Failed> {
    let mut files = Vec::new();
    for path in paths {
        files.extend(files_of(path)?);
    }
    Ok(files)
}

/// Opens an import; one that is damaged or older than its sources is made again.
fn with_import(
    store: &Store,
    imported: &Imported,
    gazetteer: Gazetteer,
    messages: &Messages,
) -> Result<Gazetteer, Failed> {
    let stale = match store.open(imported, gazetteer.clone()) {
        Ok(gazetteer) => return Ok(gazetteer),
        Err(stale) => stale,
    };
    let name = &imported.name;
    messages.report(&format!("importing {name} again: {stale}"));
    let mut progress = messages.import_progress();
    let resources = Resources::default();
    let made = store.import(name, &imported.recipe, resources, &mut |step| {
        progress.tell(step);
    });
    drop(progress);
    let imported = made.map_err(|error| {
        let addresses = imported.recipe.addresses.iter();
        let from: String = addresses.map(|url| format!(" --from-url {url}")).collect();
        let hint = match &*from {
            "" => format!("or remove it: geobrief gazetteer import --remove {name}"),
            from => format!("import it again: geobrief gazetteer import{from} --as {name}"),
        };
        let message = format!("the import {name} cannot be used ({stale}): {error}; {hint}");
        Failed::with(Exit::Gazetteer, message)
    })?;
    imported
        .vanished
        .iter()
        .for_each(|line| messages.report(&format!("{name}: {line}")));
    let opened = store.open(&imported, gazetteer);
    opened.map_err(|stale| Failed::with(Exit::Gazetteer, stale))
}
