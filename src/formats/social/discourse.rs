//! Discourse: a topic as `/t/ID.json` answers. Its first post is the post, the others are comments.

use super::{Social, shaped};
use crate::formats::blocks::{Links, blocks_of, plain};
use crate::formats::thread::{Nesting, SourceComment, Standing, Thread, timestamp};
use serde::Deserialize;
use serde_json::Value;

#[derive(Deserialize)]
struct Topic {
    title: String,
    post_stream: Stream,
    posts_count: Option<u64>,
}

#[derive(Deserialize)]
struct Stream {
    posts: Vec<Post>,
}

#[derive(Deserialize)]
struct Post {
    post_number: i64,
    username: String,
    created_at: String,
    /// HTML.
    cooked: String,
    reply_to_post_number: Option<i64>,
    #[serde(default)]
    staff: bool,
    user_deleted: Option<bool>,
}

pub(super) fn read(values: &[Value]) -> Option<Social> {
    let [value] = values else { return None };
    let topic: Topic = shaped(value)?;
    let mut posts = topic.post_stream.posts.into_iter().peekable();
    let mut thread = Thread {
        title: Some(topic.title),
        nesting: Nesting::Tree,
        counted: topic.posts_count.map(|count| count.saturating_sub(1)),
        ..Thread::default()
    };
    if let Some(first) = posts.next_if(|post| post.post_number == 1) {
        thread.submitted = timestamp(&first.created_at);
        thread.submitter = Some(first.username);
        let blocks = blocks_of(&first.cooked, Links::Words).into_iter();
        thread.body = blocks.map(|block| block.text).collect();
    }
    thread.comments = posts.map(said).collect();
    let is_empty = thread.body.is_empty() && thread.comments.is_empty();
    (!is_empty).then(|| Social::Thread(Box::new(thread)))
}

fn said(post: Post) -> SourceComment {
    SourceComment {
        id: Some(post.post_number.to_string()),
        parent: post
            .reply_to_post_number
            .filter(|number| *number > 1)
            .map(|number| number.to_string()),
        author: Some(post.username),
        time: timestamp(&post.created_at),
        text: plain(&blocks_of(&post.cooked, Links::Addresses)),
        standing: if post.user_deleted == Some(true) {
            Standing::Deleted
        } else if post.staff {
            Standing::Moderator
        } else {
            Standing::Unstated
        },
        ..SourceComment::default()
    }
}
