//! Pages of known sites and systems: threads of forums, comments below articles.

mod hacker_news;
mod old_reddit;
mod reddit;
mod schema_org;
mod telegram;
mod wordpress;
mod x;

use super::facts::Facts;
use crate::formats::social::Conversation;
use crate::formats::thread::{SourceComment, Thread};
use scraper::Html;

/// The thread, if the page is one of a known forum.
pub(super) fn thread(page: &Html) -> Option<Thread> {
    old_reddit::thread(page)
        .or_else(|| reddit::thread(page))
        .or_else(|| hacker_news::thread(page))
}

/// The messages, if the page is a channel's or an account's.
pub(super) fn messages(page: &Html) -> Option<Conversation> {
    telegram::messages(page).or_else(|| x::messages(page))
}

/// The comments below an article.
pub(super) fn comments(page: &Html, facts: &Facts) -> Vec<SourceComment> {
    let comments = wordpress::comments(page);
    if comments.is_empty() {
        schema_org::comments(&facts.objects)
    } else {
        comments
    }
}
