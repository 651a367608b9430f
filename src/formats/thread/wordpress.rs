//! WordPress: posts and comments as its REST interface answers.

use super::{Json, Post, Shape, Thread, time};
use crate::formats::html::{Links, blocks_of, plain};
use crate::formats::{Entry, FormatError};
use serde_json::{Map, Value};

/// Reads a post, the comments of one, or both.
///
/// # Errors
/// When there are several posts to choose from, or none and no comments.
pub(crate) fn wordpress(values: &[Value]) -> Result<Thread, FormatError> {
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
            entries: posts.iter().map(|post| entry(post)).collect(),
        });
    }
    if posts.is_empty() && comments.is_empty() {
        return Err(FormatError::NoPosts);
    }
    let mut thread = posts
        .first()
        .map_or_else(Thread::default, |post| head(post));
    thread.shape = Shape::Tree;
    thread.posts = comments.into_iter().map(comment).collect();
    Ok(thread)
}

/// `{"rendered": HTML}`.
fn rendered<'v>(object: &'v Map<String, Value>, key: &str) -> Option<&'v str> {
    object.get(key)?.as_object()?.text("rendered")
}

fn words(html: &str) -> String {
    let blocks = blocks_of(html, Links::Words);
    blocks
        .into_iter()
        .map(|block| block.text)
        .collect::<Vec<_>>()
        .join(" ")
}

fn entry(post: &Map<String, Value>) -> Entry {
    Entry {
        title: words(rendered(post, "title").unwrap_or_default()),
        address: post.text("link").unwrap_or_default().to_owned(),
    }
}

/// `date_gmt` is in UTC and does not say so.
fn when(object: &Map<String, Value>) -> Option<jiff::Timestamp> {
    time(object.text("date_gmt").or_else(|| object.text("date"))?)
}

fn head(post: &Map<String, Value>) -> Thread {
    let body = blocks_of(rendered(post, "content").unwrap_or_default(), Links::Words);
    Thread {
        title: rendered(post, "title").map(words),
        address: post.text("link").map(str::to_owned),
        submitted: when(post),
        body: body.into_iter().map(|block| block.text).collect(),
        ..Thread::default()
    }
}

fn comment(comment: &Map<String, Value>) -> Post {
    let parent = comment.id("parent").filter(|parent| parent != "0");
    Post {
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
        ..Post::default()
    }
}
