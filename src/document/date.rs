//! Dates of publication in a text: "Published: 11 August 2021", "KABUL, Aug. 11, 2021 (AP) — …".

use super::dateline::dateline;
use crate::vocabulary::{Dates, Vocabulary};
use jiff::civil::Date;

/// The month that a word names, from 1: in full or abbreviated to at least three letters, with or
/// without a full stop.
pub(crate) fn month(word: &str, known: &Dates) -> Option<i8> {
    let word = word.strip_suffix('.').unwrap_or(word).to_ascii_lowercase();
    if word.len() < 3 {
        return None;
    }
    let index = known
        .months
        .iter()
        .position(|month| month.starts_with(&word))?;
    i8::try_from(index + 1).ok()
}

/// A day of the month, with or without an ordinal ending.
pub(crate) fn day(word: &str, known: &Dates) -> Option<i8> {
    let digits = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let (_, ending) = word.split_at(digits.len());
    let is_ordinal = ending.is_empty()
        || (known.ordinals.iter()).any(|ordinal| ending.eq_ignore_ascii_case(ordinal));
    let is_number = matches!(digits.len(), 1 | 2) && digits.bytes().all(|b| b.is_ascii_digit());
    if is_ordinal && is_number {
        digits.parse().ok()
    } else {
        None
    }
}

/// The date of an article in one of its first lines: a line that is a date, possibly with a label, a
/// weekday or a time, or the dateline before the first sentence.
pub(crate) fn stated_date(line: &str, vocabulary: &Vocabulary) -> Option<Date> {
    let known = &vocabulary.dates;
    let start: String = line.chars().take(120).collect();
    let is_whole = start.len() == line.len();
    let lower = start.to_lowercase();
    if is_whole && known.labels.iter().any(|label| lower.starts_with(label)) {
        return first_date(&start, known);
    }
    if is_whole && start.chars().count() <= 60 {
        let mut parts = start.split(['|', '•', '·']);
        let date = parts.find_map(|part| leading_date(part, known));
        if date.is_some() {
            return date;
        }
    }
    first_date(dateline(line, &vocabulary.bylines)?, known)
}

/// A date at the start of a text, or after a weekday.
fn leading_date(part: &str, known: &Dates) -> Option<Date> {
    let words = split_words(part);
    date_at(&words, known).or_else(|| {
        let weekday = words.first()?.to_lowercase();
        (known.weekdays.iter())
            .any(|day| weekday.starts_with(day))
            .then(|| date_at(words.get(1..)?, known))?
    })
}

fn first_date(part: &str, known: &Dates) -> Option<Date> {
    let words = split_words(part);
    (0..words.len()).find_map(|at| date_at(words.get(at..)?, known))
}

fn split_words(part: &str) -> Vec<&str> {
    part.split(|c: char| c.is_whitespace() || matches!(c, ',' | ':' | '(' | ')'))
        .filter(|word| !word.is_empty())
        .collect()
}

/// The date that these words begin with: `11 August 2021`, `August 11 2021`, `2021-08-11…`.
fn date_at(words: &[&str], known: &Dates) -> Option<Date> {
    if let Some(date) = words.first().and_then(|word| iso_date(word)) {
        return Some(date);
    }
    let &[first, second, year, ..] = words else {
        return None;
    };
    let (day, month) = match (day(first, known), month(second, known)) {
        (Some(day), Some(month)) => (day, month),
        _ => (day(second, known)?, month(first, known)?),
    };
    let year = year.trim_end_matches('.');
    let year = (year.len() == 4).then(|| year.parse().ok())??;
    Date::new(year, month, day).ok()
}

/// A date like `YYYY-MM-DD`; a time may follow (RFC 3339).
pub(crate) fn iso_date(word: &str) -> Option<Date> {
    let (date, rest) = word.split_at_checked(10)?;
    let ends = rest.is_empty() || rest.starts_with(['T', ' ']);
    ends.then(|| date.parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_dates_that_articles_state() {
        for line in [
            "Published: 11 August 2021",
            "Published on August 11, 2021 at 5:35 p.m.",
            "Updated Wed 11 Aug 2021 17:35 BST",
            "By Jane Doe, Aug. 11, 2021",
            "11 August 2021",
            "Wednesday, August 11th, 2021",
            "The Daily Example | 11 Aug 2021",
            "2021-08-11T17:35:00Z",
            "KABUL, Aug. 11, 2021 (XYZ) — The river rose during the night and took the bridge.",
            "KABUL, Aug. 11, 2021 (XYZ) — The river rose.",
        ] {
            assert_eq!(
                stated_date(line, Vocabulary::of(None)),
                Some(Date::constant(2021, 8, 11)),
                "{line}"
            );
        }
    }

    #[test]
    fn a_date_in_a_sentence_is_not_the_articles() {
        for line in [
            "The war began on 11 August 2021 and has not ended since, observers in the town said.",
            "Attack of September 11, 2001 remembered",
            "August 2021",
            "31 February 2021",
            "Published: yesterday",
            "KABUL — The river rose in the night of 11 August 2021 and took the bridge away.",
        ] {
            assert_eq!(stated_date(line, Vocabulary::of(None)), None, "{line}");
        }
    }

    #[test]
    fn months_need_three_letters_and_no_more_than_their_name() {
        let month = |word| month(word, &Vocabulary::of(None).dates);
        assert_eq!(month("Sept."), Some(9));
        assert_eq!(month("jun"), Some(6));
        assert_eq!(
            (month("Ma"), month("Marchx"), month("")),
            (None, None, None)
        );
    }
}
