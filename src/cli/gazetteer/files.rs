//! The user's gazetteer files: which they are, and changing them safely.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use super::super::context::Context;
use super::super::exit::{Exit, Failed};
use crate::basemap::Basemap;
use crate::gazetteer::{
    Gazetteer, InvalidFile, UnusableFile, UserEntry, geojson_files, read_entries, read_file,
};
use crate::output::{Overwrite, Target};

/// File that is locked while a file of its folder is changed. It stays, empty.
const LOCK: &str = ".geobrief.lock";

impl From<UnusableFile> for Failed {
    fn from(unusable: UnusableFile) -> Self {
        Self::with(Exit::Gazetteer, unusable)
    }
}

impl From<InvalidFile> for Failed {
    fn from(invalid: InvalidFile) -> Self {
        Self::with(Exit::Gazetteer, invalid)
    }
}

/// The user's files in the order they count, later ones win: those of the user's folder by name,
/// then what `--gazetteer` names.
pub(crate) fn of(context: &Context) -> Result<Vec<PathBuf>, UnusableFile> {
    let folder = context.user_folder().filter(|folder| folder.is_dir());
    let mut files = expand(folder.as_slice())?;
    files.extend(expand(context.extra_gazetteers())?);
    Ok(files)
}

/// Files as they are, folders as the `*.geojson` files in them, by name.
pub(crate) fn expand(paths: &[PathBuf]) -> Result<Vec<PathBuf>, UnusableFile> {
    let mut files = Vec::new();
    for path in paths {
        files.extend(geojson_files(path)?);
    }
    Ok(files)
}

/// The entries of all the user's files, in the order they count.
pub(crate) fn entries(context: &Context) -> Result<Vec<UserEntry>, UnusableFile> {
    let files = of(context)?;
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

/// A file whose folder nobody else changes meanwhile.
#[derive(Debug)]
pub(super) struct LockedFile {
    path: PathBuf,
    text: String,
    /// Held until this is dropped, or the process ends in whatever way.
    _lock: File,
}

impl LockedFile {
    /// Waits for other processes that change the folder, then reads the file: empty where there is
    /// none yet. Makes the folder.
    pub(super) fn open(path: &Path) -> Result<Self, Failed> {
        let failed = |doing: &str, problem: &io::Error| {
            let message = format!("{}: cannot be {doing}: {problem}", path.display());
            Failed::with(Exit::Failed, message)
        };
        // The file behind a link is what others lock.
        let real = fs::canonicalize(path);
        let real = real.as_deref().unwrap_or(path);
        let folder = real
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty())
            .unwrap_or(Path::new("."));
        fs::create_dir_all(folder).map_err(|problem| failed("written", &problem))?;
        let lock = File::options()
            .create(true)
            .truncate(false)
            .write(true)
            .open(folder.join(LOCK))
            .map_err(|problem| failed("locked", &problem))?;
        lock.lock().map_err(|problem| failed("locked", &problem))?;
        let text = match fs::read_to_string(path) {
            Err(problem) if problem.kind() == io::ErrorKind::NotFound => String::new(),
            Err(problem) => {
                let message = format!("{}: cannot be read: {problem}", path.display());
                return Err(Failed::with(Exit::Gazetteer, message));
            }
            Ok(text) => text,
        };
        Ok(Self {
            path: path.to_owned(),
            text,
            _lock: lock,
        })
    }

    pub(super) fn text(&self) -> &str {
        &self.text
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// What is in it.
    pub(super) fn entries(&self) -> Result<Vec<UserEntry>, InvalidFile> {
        if self.text.trim().is_empty() {
            return Ok(Vec::new());
        }
        entries_of(&self.text, &self.path)
    }

    /// Puts another text in its place, whole or not at all.
    pub(super) fn replace(self, text: &str) -> Result<(), Failed> {
        let written =
            Target::InFolder(self.path.clone()).write(text.as_bytes(), Overwrite::AnyFile);
        written.map_err(|problem| Failed::with(Exit::Failed, problem))
    }
}

/// The entries of a text.
pub(super) fn entries_of(text: &str, path: &Path) -> Result<Vec<UserEntry>, InvalidFile> {
    read_entries(text, path, &Gazetteer::bundled(), &Basemap::bundled())
}
