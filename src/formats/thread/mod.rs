//! Discussions: what a forum post and its comments look like before they become a document.
//!
//! Sources differ in what they say. What one does not say is `None`: unknown, not zero.

mod disqus;
mod feed;
mod hacker_news;
mod json;
mod order;
mod reddit;
mod wordpress;

pub(super) use disqus::{disqus_json, disqus_xml};
pub(super) use feed::{Feed, feed};
pub(super) use hacker_news::hacker_news;
pub(super) use json::{Json, values};
pub(super) use reddit::reddit;
pub(super) use wordpress::wordpress;

use crate::diagnostics::{Diagnostic, Lack};
use crate::document::{
    self, Clue, Comment, CommentKind, Draft, Edited, Fact, Metadata, Passage, Said, site_of,
};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use order::Order;

/// A post with the comments below it.
#[derive(Debug, Default)]
pub(crate) struct Thread {
    pub(crate) title: Option<String>,
    /// The article that the post links to.
    pub(crate) link: Option<String>,
    /// The thread's own address.
    pub(crate) address: Option<String>,
    pub(crate) submitter: Option<String>,
    pub(crate) submitted: Option<Timestamp>,
    /// The post's own words, paragraph by paragraph.
    pub(crate) body: Vec<String>,
    pub(crate) posts: Vec<Post>,
    /// Whether the source says what answers what.
    pub(crate) shape: Shape,
    /// Comments that the source counts and does not hold.
    pub(crate) left_out: u64,
    /// What is odd about the source.
    pub(crate) notices: Vec<Diagnostic>,
}

/// Whether a source says what answers what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Shape {
    /// It names parents.
    Tree,
    /// It does not; the order is its own.
    #[default]
    Flat,
}

/// A comment as its source has it.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Post {
    /// The source's id.
    pub(crate) id: Option<String>,
    /// Id of the comment that it answers; `None` for an answer to the post itself.
    pub(crate) parent: Option<String>,
    /// `None` when the account is gone.
    pub(crate) author: Option<String>,
    pub(crate) time: Option<Timestamp>,
    pub(crate) score: Option<i64>,
    pub(crate) edited: Edited,
    pub(crate) permalink: Option<String>,
    pub(crate) text: String,
    pub(crate) standing: Standing,
}

/// What the source says about who speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Standing {
    #[default]
    Unsaid,
    Submitter,
    Moderator,
    Deleted,
}

/// The name of users who are gone.
pub(crate) const DELETED: &str = "[deleted]";

impl Thread {
    /// The document: comments depth-first where the tree is known, else in the source's order.
    pub(crate) fn into_draft(mut self) -> (Draft, Vec<Diagnostic>) {
        let notices = self.take_notices();
        let metadata = self.metadata();
        let order = Order::of(&self.posts, self.shape);
        let submitter = self.submitter.as_deref();
        let comments = order.places.into_iter().map(|place| {
            let post = std::mem::take(&mut self.posts[place.post]);
            said(post, place.parent, submitter)
        });
        let comments = comments.collect();
        let paragraphs = self.body.into_iter().map(Passage::from).collect();
        let draft = Draft {
            metadata,
            paragraphs,
            comments,
        };
        (draft, notices)
    }

    fn metadata(&self) -> Metadata {
        let address = self.link.as_ref().or(self.address.as_ref());
        let site = address.and_then(|address| site_of(address));
        let day = self
            .submitted
            .map(|time| time.to_zoned(TimeZone::UTC).date());
        Metadata {
            title: stated(self.title.clone()),
            site: stated(site),
            submitter: stated(self.submitter.clone()),
            date: match (day, &self.link) {
                (Some(day), None) => Fact::Stated(day),
                // An article is not younger than the post that links to it, and seldom older.
                (Some(value), Some(_)) => Fact::Inferred {
                    value,
                    from: Clue::LinkingPost,
                },
                (None, _) => Fact::Missing,
            },
            url: stated(address.cloned()),
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
        let has_scores = self.posts.iter().any(|post| post.score.is_some());
        let lacks = match (self.shape, has_scores) {
            (Shape::Flat, false) => Some(Lack::ScoresAndAnswers),
            (Shape::Flat, true) => Some(Lack::Answers),
            (Shape::Tree, false) => Some(Lack::Scores),
            (Shape::Tree, true) => None,
        };
        if let Some(what) = lacks.filter(|_| !self.posts.is_empty()) {
            notices.push(Diagnostic::ThreadLacks { what });
        }
        if self.left_out > 0 {
            notices.push(Diagnostic::CommentsLeftOut {
                count: self.left_out,
            });
        }
        notices
    }
}

/// A comment, judged: who speaks in it.
fn said(post: Post, parent: Option<u32>, submitter: Option<&str>) -> Said {
    let is_gone = |words: &str| document::DELETED.contains(&words.trim());
    let author = post.author.unwrap_or_else(|| DELETED.to_owned());
    let is_submitter = submitter.is_some_and(|name| name.eq_ignore_ascii_case(&author));
    let kind = if post.standing == Standing::Deleted || is_gone(&author) || is_gone(&post.text) {
        CommentKind::Deleted
    } else if document::is_bot(&author, &post.text) {
        CommentKind::Bot
    } else if post.standing == Standing::Moderator {
        CommentKind::Moderator
    } else if post.standing == Standing::Submitter || is_submitter {
        CommentKind::Submitter
    } else {
        CommentKind::User
    };
    let comment = Comment {
        author,
        kind,
        source_id: post.id,
        permalink: post.permalink,
        edited: post.edited,
        time: post.time,
        score: post.score,
        parent,
    };
    let text = if kind == CommentKind::Deleted && post.text.trim().is_empty() {
        DELETED.to_owned()
    } else {
        post.text
    };
    Said { comment, text }
}

fn stated<T>(value: Option<T>) -> Fact<T> {
    value.map_or(Fact::Missing, Fact::Stated)
}

/// A time in ISO 8601, in UTC when it names no zone, or as mail writes it.
pub(super) fn time(text: &str) -> Option<Timestamp> {
    let text = text.trim();
    if let Ok(time) = text.parse() {
        return Some(time);
    }
    let local: Option<jiff::civil::DateTime> = text.replacen(' ', "T", 1).parse().ok();
    if let Some(local) = local {
        return Some(local.to_zoned(TimeZone::UTC).ok()?.timestamp());
    }
    let mail = jiff::fmt::rfc2822::DateTimeParser::new();
    Some(mail.parse_zoned(text).ok()?.timestamp())
}

#[cfg(test)]
mod tests;
