//! Finds title, paragraphs, byline and comments in plain text.

use super::bot::is_bot;
use super::byline::{self, Submission};
use super::comment_head::CommentHead;
use super::date::{iso_date, stated_date};
use super::dateline::dateline;
use super::thread_marks::{BYLINE_LINES, ThreadMarks};
use super::{Block, BlockId, Comment, CommentKind, Document, Fact, InferredFrom, Metadata, title};
use crate::diagnostics::Diagnostic;
use crate::span::Span;
use crate::text::{ends_sentence, joined, lines, on_one_line, paragraphs, trimmed};
use crate::vocabulary::Vocabulary;
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// What is known about a text from elsewhere. It takes precedence over what the text states.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Hints {
    /// The headline. If given, the first line counts as the headline only if it is the same.
    pub title: Option<String>,
    /// Address or site.
    pub source: Option<String>,
    /// `YYYY-MM-DD`; a time may follow (RFC 3339).
    pub date: Option<String>,
    /// BCP 47 tag of its language.
    pub language: Option<String>,
}

/// Finds title, paragraphs and comments.
///
/// Never fails: a text of unknown structure is a list of paragraphs.
#[must_use]
pub fn parse(text: String, hints: &Hints) -> (Document, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    let vocabulary = Vocabulary::of(hints.language.as_deref());
    let outline = Outline::new(&text, vocabulary);
    let article = outline.article(hints);
    let mut blocks = article.blocks();
    let mut comments = Vec::new();
    for (number, part) in (1..).zip(outline.comments()) {
        blocks.push(Block {
            id: BlockId::Comment(number),
            span: part.span,
        });
        if part.head.time.is_none() {
            diagnostics.push(Diagnostic::ImpossibleTime { line: part.line });
        }
        comments.push(outline.comment(&part));
    }
    if article.paragraphs.is_empty() && !comments.is_empty() {
        diagnostics.push(Diagnostic::NoArticle);
    }
    if outline.not_read > 0 {
        diagnostics.push(Diagnostic::HeadersNotRead {
            count: outline.not_read,
        });
    }
    let metadata = outline.metadata(&article, &comments, hints, &mut diagnostics);
    let document = Document {
        text,
        metadata,
        blocks,
        comments,
    };
    (document, diagnostics)
}

/// The lines of a text, and which of them are the byline and comment headers.
struct Outline<'t> {
    text: &'t str,
    vocabulary: &'static Vocabulary,
    lines: Vec<Span>,
    byline: Option<(usize, Submission<'t>)>,
    heads: Vec<(usize, CommentHead<'t>)>,
    not_read: usize,
}

/// A comment in the text.
struct CommentPart<'t> {
    head: CommentHead<'t>,
    /// The line of the header, from 1.
    line: usize,
    /// Its text; if it has none, an empty span after the header.
    span: Span,
}

/// The article's blocks before they are numbered.
struct Article {
    title: Option<Span>,
    paragraphs: Vec<Span>,
}

impl<'t> Outline<'t> {
    fn new(text: &'t str, vocabulary: &'static Vocabulary) -> Self {
        let lines = lines(text, Span::whole(text));
        let ThreadMarks {
            byline,
            heads,
            not_read,
        } = ThreadMarks::of(text, &lines, vocabulary);
        Self {
            text,
            vocabulary,
            lines,
            byline,
            heads,
            not_read,
        }
    }

    /// Title and paragraphs: everything before the first comment, without the byline.
    fn article(&self, hints: &Hints) -> Article {
        let end = self
            .heads
            .first()
            .map_or(self.lines.len(), |(first, _)| *first);
        let lines = self.lines.get(..end).unwrap_or_default();
        let (above, below) = match &self.byline {
            Some((at, _)) => lines.split_at(*at),
            None => (&[][..], lines),
        };
        let below = below
            .get(usize::from(self.byline.is_some())..)
            .unwrap_or_default();
        let mut blocks: Vec<Span> = self.paragraphs_of(above).collect();
        let is_above_byline = !blocks.is_empty();
        blocks.extend(self.paragraphs_of(below));
        let has_more = blocks.len() > 1 || !self.heads.is_empty();
        let first = blocks.first().copied();
        let second = blocks.get(1).map(|span| span.slice(self.text));
        let title = first.filter(|span| {
            let text = span.slice(self.text);
            match &hints.title {
                Some(title) => on_one_line(text) == on_one_line(title),
                None if title::begins_list(text, second) => false,
                None => {
                    is_above_byline && title::is_short(text)
                        || has_more && !self.says_who_or_when(text) && title::looks_like_one(text)
                }
            }
        });
        if title.is_some() {
            blocks.remove(0);
        }
        Article {
            title,
            paragraphs: blocks,
        }
    }

    fn paragraphs_of<'o>(&'o self, lines: &'o [Span]) -> impl Iterator<Item = Span> + 'o {
        lines
            .split(|line| line.is_empty())
            .flat_map(|run| run.chunk_by(|a, b| !self.stands_alone(*a) && !self.stands_alone(*b)))
            .flat_map(|run| paragraphs(self.text, run))
    }

    /// Whether a line is one of the first and only names the author or the date.
    fn stands_alone(&self, line: Span) -> bool {
        let last = self.lines.iter().take(BYLINE_LINES).next_back();
        last.is_some_and(|last| line.start() <= last.start())
            && self.says_who_or_when(line.slice(self.text))
    }

