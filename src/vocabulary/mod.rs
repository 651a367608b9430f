//! What the stages know of the words of a source's language: tables, one folder for each language.
//!
//! A [`Vocabulary`] is chosen once for a document, by the tag of its language, and handed to the
//! stages with its text ([`TokenizedText::vocabulary`](crate::text::TokenizedText::vocabulary)). A
//! stage asks it for a table and never which language it is of. A second language is a folder beside
//! `english`, which fills in every table (an empty one where the language has no such words), and a
//! line in [`Vocabulary::of`].

mod agents;
#[cfg(feature = "languages")]
mod arabic;
mod borders;
mod bylines;
mod classed_words;
#[cfg(feature = "languages")]
mod croatian;
#[cfg(feature = "languages")]
mod danish;
mod dates;
#[cfg(feature = "languages")]
mod dutch;
mod english;
mod forums;
#[cfg(feature = "languages")]
mod french;
#[cfg(feature = "languages")]
mod german;
#[cfg(feature = "languages")]
mod indonesian;
#[cfg(feature = "languages")]
mod italian;
mod kind_words;
#[cfg(feature = "formats")]
mod mails;
mod name_words;
#[cfg(feature = "languages")]
mod norwegian;
mod numbers;
mod people;
#[cfg(feature = "languages")]
mod persian;
mod phrases;
#[cfg(feature = "languages")]
mod polish;
#[cfg(feature = "languages")]
mod portuguese;
mod positions;
mod quantities;
mod reporting;
#[cfg(feature = "languages")]
mod russian;
mod sentences;
#[cfg(feature = "languages")]
mod spanish;
mod summary;
#[cfg(feature = "languages")]
mod swedish;
mod tenses;
mod times;
#[cfg(feature = "languages")]
mod turkish;
#[cfg(feature = "languages")]
mod ukrainian;
#[cfg(feature = "formats")]
mod walls;
mod word_classes;

pub(crate) use agents::Agents;
pub(crate) use borders::Borders;
pub(crate) use bylines::Bylines;
pub(crate) use classed_words::ClassedWords;
pub(crate) use dates::Dates;
pub(crate) use forums::Forums;
#[cfg(feature = "formats")]
pub(crate) use forums::{Chats, CopiedPage};
pub(crate) use kind_words::{KindNouns, KindWords, LinkWords, NamedKinds, SenseWords};
#[cfg(feature = "formats")]
pub(crate) use mails::Mails;
#[cfg(feature = "languages")]
pub(crate) use name_words::FeatureForm;
pub(crate) use name_words::{
    NameWords, NamesakeWords, PeopleLetters, RiverWords, SmallLetters, TagWords,
};
pub(crate) use numbers::Numbers;
pub(crate) use people::People;
pub(crate) use phrases::Phrases;
pub(crate) use positions::Positions;
pub(crate) use quantities::{Quantities, Stakes};
pub(crate) use reporting::{Reporting, SpeakerOrder};
pub(crate) use sentences::Sentences;
pub(crate) use summary::Summary;
pub(crate) use tenses::Tenses;
pub(crate) use times::{TimeUnits, Times};
#[cfg(feature = "formats")]
pub(crate) use walls::Walls;
pub(crate) use word_classes::Classes;

use std::collections::BTreeSet;
use std::fmt;
use std::sync::LazyLock;

/// Whether a word, in any case, is in a list.
pub(crate) fn is_in_any_case(words: Words, word: &str) -> bool {
    words.iter().any(|known| are_equal_in_any_case(known, word))
}

/// Whether a word is another one, in any case.
pub(crate) fn are_equal_in_any_case(known: &str, word: &str) -> bool {
    if known.eq_ignore_ascii_case(word) {
        return true;
    }
    // Letter by letter: most words differ in the first.
    let small = |c: char| c.to_lowercase();
    !known.is_ascii()
        && !word.is_ascii()
        && (known.chars().flat_map(small)).eq(word.chars().flat_map(small))
}

/// Stands where a language lacks a word: no text has it.
#[cfg(feature = "languages")]
pub(crate) const NOTHING: &str = "\0";

/// Of a language whose words nobody listed.
#[cfg(feature = "languages")]
pub(crate) static NO_WORDS: WordSet = LazyLock::new(BTreeSet::new);

/// A list of words or phrases.
pub(crate) type Words = &'static [&'static str];

/// Words of a file, too many for a list.
pub(crate) type WordSet = LazyLock<BTreeSet<&'static str>>;

/// The words of one language, grouped by what they are for.
pub struct Vocabulary {
    /// BCP 47 tag of the language.
    pub(crate) language: &'static str,
    /// ISO 3166-1 alpha-2 codes of the countries that news in the language is mostly about; empty for
    /// a language of the whole world.
    pub(crate) homelands: Words,
    /// Small letters of its ordinary words that few other languages have.
    pub(crate) letters: &'static str,
    pub(crate) sentences: Sentences,
    pub(crate) dates: Dates,
    pub(crate) bylines: Bylines,
    pub(crate) forums: Forums,
    pub(crate) summary: Summary,
    pub(crate) borders: Borders,
    pub(crate) agents: Agents,
    pub(crate) people: People,
    pub(crate) reporting: Reporting,
    pub(crate) names: NameWords,
    pub(crate) kinds: KindWords,
    pub(crate) links: LinkWords,
    pub(crate) phrases: Phrases,
    pub(crate) positions: Positions,
    pub(crate) numbers: Numbers,
    pub(crate) quantities: Quantities,
    pub(crate) tenses: Tenses,
    pub(crate) times: Times,
    #[cfg(feature = "formats")]
    pub(crate) walls: Walls,
    #[cfg(feature = "formats")]
    pub(crate) mails: Mails,
}

