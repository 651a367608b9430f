//! What geobrief needs to read a language, as one file: the names that the language has for places, and
//! the recogniser that was trained with them. (Its words are tables in the program.)
//!
//! # Format
//! [`MAGIC`]; `u32` little-endian length of the header; the header, JSON in UTF-8; the parts that it
//! lists, one behind the other, each a DEFLATE stream (RFC 1951): the layers of names, the language's
//! own first, then the recogniser where there is one; at last `u32` CRC-32 of everything before.

use crate::gazetteer::{FormatError, Gazetteer, check_names};
use crate::recognize::crf::{Model, ModelError};
use geobrief_index::packed::{pack, unpack};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// First bytes of a language pack.
pub const MAGIC: [u8; 8] = *b"gblang\x00\x01";
/// How the names of such files end.
pub const EXTENSION: &str = "geobrief-language";

/// Most bytes that a part may unpack to.
const MOST_UNPACKED: u64 = 64 << 20;
/// Most layers of names.
const MOST_LAYERS: usize = 8;

/// Names and recogniser of a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LanguagePack {
    /// BCP 47 tag of the language: `ru`.
    pub language: String,
    /// Version of geobrief that it was made by.
    pub version: String,
    names: Vec<Arc<[u8]>>,
    recognizer: Option<Arc<[u8]>>,
}

#[derive(Debug, Serialize, Deserialize)]
struct Header {
    language: String,
    version: String,
    /// Packed lengths.
    names: Vec<usize>,
    recognizer: Option<usize>,
}

/// Why a file is no language pack that can be used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum LanguagePackError {
    /// Another kind of file, or another version of the format.
    #[error(
        "not a language pack of this version of geobrief; take the one that comes with version {}",
        env!("CARGO_PKG_VERSION")
    )]
    Magic,
    /// Cut short or changed.
    #[error("damaged language pack ({0}); get it again")]
    Damaged(&'static str),
    /// Names of another version, or damaged.
    #[error("its names cannot be used: {0}")]
    Names(#[from] FormatError),
    /// A recogniser of another version, or damaged.
    #[error("its recogniser cannot be used: {0}")]
    Recognizer(#[from] ModelError),
}

impl LanguagePack {
    /// What this program has for a language; `None` where it has nothing, and for English.
    #[must_use]
    pub fn bundled(language: &str) -> Option<Self> {
        #[cfg(feature = "lang-all")]
        return Self::of_program(language);
        #[cfg(not(feature = "lang-all"))]
        {
            let _ = language;
            None
        }
    }

    #[cfg(feature = "lang-all")]
    fn of_program(language: &str) -> Option<Self> {
        let names = Gazetteer::bundled_names(language).into_iter();
        let names: Vec<Arc<[u8]>> = names.map(Arc::from).collect();
        let recognizer = crate::recognize::crf::bytes_of(language).map(Arc::from);
        (!names.is_empty()).then(|| Self {
            language: language.to_owned(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            names,
            recognizer,
        })
    }

    /// The languages that this program has packs of, sorted by their tags.
    pub fn all_bundled() -> impl Iterator<Item = &'static str> {
        #[cfg(feature = "lang-all")]
        return Gazetteer::bundled_languages();
        #[cfg(not(feature = "lang-all"))]
        std::iter::empty()
    }

    /// Reads a pack, and everything in it once.
    ///
    /// # Errors
    /// Bytes that are no pack of this version, or damaged.
    pub fn read(bytes: &[u8]) -> Result<Self, LanguagePackError> {
        let damaged = LanguagePackError::Damaged;
        let rest = bytes.strip_prefix(&MAGIC).ok_or(LanguagePackError::Magic)?;
        let (whole, sum) = bytes
            .split_last_chunk::<4>()
            .ok_or(damaged("it is cut short"))?;
        if crc32fast::hash(whole) != u32::from_le_bytes(*sum) {
            return Err(damaged("its checksum is another"));
        }
        let (length, _) = rest
            .split_first_chunk::<4>()
            .ok_or(damaged("it has no header"))?;
        let mut parts = Parts(&whole[MAGIC.len() + length.len()..]);
        let header = parts.next(u32::from_le_bytes(*length) as usize)?;
        let header: Header = serde_json::from_slice(header)
            .ok()
            .ok_or(damaged("its header cannot be read"))?;
        if header.names.len() > MOST_LAYERS {
            return Err(damaged("it has too many layers of names"));
        }
        let names = header.names.iter().map(|length| parts.unpacked(*length));
        let names = names.collect::<Result<_, _>>()?;
        let recognizer = header.recognizer.map(|length| parts.unpacked(length));
        let pack = Self {
            language: header.language,
            version: header.version,
            names,
            recognizer: recognizer.transpose()?,
        };
        pack.check()?;
        Ok(pack)
    }

    fn check(&self) -> Result<(), LanguagePackError> {
        self.names.iter().try_for_each(check_names)?;
        if let Some(recognizer) = &self.recognizer {
            Model::open(recognizer)?;
        }
        let is_tag =
            |tag: &str| (2..=3).contains(&tag.len()) && tag.bytes().all(|b| b.is_ascii_lowercase());
        is_tag(&self.language)
            .then_some(())
            .ok_or(LanguagePackError::Damaged("it names no language"))
    }

    /// The pack as a file.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let names: Vec<Vec<u8>> = self.names.iter().map(|names| pack(names)).collect();
        let recognizer = self.recognizer.as_ref().map(|bytes| pack(bytes));
        let header = Header {
            language: self.language.clone(),
            version: self.version.clone(),
            names: names.iter().map(Vec::len).collect(),
            recognizer: recognizer.as_ref().map(Vec::len),
        };
        let header = serde_json::to_vec(&header).unwrap_or_default();
        let mut file = MAGIC.to_vec();
        file.extend((header.len() as u32).to_le_bytes());
        file.extend(header);
        names
            .iter()
            .chain(&recognizer)
            .for_each(|part| file.extend(part));
        file.extend(crc32fast::hash(&file).to_le_bytes());
        file
    }

    /// The gazetteer with this language; what it had for the language before gives way.
    ///
    /// # Errors
    /// Names of another version, or damaged.
    pub fn added_to(self, gazetteer: Gazetteer) -> Result<Gazetteer, LanguagePackError> {
        Ok(gazetteer.with_language(&self.language, self.names, self.recognizer)?)
    }

    /// How many layers of names it has: the language's own, and those of its letters.
    #[must_use]
    pub fn layers(&self) -> usize {
        self.names.len()
    }

    /// Whether it has a recogniser; without one names are found, and no more than *likely*.
    #[must_use]
    pub fn has_recognizer(&self) -> bool {
        self.recognizer.is_some()
    }
}

/// What of a file is still to be read.
struct Parts<'f>(&'f [u8]);

