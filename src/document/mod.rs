//! Documents: title, paragraphs, comments, and metadata with its provenance.
//!
//! Everything is a [`Span`] into one [`Document::text`], so that every finding can be traced back to
//! the bytes it came from (stand-off annotation).

mod authors;
mod bot;
mod byline;
mod comment_head;
mod date;
mod dateline;
mod draft;
mod parse;
mod spoken;
mod spoken_at;
mod thread_marks;
mod title;

pub(crate) use crate::text::is_blank_char;
pub use crate::text::{passages, urls};
pub(crate) use date::{day, month, month_in_text};
pub(crate) use dateline::dateline;
pub use draft::{Draft, DraftComment, DraftParagraph};
pub use parse::{Hints, parse};
pub use spoken::language_name;
pub(crate) use spoken::note_language;
pub use spoken_at::{SpokenFrom, TimeCode};
pub use thread_marks::is_thread;
#[cfg(feature = "formats")]
pub(crate) use {
    bot::is_bot,
    byline::site as site_of,
    date::{iso_date, stated_date},
};

use crate::span::Span;
use crate::text::TokenizedText;
use crate::vocabulary::Vocabulary;
use jiff::Timestamp;
use jiff::civil::Date;
use std::fmt;

/// An article, with the comments below it when there are any.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// The whole text; every span of the program indexes into it. Plain text is decoded and otherwise
    /// as received; of other kinds of input it is the text block by block.
    pub text: String,
    /// What the source states about itself.
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
    /// Where it was published: a domain.
    pub site: Fact<String>,
    /// Who wrote it.
    pub author: Fact<String>,
    /// Who posted it to the forum that the comments come from.
    pub submitter: Fact<String>,
    /// When it was published.
    pub date: Fact<Date>,
    /// When it was last modified.
    pub modified: Fact<Date>,
    /// Its address.
    pub url: Fact<String>,
    /// The archive, or the program, that the copy comes from.
    pub archive: Fact<String>,
    /// When the copy was saved.
    pub saved: Fact<Date>,
    /// Its language as a BCP 47 tag.
    pub language: Fact<String>,
    /// Where the pages of a paged source begin, in order; empty for other sources.
    pub pages: Vec<PageStart>,
    /// When the words of a recording are spoken, in their order; empty for other sources.
    pub spoken: Vec<SpokenFrom>,
    /// Of messages without an article, such as a channel's: who wrote each and when. The text of
    /// `messages[n - 1]` is the block `BlockId::Paragraph(n)`. Empty for every other source.
    pub messages: Vec<Comment>,
}

/// What a document is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DocumentKind {
    /// An article alone.
    Article,
    /// A post or an article with comments, or comments alone.
    Thread,
    /// Messages without an article: of a channel, a chat, an account.
    Messages,
}

impl DocumentKind {
    /// The word in output.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Article => "article",
            Self::Thread => "thread",
            Self::Messages => "messages",
        }
    }
}

/// Where a page begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PageStart {
    /// The number of the page, from 1.
    pub number: u32,
    /// The number of the first paragraph that begins on it.
    pub paragraph: u32,
}

impl Metadata {
    /// The words of its language; English where the language is unknown or has no vocabulary.
    #[must_use]
    pub fn vocabulary(&self) -> &'static Vocabulary {
        Vocabulary::of(self.language.value().map(String::as_str))
    }

    /// Its address, or else its site.
    #[must_use]
    pub fn address(&self) -> Option<&str> {
        let site = || self.site.value().map(String::as_str);
        self.url.value().map(String::as_str).or_else(site)
    }

    /// The page on which a paragraph begins, if the source has pages.
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
    /// It was inferred.
    Inferred {
        /// The value.
        value: T,
        /// What it was inferred from.
        from: InferredFrom,
    },
    /// The source does not state it, and nothing suggests it.
    #[default]
    Missing,
}

/// What a fact was inferred from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InferredFrom {
    /// The times of the comments.
    Comments,
    /// The times of the messages.
    Messages,
    /// The address of the page.
    Address,
    /// The words of the text: their language.
    Words,
    /// The first words of the text.
    FirstWords,
    /// The first time in a page.
    FirstTime,
    /// The post that links to the article.
    LinkingPost,
    /// When the file was created.
    FileCreated,
    /// The sender's address of a message.
    Sender,
    /// The largest words of the first page.
    LargestWords,
}

