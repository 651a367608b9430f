//! A document from parts that its format already tells apart.

use super::byline;
use super::date::stated_date;
use super::lines::{is_blank_char, on_one_line, trimmed};
use super::title::opening;
use super::{Block, BlockId, Clue, Comment, Document, Fact, Metadata, PageStart};
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// Paragraphs, from the first, among which author and date may stand.
const FIRST_PARAGRAPHS: usize = 4;

/// Title, paragraphs and comments, each a text of its own; [`finish`](Self::finish) makes one
/// text of them.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Draft {
    /// What the source says about itself. What is missing here and stated in the first
    /// paragraphs is filled in.
    pub metadata: Metadata,
    /// The article.
    pub paragraphs: Vec<Passage>,
    /// The comments in the order in which they are shown.
    pub comments: Vec<Said>,
}

/// A paragraph.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Passage {
    /// Its words.
    pub text: String,
    /// Page it begins on, from 1, where the source has pages.
    pub page: Option<u32>,
}

/// A comment with its words. [`Comment::parent`] is the number, from 1, of a comment before it.
#[derive(Debug, Clone, PartialEq)]
pub struct Said {
    /// Who, when, in answer to what.
    pub comment: Comment,
    /// The words; paragraphs are parted by blank lines.
    pub text: String,
}

impl From<String> for Passage {
    fn from(text: String) -> Self {
        Self { text, page: None }
    }
}

impl Draft {
    /// The article of one document above the comments of another. What the article says about
    /// itself wins; who submitted it stands in the thread.
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

    /// Writes the parts one below the other, with blank lines between them.
    #[must_use]
    pub fn finish(self) -> Document {
        let mut metadata = self.metadata;
        fill_in(&mut metadata, &self.paragraphs);
        if metadata.date == Fact::Missing {
            metadata.date = date_of(&self.comments);
        }
        let mut writer = Writer::default();
        if let Some(title) = metadata.title.value() {
            writer.block(BlockId::Title, title);
        } else if let Some(first) = self.paragraphs.first() {
            metadata.title = Fact::Inferred {
                value: opening(&on_one_line(&first.text)),
                from: Clue::FirstWords,
            };
        }
        let mut number = 0;
        for passage in &self.paragraphs {
            if passage.text.chars().all(is_blank_char) {
                continue;
            }
            number += 1;
            writer.block(BlockId::Paragraph(number), &passage.text);
            let last = metadata.pages.last().map(|page| page.number);
            if let Some(page) = passage.page.filter(|page| Some(*page) != last) {
                metadata.pages.push(PageStart {
                    number: page,
                    paragraph: number,
                });
            }
        }
        let mut comments = Vec::with_capacity(self.comments.len());
        for (number, said) in (1..).zip(self.comments) {
            writer.block(BlockId::Comment(number), &said.text);
            comments.push(said.comment);
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
                BlockId::Paragraph(number) => draft.paragraphs.push(Passage {
                    text,
                    page: document.metadata.page_of(number),
                }),
                BlockId::Comment(_) => {
                    if let Some(comment) = document.comment(block.id).cloned() {
                        draft.comments.push(Said { comment, text });
                    }
                }
            }
        }
        draft.metadata = document.metadata;
        // They stand in the text already.
        let title = &mut draft.metadata.title;
        if let Fact::Inferred {
            from: Clue::FirstWords,
            ..
        } = title
        {
            *title = Fact::Missing;
        }
        draft.metadata.pages.clear();
        draft
    }
}

/// One text, growing.
#[derive(Default)]
struct Writer {
    text: String,
    blocks: Vec<Block>,
}

impl Writer {
    fn block(&mut self, id: BlockId, words: &str) {
        if !self.text.is_empty() {
            self.text.push_str("\n\n");
        }
        let start = self.text.len();
        self.text.push_str(words.trim_matches(is_blank_char));
        let span = trimmed(&self.text, start, self.text.len());
        self.blocks.extend(span.map(|span| Block { id, span }));
    }
}

/// Author and date from the first paragraphs, where they stand alone.
fn fill_in(metadata: &mut Metadata, paragraphs: &[Passage]) {
    let first = || {
        let lines = paragraphs.iter().take(FIRST_PARAGRAPHS);
        lines.map(|passage| passage.text.trim_matches(is_blank_char))
    };
    if metadata.author == Fact::Missing {
        let author = first().find_map(byline::author);
        metadata.author = author.map_or(Fact::Missing, |name| Fact::Stated(name.to_owned()));
    }
    if metadata.date == Fact::Missing {
        metadata.date = first()
            .find_map(stated_date)
            .map_or(Fact::Missing, Fact::Stated);
    }
}

/// The day of the earliest comment, in UTC.
fn date_of(comments: &[Said]) -> Fact<Date> {
    let earliest = comments.iter().filter_map(|said| said.comment.time).min();
    earliest.map_or(Fact::Missing, |time| Fact::Inferred {
        value: time.to_zoned(TimeZone::UTC).date(),
        from: Clue::Comments,
    })
}
