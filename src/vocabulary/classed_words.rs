//! Which classes the words of a language belong to.

use super::Classes;
use std::borrow::Cow;
use std::collections::HashMap;

/// The classes of words in any case.
///
/// What a word means as a *name* (first name, surname, month, organisation) is also told by the
/// gazetteer's word list, for the words that some place bears; see
/// [`Gazetteer::word_class`](crate::gazetteer::Gazetteer::word_class).
#[derive(Debug, Default)]
pub(crate) struct ClassedWords {
    words: HashMap<Cow<'static, str>, Classes>,
    /// Bytes of the longest word.
    longest: usize,
}

/// Bytes of a word that are made small without an allocation.
const SHORT: usize = 32;

impl ClassedWords {
    /// The words of some tables, each in small letters between spaces.
    pub(crate) fn new(
        tables: &'static [(Classes, &'static str)],
        given_names: &'static str,
        abbreviations: impl Iterator<Item = &'static str>,
    ) -> Self {
        let names = given_names
            .lines()
            .filter(|line| !line.starts_with('#'))
            .flat_map(str::split_whitespace)
            .map(|name| (name, Classes::FIRST_NAME));
        let words = (tables.iter())
            .flat_map(|&(class, list)| list.split_whitespace().map(move |word| (word, class)));
        let borrowed = |(word, class)| (Cow::Borrowed(word), class);
        let abbreviations =
            abbreviations.map(|word| (Cow::Owned(word.to_lowercase()), Classes::ABBREVIATED));
        let mut known = Self::default();
        for (word, class) in words.chain(names).map(borrowed).chain(abbreviations) {
            known.longest = known.longest.max(word.len());
            let classes = known.words.entry(word).or_default();
            *classes = *classes | class;
        }
        known
    }

    /// The classes of a word in any case; none for most words.
    pub(crate) fn of(&self, word: &str) -> Classes {
        if word.len() > self.longest {
            return Classes::NONE;
        }
        let mut buffer = [0_u8; SHORT];
        let small = match buffer.get_mut(..word.len()) {
            Some(buffer) if word.is_ascii() => {
                buffer.copy_from_slice(word.as_bytes());
                buffer.make_ascii_lowercase();
                std::str::from_utf8(buffer)
                    .ok()
                    .map(|small| self.words.get(small))
            }
            _ => Some(self.words.get(small_letters(word).as_str())),
        };
        small.flatten().copied().unwrap_or_default()
    }
}

/// The word in small letters; a Turkish "İ" is an "i" without a second dot.
fn small_letters(word: &str) -> String {
    let lower = word.to_lowercase();
    match lower.contains("i\u{307}") {
        true => lower.replace("i\u{307}", "i"),
        false => lower,
    }
}