/// Every language, in the order in which they are asked.
static KNOWN: &[&Vocabulary] = &[
    &english::VOCABULARY,
    #[cfg(feature = "languages")]
    &german::VOCABULARY,
    #[cfg(feature = "languages")]
    &french::VOCABULARY,
    #[cfg(feature = "languages")]
    &spanish::VOCABULARY,
    #[cfg(feature = "languages")]
    &portuguese::VOCABULARY,
    #[cfg(feature = "languages")]
    &russian::VOCABULARY,
    #[cfg(feature = "languages")]
    &ukrainian::VOCABULARY,
    #[cfg(feature = "languages")]
    &turkish::VOCABULARY,
    #[cfg(feature = "languages")]
    &arabic::VOCABULARY,
    #[cfg(feature = "languages")]
    &italian::VOCABULARY,
    #[cfg(feature = "languages")]
    &polish::VOCABULARY,
    #[cfg(feature = "languages")]
    &swedish::VOCABULARY,
    #[cfg(feature = "languages")]
    &persian::VOCABULARY,
    #[cfg(feature = "languages")]
    &norwegian::VOCABULARY,
    #[cfg(feature = "languages")]
    &dutch::VOCABULARY,
    #[cfg(feature = "languages")]
    &indonesian::VOCABULARY,
    #[cfg(feature = "languages")]
    &croatian::VOCABULARY,
    #[cfg(feature = "languages")]
    &danish::VOCABULARY,
];

/// Languages that are read with the words of another: the two written forms of Norwegian, and what is
/// written as Croatian is.
const READ_AS: [(&str, &str); 5] = [
    ("nb", "no"),
    ("nn", "no"),
    ("bs", "hr"),
    ("cnr", "hr"),
    ("sh", "hr"),
];

impl Vocabulary {
    /// The words of a language, given by its BCP 47 tag ("en", "en-GB"); English when the language is
    /// unknown or has no folder.
    #[must_use]
    pub fn of(language: Option<&str>) -> &'static Self {
        let primary = language.and_then(|tag| tag.split(['-', '_']).next());
        let primary = primary.map(|primary| {
            let same = |(tag, _): &&(&str, &str)| tag.eq_ignore_ascii_case(primary);
            READ_AS.iter().find(same).map_or(primary, |(_, tag)| tag)
        });
        let is_spoken = |known: &&&'static Self| {
            primary.is_some_and(|primary| primary.eq_ignore_ascii_case(known.language))
        };
        KNOWN
            .iter()
            .find(is_spoken)
            .copied()
            .unwrap_or(&english::VOCABULARY)
    }

    /// Every language, for what is looked for before the language is known.
    pub(crate) fn all() -> impl Iterator<Item = &'static Self> {
        KNOWN.iter().copied()
    }

    /// The tags of the languages whose words are known.
    pub fn languages() -> impl Iterator<Item = &'static str> {
        Self::all().map(Self::language)
    }

    /// The tag of its language, which is not that of the text where the text's has no folder.
    #[must_use]
    pub fn language(&self) -> &'static str {
        self.language
    }
}

impl fmt::Debug for Vocabulary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Vocabulary").field(&self.language).finish()
    }
}

/// There is one of each language.
impl PartialEq for Vocabulary {
    fn eq(&self, other: &Self) -> bool {
        self.language == other.language
    }
}

impl Eq for Vocabulary {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_known_by_its_tag_and_english_stands_in() {
        for tag in ["en", "EN-gb", "en_US", "", "xx-Latn"] {
            assert_eq!(Vocabulary::of(Some(tag)).language(), "en", "{tag}");
        }
        assert_eq!(Vocabulary::of(None).language(), "en");
    }

    #[cfg(feature = "languages")]
    #[test]
    fn a_language_with_a_folder_is_known_by_its_tag() {
        for (tag, language) in [
            ("de", "de"),
            ("DE-at", "de"),
            ("fr-CA", "fr"),
            ("es-419", "es"),
            ("pt-BR", "pt"),
            ("ru_RU", "ru"),
            ("uk", "uk"),
            ("tr-TR", "tr"),
            ("ar-EG", "ar"),
            ("it-CH", "it"),
            ("nl-BE", "nl"),
            ("pl", "pl"),
            ("hr-HR", "hr"),
            ("bs", "hr"),
            ("sv-FI", "sv"),
            ("no", "no"),
            ("nb-NO", "no"),
            ("nn", "no"),
            ("da-DK", "da"),
            ("fa-AF", "fa"),
            ("id-ID", "id"),
        ] {
            assert_eq!(Vocabulary::of(Some(tag)).language(), language, "{tag}");
        }
    }

    /// They are looked up by binary search.
    #[test]
    fn stop_words_are_sorted() {
        for known in Vocabulary::all() {
            assert!(known.summary.stop_words.is_sorted(), "{known:?}");
        }
    }

    #[test]
    fn no_two_vocabularies_are_of_one_language() {
        let mut tags: Vec<_> = KNOWN.iter().map(|known| known.language).collect();
        tags.sort_unstable();
        tags.dedup();
        assert_eq!(tags.len(), KNOWN.len());
    }
}
