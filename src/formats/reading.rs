//! What goes into a parser, and what comes out of it.

use crate::diagnostics::Diagnostic;
use crate::document::{self, Document, Draft, Hints};

/// What a file contains: decoded text, or bytes that the parser of their format decodes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    /// Text, without a byte-order mark.
    Text(String),
    /// A Word document, a PDF, a message.
    Bytes(Vec<u8>),
}

impl Content {
    /// As text; bytes are taken for UTF-8, and what is invalid in them is replaced by U+FFFD.
    pub(super) fn into_text(self) -> String {
        match self {
            Self::Text(text) => text,
            Self::Bytes(bytes) => String::from_utf8_lossy(&bytes).into_owned(),
        }
    }

    /// As bytes.
    #[cfg(feature = "formats")]
    pub(super) fn into_bytes(self) -> Vec<u8> {
        match self {
            Self::Text(text) => text.into_bytes(),
            Self::Bytes(bytes) => bytes,
        }
    }
}

/// An input read: its document, and notices about how it was read.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// The text with its structure and metadata.
    pub document: Document,
    /// What a reader should know about how it was read.
    pub notices: Vec<Diagnostic>,
}

impl Reading {
    /// Reads plain text.
    pub(super) fn of_text(text: String, hints: &Hints) -> Self {
        let (document, notices) = document::parse(text, hints);
        Self { document, notices }
    }

    /// Makes a document of its parts.
    #[cfg(feature = "formats")]
    pub(super) fn of(draft: Draft, notices: Vec<Diagnostic>) -> Self {
        Self {
            document: draft.finish(),
            notices,
        }
    }

    /// Puts an article above the comments of a thread that links to it.
    #[must_use]
    pub fn with_article(self, article: Self) -> Self {
        let mut notices = article.notices;
        let is_resolved = |notice: &Diagnostic| {
            matches!(
                notice,
                Diagnostic::ArticleElsewhere { .. } | Diagnostic::NoArticle
            )
        };
        let own = self.notices.into_iter();
        notices.extend(own.filter(|notice| !is_resolved(notice)));
        Self {
            document: Draft::joined(article.document, self.document).finish(),
            notices,
        }
    }
}
