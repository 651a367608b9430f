//! Chats as text: exports of WhatsApp and Signal, and what is copied from Telegram.
//!
//! ```text
//! [14/03/2024, 07:01:02] NAME: words      14.03.24, 07:01 - NAME: words
//! [2024-03-14 07:01] NAME: words          NAME, [14.03.2024 07:01]
//! ```
//!
//! A line without such a head goes on with the message above it. The order of day and month is that
//! of the telephone: it is inferred from all the dates of the file.

use super::conversation::Conversation;
use crate::diagnostics::Diagnostic;
use crate::document::is_blank_char;
use crate::formats::error::FormatError;
use crate::formats::thread::SourceComment;
use crate::vocabulary::{Chats, Vocabulary};
use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;

/// Lines at the top among which heads are looked for.
const TOP: usize = 40;
/// Longest name, in bytes.
const LONGEST: usize = 80;

/// Whether a text is a chat: its first line has a head, and so has another of the first ones.
pub(in crate::formats) fn is_chat(text: &str) -> bool {
    let mut lines = text
        .lines()
        .map(|line| line.trim_matches(is_blank_char))
        .filter(|line| !line.is_empty())
        .take(TOP);
    let begins = lines.next().and_then(head).is_some();
    begins && lines.any(|line| head(line).is_some_and(|head| head.name.is_some()))
}

/// Reads a chat.
///
/// # Errors
/// When it has no messages.
pub(in crate::formats) fn chat(
    text: &str,
    vocabulary: &Vocabulary,
) -> Result<Conversation, FormatError> {
    let words = &vocabulary.forums.chats;
    let mut heads: Vec<(Head<'_>, String)> = Vec::new();
    for line in text.lines() {
        let line = line.trim_matches(is_blank_char);
        match (head(line), heads.last_mut()) {
            (Some(head), _) => {
                let said = head.said.to_owned();
                heads.push((head, said));
            }
            (None, Some((_, said))) if !line.is_empty() => {
                if !said.is_empty() {
                    said.push('\n');
                }
                said.push_str(line);
            }
            (None, _) => {}
        }
    }
    let order = order(heads.iter().map(|(head, _)| &head.stamp));
    let mut conversation = Conversation {
        notices: vec![Diagnostic::LocalTimes],
        ..Conversation::default()
    };
    for (head, said) in heads {
        let Some(name) = head.name else { continue };
        match kind(&said, words) {
            Line::Service => {}
            Line::Picture => conversation.without_text += 1,
            Line::Words => conversation.messages.push(SourceComment {
                author: Some(name.to_owned()),
                time: head.stamp.time(order),
                text: said,
                ..SourceComment::default()
            }),
        }
    }
    if conversation.messages.is_empty() {
        return Err(FormatError::NoPosts);
    }
    Ok(conversation)
}

enum Line {
    Words,
    /// A picture, a deleted message.
    Picture,
    /// What the program says itself.
    Service,
}

fn kind(said: &str, words: &Chats) -> Line {
    let small = said.trim_matches(is_blank_char).to_lowercase();
    let is_service = (words.service.iter()).any(|start| small.starts_with(start));
    let is_media = (words.media.iter()).any(|known| small.trim_matches(['<', '>', '.']) == *known);
    if is_service {
        Line::Service
    } else if is_media {
        Line::Picture
    } else {
        Line::Words
    }
}

/// The head of a message.
struct Head<'t> {
    stamp: Stamp,
    /// `None` of what the program says itself.
    name: Option<&'t str>,
    said: &'t str,
}

/// Date and time as figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Stamp {
    figures: [i16; 3],
    mark: char,
    hour: i8,
    minute: i8,
    second: i8,
    has_halves: bool,
}

/// What the figures of a date begin with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Order {
    Day,
    Month,
    Year,
}

fn head(line: &str) -> Option<Head<'_>> {
    let copied = line
        .strip_suffix(']')
        .and_then(|rest| rest.rsplit_once(", ["))
        .filter(|(name, _)| is_name(name));
    if let Some((name, figures)) = copied {
        let stamp = stamp(figures)?;
        return Some(Head {
            stamp,
            name: Some(name),
            said: "",
        });
    }
    let (figures, rest) = match line.strip_prefix('[') {
        Some(rest) => rest.split_once(']')?,
        None => line.split_once(" - ").or_else(|| line.split_once(" – "))?,
    };
    let stamp = stamp(figures)?;
    let rest = rest.trim_matches(is_blank_char);
    let named = rest
        .split_once(": ")
        .or_else(|| Some((rest.strip_suffix(':')?, "")))
        .filter(|(name, _)| is_name(name));
    Some(match named {
        Some((name, said)) => Head {
            stamp,
            name: Some(name.trim_matches(is_blank_char)),
            said: said.trim_matches(is_blank_char),
        },
        None => Head {
            stamp,
            name: None,
            said: rest,
        },
    })
}

fn is_name(name: &str) -> bool {
    !name.trim().is_empty() && name.len() <= LONGEST
}

