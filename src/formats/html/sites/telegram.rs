//! The public page of a Telegram channel: its messages, each with its author and time.

use super::super::dom::{all, first, one_line};
use crate::formats::blocks::{Links, blocks, plain};
use crate::formats::thread::{Nesting, SourceComment, Thread, timestamp};
use scraper::{ElementRef, Html};

/// The messages on the page, as a thread without a post.
pub(super) fn thread(page: &Html) -> Option<Thread> {
    let messages = all(page, ".tgme_widget_message[data-post]");
    if messages.is_empty() {
        return None;
    }
    let title = all(page, ".tgme_channel_info_header_title")
        .into_iter()
        .find_map(one_line);
    let posts = messages
        .first()
        .and_then(|message| message.attr("data-post"));
    let channel = posts
        .and_then(|post| post.split_once('/'))
        .map(|(channel, _)| channel);
    Some(Thread {
        title,
        address: channel.map(|channel| format!("https://t.me/s/{channel}")),
        comments: messages.into_iter().filter_map(message).collect(),
        nesting: Nesting::Flat,
        ..Thread::default()
    })
}

/// A message without text, such as a picture alone, is none.
fn message(element: ElementRef<'_>) -> Option<SourceComment> {
    let body = first(
        element,
        ".tgme_widget_message_bubble > .tgme_widget_message_text, .js-message_text",
    )?;
    let post = element.attr("data-post")?;
    let author = first(
        element,
        ".tgme_widget_message_owner_name, .tgme_widget_message_author",
    )
    .and_then(one_line);
    let when = first(
        element,
        ".tgme_widget_message_date time[datetime], time[datetime]",
    );
    Some(SourceComment {
        id: post.rsplit('/').next().map(str::to_owned),
        author: Some(author.unwrap_or_else(|| "anonymous".to_owned())),
        time: when.and_then(|when| timestamp(when.attr("datetime")?)),
        permalink: Some(format!("https://t.me/{post}")),
        text: plain(&blocks(*body, Links::Words)),
        ..SourceComment::default()
    })
}
