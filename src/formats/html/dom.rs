//! Lookups in a parsed page.

use super::main_text::{is_inline, is_unseen};
use ego_tree::iter::Edge;
use scraper::{ElementRef, Html, Node, Selector};

/// The elements that match a CSS selector, in the order of the page. The selectors are constants
/// of this program; an invalid one matches nothing.
pub(super) fn all<'p>(page: &'p Html, selector: &str) -> Vec<ElementRef<'p>> {
    let selector = Selector::parse(selector);
    selector.map_or_else(|_| Vec::new(), |selector| page.select(&selector).collect())
}

/// The elements below another.
pub(super) fn below<'p>(element: ElementRef<'p>, selector: &str) -> Vec<ElementRef<'p>> {
    let selector = Selector::parse(selector);
    selector.map_or_else(
        |_| Vec::new(),
        |selector| element.select(&selector).collect(),
    )
}

/// The first of [`below`].
pub(super) fn first<'p>(element: ElementRef<'p>, selector: &str) -> Option<ElementRef<'p>> {
    let selector = Selector::parse(selector).ok()?;
    element.select(&selector).next()
}

/// The text of an element on one line, as it is displayed; `None` if it is empty. Blocks and line breaks
/// part words, elements inside a line do not.
pub(super) fn one_line(element: ElementRef<'_>) -> Option<String> {
    let mut text = String::new();
    let mut unseen = 0;
    for edge in element.traverse() {
        match edge {
            Edge::Open(node) => match node.value() {
                Node::Text(words) if unseen == 0 => text.push_str(words),
                Node::Element(inner) if is_unseen(inner.name()) => unseen += 1,
                Node::Element(inner) if !is_inline(inner.name()) => text.push(' '),
                _ => {}
            },
            Edge::Close(node) => match node.value() {
                Node::Element(inner) if is_unseen(inner.name()) => unseen -= 1,
                Node::Element(inner) if !is_inline(inner.name()) => text.push(' '),
                _ => {}
            },
        }
    }
    let words: Vec<_> = text.split_whitespace().collect();
    (!words.is_empty()).then(|| words.join(" "))
}
