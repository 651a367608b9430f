//! What the folder of an atlas holds beside the briefings: data, pages of places, the index, exports.

use super::folder::Folder;
use crate::atlas::{Atlas, data};
use crate::cli::exit::Failed;
use std::collections::{BTreeMap, BTreeSet};

/// Files with their SHA-256.
pub(super) type Files = BTreeMap<String, String>;

/// Writes what has changed. What the page loads comes before the page.
pub(super) fn write(atlas: &Atlas, folder: &Folder) -> Result<Files, Failed> {
    let mut files = Files::new();
    let mut put = |name: String, bytes: &[u8]| -> Result<(), Failed> {
        let sha256 = folder.put(&name, bytes)?;
        files.insert(name, sha256);
        Ok(())
    };
    for (name, script) in data::texts(atlas) {
        put(format!("data/{name}"), script.as_bytes())?;
    }
    put(
        "data/index.js".to_owned(),
        data::index(atlas, &[]).as_bytes(),
    )?;
    Ok(files)
}

/// The names of what [`write`] writes, as far as they differ from atlas to atlas.
pub(super) fn names(atlas: &Atlas) -> BTreeSet<String> {
    let texts = data::text_names(atlas).map(|name| format!("data/{name}"));
    let pages = atlas.places.iter().filter_map(|place| place.page.clone());
    texts.chain(pages).collect()
}
