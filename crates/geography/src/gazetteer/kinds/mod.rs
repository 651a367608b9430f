//! What a word for a kind of place means: people, maps and tables call the same thing many names.
//!
//! A kind is whatever the user calls it. The family that a word belongs to gives the symbol, the words
//! that texts put beside the name, and the coarse class; a word of no family is kept and shown like any
//! other. Words are compared whole, the more particular first, never by likeness: a street is not a
//! strait.

mod symbols;
mod words;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::LazyLock;

use geobrief_index::kind::Kind;
use geobrief_index::names::fold::fold;

pub use symbols::symbol;

static WORDS: LazyLock<BTreeMap<&'static str, Kind>> = LazyLock::new(|| {
    let rows = words::WORDS.iter();
    let all = rows.flat_map(|(kind, words)| words.iter().map(|word| (*word, *kind)));
    all.collect()
});
static CODES: LazyLock<BTreeMap<&'static str, Kind>> = LazyLock::new(|| {
    let rows = words::CODES.iter();
    let all = rows.flat_map(|(kind, codes)| codes.iter().map(|code| (*code, *kind)));
    all.collect()
});

/// The words of other languages, folded: a row for each family, a column for each language.
static OTHER_LANGUAGES: LazyLock<BTreeMap<String, Kind>> = LazyLock::new(|| {
    let rows = include_str!("languages.psv").lines();
    let all = rows.filter_map(|row| {
        let (family, columns) = row.split_once('|')?;
        let kind = Kind::from_word(family)?;
        let words = columns.split(['|', ',']).filter(|word| !word.is_empty());
        Some(words.map(move |word| (fold(&plain(word)), kind)))
    });
    all.flatten().collect()
});

/// Most letters of an expression that are looked at.
const MOST_LETTERS: usize = 200;
/// Most words of an expression that is looked into.
const LONGEST: usize = 12;

/// The family of a kind: "Refugee camp (official)", `amenity=hospital`, `S.HSP`, "Grenzübergang".
/// `None` for words of no family.
///
/// ```
/// use geobrief_geography::gazetteer::{Kind, family};
///
/// assert_eq!(family("Northern border crossing"), Some(Kind::Crossing));
/// assert_eq!(family("street"), Some(Kind::Street));
/// assert_eq!(family("spaceplane hangar of Zog"), None);
/// ```
#[must_use]
pub fn family(words: &str) -> Option<Kind> {
    let given = words.trim();
    if let Some(kind) = code(given) {
        return Some(kind);
    }
    let plain = plain(given);
    if plain.is_empty() {
        return None;
    }
    tag(given).or_else(|| expression(&plain))
}

/// The family that a noun is of, or an expression that is one: "prison", "refugee camp", "тюрьмы".
/// Nothing is left out of it and nothing is guessed.
#[must_use]
pub fn family_of_noun(noun: &str) -> Option<Kind> {
    let noun = match is_plain(noun) {
        true => Cow::Borrowed(noun),
        false => Cow::Owned(plain(noun)),
    };
    let known = WORDS.get(noun.as_ref()).copied();
    known.or_else(|| of_other_language(&noun))
}

/// Whether words are what [`plain`] makes of them, as most in English texts are.
fn is_plain(words: &str) -> bool {
    let mut all = words.split(' ');
    words.len() <= MOST_LETTERS
        && all.all(|word| !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase()))
}

fn of_other_language(words: &str) -> Option<Kind> {
    OTHER_LANGUAGES.get(&fold(words)).copied()
}

/// A feature code of GeoNames, alone or behind its class.
fn code(text: &str) -> Option<Kind> {
    let code = match text.split_once('.') {
        Some((class, code)) if class.len() == 1 => code,
        _ => text,
    };
    let is_code = code.len() > 1
        && code
            .bytes()
            .all(|b| b.is_ascii_uppercase() || b.is_ascii_digit());
    is_code.then(|| CODES.get(code).copied()).flatten()
}

/// `amenity=hospital`, `place:village`, `bridge=yes`: the value before the key.
fn tag(text: &str) -> Option<Kind> {
    let (key, value) = text.split_once(['=', ':'])?;
    let value = plain(value);
    let key = plain(key);
    WORDS
        .get(format!("{key}={value}").as_str())
        .copied()
        .or_else(|| expression(&value))
        .or_else(|| expression(&key))
}

/// Whole, then its last words, which carry the sense in English; of "camp for refugees" and "port of
/// entry" what stands before the preposition; of lists the first member that is known.
fn expression(plain: &str) -> Option<Kind> {
    if let Some(kind) = family_of_noun(plain) {
        return Some(kind);
    }
    let mut words: Vec<&str> = plain.split(' ').take(LONGEST).collect();
    // "Checkpoint 4"
    let is_word = |word: &&str| word.chars().any(char::is_alphabetic);
    words.truncate(words.iter().rposition(is_word).map_or(0, |last| last + 1));
    let is_link = |word: &&str| {
        matches!(
            *word,
            "for" | "of" | "in" | "at" | "on" | "für" | "von" | "and" | "und" | "or"
        )
    };
    let head = words.iter().position(is_link).filter(|&at| at > 0);
    let head = words.get(..head.unwrap_or(words.len()))?;
    let known = |words: &[&str]| {
        let joined = words.join(" ");
        let singular = joined.strip_suffix('s').unwrap_or(&joined);
        let found = WORDS.get(joined.as_str()).or_else(|| WORDS.get(singular));
        found.copied()
    };
    let closing = (0..head.len()).find_map(|start| known(head.get(start..)?));
    closing.or_else(|| opening(&words))
}

