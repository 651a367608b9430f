//! The kinds of input, and how a text's kind is determined from its content.

use crate::document;
use std::fmt;
use std::str::FromStr;

/// A kind of input.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum InputKind {
    /// An article as plain text, with or without comments.
    Text,
    /// A web page.
    Html,
    /// A Reddit thread, listing or dump (JSON).
    RedditJson,
    /// An Atom or RSS feed.
    Atom,
    /// A Hacker News item (JSON).
    HnJson,
    /// Disqus comments (JSON or XML).
    Disqus,
    /// An answer of the WordPress REST API (JSON).
    WordpressJson,
    /// Markdown.
    Markdown,
    /// An e-mail message.
    Eml,
    /// A Word document.
    Docx,
    /// A PDF document.
    Pdf,
    /// One JSON object per line, each with a text.
    Jsonl,
}

impl InputKind {
    /// Every kind.
    pub const ALL: [Self; 12] = [
        Self::Text,
        Self::Html,
        Self::RedditJson,
        Self::Atom,
        Self::HnJson,
        Self::Disqus,
        Self::WordpressJson,
        Self::Markdown,
        Self::Eml,
        Self::Docx,
        Self::Pdf,
        Self::Jsonl,
    ];

    /// The word on the command line and in output.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Html => "html",
            Self::RedditJson => "reddit-json",
            Self::Atom => "atom",
            Self::HnJson => "hn-json",
            Self::Disqus => "disqus",
            Self::WordpressJson => "wordpress-json",
            Self::Markdown => "markdown",
            Self::Eml => "eml",
            Self::Docx => "docx",
            Self::Pdf => "pdf",
            Self::Jsonl => "jsonl",
        }
    }
}

impl InputKind {
    /// What messages call inputs of this kind: "PDF", "web pages".
    pub(super) fn label(self) -> &'static str {
        match self {
            Self::Text => "plain text",
            Self::Html => "web pages",
            Self::RedditJson => "threads from Reddit",
            Self::Atom => "feeds",
            Self::HnJson => "threads from Hacker News",
            Self::Disqus => "comments from Disqus",
            Self::WordpressJson => "posts from WordPress",
            Self::Markdown => "Markdown",
            Self::Eml => "e-mail messages",
            Self::Docx => "Word documents",
            Self::Pdf => "PDF",
            Self::Jsonl => "JSON Lines",
        }
    }
}

impl fmt::Display for InputKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

/// A word that does not name an [`InputKind`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("\"{0}\" is not an input kind")]
pub struct UnknownKind(String);

impl FromStr for InputKind {
    type Err = UnknownKind;

    fn from_str(word: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .into_iter()
            .find(|kind| kind.word() == word)
            .ok_or_else(|| UnknownKind(word.to_owned()))
    }
}

/// The kind of a text, as determined from its content.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sniffed {
    /// One of the known kinds.
    Kind(InputKind),
    /// JSON of none of the known kinds.
    UnknownJson,
}

/// Determines the kind of a decoded text from its first characters and from markers near its start
/// (content sniffing). A comment header or the byline of a submission makes it a pasted thread, and
/// thereby plain text, whatever else it contains.
pub(crate) fn sniff(text: &str) -> Sniffed {
    let start = text.trim_start_matches(document::is_blank_char);
    let head = prefix(start, 64 << 10);
    let is_markup = start
        .strip_prefix('<')
        .and_then(|rest| rest.chars().next())
        .is_some_and(|c| c.is_ascii_alphabetic() || matches!(c, '!' | '?'));
    if let Some(kind) = sniff_json(head) {
        return kind;
    }
    let kind = if is_markup || has_page_tags(head) {
        if document::is_thread(text) {
            InputKind::Text
        } else {
            markup_kind(head)
        }
    } else if is_mail(head) {
        InputKind::Eml
    } else if is_markdown(start) && !document::is_thread(text) {
        InputKind::Markdown
    } else {
        InputKind::Text
    };
    Sniffed::Kind(kind)
}

fn prefix(text: &str, bytes: usize) -> &str {
    text.get(..text.floor_char_boundary(bytes)).unwrap_or(text)
}

/// The kind of a JSON text; `None` if it is not JSON. White space is removed first, so that keys and
/// values are adjacent.
fn sniff_json(head: &str) -> Option<Sniffed> {
    if !head.starts_with(['{', '[']) {
        return None;
    }
    let packed: String = head.chars().filter(|c| !c.is_whitespace()).collect();
    let is_object = packed.starts_with("{\"") || packed.starts_with("[{\"");
    if !(is_object && packed.contains("\":")) {
        return None;
    }
    let has = |key: &str| packed.contains(key);
    let kind = if has("\"kind\":\"Listing\"")
        || has("\"kind\":\"t3\"")
        || has("\"kind\":\"t1\"")
        || (has("\"subreddit\":") && (has("\"body\":") || has("\"selftext\":")))
        || (has("\"message\":") && has("\"error\":4"))
    {
        InputKind::RedditJson
    } else if has("\"created_at_i\":") || (has("\"by\":\"") && has("\"time\":")) {
        InputKind::HnJson
    } else if has("\"content\":{\"rendered\":") || has("\"author_name\":") {
        InputKind::WordpressJson
    } else if has("\"forum\":") && has("\"thread\":") {
        InputKind::Disqus
    } else if packed.starts_with('{') && has("\"text\":") {
        InputKind::Jsonl
    } else {
        return Some(Sniffed::UnknownJson);
    };
    Some(Sniffed::Kind(kind))
}

