//! How dates are written: months, days, labels.

use super::Words;

/// The words of dates, in small letters.
pub(crate) struct Dates {
    /// The months, January first, as they stand behind the number of a day. A beginning of three
    /// letters names a month too; where two months begin alike, the first.
    pub(crate) months: [&'static str; 12],
    /// Other names of months, with the number of the month.
    pub(crate) other_months: &'static [(&'static str, i8)],
    /// Whether the names of months have a capital within a sentence.
    pub(crate) capital_months: bool,
    /// Whether the number of a day may stand behind the month: "August 11".
    pub(crate) days_behind: bool,
    /// Beginnings of the days of the week, Monday first.
    pub(crate) weekdays: [&'static str; 7],
    /// What may stand behind the number of a day: "th".
    pub(crate) ordinals: Words,
    /// Small words between the day, the month and the year, or before them: "de".
    pub(crate) links: Words,
    /// What stands between the figures of a date that begins with the day: "11.08.2021".
    pub(crate) day_first: &'static [char],
    /// What introduces the date of an article at the start of a line.
    pub(crate) labels: Words,
}
