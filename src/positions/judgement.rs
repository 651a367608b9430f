//! Whether figures are a position. Degree marks, letters of hemispheres and grid letters say so
//! themselves; two bare numbers need words that announce a position, or so many decimals that
//! nothing else has them.

use super::Trust;
use crate::coordinates::{Bare, Form, Reading};
use crate::span::Span;
use crate::text::{Shape, Token, TokenizedText};
use crate::vocabulary::Positions;

/// What stands around figures.
#[derive(Debug, Clone, Copy)]
pub(super) struct Surroundings<'t> {
    /// The tokens before them, back to the start of the text.
    before: &'t [Token<'t>],
    /// The tokens behind them.
    behind: &'t [Token<'t>],
    /// The sentence that holds them.
    sentence: Option<Span>,
    /// What follows directly, without white space.
    tail: &'t str,
    text: &'t TokenizedText<'t>,
    words: &'t str,
}

/// Words before figures among which a cue is looked for.
const CUE_REACH: usize = 6;
/// Decimals from which bare numbers need fewer words around them: a thousandth of a degree is a
/// hundred metres.
const EXACT: usize = 3;
/// Decimals from which bare numbers need none.
const MOST_EXACT: usize = 5;

impl<'t> Surroundings<'t> {
    /// Around figures that begin at a token.
    pub(super) fn of(text: &'t TokenizedText<'t>, first: usize, figures: Span) -> Self {
        let tokens = text.tokens();
        let sentence = text
            .sentence_at(figures.start())
            .and_then(|at| text.sentences().get(at));
        Self {
            before: tokens.get(..first).unwrap_or_default(),
            behind: text.tokens_from(figures.end()),
            sentence: sentence.map(|sentence| sentence.span),
            tail: text.text().get(figures.end()..).unwrap_or_default(),
            text,
            words: figures.slice(text.text()),
        }
    }

    fn lexicon(&self) -> &'static Positions {
        &self.text.vocabulary().positions
    }

    fn last(&self) -> Option<&Token<'t>> {
        let last = self.before.last()?;
        self.is_here(last).then_some(last)
    }

    fn next(&self) -> Option<&Token<'t>> {
        let next = self.behind.first()?;
        self.is_here(next).then_some(next)
    }

    fn is_here(&self, token: &Token<'_>) -> bool {
        self.sentence
            .is_none_or(|sentence| sentence.contains(token.span))
    }

    /// Whether the figures go on: "36.707, 67.212.5", "14N 41Ex", "36.7, 67.2%".
    fn are_cut(&self) -> bool {
        let mut tail = self.tail.chars();
        let next = tail.next();
        let after = tail.next();
        let goes_on = |c: char| {
            c.is_alphanumeric() || matches!(c, '%' | '$' | '€' | '£' | '°' | '+' | '_' | '@' | '/')
        };
        next.is_some_and(goes_on)
            || next.is_some_and(|c| matches!(c, '.' | ',' | ':' | '-' | '–'))
                && after.is_some_and(|c| c.is_ascii_digit())
    }

    /// A word that announces a position stands shortly before: "coordinates: ", "located at".
    fn has_cue(&self) -> bool {
        let words = self.before.iter().rev().take(CUE_REACH);
        for token in words.take_while(|token| self.is_here(token)) {
            if self.lexicon().cues.contains(&lower(token).as_str()) {
                return true;
            }
            let is_between = match token.shape {
                Shape::Mark(mark) => !matches!(mark, '.' | ';' | ')' | '$' | '€' | '%'),
                Shape::Number => false,
                _ => self.lexicon().after_cues.contains(&lower(token).as_str()),
            };
            if !is_between {
                return false;
            }
        }
        false
    }

    fn is_enclosed(&self) -> bool {
        let opens = self
            .last()
            .is_some_and(|token| token.is_mark('(') || token.is_mark('['));
        opens && self.tail.trim_start().starts_with([')', ']'])
    }

    /// "Camp Zarkhel (": a name, not an abbreviation as of a statistic.
    fn is_enclosed_behind_name(&self) -> bool {
        let mut back = self.before.iter().rev().skip(1);
        self.is_enclosed()
            && back
                .next()
                .is_some_and(|token| token.shape == Shape::Capitalized && token.text.len() > 2)
    }

    /// Nothing else stands in the line, as in a cell or an item of a list.
    fn is_alone(&self) -> bool {
        let ends = |text: &str| {
            text.trim_start_matches([' ', '\t', '.'])
                .starts_with(['\n', '\r'])
        };
        let is_last = self.tail.trim_matches(['.', ' ']).is_empty() || ends(self.tail);
        let starts = self
            .sentence
            .is_some_and(|sentence| self.last().is_none() && sentence.start() <= self.start());
        is_last && starts
    }

    fn start(&self) -> usize {
        self.before.last().map_or(0, |token| token.span.end())
    }

    /// One of several numbers of a kind in a row: "1.25, 2.50, 3.75". Of exact ones a whole number
    /// is not of their kind: "36.707, 67.212, 20 km away".
    fn is_listed(&self, decimals: usize) -> bool {
        let is_number = |token: Option<&Token<'_>>| {
            token.is_some_and(|token| {
                let is_alike = decimals < EXACT || token.text.contains('.');
                token.shape == Shape::Number && is_alike
            })
        };
        let joins = |token: Option<&Token<'_>>| {
            token.is_some_and(|token| matches!(token.shape, Shape::Mark(',' | ';' | '/')))
        };
        let mut ahead = self.behind.iter();
        let mut back = self.before.iter().rev();
        let (next, after) = (ahead.next(), ahead.next());
        let (last, before) = (back.next(), back.next());
        joins(next) && is_number(after)
            || joins(last) && is_number(before)
            || is_number(last)
            || is_number(next)
    }

    /// Whether the words behind leave the numbers to themselves: no unit, nothing counted.
    fn counts_something(&self) -> bool {
        let Some(next) = self.next() else {
            return false;
        };
        match next.shape {
            Shape::Mark(mark) => {
                matches!(mark, '%' | '$' | '€' | '£' | '°' | '-' | '/' | '×' | '=')
            }
            Shape::Number => true,
            Shape::Lower => !self.lexicon().after.contains(&next.text),
            _ => false,
        }
    }

    /// A sign of money, of a number or of a version directly before.
    fn is_priced(&self) -> bool {
        let is_price = |token: &Token<'_>| {
            matches!(
                token.shape,
                Shape::Mark('$' | '€' | '£' | '¥' | '₹' | '#' | '%' | '=')
            ) || self.lexicon().price_words.contains(&lower(token).as_str())
        };
        self.last().is_some_and(is_price)
    }

    fn speaks_of_other_figures(&self) -> bool {
        let words = self
            .sentence
            .map(|sentence| self.text.tokens_within(sentence));
        let near = words.unwrap_or_default().iter().filter(|token| {
            token.span.end() + SENTENCE_REACH > self.start()
                && token.span.start() < self.start() + SENTENCE_REACH
        });
        near.take(2 * SENTENCE_REACH).any(|token| {
            token.is_mark('%')
                || self
                    .lexicon()
                    .other_figures
                    .contains(&lower(token).as_str())
        })
    }

    fn is_behind_preposition(&self) -> bool {
        let prepositions = self.lexicon().prepositions;
        self.last()
            .is_some_and(|token| prepositions.contains(&lower(token).as_str()))
    }
}

