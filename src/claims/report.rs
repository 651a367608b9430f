//! Whether a reporting verb and its speaker make reported speech of their sentence.

use super::cue::{Class, Cue};
use crate::text::{Kind, Word};
use std::ops::Range;

/// Whether a verb can report a clause.
pub(super) fn reports(words: &[Word<'_>], cue: &Cue) -> bool {
    let next = words.get(cue.last + 1);
    match cue.class {
        Class::Say | Class::AccordingTo => true,
        Class::Tell => next.is_some(),
        Class::Report => true,
        Class::Participle => next.is_some_and(|next| next.kind == Kind::Letters),
        Class::Quote => false,
    }
}

/// Whether verb and speaker stand as reported speech has them.
pub(super) fn is_report(words: &[Word<'_>], cue: &Cue, speaker: &Range<usize>) -> bool {
    let next = words.get(cue.last + 1);
    let is_next = |list: &[&str]| next.is_some_and(|next| next.is_any(list));
    let behind = words.get(speaker.start.checked_sub(1).unwrap_or(usize::MAX));
    let is_inserted = behind.is_some_and(|word| word.is_mark(','))
        && (next.is_none_or(|next| next.is_mark(',') || next.is_mark('.'))
            || speaker.start > cue.last);
    match cue.class {
        Class::AccordingTo => {
            let name = words.get(speaker.clone()).unwrap_or_default();
            // "according to plan"
            name.len() > 1
                || name.iter().all(|word| {
                    word.is_capital() || word.text.ends_with('s') || word.is_any(&["police"])
                })
        }
        Class::Say => {
            !is_next(&[
                "goodbye",
                "hello",
                "yes",
                "no",
                "nothing",
                "something",
                "anything",
                "a",
                "prayers",
                "it",
            ]) || is_inserted
                || is_next(&["it", "a", "no"])
        }
        Class::Tell => tells_a_clause(words, cue),
        Class::Report | Class::Participle => {
            is_next(&["that"]) || is_inserted && cue.class == Class::Report
        }
        Class::Quote => false,
    }
}

/// "told reporters that", "told a conference in Moscow on Tuesday that", "told us he".
fn tells_a_clause(words: &[Word<'_>], cue: &Cue) -> bool {
    let behind = words.get(cue.last + 1..).unwrap_or_default();
    let that = behind
        .iter()
        .take(16)
        .position(|word| word.is("that") || word.is_mark('.'));
    let by_that = that
        .and_then(|at| behind.get(at))
        .is_some_and(|word| word.is("that"));
    let pronoun = behind
        .iter()
        .take(5)
        .skip(1)
        .any(|word| word.is_any(&["he", "she", "they", "it", "the", "his", "her"]));
    by_that || pronoun && !behind.iter().take(6).any(|word| word.is("to"))
}

/// Whether the report stands at the end of its sentence: "…, the agency reported."
pub(super) fn is_final(words: &[Word<'_>], cue: &Cue, speaker: &Range<usize>) -> bool {
    let last = cue.last.max(speaker.end.saturating_sub(1));
    let before = words.get(speaker.start.min(cue.first).wrapping_sub(1));
    before.is_some_and(|word| word.is_mark(','))
        && words
            .get(last + 1..)
            .unwrap_or_default()
            .iter()
            .all(|word| word.kind == Kind::Mark)
}
