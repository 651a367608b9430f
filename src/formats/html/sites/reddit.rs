//! Threads as Reddit shows them now: custom elements, with the facts as attributes.

use super::super::dom::{below, first, one_line};
use crate::document::Edited;
use crate::formats::blocks::{Links, blocks, plain};
use crate::formats::thread::{Nesting, SourceComment, Standing, Thread, timestamp};
use scraper::{ElementRef, Html};

/// The thread on the page.
pub(super) fn thread(page: &Html) -> Option<Thread> {
    let root = page.root_element();
    let post = first(root, "shreddit-post")?;
    let mut thread = head(post);
    thread.nesting = Nesting::Tree;
    let comments = below(root, "shreddit-comment");
    let counted = post
        .attr("comment-count")
        .and_then(|count| count.parse::<u64>().ok());
    // "more replies" and "continue this thread": each at least one.
    let more = below(
        root,
        "[src*='/more-comments/'], a[slot='more-comments-permalink']",
    );
    thread.counted = counted;
    thread.left_out = more.len() as u64;
    thread.comments = comments.into_iter().map(comment).collect();
    Some(thread)
}

fn head(post: ElementRef<'_>) -> Thread {
    let link = post.attr("content-href").filter(|url| url.contains("://"));
    let is_own = |url: &&str| url.contains("reddit.com/") || url.contains(".redd.it/");
    let body = first(post, "[slot='text-body'] .md, [slot='text-body']");
    Thread {
        title: post
            .attr("post-title")
            .map(str::to_owned)
            .or_else(|| first(post, "h1").and_then(one_line)),
        link: link.filter(|url| !is_own(url)).map(str::to_owned),
        address: post.attr("permalink").map(absolute),
        submitter: post.attr("author").map(str::to_owned),
        submitted: post.attr("created-timestamp").and_then(stamp),
        body: body.map_or_else(Vec::new, |body| {
            let blocks = blocks(*body, Links::Words).into_iter();
            blocks.map(|block| block.text).collect()
        }),
        ..Thread::default()
    }
}

fn absolute(path: &str) -> String {
    if path.contains("://") {
        path.to_owned()
    } else {
        format!("https://www.reddit.com{path}")
    }
}

/// `2021-08-11T17:35:00.123000+0000`: the zone lacks its colon.
fn stamp(text: &str) -> Option<jiff::Timestamp> {
    let colon = || {
        let (rest, zone) = text.split_at_checked(text.len().checked_sub(5)?)?;
        let (hours, minutes) = zone.split_at_checked(3)?;
        zone.starts_with(['+', '-'])
            .then(|| timestamp(&format!("{rest}{hours}:{minutes}")))?
    };
    colon().or_else(|| timestamp(text))
}

fn comment(element: ElementRef<'_>) -> SourceComment {
    let id = element.attr("thingid");
    let own = |selector: &str| {
        // What is inside an answer belongs to the answer.
        let of = |found: &ElementRef<'_>| {
            let mut above = found.ancestors().filter_map(ElementRef::wrap);
            let nearest = above.find(|above| above.value().name() == "shreddit-comment");
            nearest.and_then(|nearest| nearest.attr("thingid")) == id
        };
        below(element, selector).into_iter().find(of)
    };
    let body = own("[slot='comment']");
    let when = own("time[datetime], faceplate-timeago[ts]");
    let when = when.and_then(|when| when.attr("datetime").or_else(|| when.attr("ts")));
    let is_true = |name: &str| element.attr(name).is_some_and(|value| value != "false");
    let author = element.attr("author").filter(|author| !author.is_empty());
    SourceComment {
        id: id.map(str::to_owned),
        parent: element
            .attr("parentid")
            .filter(|parent| parent.starts_with("t1_"))
            .map(str::to_owned),
        author: author.map(str::to_owned),
        time: element.attr("created").or(when).and_then(stamp),
        score: element.attr("score").and_then(|score| score.parse().ok()),
        edited: Edited::Unknown,
        permalink: element.attr("permalink").map(absolute),
        text: body.map_or_else(String::new, |body| plain(&blocks(*body, Links::Addresses))),
        standing: if is_true("is-author-deleted") || is_true("is-comment-deleted") {
            Standing::Deleted
        } else if is_true("is-mod-distinguished")
            || element
                .attr("distinguished-as")
                .is_some_and(|by| !by.is_empty())
        {
            Standing::Moderator
        } else {
            Standing::Unstated
        },
    }
}
