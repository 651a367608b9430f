//! When things happened: temporal expressions and the dates they mean.
//!
//! What the text states in full is taken as it is. What it says relative to the day of writing
//! ("on Tuesday", "last year") is worked out from that day and marked [`Basis::Inferred`]; without
//! a known day it is left out.

mod anchor;
mod around;
mod calendar;
mod expression;
mod nowadays;
mod publication;
mod tense;
mod year;

use super::Passage;
use crate::document::{Document, dateline};
use crate::span::Span;
use crate::text::{JoinedWords, TokenizedText};
use anchor::{Meaning, resolve};
use around::{NamedYear, Surroundings};
use calendar::Calendar;
use expression::expression_at;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use publication::Publication;
use std::fmt;

/// A date or a period that the text names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TimeMention {
    /// As the text has it: "on Tuesday".
    pub words: Span,
    /// What it means.
    pub time: TimeSpan,
    /// What it means as well, where the text does not say which: "on Friday" without a verb whose
    /// tense would tell the last Friday from the next.
    pub or: Option<TimeSpan>,
    /// How that is known.
    pub basis: Basis,
    /// Index of the sentence.
    pub sentence: usize,
}

/// How the date of an expression is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Basis {
    /// The text states it.
    Stated,
    /// From the expression and the day of writing.
    Inferred,
}

impl Basis {
    /// The word in files and output.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Stated => "stated",
            Self::Inferred => "inferred",
        }
    }
}

/// A point in time, or a period from one to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct TimeSpan {
    /// When it begins, or all of it.
    pub from: TimePoint,
    /// When it ends, for a period.
    pub to: Option<TimePoint>,
}

/// A day, a month, a year or a decade.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum TimePoint {
    /// Its first year: 1990. "The 1800s" may be the decade or the century.
    Decade(i16),
    /// A year.
    Year(i16),
    /// A year and a month from 1.
    Month(i16, i8),
    /// A day.
    Day(Date),
}

impl TimePoint {
    /// Its first day.
    #[must_use]
    pub fn first_day(self) -> Date {
        match self {
            Self::Decade(year) | Self::Year(year) => day(year, 1),
            Self::Month(year, month) => day(year, month),
            Self::Day(date) => date,
        }
    }
}

/// The first day of a month. Years and months of this module are always within range.
fn day(year: i16, month: i8) -> Date {
    Date::new(year, month, 1).unwrap_or(Date::ZERO)
}

/// Extended Date/Time Format (ISO 8601-2): `2021-08-10`, `2021-08`, `2001`, `199X`, `18XX`.
impl fmt::Display for TimePoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Decade(year) if year % 100 == 0 => write!(f, "{}XX", year / 100),
            Self::Decade(year) => write!(f, "{}X", year / 10),
            Self::Year(year) => write!(f, "{year:04}"),
            Self::Month(year, month) => write!(f, "{year:04}-{month:02}"),
            Self::Day(date) => write!(f, "{date}"),
        }
    }
}

/// Extended Date/Time Format: `1979/1989` for a period.
impl fmt::Display for TimeSpan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.to {
            Some(to) => write!(f, "{}/{to}", self.from),
            None => write!(f, "{}", self.from),
        }
    }
}

impl From<TimePoint> for TimeSpan {
    fn from(from: TimePoint) -> Self {
        Self { from, to: None }
    }
}

/// The temporal expressions of the passages, by when they begin, then in the order of the text.
pub(super) fn times(
    document: &Document,
    cut: &TokenizedText<'_>,
    words: &JoinedWords<'_>,
    passages: &[Passage],
) -> Vec<TimeMention> {
    let text = cut.text();
    let mut found: Vec<TimeMention> = Vec::new();
    let calendar = Calendar::new(cut.vocabulary());
    let publication = Publication::of(document, cut, words);
    for passage in passages {
        let written = written(document, passage);
        let skipped =
            dateline(passage.span.slice(text), &cut.vocabulary().bylines).map_or(0, str::len);
        let Some(span) = Span::new(text, passage.span.start() + skipped, passage.span.end()) else {
            continue;
        };
        let surroundings = Surroundings {
            words: words.within(span),
            calendar: &calendar,
            tenses: &cut.vocabulary().tenses,
        };
        for (span, meaning) in of_passage(&surroundings, text, written) {
            let sentence = cut.sentence_at(span.start()).unwrap_or(0);
            let is_new = !found
                .iter()
                .rev()
                .take_while(|known| known.sentence == sentence)
                .any(|known| known.time == meaning.time && known.or == meaning.or);
            if is_new && !publication.is_of(passage, sentence, span, &meaning) {
                found.push(TimeMention {
                    words: span,
                    time: meaning.time,
                    or: meaning.or,
                    basis: meaning.basis,
                    sentence,
                });
            }
        }
    }
    found.sort_by_key(|mention| {
        let last = mention.time.to.unwrap_or(mention.time.from);
        (
            mention.time.from.first_day(),
            last.first_day(),
            mention.words,
        )
    });
    found
}

/// Least words of "last year", behind a day.
const YEAR_BEHIND: usize = 2;

/// The expressions of a passage written on a day, with what they mean, in the order of the text.
fn of_passage(
    around: &Surroundings<'_, '_>,
    text: &str,
    written: Option<Date>,
) -> Vec<(Span, Meaning)> {
    let words = around.words;
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let Some((length, expression)) = expression_at(words, at, around.calendar) else {
            at += 1;
            continue;
        };
        let start = at;
        at += length;
        let read = words.get(start..at).unwrap_or_default();
        let (Some(first), Some(last)) = (read.first(), read.last()) else {
            continue;
        };
        if around.tells_no_day(start, length, expression) {
            continue;
        }
        let said = around.of(start, length);
        if let NamedYear::Back(_) = said.year {
            // "last year" belongs to the day before it.
            at += YEAR_BEHIND;
        }
        let meaning = resolve(expression, written, &said);
        let span = Span::new(text, first.span.start(), last.span.end());
        found.extend(span.zip(meaning));
    }
    found
}

/// The day on which a passage was written, as far as it is known.
fn written(document: &Document, passage: &Passage) -> Option<Date> {
    match document.comment(passage.block) {
        Some(comment) => comment.time.map(|time| time.to_zoned(TimeZone::UTC).date()),
        None => document.metadata.date.value().copied(),
    }
}
