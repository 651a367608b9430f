//! Finds the positions of a text, in one pass: where a token may begin one, the parser of
//! [`coordinates`](crate::coordinates) is asked, and [`judgement`](super::judgement) decides whether
//! two numbers are a position or a score, a price, a version.

use super::judgement::{Surroundings, trust};
use super::{Trust, place_id};
use crate::coordinates::{leading, parse};
use crate::geo::LonLat;
use crate::span::Span;
use crate::text::{Shape, Token, TokenizedText};

/// A position that a text gives in figures.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct WrittenPosition {
    /// The figures, with their letters.
    pub span: Span,
    /// Where it is.
    pub point: LonLat,
    /// How surely the figures are a position.
    pub trust: Trust,
}

impl WrittenPosition {
    /// Id of its place.
    #[must_use]
    pub fn id(&self) -> String {
        place_id(self.point)
    }
}

/// Whether words are a position and nothing else.
#[must_use]
pub fn is_position(words: &str) -> bool {
    words.contains(|c: char| c.is_ascii_digit()) && parse(words).is_ok()
}

/// The positions of a text, in its order.
#[must_use]
pub fn written(text: &TokenizedText<'_>) -> Vec<WrittenPosition> {
    let tokens = text.tokens();
    let mut found: Vec<WrittenPosition> = Vec::new();
    let mut next = 0;
    for at in 0..tokens.len() {
        if at < next || !may_begin(tokens, at) {
            continue;
        }
        if let Some(position) = position_at(text, at) {
            let end = position.span.end();
            let inside = |token: &&Token<'_>| token.span.start() < end;
            next = at + tokens.iter().skip(at).take_while(inside).count();
            found.push(position);
        }
    }
    found
}

/// Whether a position may begin at a token: a number, a sign or a letter, with nothing before it
/// that it would be a part of.
fn may_begin(tokens: &[Token<'_>], at: usize) -> bool {
    let Some(token) = tokens.get(at).filter(|token| !token.address) else {
        return false;
    };
    let before = at.checked_sub(1).and_then(|before| tokens.get(before));
    let is_free = token.spaced
        || before.is_none_or(
            |before| matches!(before.shape, Shape::Mark(mark) if OPENING.contains(&mark)),
        );
    let first = token.text.chars().next();
    is_free
        && match token.shape {
            Shape::Number => first.is_some_and(|c| c.is_ascii_digit()),
            Shape::Mark(mark) => matches!(mark, '-' | '−' | '+' | '–'),
            _ => first.is_some_and(|c| INITIALS.contains(&c)),
        }
}

/// Marks that may stand directly before a position.
const OPENING: [char; 15] = [
    '(', '[', '{', '"', '“', '‘', '\'', '«', ':', '=', '~', '—', '<', '>', '|',
];
/// Letters with which a position may begin: of hemispheres, labels, "UTM" and "zone".
const INITIALS: [char; 12] = ['N', 'S', 'E', 'W', 'n', 's', 'l', 'L', 'U', 'u', 'Z', 'z'];

fn position_at(text: &TokenizedText<'_>, at: usize) -> Option<WrittenPosition> {
    let start = text.tokens().get(at)?.span.start();
    let rest = text.text().get(start..)?;
    let reading = leading(rest).ok()?;
    let span = Span::new(text.text(), start, start + reading.length)?;
    let trust = trust(&reading, &Surroundings::of(text, at, span))?;
    Some(WrittenPosition {
        span,
        point: reading.point,
        trust,
    })
}
