//! Hacker News: an item with its tree from the search API, or single items of the live API.

use super::comment::{SourceComment, Standing};
use super::discussion::Thread;
use super::order::Nesting;
use crate::document::Edited;
use crate::formats::blocks::{Links, blocks_of, plain};
use crate::formats::error::FormatError;
use crate::formats::json::Members;
use serde_json::{Map, Value};

/// The address of an item, without its id.
const ITEM: &str = "https://news.ycombinator.com/item?id=";

/// Reads the values of a file: an item with `children`, or items with `kids`.
///
/// # Errors
/// When there is neither a story nor a comment.
pub(in crate::formats) fn hacker_news(values: &[Value]) -> Result<Thread, FormatError> {
    let mut thread = Thread {
        nesting: Nesting::Tree,
        ..Thread::default()
    };
    let mut waiting: Vec<&Value> = values.iter().rev().collect();
    let (mut has_story, mut expected) = (false, 0);
    while let Some(value) = waiting.pop() {
        let item = match value {
            Value::Array(values) => {
                waiting.extend(values.iter().rev());
                continue;
            }
            Value::Object(item) => item,
            _ => continue,
        };
        if let Some(hits) = item.get("hits") {
            expected = item.number("nbHits").unwrap_or(0);
            waiting.push(hits);
            continue;
        }
        waiting.extend(item.list("children").iter().rev());
        let is_comment = item.text("type") == Some("comment")
            || item.contains_key("comment_text")
            || (item.contains_key("parent_id") && item.text("title").is_none());
        if is_comment || has_story {
            thread.comments.push(post(item));
        } else if item.contains_key("title") || item.contains_key("url") {
            has_story = true;
            expected = item.number("descendants").unwrap_or(0);
            head(item, &mut thread);
        }
    }
    if !has_story && thread.comments.is_empty() {
        return Err(FormatError::NoPosts);
    }
    thread.counted = u64::try_from(expected).ok();
    Ok(thread)
}

fn head(item: &Map<String, Value>, thread: &mut Thread) {
    let id = item.id("id").or_else(|| item.id("objectID"));
    thread.title = item.text("title").map(str::to_owned);
    thread.link = item.text("url").map(str::to_owned);
    thread.address = id.map(|id| format!("{ITEM}{id}"));
    thread.submitter = author(item);
    thread.submitted = time(item);
    let words = item.text("text").or_else(|| item.text("story_text"));
    let blocks = blocks_of(words.unwrap_or_default(), Links::Addresses);
    thread.body = blocks.into_iter().map(|block| block.text).collect();
}

fn author(item: &Map<String, Value>) -> Option<String> {
    let author = item.text("author").or_else(|| item.text("by"));
    author.map(str::to_owned)
}

fn time(item: &Map<String, Value>) -> Option<jiff::Timestamp> {
    item.seconds("created_at_i")
        .or_else(|| item.seconds("time"))
}

/// A comment. `author: null`, `deleted` and `dead` mark a deleted one.
fn post(item: &Map<String, Value>) -> SourceComment {
    let id = item.id("id").or_else(|| item.id("objectID"));
    let words = item.text("text").or_else(|| item.text("comment_text"));
    let author = author(item);
    let is_gone = author.is_none() || item.is("deleted") || item.is("dead");
    SourceComment {
        permalink: id.as_ref().map(|id| format!("{ITEM}{id}")),
        id,
        parent: item.id("parent_id").or_else(|| item.id("parent")),
        author,
        time: time(item),
        score: item.number("points"),
        edited: Edited::Unknown,
        text: if is_gone {
            String::new()
        } else {
            plain(&blocks_of(words.unwrap_or_default(), Links::Addresses))
        },
        standing: if is_gone {
            Standing::Deleted
        } else {
            Standing::Unstated
        },
    }
}
