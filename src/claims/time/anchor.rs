//! Works out what a relative expression means on the day of writing.

use super::expression::{Expression, Which};
use super::tense::Direction;
use super::{Basis, TimePoint, TimeSpan};
use jiff::ToSpan;
use jiff::civil::Date;

/// What an expression means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Meaning {
    pub(super) time: TimeSpan,
    /// The other reading, where the text does not say on which side of the day of writing it lies.
    pub(super) or: Option<TimeSpan>,
    pub(super) basis: Basis,
}

/// What an expression means in a text written on a day, in a clause that tells of the past or of
/// what is to come; `None` when it depends on the day and that is not known.
pub(super) fn resolve(
    expression: Expression,
    written: Option<Date>,
    direction: Direction,
) -> Option<Meaning> {
    if let Expression::Stated(time) = expression {
        return Some(Meaning {
            time,
            or: None,
            basis: Basis::Stated,
        });
    }
    let written = written?;
    let of_both = |past: TimePoint, coming: TimePoint| match direction {
        Direction::Past => (past, None),
        Direction::Coming => (coming, None),
        Direction::Open => (past, (past != coming).then_some(coming)),
    };
    let (point, or) = match expression {
        Expression::Stated(_) => return None,
        Expression::YearlessDay(month, day) => {
            let (past, coming) = around(written, month, day)?;
            let ahead = (coming - past).get_days();
            let near = (coming - written).get_days() <= AHEAD;
            match direction {
                // "on 12 August" alone: reports look back, and a little ahead.
                Direction::Open if ahead > 0 && near => (TimePoint::Day(coming), None),
                Direction::Open => (TimePoint::Day(past), None),
                // It is tomorrow where the writer is.
                Direction::Past if (coming - written).get_days() <= 1 => {
                    (TimePoint::Day(coming), None)
                }
                _ => of_both(TimePoint::Day(past), TimePoint::Day(coming)),
            }
        }
        Expression::YearlessMonth(month, which) => match which {
            Which::Last => (month_before(written, month), None),
            Which::Next => (month_behind(written, month), None),
            Which::Unsaid if month == written.month() => (month_of(written), None),
            Which::Unsaid => of_both(month_before(written, month), month_behind(written, month)),
        },
        Expression::Weekday(weekday, which) => {
            let last = TimePoint::Day(written.nth_weekday(-1, weekday).ok()?);
            let next = TimePoint::Day(written.nth_weekday(1, weekday).ok()?);
            match which {
                Which::Last => (last, None),
                Which::Next => (next, None),
                Which::Unsaid if written.weekday() == weekday => (TimePoint::Day(written), None),
                Which::Unsaid => of_both(last, next),
            }
        }
        Expression::DaysAgo(days) => (TimePoint::Day(written.checked_sub(days.days()).ok()?), None),
        Expression::WeeksAgo(weeks) => {
            let time = week(written.checked_sub(weeks.weeks()).ok()?)?;
            return Some(Meaning {
                time,
                or: None,
                basis: Basis::Inferred,
            });
        }
        Expression::MonthsAgo(months) => {
            (month_of(written.checked_sub(months.months()).ok()?), None)
        }
        Expression::YearsAgo(years) => {
            let year = i16::try_from(i32::from(written.year()) - years).ok();
            let year = year.filter(|year| (0..=9999).contains(year))?;
            (TimePoint::Year(year), None)
        }
    };
    Some(Meaning {
        time: point.into(),
        or: or.map(TimeSpan::from),
        basis: Basis::Inferred,
    })
}

/// How many days ahead of the day of writing a day without a year may lie when nothing tells.
const AHEAD: i32 = 90;

/// The days of a name on both sides of a day, which may be one of them.
fn around(written: Date, month: i8, day: i8) -> Option<(Date, Date)> {
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
    use jiff::civil::Weekday;

    /// A Wednesday.
    const WRITTEN: Date = Date::constant(2021, 8, 11);

    fn meaning(expression: Expression, direction: Direction) -> String {
        resolve(expression, Some(WRITTEN), direction).map_or_else(String::new, |meaning| {
            let or = meaning.or.map(|or| format!(" or {or}"));
            format!("{}{}", meaning.time, or.unwrap_or_default())
        })
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
        assert_eq!(meaning(YearlessDay(12, 30), Past), "2020-12-30");
        assert_eq!(meaning(YearlessDay(12, 30), Coming), "2021-12-30");
        assert_eq!(meaning(YearlessDay(9, 30), Open), "2021-09-30");
        assert_eq!(meaning(YearlessDay(1, 5), Open), "2021-01-05");
        assert_eq!(meaning(YearlessMonth(10, Unsaid), Past), "2020-10");
        assert_eq!(meaning(YearlessMonth(10, Unsaid), Coming), "2021-10");
        assert_eq!(meaning(YearlessMonth(8, Unsaid), Coming), "2021-08");
        assert_eq!(meaning(YearlessMonth(5, Next), Past), "2022-05");
        assert_eq!(resolve(DaysAgo(1), None, Past), None);
    }

    #[test]
    fn years_beyond_the_calendar_mean_nothing() {
        assert_eq!(meaning(Expression::YearsAgo(20_000), Direction::Past), "");
    }
}
