//! The folder of an atlas: one run at a time, each file whole or not at all, nothing rewritten that stays
//! as it is, nothing of others touched.

use super::manifest::{self, Manifest, is_inside};
use crate::cli::exit::{Exit, Failed};
use crate::output::OutputError;
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use std::fs::{self, File, TryLockError};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// What temporary files and the lock begin with.
const HIDDEN: &str = ".geobrief";
/// The file that a run locks. It stays, empty; the system lets go of the lock when a process ends in
/// whatever way.
const LOCK: &str = ".geobrief.lock";
/// Corrections for all documents: a reader puts them here, geobrief never changes them.
pub(super) const FIXES: &str = "atlas.fix.toml";

/// Whether anything is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mode {
    Write,
    /// What would be written is only counted.
    Check,
}

/// What a run changes.
#[derive(Debug, Default)]
pub(super) struct Changes {
    pub(super) written: BTreeSet<String>,
    pub(super) removed: BTreeSet<String>,
}

#[derive(Debug)]
pub(super) struct Folder {
    root: PathBuf,
    mode: Mode,
    changes: Mutex<Changes>,
    /// Held until this is dropped.
    _lock: Option<File>,
}

impl Folder {
    /// Takes a folder for this run alone, and makes it when it is missing. Gives what the last run left.
    ///
    /// # Errors
    /// A folder with files of others, unless `--force`; one that another run is writing; one that cannot
    /// be written.
    pub(super) fn open(root: &Path, mode: Mode, force: bool) -> Result<(Self, Manifest), Failed> {
        if !force && known(root)?.is_none() && has_others_files(root)? {
            return Err(foreign(root));
        }
        let lock = match mode {
            Mode::Write => Some(locked(root)?),
            Mode::Check => None,
        };
        let folder = Self {
            root: root.to_owned(),
            mode,
            changes: Mutex::default(),
            _lock: lock,
        };
        // Another run may have ended since.
        let manifest = match known(root)? {
            Some(manifest) => manifest,
            None => {
                let begun = Manifest::empty();
                // From here on the folder is known as an atlas's, whatever ends the run.
                folder.put(manifest::FILE, begun.text().as_bytes())?;
                begun
            }
        };
        if mode == Mode::Write {
            folder.sweep(&folder.root, 3)?;
        }
        Ok((folder, manifest))
    }

    pub(super) fn path(&self, name: &str) -> PathBuf {
        self.root.join(name)
    }

    /// What is in a file; `None` when it is not there.
    pub(super) fn read(&self, name: &str) -> Result<Option<Vec<u8>>, Failed> {
        match fs::read(self.path(name)) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(problem) if problem.kind() == ErrorKind::NotFound => Ok(None),
            Err(problem) => Err(self.failed(name, problem)),
        }
    }

    /// Whether a file is there with so many bytes.
    pub(super) fn has(&self, name: &str, bytes: u64) -> bool {
        let found = fs::metadata(self.path(name));
        found.is_ok_and(|found| found.is_file() && found.len() == bytes)
    }

    /// Whether a file is there.
    pub(super) fn holds(&self, name: &str) -> bool {
        self.path(name).is_file()
    }

    /// Writes a file, unless it holds these bytes. Gives their SHA-256.
    pub(super) fn put(&self, name: &str, bytes: &[u8]) -> Result<String, Failed> {
        let sha256 = sha256(bytes);
        let is_same_size = self.has(name, bytes.len() as u64);
        if is_same_size && self.read(name)?.as_deref() == Some(bytes) {
            return Ok(sha256);
        }
        if self.mode == Mode::Write {
            let written = self.write(name, bytes);
            written.map_err(|problem| self.failed(name, problem))?;
        }
        self.changes().written.insert(name.to_owned());
        Ok(sha256)
    }

    /// Writes through a temporary file in the same folder: what is there is whole, the old or the new.
    fn write(&self, name: &str, bytes: &[u8]) -> io::Result<()> {
        let path = self.path(name);
        let folder = path.parent().unwrap_or(&self.root);
        fs::create_dir_all(folder)?;
        let mut builder = tempfile::Builder::new();
        builder.prefix(".geobrief-");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            builder.permissions(fs::Permissions::from_mode(0o666));
        }
        let mut file = builder.tempfile_in(folder)?;
        file.write_all(bytes)?;
        // The manifest counts only when what it lists is on the disk, or will be made again: pages are
        // told by their length, so that one wait for the disk is enough.
        if name == manifest::FILE {
            file.as_file().sync_all()?;
        }
        file.persist(&path).map_err(|error| error.error)?;
        Ok(())
    }

    /// Removes a file that an earlier run wrote, and its folder when nothing else is in it.
    pub(super) fn remove(&self, name: &str) -> Result<(), Failed> {
        let path = self.path(name);
        if !is_inside(name) || !path.is_file() {
            return Ok(());
        }
        if self.mode == Mode::Write {
            fs::remove_file(&path).map_err(|problem| self.failed(name, problem))?;
            if let Some(folder) = path.parent().filter(|folder| *folder != self.root) {
                // A folder that holds more stays.
                let _ = fs::remove_dir(folder);
            }
        }
        self.changes().removed.insert(name.to_owned());
        Ok(())
    }

    /// The files of a folder of the atlas and of the folders in it, by name.
    pub(super) fn files_below(&self, name: &str) -> Result<Vec<String>, Failed> {
        let mut found = Vec::new();
        let mut folders = vec![name.to_owned()];
        while let Some(folder) = folders.pop() {
            for (entry, is_folder) in self.entries(&folder)? {
                let inside = format!("{folder}/{entry}");
                if is_folder {
                    folders.push(inside);
                } else {
                    found.push(inside);
                }
            }
        }
        found.sort_unstable();
        Ok(found)
    }

    fn entries(&self, name: &str) -> Result<Vec<(String, bool)>, Failed> {
        let listed = || -> io::Result<Vec<(String, bool)>> {
            let entries = match fs::read_dir(self.path(name)) {
                Err(problem) if problem.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
                entries => entries?,
            };
            let entries = entries.map(|entry| {
                let entry = entry?;
                let name = entry.file_name().to_string_lossy().into_owned();
                Ok((name, entry.file_type()?.is_dir()))
            });
            entries.collect()
        };
        listed().map_err(|problem| self.failed(name, problem))
    }

    /// Removes the temporary files of a run that was killed.
    fn sweep(&self, folder: &Path, depth: usize) -> Result<(), Failed> {
        let entries = fs::read_dir(folder);
        let entries = entries.map_err(|problem| self.failed("", problem))?;
        for entry in entries.flatten() {
            let (name, path) = (entry.file_name(), entry.path());
            let name = name.to_string_lossy();
            if path.is_dir() && depth > 0 {
                self.sweep(&path, depth - 1)?;
            } else if name.starts_with(".geobrief-") {
                fs::remove_file(&path).map_err(|problem| self.failed(&name, problem))?;
            }
        }
        Ok(())
    }

    fn changes(&self) -> std::sync::MutexGuard<'_, Changes> {
        self.changes.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What the run changed.
    pub(super) fn into_changes(self) -> Changes {
        self.changes
            .into_inner()
            .unwrap_or_else(PoisonError::into_inner)
    }

    fn failed(&self, name: &str, problem: io::Error) -> Failed {
        failed(self.path(name), problem)
    }
}

