//! Gazetteer files and folders: the one reader of files among the stages.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::basemap::Basemap;
use crate::gazetteer::Gazetteer;
use crate::gazetteer::entries::entry::{InvalidFile, read_entries};

/// A gazetteer file that cannot be used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum UnusableFile {
    /// It cannot be read.
    #[error("{path}: cannot be read: {source}", path = .path.display())]
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

impl Gazetteer {
    /// Adds the places of a GeoJSON file, or of all `*.geojson` files of a folder by name. They
    /// win over those that are there; see [`with_entries`](Self::with_entries).
    ///
    /// ```no_run
    /// use geobrief_geography::gazetteer::Gazetteer;
    ///
    /// let gazetteer = Gazetteer::bundled().with_overlay("my-places.geojson")?;
    /// # Ok::<(), geobrief_geography::gazetteer::UnusableFile>(())
    /// ```
    ///
    /// # Errors
    /// A file that cannot be read, or every problem of the first file that has one.
    pub fn with_overlay(self, path: impl AsRef<Path>) -> Result<Self, UnusableFile> {
        let basemap = Basemap::bundled();
        let mut entries = Vec::new();
        for file in geojson_files(path.as_ref())? {
            entries.extend(read_entries(&read_text(&file)?, &file, &self, &basemap)?);
        }
        Ok(self.with_entries(&entries))
    }
}

/// A file as it is, a folder as the `*.geojson` files in it, by name.
///
/// # Errors
/// A folder that cannot be read.
pub fn geojson_files(path: &Path) -> Result<Vec<PathBuf>, UnusableFile> {
    if !path.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let list = || -> io::Result<Vec<PathBuf>> {
        let entries = fs::read_dir(path)?;
        entries.map(|entry| Ok(entry?.path())).collect()
    };
    let mut files = list().map_err(|source| unreadable(path, source))?;
    files.retain(|path| path.extension().is_some_and(|ending| ending == "geojson"));
    files.sort();
    Ok(files)
}

/// The text of a file.
///
/// # Errors
/// A file that is not there, or is not UTF-8.
pub fn read_text(path: &Path) -> Result<String, UnusableFile> {
    fs::read_to_string(path).map_err(|source| unreadable(path, source))
}

fn unreadable(path: &Path, source: io::Error) -> UnusableFile {
    UnusableFile::Unreadable {
        path: path.to_owned(),
        source,
    }
}
