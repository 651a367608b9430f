//! Looks at the tags of a page before anything parses it.
//!
//! Parsers of web pages build a tree, and what works on the tree is built for pages that people
//! read. Real news pages have fewer than 20,000 tags and are nested fewer than 90 deep; a page
//! far beyond that is an accident or an attack and costs minutes and gigabytes.

use crate::diagnostics::Unparsed;
use std::collections::BTreeMap;

const MOST_BYTES: usize = 5_000_000;
const MOST_TAGS: usize = 60_000;
const MOST_DEPTH: usize = 512;
const MOST_ATTRIBUTES: usize = 1_000;
/// Most elements that a parser may make of the tags: formatting that is never closed is opened
/// again in every paragraph.
const MOST_ELEMENTS: usize = 200_000;

/// Elements that have no end.
#[rustfmt::skip]
const VOID: [&str; 16] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr", "frame", "keygen",
];
/// Elements that the next of their kind ends: leaving out their end tag is good style.
#[rustfmt::skip]
const SELF_ENDING: [&str; 17] = [
    "p", "li", "td", "th", "tr", "dt", "dd", "option", "optgroup", "tbody", "thead", "tfoot",
    "colgroup", "rb", "rt", "rp", "body",
];
/// Elements that a parser opens again in the next paragraph.
const FORMATTING: [&str; 13] = [
    "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u",
];
/// Elements whose content is not markup.
const RAW: [&str; 9] = [
    "script",
    "style",
    "textarea",
    "title",
    "xmp",
    "iframe",
    "noembed",
    "noframes",
    "plaintext",
];

/// Counts what a parser would have to hold.
pub(super) fn check(page: &str) -> Result<(), Unparsed> {
    if page.len() > MOST_BYTES {
        return Err(Unparsed::Bytes);
    }
    let mut count = Count::default();
    let mut tags = Tags::new(page);
    while let Some(tag) = tags.next()? {
        count.add(&tag)?;
    }
    Ok(())
}

#[derive(Default)]
struct Count {
    tags: usize,
    elements: usize,
    depth: usize,
    formatting: usize,
    open: BTreeMap<String, usize>,
}

impl Count {
    fn add(&mut self, tag: &Tag) -> Result<(), Unparsed> {
        let name = tag.name.as_str();
        if VOID.contains(&name) {
            self.tags += 1;
        } else if tag.is_end {
            self.end(name);
            return Ok(());
        } else {
            self.tags += 1;
            self.start(name);
        }
        self.elements += 1 + self.formatting;
        if self.tags > MOST_TAGS || self.elements > MOST_ELEMENTS {
            return Err(Unparsed::Tags);
        }
        if self.depth > MOST_DEPTH {
            return Err(Unparsed::Depth);
        }
        Ok(())
    }

    fn start(&mut self, name: &str) {
        if SELF_ENDING.contains(&name) || RAW.contains(&name) {
            return;
        }
        self.depth += 1;
        self.formatting += usize::from(FORMATTING.contains(&name));
        match self.open.get_mut(name) {
            Some(open) => *open += 1,
            None => {
                self.open.insert(name.to_owned(), 1);
            }
        }
    }

    fn end(&mut self, name: &str) {
        if let Some(open) = self.open.get_mut(name).filter(|open| **open > 0) {
            *open -= 1;
            self.depth -= 1;
            self.formatting -= usize::from(FORMATTING.contains(&name));
        }
    }
}

/// A tag: `<name …>` or `</name>`.
pub(super) struct Tag {
    /// Lower case; its first 32 characters.
    pub(super) name: String,
    pub(super) is_end: bool,
    /// Byte after its `>`.
    pub(super) end: usize,
    /// Byte of its `<`.
    pub(super) start: usize,
}

/// The tags of a page, without what stands in comments and scripts.
pub(super) struct Tags<'p> {
    page: &'p str,
    at: usize,
}

impl<'p> Tags<'p> {
    pub(super) fn new(page: &'p str) -> Self {
        Self { page, at: 0 }
    }

    /// The next tag; `None` at the end of the page.
    pub(super) fn next(&mut self) -> Result<Option<Tag>, Unparsed> {
        let bytes = self.page.as_bytes();
        loop {
            let Some(found) = find(bytes, b'<', self.at) else {
                return Ok(None);
            };
            let after = found + 1;
            let is_end = bytes.get(after) == Some(&b'/');
            let name_at = after + usize::from(is_end);
            match bytes.get(name_at) {
                Some(first) if first.is_ascii_alphabetic() => {
                    let tag = self.tag(found, name_at, is_end)?;
                    self.at = tag.end;
                    if !is_end && RAW.contains(&tag.name.as_str()) {
                        self.at = end_of_raw(bytes, &tag.name, tag.end);
                    }
                    return Ok(Some(tag));
                }
                Some(b'!') if self.after(after).starts_with("!--") => {
                    self.at = self
                        .after(after)
                        .find("-->")
                        .map_or(bytes.len(), |length| after + length + 3);
                }
                _ => self.at = after,
            }
        }
    }

