//! The parser of each kind.

use super::error::FormatError;
use super::kind::InputKind;
use super::reading::{Content, Reading};
use super::several::{Documents, HeldDocument};
use super::social::{self, Social};
use super::thread::{self, Feed, Thread};
use super::{
    articles, containers, docx, epub, html, json, mail, markdown, odt, pdf, press, rtf, subtitles,
    worker, xml,
};
use crate::document::{self, Hints};
use crate::vocabulary::Vocabulary;
use serde_json::Value;

/// The documents of an input, by the parser of its kind. `address` is where it was fetched from, if it was;
/// hints are for plain text, but for the language, which is for threads too.
///
/// # Errors
/// When the parser rejects it.
pub(super) fn parse(
    kind: InputKind,
    content: Content,
    address: Option<&str>,
    hints: &Hints,
) -> Result<Documents, FormatError> {
    let vocabulary = Vocabulary::of(hints.language.as_deref());
    let reading = match kind {
        InputKind::Atom => return feed(content.into_text(), vocabulary),
        InputKind::Eml => return mail::documents(content.into_bytes()),
        InputKind::Json => return json_of_other_shapes(content.into_text(), vocabulary),
        InputKind::Warc => return containers::warc(content.into_bytes()),
        InputKind::Text => Ok(text(content.into_text(), hints, vocabulary)),
        InputKind::Jsonl => Err(FormatError::ManyTexts),
        InputKind::Csv => Err(FormatError::Table),
        InputKind::Parquet => Err(FormatError::ParquetTable),
        InputKind::Chat => {
            Ok(social::chat(&content.into_text(), vocabulary)?.into_reading(vocabulary))
        }
        InputKind::Subtitles => subtitles::subtitles(&content.into_text()),
        InputKind::Odt => odt::document(content.into_bytes()),
        InputKind::Rtf => rtf::document(content.into_bytes()),
        InputKind::Epub => epub::document(content.into_bytes()),
        InputKind::Webarchive => containers::webarchive(content.into_bytes()),
        InputKind::Docx => docx::document(content.into_bytes()),
        InputKind::Pdf => pdf::document(content.into_bytes()),
        InputKind::Html => html::page(&content.into_text(), address),
        InputKind::Markdown => Ok(markdown::document(&content.into_text())),
        InputKind::RedditJson => thread(content.into_text(), thread::reddit, vocabulary),
        InputKind::HnJson => thread(content.into_text(), thread::hacker_news, vocabulary),
        InputKind::WordpressJson => thread(content.into_text(), thread::wordpress, vocabulary),
        InputKind::Disqus => disqus(content.into_text(), vocabulary),
    }?;
    Ok(if kind.may_be_exported() {
        press::unwrapped(reading)
    } else {
        reading.into()
    })
}

/// An article as plain text, a pasted thread, or a forum's page that was copied.
fn text(text: String, hints: &Hints, vocabulary: &'static Vocabulary) -> Reading {
    match thread::copied(&text, vocabulary) {
        Some(thread) if !document::is_thread(&text) => thread.into_reading(vocabulary),
        _ => Reading::of_text(text, hints),
    }
}

/// Messages or a thread of a social network, else an article, in JSON.
fn json_of_other_shapes(
    text: String,
    vocabulary: &'static Vocabulary,
) -> Result<Documents, FormatError> {
    worker::parse(move || {
        if let Some(conversation) = social::x_archive(&text) {
            return Ok(conversation?.into_reading(vocabulary).into());
        }
        let values = json::values(&text)?;
        match social::social(&values) {
            Some(Social::Messages(conversation)) => {
                Ok(conversation.into_reading(vocabulary).into())
            }
            Some(Social::Thread(thread)) => Ok(thread.into_reading(vocabulary).into()),
            None => articles::articles(&values).ok_or(FormatError::UnknownJson),
        }
    })
}

/// A thread in JSON.
fn thread(
    text: String,
    read: fn(&[Value]) -> Result<Thread, FormatError>,
    vocabulary: &'static Vocabulary,
) -> Result<Reading, FormatError> {
    worker::parse(move || Ok(read(&json::values(&text)?)?.into_reading(vocabulary)))
}

/// An answer of the API in JSON, or an export in XML.
fn disqus(text: String, vocabulary: &'static Vocabulary) -> Result<Reading, FormatError> {
    if !text.trim_start().starts_with('<') {
        return thread(text, thread::disqus_json, vocabulary);
    }
    worker::parse(move || {
        let root = xml::Element::parse(&text)?;
        Ok(thread::disqus_xml(&root)?.into_reading(vocabulary))
    })
}

/// A thread, an article, several, or a list of such as are elsewhere.
fn feed(text: String, vocabulary: &'static Vocabulary) -> Result<Documents, FormatError> {
    worker::parse(move || {
        let root = xml::Element::parse(&text)?;
        match thread::feed(&root)? {
            Feed::Thread(thread) => Ok(thread.into_reading(vocabulary).into()),
            Feed::Article(draft) => Ok(Reading::of(*draft, Vec::new()).into()),
            Feed::Entries(entries) => {
                let held = entries.into_iter().map(|(listed, draft)| {
                    let draft = draft.ok_or(FormatError::NoWords);
                    HeldDocument::new(listed, || Ok(Reading::of(draft?, Vec::new())))
                });
                Ok(Documents::new(held.collect(), 0))
            }
            Feed::Articles(articles) => Err(FormatError::Choose { articles }),
        }
    })
}
