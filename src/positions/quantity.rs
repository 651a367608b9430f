//! A distance at the start of some words: "40 km", "twenty-five nautical miles", "15 to 20 miles".

use crate::text::Token;
use crate::vocabulary::Vocabulary;

/// Kilometres.
const NAUTICAL_MILE: f64 = 1.852;

/// Kilometres, and how many tokens say so.
pub(super) fn distance(tokens: &[Token<'_>], words: &Vocabulary) -> Option<(f64, usize)> {
    let first = tokens.first()?;
    if let Some((value, factor)) = glued(first, words) {
        return Some((value * factor, 1));
    }
    let (mut value, mut at) = number(tokens, words)?;
    // "15-20 km", "15 to 20 km": the middle.
    let is_range = tokens.get(at).is_some_and(|token| {
        token.is_dash() || token.is_word() && token.text == words.positions.range
    });
    if is_range && let Some((end, more)) = number(tokens.get(at + 1..)?, words) {
        (value, at) = ((value + end) / 2.0, at + 1 + more);
    }
    let (factor, more) = unit(tokens.get(at..)?, words)?;
    Some((value * factor, at + more))
}

/// The unit at the start, in kilometres, and its tokens.
fn unit(tokens: &[Token<'_>], words: &Vocabulary) -> Option<(f64, usize)> {
    let word = tokens.first()?.text.to_ascii_lowercase();
    if words.positions.nautical.contains(&word.as_str()) {
        let next = tokens.get(1)?.text;
        return words
            .positions
            .miles
            .contains(&next)
            .then_some((NAUTICAL_MILE, 2));
    }
    let (_, factor) = words
        .positions
        .units
        .iter()
        .find(|(unit, _)| *unit == word)?;
    Some((*factor, 1))
}

/// "40km": the cutter leaves letters with their number.
fn glued(token: &Token<'_>, words: &Vocabulary) -> Option<(f64, f64)> {
    if !token.text.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let start = token.text.find(|c: char| c.is_ascii_alphabetic())?;
    let (number, unit) = token.text.split_at_checked(start)?;
    let unit = unit.to_ascii_lowercase();
    let (_, factor) = words
        .positions
        .units
        .iter()
        .find(|(known, _)| *known == unit)?;
    Some((figures(number)?, *factor))
}

/// The number at the start, and its tokens.
fn number(tokens: &[Token<'_>], words: &Vocabulary) -> Option<(f64, usize)> {
    let first = tokens.first()?;
    if let Some(value) = figures(first.text) {
        let is_fraction = tokens
            .get(1)
            .is_some_and(|mark| mark.is_mark('/') && !mark.spaced);
        let under = tokens.get(2).filter(|_| is_fraction);
        return match under.and_then(|under| figures(under.text)) {
            Some(under) => (under > 0.0).then_some((value / under, 3)),
            None => Some((value, 1)),
        };
    }
    let (value, taken) = spelled(tokens, words)?;
    let is_hundred = |at: usize| {
        tokens
            .get(at)
            .is_some_and(|token| token.text == words.positions.hundred)
    };
    if is_hundred(taken) {
        let more = tokens
            .get(taken + 1)
            .filter(|token| token.text == words.positions.and);
        let next = taken + 1 + usize::from(more.is_some());
        let rest = tokens.get(next..).and_then(|rest| spelled(rest, words));
        return Some(match rest {
            Some((rest, more)) => (value * 100.0 + rest, next + more),
            None => (value * 100.0, taken + 1),
        });
    }
    // "a" alone is no number: "a mile".
    (first.text != words.positions.one).then_some((value, taken))
}

/// "1,200", "40.5".
fn figures(text: &str) -> Option<f64> {
    let is_number = text.starts_with(|c: char| c.is_ascii_digit())
        && text
            .chars()
            .all(|c| c.is_ascii_digit() || matches!(c, '.' | ','));
    is_number.then(|| text.replace(',', "").parse().ok())?
}

/// "twenty", "twenty-five", "a" before "hundred".
fn spelled(tokens: &[Token<'_>], words: &Vocabulary) -> Option<(f64, usize)> {
    let word = |at: usize| tokens.get(at).map(|token| token.text);
    let place = |list: &[&str], word: &str| {
        list.iter()
            .position(|known| known.eq_ignore_ascii_case(word))
    };
    let first = word(0)?;
    if first.eq_ignore_ascii_case(words.positions.one) {
        return Some((1.0, 1));
    }
    let small = words.numbers.small;
    let Some(tens) = place(words.numbers.tens, first) else {
        return place(small, first).map(|at| (at as f64, 1));
    };
    let tens = 10.0 * (tens as f64 + 2.0);
    let ones = tokens
        .get(1)
        .filter(|token| token.is_hyphen())
        .and_then(|_| place(small.get(..10)?, word(2)?));
    Some(match ones {
        Some(ones) => (tens + ones as f64, 3),
        None => (tens, 1),
    })
}
