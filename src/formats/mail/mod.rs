//! E-mail messages (RFC 5322) with MIME parts (RFC 2045), and web pages that browsers save as one
//! message (MHTML, RFC 2557).

mod letter;

use super::error::{FormatError, ListedArticle};
use super::html;
use super::reading::Reading;
use super::several::{Documents, HeldDocument};
use super::worker;
use crate::diagnostics::Diagnostic;
use crate::document::{Draft, Fact, Hints, InferredFrom, site_of};
use crate::vocabulary::Vocabulary;
use jiff::civil::Date;
use letter::{Breaks, Relation, own_words, without_frame};
use mail_parser::{Message, MessageParser, MimeHeaders, PartType};
use std::iter;
use std::ops::Range;
use std::sync::Arc;

/// Characters of a plain-text part that says more than "see the HTML part".
const ENOUGH: usize = 200;
/// Messages of a mailbox that are read.
const MOST_MESSAGES: usize = 100_000;
/// How many levels of forwarding are followed.
const MOST_FORWARDS: usize = 10;

/// The messages of a mailbox, in its order; a message alone is one.
///
/// # Errors
/// When the parser gives up on it.
pub(super) fn documents(bytes: Vec<u8>) -> Result<Documents, FormatError> {
    worker::parse(move || {
        let ranges = messages(&bytes);
        let not_read = ranges.len().saturating_sub(MOST_MESSAGES);
        let bytes = Arc::new(bytes);
        let held = ranges.into_iter().take(MOST_MESSAGES).map(|range| {
            let subject = subject(bytes.get(range.clone()).unwrap_or_default());
            let bytes = Arc::clone(&bytes);
            let read = move || worker::parse(move || message(bytes.get(range).unwrap_or_default()));
            HeldDocument::new(ListedArticle::new(subject, None), read)
        });
        Ok(Documents::new(held.collect(), not_read))
    })
}

fn subject(bytes: &[u8]) -> Option<String> {
    let headers = MessageParser::default().parse_headers(bytes)?;
    in_one_line(headers.subject()?)
}

/// Reads subject, sender, date and text: the plain-text part, or else the HTML part.
fn message(bytes: &[u8]) -> Result<Reading, FormatError> {
    let message = MessageParser::default().parse(bytes);
    let message = message.ok_or_else(|| FormatError::Damaged {
        what: "message",
        problem: "it has no headers".to_owned(),
    })?;
    understand(&message, 0)
}

/// Where the messages of a mailbox stand; a message alone is one. A line that begins with `From ` and ends
/// with a year, below an empty one, begins a message (RFC 4155).
fn messages(bytes: &[u8]) -> Vec<Range<usize>> {
    let is_start = |line: &[u8]| {
        let line = line.trim_ascii_end();
        let year = line.len().checked_sub(4).and_then(|at| line.get(at..));
        line.starts_with(b"From ") && year.is_some_and(|year| year.iter().all(u8::is_ascii_digit))
    };
    let first = bytes.split(|b| *b == b'\n').next().unwrap_or_default();
    if !is_start(first) {
        return iter::once(0..bytes.len()).collect();
    }
    let (mut messages, mut begin, mut at) = (Vec::new(), 0, 0);
    let mut is_blank = true;
    for line in bytes.split(|b| *b == b'\n') {
        if is_blank && is_start(line) {
            messages.extend((begin < at).then_some(begin..at));
            begin = (at + line.len() + 1).min(bytes.len());
        }
        is_blank = line.trim_ascii().is_empty();
        at += line.len() + 1;
    }
    messages.push(begin..bytes.len());
    messages
}

fn understand(message: &Message<'_>, forwards: usize) -> Result<Reading, FormatError> {
    if let Some(page) = saved_page(message) {
        return page;
    }
    let text = message.body_text(0).filter(|_| has_part(message, "plain"));
    let page = message.body_html(0).filter(|_| has_part(message, "html"));
    let is_enough = |text: &str| text.trim().chars().nth(ENOUGH).is_some();
    let plain = |text: &str| plain(text, message);
    let mut reading = match (text, page) {
        (Some(text), None) => plain(&text),
        (Some(text), Some(_)) if is_enough(&text) => plain(&text),
        (text, Some(page)) => match (html::page(&page, None), text) {
            (Ok(reading), _) => in_mail(reading),
            (Err(_), Some(text)) => plain(&text),
            (Err(problem), None) => return Err(problem),
        },
        (None, None) => Reading::of(Draft::default(), Vec::new()),
    };
    let nested = message.attachments().find_map(|part| part.message());
    if reading.document.blocks.is_empty() {
        // A message that only forwards another message.
        return match nested {
            Some(nested) if forwards < MOST_FORWARDS => understand(nested, forwards + 1),
            _ => Err(FormatError::NoWords),
        };
    }
    apply_headers(message, &mut reading);
    match message.attachment_count() {
        0 => {}
        count => reading
            .notices
            .push(Diagnostic::AttachmentsNotRead { count }),
    }
    Ok(reading)
}

