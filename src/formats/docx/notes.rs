//! Footnotes and endnotes of a Word document, as paragraphs behind the text (ECMA-376 Part 1, § 17.11).

use super::paragraphs::{collect, references};
use crate::formats::xml::Element;
use std::collections::BTreeMap;

/// The notes that the text refers to, in its order, each behind its number: "[1] …".
pub(super) fn notes(
    words: &Element,
    footnotes: Option<&Element>,
    endnotes: Option<&Element>,
) -> Vec<String> {
    let mut notes = Vec::new();
    for (root, kind, name) in [
        (footnotes, "footnoteReference", "footnote"),
        (endnotes, "endnoteReference", "endnote"),
    ] {
        let Some(root) = root else { continue };
        let texts: BTreeMap<&str, String> = root
            .below(name)
            .filter_map(|note| Some((note.attribute("id")?, text(note))))
            .collect();
        for id in references(words, kind) {
            if let Some(text) = texts.get(id).filter(|text| !text.is_empty()) {
                notes.push(format!("[{}] {text}", notes.len() + 1));
            }
        }
    }
    notes
}

fn text(note: &Element) -> String {
    let mut paragraphs = Vec::new();
    collect(note, &mut paragraphs);
    let texts: Vec<String> = paragraphs.into_iter().map(|(text, _)| text).collect();
    texts.join(" ")
}
