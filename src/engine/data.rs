//! What an engine works with, and what it is.

use super::failure::Failure;
use crate::basemap::Basemap;
use crate::briefing::Geodata;
use crate::document::language_name;
use crate::gazetteer::Gazetteer;
use crate::job::ReadInput;
use crate::language::Language;
use crate::language_pack::{LanguagePack, LanguagePackError};
use crate::source::{InputKind, RawPage, SourceError};
use serde::Serialize;
use std::sync::{Arc, PoisonError, RwLock};

/// Longest text that is briefed, in megabytes: as `geobrief brief` has it without options.
pub(super) const MOST_TEXT: u64 = 20;

/// Does what a page asks for. It keeps its gazetteer with the languages that were added, and the inputs
/// that it was given to hold; everything else is in the requests.
#[derive(Debug)]
pub struct Engine {
    gazetteer: RwLock<Arc<Gazetteer>>,
    pub(super) basemap: Basemap,
    held: RwLock<Vec<Arc<Held>>>,
    abilities: &'static [&'static str],
}

/// An input that the program around the engine has read: a page asks for it by number.
#[derive(Debug, Clone, PartialEq)]
pub struct Held {
    /// Name of its file, where it has one.
    pub file: Option<String>,
    /// What it is called in messages.
    pub name: String,
    /// What it holds.
    pub page: RawPage,
}

impl Held {
    pub(super) fn read(&self) -> Result<ReadInput, SourceError> {
        ReadInput::of_item(self.page.clone(), 1, self.file.clone(), &self.name)
    }
}

impl Engine {
    /// An engine over the bundled data.
    #[must_use]
    pub fn bundled() -> Self {
        Self::new(Gazetteer::bundled(), &[])
    }

    /// An engine over a gazetteer. `abilities` are what the program around it does besides, in words that
    /// the page knows: they stand in the answer to `about`.
    #[must_use]
    pub fn new(gazetteer: Gazetteer, abilities: &'static [&'static str]) -> Self {
        Self {
            gazetteer: RwLock::new(Arc::new(gazetteer)),
            basemap: Basemap::bundled(),
            held: RwLock::default(),
            abilities,
        }
    }

    /// Keeps an input; its number, which a request gives in the place of the file's bytes.
    pub fn hold(&self, input: Held) -> usize {
        let mut held = self.held.write().unwrap_or_else(PoisonError::into_inner);
        held.push(Arc::new(input));
        held.len() - 1
    }

    pub(super) fn held(&self, number: usize) -> Result<Arc<Held>, Failure> {
        let held = self.held.read().unwrap_or_else(PoisonError::into_inner);
        let found = held.get(number).cloned();
        found.ok_or_else(|| Failure::value(format!("no input {number} is open here")))
    }

    /// The gazetteer with the languages so far.
    pub(super) fn gazetteer(&self) -> Arc<Gazetteer> {
        let gazetteer = self.gazetteer.read();
        Arc::clone(&gazetteer.unwrap_or_else(PoisonError::into_inner))
    }

    /// The data, with a gazetteer of [`Engine::gazetteer`].
    pub(super) fn geodata<'g>(&'g self, gazetteer: &'g Gazetteer) -> Geodata<'g> {
        Geodata {
            gazetteer,
            basemap: &self.basemap,
        }
    }

    /// Adds a language pack, for every task from now on.
    pub(super) fn add_language(&self, file: &[u8]) -> Result<Added, LanguagePackError> {
        let pack = LanguagePack::read(file)?;
        let language = pack.language.clone();
        let name = language_name(&language).unwrap_or(&language).to_owned();
        let mut gazetteer = self
            .gazetteer
            .write()
            .unwrap_or_else(PoisonError::into_inner);
        *gazetteer = Arc::new(pack.added_to(Gazetteer::clone(&gazetteer))?);
        Ok(Added { language, name })
    }

    pub(super) fn about(&self) -> About {
        let kinds = InputKind::ALL.into_iter().map(|kind| Kind {
            word: kind.word(),
            label: kind.label(),
        });
        let contents = Gazetteer::bundled_contents();
        About {
            version: env!("CARGO_PKG_VERSION"),
            megabytes: MOST_TEXT,
            languages: Language::ALL.into_iter().map(Language::code).collect(),
            kinds: kinds.collect(),
            places: contents.places,
            least_people: contents.least_people,
            abilities: self.abilities,
        }
    }
}

/// A language that was added.
#[derive(Debug, Serialize)]
pub(super) struct Added {
    /// Its BCP 47 tag.
    language: String,
    /// What it is called in English.
    name: String,
}

/// What the page says of the engine, and offers for choice.
#[derive(Debug, Serialize)]
pub(super) struct About {
    version: &'static str,
    megabytes: u64,
    languages: Vec<&'static str>,
    kinds: Vec<Kind>,
    /// How many places are inside.
    places: u32,
    /// Towns and villages with fewer people are not.
    least_people: u32,
    /// What the program around it does besides.
    abilities: &'static [&'static str],
}

/// A kind of input.
#[derive(Debug, Serialize)]
struct Kind {
    word: &'static str,
    /// What such inputs are called: "web pages".
    label: &'static str,
}
