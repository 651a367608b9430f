//! A whole thread: the post and the comments below it.

use super::comment::SourceComment;
use super::order::{Nesting, Order};
use crate::diagnostics::{Diagnostic, Lack};
use crate::document::{Draft, DraftParagraph, Fact, InferredFrom, Metadata, site_of};
use crate::formats::reading::Reading;
use crate::vocabulary::Vocabulary;
use jiff::Timestamp;
use jiff::tz::TimeZone;

/// A post with the comments below it.
#[derive(Debug, Default)]
pub(in crate::formats) struct Thread {
    pub(in crate::formats) title: Option<String>,
    /// The article that the post links to.
    pub(in crate::formats) link: Option<String>,
    /// The thread's own address.
    pub(in crate::formats) address: Option<String>,
    pub(in crate::formats) submitter: Option<String>,
    /// Who wrote the post's text, where that is not the submitter.
    pub(in crate::formats) author: Option<String>,
    /// Where the article was published, where no address says it.
    pub(in crate::formats) site: Option<String>,
    pub(in crate::formats) submitted: Option<Timestamp>,
    /// The post's own text, paragraph by paragraph.
    pub(in crate::formats) body: Vec<String>,
    pub(in crate::formats) comments: Vec<SourceComment>,
    /// Whether the source states which comment answers which.
    pub(in crate::formats) nesting: Nesting,
    /// How many comments the source marks as not contained.
    pub(in crate::formats) left_out: u64,
    /// How many comments the source counts.
    pub(in crate::formats) counted: Option<u64>,
    /// Notices about the source.
    pub(in crate::formats) notices: Vec<Diagnostic>,
}

impl Thread {
    /// The thread as an input read; `vocabulary` is that of its language.
    pub(in crate::formats) fn into_reading(self, vocabulary: &Vocabulary) -> Reading {
        let (draft, notices) = self.into_draft(vocabulary);
        Reading::of(draft, notices)
    }

    /// The parts of a document: comments depth-first where it is known what answers what, else in
    /// the source's order.
    pub(in crate::formats) fn into_draft(
        mut self,
        vocabulary: &Vocabulary,
    ) -> (Draft, Vec<Diagnostic>) {
        let notices = self.take_notices();
        let metadata = self.metadata();
        let order = Order::of(&self.comments, self.nesting);
        let submitter = self.submitter.as_deref();
        let comments = order.positions.into_iter().map(|position| {
            let comment = std::mem::take(&mut self.comments[position.index]);
            comment.into_draft(position.parent, submitter, &vocabulary.forums)
        });
        let comments = comments.collect();
        let paragraphs = self.body.into_iter().map(DraftParagraph::from).collect();
        let draft = Draft {
            metadata,
            paragraphs,
            comments,
        };
        (draft, notices)
    }

    fn metadata(&self) -> Metadata {
        let address = self.link.as_ref().or(self.address.as_ref());
        let site = self
            .site
            .clone()
            .or_else(|| address.and_then(|address| site_of(address)));
        let day = self
            .submitted
            .map(|time| time.to_zoned(TimeZone::UTC).date());
        Metadata {
            title: Fact::stated(self.title.clone()),
            site: Fact::stated(site),
            author: Fact::stated(self.author.clone()),
            submitter: Fact::stated(self.submitter.clone()),
            date: match &self.link {
                None => Fact::stated(day),
                // An article is not newer than the post that links to it, and seldom much older.
                Some(_) => Fact::inferred(day, InferredFrom::LinkingPost),
            },
            url: Fact::stated(address.cloned()),
            ..Metadata::default()
        }
    }

    fn take_notices(&mut self) -> Vec<Diagnostic> {
        let mut notices = std::mem::take(&mut self.notices);
        match &self.link {
            Some(address) if self.body.is_empty() => {
                notices.push(Diagnostic::ArticleElsewhere {
                    address: address.clone(),
                });
            }
            _ if self.body.is_empty() => notices.push(Diagnostic::NoArticle),
            _ => {}
        }
        let has_scores = self.comments.iter().any(|comment| comment.score.is_some());
        let lacks = match (self.nesting, has_scores) {
            (Nesting::Flat, false) => Some(Lack::ScoresAndAnswers),
            (Nesting::Flat, true) => Some(Lack::Answers),
            (Nesting::Tree, false) => Some(Lack::Scores),
            (Nesting::Tree, true) => None,
        };
        if let Some(what) = lacks.filter(|_| !self.comments.is_empty()) {
            notices.push(Diagnostic::ThreadLacks { what });
        }
        let held = self.comments.len() as u64;
        let missing = self.counted.unwrap_or(0).saturating_sub(held);
        let count = self.left_out.max(missing);
        if count > 0 {
            notices.push(Diagnostic::CommentsLeftOut { count });
        }
        notices
    }
}
