//! The outline of a page: its block elements and its blocks of text, in the order of the source.
//!
//! Everything that is read of a page is a block of this outline, so that no word comes from
//! anywhere else than its place in the source. Whether a block belongs to the article is decided
//! later, and for the block as a whole; elements inside a line never cut, join or move words. Blocks are told by
//! the names of elements, as in the default style sheet of HTML (HTML Standard § 15.3).

use super::cut::{is_cut, is_one_line};
use super::signs::{self, Sign};
use ego_tree::iter::Edge;
use ego_tree::{NodeId, NodeRef};
use scraper::node::Element as Tag;
use scraper::{Html, Node};
use std::ops::Range;

/// The block elements and the blocks of a page.
#[derive(Debug, Default)]
pub(in super::super) struct Outline {
    /// In the order of their start tags; the first is the root, and contains everything.
    pub(super) elements: Vec<Element>,
    /// In the order of the source.
    pub(super) blocks: Vec<Block>,
    /// The `<time>` elements, in the order of the source.
    pub(super) times: Vec<Time>,
}

/// A `<time>` element.
#[derive(Debug)]
pub(super) struct Time {
    /// How many blocks there are before the one that it stands in.
    pub(super) at: usize,
    /// Index of the block element that it stands in.
    pub(super) element: usize,
    /// Its attribute, or its text.
    pub(super) says: String,
}

/// A block element.
#[derive(Debug)]
pub(super) struct Element {
    pub(super) node: NodeId,
    /// Index of the block element around it; the root's own for the root.
    pub(super) parent: usize,
    pub(super) role: Role,
    pub(super) sign: Option<Sign>,
    /// Its blocks, in those of the outline.
    pub(super) blocks: Range<usize>,
}

/// What the name of an element says about the blocks in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    Heading(u8),
    Item,
    Quotation,
    Row,
    Cell,
    Article,
    Header,
    Caption,
    Paragraph,
    Other,
}

/// A text that is displayed as one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Block {
    pub(super) text: String,
    /// Index of the block element that it stands in.
    pub(super) element: usize,
    /// Characters that are not white space.
    pub(super) letters: usize,
    /// How many of them are the text of links.
    pub(super) linked: usize,
    /// Links that it contains.
    pub(super) links: usize,
    /// Bytes of the number before an item that the list gives it.
    pub(super) marker: usize,
}

impl Block {
    /// The number before an item that the list gives it; empty if it has none.
    #[cfg(test)]
    pub(super) fn marker(&self) -> &str {
        self.text.get(..self.marker).unwrap_or_default()
    }

    /// Whether most of it is the text of links.
    pub(super) fn is_link(&self) -> bool {
        self.linked * 3 > self.letters * 2
    }
}

impl Outline {
    /// Outlines a page.
    pub(in super::super) fn of(page: &Html) -> Self {
        let mut walk = Walk::default();
        for edge in page.tree.root().traverse() {
            match edge {
                Edge::Open(node) => walk.open(node),
                Edge::Close(node) => walk.close(node),
            }
        }
        walk.flush();
        let count = walk.outline.blocks.len();
        if let Some(root) = walk.outline.elements.first_mut() {
            root.blocks.end = count;
        }
        walk.outline
    }

    /// The element and those around it, from the inside out.
    pub(super) fn around(&self, element: usize) -> impl Iterator<Item = (usize, &Element)> {
        let mut next = Some(element);
        std::iter::from_fn(move || {
            let index = next?;
            let element = self.elements.get(index)?;
            next = (index > 0).then_some(element.parent);
            Some((index, element))
        })
    }

    /// What the nearest element around a block that says something says about it.
    pub(super) fn role(&self, block: &Block) -> Role {
        let roles = self.around(block.element).map(|(_, element)| element.role);
        let mut roles = roles.take(6);
        roles
            .find(|role| !matches!(role, Role::Other | Role::Paragraph))
            .unwrap_or(Role::Paragraph)
    }
}

