//! Reads all annotated texts of the two folders.

use crate::error::TrainError;
use crate::text::Annotated;
use crate::{entities, gold};
use std::path::{Path, PathBuf};

/// All texts: the news of `bench`, then the general text of `train`, each folder's files in the
/// order of their names.
pub(crate) fn read(bench: &Path, train: &Path) -> Result<Vec<Annotated>, TrainError> {
    let mut texts = Vec::new();
    for path in files(bench)? {
        texts.extend(gold::read(&path)?);
    }
    for path in files(train)? {
        texts.extend(entities::read(&path)?);
    }
    Ok(texts)
}

fn files(folder: &Path) -> Result<Vec<PathBuf>, TrainError> {
    let unreadable = |source| TrainError::Read {
        path: folder.to_owned(),
        source,
    };
    let mut paths = Vec::new();
    for entry in folder.read_dir().map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        if path
            .extension()
            .is_some_and(|extension| extension == "jsonl")
        {
            paths.push(path);
        }
    }
    if paths.is_empty() {
        return Err(TrainError::Empty {
            path: folder.to_owned(),
        });
    }
    paths.sort();
    Ok(paths)
}
