//! The models in the program: that of English, read in place, and those of other languages, unpacked
//! when a text of theirs is first read (about 10 ms) and kept.

use super::weights::Model;
use std::sync::LazyLock;

/// The model of English, opened once: a batch asks for it with every record.
static ENGLISH: LazyLock<Model<'static>> =
    LazyLock::new(|| Model::open(&ENGLISH_BYTES.0).expect("a test opens it"));

/// Its bytes, at the start of a cache line.
static ENGLISH_BYTES: &Aligned<[u8]> = &Aligned(*include_bytes!("model.bin"));

#[repr(C, align(64))]
struct Aligned<B: ?Sized>(B);

impl Model<'static> {
    /// The model of English in the program. Read in place: this takes a few microseconds.
    ///
    /// # Panics
    /// Never: a test opens it.
    #[must_use]
    pub fn bundled() -> Self {
        ENGLISH.clone()
    }

    /// The model of a language, by its BCP 47 tag; that of English where the program has none.
    ///
    /// # Panics
    /// Never: a test opens each.
    #[must_use]
    pub fn of_language(tag: &str) -> Self {
        others::model(tag).map_or_else(Self::bundled, Self::clone)
    }
}

/// The bytes of a language's model in the program, that of English left aside.
#[cfg(feature = "lang-all")]
pub(crate) fn bytes_of(tag: &str) -> Option<&'static [u8]> {
    others::bytes(tag)
}

#[cfg(feature = "lang-all")]
mod others {
    use super::super::weights::Model;
    pub(super) use geobrief_recognizers::model as bytes;
    use std::sync::{LazyLock, OnceLock};

    /// The models by their tags, each opened when it is first asked for.
    static MODELS: LazyLock<Vec<(&str, OnceLock<Model<'static>>)>> = LazyLock::new(|| {
        let tags = geobrief_recognizers::languages();
        tags.map(|tag| (tag, OnceLock::new())).collect()
    });

    /// The model of a language.
    pub(super) fn model(tag: &str) -> Option<&'static Model<'static>> {
        let row = MODELS.binary_search_by_key(&tag, |(known, _)| known).ok()?;
        let (_, opened) = MODELS.get(row)?;
        let bytes = bytes(tag)?;
        Some(opened.get_or_init(|| Model::open(bytes).expect("a test opens it")))
    }

    /// The languages that have a model.
    #[cfg(test)]
    pub(super) fn tags() -> impl Iterator<Item = &'static str> {
        geobrief_recognizers::languages()
    }
}

#[cfg(not(feature = "lang-all"))]
mod others {
    use super::super::weights::Model;

    pub(super) fn model(_tag: &str) -> Option<&'static Model<'static>> {
        None
    }

    #[cfg(test)]
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
        assert!(Model::open(&ENGLISH_BYTES.0).is_ok());
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
        let mut next_version = ENGLISH_BYTES.0.to_vec();
        next_version[MAGIC.len() - 1] += 1;
        assert_eq!(Model::open(&next_version).err(), Some(ModelError::Magic));
        let cut = &ENGLISH_BYTES.0[..ENGLISH_BYTES.0.len() - 1];
        assert!(matches!(Model::open(cut), Err(ModelError::Length { .. })));
    }
}
