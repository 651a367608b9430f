//! The catalogues of the interface: everything that geobrief itself says to the reader of a
//! briefing, once per language.
//!
//! A language is one `Catalogue`; no word of the interface stands anywhere else. A catalogue
//! that lacks a text does not compile. Texts that are put together of parts are functions, since
//! the order of the parts is the language's own; those that only the page's script says are data
//! (`PageTexts`) and travel to it in the page's JSON island.
//!
//! The words of sources, names of places and the formats of files are no part of this: they are
//! the same in all languages. So is what the command line says.

mod atlas;
mod catalogue;
mod edits;
mod english;
mod french;
mod german;
mod numbers;
mod page_texts;
mod plural;
mod reason;
mod text;

#[cfg(test)]
mod tests;

pub(crate) use atlas::AtlasTexts;
pub(crate) use catalogue::{Catalogue, Section};
pub(crate) use page_texts::PageTexts;
pub(crate) use reason::{Other, Reason, Remoteness, SpotDrawing};

use serde::{Deserialize, Serialize};
use std::str::FromStr;

/// A language that briefings can be worded in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum Language {
    /// English.
    #[default]
    #[serde(rename = "en")]
    English,
    /// German.
    #[serde(rename = "de")]
    German,
    /// French.
    #[serde(rename = "fr")]
    French,
}

impl Language {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::English, Self::German, Self::French];

    /// Its code in pages and files (BCP 47).
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::German => "de",
            Self::French => "fr",
        }
    }

    /// Its catalogue.
    pub(crate) fn catalogue(self) -> &'static Catalogue {
        match self {
            Self::English => &english::CATALOGUE,
            Self::German => &german::CATALOGUE,
            Self::French => &french::CATALOGUE,
        }
    }
}

/// A code that names no [`Language`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not a language of briefings; choose en, de or fr")]
pub struct UnknownLanguage(String);

impl FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(code: &str) -> Result<Self, Self::Err> {
        let named = Self::ALL
            .into_iter()
            .find(|language| language.code() == code);
        named.ok_or_else(|| UnknownLanguage(code.to_owned()))
    }
}