/// A page that a browser saved as one file (MHTML): the page's own facts count, not the headers.
fn saved_page(message: &Message<'_>) -> Option<Result<Reading, FormatError>> {
    let address = message.header_raw("Snapshot-Content-Location")?;
    let page = message.body_html(0)?;
    Some(html::page(&page, Some(address.trim())))
}

/// Whether the message itself has a part `text/<subtype>`; the parser converts one from the other.
fn has_part(message: &Message<'_>, subtype: &str) -> bool {
    message
        .parts
        .iter()
        .any(|part| match (&part.body, subtype) {
            (PartType::Html(_), "html") => true,
            (PartType::Text(_), "plain") => part
                .content_type()
                .is_none_or(|kind| kind.subtype().is_none_or(|found| found == "plain")),
            _ => false,
        })
}

fn plain(text: &str, message: &Message<'_>) -> Reading {
    let mails = &Vocabulary::of(None).mails;
    let relation = Relation::of_subject(message.subject().unwrap_or_default(), mails);
    let (words, left_out) = own_words(text, breaks(message), relation, mails);
    let mut reading = Reading::of_text(words, &Hints::default());
    reading.notices.extend(left_out.notice());
    reading
}

/// A page inside a message.
fn in_mail(reading: Reading) -> Reading {
    let Reading {
        document,
        mut notices,
    } = reading;
    let words = &document.vocabulary().mails;
    let (document, left_out) = without_frame(document, words);
    notices.extend(left_out.notice());
    Reading { document, notices }
}

/// How the plain part says that its lines are broken.
fn breaks(message: &Message<'_>) -> Breaks {
    let mut parts = message.parts.iter();
    let plain = parts.find(|part| matches!(part.body, PartType::Text(_)));
    let kind = plain.and_then(|part| part.content_type());
    let is = |name: &str, value: &str| {
        kind.and_then(|kind| kind.attribute(name))
            .is_some_and(|found| found.eq_ignore_ascii_case(value))
    };
    if is("format", "flowed") {
        Breaks::Flowed {
            drops_space: is("delsp", "yes"),
        }
    } else {
        Breaks::Fixed
    }
}

/// The headers take precedence over the text.
fn apply_headers(message: &Message<'_>, reading: &mut Reading) {
    let metadata = &mut reading.document.metadata;
    if let Some(subject) = message.subject().and_then(in_one_line) {
        metadata.title = Fact::Stated(subject);
    }
    let sender = message.from().and_then(|from| from.first());
    if let Some(name) = sender.and_then(|sender| sender.name()) {
        metadata.author = Fact::Stated(name.trim().to_owned());
    }
    let site = sender
        .and_then(|sender| sender.address())
        .and_then(|address| site_of(address.rsplit('@').next()?));
    if metadata.site == Fact::Missing {
        metadata.site = Fact::inferred(site, InferredFrom::Sender);
    }
    let date = message.date().and_then(|date| {
        let year = i16::try_from(date.year).ok()?;
        let (month, day) = (i8::try_from(date.month).ok()?, i8::try_from(date.day).ok()?);
        Date::new(year, month, day).ok()
    });
    if let Some(date) = date {
        metadata.date = Fact::Stated(date);
    }
}

