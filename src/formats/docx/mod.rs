//! Word documents: a ZIP archive of XML (Office Open XML, ECMA-376).

mod notes;
mod paragraphs;
mod review;

use super::blocks::BlockKind;
use super::error::FormatError;
use super::reading::Reading;
use super::worker;
use super::xml::Element;
use super::zipped::Zipped;
use crate::diagnostics::Diagnostic;
use crate::document::{Draft, DraftParagraph, Fact, InferredFrom, Metadata, iso_date};
use paragraphs::collect;

/// Reads title, author, dates, paragraphs and reviewers' comments. Of tracked changes, insertions
/// are included and deletions are not; notes stand behind the text.
pub(super) fn document(bytes: Vec<u8>) -> Result<Reading, FormatError> {
    worker::parse(move || understand(&bytes))
}

fn understand(bytes: &[u8]) -> Result<Reading, FormatError> {
    let mut archive = Zipped::open(bytes, "Word document")?;
    let words = archive.part("word/document.xml")?;
    let mut paragraphs = Vec::new();
    collect(&words, &mut paragraphs);
    let mut metadata = match archive.part("docProps/core.xml") {
        Ok(properties) => stated(&properties),
        Err(_) => Metadata::default(),
    };
    let is_title = |(_, kind): &(String, BlockKind)| *kind == BlockKind::Heading;
    if paragraphs.first().is_some_and(is_title) {
        let (heading, _) = paragraphs.remove(0);
        metadata.title = Fact::Stated(heading);
    }
    if paragraphs.is_empty() && metadata.title == Fact::Missing {
        return Err(FormatError::NoWords);
    }
    let footnotes = archive.part("word/footnotes.xml").ok();
    let endnotes = archive.part("word/endnotes.xml").ok();
    let notes = notes::notes(&words, footnotes.as_ref(), endnotes.as_ref());
    let moved = (!notes.is_empty()).then_some(Diagnostic::NotesMoved { count: notes.len() });
    let vocabulary = metadata.vocabulary();
    let draft = Draft {
        metadata,
        paragraphs: paragraphs
            .into_iter()
            .map(|(text, _)| text)
            .chain(notes)
            .map(DraftParagraph::from)
            .collect(),
        comments: match archive.part("word/comments.xml") {
            Ok(comments) => {
                let extended = archive.part("word/commentsExtended.xml").ok();
                review::comments(&comments, extended.as_ref(), vocabulary)
            }
            Err(_) => Vec::new(),
        },
    };
    Ok(Reading::of(draft, moved.into_iter().collect()))
}

