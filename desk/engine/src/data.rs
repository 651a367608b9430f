//! The data sets, and what this engine is.

use geobrief::basemap::Basemap;
use geobrief::briefing::Geodata;
use geobrief::document::language_name;
use geobrief::gazetteer::Gazetteer;
use geobrief::language::Language;
use geobrief::language_pack::{LanguagePack, LanguagePackError};
use geobrief::source::InputKind;
use serde::Serialize;
use std::sync::{LazyLock, PoisonError, RwLock};

/// The gazetteer with the language packs so far. One that a pack gave way to is never freed: it is
/// little, its data are in the program, and there are as many as packs were added.
static GAZETTEER: LazyLock<RwLock<&'static Gazetteer>> =
    LazyLock::new(|| RwLock::new(Box::leak(Box::new(Gazetteer::bundled()))));
static BASEMAP: LazyLock<Basemap> = LazyLock::new(Basemap::bundled);

/// Longest text that is briefed, in megabytes: as `geobrief brief` has it without options.
pub(crate) const MOST_TEXT: u64 = 20;

/// The bundled data, and the languages that were added.
pub(crate) fn bundled() -> Geodata<'static> {
    let gazetteer = *GAZETTEER.read().unwrap_or_else(PoisonError::into_inner);
    Geodata {
        gazetteer,
        basemap: &BASEMAP,
    }
}

/// A language that was added.
#[derive(Debug, Serialize)]
pub(crate) struct Added {
    /// Its BCP 47 tag.
    language: String,
    /// What it is called in English.
    name: String,
}

/// Adds a language pack, for every task from now on.
pub(crate) fn add_language(file: &[u8]) -> Result<Added, LanguagePackError> {
    let pack = LanguagePack::read(file)?;
    let language = pack.language.clone();
    let name = language_name(&language).unwrap_or(&language).to_owned();
    let mut gazetteer = GAZETTEER.write().unwrap_or_else(PoisonError::into_inner);
    *gazetteer = Box::leak(Box::new(pack.added_to((*gazetteer).clone())?));
    Ok(Added { language, name })
}

/// What the page says of the engine, and offers for choice.
#[derive(Debug, Serialize)]
pub(crate) struct About {
    version: &'static str,
    megabytes: u64,
    languages: Vec<&'static str>,
    kinds: Vec<Kind>,
}

/// A kind of input.
#[derive(Debug, Serialize)]
struct Kind {
    word: &'static str,
    /// What such inputs are called: "web pages".
    label: &'static str,
}

pub(crate) fn about() -> About {
    let kinds = InputKind::ALL.into_iter().map(|kind| Kind {
        word: kind.word(),
        label: kind.label(),
    });
    About {
        version: env!("CARGO_PKG_VERSION"),
        megabytes: MOST_TEXT,
        languages: Language::ALL.into_iter().map(Language::code).collect(),
        kinds: kinds.collect(),
    }
}
