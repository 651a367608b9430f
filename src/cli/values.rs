//! Parsers of options whose values are words that the library knows.

use crate::language::Language;
use crate::render::Theme;
use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use std::error::Error;
use std::str::FromStr;

/// A parser of one of these values. Help, completions and error messages list them.
pub(crate) fn one_of<T>(
    values: impl IntoIterator<Item = PossibleValue>,
) -> impl TypedValueParser<Value = T>
where
    T: FromStr<Err: Error + Send + Sync> + Clone + Send + Sync + 'static,
{
    PossibleValuesParser::new(values).try_map(|word| word.parse::<T>())
}

/// The themes, with what they mean.
pub(crate) fn themes() -> impl Iterator<Item = PossibleValue> {
    Theme::ALL.into_iter().map(|theme| {
        PossibleValue::new(theme.word()).help(match theme {
            Theme::Auto => "What the reader's system has",
            Theme::Light => "Dark on light",
            Theme::Dark => "Light on dark",
        })
    })
}

/// The languages of the interface, by code.
pub(crate) fn languages() -> impl Iterator<Item = PossibleValue> {
    Language::ALL.into_iter().map(|language| {
        PossibleValue::new(language.code()).help(match language {
            Language::English => "English",
            Language::German => "German",
            Language::French => "French",
        })
    })
}
