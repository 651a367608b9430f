//! The header of a comment in a pasted thread: `USER on August 11th, 2021 at 17:35 UTC »`, and what
//! people and programs make of it.

use super::date::{day, month};
use crate::vocabulary::{Dates, Forums, Vocabulary};
use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;

/// Longest header, in bytes.
const LONGEST: usize = 160;

/// A comment header.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct CommentHead<'t> {
    /// The user name as written.
    pub(super) author: &'t str,
    /// `None` if the day or the hour does not exist.
    pub(super) time: Option<Timestamp>,
    /// How far the line is from the shape that it should have.
    pub(super) form: HeadForm,
}

/// How sure it is that a line is a header.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum HeadForm {
    /// The shape itself: nothing else looks so.
    Exact,
    /// Name, date, time and an arrow or the zone, in another shape.
    Near,
    /// One word, a date and a time: it may be a caption.
    Doubtful,
}

/// Parses a line without surrounding white space. Any white space between words, abbreviated months,
/// wrong ordinals and `>>` for the arrow are accepted as the shape itself; names of several words or
/// of any letters, other orders of the date, a clock of twelve hours, and what lacks zone or arrow
/// are near it.
pub(super) fn comment_head<'t>(line: &'t str, vocabulary: &Vocabulary) -> Option<CommentHead<'t>> {
    // Hour and minute have a colon between them, which most lines lack.
    if line.len() > LONGEST || !line.contains(':') {
        return None;
    }
    let (forums, dates) = (&vocabulary.forums, &vocabulary.dates);
    let bare = ["»", ">>", "›", "→", ">"]
        .iter()
        .find_map(|arrow| line.strip_suffix(arrow));
    let words: Vec<&str> = bare.unwrap_or(line).split_whitespace().collect();
    let [on, at] = forums.header;
    let split = words
        .iter()
        .rposition(|word| *word == on)
        .filter(|at| *at > 0)?;
    let (name, when) = (words.get(..split)?, words.get(split + 1..)?);
    let (written, rest) = written_date(when, dates)?;
    let (at_word, rest) = match rest {
        [word, rest @ ..] if *word == at => (true, rest),
        rest => (false, rest),
    };
    let (clock, rest) = clock(rest)?;
    let has_zone = match rest {
        [] => false,
        [zone] => matches!(*zone, "UTC" | "GMT" | "Z").then_some(true)?,
        _ => return None,
    };
    let (first, last) = (name.first()?, name.last()?);
    let start = first.as_ptr() as usize - line.as_ptr() as usize;
    let end = last.as_ptr() as usize - line.as_ptr() as usize + last.len();
    let author = line.get(start..end)?;
    let is_exact = bare.is_some()
        && rest == ["UTC"]
        && at_word
        && name.len() == 1
        && is_user_name(author, forums)
        && written.is_usual
        && clock.is_usual;
    let form = if is_exact {
        HeadForm::Exact
    } else if !is_any_name(name, forums) {
        return None;
    } else if bare.is_some() || (has_zone && name.len() == 1) {
        HeadForm::Near
    } else if name.len() == 1 {
        HeadForm::Doubtful
    } else {
        return None;
    };
    let time = written.date.and_then(|(year, month, day)| {
        let (hour, minute) = clock.time?;
        let time = DateTime::new(year, month, day, hour, minute, 0, 0).ok()?;
        Some(time.to_zoned(TimeZone::UTC).ok()?.timestamp())
    });
    Some(CommentHead { author, time, form })
}

/// Year, month, day; `None` if a number is out of range.
struct Written {
    date: Option<(i16, i8, i8)>,
    /// Whether it is written as `August 11th, 2021`.
    is_usual: bool,
}

/// The date at the start of some words, and the words after it.
fn written_date<'w, 't>(words: &'w [&'t str], dates: &Dates) -> Option<(Written, &'w [&'t str])> {
    let iso = |word: &&str| word.trim_end_matches(',').parse::<Date>().ok();
    if let Some(date) = words.first().and_then(iso) {
        let date = Some((date.year(), date.month(), date.day()));
        let written = Written {
            date,
            is_usual: false,
        };
        return Some((written, words.get(1..)?));
    }
    let [first, second, year, rest @ ..] = words else {
        return None;
    };
    let bare = |word: &'t str| word.trim_end_matches(',');
    let year_number = bare(year);
    let year_number = (year_number.len() == 4).then(|| year_number.parse().ok())??;
    let month_first = month(bare(first), dates).zip(day(bare(second), dates));
    let (month, day, is_month_first) = match month_first {
        Some((month, day)) => (month, day, true),
        None => (month(bare(second), dates)?, day(bare(first), dates)?, false),
    };
    let written = Written {
        date: Some((year_number, month, day)),
        is_usual: is_month_first && second.ends_with(',') && !year.ends_with(','),
    };
    Some((written, rest))
}

fn is_user_name(word: &str, forums: &Forums) -> bool {
    let is_name_char = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-');
    forums.is_deleted(word) || ((2..=24).contains(&word.len()) && word.bytes().all(is_name_char))
}

/// Whether up to four words can be the name of somebody: letters and digits of any script, with
/// marks between them.
fn is_any_name(words: &[&str], forums: &Forums) -> bool {
    let is_name_char = |c: char| {
        c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | '\'' | '’' | '@' | '/' | '#')
    };
    let letters: usize = words.iter().map(|word| word.chars().count()).sum();
    forums.is_deleted(&words.join(" "))
        || (words.len() <= 4
            && (2..=40).contains(&letters)
            && words.iter().all(|word| word.chars().all(is_name_char)))
}

