//! Temporal expressions.

use crate::vocabulary::{TimeUnits, Times};

#[rustfmt::skip]
pub(super) const TIMES: Times = Times {
    spans: &["from", "between"],
    span_joints: &["to", "until", "till", "through"],
    and: "and",
    of: "of",
    last: &["last"],
    this: &["this"],
    next: &["next"],
    last_behind: &[],
    next_behind: &[],
    month_openers: &["in", "since", "until", "during", "late", "early", "mid"],
    year_openers: &[
        "in", "since", "until", "till", "by", "during", "before", "after", "early", "late", "mid",
        "summer", "spring", "autumn", "fall", "winter", "from", "through",
    ],
    year_followers: &[
        "when", "and", "but", "after", "that", "to", "until", "as", "with", "by", "for", "in", "on",
        "was", "is", "were", "are", "has", "had", "have", "before", "at", "from", "of", "or", "the",
        "a", "an", "he", "she", "it", "they", "while", "because", "said", "following", "under",
        "during",
    ],
    no_year_before: &[
        "GMT", "UTC", "BST", "EST", "EDT", "CET", "CEST", "PST", "PDT", "local", "hours", "hrs",
        "BC", "BCE", "B.C.", "B.C.E.",
    ],
    weekdays: [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ],
    weekday_openers: &["on", "last", "next", "this"],
    capitals_before_weekdays: &["The", "On", "By", "Since", "Until"],
    every: &["every", "each", "most", "any"],
    the: &["the"],
    weekday_joints: &["through", "to", "till"],
    days_ago: &[("yesterday", 1), ("today", 0), ("tonight", 0), ("tomorrow", -1)],
    parts_of_day: &["morning", "afternoon", "evening"],
    units: TimeUnits {
        day: [&["day"], &["day", "days"]],
        week: [&["week"], &["week", "weeks"]],
        month: [&["month"], &["month", "months"]],
        year: [&["year"], &["year", "years"]],
        decade: [&["decade"], &["decade", "decades"]],
    },
    ago: "ago",
    looks_back: &["since"],
    as_of: ["as", "of"],
    that: &["that", "same"],
    nowadays: &["today"],
    no_last_behind: &["the", "of", "past"],
};
