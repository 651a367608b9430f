//! E-mail messages.

use super::{FormatError, Reading, html};
use crate::diagnostics::Diagnostic;
use crate::document::{self, Fact, Hints, site_of};
use jiff::civil::Date;
use mail_parser::{Message, MessageParser};

/// Fewest characters of a plain-text part that is more than "see the other part".
const ENOUGH: usize = 200;
/// Deepest forwarding that is followed.
const MOST_FORWARDS: usize = 10;

/// Reads subject, sender, date and the words: the plain text, or the page where there is none.
pub(super) fn document(bytes: Vec<u8>) -> Result<Reading, FormatError> {
    super::work(move || {
        let message = MessageParser::default().parse(&bytes);
        let message = message.ok_or_else(|| FormatError::Damaged {
            what: "message",
            problem: "it has no headers".to_owned(),
        })?;
        understand(&message, 0)
    })
}

fn understand(message: &Message<'_>, forwards: usize) -> Result<Reading, FormatError> {
    let text = message.body_text(0).filter(|_| has_part(message, "plain"));
    let page = message.body_html(0).filter(|_| has_part(message, "html"));
    let is_enough = |text: &str| text.trim().chars().nth(ENOUGH).is_some();
    let mut reading = match (text, page) {
        (Some(text), None) => plain(&text),
        (Some(text), Some(_)) if is_enough(&text) => plain(&text),
        (text, Some(page)) => match (html::page(&page, None), text) {
            (Ok(reading), _) => reading,
            (Err(_), Some(text)) => plain(&text),
            (Err(problem), None) => return Err(problem),
        },
        (None, None) => Reading::of(document::Draft::default(), Vec::new()),
    };
    let nested = message.attachments().find_map(|part| part.message());
    if reading.document.blocks.is_empty() {
        // A message that only forwards another.
        return match nested {
            Some(nested) if forwards < MOST_FORWARDS => understand(nested, forwards + 1),
            _ => Err(FormatError::NoWords),
        };
    }
    envelope(message, &mut reading);
    match message.attachment_count() {
        0 => {}
        count => reading
            .notices
            .push(Diagnostic::AttachmentsNotRead { count }),
    }
    Ok(reading)
}

/// Whether a part of the message is written as `text/…` of the type, not made from the other.
fn has_part(message: &Message<'_>, subtype: &str) -> bool {
    use mail_parser::{MimeHeaders, PartType};
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

fn plain(text: &str) -> Reading {
    let (document, notices) = document::parse(text.to_owned(), &Hints::default());
    Reading { document, notices }
}

/// What stands on the envelope wins over what the words say.
fn envelope(message: &Message<'_>, reading: &mut Reading) {
    let metadata = &mut reading.document.metadata;
    if let Some(subject) = message.subject() {
        let subject = subject.split_whitespace().collect::<Vec<_>>().join(" ");
        if !subject.is_empty() {
            metadata.title = Fact::Stated(subject);
        }
    }
    let sender = message.from().and_then(|from| from.first());
    if let Some(name) = sender.and_then(|sender| sender.name()) {
        metadata.author = Fact::Stated(name.trim().to_owned());
    }
    let site = sender
        .and_then(|sender| sender.address())
        .and_then(|address| site_of(address.rsplit('@').next()?));
    if let (Fact::Missing, Some(value)) = (&metadata.site, site) {
        metadata.site = Fact::Inferred {
            value,
            from: "the sender's address",
        };
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