/// Bytes around figures in which their sentence is looked through; a sentence has no limit.
const SENTENCE_REACH: usize = 250;

fn lower(token: &Token<'_>) -> String {
    token.text.to_ascii_lowercase()
}

/// How surely figures are a position; `None` where they are something else.
pub(super) fn trust(reading: &Reading, around: &Surroundings<'_>) -> Option<Trust> {
    if around.are_cut() {
        return None;
    }
    match reading.form {
        Form::PlusCode => Some(Trust::Position),
        Form::Lettered { is_exact: true } => Some(Trust::Position),
        Form::Lettered { is_exact: false } => around.has_cue().then_some(Trust::Position),
        Form::Mgrs { digits } => {
            let is_spaced = around.words.contains(' ');
            let is_long = digits >= if is_spaced { 6 } else { 8 };
            (is_long || digits >= 4 && (around.has_cue() || around.is_behind_preposition()))
                .then_some(Trust::Position)
        }
        Form::Utm { is_named } => {
            (is_named || around.words.len() > "42S340294".len() + 7 || around.has_cue())
                .then_some(Trust::Position)
        }
        Form::Bare(bare) => trust_in_bare(bare, reading, around),
    }
}

fn trust_in_bare(bare: Bare, reading: &Reading, around: &Surroundings<'_>) -> Option<Trust> {
    let is_other = !bare.is_separated
        || bare.decimals == 0 && !bare.is_marked
        || around.is_listed(bare.decimals)
        || around.counts_something()
        || around.is_priced();
    if is_other {
        return None;
    }
    if around.has_cue() {
        return Some(Trust::Position);
    }
    // Shares and correlations are that small, and hardly a place is: the Gulf of Guinea.
    let is_small = reading.point.lat().abs() < 2.0 && reading.point.lon().abs() < 2.0;
    if is_small || bare.is_marked && bare.decimals < EXACT {
        return None;
    }
    let is_position = bare.decimals >= MOST_EXACT
        || !around.speaks_of_other_figures() && is_plainly_placed(bare, around);
    if is_position {
        return Some(Trust::Position);
    }
    let may_be_near = bare.decimals + 1 >= EXACT && around.is_enclosed_behind_name();
    may_be_near.then_some(Trust::IfNearItsName)
}

/// Where two numbers stand makes them a position.
fn is_plainly_placed(bare: Bare, around: &Surroundings<'_>) -> bool {
    bare.decimals >= EXACT
        && (around.is_behind_preposition() || around.is_enclosed_behind_name() || around.is_alone())
        || bare.decimals > EXACT && (bare.is_signed || around.is_enclosed())
}
