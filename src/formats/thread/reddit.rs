//! Reddit's JSON: the answers of its API, saved threads, and flat dumps of posts and comments.

use super::comment::{SourceComment, Standing};
use super::discussion::Thread;
use super::order::Nesting;
use crate::diagnostics::Diagnostic;
use crate::document::Edited;
use crate::formats::error::{FormatError, ListedArticle};
use crate::formats::json::Members;
use crate::formats::markdown::{paragraphs, plain};
use crate::vocabulary::Vocabulary;
use serde_json::{Map, Value};

/// Reads the values of a file.
///
/// # Errors
/// When they are the site's refusal, a list of posts to choose from, or neither posts nor
/// comments.
pub(in crate::formats) fn reddit(values: &[Value]) -> Result<Thread, FormatError> {
    refuse_refusals(values)?;
    let mut things = Things::default();
    things.collect(values);
    if things.posts.len() > 1 && things.comments.is_empty() {
        return Err(FormatError::Choose {
            articles: things.posts.iter().map(|post| entry(post)).collect(),
        });
    }
    if things.posts.is_empty() && things.comments.is_empty() {
        return Err(FormatError::NoPosts);
    }
    things.keep_one_thread();
    let escapes = Escapes::of(&things);
    let mut thread = things
        .posts
        .first()
        .map_or_else(Thread::default, |post| head(post, escapes));
    thread.nesting = Nesting::Tree;
    thread.left_out = things.left_out;
    if things.others > 0 {
        thread.notices.push(Diagnostic::OtherThreads {
            count: things.others,
        });
    }
    thread.comments = things
        .comments
        .iter()
        .map(|comment| source_comment(comment, escapes))
        .collect();
    Ok(thread)
}

/// `{"message": "Forbidden", "error": 403}` in place of a thread.
fn refuse_refusals(values: &[Value]) -> Result<(), FormatError> {
    let [Value::Object(answer)] = values else {
        return Ok(());
    };
    match answer.number("error") {
        Some(_) if !answer.contains_key("data") => Err(FormatError::Blocked {
            says: answer.text("message").unwrap_or("an error").to_owned(),
        }),
        _ => Ok(()),
    }
}

/// Posts and comments of a file, in its order.
#[derive(Default)]
struct Things<'v> {
    posts: Vec<&'v Map<String, Value>>,
    comments: Vec<&'v Map<String, Value>>,
    left_out: u64,
    others: usize,
}

impl<'v> Things<'v> {
    /// Walks listings and the answers below comments, at any depth.
    fn collect(&mut self, values: &'v [Value]) {
        let mut waiting: Vec<&Value> = values.iter().rev().collect();
        while let Some(value) = waiting.pop() {
            match value {
                Value::Array(values) => waiting.extend(values.iter().rev()),
                Value::Object(object) => {
                    let data = object.get("data").and_then(Value::as_object);
                    let thing = data.unwrap_or(object);
                    match (object.text("kind"), data) {
                        (Some("Listing"), Some(data)) => {
                            waiting.extend(data.list("children").iter().rev());
                        }
                        (Some("more"), Some(data)) => self.left_out += not_held(data),
                        (Some("t3"), _) => self.post(thing, &mut waiting),
                        (Some("t1"), _) => self.comment(thing, &mut waiting),
                        // Dumps have the things themselves.
                        _ if thing.contains_key("body") => self.comment(thing, &mut waiting),
                        _ if thing.contains_key("title") => self.post(thing, &mut waiting),
                        _ => {}
                    }
                }
                _ => {}
            }
        }
    }

    /// Download programs put the comments into the post.
    fn post(&mut self, post: &'v Map<String, Value>, waiting: &mut Vec<&'v Value>) {
        self.posts.push(post);
        let comments = post.get("comments");
        waiting.extend(comments.filter(|comments| comments.is_array() || comments.is_object()));
    }

    /// `replies` is `""`, a listing, or in some dumps a list.
    fn comment(&mut self, comment: &'v Map<String, Value>, waiting: &mut Vec<&'v Value>) {
        self.comments.push(comment);
        waiting.extend(
            comment
                .get("replies")
                .filter(|replies| !replies.is_string()),
        );
    }

    /// A dump may hold many threads: the first one is read.
    fn keep_one_thread(&mut self) {
        let first = self.posts.first().and_then(|post| post_id(post));
        let first = first.or_else(|| self.comments.first()?.id("link_id"));
        let Some(first) = first else { return };
        let is_of_it =
            |comment: &&Map<String, Value>| comment.id("link_id").is_none_or(|id| id == first);
        let mut other_threads: Vec<String> = self
            .posts
            .iter()
            .skip(1)
            .filter_map(|post| post_id(post))
            .collect();
        let others = self.comments.iter().filter(|comment| !is_of_it(comment));
        other_threads.extend(others.filter_map(|comment| comment.id("link_id")));
        other_threads.sort();
        other_threads.dedup();
        self.others = other_threads.len();
        self.comments.retain(is_of_it);
        self.posts.truncate(1);
    }
}