fn in_one_line(text: &str) -> Option<String> {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    (!line.is_empty()).then_some(line)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(bytes: &[u8]) -> Reading {
        let read = documents(bytes.to_vec()).and_then(Documents::only);
        read.unwrap_or_else(|problem| panic!("{problem}"))
    }

    #[test]
    fn a_message_has_subject_sender_date_and_words() {
        let reading = read(include_bytes!("../../../tests/fixtures/files/note.eml"));
        let metadata = &reading.document.metadata;
        assert_eq!(
            metadata.title,
            Fact::Stated("Bridge lost – flood".to_owned())
        );
        assert_eq!(metadata.author, Fact::Stated("Jäne Doe".to_owned()));
        assert_eq!(metadata.date, Fact::Stated(Date::constant(2021, 8, 11)));
        assert!(
            matches!(&metadata.site, Fact::Inferred { value, .. } if value == "news.example.org")
        );
        assert!(
            reading
                .document
                .text
                .contains("Badakhshan province, and the café beside it.")
        );
        assert!(reading.document.text.contains("\n\nThe road to Kabul"));
        assert!(
            !reading.document.text.contains("tags"),
            "the plain part is enough"
        );
        assert_eq!(
            reading.notices,
            [Diagnostic::AttachmentsNotRead { count: 1 }]
        );
    }

    #[test]
    fn a_mailbox_is_many() {
        let mail = |subject: &str, words: &str| {
            format!(
                "From a@e.example Thu Mar 14 08:00:00 2024\nFrom: A <a@e.example>\nSubject: {subject}\nMessage-ID: <1@e>\n\n{words}\n\n"
            )
        };
        let box_of_two = mail("Roads", "The road is cut.") + &mail("Bridges", "A bridge fell.");
        let read = || documents(box_of_two.clone().into_bytes()).unwrap();
        let problem = read().only().unwrap_err();
        assert!(
            problem.to_string().ends_with("\n  1  Roads\n  2  Bridges"),
            "{problem}"
        );
        let all = read().into_iter().map(|one| one.read().unwrap().document);
        let texts: Vec<String> = all.map(|one| one.text.trim().to_owned()).collect();
        assert_eq!(texts, ["The road is cut.", "A bridge fell."]);
        let second = read().item(2).unwrap().document;
        assert_eq!(second.metadata.title, Fact::Stated("Bridges".to_owned()));
        let none = FormatError::NoItem {
            number: 3,
            count: 2,
        };
        assert_eq!((read().item(3), read().item(0).is_err()), (Err(none), true));
        let (_, alone) = box_of_two.split_once('\n').unwrap();
        assert_eq!(messages(alone.as_bytes()).len(), 1);
        assert_eq!(messages(b"").len(), 1);
    }

    #[test]
    fn a_forwarded_message_is_the_message() {
        let reading = read(include_bytes!(
            "../../../tests/fixtures/files/forwarded.eml"
        ));
        let metadata = &reading.document.metadata;
        assert_eq!(
            metadata.title,
            Fact::Stated("Bridge lost to flood".to_owned())
        );
        assert_eq!(metadata.author, Fact::Stated("Jane Doe".to_owned()));
        assert_eq!(reading.document.text.matches("Faizabad").count(), 3);
    }

    #[test]
    fn a_page_saved_in_one_file_is_a_page() {
        let reading = read(include_bytes!("../../../tests/fixtures/files/saved.mhtml"));
        let metadata = &reading.document.metadata;
        assert_eq!(
            metadata.title,
            Fact::Stated("Bridge lost to flood".to_owned())
        );
        assert_eq!(metadata.site, Fact::Stated("example.org".to_owned()));
        assert_eq!(metadata.author, Fact::Missing, "a browser is no author");
        let day = Fact::Inferred {
            value: Date::constant(2021, 8, 11),
            from: InferredFrom::Address,
        };
        assert_eq!(metadata.date, day);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn headers_and_parts_in_any_order_are_read_or_refused(
            pieces in prop::collection::vec(prop::sample::select(vec![
                "Subject: x\r\n", "From: =?utf-8?q?=C3?= <>\n", "Date: 31 Feb 99999 25:61 +9999\n", "MIME-Version: 1.0\n",
                "Content-Type: multipart/mixed; boundary=b\n", "Content-Type: message/rfc822\n",
                "Content-Type: text/html; charset=utf-16\n", "Content-Transfer-Encoding: base64\n",
                "Content-Transfer-Encoding: quoted-printable\n", "\n", "--b\n", "--b--\n", "=C3=\n", "<p>x", "\u{0}",
                "Snapshot-Content-Location: x\n", "Faizabad ",
            ]), 0..30)
        ) {
            let _ = documents(pieces.concat().into_bytes()).and_then(Documents::only);
        }
    }
}
