//! Sentences and headlines: stretches of tokens, and how they use capitals.

use crate::text::{Shape, Token};

/// How a stretch between two sentence starts uses capitals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Case {
    /// Capitals mark names.
    Sentence,
    /// Most words have capitals: a headline.
    Title,
    /// Everything is in capitals.
    Upper,
}

/// A sentence, or a line without a full stop: a range of tokens.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Stretch {
    /// First token.
    pub(super) start: usize,
    /// One past the last token.
    pub(super) end: usize,
    /// How it uses capitals.
    pub(super) case: Case,
}

/// Cuts the tokens at sentence starts and sees how each stretch uses capitals.
pub(super) fn stretches(tokens: &[Token<'_>]) -> Vec<Stretch> {
    let mut found = Vec::new();
    let mut start = 0;
    for end in 1..=tokens.len() {
        if tokens.get(end).is_none_or(|token| token.opens) {
            let case = case_of(tokens.get(start..end).unwrap_or_default());
            found.push(Stretch { start, end, case });
            start = end;
        }
    }
    found
}

fn case_of(tokens: &[Token<'_>]) -> Case {
    let (mut upper, mut capital, mut lower) = (0, 0, 0);
    for token in tokens.iter().filter(|token| !token.address) {
        let content = token.text.chars().count() > 3;
        match token.shape {
            Shape::Upper => upper += 1,
            Shape::Capitalized if content => capital += 1,
            Shape::Lower if content => lower += 1,
            _ => {}
        }
    }
    if upper >= 3 && lower == 0 && capital <= upper / 3 {
        Case::Upper
    } else if capital + upper >= 4 && lower * 4 <= capital {
        Case::Title
    } else {
        Case::Sentence
    }
}
