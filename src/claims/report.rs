//! Whether a reporting verb and its speaker make reported speech of their sentence.

use super::cue::{Class, Cue};
use super::unit::opens_clause;
use crate::text::{Kind, Word};
use crate::vocabulary::{Reporting, SpeakerOrder};
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
pub(super) fn is_report(
    words: &[Word<'_>],
    cue: &Cue,
    speaker: &Range<usize>,
    known: &Reporting,
) -> bool {
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
                    word.is_capital() || word.text.ends_with('s') || word.is_any(known.sources)
                })
        }
        Class::Say => !is_next(known.no_clauses) || is_inserted,
        Class::Tell => tells_a_clause(words, cue, known),
        Class::Report | Class::Participle => {
            let is_told = opens_clause(words, cue.last + 1, known)
                // "teilte die Polizei mit, dass"
                || speaker.start > cue.last
                    && (opens_clause(words, speaker.end, known)
                        || opens_clause(words, speaker.end + 1, known));
            is_told
                || cue.class == Class::Report && (is_inserted || closes(words, cue, speaker, known))
        }
        Class::Quote => false,
    }
}

/// Most words between a speaker that closes a sentence and its end: "a déclaré Claire Morel lundi soir".
const MOST_BEHIND: usize = 4;

/// "…, a déclaré Claire Morel lundi." Where the subject may be left out, an object stands there as
/// well: "Tras la reunión, anunció la compra"; so the speaker has a name.
fn closes(words: &[Word<'_>], cue: &Cue, speaker: &Range<usize>, known: &Reporting) -> bool {
    let before = cue.first.checked_sub(1).and_then(|at| words.get(at));
    let behind = words.get(speaker.end..).unwrap_or_default();
    let is_end = |at: usize| behind.get(at).is_none_or(|word| word.is_mark('.'));
    let named = words.get(speaker.clone()).unwrap_or_default();
    known.order != SpeakerOrder::BeforeVerb
        && speaker.start > cue.last
        && before.is_some_and(|word| word.is_mark(','))
        && named.iter().any(Word::is_capital)
        && (0..=MOST_BEHIND).any(is_end)
}

/// "told reporters that", "told a conference in Moscow on Tuesday that", "told us he".
fn tells_a_clause(words: &[Word<'_>], cue: &Cue, known: &Reporting) -> bool {
    let behind = words.get(cue.last + 1..).unwrap_or_default();
    let that = behind
        .iter()
        .take(16)
        .position(|word| word.is_any(known.that) || word.is_mark('.'));
    let by_that = that
        .and_then(|at| behind.get(at))
        .is_some_and(|word| word.is_any(known.that));
    let pronoun = behind
        .iter()
        .take(5)
        .skip(1)
        .any(|word| word.is_any(known.clause_starts));
    by_that || pronoun && !behind.iter().take(6).any(|word| word.is(known.to))
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
