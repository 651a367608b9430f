//! Comments in the JSON-LD of a page (schema.org `Comment` and `Answer`).

use super::super::json_ld;
use crate::formats::blocks::{Links, blocks_of, plain};
use crate::formats::json::Members as _;
use crate::formats::thread::{SourceComment, timestamp};
use serde_json::{Map, Value};

/// Comments of the first object that has some, answers below what they answer.
pub(super) fn comments(objects: &[Map<String, Value>]) -> Vec<SourceComment> {
    objects
        .iter()
        .map(|object| below(object, None))
        .find(|posts| !posts.is_empty())
        .unwrap_or_default()
}

fn below(object: &Map<String, Value>, parent: Option<&str>) -> Vec<SourceComment> {
    let mut posts = Vec::new();
    let answers = |object: &Map<String, Value>| match object.get("comment") {
        Some(Value::Array(comments)) => comments.clone(),
        Some(one) => vec![one.clone()],
        None => Vec::new(),
    };
    let first = answers(object).into_iter().rev();
    let mut waiting: Vec<(Value, Option<String>)> = first
        .map(|comment| (comment, parent.map(str::to_owned)))
        .collect();
    while let Some((comment, parent)) = waiting.pop() {
        let Value::Object(comment) = comment else {
            continue;
        };
        if !json_ld::is_a(&comment, |name| matches!(name, "Comment" | "Answer")) {
            continue;
        }
        let number = posts.len().to_string();
        let id = comment.text("@id").or_else(|| comment.text("url"));
        let id = id.map_or(number, str::to_owned);
        let below = answers(&comment).into_iter().rev();
        waiting.extend(below.map(|answer| (answer, Some(id.clone()))));
        posts.push(post(&comment, id, parent));
    }
    posts
}

fn post(comment: &Map<String, Value>, id: String, parent: Option<String>) -> SourceComment {
    let words = comment.text("text").or_else(|| comment.text("description"));
    let when = comment
        .text("dateCreated")
        .or_else(|| comment.text("datePublished"));
    SourceComment {
        parent,
        author: Some(
            json_ld::text(comment.get("author")).unwrap_or_else(|| "anonymous".to_owned()),
        ),
        time: when.and_then(timestamp),
        score: comment
            .number("upvoteCount")
            .map(|up| up.saturating_sub(comment.number("downvoteCount").unwrap_or(0))),
        permalink: comment.text("url").map(str::to_owned),
        text: plain(&blocks_of(words.unwrap_or_default(), Links::Addresses)),
        id: Some(id),
        ..SourceComment::default()
    }
}