/// As files are that `brief` cannot write. What is there stays; the next run goes on from it.
fn failed(path: PathBuf, problem: io::Error) -> Failed {
    Failed::from(match problem.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
            OutputError::NoSpace { path }
        }
        _ => OutputError::Unwritable { path, problem },
    })
}

fn foreign(root: &Path) -> Failed {
    let message = format!(
        "{}: is not empty and holds no atlas of geobrief; give another folder with `-o`, or write into \
         it with `--force` (other files in it stay)",
        root.display()
    );
    Failed::with(Exit::Failed, message)
}

/// The manifest of a folder; `None` where there is none.
fn known(root: &Path) -> Result<Option<Manifest>, Failed> {
    let path = root.join(manifest::FILE);
    match fs::read_to_string(&path) {
        Ok(text) => Ok(Manifest::parse(&text)),
        Err(problem) if problem.kind() == ErrorKind::InvalidData => Ok(None),
        Err(problem)
            if matches!(
                problem.kind(),
                ErrorKind::NotFound | ErrorKind::NotADirectory
            ) =>
        {
            Ok(None)
        }
        Err(problem) => Err(failed(path, problem)),
    }
}

/// Whether something is in a folder that no run of geobrief leaves in an empty one.
fn has_others_files(root: &Path) -> Result<bool, Failed> {
    let entries = match fs::read_dir(root) {
        Err(problem) if problem.kind() == ErrorKind::NotFound => return Ok(false),
        Err(problem) => return Err(failed(root.to_owned(), problem)),
        Ok(entries) => entries,
    };
    let names = entries.flatten().map(|entry| entry.file_name());
    let mut names = names.map(|name| name.to_string_lossy().into_owned());
    Ok(names.any(|name| name != FIXES && !name.starts_with(HIDDEN)))
}

/// Locks a folder, or says that another run has.
fn locked(root: &Path) -> Result<File, Failed> {
    let path = root.join(LOCK);
    let open = || {
        fs::create_dir_all(root)?;
        let mut options = File::options();
        options.create(true).truncate(false).write(true).open(&path)
    };
    let file = open().map_err(|problem| failed(root.to_owned(), problem))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => {
            let message = format!(
                "{}: another run of geobrief is writing this atlas; wait until it has ended",
                root.display()
            );
            Err(Failed::with(Exit::Failed, message))
        }
        Err(TryLockError::Error(problem)) => Err(failed(path, problem)),
    }
}

/// SHA-256 in lower-case hexadecimal.
pub(super) fn sha256(bytes: &[u8]) -> String {
    let hash = Sha256::digest(bytes);
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}
