//! Reads temporal expressions: "11 August 2021", "from 1979 to 1989", "on Tuesday".

use super::calendar::{Calendar, year_of};
use super::{TimePoint, TimeSpan};
use crate::text::{Kind, Word};
use crate::vocabulary::{Times, Words, is_in_any_case};
use jiff::civil::{Date, Weekday};

/// What an expression says, before the day of writing is taken into account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Expression {
    /// Complete in itself.
    Stated(TimeSpan),
    /// A day without its year: month, day, and the day of the week that stands with it.
    YearlessDay(i8, i8, Option<Weekday>),
    /// "in August"
    YearlessMonth(i8, Which),
    /// "December of last year": a month, and years before the year of writing.
    MonthOfYear(i8, i32),
    /// "on Tuesday"
    Weekday(Weekday, Which),
    /// Days before (or, negative, after) the day of writing: "yesterday" is 1.
    DaysAgo(i32),
    /// Weeks before the week of writing: "last week" is 1.
    WeeksAgo(i32),
    /// Months before the month of writing.
    MonthsAgo(i32),
    /// Years before the year of writing.
    YearsAgo(i32),
}

/// Which of many, as the expression itself says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Which {
    /// It does not say: the tense of its clause has to.
    Unsaid,
    /// The one before the day of writing.
    Last,
    /// The one after the day of writing.
    Next,
}

pub(super) type Read = Option<(usize, Expression)>;

/// The expression that begins at a word, with its length in words.
pub(super) fn expression_at(words: &[Word<'_>], at: usize, calendar: &Calendar) -> Read {
    let known = calendar.times;
    let reader = ExpressionReader {
        words,
        at,
        calendar,
        known,
    };
    reader
        .iso()
        .or_else(|| reader.years())
        .or_else(|| reader.day_first())
        .or_else(|| reader.month_first())
        .or_else(|| reader.year())
        .or_else(|| reader.weekday())
        .or_else(|| reader.named_day())
        .or_else(|| reader.ago())
        .or_else(|| reader.last_or_next())
}

pub(super) struct ExpressionReader<'w, 't> {
    pub(super) words: &'w [Word<'t>],
    pub(super) at: usize,
    calendar: &'w Calendar,
    pub(super) known: &'static Times,
}

impl<'w, 't> ExpressionReader<'w, 't> {
    pub(super) fn word(&self, ahead: usize) -> Option<&'w Word<'t>> {
        self.words.get(self.at + ahead)
    }

    pub(super) fn before(&self) -> Option<&'w Word<'t>> {
        self.words.get(self.at.checked_sub(1)?)
    }

    pub(super) fn is(&self, ahead: usize, word: &str) -> bool {
        self.word(ahead).is_some_and(|found| found.is(word))
    }

    pub(super) fn is_any(&self, ahead: usize, list: Words) -> bool {
        self.word(ahead).is_some_and(|word| word.is_any(list))
    }

    pub(super) fn is_mark(&self, ahead: usize, mark: char) -> bool {
        self.word(ahead).is_some_and(|word| word.is_mark(mark))
    }

    pub(super) fn is_dash(&self, ahead: usize) -> bool {
        self.word(ahead).is_some_and(Word::is_dash)
    }

    fn opens_sentence(&self) -> bool {
        let is_stop = |word: &Word<'_>| ['.', '!', '?'].into_iter().any(|stop| word.is_mark(stop));
        self.before().is_none_or(is_stop)
    }

    pub(super) fn year_at(&self, ahead: usize) -> Option<i16> {
        year_of(self.word(ahead)?.text)
    }

    fn month_at(&self, ahead: usize) -> Option<i8> {
        self.calendar.month_in(self.word(ahead)?)
    }

    fn day_at(&self, ahead: usize) -> Option<i8> {
        self.calendar.day_of(self.word(ahead)?.text)
    }

    /// `2021-08-11`
    fn iso(&self) -> Read {
        let year = self
            .year_at(0)
            .filter(|_| self.is_mark(1, '-') && self.is_mark(3, '-'))?;
        let month = self.word(2)?.text.parse().ok()?;
        let day = self.word(4)?.text.get(..2)?.parse().ok()?;
        let date = Date::new(year, month, day).ok()?;
        Some((5, stated(TimePoint::Day(date))))
    }

    /// "11 August 2021", "the 11th of August"
    fn day_first(&self) -> Read {
        let day = self.day_at(0)?;
        // "5. Apr 2018" also where no full stop belongs to numbers.
        let has_stop = self.is_mark(1, '.')
            && (self.calendar.has_ordinal_stops()
                || self.month_at(2).is_some() && self.year_at(3).is_some());
        let gap = 1 + usize::from(has_stop || self.is(1, self.known.of));
        let month = self.month_at(gap)?;
        let is_joint = self.is_mark(gap + 1, ',') || self.is(gap + 1, self.known.of);
        let year_at = gap + 1 + usize::from(is_joint);
        if let Some(year) = self.year_at(year_at) {
            let date = Date::new(year, month, day).ok()?;
            return Some((year_at + 1, stated(TimePoint::Day(date))));
        }
        // "May 3 March": the number belongs to the month before it.
        let belongs = self
            .before()
            .is_some_and(|word| self.calendar.month_of(word.text).is_some());
        let is_day = Date::new(2000, month, day).is_ok() && !belongs;
        let weekday = self.weekday_before();
        is_day.then_some((gap + 1, Expression::YearlessDay(month, day, weekday)))
    }

