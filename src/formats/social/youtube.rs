//! Comments of YouTube: as yt-dlp writes them beside a video, and as the site's API answers.

use super::{Social, shaped};
use crate::formats::blocks::{Links, blocks_of, plain};
use crate::formats::thread::{Nesting, SourceComment, Standing, Thread, timestamp};
use jiff::Timestamp;
use serde::Deserialize;
use serde_json::Value;

#[derive(Deserialize)]
struct Video {
    title: String,
    webpage_url: String,
    description: Option<String>,
    channel: Option<String>,
    uploader: Option<String>,
    timestamp: Option<i64>,
    upload_date: Option<String>,
    #[serde(default)]
    comments: Vec<Comment>,
    comment_count: Option<u64>,
}

#[derive(Deserialize)]
struct Comment {
    id: String,
    text: String,
    author: Option<String>,
    /// `root`, or an id.
    parent: Option<String>,
    timestamp: Option<i64>,
    like_count: Option<i64>,
    #[serde(default)]
    author_is_uploader: bool,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Answer {
    kind: String,
    items: Vec<Item>,
    /// Of the next page of answers.
    next_page_token: Option<String>,
}

#[derive(Deserialize)]
struct Item {
    snippet: ThreadSnippet,
    replies: Option<Replies>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct ThreadSnippet {
    top_level_comment: ApiComment,
    #[serde(default)]
    total_reply_count: u64,
}

#[derive(Deserialize)]
struct Replies {
    comments: Vec<ApiComment>,
}

#[derive(Deserialize)]
struct ApiComment {
    id: String,
    snippet: Snippet,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Snippet {
    text_display: String,
    text_original: Option<String>,
    author_display_name: String,
    like_count: Option<i64>,
    published_at: String,
    parent_id: Option<String>,
}

pub(super) fn read(values: &[Value]) -> Option<Social> {
    let [value] = values else { return None };
    let thread = match shaped::<Video>(value) {
        Some(video) => of_video(video),
        None => of_answer(shaped(value)?)?,
    };
    Some(Social::Thread(Box::new(thread)))
}

fn of_video(video: Video) -> Thread {
    let day = video.upload_date.filter(|day| day.len() == 8);
    let day = day.and_then(|day| {
        timestamp(&format!(
            "{}-{}-{}T00:00:00Z",
            day.get(..4)?,
            day.get(4..6)?,
            day.get(6..)?
        ))
    });
    let stated = video
        .timestamp
        .and_then(|seconds| Timestamp::from_second(seconds).ok());
    let description = video.description.unwrap_or_default();
    Thread {
        title: Some(video.title),
        address: Some(video.webpage_url),
        author: video.channel.or(video.uploader),
        submitted: stated.or(day),
        body: description
            .split("\n\n")
            .map(|paragraph| paragraph.trim().to_owned())
            .filter(|paragraph| !paragraph.is_empty())
            .collect(),
        comments: video.comments.into_iter().map(said).collect(),
        nesting: Nesting::Tree,
        counted: video.comment_count,
        ..Thread::default()
    }
}

fn said(comment: Comment) -> SourceComment {
    SourceComment {
        parent: comment.parent.filter(|parent| parent != "root"),
        author: comment.author,
        time: comment
            .timestamp
            .and_then(|seconds| Timestamp::from_second(seconds).ok()),
        score: comment.like_count,
        text: comment.text,
        standing: if comment.author_is_uploader {
            Standing::Submitter
        } else {
            Standing::Unstated
        },
        id: Some(comment.id),
        ..SourceComment::default()
    }
}

fn of_answer(answer: Answer) -> Option<Thread> {
    if !answer.kind.starts_with("youtube#comment") {
        return None;
    }
    let mut thread = Thread {
        site: Some("youtube.com".to_owned()),
        nesting: Nesting::Tree,
        ..Thread::default()
    };
    let mut counted = 0;
    for item in answer.items {
        counted += 1 + item.snippet.total_reply_count;
        thread
            .comments
            .push(answered(item.snippet.top_level_comment));
        let replies = item
            .replies
            .into_iter()
            .flat_map(|replies| replies.comments);
        thread.comments.extend(replies.map(answered));
    }
    thread.counted = Some(counted);
    thread.left_out = u64::from(answer.next_page_token.is_some());
    Some(thread)
}

fn answered(comment: ApiComment) -> SourceComment {
    let said = comment.snippet;
    SourceComment {
        id: Some(comment.id),
        parent: said.parent_id,
        author: Some(said.author_display_name),
        time: timestamp(&said.published_at),
        score: said.like_count,
        text: said
            .text_original
            .unwrap_or_else(|| plain(&blocks_of(&said.text_display, Links::Words))),
        ..SourceComment::default()
    }
}
