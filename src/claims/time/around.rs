//! What the words around an expression say about the day that it means: the tense of its clause, and a
//! year that stands before it in its sentence ("2020 dates: June 9, June 11").

use super::calendar::{Calendar, year_of};
use super::expression::{Expression, Which, expression_at};
use super::nowadays::{Present, tells_of_a_day};
use super::tense::{Direction, direction, ends_sentence, has_verb};
use super::{TimePoint, TimeSpan};
use crate::text::{Kind, Word};
use crate::vocabulary::{Tenses, Times};

/// How far back a year may stand, in words.
const REACH: usize = 200;
/// How far behind a year the colon of a list stands: "2020 tour dates:".
const HEADING: usize = 5;
/// How far from a day the days of opening hours may stand, in words.
const NEAR: usize = 30;

/// What is known of an expression besides its own words.
#[derive(Debug, Clone, Copy)]
pub(super) struct Around {
    /// On which side of the day of writing it lies.
    pub(super) direction: Direction,
    /// The year of its sentence.
    pub(super) year: NamedYear,
}

/// A year that the sentence of an expression names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NamedYear {
    /// None.
    No,
    /// One that belongs to the expression.
    Own(i16),
    /// One that may.
    Perhaps(i16),
    /// So many before the year of writing: "3 May *last year*".
    Back(i32),
    /// One that is named elsewhere: "3 May *of that year*".
    Other,
}

/// The words of a passage, in which expressions are looked at.
#[derive(Clone, Copy)]
pub(super) struct Surroundings<'w, 't> {
    pub(super) words: &'w [Word<'t>],
    pub(super) calendar: &'w Calendar,
    pub(super) tenses: &'static Tenses,
}

impl Surroundings<'_, '_> {
    /// What the words around `length` words at `at` say.
    pub(super) fn of(&self, at: usize, length: usize) -> Around {
        let known = self.calendar.times;
        let direction = match () {
            () if self.is_before(at, known.looks_back) => Direction::Past,
            () if self.heads_entry(at, length) => Direction::Listed,
            () if self.is_of_past_event(at, length) => Direction::Past,
            () => match self.by_tense(at, length) {
                Direction::Supposed if self.is_as_of(at, known) => Direction::Open,
                direction => direction,
            },
        };
        let year = (self.relative_year_behind(at + length))
            .or_else(|| Some(NamedYear::Own(self.year_behind(at + length)?)))
            .unwrap_or_else(|| self.year_before(at));
        Around { direction, year }
    }

    fn by_tense(&self, at: usize, length: usize) -> Direction {
        let found = direction(self.words, at, length, self.tenses);
        let last = self.words.get((at + length).saturating_sub(1));
        let is_owner = last.is_some_and(Word::is_possessive);
        // "to prevent more marches like Monday’s"
        if is_owner && found == Direction::Supposed {
            Direction::Open
        } else {
            found
        }
    }

    /// "March 21 – The smoke is back", "29/30 September: Lima": an entry of a list.
    fn heads_entry(&self, at: usize, length: usize) -> bool {
        let next = self.words.get(at + length);
        let mut before = (at.saturating_sub(NEAR)..at).rev();
        let opens = before
            .find(|&i| {
                self.words
                    .get(i)
                    .is_some_and(|word| word.kind == Kind::Letters || ends_sentence(self.words, i))
            })
            .is_none_or(|i| ends_sentence(self.words, i));
        opens && next.is_some_and(|word| word.is_dash() || word.is_mark(':'))
    }

    /// "the attack on Tuesday", "Tuesday’s attack": nobody announces one.
    fn is_of_past_event(&self, at: usize, length: usize) -> bool {
        let is_event = |at: usize| {
            let word = self.words.get(at);
            word.is_some_and(|word| word.is_any(self.tenses.sudden_events))
        };
        let behind = at + length;
        let is_owner = behind.checked_sub(1).and_then(|last| self.words.get(last));
        let before = at.checked_sub(1).is_some_and(is_event);
        before || is_owner.is_some_and(Word::is_possessive) && is_event(behind)
    }