impl InferredFrom {
    /// What files and output call it.
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            Self::Comments => "comments",
            Self::Messages => "messages",
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
    /// What the source states, if it states anything.
    pub(crate) fn stated(value: Option<T>) -> Self {
        value.map_or(Self::Missing, Self::Stated)
    }

    /// What was inferred, if anything was.
    pub(crate) fn inferred(value: Option<T>, from: InferredFrom) -> Self {
        value.map_or(Self::Missing, |value| Self::Inferred { value, from })
    }

    /// The value, stated or inferred.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Stated(value) | Self::Inferred { value, .. } => Some(value),
            Self::Missing => None,
        }
    }
}

/// A part of the text that is displayed as one: the title, a paragraph, a whole comment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Block {
    /// Which one it is.
    pub id: BlockId,
    /// Its position, without surrounding white space. A comment may have several paragraphs.
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

/// A comment; its text is the block `BlockId::Comment(n)`, where `n` is its number in the list. What
/// the source does not state is `None`, not zero.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Comment {
    /// The user name as written.
    pub author: String,
    /// Who speaks.
    pub kind: CommentKind,
    /// The source's own id: `t1_h8k2`.
    pub source_id: Option<String>,
    /// Its own address.
    pub permalink: Option<String>,
    /// Whether it was edited.
    pub edited: Edited,
    /// When it was written.
    pub time: Option<Timestamp>,
    /// Votes.
    pub score: Option<i64>,
    /// The number, from 1, of the comment that it answers.
    pub parent: Option<u32>,
}

/// Whether a comment was edited.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Edited {
    /// The source does not state it.
    #[default]
    Unknown,
    /// It was not.
    No,
    /// It was, at a time that the source may state.
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
    /// A bot. Its comments are displayed folded, and nothing in them counts.
    Bot,
    /// Deleted or removed, without its text.
    Deleted,
}

impl Document {
    /// Removes the comments; only the article is left.
    pub fn remove_comments(&mut self) {
        self.blocks.retain(|block| !block.id.is_comment());
        self.comments.clear();
    }

    /// What it is.
    #[must_use]
    pub fn kind(&self) -> DocumentKind {
        if !self.metadata.messages.is_empty() {
            DocumentKind::Messages
        } else if self.comments.is_empty() {
            DocumentKind::Article
        } else {
            DocumentKind::Thread
        }
    }

    /// Who wrote the message of a block, if the block is one.
    #[must_use]
    pub fn message(&self, id: BlockId) -> Option<&Comment> {
        match id {
            BlockId::Paragraph(n) => (self.metadata.messages).get((n as usize).checked_sub(1)?),
            BlockId::Title | BlockId::Comment(_) => None,
        }
    }

    /// The words of its language, see [`Metadata::vocabulary`].
    #[must_use]
    pub fn vocabulary(&self) -> &'static Vocabulary {
        self.metadata.vocabulary()
    }

    /// The text cut into passages, sentences and tokens; the blocks of its parts are indexes into
    /// [`Self::blocks`]. Made once and handed to every stage.
    #[must_use]
    pub fn tokenized(&self) -> TokenizedText<'_> {
        let blocks = self.blocks.iter().map(|block| block.span);
        TokenizedText::new(&self.text, blocks, self.vocabulary())
    }

    /// The block's text.
    #[must_use]
    pub fn block_text(&self, block: &Block) -> &str {
        block.span.slice(&self.text)
    }

    /// The block that contains a whole span.
    #[must_use]
    pub fn block_of(&self, span: Span) -> Option<&Block> {
        let after = self
            .blocks
            .partition_point(|block| block.span.start() <= span.start());
        self.blocks
            .get(after.checked_sub(1)?)
            .filter(|block| block.span.contains(span))
    }

    /// The comment of a block, if the block is one.
    #[must_use]
    pub fn comment(&self, id: BlockId) -> Option<&Comment> {
        match id {
            BlockId::Comment(n) => self.comments.get((n as usize).checked_sub(1)?),
            BlockId::Title | BlockId::Paragraph(_) => None,
        }
    }

    /// Whether names in the block count: those in bots' and in deleted comments do not.
    #[must_use]
    pub fn counts(&self, id: BlockId) -> bool {
        let by = self.comment(id).or_else(|| self.message(id));
        by.is_none_or(|comment| !matches!(comment.kind, CommentKind::Bot | CommentKind::Deleted))
    }
}

#[cfg(test)]
mod tests;
