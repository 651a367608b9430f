//! From every kind of input to a document.
//!
//! Each format has a module; all of them end in a [`Reading`]. Nothing here reads files or the
//! network, and nothing here panics on what it is given.

mod docx;
mod eml;
mod error;
mod html;
mod kind;
mod magic;
mod markdown;
mod pdf;
mod thread;
mod worker;
mod xml;

pub use error::FormatError;
pub use kind::{InputKind, UnknownKind};
pub(crate) use kind::{Sniffed, is_mail, sniff};
pub(crate) use magic::{NotText, not_text};
pub use worker::WORKER;

use crate::diagnostics::Diagnostic;
use crate::document::{self, Document, Draft, Hints};
use std::time::Duration;
use thread::{Feed, Thread};
use url::Url;

/// Longest time that a thread or a file may take.
const DEADLINE: Duration = Duration::from_secs(20);

/// What a file holds: text, decoded, or bytes that their format decodes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    /// Text, without a byte-order mark.
    Text(String),
    /// A Word document, a PDF, a message.
    Bytes(Vec<u8>),
}

/// An article in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its title.
    pub title: String,
    /// Where it is; empty when the list does not say.
    pub address: String,
}

/// An input, understood.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// What it says.
    pub document: Document,
    /// What a reader should know about how it was read.
    pub notices: Vec<Diagnostic>,
}

impl Reading {
    fn of(draft: Draft, notices: Vec<Diagnostic>) -> Self {
        Self {
            document: draft.finish(),
            notices,
        }
    }

    fn of_thread(thread: Thread) -> Self {
        let (draft, notices) = thread.into_draft();
        Self::of(draft, notices)
    }

    /// Puts an article above the comments of a thread that links to it.
    #[must_use]
    pub fn with_article(self, article: Self) -> Self {
        let mut notices = article.notices;
        let is_solved = |notice: &Diagnostic| {
            matches!(
                notice,
                Diagnostic::ArticleElsewhere { .. } | Diagnostic::NoArticle
            )
        };
        notices.extend(self.notices.into_iter().filter(|notice| !is_solved(notice)));
        Self {
            document: Draft::joined(article.document, self.document).finish(),
            notices,
        }
    }
}

/// Understands an input. `address` is where it was fetched from, when it was; hints are for text.
///
/// # Errors
/// When the input is damaged, holds nothing to read, is a login or block page, or a list to
/// choose from.
pub fn read(
    kind: InputKind,
    content: Content,
    address: Option<&Url>,
    hints: &Hints,
) -> Result<Reading, FormatError> {
    match (kind, content) {
        (InputKind::Jsonl, _) => Err(FormatError::ManyTexts),
        (InputKind::Docx, Content::Bytes(bytes)) => docx::document(&bytes),
        (InputKind::Pdf, Content::Bytes(bytes)) => pdf::document(bytes),
        (InputKind::Eml, Content::Bytes(bytes)) => eml::document(bytes),
        (InputKind::Eml, Content::Text(text)) => eml::document(text.into_bytes()),
        (kind, Content::Text(text)) => text_of_kind(kind, text, address, hints),
        (kind, Content::Bytes(bytes)) => {
            let text = String::from_utf8_lossy(&bytes).into_owned();
            text_of_kind(kind, text, address, hints)
        }
    }
}

fn text_of_kind(
    kind: InputKind,
    text: String,
    address: Option<&Url>,
    hints: &Hints,
) -> Result<Reading, FormatError> {
    match kind {
        InputKind::Html => html::page(&text, address),
        InputKind::Markdown => Ok(markdown::document(&text)),
        InputKind::RedditJson => json(text, thread::reddit),
        InputKind::HnJson => json(text, thread::hacker_news),
        InputKind::WordpressJson => json(text, thread::wordpress),
        InputKind::Disqus if !text.trim_start().starts_with('<') => json(text, thread::disqus_json),
        InputKind::Disqus => work(move || {
            let root = xml::Element::parse(&text)?;
            Ok(Reading::of_thread(thread::disqus_xml(&root)?))
        }),
        InputKind::Atom => work(move || {
            let root = xml::Element::parse(&text)?;
            match thread::feed(&root)? {
                Feed::Thread(thread) => Ok(Reading::of_thread(*thread)),
                Feed::Entries(entries) => Err(FormatError::Choose { entries }),
            }
        }),
        InputKind::Text | InputKind::Docx | InputKind::Pdf | InputKind::Eml | InputKind::Jsonl => {
            let (document, notices) = document::parse(text, hints);
            Ok(Reading { document, notices })
        }
    }
}

fn json(
    text: String,
    read: impl FnOnce(&[serde_json::Value]) -> Result<Thread, FormatError> + Send + 'static,
) -> Result<Reading, FormatError> {
    work(move || Ok(Reading::of_thread(read(&thread::values(&text)?)?)))
}

/// On a thread with a large stack: forums nest without limit.
fn work(
    read: impl FnOnce() -> Result<Reading, FormatError> + Send + 'static,
) -> Result<Reading, FormatError> {
    worker::run(DEADLINE, read).unwrap_or_else(|_| {
        Err(FormatError::Damaged {
            what: "file",
            problem: "its parser gives up on it".to_owned(),
        })
    })
}
