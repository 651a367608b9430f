//! The words that temporal expressions are made of.

use crate::document::{day, month};
use crate::text::Word;
use jiff::civil::Weekday;

/// Small words that may follow a year.
pub(super) const FOLLOWERS: [&str; 38] = [
    "when",
    "and",
    "but",
    "after",
    "that",
    "to",
    "until",
    "as",
    "with",
    "by",
    "for",
    "in",
    "on",
    "was",
    "is",
    "were",
    "are",
    "has",
    "had",
    "have",
    "before",
    "at",
    "from",
    "of",
    "or",
    "the",
    "a",
    "an",
    "he",
    "she",
    "it",
    "they",
    "while",
    "because",
    "said",
    "following",
    "under",
    "during",
];

/// A year of four digits.
pub(super) fn year_of(text: &str) -> Option<i16> {
    let is_year = text.len() == 4 && text.bytes().all(|b| b.is_ascii_digit());
    let year: i16 = is_year.then(|| text.parse().ok())??;
    (1000..=2100).contains(&year).then_some(year)
}

/// A month, abbreviated or not, whatever it owns: "August’s".
pub(super) fn month_of(text: &str) -> Option<i8> {
    month(text.trim_end_matches("'s").trim_end_matches("’s"))
}

/// A day of a month.
pub(super) fn day_of(text: &str) -> Option<i8> {
    day(text).filter(|day| (1..=31).contains(day))
}

/// A day of the week.
pub(super) fn weekday_of(text: &str) -> Option<Weekday> {
    Some(match text {
        "Monday" => Weekday::Monday,
        "Tuesday" => Weekday::Tuesday,
        "Wednesday" => Weekday::Wednesday,
        "Thursday" => Weekday::Thursday,
        "Friday" => Weekday::Friday,
        "Saturday" => Weekday::Saturday,
        "Sunday" => Weekday::Sunday,
        _ => return None,
    })
}

/// A small number, in digits or in words.
pub(super) fn count_of(word: &Word<'_>) -> Option<i32> {
    const NUMBERS: [&str; 13] = [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "eleven", "twelve",
    ];
    if word.is_any(&["a", "an"]) {
        return Some(1);
    }
    let lower = word.text.to_ascii_lowercase();
    let number = NUMBERS
        .iter()
        .position(|number| *number == lower)
        .and_then(|n| i32::try_from(n).ok());
    number
        .or_else(|| lower.parse().ok())
        .filter(|number| (1..=2000).contains(number))
}