/// "Hospital militar", "тюрьма № 3", "سجن مركزي": in most languages the noun stands first.
fn opening(words: &[&str]) -> Option<Kind> {
    let all = (1..=words.len()).rev();
    let mut all = all.filter_map(|end| words.get(..end));
    all.find_map(|words| of_other_language(&words.join(" ")))
}

/// In small letters, without what stands in brackets and signs between words.
fn plain(text: &str) -> String {
    let mut plain = String::new();
    let mut depth = 0_usize;
    for character in text.chars().take(MOST_LETTERS) {
        match character {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ if depth > 0 => {}
            '_' | '-' | '/' | ',' | ';' | '.' | '\'' | '’' => plain.push(' '),
            _ => plain.extend(character.to_lowercase()),
        }
    }
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_people_and_publishers_have_families() {
        for (words, expected) in [
            ("village", Some(Kind::Village)),
            ("Populated place", Some(Kind::Village)),
            ("Refugee camp (official)", Some(Kind::Camp)),
            ("camp for displaced people", Some(Kind::Camp)),
            ("Range/mtn", Some(Kind::Range)),
            ("amenity=hospital", Some(Kind::Hospital)),
            ("bridge=yes", Some(Kind::Bridge)),
            ("S.HSP", Some(Kind::Hospital)),
            ("PPLX", Some(Kind::Neighbourhood)),
            ("Grenzübergang", Some(Kind::Crossing)),
            ("Hôpital de campagne", Some(Kind::Hospital)),
            ("hopital", Some(Kind::Hospital)),
            ("hospital militar", Some(Kind::Hospital)),
            ("paso fronterizo", Some(Kind::Crossing)),
            ("блокпост № 4", Some(Kind::Checkpoint)),
            ("в'язниця", Some(Kind::Prison)),
            ("sınır kapısı", Some(Kind::Crossing)),
            ("معبر حدودي", Some(Kind::Crossing)),
            ("prisão", Some(Kind::Prison)),
            ("field hospitals", Some(Kind::Hospital)),
            ("oil_field", Some(Kind::OilField)),
            ("Checkpoint 4", Some(Kind::Checkpoint)),
            ("street", Some(Kind::Street)),
            ("strait", Some(Kind::Strait)),
            ("vilage", None),
            ("whatever", None),
            ("", None),
            ("(…)", None),
        ] {
            assert_eq!(family(words), expected, "{words}");
        }
    }

    #[test]
    fn what_is_plain_stays_as_it_is() {
        for words in [
            "prison",
            "border crossing",
            "",
            " ",
            "a  b",
            " a",
            "Ab",
            "a-b",
            "été",
            "a (b)",
        ] {
            assert!(!is_plain(words) || plain(words) == words, "{words}");
        }
        assert!(is_plain("border crossing") && !is_plain("Border crossing"));
    }

    #[test]
    fn every_kind_is_the_family_of_its_own_word_and_there_are_forty_at_least() {
        let mut families = std::collections::BTreeSet::new();
        for kind in Kind::ALL {
            assert_eq!(family(kind.word()), Some(kind), "{}", kind.word());
            families.insert(kind);
        }
        assert!(families.len() >= 40);
    }

    #[test]
    fn forty_families_have_words_in_each_language() {
        let rows = include_str!("languages.psv").lines();
        let rows: Vec<Vec<&str>> = rows
            .filter(|row| !row.starts_with('#'))
            .map(|row| row.split('|').collect())
            .collect();
        assert!(rows.len() >= 40);
        for row in &rows {
            assert!(Kind::from_word(row[0]).is_some(), "{row:?}");
            assert_eq!(row.len(), 8, "{row:?}");
            assert!(
                row.iter().filter(|words| words.is_empty()).count() < 3,
                "{row:?}"
            );
        }
        // A word of two families would be decided by the order of the file.
        let mut seen = BTreeMap::new();
        for row in &rows {
            for word in row[1..].iter().flat_map(|words| words.split(',')) {
                let family = seen.entry(fold(word.trim())).or_insert(row[0]);
                assert_eq!(*family, row[0], "{word}");
            }
        }
    }

    #[test]
    fn no_word_is_of_two_families() {
        let mut seen = BTreeMap::new();
        for (kind, words) in words::WORDS {
            for word in *words {
                assert_eq!(seen.insert(*word, *kind), None, "{word}");
                assert_eq!(
                    *word,
                    if word.contains('=') {
                        (*word).to_owned()
                    } else {
                        plain(word)
                    }
                );
            }
        }
    }
}
