//! Changing a gazetteer file of the user safely: one process at a time, the whole file or nothing.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use crate::basemap::Basemap;
use crate::cli::exit::{Exit, Failed};
use crate::gazetteer::{Gazetteer, InvalidFile, UserEntry, read_entries};
use crate::output::{Overwrite, Target};

/// File that is locked while a file of its folder is changed. It stays, empty.
const LOCK: &str = ".geobrief.lock";

/// A file whose folder nobody else changes meanwhile.
#[derive(Debug)]
pub(in crate::cli) struct LockedFile {
    path: PathBuf,
    text: String,
    /// Held until this is dropped, or the process ends in whatever way.
    _lock: File,
}

impl LockedFile {
    /// Waits for other processes that change the folder, then reads the file: empty where there is
    /// none yet. Makes the folder.
    pub(in crate::cli) fn open(path: &Path) -> Result<Self, Failed> {
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

    pub(in crate::cli) fn text(&self) -> &str {
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
    pub(in crate::cli) fn replace(self, text: &str) -> Result<(), Failed> {
        let target = Target::InFolder(self.path);
        Ok(target.write(text.as_bytes(), Overwrite::AnyFile)?)
    }
}

/// The entries of a text.
pub(super) fn entries_of(text: &str, path: &Path) -> Result<Vec<UserEntry>, InvalidFile> {
    read_entries(text, path, &Gazetteer::bundled(), &Basemap::bundled())
}
