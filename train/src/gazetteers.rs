//! The gazetteer in the languages of the texts.

use crate::collections::COLLECTIONS;
use crate::text::Corpus;
use geobrief::gazetteer::Gazetteer;
use std::collections::BTreeMap;

/// One gazetteer for each language.
#[derive(Debug)]
pub(crate) struct Gazetteers<'g> {
    english: &'g Gazetteer,
    others: BTreeMap<&'static str, Gazetteer>,
}

impl<'g> Gazetteers<'g> {
    /// Those of all languages that there are texts of.
    pub(crate) fn new(english: &'g Gazetteer) -> Self {
        let languages = COLLECTIONS.iter().map(|collection| collection.language);
        let others = languages.map(|tag| (tag, english.in_language(tag)));
        Self {
            english,
            others: others.collect(),
        }
    }

    /// That of a collection's language.
    pub(crate) fn of(&self, corpus: Corpus) -> &Gazetteer {
        self.others.get(corpus.language()).unwrap_or(self.english)
    }
}