    /// "*Saturday*, March 14"
    fn weekday_before(&self) -> Option<Weekday> {
        let is_joint = self.before()?.is_mark(',');
        let at = self.at.checked_sub(1 + usize::from(is_joint))?;
        self.calendar.weekday_of(self.words.get(at)?.bare())
    }

    /// "August 11, 2021", "Aug. 11", "August 2021", "in August"
    fn month_first(&self) -> Read {
        let month = self.month_at(0)?;
        let year_at = 1 + usize::from(self.is_mark(1, ',') || self.is(1, self.known.of));
        if let Some(year) = self.year_at(year_at) {
            return Some((year_at + 1, stated(TimePoint::Month(year, month))));
        }
        if let Some(day) = self.day_at(1).filter(|_| self.calendar.has_days_behind()) {
            return self.month_and_day(month, day);
        }
        if let Some(read) = self.month_of_named_year(month) {
            return Some(read);
        }
        let which = match self.before() {
            Some(word) if word.is_any(self.known.last) => Which::Last,
            Some(word) if word.is_any(self.known.next) => Which::Next,
            Some(word) if word.is_any(self.known.month_openers) => Which::Unsaid,
            _ => return None,
        };
        // "in March Street", "in April Roe’s house"
        let is_name = self.word(1).is_some_and(Word::is_capital) || self.word(0)?.is_possessive();
        // "the first Tuesday in September" is a day of it.
        let is_of_weekday = self.at.checked_sub(2).is_some_and(|at| {
            let word = self.words.get(at);
            word.is_some_and(|word| self.calendar.weekday_of(word.bare()).is_some())
        });
        (!is_name && !is_of_weekday).then_some((1, Expression::YearlessMonth(month, which)))
    }

    /// "December of last year", "May next year"
    fn month_of_named_year(&self, month: i8) -> Read {
        let which_at = 1 + usize::from(self.is(1, self.known.of));
        let back = self.units_said_back(which_at)?;
        let is_year = self.is_any(which_at + 1, self.known.units.year[0]);
        is_year.then_some((which_at + 2, Expression::MonthOfYear(month, back)))
    }

    /// "last", "this", "next": how many units back.
    fn units_said_back(&self, ahead: usize) -> Option<i32> {
        match () {
            () if self.is_any(ahead, self.known.last) => Some(1),
            () if self.is_any(ahead, self.known.this) => Some(0),
            () if self.is_any(ahead, self.known.next) => Some(-1),
            () => None,
        }
    }

    fn month_and_day(&self, month: i8, day: i8) -> Read {
        // "August 11-13, 2021"
        let last = self.day_at(3).filter(|last| self.is_dash(2) && *last > day);
        let days = if last.is_some() { 4 } else { 2 };
        let year_at = days + usize::from(self.is_mark(days, ','));
        let Some(year) = self.year_at(year_at) else {
            let is_day = Date::new(2000, month, day).is_ok();
            let weekday = self.weekday_before();
            return is_day.then_some((2, Expression::YearlessDay(month, day, weekday)));
        };
        let from = TimePoint::Day(Date::new(year, month, day).ok()?);
        let to = last
            .and_then(|last| Date::new(year, month, last).ok())
            .map(TimePoint::Day);
        Some((year_at + 1, Expression::Stated(TimeSpan { from, to })))
    }