/// Walks a page once.
#[derive(Default)]
struct Walk {
    outline: Outline,
    /// The open block elements, as indexes.
    open: Vec<usize>,
    text: String,
    letters: usize,
    linked: usize,
    links: usize,
    /// How many open elements are not displayed.
    unseen: usize,
    /// How many open links there are.
    anchors: usize,
    preformatted: usize,
    /// The open rows of tables: whether their cells stand in one line.
    rows: Vec<bool>,
    /// The open lists: the number of the next item, if they are numbered.
    lists: Vec<Option<Numbers>>,
    /// The number of an item whose text has not begun.
    marker: Option<String>,
}

/// The numbers of a list (HTML Standard § 4.4.5).
struct Numbers {
    next: i64,
    step: i64,
}

impl Walk {
    fn open(&mut self, node: NodeRef<'_, Node>) {
        match node.value() {
            Node::Text(text) if self.unseen == 0 => self.push(text),
            Node::Element(tag) => self.open_tag(node, tag),
            Node::Document | Node::Fragment => self.open_block(node.id(), Role::Other, None),
            _ => {}
        }
    }

    fn open_tag(&mut self, node: NodeRef<'_, Node>, tag: &Tag) {
        let name = tag.name();
        if is_cut(node, tag) {
            self.unseen += 1;
        } else if self.unseen > 0 {
        } else if name == "br" {
            self.line_break();
        } else if self.is_inline(name) {
            let is_link = name == "a" && tag.attr("href").is_some();
            self.anchors += usize::from(is_link);
            self.links += usize::from(is_link);
            if name == "time" {
                self.add_time(node, tag);
            }
        } else if matches!(name, "td" | "th") && self.rows.last() == Some(&true) {
            if !self.text.is_empty() {
                self.text.push_str(" | ");
            }
        } else {
            self.flush();
            self.enter(node, tag);
            self.open_block(node.id(), role(name), signs::sign(tag));
        }
    }

    fn close(&mut self, node: NodeRef<'_, Node>) {
        let Node::Element(tag) = node.value() else {
            return;
        };
        let name = tag.name();
        if is_cut(node, tag) {
            self.unseen -= 1;
        } else if self.unseen > 0 || name == "br" {
        } else if self.is_inline(name) {
            let is_link = name == "a" && tag.attr("href").is_some();
            self.anchors -= usize::from(is_link);
        } else if !(matches!(name, "td" | "th") && self.rows.last() == Some(&true)) {
            self.flush();
            self.leave(name);
            self.close_block();
        }
    }

    /// Elements of a page's own, with a hyphen in their name, stand inside the line of a paragraph.
    fn is_inline(&self, name: &str) -> bool {
        let is_in_line = || {
            let innermost = self
                .open
                .last()
                .and_then(|index| self.outline.elements.get(*index));
            innermost
                .is_some_and(|element| matches!(element.role, Role::Paragraph | Role::Heading(_)))
        };
        signs::is_inline(name) || (name.contains('-') && is_in_line())
    }

    fn open_block(&mut self, node: NodeId, role: Role, sign: Option<Sign>) {
        let index = self.outline.elements.len();
        let at = self.outline.blocks.len();
        self.outline.elements.push(Element {
            node,
            parent: self.open.last().copied().unwrap_or(index),
            role,
            sign,
            blocks: at..at,
        });
        self.open.push(index);
    }

    fn close_block(&mut self) {
        let end = self.outline.blocks.len();
        let element = self
            .open
            .pop()
            .and_then(|index| self.outline.elements.get_mut(index));
        if let Some(element) = element {
            element.blocks.end = end;
        }
    }

    fn add_time(&mut self, node: NodeRef<'_, Node>, tag: &Tag) {
        let words = || {
            node.descendants()
                .filter_map(|node| node.value().as_text())
                .map(|text| text.trim())
                .collect()
        };
        let says: String = tag.attr("datetime").map_or_else(words, str::to_owned);
        let (at, element) = (
            self.outline.blocks.len(),
            self.open.last().copied().unwrap_or_default(),
        );
        if self.outline.times.len() < 50 {
            self.outline.times.push(Time { at, element, says });
        }
    }

