//! Bluesky: feeds, threads and lists of posts of its API (AT Protocol, `app.bsky.feed`).

use super::conversation::Conversation;
use super::{Social, messages, shaped};
use crate::formats::thread::{SourceComment, timestamp};
use serde::Deserialize;
use serde_json::Value;

#[derive(Deserialize)]
struct Feed {
    feed: Vec<Item>,
}

#[derive(Deserialize)]
struct Item {
    post: Post,
}

#[derive(Deserialize)]
struct Posts {
    posts: Vec<Post>,
}

#[derive(Deserialize)]
struct Wrapped {
    thread: Value,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Post {
    uri: String,
    author: Author,
    record: Record,
    like_count: Option<i64>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Author {
    handle: String,
    display_name: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Record {
    #[serde(default)]
    text: String,
    created_at: String,
    reply: Option<Reply>,
}

#[derive(Deserialize)]
struct Reply {
    parent: Reference,
}

#[derive(Deserialize)]
struct Reference {
    uri: String,
}

pub(super) fn read(values: &[Value]) -> Option<Social> {
    let [value] = values else { return None };
    let posts = if let Some(feed) = shaped::<Feed>(value) {
        feed.feed.into_iter().map(|item| item.post).collect()
    } else if let Some(posts) = shaped::<Posts>(value) {
        posts.posts
    } else {
        below(&shaped::<Wrapped>(value)?.thread)
    };
    messages(Conversation {
        site: Some("bsky.app".to_owned()),
        messages: posts.into_iter().map(said).collect(),
        ..Conversation::default()
    })
}

/// The posts above and below one: `{"post", "parent", "replies": [{"post", …}]}`.
fn below(thread: &Value) -> Vec<Post> {
    let mut posts = Vec::new();
    let mut waiting = vec![thread];
    let mut above = thread.get("parent");
    while let Some(parent) = above {
        posts.extend(parent.get("post").and_then(shaped::<Post>));
        above = parent.get("parent");
    }
    posts.reverse();
    while let Some(thread) = waiting.pop() {
        posts.extend(thread.get("post").and_then(shaped::<Post>));
        let replies = thread.get("replies").and_then(Value::as_array);
        waiting.extend(replies.into_iter().flatten().rev());
    }
    posts
}

fn said(post: Post) -> SourceComment {
    let name = post
        .author
        .display_name
        .filter(|name| !name.trim().is_empty());
    let key = post.uri.rsplit('/').next().unwrap_or_default();
    SourceComment {
        permalink: Some(format!(
            "https://bsky.app/profile/{}/post/{key}",
            post.author.handle
        )),
        parent: post.record.reply.map(|reply| reply.parent.uri),
        author: Some(name.unwrap_or(post.author.handle)),
        time: timestamp(&post.record.created_at),
        score: post.like_count,
        text: post.record.text,
        id: Some(post.uri),
        ..SourceComment::default()
    }
}
