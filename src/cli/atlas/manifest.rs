//! `atlas.json`: what the folder of an atlas is made of, so that the next run knows what it may replace
//! and remove.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::{Component, Path};

/// Its name.
pub(super) const FILE: &str = "atlas.json";

/// Version of its form.
const SCHEMA: u32 = 1;

#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(super) struct Manifest {
    /// Version of the program; also by which a file is known as its own.
    pub(super) geobrief: String,
    pub(super) schema: u32,
    pub(super) title: String,
    /// The options of the run, by name.
    pub(super) settings: BTreeMap<String, String>,
    /// Hash of all that the pages of places and the index are made of, settings and data; empty while a run
    /// is about to write them.
    #[serde(default)]
    pub(super) content: String,
    /// In the order of the inputs.
    pub(super) inputs: Vec<InputRow>,
    /// Every file but this one and those below `data/documents`, with its SHA-256; empty while a run is
    /// about to write it.
    pub(super) files: BTreeMap<String, String>,
}

/// An input and what became of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct InputRow {
    pub(super) input: String,
    /// Of its bytes; of a record in a file of many of the record. `None` if it could not be read.
    pub(super) sha256: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) page: Option<String>,
    /// Why there is no page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) failure: Option<String>,
}

impl Manifest {
    /// One without inputs and files.
    pub(super) fn empty() -> Self {
        Self {
            geobrief: env!("CARGO_PKG_VERSION").to_owned(),
            schema: SCHEMA,
            ..Self::default()
        }
    }

    /// Reads a manifest; `None` if the text is none, or of a newer form.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let manifest: Self = serde_json::from_str(text).ok()?;
        (manifest.schema <= SCHEMA && manifest.files.keys().all(|path| is_inside(path)))
            .then_some(manifest)
    }

    pub(super) fn text(&self) -> String {
        // Text keys and plain fields: nothing that can fail.
        let mut text = serde_json::to_string_pretty(self).unwrap_or_default();
        text.push('\n');
        text
    }
}

/// Whether a path stays in the folder that it is relative to.
pub(super) fn is_inside(path: &str) -> bool {
    let mut components = Path::new(path).components().peekable();
    components.peek().is_some() && components.all(|one| matches!(one, Component::Normal(_)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_manifest_that_leads_out_of_its_folder_is_none() {
        let mut manifest = Manifest::empty();
        manifest.files.insert("d/a.html".to_owned(), String::new());
        assert_eq!(Manifest::parse(&manifest.text()), Some(manifest.clone()));
        for path in ["../a.html", "/etc/passwd", "d/../../a", ""] {
            let mut evil = manifest.clone();
            evil.files.insert(path.to_owned(), String::new());
            assert_eq!(Manifest::parse(&evil.text()), None, "{path}");
        }
        assert_eq!(Manifest::parse("{\"schema\": 1}"), None);
    }
}
