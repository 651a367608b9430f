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
    pub(crate) last: Words,
    /// The one of the day of writing.
    pub(crate) this: Words,
    /// The one after it.
    pub(crate) next: Words,
    /// The one before this one, said behind its unit: "pasado".
    pub(crate) last_behind: Words,
    /// The one after this one, said behind its unit.
    pub(crate) next_behind: Words,
    /// Words before a month without a year: "*in* August".
    pub(crate) month_openers: Words,
    /// Words before a year: "*since* 2001".
    pub(crate) year_openers: Words,
    /// Small words that may follow a year, where a counted noun would follow a number.
    pub(crate) year_followers: Words,
    /// Words behind a number of four digits that make it the hour of a clock, or a year before our era.
    pub(crate) no_year_before: Words,
    /// The days of the week, Monday first. As written.
    pub(crate) weekdays: [&'static str; 7],
    /// Words before a day of the week that belong to it.
    pub(crate) weekday_openers: Words,
    /// Words with a capital that make no name of the day behind them. As written.
    pub(crate) capitals_before_weekdays: Words,
    /// Words before a day of the week that mean many: "*every* Tuesday".
    pub(crate) every: Words,
    /// What makes a day of the week one of another week behind "on": "on *the* Friday".
    pub(crate) the: Words,
    /// What joins two days to opening hours: "Monday *through* Friday".
    pub(crate) weekday_joints: Words,
    /// Days by name, of one word or more, with how many days before the day of writing they are.
    pub(crate) days_ago: &'static [(&'static str, i32)],
    /// Parts of the day of writing: "this *morning*".
    pub(crate) parts_of_day: Words,
    /// The units of time.
    pub(crate) units: TimeUnits,
    /// What follows a number of units: "three days *ago*".
    pub(crate) ago: &'static str,
    /// Words before an expression that look back from the day of writing: "*since* March".
    pub(crate) looks_back: Words,
    /// What leaves open on which side of the day of writing a day lies: "*as of* 3 March".
    pub(crate) as_of: [&'static str; 2],
    /// What refers to a year that is named elsewhere: "3 May of *that* year".
    pub(crate) that: Words,
    /// "today", where it may also mean the time in which the writer lives.
    pub(crate) nowadays: Words,
    /// Words before "last", "this" and "next" that make a span of them: "*the* last year".
    pub(crate) no_last_behind: Words,
}

/// Units of time: each as "last" and "this" have it, and as a number has it.
pub(crate) struct TimeUnits {
    pub(crate) day: [Words; 2],
    pub(crate) week: [Words; 2],
    pub(crate) month: [Words; 2],
    pub(crate) year: [Words; 2],
    pub(crate) decade: [Words; 2],
}

#[cfg(feature = "languages")]
impl Times {
    /// Of a language without such words.
    pub(crate) const NONE: Self = Self {
        spans: &[],
        span_joints: &[],
        and: NOTHING,
        of: NOTHING,
        last: &[],
        this: &[],
        next: &[],
        last_behind: &[],
        next_behind: &[],
        month_openers: &[],
        year_openers: &[],
        year_followers: &[],
        no_year_before: &["GMT", "UTC"],
        weekdays: [NOTHING; 7],
        weekday_openers: &[],
        capitals_before_weekdays: &[],
        every: &[],
        the: &[],
        weekday_joints: &[],
        days_ago: &[],
        parts_of_day: &[],
        units: TimeUnits::NONE,
        ago: NOTHING,
        looks_back: &[],
        as_of: [NOTHING; 2],
        that: &[],
        nowadays: &[],
        no_last_behind: &[],
    };
}

#[cfg(feature = "languages")]
impl TimeUnits {
    /// Of a language without such words.
    pub(crate) const NONE: Self = Self {
        day: [&[]; 2],
        week: [&[]; 2],
        month: [&[]; 2],
        year: [&[]; 2],
        decade: [&[]; 2],
    };
}
