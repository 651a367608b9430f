//! The paragraphs of WordprocessingML (ECMA-376 Part 1, § 17.3), rows of tables among them.

use crate::formats::blocks::BlockKind;
use crate::formats::xml::{Element, Node};

/// Letters of a table's cell; a longer text is prose, for which the table is a frame.
const CELL: usize = 200;

/// Appends the paragraphs below an element, including those in tables and text boxes.
pub(super) fn collect(root: &Element, paragraphs: &mut Vec<(String, BlockKind)>) {
    let mut waiting: Vec<&Element> = vec![root];
    while let Some(element) = waiting.pop() {
        match element.name.as_str() {
            // A second copy for older programs; what was moved stands where it was moved to.
            "Fallback" | "moveFrom" => continue,
            "tr" => match row(element) {
                Some(cells) => paragraphs.push((cells, BlockKind::Paragraph)),
                None => {
                    let inside: Vec<&Element> = element.children().collect();
                    waiting.extend(inside.into_iter().rev());
                }
            },
            "p" => {
                let mut runs = Runs::default();
                runs.add(element);
                let text = runs.text.split_whitespace().collect::<Vec<_>>().join(" ");
                if !text.is_empty() {
                    paragraphs.push((text, kind(element)));
                }
                waiting.extend(runs.boxes.into_iter().rev());
            }
            _ => {
                let inside: Vec<&Element> = element.children().collect();
                waiting.extend(inside.into_iter().rev());
            }
        }
    }
}

/// The cells of a row on one line; `None` if they are prose, or only one.
fn row(row: &Element) -> Option<String> {
    let cells: Vec<&Element> = row.children().filter(|child| child.name == "tc").collect();
    let mut texts = Vec::with_capacity(cells.len());
    for cell in cells {
        // A table within a table is a frame.
        if cell.below("tbl").next().is_some() {
            return None;
        }
        let mut paragraphs = Vec::new();
        collect(cell, &mut paragraphs);
        let text: Vec<String> = paragraphs.into_iter().map(|(text, _)| text).collect();
        let text = text.join(" ");
        if text.len() > CELL {
            return None;
        }
        texts.push(text);
    }
    texts.retain(|text| !text.is_empty());
    (texts.len() > 1).then(|| texts.join(" | "))
}

/// The ids of the notes that an element refers to, in its order; `kind` is `footnoteReference` or
/// `endnoteReference`.
pub(super) fn references<'e>(root: &'e Element, kind: &'e str) -> impl Iterator<Item = &'e str> {
    root.below(kind)
        .filter_map(|reference| reference.attribute("id"))
}

fn kind(paragraph: &Element) -> BlockKind {
    let style = paragraph
        .child("pPr")
        .and_then(|properties| properties.child("pStyle"))
        .and_then(|style| style.attribute("val"));
    match style {
        Some(style) if style == "Title" || style.starts_with("Heading") => BlockKind::Heading,
        _ => BlockKind::Paragraph,
    }
}

/// The text of a paragraph's runs, and the text boxes anchored to it.
#[derive(Default)]
struct Runs<'e> {
    text: String,
    boxes: Vec<&'e Element>,
}

impl<'e> Runs<'e> {
    fn add(&mut self, paragraph: &'e Element) {
        let mut waiting: Vec<&Element> = vec![paragraph];
        while let Some(element) = waiting.pop() {
            match element.name.as_str() {
                "r" if is_hidden(element) => {}
                "t" => self.text.push_str(&raw(element)),
                "tab" | "br" | "cr" => self.text.push(' '),
                "noBreakHyphen" => self.text.push('-'),
                "pPr" | "rPr" | "Fallback" | "instrText" | "delText" | "moveFrom" => {}
                "txbxContent" => self.boxes.push(element),
                _ => {
                    let inside: Vec<&Element> = element.children().collect();
                    waiting.extend(inside.into_iter().rev());
                }
            }
        }
    }
}

/// Whether a run is hidden text.
fn is_hidden(run: &Element) -> bool {
    let vanish = run
        .child("rPr")
        .and_then(|properties| properties.child("vanish"));
    vanish.is_some_and(|vanish| !matches!(vanish.attribute("val"), Some("0" | "false" | "off")))
}

/// Text with its spaces, which separate the words of neighbouring runs.
fn raw(element: &Element) -> String {
    let texts = element.nodes.iter().filter_map(|node| match node {
        Node::Text(text) => Some(text.as_str()),
        Node::Element(_) => None,
    });
    texts.collect()
}
