//! Limits on the HTML that is parsed, checked before the parser runs.
//!
//! HTML parsers build a tree, and the code that works on the tree is made for pages that people
//! read. Real news pages have fewer than 20,000 tags, nested less than 90 deep; a page far beyond
//! that is an accident or an attack, and parsing it takes minutes and gigabytes.

use super::{RAW, Tag, Tags};
use crate::diagnostics::Unparsed;
use std::collections::BTreeMap;

const MOST_BYTES: usize = 5_000_000;
const MOST_TAGS: usize = 60_000;
const MOST_DEPTH: usize = 512;
/// Most elements that the parser may make of the tags: formatting elements that are never closed
/// are reopened in every paragraph (HTML Standard § 13.2.4.3).
const MOST_ELEMENTS: usize = 200_000;

/// Void elements, which have no end tag (HTML Standard § 13.1.2).
#[rustfmt::skip]
const VOID: [&str; 16] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr", "frame", "keygen",
];
/// Elements whose end tag may be omitted: the next of their kind ends them.
#[rustfmt::skip]
const SELF_ENDING: [&str; 17] = [
    "p", "li", "td", "th", "tr", "dt", "dd", "option", "optgroup", "tbody", "thead", "tfoot",
    "colgroup", "rb", "rt", "rp", "body",
];
/// Formatting elements, which the parser reopens in the next paragraph.
const FORMATTING: [&str; 13] = [
    "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u",
];
/// Counts what the parser would have to hold.
///
/// # Errors
/// When a limit is exceeded.
pub(in crate::formats) fn check(page: &str) -> Result<(), Unparsed> {
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
