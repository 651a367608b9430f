//! The models in the program: that of English, read in place, and those of other languages, unpacked
//! when a text of theirs is first read (about 10 ms) and kept.

use super::weights::Model;

/// The model of English, at the start of a cache line.
static ENGLISH: &Aligned<[u8]> = &Aligned(*include_bytes!("model.bin"));

#[repr(C, align(64))]
struct Aligned<B: ?Sized>(B);

impl Model<'static> {
    /// The model of English in the program. Read in place: this takes a few microseconds.
    ///
    /// # Panics
    /// Never: a test opens it.
    #[must_use]
    pub fn bundled() -> Self {
        Self::open(&ENGLISH.0).expect("a test opens it")
    }

    /// The model of a language, by its BCP 47 tag; that of English where the program has none.
    ///
    /// # Panics
    /// Never: a test opens each.
    #[must_use]
    pub fn of_language(tag: &str) -> Self {
        let own = others::bytes(tag);
        own.map_or_else(Self::bundled, |own| {
            Self::open(own).expect("a test opens it")
        })
    }
}

/// The bytes of a language's model in the program, that of English left aside.
#[cfg(feature = "lang-all")]
pub(crate) fn bytes_of(tag: &str) -> Option<&'static [u8]> {
    others::bytes(tag)
}

#[cfg(feature = "lang-all")]
mod others {
    use geobrief_index::packed::unpack;
    use std::sync::OnceLock;

    // `MODELS`, by language, sorted.
    include!(concat!(env!("OUT_DIR"), "/models/models.rs"));

    /// A model, packed, and what it was once it is unpacked.
    struct Packed {
        tag: &'static str,
        packed: &'static [u8],
        model: OnceLock<Box<[u8]>>,
    }

    impl Packed {
        const fn new(tag: &'static str, packed: &'static [u8]) -> Self {
            let model = OnceLock::new();
            Self { tag, packed, model }
        }

        fn model(&self) -> &[u8] {
            let unpacked =
                || unpack(self.packed, u64::MAX - 1).expect("the build script packed it");
            self.model.get_or_init(|| unpacked().into())
        }
    }

    /// The model of a language.
    pub(super) fn bytes(tag: &str) -> Option<&'static [u8]> {
        let row = MODELS.binary_search_by_key(&tag, |known| known.tag).ok()?;
        MODELS.get(row).map(Packed::model)
    }

    /// The languages that have a model.
    #[cfg(test)]
    pub(super) fn tags() -> impl Iterator<Item = &'static str> {
        MODELS.iter().map(|model| model.tag)
    }
}

#[cfg(not(feature = "lang-all"))]
mod others {
    pub(super) fn bytes(_tag: &str) -> Option<&'static [u8]> {
        None
    }

    #[cfg(test)]
    pub(super) fn tags() -> impl Iterator<Item = &'static str> {
        std::iter::empty()
    }
}

#[cfg(test)]
mod tests {
    use super::super::weights::{MAGIC, ModelError};
    use super::*;

    #[test]
    fn the_bundled_models_are_of_this_version() {
        assert!(Model::open(&ENGLISH.0).is_ok());
        for language in others::tags() {
            let bytes = others::bytes(language);
            assert!(
                bytes.is_some_and(|bytes| Model::open(bytes).is_ok()),
                "{language}"
            );
        }
        assert_eq!(others::bytes("xx"), None);
    }

    #[test]
    fn other_files_and_cut_ones_are_refused() {
        assert_eq!(Model::open(b"GIF89a").err(), Some(ModelError::Magic));
        let mut next_version = ENGLISH.0.to_vec();
        next_version[MAGIC.len() - 1] += 1;
        assert_eq!(Model::open(&next_version).err(), Some(ModelError::Magic));
        let cut = &ENGLISH.0[..ENGLISH.0.len() - 1];
        assert!(matches!(Model::open(cut), Err(ModelError::Length { .. })));
    }
}