/// What the file states about itself (Dublin Core).
fn stated(properties: &Element) -> Metadata {
    let text = |name| {
        let found = properties.below(name).next().map(Element::text);
        found.filter(|text| !text.is_empty())
    };
    let created = text("created").and_then(|date| iso_date(&date));
    Metadata {
        title: Fact::stated(text("title")),
        author: Fact::stated(text("creator")),
        language: Fact::stated(text("language")),
        date: Fact::inferred(created, InferredFrom::FileCreated),
        ..Metadata::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::Date;
    use proptest::prelude::*;
    use std::io::Cursor;

    const NOTE: &[u8] = include_bytes!("../../../tests/fixtures/files/note.docx");

    #[test]
    fn paragraphs_come_whole_and_once() {
        let reading = document(NOTE.to_vec()).unwrap();
        let document = &reading.document;
        let texts: Vec<&str> = document
            .blocks
            .iter()
            .map(|block| document.block_text(block))
            .collect();
        assert_eq!(
            texts,
            [
                "Bridge lost to flood",
                "By Jane Doe",
                "The river rose during the night and took the bridge at Faizabad, capital of Badakhshan province. Inserted.",
                "Kabul | closed & guarded",
                "With a box",
                "In the box."
            ]
        );
        let metadata = &document.metadata;
        assert_eq!(metadata.author, Fact::Stated("Jane Doe".to_owned()));
        assert_eq!(metadata.language, Fact::Stated("en-GB".to_owned()));
        let created = Fact::Inferred {
            value: Date::constant(2021, 8, 11),
            from: InferredFrom::FileCreated,
        };
        assert_eq!(metadata.date, created);
    }

    #[test]
    fn notes_stand_behind_the_text_and_moved_words_once() {
        let run = |words: &str| format!("<w:r><w:t>{words}</w:t></w:r>");
        let words = format!(
            "<w:document><w:body><w:p>{}<w:r><w:footnoteReference w:id='2'/></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>Hidden.</w:t></w:r></w:p>\
             <w:p><w:moveFrom>{moved}</w:moveFrom></w:p><w:p><w:moveTo>{moved}</w:moveTo></w:p></w:body></w:document>",
            run("The road is cut."),
            moved = run("It was moved.")
        );
        let notes = format!(
            "<w:footnotes><w:footnote w:id='0' w:type='separator'><w:p/></w:footnote><w:footnote w:id='2'><w:p>{}</w:p></w:footnote></w:footnotes>",
            run("Says the mayor of Izium.")
        );
        let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for (name, text) in [("word/document.xml", words), ("word/footnotes.xml", notes)] {
            let options = zip::write::SimpleFileOptions::default();
            writer.start_file(name, options).unwrap();
            std::io::Write::write_all(&mut writer, text.as_bytes()).unwrap();
        }
        let reading = document(writer.finish().unwrap().into_inner()).unwrap();
        assert_eq!(
            reading.document.text,
            "The road is cut.\n\nIt was moved.\n\n[1] Says the mayor of Izium."
        );
        assert_eq!(reading.notices, [Diagnostic::NotesMoved { count: 1 }]);
    }

    #[test]
    fn comments_of_reviewers_are_comments() {
        let space = "xmlns:w='w' xmlns:w14='w14' xmlns:w15='w15'";
        let words = format!(
            "<w:document {space}><w:body><w:p><w:r><w:t>The road is closed.</w:t></w:r></w:p></w:body></w:document>"
        );
        let comment = |author: &str, paragraph: &str, words: &str| {
            format!(
                "<w:comment w:id='0' w:author='{author}' w:date='2021-08-11T17:35:00Z'><w:p><w:r><w:t>First.</w:t></w:r></w:p>                 <w:p w14:paraId='{paragraph}'><w:r><w:t>{words}</w:t></w:r></w:p></w:comment>"
            )
        };
        let (one, other) = (
            comment("Jane Doe", "0A", "Which road?"),
            comment("", "0B", "To Kabul."),
        );
        let comments = format!("<w:comments {space}>{one}{other}</w:comments>");
        let extended = format!(
            "<w15:commentsEx {space}><w15:commentEx w15:paraId='0A'/><w15:commentEx w15:paraId='0B' w15:paraIdParent='0A'/></w15:commentsEx>"
        );
        let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for (name, text) in [
            ("word/document.xml", words),
            ("word/comments.xml", comments),
            ("word/commentsExtended.xml", extended),
        ] {
            let options = zip::write::SimpleFileOptions::default();
            writer.start_file(name, options).unwrap();
            std::io::Write::write_all(&mut writer, text.as_bytes()).unwrap();
        }
        let document = document(writer.finish().unwrap().into_inner())
            .unwrap()
            .document;
        let said: Vec<_> = document
            .comments
            .iter()
            .map(|comment| (comment.author.as_str(), comment.parent, comment.time))
            .collect();
        assert_eq!(
            said,
            [("Jane Doe", None, None), ("Reviewer", Some(1), None)]
        );
        assert!(
            document
                .text
                .ends_with("First.\n\nWhich road?\n\nFirst.\n\nTo Kabul."),
            "{}",
            document.text
        );
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn damage_is_read_or_refused(at in any::<prop::sample::Index>(), byte: u8, cut in any::<prop::sample::Index>()) {
            let mut bytes = NOTE.to_vec();
            let index = at.index(bytes.len());
            bytes[index] = byte;
            let _ = document(bytes.clone());
            bytes.truncate(cut.index(bytes.len()));
            let _ = document(bytes);
        }
    }
}
