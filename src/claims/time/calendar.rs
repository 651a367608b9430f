//! Reads the single words that temporal expressions are made of.

use crate::document::{day, month, month_in_text};
use crate::text::{Word, western_digits};
use crate::vocabulary::{Dates, Numbers, Times, Vocabulary};
use jiff::civil::Weekday;

/// Largest number that is read in words, in "three days ago".
const MOST_IN_WORDS: usize = 12;

/// The words of days, months and numbers of a language.
pub(super) struct Calendar {
    pub(super) times: &'static Times,
    dates: &'static Dates,
    numbers: &'static Numbers,
    possessives: &'static [&'static str],
}

impl Calendar {
    pub(super) fn new(vocabulary: &'static Vocabulary) -> Self {
        Self {
            times: &vocabulary.times,
            dates: &vocabulary.dates,
            numbers: &vocabulary.numbers,
            possessives: vocabulary.sentences.possessives,
        }
    }

    /// A month, abbreviated or not, whatever it owns: "August’s".
    pub(super) fn month_of(&self, text: &str) -> Option<i8> {
        let mut endings = self.possessives.iter();
        let bare = endings.find_map(|ending| text.strip_suffix(ending));
        month(bare.unwrap_or(text), self.dates)
    }

    /// A month as it stands in a sentence.
    pub(super) fn month_in(&self, word: &Word<'_>) -> Option<i8> {
        month_in_text(word.bare(), self.dates)
    }

    /// Whether a number may be a day behind its month: "August 11".
    pub(super) fn has_days_behind(&self) -> bool {
        self.dates.days_behind
    }

    /// Whether a full stop stands behind the number of a day: "11. August".
    pub(super) fn has_ordinal_stops(&self) -> bool {
        self.dates.ordinals.contains(&".")
    }

    /// A day of a month.
    pub(super) fn day_of(&self, text: &str) -> Option<i8> {
        day(text, self.dates).filter(|day| (1..=31).contains(day))
    }

    /// A day of the week.
    pub(super) fn weekday_of(&self, text: &str) -> Option<Weekday> {
        let text = text.replace('’', "'");
        let index = self.times.weekdays.iter().position(|day| *day == text)?;
        Weekday::from_monday_zero_offset(i8::try_from(index).ok()?).ok()
    }

    /// "a"
    pub(super) fn is_article(&self, word: &Word<'_>) -> bool {
        word.is_any(self.numbers.articles)
    }

    /// A small number, in digits or in words.
    pub(super) fn count_of(&self, word: &Word<'_>) -> Option<i32> {
        if self.is_article(word) {
            return Some(1);
        }
        let lower = word.text.to_lowercase();
        let mut small = self.numbers.small.iter().take(MOST_IN_WORDS + 1);
        let number = small
            .position(|number| *number == lower)
            .and_then(|n| i32::try_from(n).ok());
        number
            .or_else(|| lower.parse().ok())
            .filter(|number| (1..=2000).contains(number))
    }
}

/// A year of four digits.
pub(super) fn year_of(text: &str) -> Option<i16> {
    let text = western_digits(text);
    let is_year = text.len() == 4 && text.bytes().all(|b| b.is_ascii_digit());
    let year: i16 = is_year.then(|| text.parse().ok())??;
    (1000..=2100).contains(&year).then_some(year)
}
