//! What other languages call the bundled places: a layer of names for each language, and one for
//! each script whose names the source does not tell apart by language. They are packed: a layer is
//! unpacked when a text of its language is first read (about 5 ms), and kept. Their form is in
//! `geobrief_index::languages`.

use geobrief_index::packed::unpack;
use std::sync::OnceLock;

// `LAYERS`, by tag, sorted: `ru` for a language, `Cyrl` for a script.
include!(concat!(env!("OUT_DIR"), "/layers.rs"));

/// The names of a language or of a script.
struct Layer {
    tag: &'static str,
    packed: &'static [u8],
    names: OnceLock<Vec<u8>>,
}

impl Layer {
    const fn new(tag: &'static str, packed: &'static [u8]) -> Self {
        let names = OnceLock::new();
        Self { tag, packed, names }
    }

    fn names(&self) -> &[u8] {
        let unpacked = || unpack(self.packed, u64::MAX - 1).expect("the build script packed it");
        self.names.get_or_init(unpacked)
    }
}

/// The layers of each language by its tag: its own, then those of the scripts that it is written in.
const LANGUAGES: &[(&str, &[&str])] = &[
    ("ar", &["ar", "Arab"]),
    ("da", &["da"]),
    ("de", &["de"]),
    ("es", &["es"]),
    ("fa", &["fa", "Arab"]),
    ("fi", &["fi"]),
    ("fr", &["fr"]),
    ("hr", &["hr"]),
    ("id", &["id"]),
    ("it", &["it"]),
    ("nl", &["nl"]),
    ("no", &["no"]),
    ("pl", &["pl"]),
    ("pt", &["pt"]),
    ("ru", &["ru", "Cyrl"]),
    ("sr", &["sr", "Cyrl"]),
    ("sv", &["sv"]),
    ("tr", &["tr"]),
    ("uk", &["uk", "Cyrl"]),
    ("zh", &["zh", "Hani"]),
];

/// The layers of names of a language, its own first; none for English and for languages that are not
/// here.
///
/// `tag` is a BCP 47 tag of which the first part counts: `ru`, `pt-BR`.
#[must_use]
pub fn names(tag: &str) -> Vec<&'static [u8]> {
    let language = match tag.split(['-', '_']).next().unwrap_or_default() {
        // The two written forms of Norwegian.
        "nb" | "nn" => "no",
        language => language,
    };
    let known = LANGUAGES
        .iter()
        .find(|(known, _)| known.eq_ignore_ascii_case(language));
    let layers = known.map_or(&[][..], |(_, layers)| layers);
    layers.iter().filter_map(|layer| bytes(layer)).collect()
}

/// The tags of all languages that have names here, sorted.
pub fn languages() -> impl Iterator<Item = &'static str> {
    LANGUAGES.iter().map(|(tag, _)| *tag)
}

fn bytes(layer: &str) -> Option<&'static [u8]> {
    let row = LAYERS
        .binary_search_by_key(&layer, |known| known.tag)
        .ok()?;
    LAYERS.get(row).map(Layer::names)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_its_layers_and_every_layer_a_language() {
        let mut used: Vec<&str> = LANGUAGES
            .iter()
            .flat_map(|(_, layers)| *layers)
            .copied()
            .collect();
        for layer in &used {
            assert!(bytes(layer).is_some(), "{layer}");
        }
        used.sort_unstable();
        used.dedup();
        assert_eq!(
            used,
            LAYERS.iter().map(|layer| layer.tag).collect::<Vec<_>>()
        );
        assert!(LANGUAGES.is_sorted());
        assert!(names("en").is_empty() && names("").is_empty());
        assert_eq!(names("ru-RU").len(), 2);
    }
}
