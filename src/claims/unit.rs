//! A sentence as reported speech needs it: quotations are one word each.

use super::Speech;
use super::cue::{Class, Cue};
use super::quotation::Quotation;
use crate::text::{Kind, Word};
use crate::vocabulary::{Reporting, SpeakerOrder};
use std::ops::Range;

/// Words that a quotation without a reporting verb needs to be one; a shorter one is a title or
/// an expression that the author keeps at a distance.
const LEAST_UNATTRIBUTED: usize = 6;
/// Words that a quotation beside a verb that also calls things names needs: "dubbed “the wall”".
const LEAST_QUOTED: usize = 3;

/// A sentence, or several that a quotation holds together.
pub(super) struct Unit<'t> {
    /// Indexes of its sentences.
    pub(super) sentences: Range<usize>,
    pub(super) words: Vec<Word<'t>>,
    pub(super) quotations: Vec<Quotation>,
    /// How the language reports.
    pub(super) known: &'static Reporting,
}

/// Whether a reporting verb belongs to a quotation of the unit.
pub(super) fn introduces(unit: &Unit<'_>, cue: &Cue, speaker: &Range<usize>, text: &str) -> bool {
    let longest = unit
        .quotations
        .iter()
        .map(|quotation| word_count(text, quotation))
        .max();
    let is_long = longest >= Some(LEAST_QUOTED);
    let is_beside = is_beside(unit, cue, speaker);
    match cue.class {
        Class::Say | Class::Tell | Class::AccordingTo => is_beside || is_long,
        Class::Report | Class::Participle => is_long && (is_beside || has_that(unit, cue)),
        Class::Quote => is_long && is_beside,
    }
}

fn has_that(unit: &Unit<'_>, cue: &Cue) -> bool {
    opens_clause(&unit.words, cue.last + 1, unit.known)
}

/// Whether a reported clause begins with a word, or with the one behind a comma there.
pub(super) fn opens_clause(words: &[Word<'_>], at: usize, known: &Reporting) -> bool {
    let is_that = |at: usize| words.get(at).is_some_and(|word| word.is_any(known.that));
    is_that(at) || words.get(at).is_some_and(|word| word.is_mark(',')) && is_that(at + 1)
}

/// Whether speaker and verb stand beside a quotation: at most a mark between, or the quotation
/// follows a colon or a comma: "told reporters on Monday: “…”".
fn is_beside(unit: &Unit<'_>, cue: &Cue, speaker: &Range<usize>) -> bool {
    let last = cue.last.max(speaker.end.saturating_sub(1));
    let follows = unit
        .words
        .iter()
        .enumerate()
        .skip(last + 1)
        .find(|(_, word)| word.kind == Kind::Quotation);
    let is_led_to = follows.is_some_and(|(at, _)| {
        unit.words
            .get(at - 1)
            .is_some_and(|mark| mark.is_mark(':') || mark.is_mark(','))
    });
    is_led_to || distance(unit, cue, speaker) <= 1 || is_behind_dash(unit, cue, speaker)
}

/// "«…», — сказал мэр": a comma and a dash between the quotation and what reports it.
fn is_behind_dash(unit: &Unit<'_>, cue: &Cue, speaker: &Range<usize>) -> bool {
    if unit.known.order == SpeakerOrder::BeforeVerb {
        return false;
    }
    let first = cue.first.min(speaker.start);
    let before = |n: usize| first.checked_sub(n).and_then(|at| unit.words.get(at));
    before(1).is_some_and(Word::is_dash)
        && before(2).is_some_and(|word| word.kind == Kind::Mark)
        && before(3).is_some_and(|word| word.kind == Kind::Quotation)
}

/// A quotation that the sentence needs to be complete is part of reported speech: "said it would
/// “never again” leave".
pub(super) fn speech(unit: &Unit<'_>, cue: &Cue, speaker: &Range<usize>) -> Speech {
    if is_beside(unit, cue, speaker) && !has_that(unit, cue) {
        Speech::Direct
    } else {
        Speech::Indirect
    }
}

fn word_count(text: &str, quotation: &Quotation) -> usize {
    quotation.inner.slice(text).split_whitespace().count()
}

/// Words between speaker and verb on one side and the nearest quotation on the other.
pub(super) fn distance(unit: &Unit<'_>, cue: &Cue, speaker: &Range<usize>) -> usize {
    let first = cue.first.min(speaker.start);
    let last = cue.last.max(speaker.end.saturating_sub(1));
    let quotes = unit
        .words
        .iter()
        .enumerate()
        .filter(|(_, word)| word.kind == Kind::Quotation);
    quotes
        .map(|(at, _)| {
            if at < first {
                first - at - 1
            } else {
                at.saturating_sub(last + 1)
            }
        })
        .min()
        .unwrap_or(usize::MAX)
}

pub(super) fn is_sentence(text: &str, quotation: &Quotation) -> bool {
    let inner = quotation.inner.slice(text).trim();
    inner.starts_with(char::is_uppercase)
        && inner.ends_with(['.', ',', '!', '?', '…'])
        && word_count(text, quotation) >= LEAST_UNATTRIBUTED
}
