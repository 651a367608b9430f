//! Lemmy: a post and its comments, as its API answers.

use super::{Social, shaped};
use crate::formats::json::Members;
use crate::formats::markdown::{paragraphs, plain};
use crate::formats::thread::{Nesting, SourceComment, Standing, Thread, timestamp};
use serde::Deserialize;
use serde_json::Value;

#[derive(Deserialize)]
struct PostView {
    post: Post,
    creator: Creator,
    counts: Option<Counts>,
}

#[derive(Deserialize)]
struct Post {
    name: String,
    body: Option<String>,
    url: Option<String>,
    published: String,
    ap_id: Option<String>,
}

#[derive(Deserialize)]
struct Creator {
    name: String,
}

#[derive(Deserialize)]
struct Counts {
    comments: Option<u64>,
    score: Option<i64>,
}

#[derive(Deserialize)]
struct CommentView {
    comment: Comment,
    creator: Creator,
    counts: Option<Counts>,
}

#[derive(Deserialize)]
struct Comment {
    id: i64,
    content: String,
    published: String,
    /// The ids from the root on: `0.12.34`.
    path: String,
    ap_id: Option<String>,
    #[serde(default)]
    removed: bool,
    #[serde(default)]
    deleted: bool,
    #[serde(default)]
    distinguished: bool,
}

/// `{"post_view"}`, `{"comments"}`, or both in one file.
pub(super) fn read(values: &[Value]) -> Option<Social> {
    let objects = || values.iter().filter_map(Value::as_object);
    let post = objects().find_map(|object| shaped::<PostView>(object.get("post_view")?));
    let views = objects().flat_map(|object| object.list("comments"));
    let comments: Vec<CommentView> = views.filter_map(shaped).collect();
    if post.is_none() && comments.is_empty() {
        return None;
    }
    let mut thread = post.map_or_else(Thread::default, head);
    thread.nesting = Nesting::Tree;
    thread.comments = comments.into_iter().map(said).collect();
    Some(Social::Thread(Box::new(thread)))
}

fn head(view: PostView) -> Thread {
    Thread {
        title: Some(view.post.name),
        link: view.post.url,
        address: view.post.ap_id,
        submitter: Some(view.creator.name),
        submitted: timestamp(&view.post.published),
        body: paragraphs(view.post.body.as_deref().unwrap_or_default()),
        counted: view.counts.and_then(|counts| counts.comments),
        ..Thread::default()
    }
}

fn said(view: CommentView) -> SourceComment {
    let comment = view.comment;
    let mut path = comment.path.rsplit('.').skip(1);
    SourceComment {
        id: Some(comment.id.to_string()),
        parent: path.next().filter(|id| *id != "0").map(str::to_owned),
        author: Some(view.creator.name),
        time: timestamp(&comment.published),
        score: view.counts.and_then(|counts| counts.score),
        permalink: comment.ap_id,
        text: plain(&comment.content),
        standing: if comment.removed || comment.deleted {
            Standing::Deleted
        } else if comment.distinguished {
            Standing::Moderator
        } else {
            Standing::Unstated
        },
        ..SourceComment::default()
    }
}
