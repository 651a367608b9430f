//! X (Twitter): the posts of an account's archive, answers of the API, and rows of collectors.

use super::conversation::Conversation;
use super::{Social, all_shaped, listed, messages, shaped};
use crate::formats::character_references::resolved;
use crate::formats::error::FormatError;
use crate::formats::thread::{SourceComment, timestamp};
use jiff::Timestamp;
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;

/// How the files of an archive begin: `window.YTD.tweets.part0 = [ … ]`.
const ARCHIVE: &str = "window.YTD.";
/// Most links and pictures of a post.
const MOST_LINKS: usize = 100;

#[derive(Deserialize)]
struct Archived {
    tweet: Tweet,
}

#[derive(Deserialize)]
struct Tweet {
    id_str: String,
    full_text: String,
    /// `Wed Aug 11 17:35:00 +0000 2021`.
    created_at: String,
    in_reply_to_status_id_str: Option<String>,
    in_reply_to_screen_name: Option<String>,
    #[serde(default)]
    entities: Entities,
    user: Option<User>,
}

#[derive(Deserialize, Default)]
struct Entities {
    #[serde(default)]
    media: Vec<Medium>,
    #[serde(default)]
    urls: Vec<Link>,
}

#[derive(Deserialize)]
struct Medium {
    url: Option<String>,
    expanded_url: Option<String>,
}

#[derive(Deserialize)]
struct Link {
    url: Option<String>,
    expanded_url: Option<String>,
}

#[derive(Deserialize)]
struct User {
    #[serde(alias = "username")]
    screen_name: String,
}

#[derive(Deserialize)]
struct Answer {
    data: Vec<Post>,
    #[serde(default)]
    includes: Includes,
}

#[derive(Deserialize)]
struct Post {
    id: String,
    text: String,
    author_id: Option<String>,
    created_at: Option<String>,
    #[serde(default)]
    referenced_tweets: Vec<Referenced>,
}

#[derive(Deserialize)]
struct Referenced {
    #[serde(rename = "type")]
    kind: String,
    id: String,
}

#[derive(Deserialize, Default)]
struct Includes {
    #[serde(default)]
    users: Vec<Included>,
}

#[derive(Deserialize)]
struct Included {
    id: String,
    username: String,
}

/// A row of snscrape or twscrape.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Row {
    url: String,
    date: String,
    #[serde(alias = "content", alias = "renderedContent")]
    raw_content: String,
    user: RowUser,
}

#[derive(Deserialize)]
struct RowUser {
    username: String,
}

/// Reads a file of an archive; `None` if the text is another.
///
/// # Errors
/// When its JSON is malformed, or holds no posts.
pub(in crate::formats) fn archive(text: &str) -> Option<Result<Conversation, FormatError>> {
    let text = text.trim_start_matches(crate::document::is_blank_char);
    let (_, json) = text.strip_prefix(ARCHIVE)?.split_once('=')?;
    let values =
        match crate::formats::json::values(json.trim_start().trim_end_matches([';', ' ', '\n'])) {
            Ok(values) => values,
            Err(problem) => return Some(Err(problem)),
        };
    let list = listed(&values);
    let tweets: Vec<Tweet> = list
        .iter()
        .filter_map(|value| shaped::<Archived>(value).map(|archived| archived.tweet))
        .collect();
    if tweets.is_empty() {
        return Some(Err(FormatError::NoPosts));
    }
    Some(Ok(of_tweets(tweets)))
}

pub(super) fn read(values: &[Value]) -> Option<Social> {
    if let [value] = values
        && let Some(answer) = shaped::<Answer>(value)
    {
        return messages(of_answer(answer));
    }
    let list = listed(values);
    if let Some((rows, _)) = all_shaped::<Row>(&list) {
        return messages(of_rows(rows));
    }
    let (tweets, _) = all_shaped::<Tweet>(&list)?;
    messages(of_tweets(tweets))
}

fn conversation(messages: Vec<SourceComment>) -> Conversation {
    Conversation {
        site: Some("x.com".to_owned()),
        messages,
        ..Conversation::default()
    }
}