/// A time of day; `None` if it is out of range of a number.
struct Clock {
    time: Option<(i8, i8)>,
    /// Whether it is of twenty-four hours.
    is_usual: bool,
}

/// The time at the start of some words, and the words after it: `17:35`, `5:40 PM`, `5:40pm`,
/// `17:35:20`.
fn clock<'w, 't>(words: &'w [&'t str]) -> Option<(Clock, &'w [&'t str])> {
    let (first, rest) = words.split_first()?;
    let half = |word: &str| match word.to_ascii_lowercase().as_str() {
        "am" | "a.m." => Some(0),
        "pm" | "p.m." => Some(12),
        _ => None,
    };
    let digits = first.trim_end_matches(|c: char| c.is_ascii_alphabetic() || c == '.');
    let (_, ending) = first.split_at(digits.len());
    let (added, rest) = match (ending.is_empty(), rest) {
        (false, rest) => (Some(half(ending)?), rest),
        (true, [word, others @ ..]) if half(word).is_some() => (half(word), others),
        (true, rest) => (None, rest),
    };
    let mut parts = digits.split(':');
    let (hour, minute) = (parts.next()?, parts.next()?);
    let seconds = parts.next();
    let is_number = |part: &str, most: usize| {
        !part.is_empty() && part.len() <= most && part.bytes().all(|b| b.is_ascii_digit())
    };
    let is_clock = is_number(hour, 2)
        && minute.len() == 2
        && is_number(minute, 2)
        && seconds.is_none_or(|seconds| is_number(seconds, 2))
        && parts.next().is_none();
    if !is_clock {
        return None;
    }
    let hour: i8 = hour.parse().ok()?;
    let hour = match added {
        Some(added) => hour % 12 + added,
        None => hour,
    };
    let clock = Clock {
        time: Some((hour, minute.parse().ok()?)),
        is_usual: added.is_none() && seconds.is_none(),
    };
    Some((clock, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accepts_what_forums_and_clipboards_make_of_it() {
        for line in [
            "Reader_1 on August 11th, 2021 at 17:35 UTC »",
            "Reader_1 on August 11st, 2021 at 17:35 UTC >>",
            "Reader_1\u{a0}on Aug. 11, 2021\u{a0}at 17:35 UTC\u{a0}»",
            "Reader_1 on  aug 11TH, 2021 at 17:35 UTC»",
        ] {
            let head = comment_head(line, Vocabulary::of(None))
                .unwrap_or_else(|| panic!("refused: {line}"));
            assert_eq!((head.author, head.form), ("Reader_1", HeadForm::Exact));
            assert_eq!(
                head.time.unwrap().to_string(),
                "2021-08-11T17:35:00Z",
                "{line}"
            );
        }
    }

    #[test]
    fn near_misses_are_read_and_marked() {
        for (line, author) in [
            ("user.b on August 11th, 2021 at 17:35 UTC »", "user.b"),
            ("user c on August 11th, 2021 at 17:35 UTC »", "user c"),
            ("Ünïcode on August 11th, 2021 at 17:35 UTC »", "Ünïcode"),
            ("ab on 11 August 2021 at 17:35 UTC »", "ab"),
            ("ab on August 11th, 2021 at 5:35 PM UTC »", "ab"),
            ("ab on August 11th, 2021 at 5:35pm UTC »", "ab"),
            ("ab on August 11th, 2021 at 17:35 UTC", "ab"),
            ("ab on August 11th, 2021 at 17:35 »", "ab"),
            ("ab on 2021-08-11 at 17:35 UTC »", "ab"),
            ("ab on August 11 2021, 17:35 UTC »", "ab"),
        ] {
            let head = comment_head(line, Vocabulary::of(None))
                .unwrap_or_else(|| panic!("refused: {line}"));
            assert_eq!((head.author, head.form), (author, HeadForm::Near), "{line}");
            assert_eq!(
                head.time.unwrap().to_string(),
                "2021-08-11T17:35:00Z",
                "{line}"
            );
        }
    }

    #[test]
    fn a_day_that_does_not_exist_leaves_the_time_unknown() {
        for line in [
            "ab on February 30th, 2021 at 9:05 UTC »",
            "ab on May 3rd, 2021 at 25:05 UTC »",
            "ab on May 0, 2021 at 5:05 UTC »",
        ] {
            assert_eq!(
                comment_head(line, Vocabulary::of(None)),
                Some(CommentHead {
                    author: "ab",
                    time: None,
                    form: HeadForm::Exact,
                })
            );
        }
    }

    #[test]
    fn refuses_sentences_and_bad_names() {
        for line in [
            "a on August 11th, 2021 at 17:35 UTC »",
            "The bridge fell on August 11th, 2021 at 17:35 UTC",
            "Reader on Augustus 11th, 2021 at 17:35 UTC »",
            "Reader on August 11th, 2021 at 17:35 UTC and more »",
            "Reader on August 11th 2021 at 1735 UTC »",
            "He said, on August 11th, 2021 at 17:35 UTC »",
            "on August 11th, 2021 at 17:35 UTC »",
            "»",
            "",
        ] {
            assert_eq!(comment_head(line, Vocabulary::of(None)), None, "{line}");
        }
    }
}
