//! Feeds: Atom and RSS. One of a discussion is a thread, any other a list to choose from.

use super::{Post, Thread, time};
use crate::formats::html::{Links, TextBlock, blocks, blocks_of, plain};
use crate::formats::xml::Element;
use crate::formats::{Entry, FormatError};
use scraper::{ElementRef, Html, Selector};

/// What a feed turns out to be.
#[derive(Debug)]
pub(crate) enum Feed {
    /// Comments below a post.
    Thread(Box<Thread>),
    /// Articles.
    Entries(Vec<Entry>),
}

/// Reads a feed.
///
/// # Errors
/// When it has no entries.
pub(crate) fn feed(root: &Element) -> Result<Feed, FormatError> {
    let entries: Vec<&Element> = root.below("entry").chain(root.below("item")).collect();
    if entries.is_empty() {
        return Err(FormatError::NoPosts);
    }
    let title = root
        .below("feed")
        .chain(root.below("channel"))
        .find_map(|feed| feed.child("title"))
        .map(Element::words);
    let is_reddit = |kind: &str| {
        entries
            .iter()
            .any(|entry| id(entry).is_some_and(|id| id.starts_with(kind)))
    };
    let is_below_post = title
        .as_deref()
        .is_some_and(|title| title.starts_with("Comments on"));
    if is_reddit("t1_") {
        Ok(Feed::Thread(Box::new(reddit(&entries, title))))
    } else if is_below_post {
        Ok(Feed::Thread(Box::new(below_post(&entries, root, title))))
    } else {
        Ok(Feed::Entries(entries.into_iter().map(listed).collect()))
    }
}

fn child_words(element: &Element, name: &str) -> Option<String> {
    let words = element.child(name)?.words();
    (!words.is_empty()).then_some(words)
}

fn id(entry: &Element) -> Option<String> {
    child_words(entry, "id").or_else(|| child_words(entry, "guid"))
}

/// `<link href>` in Atom, `<link>` in RSS.
fn address(entry: &Element) -> Option<String> {
    let links = || entry.children().filter(|child| child.name == "link");
    let is_alternate = |link: &&Element| link.attribute("rel").is_none_or(|rel| rel == "alternate");
    let atom = links()
        .find(is_alternate)
        .and_then(|link| link.attribute("href"));
    atom.map(str::to_owned)
        .or_else(|| links().map(Element::words).find(|words| !words.is_empty()))
}

fn listed(entry: &Element) -> Entry {
    Entry {
        title: child_words(entry, "title").unwrap_or_else(|| "untitled".to_owned()),
        address: address(entry).unwrap_or_default(),
    }
}

/// The feed of a thread: the post itself (`t3_…`), then comments (`t1_…`).
fn reddit(entries: &[&Element], title: Option<String>) -> Thread {
    let mut thread = Thread::default();
    for entry in entries {
        let id = id(entry);
        if id.as_deref().is_some_and(|id| id.starts_with("t3_")) {
            post(entry, &mut thread);
        } else {
            thread.posts.push(comment(entry, id));
        }
    }
    if thread.title.is_none() {
        // "TITLE : forum"
        thread.title = title.map(|title| match title.rsplit_once(" : ") {
            Some((title, _)) => title.to_owned(),
            None => title,
        });
    }
    thread
}

fn author(entry: &Element) -> Option<String> {
    let name = child_words(entry.child("author")?, "name")?;
    Some(
        name.trim_start_matches("/u/")
            .trim_start_matches("u/")
            .to_owned(),
    )
}

fn content(entry: &Element) -> String {
    let found = ["content", "encoded", "description", "summary"];
    let found = found.iter().find_map(|name| child_words(entry, name));
    found.unwrap_or_default()
}

/// The words that the forum's Markdown became, or all of them.
fn words(html: &str) -> Vec<TextBlock> {
    let page = Html::parse_fragment(html);
    match first(&page, "div.md") {
        Some(element) => blocks(*element, Links::Addresses),
        None => blocks_of(html, Links::Addresses),
    }
}

fn first<'p>(page: &'p Html, selector: &str) -> Option<ElementRef<'p>> {
    let selector = Selector::parse(selector).ok()?;
    page.select(&selector).next()
}

/// Its content ends "submitted by /u/USER [link] [comments]".
fn post(entry: &Element, thread: &mut Thread) {
    let html = content(entry);
    let page = Html::parse_fragment(&html);
    let anchors = Selector::parse("a[href]");
    let link = anchors.ok().and_then(|anchors| {
        let mut anchors = page.select(&anchors);
        let link = anchors.find(|anchor| anchor.text().collect::<String>().trim() == "[link]")?;
        link.attr("href").map(str::to_owned)
    });
    let address = address(entry);
    thread.title = child_words(entry, "title");
    thread.submitter = author(entry);
    thread.submitted = child_words(entry, "published")
        .or_else(|| child_words(entry, "updated"))
        .and_then(|text| time(&text));
    thread.link =
        link.filter(|link| Some(link) != address.as_ref() && !link.contains("reddit.com/"));
    thread.address = address;
    if let Some(element) = first(&page, "div.md") {
        let blocks = blocks(*element, Links::Words).into_iter();
        thread.body = blocks.map(|block| block.text).collect();
    }
}

fn comment(entry: &Element, id: Option<String>) -> Post {
    Post {
        id,
        author: author(entry),
        time: child_words(entry, "updated").and_then(|text| time(&text)),
        permalink: address(entry),
        text: plain(&words(&content(entry))),
        ..Post::default()
    }
}

/// The feed that a weblog has of the comments below a post.
fn below_post(entries: &[&Element], root: &Element, title: Option<String>) -> Thread {
    let title = title.map(|title| {
        let post = title
            .trim_start_matches("Comments on")
            .trim_start_matches(':');
        post.trim().to_owned()
    });
    let posts = entries.iter().map(|entry| Post {
        id: id(entry),
        author: child_words(entry, "creator").or_else(|| author(entry)),
        time: ["pubDate", "published", "updated"]
            .iter()
            .find_map(|name| time(&child_words(entry, name)?)),
        permalink: address(entry),
        text: plain(&words(&content(entry))),
        ..Post::default()
    });
    Thread {
        title,
        address: root
            .below("channel")
            .chain(root.below("feed"))
            .find_map(address),
        posts: posts.collect(),
        ..Thread::default()
    }
}