/// An archive does not say whose it is; its pictures and its answers to itself do.
fn of_tweets(tweets: Vec<Tweet>) -> Conversation {
    let by_picture = |tweet: &Tweet| {
        let address = tweet.entities.media.first()?.expanded_url.as_deref()?;
        let (before, after) = address.split_once("/status/")?;
        let is_own = after.starts_with(&tweet.id_str);
        is_own.then(|| before.rsplit('/').next().map(str::to_owned))?
    };
    let ids: std::collections::BTreeSet<&str> =
        tweets.iter().map(|tweet| tweet.id_str.as_str()).collect();
    let by_answer = |tweet: &Tweet| {
        let answered = tweet.in_reply_to_status_id_str.as_deref()?;
        ids.contains(answered)
            .then(|| tweet.in_reply_to_screen_name.clone())?
    };
    let owner = tweets
        .iter()
        .find_map(|tweet| by_picture(tweet).or_else(|| by_answer(tweet)))
        .unwrap_or_else(|| "unnamed".to_owned());
    conversation(
        tweets
            .into_iter()
            .map(|tweet| said(tweet, &owner))
            .collect(),
    )
}

fn said(tweet: Tweet, owner: &str) -> SourceComment {
    let mut text = resolved(&tweet.full_text);
    for link in tweet.entities.urls.into_iter().take(MOST_LINKS) {
        if let (Some(short), Some(long)) = (link.url, link.expanded_url)
            && !short.is_empty()
        {
            // Once each: a text must not grow with every link.
            text = text.replacen(&short, &long, 1);
        }
    }
    for picture in tweet
        .entities
        .media
        .into_iter()
        .take(MOST_LINKS)
        .filter_map(|medium| medium.url)
    {
        text = text.replace(&picture, "");
    }
    let author = tweet
        .user
        .map_or_else(|| owner.to_owned(), |user| user.screen_name);
    SourceComment {
        permalink: Some(format!("https://x.com/{author}/status/{}", tweet.id_str))
            .filter(|_| author != "unnamed"),
        parent: tweet.in_reply_to_status_id_str,
        author: Some(author),
        time: long_time(&tweet.created_at),
        text: text.trim().to_owned(),
        id: Some(tweet.id_str),
        ..SourceComment::default()
    }
}

/// `Wed Aug 11 17:35:00 +0000 2021`, or as everybody writes it.
fn long_time(text: &str) -> Option<Timestamp> {
    let words: Vec<&str> = text.split_whitespace().collect();
    match words.as_slice() {
        [weekday, month, day, clock, zone, year] => {
            timestamp(&format!("{weekday}, {day} {month} {year} {clock} {zone}"))
        }
        _ => timestamp(text),
    }
}

fn of_answer(answer: Answer) -> Conversation {
    let names: BTreeMap<String, String> = (answer.includes.users.into_iter())
        .map(|user| (user.id, user.username))
        .collect();
    let said = answer.data.into_iter().map(|post| {
        let name = post.author_id.as_ref().and_then(|id| names.get(id));
        let answered = post.referenced_tweets.into_iter();
        let mut answered = answered.filter(|other| other.kind == "replied_to");
        SourceComment {
            permalink: name.map(|name| format!("https://x.com/{name}/status/{}", post.id)),
            author: Some(
                name.cloned()
                    .or(post.author_id)
                    .unwrap_or_else(|| "unnamed".to_owned()),
            ),
            parent: answered.next().map(|other| other.id),
            time: post.created_at.as_deref().and_then(timestamp),
            text: resolved(&post.text),
            id: Some(post.id),
            ..SourceComment::default()
        }
    });
    conversation(said.collect())
}

fn of_rows(rows: Vec<Row>) -> Conversation {
    let said = rows.into_iter().map(|row| SourceComment {
        id: row.url.rsplit('/').next().map(str::to_owned),
        author: Some(row.user.username),
        time: timestamp(&row.date),
        permalink: Some(row.url),
        text: row.raw_content,
        ..SourceComment::default()
    });
    conversation(said.collect())
}
