//! The parser of each kind.

use super::error::FormatError;
use super::kind::InputKind;
use super::reading::{Content, Reading};
use super::thread::{self, Feed, Thread};
use super::{docx, eml, html, json, markdown, pdf, worker, xml};
use crate::document::{self, Hints};
use crate::vocabulary::Vocabulary;
use serde_json::Value;

/// Reads an input with the parser of its kind. `address` is where it was fetched from, if it was;
/// hints are for plain text, but for the language, which is for threads too.
///
/// # Errors
/// When the parser rejects it.
pub(super) fn parse(
    kind: InputKind,
    content: Content,
    address: Option<&str>,
    hints: &Hints,
) -> Result<Reading, FormatError> {
    let vocabulary = Vocabulary::of(hints.language.as_deref());
    match kind {
        InputKind::Text => Ok(text(content.into_text(), hints, vocabulary)),
        InputKind::Jsonl => Err(FormatError::ManyTexts),
        InputKind::Docx => docx::document(content.into_bytes()),
        InputKind::Pdf => pdf::document(content.into_bytes()),
        InputKind::Eml => eml::document(content.into_bytes()),
        InputKind::Html => html::page(&content.into_text(), address),
        InputKind::Markdown => Ok(markdown::document(&content.into_text())),
        InputKind::RedditJson => thread(content.into_text(), thread::reddit, vocabulary),
        InputKind::HnJson => thread(content.into_text(), thread::hacker_news, vocabulary),
        InputKind::WordpressJson => thread(content.into_text(), thread::wordpress, vocabulary),
        InputKind::Disqus => disqus(content.into_text(), vocabulary),
        InputKind::Atom => feed(content.into_text(), vocabulary),
    }
}

/// An article as plain text, a pasted thread, or a forum's page that was copied.
fn text(text: String, hints: &Hints, vocabulary: &'static Vocabulary) -> Reading {
    match thread::copied(&text, vocabulary) {
        Some(thread) if !document::is_thread(&text) => thread.into_reading(vocabulary),
        _ => Reading::of_text(text, hints),
    }
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

fn feed(text: String, vocabulary: &'static Vocabulary) -> Result<Reading, FormatError> {
    worker::parse(move || {
        let root = xml::Element::parse(&text)?;
        match thread::feed(&root)? {
            Feed::Thread(thread) => Ok(thread.into_reading(vocabulary)),
            Feed::Articles(articles) => Err(FormatError::Choose { articles }),
        }
    })
}
