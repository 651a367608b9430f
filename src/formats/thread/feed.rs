//! Feeds: Atom (RFC 4287) and RSS 2.0. The feed of a discussion is a thread; any other is a list of
//! articles to choose from.

use super::comment::SourceComment;
use super::discussion::Thread;
use super::timestamp::timestamp;
use crate::document::{Draft, DraftParagraph, Fact, Metadata, site_of};
use crate::formats::blocks::{Links, TextBlock, blocks, blocks_of, plain, stripped};
use crate::formats::error::{FormatError, ListedArticle};
use crate::formats::tags::limits;
use crate::formats::xml::Element;
use jiff::tz::TimeZone;
use scraper::{ElementRef, Html, Selector};

/// What a feed turns out to be.
#[derive(Debug)]
pub(in crate::formats) enum Feed {
    /// Comments below a post.
    Thread(Box<Thread>),
    /// The only entry, with its text.
    Article(Box<Draft>),
    /// Entries with their texts.
    Entries(Vec<(ListedArticle, Option<Draft>)>),
    /// A list of articles that are elsewhere.
    Articles(Vec<ListedArticle>),
}

/// Reads a feed.
///
/// # Errors
/// When it has no entries.
pub(in crate::formats) fn feed(root: &Element) -> Result<Feed, FormatError> {
    let entries: Vec<&Element> = root.below("entry").chain(root.below("item")).collect();
    if entries.is_empty() {
        return Err(FormatError::NoPosts);
    }
    let title = root
        .below("feed")
        .chain(root.below("channel"))
        .find_map(|feed| feed.child("title"))
        .map(Element::text);
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
        if let [entry] = entries.as_slice()
            && let Some(draft) = article(entry)
        {
            return Ok(Feed::Article(Box::new(draft)));
        }
        let all = entries
            .into_iter()
            .map(|entry| (listed(entry), article(entry)));
        let all: Vec<_> = all.collect();
        if all.iter().any(|(_, draft)| draft.is_some()) {
            return Ok(Feed::Entries(all));
        }
        Ok(Feed::Articles(
            all.into_iter().map(|(listed, _)| listed).collect(),
        ))
    }
}

/// The article in an entry; `None` if the entry has no text.
fn article(entry: &Element) -> Option<Draft> {
    let blocks = content_blocks(&content(entry));
    if blocks.is_empty() {
        return None;
    }
    let address = address(entry).filter(|url| url.contains("://"));
    let time = ["pubDate", "published", "date", "updated"]
        .iter()
        .find_map(|name| timestamp(&child_text(entry, name)?));
    let author = child_text(entry, "creator").or_else(|| author(entry));
    let author = author.or_else(|| child_text(entry, "author"));
    let metadata = Metadata {
        title: Fact::stated(child_text(entry, "title")),
        site: Fact::stated(address.as_deref().and_then(site_of)),
        author: Fact::stated(author),
        date: Fact::stated(time.map(|time| time.to_zoned(TimeZone::UTC).date())),
        url: Fact::stated(address),
        ..Metadata::default()
    };
    let paragraphs = blocks
        .into_iter()
        .map(|block| block.text.replace('\n', " "));
    Some(Draft {
        metadata,
        paragraphs: paragraphs.map(DraftParagraph::from).collect(),
        comments: Vec::new(),
    })
}

fn child_text(element: &Element, name: &str) -> Option<String> {
    let text = element.child(name)?.text();
    (!text.is_empty()).then_some(text)
}

fn id(entry: &Element) -> Option<String> {
    child_text(entry, "id").or_else(|| child_text(entry, "guid"))
}

/// `<link href>` in Atom, `<link>` in RSS.
fn address(entry: &Element) -> Option<String> {
    let links = || entry.children().filter(|child| child.name == "link");
    let is_alternate = |link: &&Element| link.attribute("rel").is_none_or(|rel| rel == "alternate");
    let atom = links()
        .find(is_alternate)
        .and_then(|link| link.attribute("href"));
    atom.map(str::to_owned)
        .or_else(|| links().map(Element::text).find(|words| !words.is_empty()))
}

fn listed(entry: &Element) -> ListedArticle {
    ListedArticle::new(child_text(entry, "title"), address(entry))
}

/// The feed of a thread: the post itself (`t3_…`), then comments (`t1_…`).
fn reddit(entries: &[&Element], title: Option<String>) -> Thread {
    let mut thread = Thread::default();
    for entry in entries {
        let id = id(entry);
        if id.as_deref().is_some_and(|id| id.starts_with("t3_")) {
            post(entry, &mut thread);
        } else {
            thread.comments.push(comment(entry, id));
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
    let name = child_text(entry.child("author")?, "name")?;
    Some(
        name.trim_start_matches("/u/")
            .trim_start_matches("u/")
            .to_owned(),
    )
}

fn content(entry: &Element) -> String {
    let found = ["encoded", "content", "description", "summary"];
    let found = found.iter().find_map(|name| child_text(entry, name));
    found.unwrap_or_default()
}

/// The blocks of an entry: of a forum, only those made from the author's Markdown.
fn content_blocks(html: &str) -> Vec<TextBlock> {
    if limits::check(html).is_err() {
        return stripped(html);
    }
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

/// The post itself. Its content ends "submitted by /u/USER [link] [comments]".
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
    thread.title = child_text(entry, "title");
    thread.submitter = author(entry);
    thread.submitted = child_text(entry, "published")
        .or_else(|| child_text(entry, "updated"))
        .and_then(|text| timestamp(&text));
    thread.link =
        link.filter(|link| Some(link) != address.as_ref() && !link.contains("reddit.com/"));
    thread.address = address;
    if let Some(element) = first(&page, "div.md") {
        let blocks = blocks(*element, Links::Words).into_iter();
        thread.body = blocks.map(|block| block.text).collect();
    }
}

fn comment(entry: &Element, id: Option<String>) -> SourceComment {
    SourceComment {
        id,
        author: author(entry),
        time: child_text(entry, "updated").and_then(|text| timestamp(&text)),
        permalink: address(entry),
        text: plain(&content_blocks(&content(entry))),
        ..SourceComment::default()
    }
}

/// A weblog's feed of the comments below a post.
fn below_post(entries: &[&Element], root: &Element, title: Option<String>) -> Thread {
    let title = title.map(|title| {
        let post = title
            .trim_start_matches("Comments on")
            .trim_start_matches(':');
        post.trim().to_owned()
    });
    let comments = entries.iter().map(|entry| SourceComment {
        id: id(entry),
        author: child_text(entry, "creator").or_else(|| author(entry)),
        time: ["pubDate", "published", "updated"]
            .iter()
            .find_map(|name| timestamp(&child_text(entry, name)?)),
        permalink: address(entry),
        text: plain(&content_blocks(&content(entry))),
        ..SourceComment::default()
    });
    Thread {
        title,
        address: root
            .below("channel")
            .chain(root.below("feed"))
            .find_map(address),
        comments: comments.collect(),
        ..Thread::default()
    }
}
