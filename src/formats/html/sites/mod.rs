//! Pages of known sites and systems: threads of forums, comments below articles.

mod hacker_news;
mod marked_up;
mod old_reddit;
mod reddit;
mod schema_org;
mod telegram;
mod wordpress;
mod x;

use super::facts::Facts;
use crate::formats::json::Members as _;
use crate::formats::social::Conversation;
use crate::formats::thread::{SourceComment, Thread};
use scraper::Html;

/// The thread, if the page is one of a known forum.
pub(super) fn thread(page: &Html) -> Option<Thread> {
    old_reddit::thread(page)
        .or_else(|| reddit::thread(page))
        .or_else(|| hacker_news::thread(page))
}

/// The messages, if the page is a channel's or an account's. The bytes of the page tell faster than its
/// elements that it is none.
pub(super) fn messages(page: &Html, source: &str) -> Option<Conversation> {
    let telegram = source.contains("tgme_widget_message") || source.contains("from_name");
    let x = source.contains("tweetText");
    telegram
        .then(|| telegram::messages(page))
        .flatten()
        .or_else(|| x.then(|| x::messages(page))?)
}

/// The comments below an article: as its system writes them, as its data have them, or as the markup
/// says.
pub(super) fn comments(page: &Html, facts: &Facts) -> Vec<SourceComment> {
    let comments = wordpress::comments(page);
    if !comments.is_empty() {
        return comments;
    }
    let comments = schema_org::comments(&facts.objects);
    if !comments.is_empty() {
        return comments;
    }
    marked_up::comments(page)
}

/// How many comments the page's data count.
pub(super) fn counted(facts: &Facts) -> Option<u64> {
    let counts = facts
        .objects
        .iter()
        .filter_map(|object| object.number("commentCount"));
    counts.max().and_then(|count| u64::try_from(count).ok())
}
