//! The imports of a user: index files with a note beside each of what it was made from.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::error::ImportError;
use super::file_state::{FileState, states};
use super::journal::Counts;
use super::pipeline::{Resources, make_index};
use super::progress::Step;
use super::recipe::Recipe;
use super::taken_out;
use crate::gazetteer::{Gazetteer, UnusableIndex, Verify};

/// The folder of imports: for each `NAME.index`, and `NAME.json` that says where it is from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Store {
    folder: PathBuf,
}

/// One import.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Imported {
    /// Its name, part of the file names.
    pub name: String,
    /// How to make it again.
    pub recipe: Recipe,
    /// How many places it has.
    pub places: u32,
    /// What became of the rows of the sources.
    pub counts: Counts,
    /// Ids of places that the user has taken out.
    #[serde(default)]
    pub removed: Vec<String>,
    /// What is to be said of those that a newer source has no more; not kept.
    #[serde(skip)]
    pub vanished: Vec<String>,
    /// The bundled places it was made beside.
    bundled: u32,
    /// The index file as it was written.
    index: FileState,
    /// The sources as they were read.
    sources: Vec<FileState>,
}

/// Why an import must be made again.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Stale {
    /// The file is damaged, or of another version.
    #[error(transparent)]
    Index(#[from] UnusableIndex),
    /// A source is not as it was.
    #[error("{} has changed", .0.display())]
    Source(PathBuf),
    /// The bundled places are others than then.
    #[error("the bundled places have changed")]
    Bundled,
}

impl Store {
    /// The imports kept in a folder, which need not exist.
    #[must_use]
    pub fn new(folder: PathBuf) -> Self {
        Self { folder }
    }

    /// All imports, by name.
    ///
    /// # Errors
    /// A folder that cannot be read.
    pub fn list(&self) -> Result<Vec<Imported>, ImportError> {
        let entries = match fs::read_dir(&self.folder) {
            Err(problem) if problem.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            entries => entries.map_err(ImportError::unreadable(&self.folder))?,
        };
        let mut imports = Vec::new();
        for entry in entries {
            let path = entry.map_err(ImportError::unreadable(&self.folder))?.path();
            if path.extension().is_none_or(|ending| ending != "json") {
                continue;
            }
            let bytes = fs::read(&path).map_err(ImportError::unreadable(&path))?;
            let imported: Imported = serde_json::from_slice(&bytes).map_err(|error| {
                ImportError::malformed(&path, format!("not the note of an import: {error}"))
            })?;
            imports.push(imported);
        }
        imports.sort_by(|a, b| a.name.cmp(&b.name));
        Ok(imports)
    }

    /// Adds an import to a gazetteer.
    ///
    /// # Errors
    /// Why it must be made again.
    pub fn open(&self, imported: &Imported, gazetteer: Gazetteer) -> Result<Gazetteer, Stale> {
        if imported.bundled != gazetteer.fingerprint() {
            return Err(Stale::Bundled);
        }
        for (path, then) in imported.recipe.sources.iter().zip(&imported.sources) {
            // A source that is gone is not needed any more.
            if FileState::of(path).is_ok_and(|now| now != *then) {
                return Err(Stale::Source(path.clone()));
            }
        }
        let path = self.index(&imported.name);
        let is_as_written = FileState::of(&path).is_ok_and(|now| now == imported.index);
        // Reading a gigabyte takes longer than any command should: only a file that somebody
        // touched is compared with its checksums.
        let verify = if is_as_written {
            Verify::Header
        } else {
            Verify::All
        };
        Ok(gazetteer
            .with_index(&path, verify)?
            .without(&imported.removed))
    }

