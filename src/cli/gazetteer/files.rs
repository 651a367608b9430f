//! The user's gazetteer files: where they are, reading and replacing them.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::super::context::Context;
use super::super::exit::{Exit, Failed};
use crate::gazetteer::{Gazetteer, InvalidFile, UserEntry, read_entries};
use crate::output::{Overwrite, Target};

/// A gazetteer file that cannot be used.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Unusable {
    /// It cannot be read.
    #[error("{path}: cannot be read: {source}", path = path.display())]
    Unreadable {
        /// The file or folder.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// It has problems.
    #[error(transparent)]
    Invalid(#[from] InvalidFile),
}

impl From<Unusable> for Failed {
    fn from(unusable: Unusable) -> Self {
        Self::with(Exit::Gazetteer, unusable)
    }
}

/// The user's files in the order they count, later ones win: those of the user's folder by name,
/// then what `--gazetteer` names.
pub(crate) fn of(context: &Context) -> Result<Vec<PathBuf>, Unusable> {
    let folder = context.user_folder().filter(|folder| folder.is_dir());
    let mut files = expand(folder.as_slice())?;
    files.extend(expand(context.extra_gazetteers())?);
    Ok(files)
}

/// Files as they are, folders as the `*.geojson` files in them, by name.
pub(crate) fn expand(paths: &[PathBuf]) -> Result<Vec<PathBuf>, Unusable> {
    let mut files = Vec::new();
    for path in paths {
        if path.is_dir() {
            files.extend(geojson_files(path).map_err(|source| unreadable(path, source))?);
        } else {
            files.push(path.clone());
        }
    }
    Ok(files)
}

fn geojson_files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let paths = fs::read_dir(folder)?.map(|entry| Ok(entry?.path()));
    let mut files = paths.collect::<io::Result<Vec<_>>>()?;
    files.retain(|path| {
        path.extension()
            .is_some_and(|extension| extension == "geojson")
    });
    files.sort();
    Ok(files)
}

/// The entries of one file.
pub(crate) fn read(path: &Path, bundled: &Gazetteer) -> Result<Vec<UserEntry>, Unusable> {
    let text = fs::read_to_string(path).map_err(|source| unreadable(path, source))?;
    Ok(read_entries(&text, path, bundled)?)
}

/// The entries of all the user's files, in the order they count.
pub(crate) fn entries(context: &Context) -> Result<Vec<UserEntry>, Unusable> {
    let bundled = Gazetteer::bundled();
    let mut entries = Vec::new();
    for path in of(context)? {
        entries.extend(read(&path, &bundled)?);
    }
    Ok(entries)
}

/// The text of a file, empty where there is none yet.
pub(super) fn text(path: &Path) -> Result<String, Unusable> {
    match fs::read_to_string(path) {
        Err(problem) if problem.kind() == io::ErrorKind::NotFound => Ok(String::new()),
        read => read.map_err(|source| unreadable(path, source)),
    }
}

/// Replaces a file; makes its folder where it is missing.
pub(super) fn replace(path: &Path, text: &str) -> Result<(), Failed> {
    let target = Target::InFolder(path.to_owned());
    let written = target.write(text.as_bytes(), Overwrite::AnyFile);
    written.map_err(|problem| Failed::with(Exit::Failed, problem))
}

fn unreadable(path: &Path, source: io::Error) -> Unusable {
    Unusable::Unreadable {
        path: path.to_owned(),
        source,
    }
}
