//! The parser of each kind.

use super::error::FormatError;
use super::kind::InputKind;
use super::reading::{Content, Reading};
use super::social::{self, Social};
use super::thread::{self, Feed, Thread};
use super::{
    articles, containers, docx, epub, html, json, mail, markdown, odt, pdf, press, rtf, subtitles,
    worker, xml,
};
use crate::document::{self, Document, Draft, Hints};
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
        InputKind::Csv => Err(FormatError::Table),
        InputKind::Json => json_of_other_shapes(content.into_text(), vocabulary),
        InputKind::Chat => {
            Ok(social::chat(&content.into_text(), vocabulary)?.into_reading(vocabulary))
        }
        InputKind::Subtitles => subtitles::subtitles(&content.into_text()),
        InputKind::Odt => odt::document(content.into_bytes()),
        InputKind::Rtf => rtf::document(content.into_bytes()),
        InputKind::Epub => epub::document(content.into_bytes()),
        InputKind::Webarchive => containers::webarchive(content.into_bytes()),
        InputKind::Warc => containers::warc(content.into_bytes()),
        InputKind::Docx => docx::document(content.into_bytes()),
        InputKind::Pdf => pdf::document(content.into_bytes()),
        InputKind::Eml => mail::document(content.into_bytes()),
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

/// Messages or a thread of a social network, else an article, in JSON.
fn json_of_other_shapes(
    text: String,
    vocabulary: &'static Vocabulary,
) -> Result<Reading, FormatError> {
    worker::parse(move || {
        if let Some(conversation) = social::x_archive(&text) {
            return Ok(conversation?.into_reading(vocabulary));
        }
        let values = json::values(&text)?;
        match social::social(&values) {
            Some(Social::Messages(conversation)) => Ok(conversation.into_reading(vocabulary)),
            Some(Social::Thread(thread)) => Ok(thread.into_reading(vocabulary)),
            None => articles::article(&values).unwrap_or(Err(FormatError::UnknownJson)),
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

fn feed(text: String, vocabulary: &'static Vocabulary) -> Result<Reading, FormatError> {
    worker::parse(move || {
        let root = xml::Element::parse(&text)?;
        match thread::feed(&root)? {
            Feed::Thread(thread) => Ok(thread.into_reading(vocabulary)),
            Feed::Article(draft) => Ok(Reading::of(*draft, Vec::new())),
            Feed::Articles(articles) => Err(FormatError::Choose { articles }),
        }
    })
}

/// The articles of a feed that have their text in it, in its order: one that a reader would have to choose
/// from. None of any other feed, and none of a damaged one.
#[must_use]
pub fn articles_of_feed(text: &str) -> Vec<Document> {
    let text = text.to_owned();
    let drafts = worker::parse(move || thread::articles_of_feed(&xml::Element::parse(&text)?));
    finished(drafts.unwrap_or_default())
}

/// The articles of a press database's export of several, in its order; none of any other text.
#[must_use]
pub fn articles_of_export(text: &str) -> Vec<Document> {
    finished(press::several(text))
}

/// The messages of a mailbox, in its order; one of a message alone.
#[must_use]
pub fn messages_of_mailbox(bytes: &[u8]) -> Vec<Document> {
    let mut documents = mail::each(bytes.to_vec()).unwrap_or_default();
    for document in &mut documents {
        document::note_language(document);
    }
    documents
}

fn finished(drafts: Vec<Draft>) -> Vec<Document> {
    let documents = drafts.into_iter().map(|draft| {
        let mut document = draft.finish();
        document::note_language(&mut document);
        document
    });
    documents.collect()
}