impl<'f> Parts<'f> {
    fn next(&mut self, length: usize) -> Result<&'f [u8], LanguagePackError> {
        let cut = self.0.split_at_checked(length);
        let (part, rest) = cut.ok_or(LanguagePackError::Damaged("a part is cut short"))?;
        self.0 = rest;
        Ok(part)
    }

    fn unpacked(&mut self, length: usize) -> Result<Arc<[u8]>, LanguagePackError> {
        let part = self.next(length)?;
        let unpacked = unpack(part, MOST_UNPACKED).ok().map(Arc::from);
        unpacked.ok_or(LanguagePackError::Damaged("a part cannot be unpacked"))
    }
}

#[cfg(all(test, feature = "lang-all"))]
#[expect(
    clippy::unwrap_used,
    reason = "in tests a helper that fails is a test that fails"
)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn pack_of(language: &str) -> LanguagePack {
        LanguagePack::bundled(language).unwrap()
    }

    #[test]
    fn a_pack_that_was_written_is_read() {
        for language in ["ar", "it"] {
            let pack = pack_of(language);
            assert_eq!(LanguagePack::read(&pack.to_bytes()).unwrap(), pack);
            assert!(pack.layers() > 0);
        }
        assert!(pack_of("ar").has_recognizer());
        assert!(!pack_of("fi").has_recognizer());
        assert_eq!(LanguagePack::bundled("en"), None);
    }

    #[test]
    fn a_gazetteer_reads_a_language_by_its_pack_and_by_no_other_part_of_its_tag() {
        // The pack of one language under the tag of one that the program has no names of.
        let mut pack = pack_of("ru");
        pack.language = "be".to_owned();
        let gazetteer = Gazetteer::bundled();
        assert!(!gazetteer.has_names_in("be"));
        let gazetteer = pack.added_to(gazetteer).unwrap();
        assert!(gazetteer.has_names_in("be-BY") && !gazetteer.has_names_in("ka"));
        let read = gazetteer.in_language("be");
        let moscow = read.lookup("Москва");
        assert!(moscow.into_iter().any(|name| read.is_of_language(name)));
        assert!(gazetteer.recognizer("be").is_some() && gazetteer.recognizer("ru").is_none());
    }

    #[test]
    fn another_file_is_refused_with_its_reason() {
        let refused = |bytes: &[u8]| LanguagePack::read(bytes).unwrap_err().to_string();
        assert!(refused(b"GIF89a").starts_with("not a language pack"));
        let mut pack = pack_of("it");
        pack.language = "../it".to_owned();
        assert!(refused(&pack.to_bytes()).contains("names no language"));
        pack.language = "it".to_owned();
        pack.recognizer = Some(Arc::from(*b"no model"));
        assert!(refused(&pack.to_bytes()).contains("recogniser"));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn a_changed_or_cut_pack_is_refused(at in any::<prop::sample::Index>(), bit in 0..8_u32, is_cut: bool) {
            let mut bytes = pack_of("it").to_bytes();
            let at = at.index(bytes.len());
            if is_cut {
                bytes.truncate(at);
            } else {
                bytes[at] ^= 1 << bit;
            }
            prop_assert!(LanguagePack::read(&bytes).is_err());
        }
    }
}
