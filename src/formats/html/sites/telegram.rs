//! Telegram: the public page of a channel, and the pages of an export.

use super::super::dom::{all, first, one_line};
use crate::diagnostics::Diagnostic;
use crate::formats::blocks::{Links, blocks, plain};
use crate::formats::social::Conversation;
use crate::formats::thread::{SourceComment, timestamp};
use scraper::{ElementRef, Html};

/// The messages on the page.
pub(super) fn messages(page: &Html) -> Option<Conversation> {
    channel(page).or_else(|| export(page))
}

/// `t.me/s/CHANNEL`, and a single message of it.
fn channel(page: &Html) -> Option<Conversation> {
    let messages = all(page, ".tgme_widget_message[data-post]");
    let title = all(page, ".tgme_channel_info_header_title")
        .into_iter()
        .find_map(one_line);
    let posts = messages
        .first()
        .and_then(|message| message.attr("data-post"));
    let channel = posts
        .and_then(|post| post.split_once('/'))
        .map(|(channel, _)| channel);
    let all = messages.len();
    let has_older = !self::all(page, ".tme_messages_more[data-before]").is_empty();
    let messages: Vec<SourceComment> = messages.into_iter().filter_map(message).collect();
    (!messages.is_empty()).then(|| Conversation {
        title,
        address: channel.map(|channel| format!("https://t.me/s/{channel}")),
        without_text: all - messages.len(),
        messages,
        notices: has_older
            .then_some(Diagnostic::OlderMessages)
            .into_iter()
            .collect(),
        ..Conversation::default()
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
    let answered = first(element, "a.tgme_widget_message_reply[href]");
    Some(SourceComment {
        id: post.rsplit('/').next().map(str::to_owned),
        parent: answered
            .and_then(|link| link.attr("href")?.rsplit('/').next())
            .map(str::to_owned),
        author: Some(author.unwrap_or_else(|| "anonymous".to_owned())),
        time: when.and_then(|when| timestamp(when.attr("datetime")?)),
        permalink: Some(format!("https://t.me/{post}")),
        text: plain(&blocks(*body, Links::Words)),
        ..SourceComment::default()
    })
}

/// `messages.html` of an export: what one person says in a row has the name once.
fn export(page: &Html) -> Option<Conversation> {
    let title = all(page, ".page_header .text")
        .into_iter()
        .find_map(one_line);
    let found = all(page, ".history .message.default[id]");
    let (mut messages, mut without_text) = (Vec::new(), 0);
    let mut author = None;
    for element in found {
        author = first(element, ".body > .from_name")
            .and_then(one_line)
            .or(author);
        let Some(body) = first(element, ".body > .text") else {
            without_text += 1;
            continue;
        };
        let number = |words: &str| words.rsplit("message").next().map(str::to_owned);
        let when = first(element, ".date[title]").and_then(|when| when.attr("title"));
        let answered = first(element, ".reply_to a[href]").and_then(|link| link.attr("href"));
        messages.push(SourceComment {
            id: element.attr("id").and_then(number),
            parent: answered.and_then(number),
            author: Some(author.clone().unwrap_or_else(|| "anonymous".to_owned())),
            time: when.and_then(exported_time),
            text: plain(&blocks(*body, Links::Words)),
            ..SourceComment::default()
        });
    }
    (!messages.is_empty()).then(|| Conversation {
        title,
        site: Some("t.me".to_owned()),
        messages,
        without_text,
        ..Conversation::default()
    })
}

/// `14.03.2024 07:01:02 UTC+02:00`.
fn exported_time(text: &str) -> Option<jiff::Timestamp> {
    let mut words = text.split_whitespace();
    let (day, clock) = (words.next()?, words.next()?);
    let zone = words.next().and_then(|zone| zone.strip_prefix("UTC"));
    let zone = zone.filter(|zone| !zone.is_empty()).unwrap_or("Z");
    let mut parts = day.split('.');
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    timestamp(&format!("{year}-{month}-{day}T{clock}{zone}"))
}
