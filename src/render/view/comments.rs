//! Comments: apart from the article, as the source has them, hostile text included.

use super::context::{Context, is_web};
use super::pieces::Piece;
use super::text::{LineBreaks, Paragraph};
use crate::document::{BlockId, Comment, CommentKind, Edited};
use crate::language::Catalogue;
use askama::Template;
use jiff::Timestamp;

/// Comments that are laid out at once; the rest in groups, each when it comes into view. Browsers
/// keep watch over every group, so ten thousand single ones would make scrolling slow.
const AT_ONCE: usize = 200;
const TOGETHER: usize = 25;
/// Answers below answers are set in, up to this depth.
const MAX_DEPTH: usize = 5;

pub(super) struct CommentsView<'b> {
    /// "newest first; counted apart from the article".
    pub(super) note: &'static str,
    pub(super) groups: Vec<CommentGroup<'b>>,
}

/// Comments that are laid out together.
pub(super) struct CommentGroup<'b> {
    /// `later` for those that are not laid out at once.
    pub(super) class: &'static str,
    pub(super) comments: Vec<CommentView<'b>>,
}

#[derive(Template)]
#[template(path = "_comment.html")]
pub(super) struct CommentView<'b> {
    pub(super) catalogue: &'static Catalogue,
    /// Of the source.
    pub(super) language: &'b str,
    /// "Comment by PanEuropeanism".
    pub(super) name: String,
    pub(super) id: String,
    /// `user depth-1`.
    pub(super) class: String,
    pub(super) author: &'b str,
    /// How a quotation names the comment: "author, 17:02 UTC".
    pub(super) jump_label: String,
    pub(super) tags: Vec<Tag>,
    pub(super) time: Option<Moment>,
    /// Where the comment itself stands, when that is a web address.
    pub(super) permalink: Option<&'b str>,
    pub(super) score: Option<String>,
    pub(super) answers: Option<Answered<'b>>,
    pub(super) folded: Option<&'static str>,
    pub(super) paragraphs: Vec<Paragraph<'b>>,
}

pub(super) struct Tag {
    pub(super) class: &'static str,
    pub(super) words: &'static str,
}

pub(super) struct Moment {
    pub(super) iso: String,
    pub(super) words: String,
}

/// The comment that one answers.
pub(super) struct Answered<'b> {
    pub(super) anchor: String,
    pub(super) author: &'b str,
}

/// `None` when there are none.
pub(super) fn comments<'b>(context: &Context<'b>) -> Option<CommentsView<'b>> {
    let all = &context.document.comments;
    if all.is_empty() {
        return None;
    }
    let catalogue = context.catalogue;
    let depths = depths(all);
    let blocks = context.document.blocks.iter();
    let comments = blocks.filter_map(|block| {
        let comment = context.document.comment(block.id)?;
        let BlockId::Comment(number) = block.id else {
            return None;
        };
        let index = number as usize - 1;
        let paragraphs = context.text.paragraphs(block, LineBreaks::Markup);
        Some(CommentView {
            catalogue,
            language: context.language(),
            name: (catalogue.comments.by)(&comment.author),
            id: block.id.to_string(),
            class: format!("{} depth-{}", class(comment.kind), depths[index]),
            author: &comment.author,
            jump_label: jump_label(catalogue, comment),
            tags: tags(catalogue, comment, &paragraphs),
            time: comment.time.map(|time| moment(catalogue, time)),
            permalink: comment
                .permalink
                .as_deref()
                .filter(|address| is_web(address)),
            score: comment.score.map(catalogue.comments.points),
            answers: answered(all, comment),
            folded: (comment.kind == CommentKind::Bot).then_some(catalogue.comments.bots_text),
            paragraphs,
        })
    });
    Some(CommentsView {
        note: note(catalogue, all),
        groups: groups(comments.collect()),
    })
}

/// Who wrote a message, when, and which one it answers.
pub(super) struct MessageHead<'b> {
    pub(super) author: &'b str,
    pub(super) time: Option<Moment>,
    pub(super) permalink: Option<&'b str>,
    pub(super) answers: Option<Answered<'b>>,
}