    /// Imports sources under a name, in the place of what had the name before. Waits for other
    /// imports.
    ///
    /// # Errors
    /// What is wrong with the sources, or with the disk; what was there is unchanged then.
    pub fn import(
        &self,
        name: &str,
        recipe: &Recipe,
        resources: Resources,
        listener: &mut dyn FnMut(Step),
    ) -> Result<Imported, ImportError> {
        let failed = ImportError::writing(&self.folder);
        let _lock = self.lock()?;
        let work = self.folder.join(format!("{name}.work"));
        fs::create_dir_all(&work).map_err(&failed)?;
        let bundled = Gazetteer::bundled();
        let sources = states(&recipe.sources)?;
        let new = work.join("index");
        let (places, counts) = make_index(recipe, &bundled, resources, listener, &work, &new)?;
        let (removed, vanished) = self.removed(name, recipe, &new, &bundled)?;
        let imported = Imported {
            name: name.to_owned(),
            removed,
            vanished,
            recipe: recipe.clone(),
            places,
            counts,
            bundled: bundled.fingerprint(),
            index: FileState::of(&new).map_err(&failed)?,
            sources,
        };
        let note = work.join("note");
        let json = serde_json::to_vec_pretty(&imported).unwrap_or_default();
        fs::write(&note, json).map_err(&failed)?;
        // Between the two the note is of the older index: its file state differs, so that it is
        // verified when it is opened.
        fs::rename(&new, self.index(name)).map_err(&failed)?;
        fs::rename(&note, self.note(name)).map_err(&failed)?;
        // Nothing is lost when this fails: the next import tidies up.
        let _ = fs::remove_dir_all(&work);
        Ok(imported)
    }

    /// What was taken out of the same import before and stays out of the index at `new`, and what is
    /// to be said of the rest.
    fn removed(
        &self,
        name: &str,
        recipe: &Recipe,
        new: &Path,
        bundled: &Gazetteer,
    ) -> Result<(Vec<String>, Vec<String>), ImportError> {
        let before = fs::read(self.note(name)).ok();
        let before = before.and_then(|bytes| serde_json::from_slice::<Imported>(&bytes).ok());
        let same = before.filter(|before| before.recipe == *recipe);
        let ids = same.map_or_else(Vec::new, |before| before.removed);
        if ids.is_empty() {
            return Ok((ids, Vec::new()));
        }
        let with = |path: &Path| bundled.clone().with_index(path, Verify::Header);
        let now = with(new).map_err(|error| ImportError::malformed(new, error.to_string()))?;
        let before = with(&self.index(name)).ok();
        Ok(taken_out::followed(ids, before.as_ref(), &now))
    }

    /// Takes a place out of an import, by its id; it stays out when that is imported again.
    ///
    /// # Errors
    /// The system refuses.
    pub fn take_out(&self, imported: &Imported, id: &str) -> Result<(), ImportError> {
        let failed = ImportError::writing(&self.folder);
        let _lock = self.lock()?;
        let mut imported = imported.clone();
        imported.removed.push(id.to_owned());
        let json = serde_json::to_vec_pretty(&imported).unwrap_or_default();
        let new = self.folder.join(format!("{}.note", imported.name));
        fs::write(&new, json).map_err(&failed)?;
        fs::rename(&new, self.note(&imported.name)).map_err(&failed)
    }

    /// Removes an import.
    ///
    /// # Errors
    /// The system refuses.
    pub fn remove(&self, name: &str) -> Result<(), ImportError> {
        let failed = ImportError::writing(&self.folder);
        let _lock = self.lock()?;
        fs::remove_file(self.note(name)).map_err(&failed)?;
        fs::remove_file(self.index(name)).map_err(&failed)
    }

    fn lock(&self) -> Result<File, ImportError> {
        let failed = ImportError::writing(&self.folder);
        fs::create_dir_all(&self.folder).map_err(&failed)?;
        let lock = File::create(self.folder.join(".lock")).map_err(&failed)?;
        lock.lock().map_err(&failed)?;
        Ok(lock)
    }

    fn index(&self, name: &str) -> PathBuf {
        self.folder.join(format!("{name}.index"))
    }

    fn note(&self, name: &str) -> PathBuf {
        self.folder.join(format!("{name}.json"))
    }
}
