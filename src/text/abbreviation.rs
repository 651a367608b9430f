//! What a full stop behind a word means, by the one table of abbreviations.

use super::scan::ZERO_WIDTH_NON_JOINER;
use crate::vocabulary::Sentences;

/// What kind of word stands before a full stop.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stop {
    /// A word: the stop ends the sentence.
    Word,
    /// Something that a name follows ("Dr.", "Ft.") or that goes on ("e.g."): it does not.
    Title,
    /// A word or an abbreviation, and the latter when a number follows: "No.", "Mar.".
    BeforeNumber,
    /// An abbreviation that may also be the last word: "U.S.", "Inc.", "Mass.", an initial.
    Abbreviation,
    /// "a.m.", "p.m.".
    Clock,
}

/// Whether the full stop behind a word belongs to it; `next` is the text behind the stop. It may
/// end the sentence as well: "He works for Roe Inc."
pub(super) fn takes_stop(word: &str, next: &str, known: &Sentences) -> bool {
    match stop_behind(word, known) {
        Stop::Title => true,
        // "etc." ends in a mark.
        Stop::Abbreviation => word.starts_with(char::is_uppercase),
        Stop::BeforeNumber => next.trim_start().starts_with(char::is_numeric),
        Stop::Word | Stop::Clock => false,
    }
}

/// Longest abbreviation, in bytes; a longer word is a word.
const LONGEST: usize = 12;

/// What the full stop behind `before` means.
pub(super) fn stop(before: &str, known: &Sentences) -> Stop {
    let word = last_word(before);
    let (before, _) = before.split_at(before.len() - word.len());
    let before = before.trim_end();
    if is_number(word) && is_at_start(before, known) {
        return Stop::Title;
    }
    if known.units.contains(&word) && before.ends_with(|c: char| c.is_numeric()) {
        return Stop::Abbreviation;
    }
    stop_behind(word, known)
}

/// Whether a sentence or a list item may begin behind `before`.
fn is_at_start(before: &str, known: &Sentences) -> bool {
    match before.strip_suffix('.') {
        Some(sentence) => stop_behind(last_word(sentence), known) == Stop::Word,
        None => before.is_empty() || before.ends_with(['!', '?']),
    }
}

fn stop_behind(word: &str, known: &Sentences) -> Stop {
    if word.len() > LONGEST {
        return Stop::Word;
    }
    let mut letters = word.chars();
    let is_initial = letters.next().is_some_and(char::is_uppercase) && letters.next().is_none();
    if known.titles.contains(&word) {
        Stop::Title
    } else if known.clock.contains(&word) {
        Stop::Clock
    } else if is_initial || known.abbreviations.contains(&word) || is_dotted(word) {
        Stop::Abbreviation
    } else if known.before_number.contains(&word) {
        Stop::BeforeNumber
    } else if is_in_capitals(word, known) {
        Stop::Abbreviation
    } else {
        Stop::Word
    }
}

/// "KY" in "LEXINGTON, KY.": an abbreviation, also a title's, in capitals.
fn is_in_capitals(word: &str, known: &Sentences) -> bool {
    let Some((first, rest)) = word.split_at_checked(1) else {
        return false;
    };
    word.bytes().all(|letter| letter.is_ascii_uppercase()) && {
        let written = format!("{first}{}", rest.to_ascii_lowercase());
        known.names().any(|name| name == written)
    }
}

fn is_number(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|b| b.is_ascii_digit())
}

/// Whether the text begins with a word that begins sentences.
pub(super) fn begins_sentence(next: &str, known: &Sentences) -> bool {
    let word = first_word(next);
    known.beginners.contains(&word) && !is_initial(word, next)
}

/// Whether a text begins with an initial: the "A." of "J. A. Roe".
fn is_initial(word: &str, next: &str) -> bool {
    word.chars().nth(1).is_none()
        && next
            .strip_prefix(word)
            .is_some_and(|rest| rest.starts_with('.'))
}

/// Whether the full stop makes an ordinal of the number before it: "11. August".
pub(super) fn is_ordinal(before: &str, next: &str, known: &Sentences) -> bool {
    let number = last_word(before);
    let is_short = number.len() <= 2 && is_number(number);
    is_short && known.behind_ordinals.contains(&first_word(next))
}

/// Whether the text begins with a day or a time zone.
pub(super) fn belongs_to_clock(next: &str, known: &Sentences) -> bool {
    known.behind_clock.contains(&first_word(next))
}

/// Letters with full stops between them: "U.S", "Ph.D", "W.Va".
fn is_dotted(word: &str) -> bool {
    word.contains('.')
        && word.split('.').all(|part| {
            (1..=3).contains(&part.chars().count()) && part.chars().all(char::is_alphabetic)
        })
}

fn last_word(before: &str) -> &str {
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '.' | ZERO_WIDTH_NON_JOINER);
    let length: usize = before
        .chars()
        .rev()
        .take_while(|c| is_part(*c))
        .take(LONGEST + 1)
        .map(char::len_utf8)
        .sum();
    let (_, word) = before.split_at(before.len() - length);
    word
}

fn first_word(next: &str) -> &str {
    let end = next
        .find(|c: char| !c.is_alphanumeric() && c != ZERO_WIDTH_NON_JOINER)
        .unwrap_or(next.len());
    let (word, _) = next.split_at(end);
    word
}
