//! Names that stand in apposition to a position: "Camp Zarkhel (36.707, 67.212)", "the village,
//! located at 36.707, 67.212", "36.707, 67.212 (Camp Zarkhel)". Name and position are one thing.

use crate::span::Span;
use crate::text::{Token, TokenizedText};
use crate::vocabulary::Vocabulary;

/// The name of a position.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Named {
    /// One of the names that are known, by its number.
    Known(usize),
    /// Capitalised words that stand beside it in brackets and that nobody took for a name of a
    /// place.
    Unknown(Span),
}

/// Tokens between a name and its position, at most.
const MOST_BETWEEN: usize = 6;
/// Words of an unknown name, at most.
const LONGEST_NAME: usize = 5;

/// The name of a position, among `names`, which stand in the order of the text and do not overlap
/// it, or beside them.
#[must_use]
pub fn named(text: &TokenizedText<'_>, position: Span, names: &[Span]) -> Option<Named> {
    let next = names.partition_point(|name| name.start() < position.start());
    let before = next.checked_sub(1).filter(|at| {
        let gap = gap(text, names[*at], position);
        gap.is_some_and(|gap| introduces(gap, text.vocabulary()))
    });
    let behind = || {
        let gap = gap(text, position, *names.get(next)?)?;
        matches!(gap, [mark] if mark.is_mark('(')).then_some(next)
    };
    if let Some(known) = before.or_else(behind) {
        return Some(Named::Known(known));
    }
    let unknown = name_before_bracket(text, position)?;
    let is_free = names.iter().all(|name| !name.overlaps(unknown));
    is_free.then_some(Named::Unknown(unknown))
}

/// The tokens between two stretches of one sentence, in one line.
fn gap<'t>(text: &'t TokenizedText<'t>, first: Span, second: Span) -> Option<&'t [Token<'t>]> {
    let stretch = Span::new(text.text(), first.end(), second.start())?;
    let is_one = text.sentence_at(first.start()) == text.sentence_at(second.start());
    let tokens = text.tokens_within(stretch);
    let is_short = tokens.len() <= MOST_BETWEEN && !stretch.slice(text.text()).contains('\n');
    (is_one && is_short).then_some(tokens)
}

fn introduces(gap: &[Token<'_>], vocabulary: &Vocabulary) -> bool {
    let between = vocabulary.positions.between_name_and_position;
    gap.iter().all(|token| {
        let is_mark = ['(', '[', ',', ':']
            .into_iter()
            .any(|mark| token.is_mark(mark));
        is_mark || between.contains(&token.text.to_ascii_lowercase().as_str())
    }) && gap.iter().filter(|token| token.is_mark(',')).count() <= 1
}

/// The capitalised words before an opening bracket with the position.
fn name_before_bracket(text: &TokenizedText<'_>, position: Span) -> Option<Span> {
    let before = text.tokens_until(position.start());
    let (bracket, before) = before.split_last()?;
    let sentence = text.sentences().get(text.sentence_at(position.start())?)?;
    if !bracket.is_mark('(') {
        return None;
    }
    let is_part = |token: &&Token<'_>| {
        token.is_capital() && sentence.span.contains(token.span) && !token.is_possessive()
    };
    let words: Vec<&Token<'_>> = before
        .iter()
        .rev()
        .take(LONGEST_NAME)
        .take_while(is_part)
        .collect();
    let openers = text.vocabulary().positions.openers;
    let is_opener = |token: &Token<'_>| openers.contains(&token.text.to_ascii_lowercase().as_str());
    let first = words.iter().rev().find(|token| !is_opener(token))?;
    Span::new(text.text(), first.span.start(), words.first()?.span.end())
}
