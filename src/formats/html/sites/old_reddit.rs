//! Threads as old Reddit shows them.

use super::super::dom::{below, first, one_line};
use crate::formats::blocks::{Links, blocks, plain};
use crate::formats::thread::{Nesting, SourceComment, Standing, Thread, timestamp};
use scraper::{ElementRef, Html};

/// The thread on the page.
pub(super) fn thread(page: &Html) -> Option<Thread> {
    let root = page.root_element();
    let comments = below(root, "div.thing.comment");
    let post = first(
        root,
        "#siteTable div.thing.link, div.thing.link[data-fullname]",
    );
    if comments.is_empty() && post.is_none() {
        return None;
    }
    let mut thread = post.map_or_else(Thread::default, head);
    thread.nesting = Nesting::Tree;
    thread.comments = comments.into_iter().map(comment).collect();
    let left_out = below(root, "span.morecomments, span.deepthread");
    thread.left_out = left_out.into_iter().map(more).sum();
    Some(thread)
}

/// "load more comments (12 replies)"; "continue this thread" is at least one.
fn more(element: ElementRef<'_>) -> u64 {
    let text = one_line(element).unwrap_or_default();
    let digits = text
        .chars()
        .filter(char::is_ascii_digit)
        .collect::<String>();
    digits.parse().unwrap_or(1)
}

fn head(post: ElementRef<'_>) -> Thread {
    let link = post.attr("data-url").filter(|url| url.contains("://"));
    let is_own = |url: &&str| url.contains("://www.reddit.com/") || url.contains(".redd.it/");
    let body = first(post, ".expando .md, .usertext-body .md");
    Thread {
        title: first(post, "a.title").and_then(one_line),
        link: link.filter(|url| !is_own(url)).map(str::to_owned),
        address: post.attr("data-permalink").map(absolute),
        submitter: post.attr("data-author").map(str::to_owned),
        submitted: first(post, "time[datetime]").and_then(stamp),
        counted: post
            .attr("data-comments-count")
            .and_then(|count| count.parse().ok()),
        body: body.map_or_else(Vec::new, |body| {
            let blocks = blocks(*body, Links::Words).into_iter();
            blocks.map(|block| block.text).collect()
        }),
        ..Thread::default()
    }
}

fn absolute(path: &str) -> String {
    format!("https://www.reddit.com{path}")
}

fn stamp(element: ElementRef<'_>) -> Option<jiff::Timestamp> {
    timestamp(element.attr("datetime")?)
}

/// The comment itself is in its `.entry`, answers are in its `.child`.
fn comment(thing: ElementRef<'_>) -> SourceComment {
    let entry = first(thing, ".entry").unwrap_or(thing);
    let body = first(entry, ".usertext-body .md");
    let above = thing.ancestors().skip(1).filter_map(ElementRef::wrap);
    let parent = above
        .filter(|element| {
            element
                .attr("class")
                .is_some_and(|class| class.split(' ').any(|c| c == "comment"))
        })
        .find_map(|element| element.attr("data-fullname"));
    let score = first(entry, ".score.unvoted");
    let score = score.and_then(|score| {
        let shown = score
            .attr("title")
            .map(str::to_owned)
            .or_else(|| one_line(score))?;
        shown.split(' ').next()?.parse().ok()
    });
    let has_class = |name: &str| {
        thing
            .attr("class")
            .is_some_and(|class| class.split(' ').any(|c| c == name))
    };
    let is_moderator = first(entry, ".tagline .moderator, .tagline .admin").is_some();
    SourceComment {
        id: thing.attr("data-fullname").map(str::to_owned),
        parent: parent.map(str::to_owned),
        author: thing.attr("data-author").map(str::to_owned),
        time: first(entry, "time[datetime]").and_then(stamp),
        score,
        edited: match first(entry, "time.edited-timestamp") {
            Some(edited) => crate::document::Edited::Yes(stamp(edited)),
            None => crate::document::Edited::No,
        },
        permalink: thing.attr("data-permalink").map(absolute),
        text: body.map_or_else(String::new, |body| plain(&blocks(*body, Links::Addresses))),
        standing: if has_class("deleted") {
            Standing::Deleted
        } else if is_moderator {
            Standing::Moderator
        } else if first(entry, ".tagline .submitter").is_some() {
            Standing::Submitter
        } else {
            Standing::Unstated
        },
    }
}
