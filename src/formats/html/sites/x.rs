//! X (Twitter): posts on a page that a browser saved.

use super::super::dom::{all, below, first, one_line};
use crate::formats::blocks::{Links, blocks, plain};
use crate::formats::social::Conversation;
use crate::formats::thread::{SourceComment, timestamp};
use scraper::{ElementRef, Html};

/// The posts on the page.
pub(super) fn messages(page: &Html) -> Option<Conversation> {
    let posts = all(page, "article[data-testid='tweet']");
    let found = posts.len();
    let messages: Vec<SourceComment> = posts.into_iter().filter_map(post).collect();
    (!messages.is_empty()).then(|| Conversation {
        site: Some("x.com".to_owned()),
        without_text: found - messages.len(),
        messages,
        ..Conversation::default()
    })
}

/// A post without text, such as a picture alone, is none.
fn post(article: ElementRef<'_>) -> Option<SourceComment> {
    let body = first(article, "[data-testid='tweetText']")?;
    let when = first(article, "time[datetime]");
    let link = when
        .and_then(|when| {
            when.ancestors()
                .filter_map(ElementRef::wrap)
                .find_map(|above| above.attr("href"))
        })
        .filter(|link| link.contains("/status/"));
    let name = below(article, "[data-testid='User-Name'] span")
        .into_iter()
        .filter_map(one_line)
        .find_map(|words| words.strip_prefix('@').map(str::to_owned));
    let by_link = link.and_then(|link| {
        link.split("/status/")
            .next()?
            .rsplit('/')
            .next()
            .map(str::to_owned)
    });
    let id = link
        .and_then(|link| link.rsplit("/status/").next())
        .map(str::to_owned);
    Some(SourceComment {
        id,
        author: Some(name.or(by_link).unwrap_or_else(|| "unnamed".to_owned())),
        time: when.and_then(|when| timestamp(when.attr("datetime")?)),
        permalink: link.map(|link| {
            if link.contains("://") {
                link.to_owned()
            } else {
                format!("https://x.com{link}")
            }
        }),
        text: plain(&blocks(*body, Links::Words)),
        ..SourceComment::default()
    })
}