fn markup_kind(head: &str) -> InputKind {
    if head.contains("<disqus") {
        InputKind::Disqus
    } else if ["<feed", "<rss", "<rdf:RDF"]
        .iter()
        .any(|tag| head.contains(tag))
    {
        InputKind::Atom
    } else {
        InputKind::Html
    }
}

/// Whether at least three lines begin with tags of a page. Tags inside a sentence are somebody
/// writing about tags.
fn has_page_tags(head: &str) -> bool {
    const TAGS: [&str; 9] = [
        "<html", "<head", "<body", "<title", "<meta", "<p>", "<div", "<article", "<br",
    ];
    head.lines()
        .filter(|line| {
            let line = prefix(line.trim_start(), 8).to_ascii_lowercase();
            TAGS.iter().any(|tag| line.starts_with(tag))
        })
        .nth(2)
        .is_some()
}

/// Whether a text begins with front matter or with a heading.
fn is_markdown(start: &str) -> bool {
    let front = start
        .strip_prefix("---\n")
        .or_else(|| start.strip_prefix("---\r\n"));
    let is_front = front.is_some_and(|rest| {
        let first = rest.lines().next().unwrap_or_default();
        first.contains(": ") && rest.contains("\n---")
    });
    is_front || start.starts_with("# ")
}

/// Whether a text begins with at least two headers that mail programs write and people do not
/// (RFC 5322, RFC 2045).
pub(crate) fn is_mail(head: &str) -> bool {
    const HEADERS: [&str; 6] = [
        "received:",
        "message-id:",
        "mime-version:",
        "return-path:",
        "delivered-to:",
        "content-type:",
    ];
    head.lines()
        .take_while(|line| !line.trim().is_empty())
        .filter(|line| {
            let line = prefix(line, 16).to_ascii_lowercase();
            HEADERS.iter().any(|header| line.starts_with(header))
        })
        .nth(1)
        .is_some()
}

#[cfg(test)]
mod tests {
    use super::InputKind::*;
    use super::*;

    fn kind(text: &str) -> InputKind {
        match sniff(text) {
            Sniffed::Kind(kind) => kind,
            Sniffed::UnknownJson => panic!("unknown JSON: {text}"),
        }
    }

    #[test]
    fn words_name_kinds_both_ways() {
        for kind in InputKind::ALL {
            assert_eq!(kind.word().parse(), Ok(kind));
        }
        assert!("HTML5".parse::<InputKind>().is_err());
    }

    #[test]
    fn pages_feeds_and_threads_of_hosts_are_told_apart() {
        assert_eq!(kind("\u{feff} <!DOCTYPE html><p>x"), Html);
        assert_eq!(kind("Title\n<p>one\n<p>two\n<div>three"), Html);
        assert_eq!(kind("<?xml version='1.0'?>\n<feed xmlns='x'>"), Atom);
        assert_eq!(
            kind("[ {\n \"kind\" : \"Listing\", \"data\": {} } ]"),
            RedditJson
        );
        assert_eq!(kind("{\"id\": 1, \"created_at_i\": 2}"), HnJson);
        assert_eq!(
            kind("{\"content\": {\"rendered\": \"<p>\"}}"),
            WordpressJson
        );
        assert_eq!(kind("{\"id\": \"1\", \"text\": \"Floods.\"}\n"), Jsonl);
        assert_eq!(
            kind("Received: by x\nMessage-ID: <1>\nFrom: a\n\nHello"),
            Eml
        );
        assert_eq!(sniff("{\"a\": 1}"), Sniffed::UnknownJson);
    }

    #[test]
    fn prose_with_brackets_and_tags_stays_text() {
        for text in [
            "[Update] Floods hit the valley",
            "[deleted] on August 11th, 2021 at 17:35 UTC »\n\nx",
            "{note} the river rose",
            "<3 from Kabul",
            "From: the mayor\nSubject: floods\n\nThe river rose.",
            "He wrote <p> and <div> and <br> and <body> in one line",
            "<script>alert(1)</script>\n\nAuthored by example.org and submitted by someone\n\nHi.",
        ] {
            assert_eq!(kind(text), Text, "{text}");
        }
    }
}
