//! The document as data: metadata with their provenance, paragraphs, comments.

use crate::document::{BlockId, Comment, CommentKind, Document, Edited, Fact};
use crate::span::Span;
use serde::Serialize;

#[derive(Serialize)]
pub(super) struct DocumentRecord<'b> {
    /// `article`, `thread` or `messages`.
    kind: &'static str,
    title: FactRecord,
    site: FactRecord,
    author: FactRecord,
    submitter: FactRecord,
    date: FactRecord,
    modified: FactRecord,
    url: FactRecord,
    /// Where the copy comes from, and when it was saved: only of copies.
    #[serde(skip_serializing_if = "Option::is_none")]
    archive: Option<FactRecord>,
    #[serde(skip_serializing_if = "Option::is_none")]
    saved: Option<FactRecord>,
    language: &'b str,
    language_provenance: &'static str,
    paragraphs: Vec<ParagraphRecord<'b>>,
    comments: Vec<CommentRecord<'b>>,
    /// In place of paragraphs, where there is no article.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    messages: Vec<MessageRecord<'b>>,
}

#[derive(Serialize)]
struct FactRecord {
    value: Option<String>,
    provenance: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    from: Option<&'static str>,
}

#[derive(Serialize)]
struct ParagraphRecord<'b> {
    id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    page: Option<u32>,
    /// When it is spoken.
    #[serde(skip_serializing_if = "Option::is_none")]
    time: Option<String>,
    text: &'b str,
}

/// A message; its id is that of a paragraph, as in the places' mentions.
#[derive(Serialize)]
struct MessageRecord<'b> {
    id: String,
    author: &'b str,
    time: Option<String>,
    text: &'b str,
    reply_to: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    score: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    source_id: Option<&'b str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    permalink: Option<&'b str>,
}

#[derive(Serialize)]
struct CommentRecord<'b> {
    id: String,
    parent: Option<String>,
    author: &'b str,
    kind: &'static str,
    time: Option<String>,
    score: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    source_id: Option<&'b str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    permalink: Option<&'b str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    edited: Option<EditedRecord>,
    text: &'b str,
}

/// `false`, or when: a time, or `true` when the source does not name it.
#[derive(Serialize)]
#[serde(untagged)]
enum EditedRecord {
    Whether(bool),
    At(String),
}

pub(super) fn document(document: &Document) -> DocumentRecord<'_> {
    let facts = &document.metadata;
    let mut paragraphs = Vec::new();
    let mut comments = Vec::new();
    let mut messages = Vec::new();
    for block in &document.blocks {
        let text = document.block_text(block);
        if let Some(by) = document.message(block.id) {
            messages.push(message(block.id, by, text));
            continue;
        }
        match (block.id, document.comment(block.id)) {
            (BlockId::Paragraph(number), _) => paragraphs.push(ParagraphRecord {
                id: block.id.to_string(),
                page: facts.page_of(number),
                time: time_of(document, block.id, block.span),
                text,
            }),
            (BlockId::Comment(_), Some(by)) => comments.push(comment(block.id, by, text)),
            (BlockId::Title | BlockId::Comment(_), _) => {}
        }
    }
    DocumentRecord {
        kind: document.kind().word(),
        title: fact(&facts.title),
        site: fact(&facts.site),
        author: fact(&facts.author),
        submitter: fact(&facts.submitter),
        date: fact(&facts.date),
        modified: fact(&facts.modified),
        url: fact(&facts.url),
        archive: facts.archive.value().map(|_| fact(&facts.archive)),
        saved: facts.saved.value().map(|_| fact(&facts.saved)),
        language: facts.language.value().map_or("en", String::as_str),
        language_provenance: fact(&facts.language).provenance,
        paragraphs,
        comments,
        messages,
    }
}

/// When words of a recording are spoken.
pub(super) fn time_of(document: &Document, block: BlockId, words: Span) -> Option<String> {
    let time = document.time_of(block, words.start())?;
    Some(time.to_string())
}

fn message<'b>(id: BlockId, by: &'b Comment, text: &'b str) -> MessageRecord<'b> {
    MessageRecord {
        id: id.to_string(),
        author: &by.author,
        time: by.time.map(|time| time.to_string()),
        text,
        reply_to: by.parent.map(|n| BlockId::Paragraph(n).to_string()),
        score: by.score,
        source_id: by.source_id.as_deref(),
        permalink: by.permalink.as_deref(),
    }
}

fn fact<T: ToString>(fact: &Fact<T>) -> FactRecord {
    let (provenance, from) = match fact {
        Fact::Stated(_) => ("stated", None),
        Fact::Inferred { from, .. } => ("inferred", Some(from.label())),
        Fact::Missing => ("missing", None),
    };
    FactRecord {
        value: fact.value().map(T::to_string),
        provenance,
        from,
    }
}

fn comment<'b>(id: BlockId, by: &'b Comment, text: &'b str) -> CommentRecord<'b> {
    CommentRecord {
        id: id.to_string(),
        parent: by.parent.map(|n| BlockId::Comment(n).to_string()),
        author: &by.author,
        kind: match by.kind {
            CommentKind::User => "user",
            CommentKind::Submitter => "op",
            CommentKind::Moderator => "moderator",
            CommentKind::Bot => "bot",
            CommentKind::Deleted => "deleted",
        },
        time: by.time.map(|time| time.to_string()),
        score: by.score,
        source_id: by.source_id.as_deref(),
        permalink: by.permalink.as_deref(),
        edited: match by.edited {
            Edited::Unknown => None,
            Edited::No => Some(EditedRecord::Whether(false)),
            Edited::Yes(None) => Some(EditedRecord::Whether(true)),
            Edited::Yes(Some(time)) => Some(EditedRecord::At(time.to_string())),
        },
        text,
    }
}
