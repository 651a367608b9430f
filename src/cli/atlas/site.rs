//! What the folder of an atlas holds beside the briefings: data, pages of places, the index.

use super::folder::Folder;
use crate::atlas::{Atlas, Search, data};
use crate::cli::exit::Failed;
use std::collections::{BTreeMap, BTreeSet};

/// Files with their SHA-256.
pub(super) type Files = BTreeMap<String, String>;

/// Writes what has changed. What the page loads comes before the page.
pub(super) fn write(atlas: &Atlas, search: &Search, folder: &Folder) -> Result<Files, Failed> {
    let mut files = Files::new();
    let mut put = |name: String, text: &str| -> Result<(), Failed> {
        let sha256 = folder.put(&name, text.as_bytes())?;
        files.insert(name, sha256);
        Ok(())
    };
    for (name, script) in data::texts(atlas) {
        put(format!("data/{name}"), &script)?;
    }
    for (name, script) in &search.shards {
        put(format!("data/{name}"), script)?;
    }
    put(
        "data/index.js".to_owned(),
        &data::index(atlas, &search.firsts),
    )?;
    Ok(files)
}

/// The names of what [`write`] writes, as far as they differ from atlas to atlas.
pub(super) fn names(atlas: &Atlas, search: &Search) -> BTreeSet<String> {
    let texts = data::text_names(atlas).map(|name| format!("data/{name}"));
    let shards = search.shards.iter();
    let shards = shards.map(|(name, _)| format!("data/{name}"));
    texts.chain(shards).collect()
}