    fn after(&self, at: usize) -> &'p str {
        self.page.get(at..).unwrap_or_default()
    }

    fn tag(&self, start: usize, name_at: usize, is_end: bool) -> Result<Tag, Unparsed> {
        let bytes = self.page.as_bytes();
        let is_name = |b: &&u8| !b.is_ascii_whitespace() && **b != b'>' && **b != b'/';
        let rest = bytes.get(name_at..).unwrap_or_default();
        let length = rest.iter().take_while(is_name).count();
        let name = rest.get(..length.min(32)).unwrap_or_default();
        let name = String::from_utf8_lossy(name).to_ascii_lowercase();
        let end = end_of_tag(bytes, name_at + length)?;
        Ok(Tag {
            name,
            is_end,
            end,
            start,
        })
    }
}

/// The byte after the `>` of a tag. A quotation mark counts only behind `=`.
fn end_of_tag(bytes: &[u8], mut at: usize) -> Result<usize, Unparsed> {
    let mut before = b' ';
    let mut attributes = 0;
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'>' => return Ok(at + 1),
            b'"' | b'\'' if before == b'=' => {
                at = find(bytes, byte, at + 1).unwrap_or(bytes.len());
                before = b' ';
            }
            b' ' | b'\t' | b'\n' | b'\r' | b'\x0c' | b'/' => {
                if before != b'=' {
                    before = b' ';
                }
            }
            _ => {
                attributes += usize::from(before == b' ');
                before = byte;
            }
        }
        if attributes > MOST_ATTRIBUTES {
            return Err(Unparsed::Attributes);
        }
        at += 1;
    }
    Ok(bytes.len())
}

/// The byte where `</name` stands, from `at`; the end of the page when there is none.
fn end_of_raw(bytes: &[u8], name: &str, at: usize) -> usize {
    let mut from = at;
    while let Some(found) = find(bytes, b'<', from) {
        let rest = bytes.get(found + 1..).unwrap_or_default();
        let is_end = rest.first() == Some(&b'/')
            && rest
                .get(1..1 + name.len())
                .is_some_and(|end| end.eq_ignore_ascii_case(name.as_bytes()));
        if is_end {
            return found;
        }
        from = found + 1;
    }
    bytes.len()
}

fn find(bytes: &[u8], wanted: u8, from: usize) -> Option<usize> {
    let rest = bytes.get(from..)?;
    Some(from + rest.iter().position(|byte| *byte == wanted)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_that_people_write_pass() {
        let row = "<tr><td>one<td>two<p>three<br><img src='a>b' alt=\"<div>\">";
        let page = format!("<!doctype html><table>{}</table>", row.repeat(2_000));
        assert_eq!(check(&page), Ok(()));
        let script = format!("<script>{}</script>", "if (a<b) x('<div>');".repeat(9_000));
        assert_eq!(check(&script), Ok(()));
        let comment = format!("<!-- {} -->", "<div>".repeat(9_000));
        assert_eq!(check(&comment), Ok(()));
    }

    #[test]
    fn what_costs_a_parser_too_much_is_refused() {
        assert_eq!(check(&"<div>".repeat(20_000)), Err(Unparsed::Depth));
        assert_eq!(check(&"<div></div>".repeat(70_000)), Err(Unparsed::Tags));
        assert_eq!(check(&"x".repeat(6_000_000)), Err(Unparsed::Bytes));
        let attributes = (0..5_000).map(|n| format!(" a{n}")).collect::<String>();
        assert_eq!(
            check(&format!("<p{attributes}>")),
            Err(Unparsed::Attributes)
        );
        // Formatting never closed is opened again in every paragraph.
        let reopened = (0..400).map(|n| format!("<p><b id={n}></p></div>"));
        let page = reopened.collect::<String>() + &"<p>x</p>".repeat(20_000);
        assert_eq!(check(&page), Err(Unparsed::Tags));
        // A quotation mark that opens nothing hides nothing.
        assert_eq!(
            check(&format!("<p ' >{}'", "<div>".repeat(600))),
            Err(Unparsed::Depth)
        );
        // An end tag of something else closes nothing.
        assert_eq!(check(&"<span></p>".repeat(600)), Err(Unparsed::Depth));
    }
}
