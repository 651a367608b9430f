//! Electronic books (EPUB 3.3): a ZIP archive of pages, read chapter by chapter in their order.

use super::blocks::{BlockKind, Links, blocks, stripped};
use super::error::FormatError;
use super::reading::Reading;
use super::tags::limits;
use super::worker;
use super::xml::Element;
use super::zipped::Zipped;
use crate::diagnostics::Diagnostic;
use crate::document::{Draft, DraftParagraph, Fact, Metadata, iso_date};
use scraper::Html;
use std::collections::{BTreeMap, BTreeSet};

/// Most chapters that are read.
const MOST_CHAPTERS: usize = 2_000;
/// Longest text of all chapters, in bytes.
const MOST_TEXT: usize = 16 << 20;

/// Reads title, author, date and the paragraphs of every chapter, headings among them.
pub(super) fn document(bytes: Vec<u8>) -> Result<Reading, FormatError> {
    worker::parse(move || understand(&bytes))
}

fn understand(bytes: &[u8]) -> Result<Reading, FormatError> {
    let mut archive = Zipped::open(bytes, "EPUB")?;
    let container = archive.part("META-INF/container.xml")?;
    let root = container.below("rootfile").next();
    let path = root
        .and_then(|root| root.attribute("full-path"))
        .unwrap_or_default()
        .to_owned();
    let package = archive.part(&path)?;
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
    let metadata = stated(&package);
    let title = metadata.title.value().cloned();
    let mut paragraphs = Vec::new();
    let mut notices = Vec::new();
    let (mut length, mut not_read) = (0, 0);
    for (index, chapter) in chapters(&package).into_iter().enumerate() {
        let is_next = index < MOST_CHAPTERS && length <= MOST_TEXT;
        let page = is_next.then(|| archive.text(&joined(folder, &chapter)));
        let Some(Ok(page)) = page else {
            not_read += 1;
            continue;
        };
        length += page.len();
        let blocks = match limits::check(&page) {
            Ok(()) => blocks(Html::parse_document(&page).tree.root(), Links::Words),
            Err(why) => {
                notices.push(Diagnostic::PageStripped { why });
                stripped(&page)
            }
        };
        for block in blocks {
            let is_title = block.kind == BlockKind::Heading && Some(&block.text) == title.as_ref();
            if !is_title {
                paragraphs.push(DraftParagraph::from(block.text.replace('\n', " ")));
            }
        }
    }
    if paragraphs.is_empty() {
        return Err(FormatError::NoWords);
    }
    let draft = Draft {
        metadata,
        paragraphs,
        comments: Vec::new(),
    };
    notices.dedup();
    if not_read > 0 {
        notices.push(Diagnostic::PartsNotRead { count: not_read });
    }
    Ok(Reading::of(draft, notices))
}

fn stated(package: &Element) -> Metadata {
    let text = |name| {
        let found = package.below(name).next().map(Element::text);
        found.filter(|text| !text.is_empty())
    };
    let date = text("date").and_then(|date| iso_date(date.get(..10)?));
    Metadata {
        title: Fact::stated(text("title")),
        author: Fact::stated(text("creator")),
        date: Fact::stated(date),
        language: Fact::stated(text("language")),
        ..Metadata::default()
    }
}

/// The paths of the chapters in reading order, each once: the spine names items of the manifest.
fn chapters(package: &Element) -> Vec<String> {
    let items = package.below("item");
    let paths: BTreeMap<&str, &str> = items
        .filter(|item| {
            let is_contents = item
                .attribute("properties")
                .is_some_and(|p| p.contains("nav"));
            !is_contents
        })
        .filter_map(|item| Some((item.attribute("id")?, item.attribute("href")?)))
        .collect();
    let spine = package
        .below("itemref")
        .filter_map(|item| item.attribute("idref"));
    let mut seen = BTreeSet::new();
    spine
        .filter(|id| seen.insert(*id))
        .filter_map(|id| paths.get(id).map(|path| (*path).to_owned()))
        .collect()
}

/// A path below a folder, with percent signs resolved (`a%20b`).
fn joined(folder: &str, path: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = path.split('#').next().unwrap_or_default().bytes();
    while let Some(byte) = rest.next() {
        let escaped = (byte == b'%').then(|| {
            let mut ahead = rest.clone();
            let (high, low) = (
                char::from(ahead.next()?).to_digit(16)?,
                char::from(ahead.next()?).to_digit(16)?,
            );
            rest = ahead;
            u8::try_from(high * 16 + low).ok()
        });
        bytes.push(escaped.flatten().unwrap_or(byte));
    }
    let path = String::from_utf8_lossy(&bytes).into_owned();
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split('/') {
        match part {
            ".." => drop(parts.pop()),
            "." | "" => {}
            part => parts.push(part),
        }
    }
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{Cursor, Write as _};

    /// A chapter is read once, and one that is nested too deep is not parsed.
    #[test]
    fn chapters_that_cost_too_much_are_stripped_and_told() {
        let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
        let deep = format!("<html><body>{}The road is cut.", "<div>".repeat(50_000));
        for (name, text) in [
            (
                "META-INF/container.xml",
                "<container><rootfile full-path='c.opf'/></container>",
            ),
            (
                "c.opf",
                "<package><item id='a' href='a.html'/><item id='b' href='b.html'/><itemref idref='a'/><itemref idref='a'/><itemref idref='b'/></package>",
            ),
            ("a.html", deep.as_str()),
        ] {
            writer
                .start_file(name, zip::write::SimpleFileOptions::default())
                .unwrap();
            writer.write_all(text.as_bytes()).unwrap();
        }
        let reading = document(writer.finish().unwrap().into_inner()).unwrap();
        assert_eq!(reading.document.text, "The road is cut.");
        let why = crate::diagnostics::Unparsed::Depth;
        assert_eq!(
            reading.notices,
            [
                Diagnostic::PageStripped { why },
                Diagnostic::PartsNotRead { count: 1 }
            ]
        );
    }

    #[test]
    fn chapters_come_in_the_order_of_the_spine() {
        let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
        let chapter = |heading: &str, words: &str| {
            format!(
                "<html><head><title>x</title></head><body><h2>{heading}</h2><p>{words}</p></body></html>"
            )
        };
        for (name, text) in [
            ("META-INF/container.xml", "<container><rootfiles><rootfile full-path='OEBPS/book.opf'/></rootfiles></container>".to_owned()),
            (
                "OEBPS/book.opf",
                "<package><metadata><dc:title>The valley</dc:title><dc:creator>Jane Roe</dc:creator><dc:date>2021-08-11T00:00:00Z</dc:date></metadata>\
                 <manifest><item id='b' href='b%20two.xhtml'/><item id='a' href='../text/a.xhtml'/></manifest><spine><itemref idref='a'/><itemref idref='b'/></spine></package>"
                    .to_owned(),
            ),
            ("text/a.xhtml", chapter("One", "The river rose.")),
            ("OEBPS/b two.xhtml", chapter("Two", "The bridge fell.")),
        ] {
            writer.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
            writer.write_all(text.as_bytes()).unwrap();
        }
        let document = document(writer.finish().unwrap().into_inner())
            .unwrap()
            .document;
        assert_eq!(
            document.text,
            "The valley\n\nOne\n\nThe river rose.\n\nTwo\n\nThe bridge fell."
        );
        assert_eq!(
            document.metadata.author,
            Fact::Stated("Jane Roe".to_owned())
        );
    }
}
