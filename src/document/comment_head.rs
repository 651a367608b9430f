//! The header of a comment in a pasted thread: `USER on August 11th, 2021 at 17:35 UTC »`.

use super::date::{day, month};
use crate::vocabulary::{Forums, Vocabulary};
use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;

/// A comment header.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct CommentHead<'t> {
    /// The user name as written.
    pub(super) author: &'t str,
    /// `None` if the day or the hour does not exist.
    pub(super) time: Option<Timestamp>,
}

/// Parses a line without surrounding white space. Any white space between words, abbreviated months,
/// wrong ordinals and `>>` for the arrow are accepted.
pub(super) fn comment_head<'t>(line: &'t str, vocabulary: &Vocabulary) -> Option<CommentHead<'t>> {
    let line = line.strip_suffix('»').or_else(|| line.strip_suffix(">>"))?;
    let (forums, dates) = (&vocabulary.forums, &vocabulary.dates);
    let [on, at] = forums.header;
    let mut words = line.split_whitespace();
    let author = words.next().filter(|name| is_user_name(name, forums))?;
    words.next().filter(|word| *word == on)?;
    let month = month(words.next()?, dates)?;
    let day = day(words.next()?.strip_suffix(',')?, dates)?;
    let year = words.next().filter(|year| year.len() == 4)?.parse().ok()?;
    words.next().filter(|word| *word == at)?;
    let (hour, minute) = clock(words.next()?)?;
    words.next().filter(|word| *word == "UTC")?;
    if words.next().is_some() {
        return None;
    }
    let time = DateTime::new(year, month, day, hour, minute, 0, 0)
        .and_then(|time| time.to_zoned(TimeZone::UTC))
        .ok()
        .map(|time| time.timestamp());
    Some(CommentHead { author, time })
}

fn is_user_name(word: &str, forums: &Forums) -> bool {
    let is_name_char = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-');
    forums.deleted.contains(&word)
        || ((2..=24).contains(&word.len()) && word.bytes().all(is_name_char))
}

fn clock(word: &str) -> Option<(i8, i8)> {
    let (hour, minute) = word.split_once(':')?;
    let is_number = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    if !(matches!(hour.len(), 1 | 2) && minute.len() == 2 && is_number(hour) && is_number(minute)) {
        return None;
    }
    Some((hour.parse().ok()?, minute.parse().ok()?))
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
            assert_eq!(head.author, "Reader_1");
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
                    time: None
                })
            );
        }
    }

    #[test]
    fn refuses_sentences_and_bad_names() {
        for line in [
            "Fighting on August 11th, 2021 at 17:35 UTC",
            "a on August 11th, 2021 at 17:35 UTC »",
            "two words on August 11th, 2021 at 17:35 UTC »",
            "user.name on August 11th, 2021 at 17:35 UTC »",
            "Reader on Augustus 11th, 2021 at 17:35 UTC »",
            "Reader on August 11th, 2021 at 17:35 UTC and more »",
            "Reader on August 11th 2021 at 1735 UTC »",
            "»",
            "",
        ] {
            assert_eq!(comment_head(line, Vocabulary::of(None)), None, "{line}");
        }
    }
}