pub(super) fn message_head<'b>(context: &Context<'b>, by: &'b Comment) -> MessageHead<'b> {
    let all = &context.document.metadata.messages;
    let answers = by.parent.and_then(|number| {
        let answered = all.get((number as usize).checked_sub(1)?)?;
        Some(Answered {
            anchor: BlockId::Paragraph(number).to_string(),
            author: &answered.author,
        })
    });
    MessageHead {
        author: &by.author,
        time: by.time.map(|time| moment(context.catalogue, time)),
        permalink: by.permalink.as_deref().filter(|address| is_web(address)),
        answers,
    }
}

fn groups(mut first: Vec<CommentView<'_>>) -> Vec<CommentGroup<'_>> {
    let mut rest = first.split_off(AT_ONCE.min(first.len())).into_iter();
    let mut groups = vec![CommentGroup {
        class: "",
        comments: first,
    }];
    loop {
        let comments: Vec<_> = rest.by_ref().take(TOGETHER).collect();
        if comments.is_empty() {
            return groups;
        }
        groups.push(CommentGroup {
            class: "later",
            comments,
        });
    }
}

fn note(catalogue: &Catalogue, comments: &[Comment]) -> &'static str {
    let newest_first = comments
        .windows(2)
        .all(|pair| matches!((pair[0].time, pair[1].time), (Some(a), Some(b)) if a >= b));
    if comments.iter().any(|comment| comment.parent.is_some()) {
        catalogue.comments.threaded
    } else if newest_first {
        catalogue.comments.newest_first
    } else {
        catalogue.comments.apart
    }
}

/// How deep each comment stands; a parent that does not come before its answer is ignored.
fn depths(comments: &[Comment]) -> Vec<usize> {
    let mut depths: Vec<usize> = Vec::with_capacity(comments.len());
    for comment in comments {
        let parent = comment.parent.and_then(|n| (n as usize).checked_sub(1));
        let depth = parent.and_then(|index| depths.get(index));
        depths.push(depth.map_or(0, |above| (above + 1).min(MAX_DEPTH)));
    }
    depths
}

fn answered<'b>(all: &'b [Comment], comment: &Comment) -> Option<Answered<'b>> {
    let number = comment.parent?;
    let parent = all.get((number as usize).checked_sub(1)?)?;
    Some(Answered {
        anchor: BlockId::Comment(number).to_string(),
        author: &parent.author,
    })
}

fn class(kind: CommentKind) -> &'static str {
    match kind {
        CommentKind::User => "user",
        CommentKind::Submitter => "submitter",
        CommentKind::Moderator => "moderator",
        CommentKind::Bot => "bot",
        CommentKind::Deleted => "deleted",
    }
}

fn tags(catalogue: &Catalogue, comment: &Comment, paragraphs: &[Paragraph<'_>]) -> Vec<Tag> {
    let words = &catalogue.comments;
    let tag = |class, words| Tag { class, words };
    let mut tags = match comment.kind {
        CommentKind::User => vec![],
        CommentKind::Submitter => vec![tag("tag", words.submitter)],
        CommentKind::Moderator => vec![tag("tag", words.moderator)],
        CommentKind::Bot => vec![tag("tag bot", words.bot), tag("", words.not_counted)],
        CommentKind::Deleted => vec![tag("tag bot", words.deleted), tag("", words.not_counted)],
    };
    if matches!(comment.edited, Edited::Yes(_)) {
        tags.push(tag("", words.edited));
    }
    if comment.kind == CommentKind::Submitter && is_statement(paragraphs) {
        tags.push(tag("tag", words.statement));
    }
    tags
}

/// Forums ask submitters to say why an article matters; such a comment begins with "SS:".
fn is_statement(paragraphs: &[Paragraph<'_>]) -> bool {
    let first = paragraphs
        .first()
        .and_then(|p| p.runs.first())
        .and_then(|r| r.pieces.first());
    let Some(Piece::Text(words)) = first else {
        return false;
    };
    let starts = |prefix: &str| {
        let head = words.get(..prefix.len());
        head.is_some_and(|head| head.eq_ignore_ascii_case(prefix))
    };
    starts("SS:") || starts("Submission statement")
}

fn jump_label(catalogue: &Catalogue, comment: &Comment) -> String {
    match comment.time {
        Some(time) => format!("{}, {}", comment.author, (catalogue.dates.clock)(time)),
        None => comment.author.clone(),
    }
}

fn moment(catalogue: &Catalogue, time: Timestamp) -> Moment {
    Moment {
        iso: time.to_string(),
        words: (catalogue.dates.moment)(time),
    }
}
