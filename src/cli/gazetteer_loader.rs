//! The gazetteer of a run: bundled places, imports, and the user's own files on top.

use super::exit::{Exit, Failed};
use super::folders::Folders;
use super::messages::Messages;
use crate::basemap::Basemap;
use crate::gazetteer::{Gazetteer, UnusableFile, UserEntry, geojson_files, read_file};
use crate::import::{Imported, Resources, Store};
use std::path::PathBuf;

/// Knows where places are kept, and loads them.
#[derive(Debug)]
pub(crate) struct GazetteerLoader {
    /// The user's own files.
    folder: Option<PathBuf>,
    imports: Option<PathBuf>,
    /// Files and folders named in settings, then those of `--gazetteer`.
    named: Vec<PathBuf>,
}

impl GazetteerLoader {
    pub(crate) fn new(folders: &Folders, named: Vec<PathBuf>) -> Self {
        Self {
            folder: folders.gazetteer(),
            imports: folders.imports(),
            named,
        }
    }

    /// Bundled places, then imports, then the user's folder, then `--gazetteer`: later ones win.
    pub(crate) fn load(&self, messages: &Messages) -> Result<Gazetteer, Failed> {
        let mut gazetteer = Gazetteer::bundled();
        if let Some(store) = self.store() {
            for imported in store.list()? {
                gazetteer = with_import(&store, &imported, gazetteer, messages)?;
            }
        }
        Ok(gazetteer.with_entries(&self.entries()?))
    }

    /// Where imports are kept.
    pub(crate) fn store(&self) -> Option<Store> {
        self.imports.clone().map(Store::new)
    }

    /// The user's files in the order they count, later ones win: those of the user's folder by
    /// name, then what `--gazetteer` names.
    pub(crate) fn files(&self) -> Result<Vec<PathBuf>, UnusableFile> {
        let folder = self.folder.clone().filter(|folder| folder.is_dir());
        let mut files = expanded(folder.as_slice())?;
        files.extend(expanded(&self.named)?);
        Ok(files)
    }

    /// The entries of all the user's files, in the order they count.
    pub(crate) fn entries(&self) -> Result<Vec<UserEntry>, UnusableFile> {
        let files = self.files()?;
        if files.is_empty() {
            return Ok(Vec::new());
        }
        let (bundled, basemap) = (Gazetteer::bundled(), Basemap::bundled());
        let mut entries = Vec::new();
        for path in files {
            entries.extend(read_file(&path, &bundled, &basemap)?);
        }
        Ok(entries)
    }
}

/// Files as they are, folders as the `*.geojson` files in them, by name.
pub(crate) fn expanded(paths: &[PathBuf]) -> Result<Vec<PathBuf>, UnusableFile> {
    let mut files = Vec::new();
    for path in paths {
        files.extend(geojson_files(path)?);
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
    let opened = store.open(&imported, gazetteer);
    opened.map_err(|stale| Failed::with(Exit::Gazetteer, stale))
}
