//! Places that the gazetteer lacks, where the text says outright that a name is a place: "the
//! village of Zargun Kolay". They are listed for the reader, without a position.

use super::classed::ClassedTokens;
use super::stretch::{Case, Stretch};
use crate::document::Document;
use crate::span::Span;
use crate::vocabulary::Classes;

/// Most words of an unknown name.
const LONGEST: usize = 3;

/// Spans of the names that the text calls a place, known or not.
pub(super) fn unknown_places(document: &Document, tokens: &ClassedTokens<'_>) -> Vec<Span> {
    let sentences = tokens
        .stretches
        .iter()
        .filter(|stretch| stretch.case == Case::Sentence);
    sentences
        .flat_map(|stretch| (stretch.start..stretch.end).map(move |at| (stretch, at)))
        .filter_map(|(stretch, at)| {
            named_after(tokens, stretch, at).or_else(|| feature_at(tokens, stretch, at))
        })
        .filter_map(|(first, last)| {
            let (first, last) = (tokens.list.get(first)?, tokens.list.get(last)?);
            Span::new(&document.text, first.span.start(), last.span.end())
        })
        .collect()
}

/// "Laurel River", "River Lune", "Mount Chaambi": a name that says what it is, when it ends at
/// token `at`.
fn feature_at(tokens: &ClassedTokens<'_>, stretch: &Stretch, at: usize) -> Option<(usize, usize)> {
    let name = |at: usize| {
        tokens.list.get(at).filter(|token| {
            at >= stretch.start && token.is_capital() && !token.classes.is(Classes::GENERIC)
        })
    };
    let word = |at: usize| {
        tokens
            .list
            .get(at)
            .filter(|token| at >= stretch.start && token.is_capital())
    };
    let last = tokens.list.get(at)?;
    if last.is_possessive() || !last.spaced {
        return None;
    }
    let before = at.checked_sub(1)?;
    let ends = tokens.known.feature_ends.contains(&last.text);
    if ends && name(before).is_some() && word(at + 1).is_none() {
        let first = before
            .checked_sub(1)
            .filter(|first| name(*first).is_some())
            .unwrap_or(before);
        return Some((first, at));
    }
    let opens = word(before).is_some_and(|token| tokens.known.feature_starts.contains(&token.text));
    (opens && name(at).is_some() && word(at + 1).is_none()).then_some((before, at))
}

/// The capitalised words after "the village of", when the "of" is token `of`.
fn named_after(tokens: &ClassedTokens<'_>, stretch: &Stretch, of: usize) -> Option<(usize, usize)> {
    let list = &tokens.list;
    let settlement = list.get(of.checked_sub(1)?)?;
    let said = tokens.known.of.contains(&list.get(of)?.text)
        && settlement.classes.is(Classes::SETTLEMENT)
        && tokens.known.said_places.contains(&settlement.text)
        && of > stretch.start;
    if !said {
        return None;
    }
    let first = of + 1;
    let last = (first..stretch.end.min(first + LONGEST))
        .take_while(|&at| {
            list.get(at).is_some_and(|token| {
                token.is_capital() && token.spaced && !token.classes.is(Classes::GENERIC)
            })
        })
        .last()?;
    Some((first, last))
}
