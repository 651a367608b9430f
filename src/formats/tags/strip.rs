//! The text of a page with its tags stripped, for pages that would cost too much to parse.

use super::Tags;
use crate::document::is_blank_char;
use crate::formats::character_references::resolved;

/// Elements whose content is not text for readers.
const HIDDEN: [&str; 6] = [
    "script", "style", "textarea", "iframe", "noembed", "noframes",
];
/// Elements inside a line.
#[rustfmt::skip]
const INLINE: [&str; 20] = [
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "em", "font", "i", "mark", "q", "s", "small",
    "span", "strong", "sub", "sup", "time", "u",
];
/// Fewest characters of a block that counts as a paragraph; a shorter one may be navigation.
const LEAST: usize = 60;

/// The title of a page, and its blocks that are long enough to be paragraphs.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::formats) struct StrippedPage {
    pub(in crate::formats) title: Option<String>,
    pub(in crate::formats) paragraphs: Vec<String>,
    /// Fewest characters of a paragraph.
    least: usize,
}

/// Strips the tags of a page in one pass.
pub(in crate::formats) fn strip(page: &str) -> StrippedPage {
    stripped(page, LEAST)
}

/// Every block of a part of a page, however short.
pub(in crate::formats) fn strip_part(part: &str) -> Vec<String> {
    stripped(part, 0).paragraphs
}

fn stripped(page: &str, least: usize) -> StrippedPage {
    let mut stripped = StrippedPage {
        title: None,
        paragraphs: Vec::new(),
        least,
    };
    let mut block = String::new();
    let mut tags = Tags::new(page);
    let mut at = 0;
    let mut hidden: Option<String> = None;
    loop {
        let Ok(next) = tags.next() else {
            // A tag with too many attributes ends the page: nothing after it can be trusted.
            let rest = page.get(at..).unwrap_or_default();
            push(&mut block, rest.split('<').next().unwrap_or_default());
            break;
        };
        let until = next.as_ref().map_or(page.len(), |tag| tag.start);
        if hidden.is_none() {
            push(&mut block, page.get(at..until).unwrap_or_default());
        }
        let Some(tag) = next else { break };
        at = tag.end;
        let name = tag.name.as_str();
        if tag.is_end {
            if hidden.as_deref() == Some(name) {
                hidden = None;
            }
            if name == "title" && stripped.title.is_none() {
                stripped.title = Some(std::mem::take(&mut block)).filter(|title| !title.is_empty());
            }
        } else if HIDDEN.contains(&name) {
            hidden = Some(name.to_owned());
        }
        if !INLINE.contains(&name) {
            stripped.end(&mut block);
        }
    }
    stripped.end(&mut block);
    stripped
}

impl StrippedPage {
    fn end(&mut self, block: &mut String) {
        let whole = std::mem::take(block);
        let whole = whole.trim();
        if whole.chars().nth(self.least).is_some() {
            self.paragraphs.push(whole.to_owned());
        }
    }
}

/// Appends text, with single spaces between words and with character references resolved.
fn push(block: &mut String, text: &str) {
    // A comment is not a tag and must be cut out here.
    let mut rest = text;
    while let Some((before, comment)) = rest.split_once("<!--") {
        push_plain(block, before);
        rest = comment.split_once("-->").map_or("", |(_, after)| after);
    }
    push_plain(block, rest);
}

fn push_plain(block: &mut String, text: &str) {
    for c in resolved(text).chars() {
        if !is_blank_char(c) {
            block.push(c);
        } else if !block.is_empty() && !block.ends_with(' ') {
            block.push(' ');
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stay_and_tags_scripts_and_scraps_go() {
        let long = "The river rose during the night and took the bridge that joins the halves.";
        let page = format!(
            "<title>Bridge &amp; road</title><script>if (a<b) '<p>{long}'</script>\
             <ul><li>Home<li>World</ul><!-- <p>{long} --><p>{long} He said &ldquo;no&rdquo; \
             to <b>that</b>.<div>Menu</div>"
        );
        let stripped = strip(&page);
        assert_eq!(stripped.title.as_deref(), Some("Bridge & road"));
        assert_eq!(
            stripped.paragraphs,
            [format!("{long} He said “no” to that.")]
        );
    }
}
