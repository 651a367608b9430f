//! The language packs that the user has added.

use super::exit::{Exit, Failed};
use super::messages::Messages;
use crate::language_pack::{EXTENSION, LanguagePack};
use std::fs;
use std::path::{Path, PathBuf};

/// The packs that were added, in the order of their files; those that cannot be used are told.
pub(super) fn packs(folder: Option<&Path>, messages: &Messages) -> Vec<LanguagePack> {
    let entries = folder.and_then(|folder| fs::read_dir(folder).ok());
    let files = entries.into_iter().flatten().flatten();
    let mut files: Vec<PathBuf> = files.map(|entry| entry.path()).collect();
    files.retain(|file| file.extension().is_some_and(|ending| ending == EXTENSION));
    files.sort();
    let mut packs = Vec::new();
    for file in files {
        match read(&file) {
            Ok(pack) => packs.push(pack),
            Err(Failed::With { message, .. }) => messages.report(&format!("left out: {message}")),
            Err(Failed::ClosedPipe) => {}
        }
    }
    packs
}

pub(super) fn read(file: &Path) -> Result<LanguagePack, Failed> {
    let bytes = fs::read(file).map_err(|problem| failed(file, problem))?;
    let pack = LanguagePack::read(&bytes);
    pack.map_err(|problem| Failed::with(Exit::Gazetteer, format!("{}: {problem}", file.display())))
}

pub(super) fn failed(file: &Path, problem: impl std::fmt::Display) -> Failed {
    Failed::with(Exit::Failed, format!("{}: {problem}", file.display()))
}
