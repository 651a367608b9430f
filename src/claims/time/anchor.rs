//! Works out what a relative expression means on the day of writing.

use super::around::{Around, NamedYear};
use super::expression::{Expression, Which};
use super::tense::Direction;
use super::{Basis, TimePoint, TimeSpan};
use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

/// What an expression means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Meaning {
    pub(super) time: TimeSpan,
    /// The other reading, where the text does not say on which side of the day of writing it lies.
    pub(super) or: Option<TimeSpan>,
    pub(super) basis: Basis,
}

/// What an expression means in a text written on a day, by what the words around it say; `None` when
/// it depends on the day and that is not known.
pub(super) fn resolve(
    expression: Expression,
    written: Option<Date>,
    around: &Around,
) -> Option<Meaning> {
    if let Expression::Stated(time) = expression {
        return Some(Meaning {
            time,
            or: None,
            basis: Basis::Stated,
        });
    }
    let of_own_year = match around.year {
        NamedYear::Own(year) => in_year(expression, year),
        NamedYear::Back(years) => in_year(expression, years_before(written?, years)?),
        NamedYear::Other if in_year(expression, 2000).is_some() => return None,
        NamedYear::No | NamedYear::Perhaps(_) | NamedYear::Other => None,
    };
    let (time, or) = match of_own_year {
        Some(time) => (time, None),
        None => relative(expression, written?, around)?,
    };
    Some(Meaning {
        time,
        or,
        basis: Basis::Inferred,
    })
}

/// The one reading of an expression, or two of them.
type Readings = (TimeSpan, Option<TimeSpan>);

/// What an expression means that counts from the day of writing.
fn relative(expression: Expression, written: Date, around: &Around) -> Option<Readings> {
    let point = match expression {
        Expression::Stated(time) => return Some((time, None)),
        Expression::WeeksAgo(weeks) => {
            let time = week(written.checked_sub(weeks.weeks()).ok()?)?;
            return Some((time, None));
        }
        Expression::YearlessDay(month, day, weekday) => {
            return yearless_day(written, (month, day), weekday, around);
        }
        Expression::YearlessMonth(month, which) => {
            return Some(yearless_month(written, month, which, around.direction));
        }
        Expression::Weekday(weekday, which) => {
            return day_of_week(written, weekday, which, around.direction);
        }
        Expression::MonthOfYear(month, years) => {
            TimePoint::Month(years_before(written, years)?, month)
        }
        Expression::DaysAgo(days) => TimePoint::Day(written.checked_sub(days.days()).ok()?),
        Expression::MonthsAgo(months) => month_of(written.checked_sub(months.months()).ok()?),
        Expression::YearsAgo(years) => TimePoint::Year(years_before(written, years)?),
    };
    Some((point.into(), None))
}

/// One reading, or both where nothing tells which.
fn of_both(past: TimePoint, coming: TimePoint, direction: Direction) -> Readings {
    match direction {
        Direction::Past => (past.into(), None),
        Direction::Coming | Direction::Supposed => (coming.into(), None),
        Direction::Open | Direction::Listed => {
            (past.into(), (past != coming).then_some(coming.into()))
        }
    }
}

fn yearless_day(
    written: Date,
    (month, day): (i8, i8),
    weekday: Option<Weekday>,
    around: &Around,
) -> Option<Readings> {
    let (past, coming) = days_around(written, month, day)?;
    if let Some(date) = the_one_on(weekday, [past, coming]) {
        return Some((TimePoint::Day(date).into(), None));
    }
    let (one, or) = by_tense(written, past, coming, around.direction);
    let of_sentence = match around.year {
        NamedYear::Perhaps(year) if year < one.year() => Date::new(year, month, day).ok(),
        _ => None,
    };
    let point = |date: Date| TimeSpan::from(TimePoint::Day(date));
    Some((point(one), or.or(of_sentence).map(point)))
}

/// The one of two days that falls on a day of the week.
fn the_one_on(weekday: Option<Weekday>, [past, coming]: [Date; 2]) -> Option<Date> {
    let weekday = weekday?;
    match (past.weekday() == weekday, coming.weekday() == weekday) {
        (true, false) => Some(past),
        (false, true) => Some(coming),
        _ => None,
    }
}

/// How many days ahead of the day of writing a day without a year may lie when nothing tells.
const AHEAD: i32 = 90;
/// From how many days ahead on "would" and the present do not tell a day that is to come from the
/// last of its name.
const FAR_AHEAD: i32 = 270;

fn by_tense(written: Date, past: Date, coming: Date, direction: Direction) -> (Date, Option<Date>) {
    let ahead = (coming - written).get_days();
    match direction {
        // "on 12 August" alone: reports look back, and a little ahead.
        Direction::Open | Direction::Listed if past < coming && ahead <= AHEAD => (coming, None),
        Direction::Listed if past < coming => (past, Some(coming)),
        Direction::Open | Direction::Listed => (past, None),
        // It is tomorrow where the writer is.
        Direction::Past if ahead <= 1 => (coming, None),
        Direction::Past => (past, None),
        Direction::Supposed if ahead >= FAR_AHEAD => (past, Some(coming)),
        Direction::Coming | Direction::Supposed => (coming, None),
    }
}

fn yearless_month(written: Date, month: i8, which: Which, direction: Direction) -> Readings {
    let (past, coming) = (month_before(written, month), month_behind(written, month));
    match which {
        Which::Last => (past.into(), None),
        Which::Next => (coming.into(), None),
        Which::Unsaid if month == written.month() => (month_of(written).into(), None),
        Which::Unsaid => of_both(past, coming, direction),
    }
}

