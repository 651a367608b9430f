//! Works out what a relative expression means on the day of writing.

use super::expression::{Expression, Which};
use super::{Basis, TimePoint, TimeSpan};
use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

/// The time that an expression means in a text written on a day, and how that is known; `None`
/// when it depends on the day and that is not known.
pub(super) fn resolve(expression: Expression, written: Option<Date>) -> Option<(TimeSpan, Basis)> {
    if let Expression::Stated(time) = expression {
        return Some((time, Basis::Stated));
    }
    let written = written?;
    let time = match expression {
        Expression::Stated(time) => time,
        Expression::YearlessDay(month, day) => TimePoint::Day(nearest(written, month, day)?).into(),
        Expression::YearlessMonth(month, which) => yearless_month(written, month, which).into(),
        Expression::Weekday(weekday, which) => {
            TimePoint::Day(weekday_at(written, weekday, which)?).into()
        }
        Expression::DaysAgo(days) => TimePoint::Day(written.checked_sub(days.days()).ok()?).into(),
        Expression::WeeksAgo(weeks) => week(written.checked_sub(weeks.weeks()).ok()?)?,
        Expression::MonthsAgo(months) => {
            let day = written.checked_sub(months.months()).ok()?;
            TimePoint::Month(day.year(), day.month()).into()
        }
        Expression::YearsAgo(years) => {
            let year = i32::from(written.year()) - years;
            TimePoint::Year(
                i16::try_from(year)
                    .ok()
                    .filter(|year| (0..=9999).contains(year))?,
            )
            .into()
        }
    };
    Some((time, Basis::Inferred))
}

/// How far ahead of the day of writing a day without a year may lie: reports look back.
const AHEAD: i64 = 90;

/// The last day of that name that is past, or near at hand.
fn nearest(written: Date, month: i8, day: i8) -> Option<Date> {
    let limit = written.checked_add(AHEAD.days()).ok()?;
    (-1..=1)
        .filter_map(|years: i16| Date::new(written.year().checked_add(years)?, month, day).ok())
        .filter(|date| *date <= limit)
        .max()
}

fn yearless_month(written: Date, month: i8, which: Which) -> TimePoint {
    let year = match which {
        Which::Latest if month > written.month() => written.year() - 1,
        Which::Last if month >= written.month() => written.year() - 1,
        Which::Next if month <= written.month() => written.year() + 1,
        Which::Latest | Which::Last | Which::Next => written.year(),
    };
    TimePoint::Month(year, month)
}

fn weekday_at(written: Date, weekday: Weekday, which: Which) -> Option<Date> {
    match which {
        Which::Latest if written.weekday() == weekday => Some(written),
        Which::Latest | Which::Last => written.nth_weekday(-1, weekday).ok(),
        Which::Next => written.nth_weekday(1, weekday).ok(),
    }
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

    fn meaning(expression: Expression) -> String {
        resolve(expression, Some(WRITTEN)).map_or_else(String::new, |(time, _)| time.to_string())
    }

    #[test]
    fn days_count_from_the_day_of_writing() {
        use Expression::{
            DaysAgo, MonthsAgo, Weekday as On, WeeksAgo, YearlessDay, YearlessMonth, YearsAgo,
        };
        assert_eq!(meaning(On(Weekday::Tuesday, Which::Latest)), "2021-08-10");
        assert_eq!(meaning(On(Weekday::Wednesday, Which::Latest)), "2021-08-11");
        assert_eq!(meaning(On(Weekday::Wednesday, Which::Last)), "2021-08-04");
        assert_eq!(meaning(On(Weekday::Friday, Which::Next)), "2021-08-13");
        assert_eq!(meaning(DaysAgo(1)), "2021-08-10");
        assert_eq!(meaning(WeeksAgo(1)), "2021-08-02/2021-08-08");
        assert_eq!(meaning(MonthsAgo(0)), "2021-08");
        assert_eq!(meaning(YearsAgo(-1)), "2022");
        assert_eq!(meaning(YearlessDay(12, 30)), "2020-12-30");
        assert_eq!(meaning(YearlessDay(1, 5)), "2021-01-05");
        assert_eq!(meaning(YearlessDay(9, 30)), "2021-09-30");
        assert_eq!(meaning(YearlessMonth(10, Which::Latest)), "2020-10");
        assert_eq!(resolve(DaysAgo(1), None), None);
    }

    #[test]
    fn years_beyond_the_calendar_mean_nothing() {
        assert_eq!(meaning(Expression::YearsAgo(20_000)), "");
    }
}