/// "14/03/2024, 07:01:02", "3/14/24, 7:01 PM".
fn stamp(text: &str) -> Option<Stamp> {
    if text.len() > 40 {
        return None;
    }
    let is_gap = |c: char| is_blank_char(c) || matches!(c, ',' | '\u{202f}');
    let mut words = text.split(is_gap).filter(|word| !word.is_empty());
    let (date, clock) = (words.next()?, words.next()?);
    let mark = date.chars().find(|c| matches!(c, '/' | '.' | '-'))?;
    let mut figures = [0; 3];
    let mut parts = date.split(mark);
    for figure in &mut figures {
        let part = parts.next().filter(|part| part.len() <= 4)?;
        *figure = part.parse().ok()?;
    }
    let half = match words.next().map(str::to_ascii_lowercase).as_deref() {
        None => None,
        Some("am" | "a.m.") => Some(0),
        Some("pm" | "p.m.") => Some(12),
        Some(_) => return None,
    };
    let mut clock = clock.split([':', '.']);
    let mut part = || clock.next().map(|part| part.parse::<i8>());
    let hour = part()?.ok()?;
    let minute = part()?.ok()?;
    let second = part().transpose().ok()?.unwrap_or(0);
    let has_more = parts.next().is_some() || words.next().is_some();
    (!has_more).then_some(Stamp {
        figures,
        mark,
        hour: half.map_or(hour, |half| hour % 12 + half),
        minute,
        second,
        has_halves: half.is_some(),
    })
}

impl Stamp {
    /// The time, as if the telephone had been at Greenwich.
    fn time(&self, order: Order) -> Option<Timestamp> {
        let [a, b, c] = self.figures;
        let (year, month, day) = match order {
            Order::Day => (c, b, a),
            Order::Month => (c, a, b),
            Order::Year => (a, b, c),
        };
        let year = if year < 100 { year + 2000 } else { year };
        let (month, day) = (i8::try_from(month).ok()?, i8::try_from(day).ok()?);
        let time = DateTime::new(year, month, day, self.hour, self.minute, self.second, 0).ok()?;
        Some(time.to_zoned(TimeZone::UTC).ok()?.timestamp())
    }
}

/// The order in which every date exists and the chat runs forward; of two such, the one that the
/// marks between the figures suggest.
fn order<'s>(stamps: impl Iterator<Item = &'s Stamp>) -> Order {
    let stamps: Vec<&Stamp> = stamps.collect();
    if stamps.iter().any(|stamp| stamp.figures[0] > 31) {
        return Order::Year;
    }
    let faults = |order: Order| {
        let times: Vec<Option<Timestamp>> = stamps.iter().map(|stamp| stamp.time(order)).collect();
        let missing = times.iter().filter(|time| time.is_none()).count();
        let known: Vec<Timestamp> = times.into_iter().flatten().collect();
        let backward = known.windows(2).filter(|pair| pair[0] > pair[1]).count();
        (missing, backward)
    };
    let (day_first, month_first) = (faults(Order::Day), faults(Order::Month));
    let is_american = stamps
        .first()
        .is_some_and(|stamp| stamp.has_halves && stamp.mark == '/');
    if month_first < day_first || (month_first == day_first && is_american) {
        Order::Month
    } else {
        Order::Day
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(text: &str) -> Vec<(String, String, Option<String>)> {
        assert!(is_chat(text), "{text}");
        let conversation = chat(text, Vocabulary::of(None)).unwrap();
        let messages = conversation.messages.into_iter();
        messages
            .map(|said| {
                let time = said.time.map(|time| time.to_string());
                (said.author.unwrap(), said.text, time)
            })
            .collect()
    }

    #[test]
    fn chats_of_every_telephone_are_read() {
        let day = |clock: &str| Some(format!("2024-03-14T{clock}:00Z"));
        for text in [
            "[14/03/2024, 07:01:00] Ann Lee: The road is cut.\nat Izium\n[14/03/2024, 07:02:00] Bo: image omitted\n[14/03/2024, 19:04:00] Bo: Thanks.",
            "14.03.24, 07:00 - Messages and calls are end-to-end encrypted.\n14.03.24, 07:01 - Ann Lee: The road is cut.\nat Izium\n14.03.24, 19:04 - Bo: Thanks.",
            "3/14/24, 7:01\u{202f}AM - Ann Lee: The road is cut.\nat Izium\n3/14/24, 7:04\u{202f}PM - Bo: Thanks.",
            "[2024-03-14 07:01] Ann Lee: The road is cut.\nat Izium\n[2024-03-14 19:04] Bo: Thanks.",
            "Ann Lee, [14.03.2024 07:01]\nThe road is cut.\nat Izium\n\nBo, [14.03.2024 19:04]\nThanks.",
        ] {
            assert_eq!(
                read(text),
                [
                    (
                        "Ann Lee".to_owned(),
                        "The road is cut.\nat Izium".to_owned(),
                        day("07:01")
                    ),
                    ("Bo".to_owned(), "Thanks.".to_owned(), day("19:04"))
                ],
                "{text}"
            );
        }
    }

    #[test]
    fn articles_are_no_chats() {
        for text in [
            "14 March 2024 - Shelling: what we know\n\nThe road is cut.",
            "[Update] Shelling\n\n[14/03/2024] The road is cut.",
            "[14/03/2024, 07:01] Ann: one line alone",
            "",
        ] {
            assert!(!is_chat(text), "{text}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(128))]
        #[test]
        fn lines_in_any_order_are_read_or_refused(
            lines in prop::collection::vec(prop::sample::select(vec![
                "[14/03/2024, 07:01:02] A: x", "[99/99/9999, 99:99] B: y", "1.2.3, 4:5 - C:", "D, [3/14/24 7:01 PM]", "words", "", "[", "] :",
                "-1/2/3, 1:2 - E: z", "2024-03-14, 127:01 - \u{200e}F: İ",
            ]), 0..20)
        ) {
            if let Ok(conversation) = chat(&lines.join("\n"), Vocabulary::of(None)) {
                prop_assert!(conversation.messages.len() <= lines.len());
            }
        }
    }
}
