//! Makes a document of the parts that its format already separates.

use super::byline;
use super::date::stated_date;
use super::title::opening;
use super::{
    Block, BlockId, Comment, Document, Fact, InferredFrom, Metadata, PageStart, SpokenFrom,
};
use crate::text::{is_blank_char, on_one_line, trimmed};
use crate::vocabulary::Vocabulary;
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// Number of paragraphs at the top that may name author and date.
const FIRST_PARAGRAPHS: usize = 4;

/// Title, paragraphs and comments, each a text of its own; [`finish`](Self::finish) joins them into
/// one.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Draft {
    /// What the source states about itself. What is missing here is taken from the first paragraphs
    /// if they state it.
    pub metadata: Metadata,
    /// The article.
    pub paragraphs: Vec<DraftParagraph>,
    /// The comments in the order in which they are shown.
    pub comments: Vec<DraftComment>,
}

/// A paragraph.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DraftParagraph {
    /// Its text.
    pub text: String,
    /// The page on which it begins, from 1, if the source has pages.
    pub page: Option<u32>,
    /// When its words are spoken, if the source is a recording's; positions in its text.
    pub spoken: Vec<SpokenFrom>,
}

/// A comment with its text. [`Comment::parent`] is the number, from 1, of an earlier comment.
#[derive(Debug, Clone, PartialEq)]
pub struct DraftComment {
    /// Author, time and what it answers.
    pub comment: Comment,
    /// Its text; blank lines separate paragraphs.
    pub text: String,
}

impl From<String> for DraftParagraph {
    fn from(text: String) -> Self {
        Self {
            text,
            ..Self::default()
        }
    }
}

impl Draft {
    /// The article of one document above the comments of another. What the article states about
    /// itself takes precedence; the submitter comes from the thread.
    #[must_use]
    pub fn joined(article: Document, thread: Document) -> Self {
        let Self {
            mut metadata,
            paragraphs,
            ..
        } = Self::from(article);
        let Self {
            metadata: post,
            comments,
            ..
        } = Self::from(thread);
        metadata.submitter = post.submitter;
        for (fact, other) in [
            (&mut metadata.title, post.title),
            (&mut metadata.site, post.site),
            (&mut metadata.url, post.url),
        ] {
            if *fact == Fact::Missing {
                *fact = other;
            }
        }
        if metadata.date == Fact::Missing {
            metadata.date = post.date;
        }
        Self {
            metadata,
            paragraphs,
            comments,
        }
    }

    /// Joins the parts into one text, with blank lines between them.
    #[must_use]
    pub fn finish(self) -> Document {
        let mut metadata = self.metadata;
        let vocabulary = metadata.vocabulary();
        // A message is no head of an article, and messages have no title of their own.
        let is_article = metadata.messages.is_empty();
        if is_article {
            fill_in(&mut metadata, &self.paragraphs, vocabulary);
        }
        if metadata.date == Fact::Missing {
            let comments = self.comments.iter().map(|draft| &draft.comment);
            metadata.date = date_of(comments, InferredFrom::Comments);
        }
        if metadata.date == Fact::Missing {
            metadata.date = date_of(metadata.messages.iter(), InferredFrom::Messages);
        }
        let mut writer = Writer::default();
        if let Some(title) = metadata.title.value() {
            writer.block(BlockId::Title, title);
        } else if let Some(first) = self.paragraphs.first().filter(|_| is_article) {
            metadata.title = Fact::Inferred {
                value: opening(&on_one_line(&first.text)),
                from: InferredFrom::FirstWords,
            };
        }
        let mut number = 0;
        for passage in &self.paragraphs {
            if passage.text.chars().all(is_blank_char) {
                continue;
            }
            number += 1;
            let start = writer.block(BlockId::Paragraph(number), &passage.text);
            let moved = |from: &SpokenFrom| SpokenFrom {
                at: start + from.at,
                ..*from
            };
            metadata.spoken.extend(passage.spoken.iter().map(moved));
            let last = metadata.pages.last().map(|page| page.number);
            if let Some(page) = passage.page.filter(|page| Some(*page) != last) {
                metadata.pages.push(PageStart {
                    number: page,
                    paragraph: number,
                });
            }
        }
        let mut comments = Vec::with_capacity(self.comments.len());
        for (number, draft) in (1..).zip(self.comments) {
            writer.block(BlockId::Comment(number), &draft.text);
            comments.push(draft.comment);
        }
        Document {
            text: writer.text,
            metadata,
            blocks: writer.blocks,
            comments,
        }
    }
}

/// Takes a document apart again.
impl From<Document> for Draft {
    fn from(document: Document) -> Self {
        let mut draft = Self::default();
        for block in &document.blocks {
            let text = document.block_text(block).to_owned();
            match block.id {
                BlockId::Title => {}
                BlockId::Paragraph(number) => draft.paragraphs.push(DraftParagraph {
                    text,
                    page: document.metadata.page_of(number),
                    spoken: document.spoken_in(block),
                }),
                BlockId::Comment(_) => {
                    if let Some(comment) = document.comment(block.id).cloned() {
                        draft.comments.push(DraftComment { comment, text });
                    }
                }
            }
        }
        draft.metadata = document.metadata;
        // These are in the text already.
        let title = &mut draft.metadata.title;
        if let Fact::Inferred {
            from: InferredFrom::FirstWords,
            ..
        } = title
        {
            *title = Fact::Missing;
        }
        draft.metadata.pages.clear();
        draft.metadata.spoken.clear();
        draft
    }
}

/// Appends blocks to one text.
#[derive(Default)]
struct Writer {
    text: String,
    blocks: Vec<Block>,
}

impl Writer {
    /// Appends a block; gives where its words begin.
    fn block(&mut self, id: BlockId, words: &str) -> usize {
        if !self.text.is_empty() {
            self.text.push_str("\n\n");
        }
        let start = self.text.len();
        self.text.push_str(words.trim_matches(is_blank_char));
        let span = trimmed(&self.text, start, self.text.len());
        self.blocks.extend(span.map(|span| Block { id, span }));
        start
    }
}

/// Fills in author and date from the first paragraphs, if one of them names nothing else.
fn fill_in(metadata: &mut Metadata, paragraphs: &[DraftParagraph], vocabulary: &Vocabulary) {
    let first = || {
        let lines = paragraphs.iter().take(FIRST_PARAGRAPHS);
        lines.map(|passage| passage.text.trim_matches(is_blank_char))
    };
    if metadata.author == Fact::Missing {
        let author = first().find_map(|line| byline::author(line, &vocabulary.bylines));
        metadata.author = Fact::stated(author.map(str::to_owned));
    }
    // What the text says counts more than when its file was made.
    let is_of_file = matches!(
        metadata.date,
        Fact::Inferred {
            from: InferredFrom::FileCreated,
            ..
        }
    );
    if (metadata.date == Fact::Missing || is_of_file)
        && let Some(day) = first().find_map(|line| stated_date(line, vocabulary))
    {
        metadata.date = Fact::Stated(day);
    }
}

/// The day of the earliest comment, in UTC.
fn date_of<'c>(comments: impl Iterator<Item = &'c Comment>, from: InferredFrom) -> Fact<Date> {
    let times = comments.filter_map(|comment| comment.time);
    let day = times.min().map(|time| time.to_zoned(TimeZone::UTC).date());
    Fact::inferred(day, from)
}
