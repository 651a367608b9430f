//! The text of an HTML tree, block by block.
//!
//! Joining all the text of a page would run the words of neighbouring blocks together; here each
//! block is a text of its own, so that paragraphs, and offsets in them, are stable. Blocks are told
//! by the names of elements, as in the default style sheet of HTML (HTML Standard § 15.3).

use super::tags::limits;
use super::tags::strip::strip_part;
use crate::document::is_blank_char;
use ego_tree::NodeRef;
use ego_tree::iter::Edge;
use scraper::node::Element;
use scraper::{Html, Node};

/// What happens to the address behind a link.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Links {
    /// The text of the link stays, the address is dropped.
    Words,
    /// The address follows the text in brackets, unless the text is the address.
    Addresses,
}

/// Text that is displayed as one block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct TextBlock {
    pub(super) text: String,
    pub(super) kind: BlockKind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum BlockKind {
    Heading,
    Paragraph,
    Item,
    /// An item of an ordered list; its text begins with its number.
    Numbered,
    Quotation,
}

/// Elements whose content is not part of the text.
#[rustfmt::skip]
const SKIPPED: [&str; 20] = [
    "script", "style", "noscript", "template", "svg", "math", "button", "select", "input",
    "textarea", "form", "iframe", "object", "video", "audio", "canvas", "map", "head", "nav",
    "figcaption",
];
/// Elements inside a line.
#[rustfmt::skip]
const INLINE: [&str; 38] = [
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em",
    "font", "i", "ins", "kbd", "label", "mark", "meter", "q", "rp", "rt", "ruby", "s", "samp",
    "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "img",
];

/// The blocks of a piece of HTML; of one that would cost the parser too much, what stands between
/// its tags.
pub(super) fn blocks_of(html: &str, links: Links) -> Vec<TextBlock> {
    if limits::check(html).is_err() {
        return stripped(html);
    }
    blocks(Html::parse_fragment(html).tree.root(), links)
}

/// The text between the tags of a piece of HTML, which is not parsed.
pub(super) fn stripped(html: &str) -> Vec<TextBlock> {
    let texts = strip_part(html).into_iter();
    let block = |text| TextBlock {
        text,
        kind: BlockKind::Paragraph,
    };
    texts.map(block).collect()
}

/// The blocks below a node, in order, without empty ones.
pub(super) fn blocks(root: NodeRef<'_, Node>, links: Links) -> Vec<TextBlock> {
    let mut walk = Walk::new(links);
    for edge in root.traverse() {
        match edge {
            Edge::Open(node) => walk.open(node.value()),
            Edge::Close(node) => walk.close(node.value()),
        }
    }
    walk.flush();
    walk.blocks
}

/// The blocks as one text: blank lines between them, `> ` before the lines of quotations, bullets
/// before items.
pub(super) fn plain(blocks: &[TextBlock]) -> String {
    let mut text = String::new();
    let mut before = None;
    for block in blocks {
        if !text.is_empty() {
            let is_list = matches!(block.kind, BlockKind::Item | BlockKind::Numbered)
                && before == Some(block.kind);
            text.push_str(if is_list { "\n" } else { "\n\n" });
        }
        match block.kind {
            BlockKind::Quotation => {
                text.push_str("> ");
                text.push_str(&block.text.replace('\n', "\n> "));
            }
            BlockKind::Item => {
                text.push_str("• ");
                text.push_str(&block.text);
            }
            BlockKind::Heading | BlockKind::Paragraph | BlockKind::Numbered => {
                text.push_str(&block.text);
            }
        }
        before = Some(block.kind);
    }
    text
}

/// Walks a tree once.
struct Walk {
    links: Links,
    blocks: Vec<TextBlock>,
    block: String,
    skipped: usize,
    quoted: usize,
    items: usize,
    /// Open lists: the number of the next item of an ordered one.
    lists: Vec<Option<i64>>,
    /// The number of the item whose first block is not ended yet.
    number: Option<i64>,
    heading: usize,
    preformatted: usize,
    /// Open links: the byte of the block where their text begins, and their address.
    anchors: Vec<(usize, Option<String>)>,
}

impl Walk {
    fn new(links: Links) -> Self {
        Self {
            links,
            blocks: Vec::new(),
            block: String::new(),
            skipped: 0,
            quoted: 0,
            items: 0,
            lists: Vec::new(),
            number: None,
            heading: 0,
            preformatted: 0,
            anchors: Vec::new(),
        }
    }

    fn open(&mut self, node: &Node) {
        match node {
            Node::Text(text) if self.skipped == 0 => self.push_text(text),
            Node::Element(element) => {
                let name = element.name();
                if SKIPPED.contains(&name) {
                    self.skipped += 1;
                } else if name == "br" {
                    self.line_break();
                } else if name == "a" {
                    let address = element.attr("href").map(str::to_owned);
                    self.anchors.push((self.block.len(), address));
                } else if matches!(name, "td" | "th") {
                    if !self.block.is_empty() {
                        self.block.push_str(" | ");
                    }
                } else if !INLINE.contains(&name) {
                    self.flush();
                    self.count(name, 1);
                    self.open_list(element);
                }
            }
            _ => {}
        }
    }