    fn comments(&self) -> impl Iterator<Item = CommentPart<'t>> {
        let ends = self.heads.iter().skip(1).map(|(index, _)| *index);
        let ends = ends.chain([self.lines.len()]);
        self.heads
            .iter()
            .zip(ends)
            .filter_map(|(&(index, head), end)| {
                let header = self.lines.get(index)?;
                let body = self.lines.get(index + 1..end)?;
                let first = body.iter().find(|line| !line.is_empty());
                let last = body.iter().rfind(|line| !line.is_empty());
                let span = match (first, last) {
                    (Some(&first), Some(&last)) => joined(self.text, first, last)?,
                    _ => trimmed(self.text, header.end(), header.end())?,
                };
                Some(CommentPart {
                    head,
                    line: index + 1,
                    span,
                })
            })
    }

    fn comment(&self, part: &CommentPart) -> Comment {
        let author = part.head.author;
        let text = part.span.slice(self.text);
        let is_submitter = self
            .byline
            .is_some_and(|(_, byline)| byline.submitted_by.eq_ignore_ascii_case(author));
        let forums = &self.vocabulary.forums;
        let kind = if forums.is_deleted(author) || forums.is_deleted(text) {
            CommentKind::Deleted
        } else if is_bot(author, text, forums) {
            CommentKind::Bot
        } else if is_submitter {
            CommentKind::Submitter
        } else {
            CommentKind::User
        };
        Comment {
            author: author.to_owned(),
            kind,
            time: part.head.time,
            ..Comment::default()
        }
    }

    fn metadata(
        &self,
        article: &Article,
        comments: &[Comment],
        hints: &Hints,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Metadata {
        let title = hints.title.clone().or_else(|| {
            let title = article.title?;
            Some(on_one_line(title.slice(self.text)))
        });
        let mut metadata = Metadata {
            title: match title.filter(|title| !title.is_empty()) {
                Some(title) => Fact::Stated(title),
                None => self.opening(article),
            },
            language: Fact::stated(hints.language.clone()),
            ..Metadata::default()
        };
        if let Some((_, byline)) = &self.byline {
            metadata.submitter = Fact::Stated(byline.submitted_by.to_owned());
            if let Some(site) = byline::site(byline.authored_by) {
                metadata.site = Fact::stated((!byline::is_no_site(&site)).then_some(site));
            } else if !byline.authored_by.eq_ignore_ascii_case(byline.submitted_by) {
                metadata.author = Fact::Stated(byline.authored_by.to_owned());
            }
        }
        let first_lines = self.first_lines(article);
        if metadata.author == Fact::Missing {
            let author = self.author_in(&first_lines);
            metadata.author = Fact::stated(author.map(str::to_owned));
        }
        if let Some(source) = &hints.source {
            metadata.url = Fact::stated(source.contains("://").then(|| source.clone()));
            metadata.site = Fact::stated(byline::site(source).or_else(|| Some(source.clone())));
        }
        let given = hints.date.as_deref().and_then(|date| {
            let usable = iso_date(date.trim());
            if usable.is_none() {
                let value = date.to_owned();
                diagnostics.push(Diagnostic::UnusableDate { value });
            }
            usable
        });
        let date = given.or_else(|| self.date_in(&first_lines));
        metadata.date = match date {
            Some(date) => Fact::Stated(date),
            None => Fact::inferred(date_of(comments), InferredFrom::Comments),
        };
        metadata
    }

    /// The title of a text without a headline: its first words.
    fn opening(&self, article: &Article) -> Fact<String> {
        let is_report = |span: &&Span| !self.says_who_or_when(span.slice(self.text));
        let first = article.paragraphs.iter().find(is_report);
        let words = first.map(|first| {
            let paragraph = first.slice(self.text);
            let report = paragraph.strip_prefix(self.dateline(paragraph));
            title::opening(&on_one_line(report.unwrap_or(paragraph)))
        });
        Fact::inferred(words, InferredFrom::FirstWords)
    }

    /// The lines below the title that may name author and date.
    fn first_lines(&self, article: &Article) -> Vec<&'t str> {
        let mut paragraphs = article.paragraphs.iter().take(4);
        let end = paragraphs.next_back().map_or(0, |last| last.end());
        self.lines
            .iter()
            .filter(|line| article.title.is_none_or(|title| !title.contains(**line)))
            .take_while(|line| line.end() <= end)
            .filter(|line| !line.is_empty())
            .take(BYLINE_LINES)
            .map(|line| line.slice(self.text))
            .collect()
    }

    fn author_in(&self, lines: &[&'t str]) -> Option<&'t str> {
        let mut lines = lines.iter();
        lines.find_map(|line| byline::author(line, &self.vocabulary.bylines))
    }

    fn date_in(&self, lines: &[&str]) -> Option<Date> {
        let mut lines = lines.iter();
        lines.find_map(|line| stated_date(line, self.vocabulary))
    }

    fn dateline<'p>(&self, paragraph: &'p str) -> &'p str {
        dateline(paragraph, &self.vocabulary.bylines).unwrap_or_default()
    }

    /// Whether a line only names the author or the date.
    fn says_who_or_when(&self, line: &str) -> bool {
        let is_date = || stated_date(line, self.vocabulary).is_some() && !ends_sentence(line);
        let is_short = line.chars().nth(80).is_none();
        is_short && (byline::author(line, &self.vocabulary.bylines).is_some() || is_date())
    }
}

impl Article {
    fn blocks(&self) -> Vec<Block> {
        let title = self.title.map(|span| Block {
            id: BlockId::Title,
            span,
        });
        let paragraphs = (1..).zip(&self.paragraphs).map(|(number, &span)| Block {
            id: BlockId::Paragraph(number),
            span,
        });
        title.into_iter().chain(paragraphs).collect()
    }
}

/// The day of the earliest comment, in UTC.
fn date_of(comments: &[Comment]) -> Option<Date> {
    let earliest = comments.iter().filter_map(|comment| comment.time).min()?;
    Some(earliest.to_zoned(TimeZone::UTC).date())
}
