//! The colours of the page.

use serde::Deserialize;
use std::str::FromStr;

/// Which colours a page has on the screen; print is always light.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Theme {
    /// What the reader's system has.
    #[default]
    Auto,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

/// How much of a page is printed. The reader can change it in the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Paper {
    /// All of it.
    #[default]
    Whole,
    /// One A4: title, first line, map, five places, where it comes from.
    OnePage,
}

/// How a page looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Look {
    /// Its colours on the screen.
    pub theme: Theme,
    /// What of it is printed.
    pub paper: Paper,
}

/// A word that names no [`Theme`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not a theme; choose auto, light or dark")]
pub struct UnknownTheme(String);

impl Theme {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Auto, Self::Light, Self::Dark];

    /// Its name in options and settings.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

impl FromStr for Theme {
    type Err = UnknownTheme;

    fn from_str(word: &str) -> Result<Self, Self::Err> {
        let named = Self::ALL.into_iter().find(|theme| theme.word() == word);
        named.ok_or_else(|| UnknownTheme(word.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_and_settings_have_the_same_words() {
        for theme in Theme::ALL {
            assert_eq!(theme.word().parse(), Ok(theme));
            let json = format!("{:?}", theme.word());
            assert_eq!(serde_json::from_str::<Theme>(&json).unwrap(), theme);
        }
        let error = "blue".parse::<Theme>().unwrap_err();
        assert_eq!(
            error.to_string(),
            "\"blue\" is not a theme; choose auto, light or dark"
        );
    }
}
