//! What elements cut out of the text around them, and which rows of a table stand in one line.

use super::signs;
use ego_tree::NodeRef;
use scraper::Node;
use scraper::node::Element as Tag;

/// Most characters of a cell that stands in a row with others; beyond that it is a text of its own.
const CELL: usize = 200;

/// Whether an element is not part of the text around it: it is not displayed, or it is a mark for
/// editors and readers of notes.
pub(super) fn is_cut(node: NodeRef<'_, Node>, tag: &Tag) -> bool {
    let name = tag.name();
    if signs::is_unseen(name) {
        return true;
    }
    if !signs::is_inline(name) {
        return false;
    }
    signs::is_hidden(tag) || signs::is_for_screen_readers(tag) || is_note_mark(node, tag)
}

/// "[1]", "[citation needed]", "[edit]": a text in brackets that stands raised, or that an
/// encyclopedia marks as a link for its editors. Without brackets a raised number or sign that leads to a
/// note: "Kunduz¹", not "km²".
fn is_note_mark(node: NodeRef<'_, Node>, tag: &Tag) -> bool {
    let is_edit = || {
        tag.attr("class")
            .is_some_and(|class| class.contains("mw-editsection"))
    };
    if tag.name() != "sup" && !(tag.name() == "span" && is_edit()) {
        return false;
    }
    let mut words = String::new();
    for text in node.descendants().filter_map(|node| node.value().as_text()) {
        words.push_str(text.trim());
        if words.len() > 60 {
            return false;
        }
    }
    words.starts_with('[') && words.ends_with(']') || is_sign(&words) && leads_to_note(node)
}

/// "12", "*", "†", "b".
fn is_sign(words: &str) -> bool {
    let is_mark = |c: char| c.is_ascii_digit() || "*†‡§¶,".contains(c);
    let is_number = words.len() <= 6 && words.chars().all(is_mark);
    !words.is_empty() && (is_number || words.len() == 1)
}

/// Whether an element holds a link to another part of the page, or stands in one.
fn leads_to_note(node: NodeRef<'_, Node>) -> bool {
    let is_link = |node: NodeRef<'_, Node>| {
        let tag = node.value().as_element().filter(|tag| tag.name() == "a");
        let address = tag.and_then(|tag| tag.attr("href"));
        address.is_some_and(|address| address.contains('#'))
    };
    node.descendants().any(is_link) || node.parent().is_some_and(is_link)
}

/// Whether the cells of a row are short and contain no blocks, as in a table of data.
pub(super) fn is_one_line(row: NodeRef<'_, Node>) -> bool {
    let mut letters = 0;
    for node in row.descendants().skip(1) {
        match node.value() {
            Node::Element(tag) if matches!(tag.name(), "td" | "th") => letters = 0,
            Node::Element(tag) if !signs::is_inline(tag.name()) && tag.name() != "br" => {
                return false;
            }
            Node::Text(text) => letters += text.trim().chars().count(),
            _ => {}
        }
        if letters > CELL {
            return false;
        }
    }
    true
}
