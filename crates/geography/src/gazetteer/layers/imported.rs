//! Imported gazetteers as layers between the bundled one and the user's own.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::gazetteer::lookup::index::{Bytes, FormatError, Index};
use crate::gazetteer::lookup::mapped::MappedFile;
use crate::gazetteer::{Gazetteer, Layer, MAX_LAYERS, PlaceKey};

/// A compiled gazetteer file that cannot be used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum UnusableIndex {
    /// It cannot be opened.
    #[error("{path}: cannot be read: {source}", path = .path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// It is damaged, or of another version.
    #[error("{path}: {problem}", path = .path.display())]
    Format {
        /// The file.
        path: PathBuf,
        /// What is wrong.
        problem: String,
    },
    /// There are more than one gazetteer takes.
    #[error("{path}: too many imports; remove one, or import several files as one", path = .path.display())]
    TooMany {
        /// The file.
        path: PathBuf,
    },
}

/// How much of an index file is compared with its checksums.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verify {
    /// Header and section table: well under a millisecond.
    Header,
    /// Every byte.
    All,
}

impl Gazetteer {
    /// Adds an imported gazetteer from its compiled file, above those that are there and below the
    /// user's own entries. The file is mapped, not read.
    ///
    /// # Errors
    /// A file that is not there, damaged, or of another version.
    pub fn with_index(mut self, path: &Path, verify: Verify) -> Result<Self, UnusableIndex> {
        let format = |error: FormatError| UnusableIndex::Format {
            path: path.to_owned(),
            problem: error.to_string(),
        };
        let unreadable = |source| UnusableIndex::Unreadable {
            path: path.to_owned(),
            source,
        };
        // An empty file cannot be mapped.
        if fs::metadata(path).map_err(unreadable)?.len() == 0 {
            return Err(format(FormatError::Magic));
        }
        let map = MappedFile::open(path).map_err(unreadable)?;
        let index = Index::open(Bytes::Mapped(Arc::new(map))).map_err(format)?;
        if verify == Verify::All {
            index.verify().map_err(format)?;
        }
        // Two are kept for the user's own entries and pins.
        if self.layers.len() + 2 >= MAX_LAYERS {
            return Err(UnusableIndex::TooMany {
                path: path.to_owned(),
            });
        }
        let entries = self.take_entries();
        self.push_layer(index);
        self.imports += 1;
        Ok(self.with_entries(&entries))
    }

    /// Adds a layer; codes that it does not name itself are those of the layers below.
    fn push_layer(&mut self, index: Index) {
        let layer = self.layers.len();
        let codes = (0..index.code_count()).map(|row| {
            let own = index.code_place(row);
            let own = own.map(|number| PlaceKey::new(layer, number));
            own.or_else(|| self.by_code(index.code(row)))
        });
        let codes = codes.collect();
        self.layers.push(Layer { index, codes });
    }

    /// What tells one version of the bundled places from another.
    #[must_use]
    pub fn fingerprint(&self) -> u32 {
        self.layers
            .first()
            .map_or(0, |layer| layer.index.checksum())
    }
}
