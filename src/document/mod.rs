//! A source read: title, paragraphs, comments, and what is known about them.
//!
//! Everything is a [`Span`] into one [`Document::text`], so that any finding can be traced back
//! to the bytes it came from.

mod bot;
mod byline;
mod comment_head;
mod date;
mod dateline;
mod draft;
mod lines;
mod parse;
mod title;
mod url;

pub(crate) use bot::is_bot;
pub(crate) use byline::site as site_of;
pub(crate) use comment_head::DELETED;
pub(crate) use date::{day, iso_date, month, stated_date};
pub use dateline::dateline;
pub use draft::{Draft, Passage, Said};
pub use lines::passages;
pub(crate) use lines::{is_blank_char, is_closing, trimmed};
pub use parse::{Hints, is_thread, parse};
pub use url::urls;

use crate::span::Span;
use jiff::Timestamp;
use jiff::civil::Date;
use std::fmt;

/// An article, with the comments below it when there are any.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// The whole text; every span of the program indexes into it. Plain text is as received,
    /// decoded; of a page, a thread or a file with markup it is the words, block by block.
    pub text: String,
    /// What the source says about itself.
    pub metadata: Metadata,
    /// Title, paragraphs and comments in the order of the text; they do not overlap.
    pub blocks: Vec<Block>,
    /// Who wrote the comment blocks; `BlockId::Comment(n)` is `comments[n - 1]`.
    pub comments: Vec<Comment>,
}

/// What is known about a document.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Metadata {
    /// The headline.
    pub title: Fact<String>,
    /// Where it appeared: a domain.
    pub site: Fact<String>,
    /// Who wrote it.
    pub author: Fact<String>,
    /// Who posted it to the forum that the comments come from.
    pub submitter: Fact<String>,
    /// When it appeared.
    pub date: Fact<Date>,
    /// When it was last changed.
    pub modified: Fact<Date>,
    /// Its address.
    pub url: Fact<String>,
    /// BCP 47 tag.
    pub language: Fact<String>,
    /// Where the pages of a paged source begin, in order; empty for other sources.
    pub pages: Vec<PageStart>,
}

/// The first paragraph of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PageStart {
    /// Number of the page, from 1.
    pub number: u32,
    /// Number of the paragraph that is the first to begin on it.
    pub paragraph: u32,
}

impl Metadata {
    /// Its address, or else the site it appeared on.
    #[must_use]
    pub fn address(&self) -> Option<&str> {
        let site = || self.site.value().map(String::as_str);
        self.url.value().map(String::as_str).or_else(site)
    }

    /// The page that a paragraph begins on, where the source has pages.
    #[must_use]
    pub fn page_of(&self, paragraph: u32) -> Option<u32> {
        let after = (self.pages).partition_point(|page| page.paragraph <= paragraph);
        Some(self.pages.get(after.checked_sub(1)?)?.number)
    }
}

/// A value with its provenance.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Fact<T> {
    /// The source states it.
    Stated(T),
    /// It follows from something else.
    Inferred {
        /// The value.
        value: T,
        /// What it was inferred from.
        from: Clue,
    },
    /// The source does not say.
    #[default]
    Missing,
}

/// What a fact was inferred from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Clue {
    /// The times of the comments.
    Comments,
    /// The address of the page.
    Address,
    /// What language the words are in.
    Words,
    /// The words that the text begins with.
    FirstWords,
    /// The first time that stands in a page.
    FirstTime,
    /// The post that links to the article.
    LinkingPost,
    /// When the file was made.
    FileCreated,
    /// The address of who sent a message.
    Sender,
    /// What is set largest on the first page.
    LargestWords,
}

impl Clue {
    /// The words in files and output.
    #[must_use]
    pub fn words(self) -> &'static str {
        match self {
            Self::Comments => "comments",
            Self::Address => "address",
            Self::Words => "words",
            Self::FirstWords => "first words",
            Self::FirstTime => "first time in the page",
            Self::LinkingPost => "post that links to it",
            Self::FileCreated => "file's date of creation",
            Self::Sender => "sender's address",
            Self::LargestWords => "largest words of the first page",
        }
    }
}

