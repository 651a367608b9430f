//! OpenDocument texts, as LibreOffice writes them (ODF 1.3 Part 3): a ZIP archive of XML.

use super::blocks::BlockKind;
use super::error::FormatError;
use super::reading::Reading;
use super::worker;
use super::xml::{Element, Node};
use super::zipped::Zipped;
use crate::diagnostics::Diagnostic;
use crate::document::{Draft, DraftParagraph, Fact, InferredFrom, Metadata, iso_date};

/// Elements without text of the document: deletions, styles, the table of contents.
const NO_TEXT: &str = "tracked-changes forms automatic-styles table-of-content";
/// Elements that show as a space.
const SPACES: &str = "s tab line-break";
/// Elements in a paragraph that are no words of it.
const NO_WORDS: &str = "annotation change change-start change-end hidden-text";

fn is_one_of(name: &str, list: &str) -> bool {
    list.split(' ').any(|one| one == name)
}

/// Reads title, author, date and paragraphs. Of tracked changes, deletions are left out; notes stand
/// behind the text.
pub(super) fn document(bytes: Vec<u8>) -> Result<Reading, FormatError> {
    worker::parse(move || understand(&bytes))
}

fn understand(bytes: &[u8]) -> Result<Reading, FormatError> {
    let mut archive = Zipped::open(bytes, "OpenDocument text")?;
    let words = archive.part("content.xml")?;
    let mut text = Text::default();
    text.collect(&words);
    let mut metadata = match archive.part("meta.xml") {
        Ok(meta) => stated(&meta),
        Err(_) => Metadata::default(),
    };
    if let Some((heading, BlockKind::Heading)) = text.paragraphs.first().cloned() {
        text.paragraphs.remove(0);
        metadata.title = Fact::Stated(heading);
    }
    if text.paragraphs.is_empty() && metadata.title == Fact::Missing {
        return Err(FormatError::NoWords);
    }
    let notes = (1..)
        .zip(&text.notes)
        .map(|(number, note)| format!("[{number}] {note}"));
    let paragraphs = text.paragraphs.iter().map(|(text, _)| text.clone());
    let draft = Draft {
        metadata,
        paragraphs: paragraphs.chain(notes).map(DraftParagraph::from).collect(),
        comments: Vec::new(),
    };
    let moved = (!text.notes.is_empty()).then_some(Diagnostic::NotesMoved {
        count: text.notes.len(),
    });
    Ok(Reading::of(draft, moved.into_iter().collect()))
}

fn stated(meta: &Element) -> Metadata {
    let text = |name| {
        let found = meta.below(name).next().map(Element::text);
        found.filter(|text| !text.is_empty())
    };
    let created = text("creation-date").and_then(|date| iso_date(&date));
    Metadata {
        title: Fact::stated(text("title")),
        author: Fact::stated(text("initial-creator").or_else(|| text("creator"))),
        language: Fact::stated(text("language")),
        date: Fact::inferred(created, InferredFrom::FileCreated),
        ..Metadata::default()
    }
}

#[derive(Default)]
struct Text {
    paragraphs: Vec<(String, BlockKind)>,
    notes: Vec<String>,
}

impl Text {
    /// Appends the paragraphs below an element; those of a row of a table as one.
    fn collect(&mut self, root: &Element) {
        let mut waiting: Vec<&Element> = vec![root];
        while let Some(element) = waiting.pop() {
            match element.name.as_str() {
                name if is_one_of(name, NO_TEXT) => {}
                "h" | "p" => {
                    let mut boxes = Vec::new();
                    let text = self.line(element, &mut boxes);
                    let kind = if element.name == "h" {
                        BlockKind::Heading
                    } else {
                        BlockKind::Paragraph
                    };
                    if !text.is_empty() {
                        self.paragraphs.push((text, kind));
                    }
                    waiting.extend(boxes.into_iter().rev());
                }
                "table-row" => {
                    let cells = element.children().filter(|cell| cell.name == "table-cell");
                    let cells: Vec<String> = cells
                        .map(|cell| {
                            let mut inner = Self::default();
                            inner.collect(cell);
                            self.notes.append(&mut inner.notes);
                            let texts: Vec<String> =
                                inner.paragraphs.into_iter().map(|(text, _)| text).collect();
                            texts.join(" ")
                        })
                        .filter(|text| !text.is_empty())
                        .collect();
                    if !cells.is_empty() {
                        self.paragraphs
                            .push((cells.join(" | "), BlockKind::Paragraph));
                    }
                }
                _ => {
                    let inside: Vec<&Element> = element.children().collect();
                    waiting.extend(inside.into_iter().rev());
                }
            }
        }
    }

    /// The words of a paragraph on one line; text boxes in it are paragraphs of their own.
    fn line<'e>(&mut self, paragraph: &'e Element, boxes: &mut Vec<&'e Element>) -> String {
        let mut text = String::new();
        let mut waiting: Vec<&Node> = paragraph.nodes.iter().rev().collect();
        while let Some(node) = waiting.pop() {
            match node {
                Node::Text(words) => text.push_str(words),
                Node::Element(element) => match element.name.as_str() {
                    name if is_one_of(name, SPACES) => text.push(' '),
                    "note" => {
                        let body = element.child("note-body").map(Element::text);
                        self.notes.extend(body.map(|body| one_line(&body)));
                    }
                    name if is_one_of(name, NO_WORDS) => {}
                    "text-box" => boxes.push(element),
                    _ => waiting.extend(element.nodes.iter().rev()),
                },
            }
        }
        one_line(&text)
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{Cursor, Write as _};

    fn odt(content: &str) -> Vec<u8> {
        let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
        let options = zip::write::SimpleFileOptions::default();
        writer.start_file("content.xml", options).unwrap();
        writer.write_all(content.as_bytes()).unwrap();
        writer.finish().unwrap().into_inner()
    }

    #[test]
    fn headings_tables_and_notes_are_read() {
        let bytes = odt(
            "<office:document-content><office:body><office:text><text:tracked-changes><text:p>gone</text:p></text:tracked-changes>\
             <text:h>Road cut</text:h><text:p>The road<text:s/>to <text:span>Izium</text:span> is cut.<text:note><text:note-body><text:p>Says the mayor.</text:p></text:note-body></text:note></text:p>\
             <table:table><table:table-row><table:table-cell><text:p>Izium</text:p></table:table-cell><table:table-cell><text:p>2</text:p></table:table-cell></table:table-row></table:table>\
             </office:text></office:body></office:document-content>",
        );
        let reading = document(bytes).unwrap();
        assert_eq!(
            reading.document.text,
            "Road cut\n\nThe road to Izium is cut.\n\nIzium | 2\n\n[1] Says the mayor."
        );
        assert_eq!(reading.notices, [Diagnostic::NotesMoved { count: 1 }]);
        assert!(document(b"PK\x03\x04".to_vec()).is_err());
    }
}
