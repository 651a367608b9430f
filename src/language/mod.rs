//! The words of the interface: everything that geobrief itself says to the reader of a briefing.
//!
//! A language is one `Words` and no word of the interface stands anywhere else. A catalogue
//! that lacks a text does not compile. Texts that are put together of parts are functions, since
//! the order of the parts is the language's own; those that only the page's script says are data
//! and travel to it in the page's island.
//!
//! The words of sources, names of places and the formats of files are no part of this: they are
//! the same in all languages. So is what the command line says.

mod english;
mod german;
mod reason;
mod script;
mod words;

#[cfg(test)]
mod tests;

pub(crate) use reason::{Other, Reason, Remoteness};
pub(crate) use script::Script;
pub(crate) use words::{Section, Words};

use crate::diagnostics::Diagnostic;
use serde::{Deserialize, Serialize};

/// A language that briefings can be worded in.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, clap::ValueEnum,
)]
pub enum Language {
    /// English.
    #[default]
    #[serde(rename = "en")]
    #[value(name = "en")]
    English,
    /// German.
    #[serde(rename = "de")]
    #[value(name = "de")]
    German,
}

impl Language {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::English, Self::German];

    /// Its code in pages and files (BCP 47).
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::German => "de",
        }
    }

    /// Its catalogue.
    pub(crate) fn words(self) -> &'static Words {
        match self {
            Self::English => &english::WORDS,
            Self::German => &german::WORDS,
        }
    }
}

/// A text with a number in it, marked `{n}`: the plural categories of CLDR that the languages
/// here have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub(crate) struct Plural {
    /// For exactly one.
    pub(crate) one: &'static str,
    /// For none and for several.
    pub(crate) other: &'static str,
}

impl Words {
    /// A text with its number: "14 places".
    pub(crate) fn count(&self, number: usize, plural: &Plural) -> String {
        let text = if number == 1 {
            plural.one
        } else {
            plural.other
        };
        text.replace("{n}", &self.number(number as u64))
    }

    /// What a reader should know about how an input was read.
    pub(crate) fn notices(&self, notices: &[Diagnostic]) -> Vec<String> {
        notices.iter().map(self.about.notice).collect()
    }

    /// "153,047".
    pub(crate) fn number(&self, number: u64) -> String {
        grouped(number, self.separator)
    }

    /// "32 km"; from 100 km on rounded to two figures, since the points are only reference points.
    pub(crate) fn distance(&self, km: f64) -> String {
        let step = match km {
            km if km >= 1000.0 => 100.0,
            km if km >= 100.0 => 10.0,
            _ => 1.0,
        };
        let rounded = ((km / step).round() * step).max(1.0);
        format!("{} km", self.number(rounded as u64))
    }
}

/// A number with a separator between groups of three digits.
fn grouped(number: u64, separator: char) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(separator);
        }
        grouped.push(digit);
    }
    grouped
}

/// The words on one line.
fn one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Names listed before "and 5 more".
const LISTED: usize = 12;

/// Names with commas between them; of many only the first, and how many more there are.
fn listed(names: &[String], more: impl Fn(usize) -> String) -> String {
    let shown = names.get(..LISTED.min(names.len())).unwrap_or_default();
    match names.len() - shown.len() {
        0 => shown.join(", "),
        left => format!("{} {}", shown.join(", "), more(left)),
    }
}

fn lower_first(words: &str) -> String {
    let mut chars = words.chars();
    chars.next().map_or_else(String::new, |first| {
        first.to_lowercase().collect::<String>() + chars.as_str()
    })
}
