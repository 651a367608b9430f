//! Threads as Hacker News shows them: a table, with the depth of answers as an indent.

use super::super::dom::{below, first, one_line};
use crate::formats::blocks::{Links, blocks, plain};
use crate::formats::thread::{Nesting, SourceComment, Standing, Thread, timestamp};
use scraper::{ElementRef, Html};

const ITEM: &str = "https://news.ycombinator.com/item?id=";

/// The thread on the page.
pub(super) fn thread(page: &Html) -> Option<Thread> {
    let root = page.root_element();
    let rows = below(root, "tr.athing.comtr");
    let story = first(root, "table.fatitem");
    if rows.is_empty() || !below(root, "a[href^='user?id=']").iter().any(|_| true) {
        return None;
    }
    let mut thread = story.map_or_else(Thread::default, head);
    thread.nesting = Nesting::Tree;
    // Ids of the comments that the next one may answer, one per level.
    let mut above: Vec<Option<String>> = Vec::new();
    for row in rows {
        let depth = indent(row).min(above.len());
        above.truncate(depth);
        let parent = above.last().cloned().flatten();
        let post = comment(row, parent);
        above.push(post.id.clone());
        thread.comments.push(post);
    }
    Some(thread)
}

/// The depth of an answer: `indent="2"`, or a spacer 40 pixels wide per level.
fn indent(row: ElementRef<'_>) -> usize {
    let cell = first(row, "td.ind");
    let stated = cell.and_then(|cell| cell.attr("indent")?.parse::<usize>().ok());
    stated.unwrap_or_else(|| {
        let spacer = cell.and_then(|cell| first(cell, "img[width]"));
        let width = spacer.and_then(|spacer| spacer.attr("width")?.parse::<usize>().ok());
        width.unwrap_or(0) / 40
    })
}

/// `<span class="age" title="2021-08-11T17:35:00 1628703300">`.
fn age(element: ElementRef<'_>) -> Option<jiff::Timestamp> {
    let title = first(element, "span.age")?.attr("title")?;
    timestamp(title.split(' ').next()?)
}

fn head(story: ElementRef<'_>) -> Thread {
    let title = first(story, ".titleline a, a.storylink, a.titlelink");
    let link = title.and_then(|title| title.attr("href"));
    let id = first(story, "tr.athing").and_then(|row| row.attr("id"));
    let body = first(story, ".toptext");
    Thread {
        title: title.and_then(one_line),
        link: link.filter(|link| link.contains("://")).map(str::to_owned),
        address: id.map(|id| format!("{ITEM}{id}")),
        submitter: first(story, ".subtext a.hnuser").and_then(one_line),
        counted: below(story, ".subtext a")
            .into_iter()
            .filter_map(one_line)
            .find_map(|words| {
                let (count, what) = words.split_once([' ', '\u{a0}'])?;
                what.starts_with("comment").then(|| count.parse().ok())?
            }),
        submitted: age(story),
        body: body.map_or_else(Vec::new, |body| {
            let blocks = blocks(*body, Links::Words).into_iter();
            blocks.map(|block| block.text).collect()
        }),
        ..Thread::default()
    }
}

fn comment(row: ElementRef<'_>, parent: Option<String>) -> SourceComment {
    let author = first(row, "a.hnuser").and_then(one_line);
    let body = first(row, ".commtext");
    let is_gone = author.is_none() || body.is_none();
    let id = row.attr("id").map(str::to_owned);
    SourceComment {
        permalink: id.as_ref().map(|id| format!("{ITEM}{id}")),
        id,
        parent,
        author,
        time: age(row),
        text: body.map_or_else(String::new, |body| plain(&blocks(*body, Links::Addresses))),
        standing: if is_gone {
            Standing::Deleted
        } else {
            Standing::Unstated
        },
        ..SourceComment::default()
    }
}
