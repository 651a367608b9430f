//! Comments as their source has them, before they become comments of a document.

use crate::document::{self, Comment, CommentKind, DraftComment, Edited};
use crate::vocabulary::Forums;
use jiff::Timestamp;

/// A comment as its source has it.
#[derive(Debug, Clone, Default, PartialEq)]
pub(in crate::formats) struct SourceComment {
    /// The source's own id.
    pub(in crate::formats) id: Option<String>,
    /// The id of the comment that it answers; `None` if it answers the post itself.
    pub(in crate::formats) parent: Option<String>,
    /// `None` if the account is deleted.
    pub(in crate::formats) author: Option<String>,
    pub(in crate::formats) time: Option<Timestamp>,
    pub(in crate::formats) score: Option<i64>,
    pub(in crate::formats) edited: Edited,
    pub(in crate::formats) permalink: Option<String>,
    pub(in crate::formats) text: String,
    pub(in crate::formats) standing: Standing,
}

/// What the source states about who wrote a comment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(in crate::formats) enum Standing {
    #[default]
    Unstated,
    Submitter,
    Moderator,
    Deleted,
}

/// The name of users whose account is deleted.
pub(in crate::formats) const DELETED: &str = "[deleted]";

impl SourceComment {
    /// The comment for a document, in answer to the comment number `parent` (from 1). `submitter` is
    /// who submitted the post.
    pub(in crate::formats) fn into_draft(
        self,
        parent: Option<u32>,
        submitter: Option<&str>,
        forums: &Forums,
    ) -> DraftComment {
        let author = self.author.unwrap_or_else(|| DELETED.to_owned());
        let kind = kind(&author, &self.text, self.standing, submitter, forums);
        let text = if kind == CommentKind::Deleted && self.text.trim().is_empty() {
            DELETED.to_owned()
        } else {
            self.text
        };
        let comment = Comment {
            author,
            kind,
            source_id: self.id,
            permalink: self.permalink,
            edited: self.edited,
            time: self.time,
            score: self.score,
            parent,
        };
        DraftComment { comment, text }
    }
}

/// Who speaks in a comment.
fn kind(
    author: &str,
    text: &str,
    standing: Standing,
    submitter: Option<&str>,
    forums: &Forums,
) -> CommentKind {
    let is_submitter = submitter.is_some_and(|name| name.eq_ignore_ascii_case(author));
    if standing == Standing::Deleted || forums.is_deleted(author) || forums.is_deleted(text) {
        CommentKind::Deleted
    } else if document::is_bot(author, text, forums) {
        CommentKind::Bot
    } else if standing == Standing::Moderator {
        CommentKind::Moderator
    } else if standing == Standing::Submitter || is_submitter {
        CommentKind::Submitter
    } else {
        CommentKind::User
    }
}
