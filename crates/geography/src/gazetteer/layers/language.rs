//! The names of a language beside the bundled ones.

use crate::gazetteer::Gazetteer;
use crate::gazetteer::lookup::cursor::MAX_LANGUAGES;
use crate::gazetteer::lookup::index::{Bytes, FormatError};
use crate::gazetteer::lookup::language::{LanguageNames, NamedId};
use crate::gazetteer::place::{NamedPlace, PlaceKey};
use geobrief_index::places::writer::geonames_number;
use std::sync::Arc;

impl Gazetteer {
    /// The same places, found also by the names that a language has for them: "Москва" and
    /// "российский" in Russian. Handles of places stay good; those of names are good for the
    /// gazetteer that gave them. For English, and for a language whose names this build does not
    /// have, nothing is added. Costs no more than a copy.
    ///
    /// `tag` is a BCP 47 tag of which the first part counts: `ru`, `pt-BR`.
    #[must_use]
    pub fn in_language(&self, tag: &str) -> Self {
        let mut of_language = self.clone();
        of_language.languages = match self.carried(tag) {
            Some(carried) => carried.names.clone(),
            None => bundled_names(tag),
        };
        of_language.languages.truncate(MAX_LANGUAGES);
        of_language
    }

    /// The same, with what a language pack holds for a language; what was there for the language before
    /// gives way to it. `names` are compiled layers, the language's own first; `recognizer` are the bytes
    /// of the model that was trained with these names, which are kept with them and not read here.
    ///
    /// # Errors
    /// Names that are not of this version, or damaged.
    pub fn with_language(
        mut self,
        tag: &str,
        names: Vec<Arc<[u8]>>,
        recognizer: Option<Arc<[u8]>>,
    ) -> Result<Self, FormatError> {
        let names = names.into_iter().map(opened).collect::<Result<_, _>>()?;
        let tag = primary(tag).to_ascii_lowercase();
        self.carried.retain(|carried| carried.tag != tag);
        self.carried.push(CarriedLanguage {
            tag,
            names,
            recognizer,
        });
        Ok(self)
    }

    /// The recogniser that a language pack brought along for a language.
    #[must_use]
    pub fn recognizer(&self, tag: &str) -> Option<&[u8]> {
        self.carried(tag)?.recognizer.as_deref()
    }

    fn carried(&self, tag: &str) -> Option<&CarriedLanguage> {
        let is_meant = |carried: &&CarriedLanguage| carried.tag.eq_ignore_ascii_case(primary(tag));
        self.carried.iter().find(is_meant)
    }

    /// The same with compiled names that are not in this program, on top of those that it already
    /// reads.
    ///
    /// # Errors
    /// Bytes that are no names of this version, or damaged.
    pub fn with_names(mut self, bytes: Arc<[u8]>) -> Result<Self, FormatError> {
        self.languages.insert(0, opened(bytes)?);
        self.languages.truncate(MAX_LANGUAGES);
        Ok(self)
    }

    /// Whether [`in_language`](Self::in_language) adds names for a tag.
    #[must_use]
    pub fn has_names_in(&self, tag: &str) -> bool {
        self.carried(tag).is_some() || !bundled(tag).is_empty()
    }

    /// The compiled names that this program brings along for a language, its own first.
    #[cfg(feature = "languages")]
    #[must_use]
    pub fn bundled_names(tag: &str) -> Vec<&'static [u8]> {
        bundled(tag)
    }

    /// The languages that this program brings names of, sorted by their tags.
    #[cfg(feature = "languages")]
    pub fn bundled_languages() -> impl Iterator<Item = &'static str> {
        geobrief_geodata_languages::languages()
    }

    /// How the language that this gazetteer is in calls a place; `None` where that is not known.
    #[must_use]
    pub fn name_in_language(&self, key: PlaceKey) -> Option<&str> {
        let id = self.id(key);
        let number = geonames_number(&id);
        let id = number.map_or(NamedId::Text(&id), NamedId::GeoNames);
        self.languages.iter().find_map(|names| names.shown(id))
    }

    /// The places behind a name of the language, by falling importance.
    pub(in crate::gazetteer) fn language_places_named(
        &self,
        language: usize,
        named_places: u64,
    ) -> impl Iterator<Item = NamedPlace> + use<> {
        let names = self.languages.get(language);
        let named_places = names
            .into_iter()
            .flat_map(|names| names.places_named(named_places));
        let mut found: Vec<NamedPlace> = named_places
            .filter_map(|(id, by)| {
                let place = self.bearing(id)?;
                Some(NamedPlace { place, by })
            })
            .collect();
        found.sort_by(|a, b| {
            let importance = |named: &NamedPlace| self.importance(named.place);
            let falling = importance(b).total_cmp(&importance(a));
            falling.then(a.place.cmp(&b.place))
        });
        found.into_iter()
    }

    /// The place with the id; of the highest layer that has it.
    fn bearing(&self, id: NamedId<'_>) -> Option<PlaceKey> {
        match id {
            NamedId::GeoNames(number) => self.with_id(|index| index.by_geonames(number)),
            NamedId::Text(id) => self.by_id(id),
        }
    }
}

/// Names that are not in this program, all of them read once.
fn opened(bytes: Arc<[u8]>) -> Result<LanguageNames, FormatError> {
    let names = LanguageNames::open(Bytes::Shared(bytes))?;
    names.verify()?;
    Ok(names)
}

/// Reads compiled names of a language once.
///
/// # Errors
/// Bytes that are no names of this version, or damaged.
pub fn check_names(bytes: &Arc<[u8]>) -> Result<(), FormatError> {
    opened(bytes.clone()).map(|_| ())
}

/// What a language pack adds.
#[derive(Debug, Clone)]
pub(in crate::gazetteer) struct CarriedLanguage {
    /// The first part of a BCP 47 tag, in small letters.
    tag: String,
    names: Vec<LanguageNames>,
    recognizer: Option<Arc<[u8]>>,
}

/// The language of a BCP 47 tag, without script and country.
fn primary(tag: &str) -> &str {
    tag.split(['-', '_']).next().unwrap_or_default()
}

fn bundled_names(tag: &str) -> Vec<LanguageNames> {
    let opened = |bytes| LanguageNames::open(Bytes::Static(bytes));
    let names = bundled(tag).into_iter();
    names
        .map(|bytes| opened(bytes).expect("its build script compiled it"))
        .collect()
}

#[cfg(feature = "languages")]
fn bundled(tag: &str) -> Vec<&'static [u8]> {
    geobrief_geodata_languages::names(tag)
}

#[cfg(not(feature = "languages"))]
fn bundled(_tag: &str) -> Vec<&'static [u8]> {
    Vec::new()
}

#[cfg(all(test, feature = "languages"))]
#[path = "language_tests.rs"]
mod tests;

#[cfg(all(test, feature = "languages"))]
#[path = "language_towns_tests.rs"]
mod towns_tests;
