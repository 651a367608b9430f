//! How a text's kind is determined from its content.

use super::kind::InputKind;
use super::known::{self, Known};
#[cfg(feature = "formats")]
use super::{social::is_chat, subtitles::is_subtitles};
use crate::document;

#[cfg(not(feature = "formats"))]
fn is_chat(_: &str) -> bool {
    false
}

#[cfg(not(feature = "formats"))]
fn is_subtitles(_: &str) -> bool {
    false
}

/// The kind of a text, as determined from its content.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sniffed {
    /// One of the known kinds.
    Kind(InputKind),
    /// JSON of none of the known kinds.
    UnknownJson,
    /// Something that is no text to brief.
    Known(Known),
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
    if let Some(kind) = sniff_json(start, head) {
        return kind;
    }
    if let Some(known) = known::of_text(start) {
        return Sniffed::Known(known);
    }
    let kind = if is_markup || has_page_tags(head) {
        if document::is_thread(text) {
            InputKind::Text
        } else {
            markup_kind(head)
        }
    } else if is_mail(head) {
        InputKind::Eml
    } else if is_subtitles(head) {
        InputKind::Subtitles
    } else if is_chat(head) {
        InputKind::Chat
    } else if head.starts_with("window.YTD.") {
        InputKind::Json
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
fn sniff_json(text: &str, head: &str) -> Option<Sniffed> {
    if !head.starts_with(['{', '[']) {
        return is_bare(text).then_some(Sniffed::UnknownJson);
    }
    let packed: String = head.chars().filter(|c| !c.is_whitespace()).collect();
    let is_object = packed.starts_with("{\"") || packed.starts_with("[{\"");
    if !(is_object && packed.contains("\":")) {
        return is_whole(text).then_some(Sniffed::UnknownJson);
    }
    if let Some(known) = known::of_json(&packed) {
        return Some(Sniffed::Known(known));
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
    } else if is_lines(text) {
        InputKind::Jsonl
    } else if has_words(head) {
        InputKind::Json
    } else {
        return Some(Sniffed::UnknownJson);
    };
    Some(Sniffed::Kind(kind))
}

/// Whether a text is a value of JSON alone that is no text: a number, `true`, `null`.
fn is_bare(text: &str) -> bool {
    let text = text.trim();
    let value = || serde_json::from_str::<serde_json::Value>(text);
    text.len() < 40 && value().is_ok_and(|value| !value.is_string())
}

/// Whether a text is JSON from its first character to its last.
fn is_whole(text: &str) -> bool {
    serde_json::from_str::<serde::de::IgnoredAny>(text.trim()).is_ok()
}

/// Whether a text is one object with a text on each line, and has two of them at least.
fn is_lines(text: &str) -> bool {
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let first = lines.next().unwrap_or_default();
    let is_second = lines.next().is_some_and(|line| line.starts_with('{'));
    let object = || serde_json::from_str::<serde_json::Value>(first).ok();
    is_second && object().is_some_and(|object| object["text"].is_string())
}

/// Whether a string of a JSON text holds several words.
fn has_words(head: &str) -> bool {
    head.split('"').skip(1).step_by(2).any(|string| {
        let mut words = string.split_whitespace();
        words.next().is_some() && words.next().is_some()
    })
}

fn markup_kind(head: &str) -> InputKind {
    if head.contains("<disqus") {
        InputKind::Disqus
    } else if ["<feed", "<rss", "<rdf:RDF"]
        .iter()
        .any(|tag| head.contains(tag))
        || ["<item>", "<item ", "<entry>", "<entry "]
            .iter()
            .any(|tag| head.starts_with(tag))
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

/// Whether a text begins with headers that mail programs write and people do not (RFC 5322, RFC 2045):
/// two of those that nobody types, or sender with an address, and two more. A mailbox begins with a
/// line of its own.
pub(crate) fn is_mail(head: &str) -> bool {
    const HEADERS: [&str; 6] = [
        "received:",
        "message-id:",
        "mime-version:",
        "return-path:",
        "delivered-to:",
        "content-type:",
    ];
    const TYPED: [&str; 5] = ["to:", "subject:", "date:", "cc:", "reply-to:"];
    let lines = head.lines().take_while(|line| !line.trim().is_empty());
    let (mut certain, mut typed, mut has_sender) = (0, 0, false);
    for (index, line) in lines.enumerate() {
        let start = prefix(line, 16).to_ascii_lowercase();
        let starts = |headers: &[&str]| headers.iter().any(|header| start.starts_with(header));
        if starts(&HEADERS) {
            certain += 1;
        } else if starts(&TYPED) {
            typed += 1;
        } else if start.starts_with("from:") {
            has_sender |= line.contains('@');
        } else {
            let is_box = index == 0 && line.starts_with("From ");
            let goes_on = line.starts_with([' ', '\t']);
            if certain < 2 && !is_box && !goes_on && !is_header(line) {
                return false;
            }
        }
    }
    certain > 1 || (has_sender && typed + certain > 1)
}

/// `Name-Of-Header: …`.
fn is_header(line: &str) -> bool {
    line.split_once(':').is_some_and(|(name, _)| {
        !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
    })
}

#[cfg(test)]
mod tests {
    use super::InputKind::*;
    use super::*;

    fn kind(text: &str) -> InputKind {
        match sniff(text) {
            Sniffed::Kind(kind) => kind,
            other => panic!("{other:?}: {text}"),
        }
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
        let line = "{\"id\": \"1\", \"text\": \"Floods came.\"}\n";
        assert_eq!(kind(&line.repeat(2)), Jsonl);
        assert_eq!(kind(line), Json);
        assert_eq!(kind("<item><title>x</title></item>"), Atom);
        assert_eq!(kind("WEBVTT\n\n00:01.000 --> 00:02.000\nx"), Subtitles);
        assert_eq!(
            kind("From: A <a@e.example>\nTo: b\nSubject: c\n\nHello"),
            Eml
        );
        assert_eq!(
            kind("Received: by x\nMessage-ID: <1>\nFrom: a\n\nHello"),
            Eml
        );
        for text in ["{\"a\": 1}", "[]", "{}", "42", "null", "[1, 2]"] {
            assert_eq!(sniff(text), Sniffed::UnknownJson, "{text}");
        }
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