    /// Whether an expression is no day of its own: opening hours, what comes round each year, a
    /// question, "today" for the time in which the writer lives.
    pub(super) fn tells_no_day(&self, at: usize, length: usize, expression: Expression) -> bool {
        let is_yearless = matches!(
            expression,
            Expression::YearlessDay(..) | Expression::YearlessMonth(_, Which::Unsaid)
        );
        self.means_nowadays(at, length)
            || self.is_opening_hour(at, expression)
            || self.is_habit(at, length, expression)
            || is_yearless && (self.comes_round(at) || self.is_asked(at + length))
            || is_yearless && self.is_name(at, length)
    }

    /// "at the start of each fiscal year (July 1)"
    fn comes_round(&self, at: usize) -> bool {
        let known = self.calendar.times;
        let in_sentence = |i: &usize| !ends_sentence(self.words, *i);
        let mut before = (at.saturating_sub(NEAR)..at).rev().take_while(in_sentence);
        let is_year = |i: usize| {
            let word = self.words.get(i);
            word.is_some_and(|word| word.is_any(known.units.year[0]))
        };
        before.any(|i| {
            let is_every = self
                .words
                .get(i)
                .is_some_and(|word| word.is_any(known.every));
            is_every && (is_year(i + 1) || is_year(i + 2))
        })
    }

    /// "They run a Saturday club", but "He issued a Monday statement".
    fn is_habit(&self, at: usize, length: usize, expression: Expression) -> bool {
        let is_weekday = matches!(expression, Expression::Weekday(_, Which::Unsaid));
        let before = at.checked_sub(1).and_then(|at| self.words.get(at));
        is_weekday
            && before.is_some_and(|word| self.calendar.is_article(word))
            && direction(self.words, at, length, self.tenses) != Direction::Past
    }

    /// "the 14th July Bridge"
    fn is_name(&self, at: usize, length: usize) -> bool {
        let next = self.words.get(at + length);
        self.is_before(at, self.tenses.determiners) && next.is_some_and(Word::is_capital)
    }

    /// "Can you really swim there in December?"
    fn is_asked(&self, at: usize) -> bool {
        let end = (at..at + NEAR).find(|&i| ends_sentence(self.words, i));
        end.is_some_and(|i| self.words.get(i).is_some_and(|word| word.is_mark('?')))
    }

    /// "Today, only three remain": no verb tells of that day.
    fn means_nowadays(&self, at: usize, length: usize) -> bool {
        let is_alone = length == 1;
        let word = self.words.get(at);
        let opens = at
            .checked_sub(1)
            .is_none_or(|before| ends_sentence(self.words, before));
        let is_set_apart = opens && self.words.get(at + 1).is_some_and(|word| word.is_mark(','));
        let present = if is_set_apart {
            Present::State
        } else {
            Present::Schedule
        };
        is_alone
            && word.is_some_and(|word| word.is_any(self.calendar.times.nowadays))
            && !tells_of_a_day(self.words, (at, length), self.tenses, present)
    }

    /// "Monday through Friday from 10 to 5 and on Saturday from 10 to 4": of every week.
    fn is_opening_hour(&self, at: usize, expression: Expression) -> bool {
        if !matches!(expression, Expression::Weekday(_, Which::Unsaid)) {
            return false;
        }
        let in_sentence = |i: &usize| *i < self.words.len() && !ends_sentence(self.words, *i);
        let before = (at.saturating_sub(NEAR)..at).rev().take_while(in_sentence);
        let behind = (at..at + NEAR).take_while(in_sentence);
        before.chain(behind).any(|i| self.is_range_of_days(i))
    }

    /// "Monday through Friday", "Monday-Thursday" from its first word on.
    fn is_range_of_days(&self, at: usize) -> bool {
        let halves = self
            .words
            .get(at)
            .and_then(|word| word.text.split_once(['-', '–']));
        let is_weekday = |half: &str| self.calendar.weekday_of(half).is_some();
        if halves.is_some_and(|(first, last)| is_weekday(first) && is_weekday(last)) {
            return true;
        }
        let is_day = |at: usize| {
            let word = self.words.get(at);
            word.is_some_and(|word| self.calendar.weekday_of(word.bare()).is_some())
        };
        let is_joint = self
            .words
            .get(at + 1)
            .is_some_and(|word| word.is_dash() || word.is_any(self.calendar.times.weekday_joints));
        is_joint && is_day(at) && is_day(at + 2)
    }

