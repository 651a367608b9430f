//! The names of a language beside the bundled ones.

use crate::gazetteer::Gazetteer;
use crate::gazetteer::lookup::cursor::MAX_LANGUAGES;
use crate::gazetteer::lookup::index::{Bytes, FormatError};
use crate::gazetteer::lookup::language::{BearerId, LanguageNames};
use crate::gazetteer::place::{Bearer, PlaceKey};
use geobrief_index::places::writer::geonames_number;

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
        let names = bundled(tag).into_iter().map(|bytes| {
            LanguageNames::open(Bytes::Static(bytes)).expect("its build script compiled it")
        });
        of_language.languages = names.take(MAX_LANGUAGES).collect();
        of_language
    }

    /// The same with compiled names that are not in this program, on top of those that it already
    /// reads.
    ///
    /// # Errors
    /// Bytes that are no names of this version, or damaged.
    pub fn with_names(mut self, bytes: std::sync::Arc<[u8]>) -> Result<Self, FormatError> {
        let names = LanguageNames::open(Bytes::Shared(bytes))?;
        names.verify()?;
        self.languages.insert(0, names);
        self.languages.truncate(MAX_LANGUAGES);
        Ok(self)
    }

    /// Whether [`in_language`](Self::in_language) adds names for a tag.
    #[must_use]
    pub fn has_names_in(tag: &str) -> bool {
        !bundled(tag).is_empty()
    }

    /// How the language that this gazetteer is in calls a place; `None` where that is not known.
    #[must_use]
    pub fn name_in_language(&self, key: PlaceKey) -> Option<&str> {
        let id = self.id(key);
        let number = geonames_number(&id);
        let id = number.map_or(BearerId::Text(&id), BearerId::GeoNames);
        self.languages.iter().find_map(|names| names.shown(id))
    }

    /// The places behind a name of the language, by falling importance.
    pub(in crate::gazetteer) fn language_bearers(
        &self,
        language: usize,
        bearers: u64,
    ) -> impl Iterator<Item = Bearer> + use<> {
        let names = self.languages.get(language);
        let bearers = names.into_iter().flat_map(|names| names.bearers(bearers));
        let mut found: Vec<Bearer> = bearers
            .filter_map(|(id, by)| {
                let place = self.bearing(id)?;
                Some(Bearer { place, by })
            })
            .collect();
        found.sort_by(|a, b| {
            let importance = |bearer: &Bearer| self.importance(bearer.place);
            let falling = importance(b).total_cmp(&importance(a));
            falling.then(a.place.cmp(&b.place))
        });
        found.into_iter()
    }

    /// The place with the id; of the highest layer that has it.
    fn bearing(&self, id: BearerId<'_>) -> Option<PlaceKey> {
        match id {
            BearerId::GeoNames(number) => self.with_id(|index| index.by_geonames(number)),
            BearerId::Text(id) => self.by_id(id),
        }
    }
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
