//! How dates are written: months, days, labels.

use super::Words;

/// The words of dates, in small letters.
pub(crate) struct Dates {
    /// The months, January first. A beginning of three letters names a month too.
    pub(crate) months: [&'static str; 12],
    /// Beginnings of the days of the week, Monday first.
    pub(crate) weekdays: [&'static str; 7],
    /// What may stand behind the number of a day: "th".
    pub(crate) ordinals: Words,
    /// What introduces the date of an article at the start of a line.
    pub(crate) labels: Words,
}