impl<T> Fact<T> {
    /// The value, stated or inferred.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Stated(value) | Self::Inferred { value, .. } => Some(value),
            Self::Missing => None,
        }
    }
}

/// A stretch of text that is shown as one: the title, a paragraph, a whole comment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Block {
    /// Which one it is.
    pub id: BlockId,
    /// Where it stands, without surrounding white space. A comment may hold several paragraphs.
    pub span: Span,
}

/// Names a block: `title`, `p1`, `c1` in every output. Numbers start at 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BlockId {
    /// The headline.
    Title,
    /// A paragraph of the article.
    Paragraph(u32),
    /// A comment.
    Comment(u32),
}

impl BlockId {
    /// Whether the block belongs to the comments, not to the article.
    #[must_use]
    pub fn is_comment(self) -> bool {
        matches!(self, Self::Comment(_))
    }
}

impl fmt::Display for BlockId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Title => f.write_str("title"),
            Self::Paragraph(n) => write!(f, "p{n}"),
            Self::Comment(n) => write!(f, "c{n}"),
        }
    }
}

/// A comment; its words are the block `BlockId::Comment(n)` with `n` its place in the list.
/// What the source does not say is `None`, not zero.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Comment {
    /// User name as written.
    pub author: String,
    /// Who speaks.
    pub kind: CommentKind,
    /// The source's own id: `t1_h8k2`.
    pub source_id: Option<String>,
    /// Its own address.
    pub permalink: Option<String>,
    /// Whether it was changed after it was written.
    pub edited: Edited,
    /// When it was written.
    pub time: Option<Timestamp>,
    /// Votes.
    pub score: Option<i64>,
    /// Number of the comment it answers.
    pub parent: Option<u32>,
}

/// Whether a comment was changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Edited {
    /// The source does not say.
    #[default]
    Unknown,
    /// It was not.
    No,
    /// It was, at a time that the source may name.
    Yes(Option<Timestamp>),
}

/// Who speaks in a comment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum CommentKind {
    /// A reader.
    #[default]
    User,
    /// The one who submitted the article ("original poster").
    Submitter,
    /// A moderator speaking as such.
    Moderator,
    /// A program. Shown folded; nothing in it counts.
    Bot,
    /// Deleted or removed; its words are gone.
    Deleted,
}

impl Document {
    /// Takes the comments out: only the article is left.
    pub fn remove_comments(&mut self) {
        self.blocks.retain(|block| !block.id.is_comment());
        self.comments.clear();
    }

    /// The block's text.
    #[must_use]
    pub fn block_text(&self, block: &Block) -> &str {
        block.span.slice(&self.text)
    }

    /// The block that holds a span, if one holds all of it.
    #[must_use]
    pub fn block_of(&self, span: Span) -> Option<&Block> {
        let after = self
            .blocks
            .partition_point(|block| block.span.start() <= span.start());
        self.blocks
            .get(after.checked_sub(1)?)
            .filter(|block| block.span.contains(span))
    }

    /// The comment behind a block, if it is one.
    #[must_use]
    pub fn comment(&self, id: BlockId) -> Option<&Comment> {
        match id {
            BlockId::Comment(n) => self.comments.get((n as usize).checked_sub(1)?),
            BlockId::Title | BlockId::Paragraph(_) => None,
        }
    }

    /// Whether names in the block count: not in what bots say, nor in what was deleted.
    #[must_use]
    pub fn counts(&self, id: BlockId) -> bool {
        self.comment(id)
            .is_none_or(|comment| !matches!(comment.kind, CommentKind::Bot | CommentKind::Deleted))
    }
}

#[cfg(test)]
mod tests;