    /// "on Tuesday", "last Friday", "Monday evening"
    fn weekday(&self) -> Read {
        let ahead = usize::from(self.is_any(0, self.known.weekday_openers));
        let weekday = self.calendar.weekday_of(self.word(ahead)?.bare())?;
        // "Black Friday", "Sunday Times", "the Monday Club"
        let is_name = self.word(ahead + 1).is_some_and(Word::is_capital)
            || ahead == 0
                && self.before().is_some_and(|before| {
                    before.is_capital()
                        && !before.is_any(self.known.capitals_before_weekdays)
                        && before.kind == Kind::Letters
                });
        // "on Tuesday 10 August", "Tuesday, Aug. 10": the date says it.
        let gap = ahead + 1 + usize::from(self.is_mark(ahead + 1, ','));
        let dated = self.month_at(gap).is_some()
            || self.day_at(gap).is_some() && self.month_at(gap + 1).is_some();
        // "every Tuesday", "on a Saturday night", "on the Friday" of another week
        let is_any_day = (self.before()).is_some_and(|word| {
            let opener = self.at.checked_sub(2).and_then(|at| self.words.get(at));
            let is_on = opener.is_some_and(|word| word.is_any(self.known.weekday_openers));
            let is_one = self.calendar.is_article(word) || word.is_any(self.known.the);
            word.is_any(self.known.every) || is_on && is_one
        });
        // "the first Tuesday in September", "the first Saturday of each month"
        let is_of_month =
            self.is_any(ahead + 1, self.known.month_openers) || self.is(ahead + 1, self.known.of);
        let is_numbered = is_of_month
            && (self.month_at(ahead + 2).is_some() || self.is_any(ahead + 2, self.known.every));
        if is_name || dated || is_any_day || is_numbered {
            return None;
        }
        // "Monday through Friday": opening hours.
        let ranges = |word: Option<&Word<'_>>| {
            word.is_some_and(|word| word.is_any(self.known.weekday_joints) || word.is_dash())
        };
        let is_day = |word: Option<&Word<'_>>| {
            word.is_some_and(|word| self.calendar.weekday_of(word.bare()).is_some())
        };
        let opens_range = ranges(self.word(ahead + 1)) && is_day(self.word(ahead + 2));
        let ends_range =
            ranges(self.before()) && self.at >= 2 && is_day(self.words.get(self.at - 2));
        if opens_range || ends_range {
            return None;
        }
        let which = match () {
            () if self.is_any(0, self.known.next) => Which::Next,
            () if self.is_any(0, self.known.last) => Which::Last,
            () => self.which_behind(ahead + 1),
        };
        let behind = usize::from(self.which_behind(ahead + 1) != Which::Unsaid);
        Some((ahead + 1 + behind, Expression::Weekday(weekday, which)))
    }

    /// "yesterday", "this morning", "i går"
    fn named_day(&self) -> Read {
        let word = self
            .word(0)
            .filter(|word| word.is_small() || self.opens_sentence())?;
        if word.is_any(self.known.this) && self.is_any(1, self.known.parts_of_day) {
            return Some((2, Expression::DaysAgo(0)));
        }
        let named = |(name, days): &(&'static str, i32)| {
            let words = name.split(' ');
            let count = words.clone().count();
            let is_said = words.enumerate().all(|(n, part)| self.is(n, part));
            is_said.then_some((count, *days))
        };
        let (count, days) = self.known.days_ago.iter().find_map(named)?;
        (!word.is_possessive() || days != 0).then_some((count, Expression::DaysAgo(days)))
    }

    /// "three days ago", "a year earlier" is not: it counts from another day.
    fn ago(&self) -> Read {
        let number = self.calendar.count_of(self.word(0)?)?;
        // "1 1/2 years ago"
        let is_fraction = (self.before()).is_some_and(|word| {
            word.is_mark('/') || word.is_mark('.') || word.kind == Kind::Number
        });
        if is_fraction && self.word(0)?.kind == Kind::Number {
            return None;
        }
        if !self.is(2, self.known.ago) {
            return None;
        }
        let unit = self.word(1)?;
        let units = &self.known.units;
        let expression = match () {
            () if unit.is_any(units.day[1]) => Expression::DaysAgo(number),
            () if unit.is_any(units.week[1]) => Expression::WeeksAgo(number),
            () if unit.is_any(units.month[1]) => Expression::MonthsAgo(number),
            () if unit.is_any(units.year[1]) => Expression::YearsAgo(number),
            () if unit.is_any(units.decade[1]) => Expression::YearsAgo(number.checked_mul(10)?),
            () => return None,
        };
        Some((3, expression))
    }

    /// "last week", "this month", "next year"
    fn last_or_next(&self) -> Read {
        let Some(back) = self.units_said_back(0) else {
            return self.unit_with_which_behind();
        };
        // "the last year": the twelve months up to now.
        if (self.before()).is_some_and(|word| word.is_any(self.known.no_last_behind)) {
            return None;
        }
        Some((2, self.units_back(1, back)?))
    }

    /// "la semana pasada", "le mois prochain", from the unit on.
    fn unit_with_which_behind(&self) -> Read {
        let back = match self.which_behind(1) {
            Which::Last => 1,
            Which::Next => -1,
            Which::Unsaid => return None,
        };
        Some((2, self.units_back(0, back)?))
    }

    fn which_behind(&self, ahead: usize) -> Which {
        match () {
            () if self.is_any(ahead, self.known.last_behind) => Which::Last,
            () if self.is_any(ahead, self.known.next_behind) => Which::Next,
            () => Which::Unsaid,
        }
    }

    /// The unit of a word, so many of it before the one of the day of writing.
    fn units_back(&self, ahead: usize, back: i32) -> Option<Expression> {
        let unit = self.word(ahead)?.bare();
        let is = |[one, _]: [Words; 2]| is_in_any_case(one, unit);
        let units = &self.known.units;
        match () {
            () if is(units.week) => Some(Expression::WeeksAgo(back)),
            () if is(units.month) => Some(Expression::MonthsAgo(back)),
            () if is(units.year) => Some(Expression::YearsAgo(back)),
            () => None,
        }
    }
}

pub(super) fn stated(point: TimePoint) -> Expression {
    Expression::Stated(point.into())
}
