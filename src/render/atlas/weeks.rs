//! Bars of weeks, or of months when the weeks are too many.

use crate::atlas::Atlas;
use crate::language::Language;
use jiff::civil::Date;
use jiff::{Span, ToSpan};

/// The most weeks that are shown as weeks.
const MOST_WEEKS: usize = 60;

/// A stretch of days that has one bar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Stretch {
    pub(super) first: Date,
    pub(super) last: Date,
}

/// How long a bar is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unit {
    Week,
    Month,
}

/// The bars of an atlas, oldest first; none, when no document has a date.
pub(super) fn stretches(atlas: &Atlas) -> (Unit, Vec<Stretch>) {
    let (Some(monday), Some((_, last))) = (atlas.monday(), atlas.days) else {
        return (Unit::Week, Vec::new());
    };
    let mut weeks = Vec::new();
    let mut day = monday;
    while day <= last {
        let end = day.saturating_add(6.days());
        weeks.push(Stretch {
            first: day,
            last: end,
        });
        day = day.saturating_add(7.days());
        if end == Date::MAX {
            break;
        }
    }
    if weeks.len() <= MOST_WEEKS {
        return (Unit::Week, weeks);
    }
    let end = weeks.last().map_or(last, |week| week.last);
    (Unit::Month, months(monday, end))
}

fn months(from: Date, to: Date) -> Vec<Stretch> {
    let mut months = Vec::new();
    let mut day = from;
    while day <= to {
        let last = day.last_of_month().min(to);
        months.push(Stretch { first: day, last });
        let next = last.saturating_add(Span::new().days(1));
        if next <= last {
            break;
        }
        day = next;
    }
    months
}

/// "Week of 12 Jan 2026", "Jan 2026".
pub(super) fn name(unit: Unit, stretch: Stretch, language: Language) -> String {
    let catalogue = language.catalogue();
    match unit {
        Unit::Month => (catalogue.dates.month)(stretch.first),
        Unit::Week => {
            let day = (catalogue.dates.short)(stretch.first);
            catalogue.atlas.time.week_of.replace("{day}", &day)
        }
    }
}

/// Index of the bar that a date stands in.
pub(super) fn position(stretches: &[Stretch], date: Date) -> Option<usize> {
    let after = stretches.partition_point(|stretch| stretch.first <= date);
    after.checked_sub(1)
}
