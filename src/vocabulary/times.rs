//! Temporal expressions.

#[cfg(feature = "languages")]
use super::NOTHING;
use super::Words;

/// The words of temporal expressions. In small letters where it does not say otherwise.
pub(crate) struct Times {
    /// What opens a span of years: "*from* 1979 to 1989".
    pub(crate) spans: Words,
    /// What joins its two years.
    pub(crate) span_joints: Words,
    /// What joins them behind an opener, and the last two of a list.
    pub(crate) and: &'static str,
    /// Between day and month, or month and year: "the 11th *of* August".
    pub(crate) of: &'static str,
    /// The one before this one.
    pub(crate) last: &'static str,
    /// The one of the day of writing.
    pub(crate) this: &'static str,
    /// The one after it.
    pub(crate) next: &'static str,
    /// Words before a month without a year: "*in* August".
    pub(crate) month_openers: Words,
    /// Words before a year: "*since* 2001".
    pub(crate) year_openers: Words,
    /// Small words that may follow a year, where a counted noun would follow a number.
    pub(crate) year_followers: Words,
    /// The days of the week, Monday first. As written.
    pub(crate) weekdays: [&'static str; 7],
    /// Words before a day of the week that belong to it.
    pub(crate) weekday_openers: Words,
    /// Words with a capital that make no name of the day behind them. As written.
    pub(crate) capitals_before_weekdays: Words,
    /// What joins two days to opening hours: "Monday *through* Friday".
    pub(crate) weekday_joints: Words,
    /// Days by name, with how many days before the day of writing they are.
    pub(crate) days_ago: &'static [(&'static str, i32)],
    /// Parts of the day of writing: "this *morning*".
    pub(crate) parts_of_day: Words,
    /// The units of time.
    pub(crate) units: TimeUnits,
    /// What follows a number of units: "three days *ago*".
    pub(crate) ago: &'static str,
    /// Words before "last", "this" and "next" that make a span of them: "*the* last year".
    pub(crate) no_last_behind: Words,
}

/// Units of time, each in the singular and the plural.
pub(crate) struct TimeUnits {
    pub(crate) day: [&'static str; 2],
    pub(crate) week: [&'static str; 2],
    pub(crate) month: [&'static str; 2],
    pub(crate) year: [&'static str; 2],
    pub(crate) decade: [&'static str; 2],
}

#[cfg(feature = "languages")]
impl Times {
    /// Of a language without such words.
    pub(crate) const NONE: Self = Self {
        spans: &[],
        span_joints: &[],
        and: NOTHING,
        of: NOTHING,
        last: NOTHING,
        this: NOTHING,
        next: NOTHING,
        month_openers: &[],
        year_openers: &[],
        year_followers: &[],
        weekdays: [NOTHING; 7],
        weekday_openers: &[],
        capitals_before_weekdays: &[],
        weekday_joints: &[],
        days_ago: &[],
        parts_of_day: &[],
        units: TimeUnits::NONE,
        ago: NOTHING,
        no_last_behind: &[],
    };
}

#[cfg(feature = "languages")]
impl TimeUnits {
    /// Of a language without such words.
    pub(crate) const NONE: Self = Self {
        day: [NOTHING; 2],
        week: [NOTHING; 2],
        month: [NOTHING; 2],
        year: [NOTHING; 2],
        decade: [NOTHING; 2],
    };
}
