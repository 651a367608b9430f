//! The learned weights of geobrief's recogniser for other languages than English, a model for each. They
//! are packed: a model is unpacked when a text of its language is first read (about 10 ms), and kept.
//! `geobrief::recognize::crf` knows their form, and `ATTRIBUTION.md` what they were learned from.

use geobrief_index::packed::unpack;
use std::sync::OnceLock;

// `MODELS`, by tag, sorted.
include!(concat!(env!("OUT_DIR"), "/models"));

/// The model of a language.
struct Packed {
    tag: &'static str,
    packed: &'static [u8],
    bytes: OnceLock<Box<[u8]>>,
}

impl Packed {
    const fn new(tag: &'static str, packed: &'static [u8]) -> Self {
        let bytes = OnceLock::new();
        Self { tag, packed, bytes }
    }

    fn bytes(&self) -> &[u8] {
        let unpacked = || unpack(self.packed, u64::MAX - 1).expect("the build script packed it");
        self.bytes.get_or_init(|| unpacked().into())
    }
}

/// The bytes of a language's model, by its BCP 47 tag without what follows a hyphen: `ru`.
#[must_use]
pub fn model(tag: &str) -> Option<&'static [u8]> {
    let row = MODELS.binary_search_by_key(&tag, |known| known.tag).ok()?;
    MODELS.get(row).map(Packed::bytes)
}

/// The tags of the languages that have a model, sorted.
pub fn languages() -> impl Iterator<Item = &'static str> {
    MODELS.iter().map(|model| model.tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_model_is_unpacked_and_found_by_its_tag() {
        assert!(languages().is_sorted() && languages().count() > 0);
        for tag in languages() {
            assert!(model(tag).is_some_and(|bytes| !bytes.is_empty()), "{tag}");
        }
        assert_eq!(model("xx"), None);
    }
}