fn day_of_week(
    written: Date,
    weekday: Weekday,
    which: Which,
    direction: Direction,
) -> Option<Readings> {
    let last = TimePoint::Day(written.nth_weekday(-1, weekday).ok()?);
    let next = TimePoint::Day(written.nth_weekday(1, weekday).ok()?);
    Some(match which {
        Which::Last => (last.into(), None),
        Which::Next => (next.into(), None),
        Which::Unsaid if written.weekday() == weekday => (TimePoint::Day(written).into(), None),
        Which::Unsaid => of_both(last, next, direction),
    })
}

/// A day or a month without its year, in a year.
fn in_year(expression: Expression, year: i16) -> Option<TimeSpan> {
    let point = match expression {
        Expression::YearlessDay(month, day, _) => TimePoint::Day(Date::new(year, month, day).ok()?),
        Expression::YearlessMonth(month, Which::Unsaid) => TimePoint::Month(year, month),
        _ => return None,
    };
    Some(point.into())
}

fn years_before(written: Date, years: i32) -> Option<i16> {
    let year = i16::try_from(i32::from(written.year()) - years).ok();
    year.filter(|year| (0..=9999).contains(year))
}

/// The days of a name on both sides of a day, which may be one of them.
fn days_around(written: Date, month: i8, day: i8) -> Option<(Date, Date)> {
    // Nine years: 29 February is missing for seven around 1900.
    let years = -9..=9;
    let days = years
        .filter_map(|years: i16| Date::new(written.year().checked_add(years)?, month, day).ok());
    let past = days.clone().filter(|date| *date <= written).max()?;
    let coming = days.filter(|date| *date >= written).min()?;
    Some((past, coming))
}

fn month_of(day: Date) -> TimePoint {
    TimePoint::Month(day.year(), day.month())
}

/// The last month of that name before the month of writing.
fn month_before(written: Date, month: i8) -> TimePoint {
    TimePoint::Month(written.year() - i16::from(month >= written.month()), month)
}

/// The first month of that name behind the month of writing.
fn month_behind(written: Date, month: i8) -> TimePoint {
    TimePoint::Month(written.year() + i16::from(month <= written.month()), month)
}

/// The week, from Monday to Sunday, that holds a day.
fn week(day: Date) -> Option<TimeSpan> {
    let monday = day
        .checked_sub(i32::from(day.weekday().to_monday_zero_offset()).days())
        .ok()?;
    let sunday = monday.checked_add(6.days()).ok()?;
    Some(TimeSpan {
        from: TimePoint::Day(monday),
        to: Some(TimePoint::Day(sunday)),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A Wednesday.
    const WRITTEN: Date = Date::constant(2021, 8, 11);

    fn meaning(expression: Expression, direction: Direction) -> String {
        let year = NamedYear::No;
        resolve(expression, Some(WRITTEN), &Around { direction, year }).map_or_else(
            String::new,
            |meaning| {
                let or = meaning.or.map(|or| format!(" or {or}"));
                format!("{}{}", meaning.time, or.unwrap_or_default())
            },
        )
    }

    #[test]
    fn days_count_from_the_day_of_writing() {
        use Direction::{Coming, Open, Past};
        use Expression::{
            DaysAgo, MonthsAgo, Weekday as On, WeeksAgo, YearlessDay, YearlessMonth, YearsAgo,
        };
        use Which::{Last, Next, Unsaid};
        assert_eq!(meaning(On(Weekday::Tuesday, Unsaid), Past), "2021-08-10");
        assert_eq!(meaning(On(Weekday::Tuesday, Unsaid), Coming), "2021-08-17");
        let both = "2021-08-10 or 2021-08-17";
        assert_eq!(meaning(On(Weekday::Tuesday, Unsaid), Open), both);
        assert_eq!(meaning(On(Weekday::Wednesday, Unsaid), Past), "2021-08-11");
        assert_eq!(meaning(On(Weekday::Wednesday, Last), Past), "2021-08-04");
        assert_eq!(meaning(On(Weekday::Friday, Next), Past), "2021-08-13");
        assert_eq!(meaning(DaysAgo(1), Open), "2021-08-10");
        assert_eq!(meaning(WeeksAgo(1), Open), "2021-08-02/2021-08-08");
        assert_eq!(meaning(MonthsAgo(0), Open), "2021-08");
        assert_eq!(meaning(YearsAgo(-1), Open), "2022");
        assert_eq!(meaning(YearlessDay(12, 30, None), Past), "2020-12-30");
        assert_eq!(meaning(YearlessDay(12, 30, None), Coming), "2021-12-30");
        assert_eq!(meaning(YearlessDay(9, 30, None), Open), "2021-09-30");
        assert_eq!(meaning(YearlessDay(1, 5, None), Open), "2021-01-05");
        assert_eq!(meaning(YearlessMonth(10, Unsaid), Past), "2020-10");
        assert_eq!(meaning(YearlessMonth(10, Unsaid), Coming), "2021-10");
        assert_eq!(meaning(YearlessMonth(8, Unsaid), Coming), "2021-08");
        assert_eq!(meaning(YearlessMonth(5, Next), Past), "2022-05");
        let around = Around {
            direction: Past,
            year: NamedYear::No,
        };
        assert_eq!(resolve(DaysAgo(1), None, &around), None);
    }

    #[test]
    fn years_beyond_the_calendar_mean_nothing() {
        assert_eq!(meaning(Expression::YearsAgo(20_000), Direction::Past), "");
    }
}