    /// What lists and tables need to know of the elements around a text.
    fn enter(&mut self, node: NodeRef<'_, Node>, tag: &Tag) {
        let number = |name: &str| {
            tag.attr(name)
                .and_then(|value| value.trim().parse::<i64>().ok())
        };
        match tag.name() {
            "pre" => self.preformatted += 1,
            "tr" => self.rows.push(is_one_line(node)),
            "ol" => {
                let step = if tag.attr("reversed").is_some() {
                    -1
                } else {
                    1
                };
                let items = || {
                    node.children().filter(|child| {
                        child
                            .value()
                            .as_element()
                            .is_some_and(|tag| tag.name() == "li")
                    })
                };
                let first = || {
                    if step < 0 {
                        i64::try_from(items().count()).unwrap_or(1)
                    } else {
                        1
                    }
                };
                let next = number("start").unwrap_or_else(first);
                self.lists.push(Some(Numbers { next, step }));
            }
            "ul" | "menu" | "dl" => self.lists.push(None),
            "li" => {
                self.marker = None;
                if let Some(Some(numbers)) = self.lists.last_mut() {
                    let own = number("value").unwrap_or(numbers.next);
                    numbers.next = own.saturating_add(numbers.step);
                    self.marker = Some(format!("{own}. "));
                }
            }
            _ => {}
        }
    }

    fn leave(&mut self, name: &str) {
        match name {
            "pre" => self.preformatted -= 1,
            "tr" => {
                self.rows.pop();
            }
            "ol" | "ul" | "menu" | "dl" => {
                self.lists.pop();
            }
            "li" => self.marker = None,
            _ => {}
        }
    }

    /// Appends text, with single spaces between words and without the hints for hyphenation.
    fn push(&mut self, text: &str) {
        let before = self.letters;
        for c in text.chars() {
            if matches!(c, '\u{ad}' | '\u{200b}' | '\u{feff}' | '\u{2060}') {
                continue;
            }
            if !c.is_whitespace() {
                self.text.push(c);
                self.letters += 1;
            } else if self.preformatted > 0 && c == '\n' {
                self.text.push(c);
            } else if !self.text.is_empty() && !self.text.ends_with([' ', '\n']) {
                self.text.push(' ');
            }
        }
        if self.anchors > 0 {
            self.linked += self.letters - before;
        }
    }

    /// Two line breaks end a paragraph, one does not.
    fn line_break(&mut self) {
        self.text.truncate(self.text.trim_end_matches(' ').len());
        if self.text.ends_with('\n') {
            self.flush();
        } else if !self.text.is_empty() {
            self.text.push('\n');
        }
    }

    fn flush(&mut self) {
        let text = std::mem::take(&mut self.text);
        let (letters, linked) = (
            std::mem::take(&mut self.letters),
            std::mem::take(&mut self.linked),
        );
        let links = std::mem::replace(&mut self.links, self.anchors);
        let text = text.trim();
        if letters == 0 {
            return;
        }
        let words = text.replace('\n', " ");
        let marker = self
            .marker
            .take()
            .filter(|marker| !words.starts_with(marker.trim_end()));
        let marker = marker.unwrap_or_default();
        let element = self.open.last().copied().unwrap_or_default();
        self.outline.blocks.push(Block {
            text: format!("{marker}{words}"),
            element,
            letters,
            linked,
            links,
            marker: marker.len(),
        });
    }
}

fn role(name: &str) -> Role {
    match name {
        "h1" => Role::Heading(1),
        "h2" => Role::Heading(2),
        "h3" => Role::Heading(3),
        "h4" => Role::Heading(4),
        "h5" | "h6" => Role::Heading(5),
        "li" | "dd" | "dt" => Role::Item,
        "blockquote" => Role::Quotation,
        "tr" => Role::Row,
        "td" | "th" => Role::Cell,
        "article" => Role::Article,
        "header" => Role::Header,
        "figcaption" | "caption" => Role::Caption,
        "p" => Role::Paragraph,
        _ => Role::Other,
    }
}
