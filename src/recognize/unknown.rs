//! Places that the gazetteer lacks, where the text says outright that a name is a place: "the
//! village of Zargun Kolay". They are listed for the reader, without a position.

use super::lexicon::Word;
use super::token::{Case, Stretch, Tokens};
use crate::document::Document;
use crate::span::Span;

/// Most words of an unknown name.
const LONGEST: usize = 3;

/// Spans of the names that the text calls a place, known or not.
pub(super) fn unknown_places(document: &Document, tokens: &Tokens<'_>) -> Vec<Span> {
    let sentences = tokens
        .stretches
        .iter()
        .filter(|stretch| stretch.case == Case::Sentence);
    sentences
        .flat_map(|stretch| (stretch.start..stretch.end).map(move |at| (stretch, at)))
        .filter_map(|(stretch, of)| named_after(tokens, stretch, of))
        .filter_map(|(first, last)| {
            let (first, last) = (tokens.list.get(first)?, tokens.list.get(last)?);
            Span::new(&document.text, first.span.start(), last.span.end())
        })
        .collect()
}

/// The capitalised words after "the village of", when the "of" is token `of`.
fn named_after(tokens: &Tokens<'_>, stretch: &Stretch, of: usize) -> Option<(usize, usize)> {
    let list = &tokens.list;
    let settlement = list.get(of.checked_sub(1)?)?;
    let said = list.get(of)?.text == "of"
        && settlement.word.is(Word::SETTLEMENT)
        && matches!(
            settlement.text,
            "village"
                | "town"
                | "city"
                | "district"
                | "hamlet"
                | "suburb"
                | "municipality"
                | "villages"
                | "towns"
        )
        && of > stretch.start;
    if !said {
        return None;
    }
    let first = of + 1;
    let last = (first..stretch.end.min(first + LONGEST))
        .take_while(|&at| {
            list.get(at).is_some_and(|token| {
                token.is_capital() && token.spaced && !token.word.is(Word::GENERIC)
            })
        })
        .last()?;
    Some((first, last))
}
