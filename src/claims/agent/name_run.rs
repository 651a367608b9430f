//! What a word says about the name that it stands in.

use super::lexicon::{ORGANISATIONS, PARTICLES, SENTENCE_OPENERS, WEEKDAYS_AND_MONTHS};
use crate::text::Word;
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// One past the last word of the run of names that begins at `at`.
pub(super) fn run_end(words: &[Word<'_>], at: usize) -> usize {
    let Some(first) = words.get(at) else {
        return at;
    };
    if !first.is_capital() || first.is_any(SENTENCE_OPENERS) || first.is_any(WEEKDAYS_AND_MONTHS) {
        return at;
    }
    let mut end = at + 1;
    while let (Some(before), Some(word)) = (words.get(end - 1), words.get(end)) {
        let is_particle =
            word.is_any(PARTICLES) && words.get(end + 1).is_some_and(Word::is_capital);
        let is_joined = before.span.end() + 1 >= word.span.start();
        let stops = before.is_possessive() && !is_organisation_word(word)
            || word.is_any(WEEKDAYS_AND_MONTHS);
        if !(word.is_capital() || is_particle) || !is_joined || stops {
            break;
        }
        end += 1;
    }
    end
}

/// Whether the word makes a name that of an organisation.
pub(super) fn is_organisation_word(word: &Word<'_>) -> bool {
    word.is_capital()
        && ORGANISATIONS
            .iter()
            .any(|known| word.bare().eq_ignore_ascii_case(known))
}

/// Whether the word alone names no organisation: "the Ministry".
pub(super) fn is_generic(word: &Word<'_>) -> bool {
    const NAMES: &[&str] = &[
        "kremlin",
        "pentagon",
        "interpol",
        "taliban",
        "hamas",
        "hezbollah",
        "nato",
        "unicef",
        "reuters",
        "tass",
        "xinhua",
        "facebook",
        "google",
        "twitter",
    ];
    !NAMES
        .iter()
        .any(|name| word.bare().eq_ignore_ascii_case(name))
}

/// Whether it is a given name.
pub(super) fn is_first_name(word: &str) -> bool {
    static NAMES: LazyLock<BTreeSet<&'static str>> = LazyLock::new(|| {
        include_str!("../../recognize/first-names.txt")
            .lines()
            .filter(|line| !line.starts_with('#'))
            .flat_map(str::split_whitespace)
            .collect()
    });
    NAMES.contains(word.to_lowercase().as_str())
}
