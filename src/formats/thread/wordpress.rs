//! WordPress: posts and comments as its REST API answers.

use super::comment::SourceComment;
use super::discussion::Thread;
use super::order::Nesting;
use super::timestamp::timestamp;
use crate::formats::blocks::{Links, blocks_of, plain};
use crate::formats::error::{FormatError, ListedArticle};
use crate::formats::json::Members;
use serde_json::{Map, Value};

/// Reads a post, the comments of one, or both.
///
/// # Errors
/// When there are several posts to choose from, or none and no comments.
pub(in crate::formats) fn wordpress(values: &[Value]) -> Result<Thread, FormatError> {
    let mut objects: Vec<&Map<String, Value>> = Vec::new();
    for value in values {
        match value {
            Value::Array(values) => objects.extend(values.iter().filter_map(Value::as_object)),
            one => objects.extend(one.as_object()),
        }
    }
    let (comments, posts): (Vec<_>, Vec<_>) = objects
        .into_iter()
        .partition(|object| object.contains_key("author_name") || object.contains_key("post"));
    let (posts, comments): (Vec<_>, Vec<_>) = (
        posts
            .into_iter()
            .filter(|post| rendered(post, "title").is_some())
            .collect(),
        comments,
    );
    if posts.len() > 1 {
        return Err(FormatError::Choose {
            articles: posts.iter().map(|post| entry(post)).collect(),
        });
    }
    if posts.is_empty() && comments.is_empty() {
        return Err(FormatError::NoPosts);
    }
    let mut thread = posts
        .first()
        .map_or_else(Thread::default, |post| head(post));
    thread.nesting = Nesting::Tree;
    thread.comments = comments.into_iter().map(comment).collect();
    Ok(thread)
}

/// `{"rendered": HTML}`.
fn rendered<'v>(object: &'v Map<String, Value>, key: &str) -> Option<&'v str> {
    object.get(key)?.as_object()?.text("rendered")
}

fn one_line(html: &str) -> String {
    let blocks = blocks_of(html, Links::Words);
    blocks
        .into_iter()
        .map(|block| block.text)
        .collect::<Vec<_>>()
        .join(" ")
}

fn entry(post: &Map<String, Value>) -> ListedArticle {
    ListedArticle {
        title: one_line(rendered(post, "title").unwrap_or_default()),
        address: post.text("link").unwrap_or_default().to_owned(),
    }
}

/// The time of an object: `date_gmt` is in UTC, though it does not name the zone.
fn when(object: &Map<String, Value>) -> Option<jiff::Timestamp> {
    timestamp(object.text("date_gmt").or_else(|| object.text("date"))?)
}

fn head(post: &Map<String, Value>) -> Thread {
    let body = blocks_of(rendered(post, "content").unwrap_or_default(), Links::Words);
    Thread {
        title: rendered(post, "title").map(one_line),
        address: post.text("link").map(str::to_owned),
        submitted: when(post),
        body: body.into_iter().map(|block| block.text).collect(),
        ..Thread::default()
    }
}

fn comment(comment: &Map<String, Value>) -> SourceComment {
    let parent = comment.id("parent").filter(|parent| parent != "0");
    SourceComment {
        id: comment.id("id"),
        parent,
        author: Some(
            comment
                .text("author_name")
                .unwrap_or("anonymous")
                .to_owned(),
        ),
        time: when(comment),
        permalink: comment.text("link").map(str::to_owned),
        text: plain(&blocks_of(
            rendered(comment, "content").unwrap_or_default(),
            Links::Addresses,
        )),
        ..SourceComment::default()
    }
}
