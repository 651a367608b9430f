//! The paragraphs of WordprocessingML (ECMA-376 Part 1, § 17.3).

use crate::formats::blocks::BlockKind;
use crate::formats::xml::{Element, Node};

/// Appends the paragraphs below an element, including those in tables and text boxes.
pub(super) fn collect(root: &Element, paragraphs: &mut Vec<(String, BlockKind)>) {
    let mut waiting: Vec<&Element> = vec![root];
    while let Some(element) = waiting.pop() {
        match element.name.as_str() {
            // A second copy for older programs.
            "Fallback" => continue,
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
                "t" => self.text.push_str(&raw(element)),
                "tab" | "br" | "cr" => self.text.push(' '),
                "noBreakHyphen" => self.text.push('-'),
                "pPr" | "rPr" | "Fallback" | "instrText" | "delText" => {}
                "txbxContent" => self.boxes.push(element),
                _ => {
                    let inside: Vec<&Element> = element.children().collect();
                    waiting.extend(inside.into_iter().rev());
                }
            }
        }
    }
}

/// Text with its spaces, which separate the words of neighbouring runs.
fn raw(element: &Element) -> String {
    let texts = element.nodes.iter().filter_map(|node| match node {
        Node::Text(text) => Some(text.as_str()),
        Node::Element(_) => None,
    });
    texts.collect()
}