    fn is_before(&self, at: usize, list: &[&str]) -> bool {
        let before = at.checked_sub(1).and_then(|at| self.words.get(at));
        before.is_some_and(|word| word.is_any(list))
    }

    fn is_as_of(&self, at: usize, known: &Times) -> bool {
        let [first, second] = known.as_of;
        at >= 2 && self.is_before(at, &[second]) && self.is_before(at - 1, &[first])
    }

    /// The year of "January" in "January and February 2008".
    fn year_behind(&self, at: usize) -> Option<i16> {
        let joint = self.words.get(at)?;
        let known = self.calendar.times;
        let is_joint = joint.is(known.and) || joint.is_any(known.span_joints) || joint.is_dash();
        let (_, next) = expression_at(self.words, at + 1, self.calendar).filter(|_| is_joint)?;
        match next {
            Expression::Stated(TimeSpan { from, to: None }) => match from {
                TimePoint::Month(year, _) => Some(year),
                TimePoint::Day(date) => Some(date.year()),
                TimePoint::Year(_) | TimePoint::Decade(_) => None,
            },
            _ => None,
        }
    }

    /// "3 May *of last year*", "3 May *of that year*"
    fn relative_year_behind(&self, at: usize) -> Option<NamedYear> {
        let known = self.calendar.times;
        let is_any = |at: usize, list: &[&str]| {
            let word = self.words.get(at);
            word.is_some_and(|word| word.is_any(list))
        };
        let which = at + usize::from(is_any(at, &[known.of]));
        let which = which + usize::from(is_any(which, known.the));
        if !is_any(which + 1, known.units.year[0]) {
            return None;
        }
        match () {
            () if is_any(which, known.last) => Some(NamedYear::Back(1)),
            () if is_any(which, known.this) => Some(NamedYear::Back(0)),
            () if is_any(which, known.next) => Some(NamedYear::Back(-1)),
            () if is_any(which, known.that) => Some(NamedYear::Other),
            () => None,
        }
    }

    /// The last year before an expression, in its sentence or before it in the passage.
    fn year_before(&self, at: usize) -> NamedYear {
        match self.year_of_sentence(at) {
            NamedYear::No => {
                let first = at.saturating_sub(NEAR);
                let year = (first..at)
                    .rev()
                    .find_map(|i| year_of(self.words.get(i)?.text));
                year.map_or(NamedYear::No, NamedYear::Perhaps)
            }
            year => year,
        }
    }

    fn year_of_sentence(&self, at: usize) -> NamedYear {
        let first = at.saturating_sub(REACH);
        let before = (first..at).rev();
        let found = before
            .take_while(|&i| !ends_sentence(self.words, i) || self.is_semicolon(i))
            .find_map(|i| Some((i, self.bare_year(i)?)));
        let Some((place, year)) = found else {
            return NamedYear::No;
        };
        let between = self.words.get(place + 1..at).unwrap_or_default();
        let mut heading = between.iter().take(HEADING);
        let colon = heading.position(|word| word.is_mark(':'));
        let is_list = colon.is_some_and(|colon| !self.has_verb(place + 1 + colon, at));
        let has_break = between
            .iter()
            .any(|word| word.kind == Kind::Mark && !word.is_mark('\''));
        if is_list || !has_break && !self.has_verb(place + 1, at) {
            NamedYear::Own(year)
        } else {
            NamedYear::Perhaps(year)
        }
    }

    /// A year alone: "the *2020* dates", not that of "3 May 2020".
    fn bare_year(&self, at: usize) -> Option<i16> {
        let year = year_of(self.words.get(at)?.text)?;
        let is_of_date = at
            .checked_sub(1)
            .and_then(|at| self.words.get(at))
            .is_some_and(|word| {
                word.is_mark(',')
                    || word.kind == Kind::Number
                    || self.calendar.month_in(word).is_some()
            });
        (!is_of_date && (1900..=2100).contains(&year)).then_some(year)
    }

    fn is_semicolon(&self, at: usize) -> bool {
        self.words.get(at).is_some_and(|word| word.is_mark(';'))
    }

    fn has_verb(&self, from: usize, to: usize) -> bool {
        has_verb(self.words.get(from..to).unwrap_or_default(), self.tenses)
    }
}
