//! The words of a page without parsing it: for pages that would cost too much to parse.

use super::guard::Tags;
use crate::document::is_blank_char;

/// Elements whose content nobody reads.
const UNREAD: [&str; 6] = [
    "script", "style", "textarea", "iframe", "noembed", "noframes",
];
/// Elements inside a line.
#[rustfmt::skip]
const INLINE: [&str; 20] = [
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "em", "font", "i", "mark", "q", "s", "small",
    "span", "strong", "sub", "sup", "time", "u",
];
/// Fewest characters of a block that is taken for a paragraph, not for a piece of navigation.
const LEAST: usize = 60;

/// The title of a page and its blocks that are long enough to be paragraphs.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Words {
    pub(super) title: Option<String>,
    pub(super) paragraphs: Vec<String>,
}

/// Takes the tags out, in one pass.
pub(super) fn words(page: &str) -> Words {
    let mut words = Words::default();
    let mut block = String::new();
    let mut tags = Tags::new(page);
    let mut at = 0;
    let mut unread: Option<String> = None;
    loop {
        let Ok(next) = tags.next() else {
            // A tag with too many attributes ends the page here: nothing after it can be trusted.
            let rest = page.get(at..).unwrap_or_default();
            push(&mut block, rest.split('<').next().unwrap_or_default());
            break;
        };
        let until = next.as_ref().map_or(page.len(), |tag| tag.start);
        if unread.is_none() {
            push(&mut block, page.get(at..until).unwrap_or_default());
        }
        let Some(tag) = next else { break };
        at = tag.end;
        let name = tag.name.as_str();
        if tag.is_end {
            if unread.as_deref() == Some(name) {
                unread = None;
            }
            if name == "title" && words.title.is_none() {
                words.title = Some(std::mem::take(&mut block)).filter(|title| !title.is_empty());
            }
        } else if UNREAD.contains(&name) {
            unread = Some(name.to_owned());
        }
        if !INLINE.contains(&name) {
            words.end(&mut block);
        }
    }
    words.end(&mut block);
    words
}

impl Words {
    fn end(&mut self, block: &mut String) {
        let whole = std::mem::take(block);
        let whole = whole.trim();
        if whole.chars().nth(LEAST).is_some() {
            self.paragraphs.push(whole.to_owned());
        }
    }
}

/// Adds words, with single spaces between them, and with character references resolved.
fn push(block: &mut String, text: &str) {
    // Comments stand between tags.
    let mut rest = text;
    while let Some((before, comment)) = rest.split_once("<!--") {
        push_plain(block, before);
        rest = comment.split_once("-->").map_or("", |(_, after)| after);
    }
    push_plain(block, rest);
}

fn push_plain(block: &mut String, text: &str) {
    for c in unescape(text).chars() {
        if !is_blank_char(c) {
            block.push(c);
        } else if !block.is_empty() && !block.ends_with(' ') {
            block.push(' ');
        }
    }
}

/// Resolves the character references that text commonly has, once.
pub(crate) fn unescape(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        plain.push_str(before);
        let name = after.split_once(';').filter(|(name, _)| name.len() <= 10);
        match name.and_then(|(name, after)| Some((reference(name)?, after))) {
            Some((c, after)) => {
                plain.push(c);
                rest = after;
            }
            None => {
                plain.push('&');
                rest = after;
            }
        }
    }
    plain.push_str(rest);
    plain
}

fn reference(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => number.parse().ok()?,
        };
        return char::from_u32(code).filter(|c| *c != '\0');
    }
    Some(match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => ' ',
        "ndash" => '–',
        "mdash" => '—',
        "lsquo" => '‘',
        "rsquo" => '’',
        "ldquo" => '“',
        "rdquo" => '”',
        "hellip" => '…',
        _ => return None,
    })
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
        let words = words(&page);
        assert_eq!(words.title.as_deref(), Some("Bridge & road"));
        assert_eq!(words.paragraphs, [format!("{long} He said “no” to that.")]);
    }

    #[test]
    fn references_are_resolved_once() {
        assert_eq!(
            unescape("a &amp;lt; b &#8211; c &#x2014; &bogus; &"),
            "a &lt; b – c — &bogus; &"
        );
    }
}