    /// An ordered list keeps its numbers: they may be years (HTML Standard § 4.4.5, § 4.4.8).
    fn open_list(&mut self, element: &Element) {
        let number = |name: &str| element.attr(name).and_then(|number| number.parse().ok());
        match element.name() {
            "ol" => self.lists.push(Some(number("start").unwrap_or(1))),
            "ul" | "menu" => self.lists.push(None),
            "li" => {
                self.number = None;
                if let Some(Some(next)) = self.lists.last_mut() {
                    let own = number("value").unwrap_or(*next);
                    *next = own.saturating_add(1);
                    self.number = Some(own);
                }
            }
            _ => {}
        }
    }

    fn close(&mut self, node: &Node) {
        let Node::Element(element) = node else { return };
        let name = element.name();
        if SKIPPED.contains(&name) {
            self.skipped -= 1;
        } else if name == "a" {
            self.end_link();
        } else if !INLINE.contains(&name) && !matches!(name, "br" | "td" | "th") {
            self.flush();
            self.count(name, -1);
            match name {
                "ol" | "ul" | "menu" => drop(self.lists.pop()),
                "li" => self.number = None,
                _ => {}
            }
        }
    }

    fn count(&mut self, name: &str, step: isize) {
        let counter = match name {
            "blockquote" => &mut self.quoted,
            "li" => &mut self.items,
            "pre" => &mut self.preformatted,
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => &mut self.heading,
            _ => return,
        };
        *counter = counter.saturating_add_signed(step);
    }

    fn push_text(&mut self, text: &str) {
        if self.preformatted > 0 {
            self.block.push_str(text);
            return;
        }
        for c in text.chars() {
            if !c.is_whitespace() {
                self.block.push(c);
            } else if !self.block.is_empty() && !self.block.ends_with([' ', '\n']) {
                self.block.push(' ');
            }
        }
    }

    /// Two line breaks end a paragraph, one does not.
    fn line_break(&mut self) {
        if self.skipped > 0 {
            return;
        }
        self.block.truncate(self.block.trim_end_matches(' ').len());
        if self.block.ends_with('\n') {
            self.flush();
        } else if !self.block.is_empty() {
            self.block.push('\n');
        }
    }

    fn end_link(&mut self) {
        let Some((start, Some(address))) = self.anchors.pop() else {
            return;
        };
        let words = self.block.get(start..).unwrap_or_default().trim();
        let is_web = address.starts_with("https://") || address.starts_with("http://");
        let says_it =
            words.trim_end_matches('…').len() > 8 && address.contains(words.trim_end_matches('…'));
        if self.links == Links::Addresses && is_web && !words.is_empty() && !says_it {
            self.block.truncate(self.block.trim_end().len());
            self.block.push_str(&format!(" ({address})"));
        }
    }

    fn flush(&mut self) {
        let block = std::mem::take(&mut self.block);
        for (start, _) in &mut self.anchors {
            *start = 0;
        }
        let text = block.trim_matches(is_blank_char);
        if text.is_empty() {
            return;
        }
        let kind = if self.heading > 0 {
            BlockKind::Heading
        } else if self.quoted > 0 {
            BlockKind::Quotation
        } else if self.number.is_some() {
            BlockKind::Numbered
        } else if self.items > 0 {
            BlockKind::Item
        } else {
            BlockKind::Paragraph
        };
        let text = match self.number.take() {
            Some(number) => format!("{number}. {text}"),
            None => text.to_owned(),
        };
        self.blocks.push(TextBlock { text, kind });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(html: &str) -> Vec<String> {
        let blocks = blocks_of(html, Links::Words).into_iter();
        blocks.map(|block| block.text).collect()
    }

    #[test]
    fn words_of_neighbouring_blocks_never_run_together() {
        assert_eq!(
            texts("<div>One<p>two <b>three</b>,\n  four</p>five<ul><li>six<li>seven</ul></div>"),
            ["One", "two three, four", "five", "six", "seven"]
        );
        assert_eq!(texts("one<br>two<br><br>three"), ["one\ntwo", "three"]);
        assert_eq!(
            texts("<table><tr><td>a<td>b<tr><td>c</table>"),
            ["a | b", "c"]
        );
        assert_eq!(
            texts("<p>a<script>x</script>b<svg><text>c</text></svg></p>"),
            ["ab"]
        );
    }

    #[test]
    fn ordered_lists_keep_their_numbers() {
        assert_eq!(
            texts(
                "<ol start=1986><li>Chernobyl<li><p>one</p><p>two</p></ol><ol><li>a<ul><li>b</ul><li value=7>c</ol>"
            ),
            ["1986. Chernobyl", "1987. one", "two", "1. a", "b", "7. c"]
        );
        let list = blocks_of("<p>x</p><ol><li>a<li>b</ol>", Links::Words);
        assert_eq!(plain(&list), "x\n\n1. a\n2. b");
    }

    #[test]
    fn comments_keep_quotations_lists_and_addresses() {
        let html = "<blockquote><p>He left.</p></blockquote><p>No, see <a href='https://a.example/x'>this</a> \
                    and <a href='https://b.example/long/path'>https://b.example/long…</a>.</p>\
                    <ul><li>one</li><li>two</li></ul>";
        assert_eq!(
            plain(&blocks_of(html, Links::Addresses)),
            "> He left.\n\nNo, see this (https://a.example/x) and https://b.example/long….\n\n• one\n• two"
        );
    }
}
