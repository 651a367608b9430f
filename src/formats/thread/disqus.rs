//! Disqus: the answers of its API (JSON) and its export (XML).

use super::comment::{SourceComment, Standing};
use super::discussion::Thread;
use super::order::Nesting;
use super::timestamp::timestamp;
use crate::document::Edited;
use crate::formats::blocks::{Links, blocks_of, plain};
use crate::formats::error::FormatError;
use crate::formats::json::Members;
use crate::formats::xml::Element;
use serde_json::{Map, Value};

/// Reads `{"response": [...]}`, or the array alone.
///
/// # Errors
/// When there are no comments.
pub(in crate::formats) fn disqus_json(values: &[Value]) -> Result<Thread, FormatError> {
    let mut posts = Vec::new();
    let mut title = None;
    let (mut left_out, mut counted) = (0, None);
    for value in values {
        let cursor = value.get("cursor").and_then(Value::as_object);
        // Another page of answers: at least one more.
        left_out += u64::from(cursor.is_some_and(|cursor| cursor.is("hasNext")));
        let list = match value {
            Value::Array(list) => list.as_slice(),
            Value::Object(answer) => answer.list("response"),
            _ => &[],
        };
        for comment in list.iter().filter_map(Value::as_object) {
            let thread = comment.get("thread").and_then(Value::as_object);
            title = title.or_else(|| thread?.text("title").map(str::to_owned));
            let count = thread.and_then(|thread| thread.number("posts"));
            counted = counted.or(count.and_then(|count| u64::try_from(count).ok()));
            posts.push(post(comment));
        }
    }
    if posts.is_empty() {
        return Err(FormatError::NoPosts);
    }
    Ok(Thread {
        title,
        comments: posts,
        nesting: Nesting::Tree,
        left_out,
        counted,
        ..Thread::default()
    })
}

fn post(comment: &Map<String, Value>) -> SourceComment {
    let author = comment.get("author").and_then(Value::as_object);
    let name = author.and_then(|author| author.text("name").or_else(|| author.text("username")));
    let words = comment
        .text("message")
        .or_else(|| comment.text("raw_message"));
    let likes = comment.number("likes");
    SourceComment {
        id: comment.id("id"),
        parent: comment.id("parent"),
        author: Some(name.unwrap_or("anonymous").to_owned()),
        time: comment.text("createdAt").and_then(timestamp),
        score: comment
            .number("points")
            .or_else(|| Some(likes?.saturating_sub(comment.number("dislikes").unwrap_or(0)))),
        edited: match comment.get("isEdited") {
            Some(Value::Bool(true)) => Edited::Yes(None),
            Some(Value::Bool(false)) => Edited::No,
            _ => Edited::Unknown,
        },
        permalink: comment.text("url").map(str::to_owned),
        text: plain(&blocks_of(words.unwrap_or_default(), Links::Addresses)),
        standing: if comment.is("isDeleted") || comment.is("isSpam") {
            Standing::Deleted
        } else {
            Standing::Unstated
        },
    }
}

/// Reads an export. Of several threads, the one with the most comments is read.
///
/// # Errors
/// When there are no comments.
pub(in crate::formats) fn disqus_xml(root: &Element) -> Result<Thread, FormatError> {
    let posts: Vec<&Element> = root.below("post").collect();
    let mut counts: Vec<(String, usize)> = Vec::new();
    for id in posts.iter().filter_map(|post| thread_of(post)) {
        match counts.iter_mut().find(|(known, _)| known == id) {
            Some((_, count)) => *count += 1,
            None => counts.push((id.to_owned(), 1)),
        }
    }
    let most = counts.iter().map(|(_, count)| *count).max();
    let chosen = counts.iter().find(|(_, count)| Some(*count) == most);
    let chosen = chosen.map(|(id, _)| id.as_str());
    let thread = root
        .below("thread")
        .find(|thread| chosen.is_some() && thread.attribute("id") == chosen);
    let of_it = posts.iter().filter(|post| thread_of(post) == chosen);
    let posts: Vec<SourceComment> = of_it.map(|post| exported(post)).collect();
    if posts.is_empty() {
        return Err(FormatError::NoPosts);
    }
    let words = |name| {
        thread
            .and_then(|thread: &Element| thread.child(name))
            .map(Element::text)
    };
    Ok(Thread {
        title: words("title"),
        link: words("link"),
        comments: posts,
        nesting: Nesting::Tree,
        notices: match counts.len() {
            0 | 1 => Vec::new(),
            several => vec![crate::diagnostics::Diagnostic::OtherThreads { count: several - 1 }],
        },
        ..Thread::default()
    })
}

/// The id of the thread that a comment belongs to.
fn thread_of(post: &Element) -> Option<&str> {
    post.child("thread")?.attribute("id")
}

fn exported(post: &Element) -> SourceComment {
    let words = |name| post.child(name).map(Element::text);
    let is = |name| words(name).is_some_and(|word| word == "true");
    let author = post.child("author");
    let name = author.and_then(|author| author.child("name").or_else(|| author.child("username")));
    let parent = post
        .child("parent")
        .and_then(|parent| parent.attribute("id"));
    SourceComment {
        id: post.attribute("id").map(str::to_owned),
        parent: parent.map(str::to_owned),
        author: Some(name.map_or_else(|| "anonymous".to_owned(), Element::text)),
        time: words("createdAt").and_then(|text| timestamp(&text)),
        text: plain(&blocks_of(
            &words("message").unwrap_or_default(),
            Links::Addresses,
        )),
        standing: if is("isDeleted") || is("isSpam") {
            Standing::Deleted
        } else {
            Standing::Unstated
        },
        ..SourceComment::default()
    }
}