/// How many comments a `more` stands for. "Continue this thread" (id `_`) states no number and
/// counts as one.
fn not_held(more: &Map<String, Value>) -> u64 {
    let count = more
        .number("count")
        .and_then(|count| u64::try_from(count).ok());
    let listed = more.list("children").len() as u64;
    let at_least = u64::from(more.text("id") == Some("_"));
    count.unwrap_or(0).max(listed).max(at_least)
}

fn post_id(post: &Map<String, Value>) -> Option<String> {
    full_id(post, "t3_")
}

/// `t1_h8k2`: the name, or the id with the prefix that it lacks.
fn full_id(thing: &Map<String, Value>, prefix: &str) -> Option<String> {
    let name = thing.text("name").filter(|name| name.starts_with(prefix));
    if let Some(name) = name {
        return Some(name.to_owned());
    }
    let id = thing.id("id")?;
    Some(if id.starts_with(prefix) {
        id
    } else {
        format!("{prefix}{id}")
    })
}

fn entry(post: &Map<String, Value>) -> ListedArticle {
    ListedArticle {
        title: once_unescaped(post.text("title").unwrap_or("untitled")),
        address: post.text("permalink").map_or_else(String::new, absolute),
    }
}

/// Whether texts have `<`, `>` and `&` escaped, as the API does by default.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Escapes {
    Escaped,
    Raw,
}

impl Escapes {
    fn of(things: &Things<'_>) -> Self {
        let all = || things.posts.iter().chain(&things.comments);
        let is_raw = |thing: &&Map<String, Value>| {
            let html = thing
                .text("body_html")
                .or_else(|| thing.text("selftext_html"));
            let words = ["body", "selftext", "title"]
                .iter()
                .filter_map(|key| thing.text(key));
            match html {
                Some(html) => html.trim_start().starts_with('<'),
                None => words.into_iter().any(|words| words.contains(['<', '>'])),
            }
        };
        if all().any(is_raw) {
            Self::Raw
        } else {
            Self::Escaped
        }
    }

    fn undo(self, text: &str) -> String {
        match self {
            Self::Raw => text.to_owned(),
            Self::Escaped => once_unescaped(text),
        }
    }
}

/// Whether words stand in place of a deleted account's name, or of a deleted text, in any language.
fn is_gone(words: &str) -> bool {
    Vocabulary::all().any(|known| known.forums.is_deleted(words))
}

/// Exactly once: `&amp;lt;` is somebody's `&lt;`.
fn once_unescaped(text: &str) -> String {
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
}

fn head(post: &Map<String, Value>, escapes: Escapes) -> Thread {
    let link = post
        .text("url_overridden_by_dest")
        .or_else(|| post.text("url"));
    let is_article = |address: &&str| {
        let site = crate::document::site_of(address);
        let is_own = |site: &String| {
            ["reddit.com", "redd.it"]
                .iter()
                .any(|own| site.ends_with(own))
        };
        address.contains("://") && site.is_some_and(|site| !is_own(&site))
    };
    let link = link.filter(|_| !post.is("is_self")).filter(is_article);
    // The post that a crosspost shares has the text.
    let shared = post.list("crosspost_parent_list").first();
    let shared = shared.and_then(Value::as_object);
    let own = post.text("selftext").filter(|text| !text.trim().is_empty());
    let words = own.or_else(|| shared?.text("selftext"));
    let body = escapes.undo(words.unwrap_or_default());
    Thread {
        title: post
            .text("title")
            .map(|title| escapes.undo(title).trim().to_owned()),
        link: link.map(once_unescaped),
        address: post.text("permalink").map(absolute),
        submitter: author(post),
        author: shared.filter(|_| own.is_none()).and_then(author),
        submitted: post.seconds("created_utc"),
        body: if is_gone(&body) {
            Vec::new()
        } else {
            paragraphs(&body)
        },
        counted: post
            .number("num_comments")
            .and_then(|count| u64::try_from(count).ok()),
        ..Thread::default()
    }
}

fn author(thing: &Map<String, Value>) -> Option<String> {
    let name = thing.text("author")?;
    (!is_gone(name)).then(|| name.to_owned())
}

fn absolute(path: &str) -> String {
    if path.contains("://") {
        path.to_owned()
    } else {
        format!("https://www.reddit.com{path}")
    }
}

fn source_comment(comment: &Map<String, Value>, escapes: Escapes) -> SourceComment {
    let is_moderator = comment
        .text("distinguished")
        .is_some_and(|by| by != "special");
    let parent = comment.id("parent_id");
    SourceComment {
        id: full_id(comment, "t1_"),
        parent: parent.filter(|parent| parent.starts_with("t1_")),
        author: author(comment),
        time: comment.seconds("created_utc"),
        score: comment
            .number("score")
            .filter(|_| !comment.is("score_hidden")),
        edited: match comment.get("edited") {
            Some(Value::Bool(false)) => Edited::No,
            Some(Value::Bool(true)) => Edited::Yes(None),
            Some(Value::Number(_)) => Edited::Yes(comment.seconds("edited")),
            _ => Edited::Unknown,
        },
        permalink: comment.text("permalink").map(absolute),
        text: plain(&escapes.undo(comment.text("body").unwrap_or_default())),
        standing: match (is_moderator, comment.is("is_submitter")) {
            (true, _) => Standing::Moderator,
            (_, true) => Standing::Submitter,
            _ => Standing::Unstated,
        },
    }
}
