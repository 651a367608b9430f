//! PDF (ISO 32000-1): pages of text at positions, from which lines and paragraphs are reconstructed.

mod columns;
mod fonts;
mod lines;
mod paragraphs;
mod printed;

use super::error::FormatError;
use super::reading::Reading;
use super::worker;
use crate::diagnostics::Diagnostic;
use crate::document::{Draft, Fact, InferredFrom, Metadata, site_of};
use fonts::Fonts;
use jiff::civil::Date;
use lines::{MOST_MEMORY, MOST_UNPACKED, PageLine, lines};
use lopdf::{Document as Pdf, LoadOptions};

/// Most pages that are read.
const MOST_PAGES: usize = 2_000;
/// Most that all pages draw, in bytes: many pages may draw the same.
const MOST_CONTENT: usize = 64 << 20;
/// Most that all packed objects take, in bytes after unpacking.
const MOST_OBJECTS: usize = 64 << 20;

/// What each stream may take, in bytes, however many there are.
const LEAST_UNPACKED: usize = 64 << 10;

/// Reads title, author, date and paragraphs; each paragraph has the page on which it begins.
pub(super) fn document(bytes: Vec<u8>) -> Result<Reading, FormatError> {
    worker::parse(move || understand(&bytes))
}

fn understand(bytes: &[u8]) -> Result<Reading, FormatError> {
    let damaged = |problem: lopdf::Error| FormatError::Damaged {
        what: "PDF",
        problem: problem.to_string(),
    };
    // All packed objects are unpacked at once.
    let mark = b"/ObjStm";
    let packed = bytes.windows(mark.len()).filter(|part| part == mark);
    let each = (MOST_OBJECTS / packed.count().max(1)).clamp(LEAST_UNPACKED, MOST_UNPACKED);
    let options = LoadOptions::with_max_decompressed_size(each);
    let pdf = Pdf::load_mem_with_options(bytes, options).map_err(damaged)?;
    if pdf.is_encrypted() {
        return Err(FormatError::Locked);
    }
    let mut pages: Vec<(u32, Vec<PageLine>)> = Vec::new();
    let mut notices = Vec::new();
    let (mut without_words, mut with_columns) = (0, 0);
    let (mut fonts, mut left, mut not_read) = (Fonts::default(), MOST_CONTENT, 0);
    for (index, (number, page)) in pdf.get_pages().into_iter().enumerate() {
        let is_next = index < MOST_PAGES;
        let lines = is_next.then(|| lines(&pdf, page, &mut fonts, &mut left));
        let Some(lines) = lines.flatten() else {
            not_read += 1;
            continue;
        };
        let (lines, has_columns) = columns::parted(lines);
        with_columns += usize::from(has_columns);
        without_words += usize::from(lines.is_empty());
        pages.push((number, lines));
    }
    if pages.iter().all(|(_, lines)| lines.is_empty()) {
        return Err(match not_read {
            0 => FormatError::NoWords,
            _ => FormatError::TooLarge {
                limit: format!("{} MiB of drawing operators", MOST_MEMORY >> 20),
            },
        });
    }
    if not_read > 0 {
        notices.push(Diagnostic::PartsNotRead { count: not_read });
    }
    if without_words > 0 {
        notices.push(Diagnostic::PagesWithoutText {
            count: without_words,
            of: pages.len(),
        });
    }
    if with_columns > 0 {
        notices.push(Diagnostic::ColumnsParted {
            pages: with_columns,
        });
    }
    let mut metadata = stated(&pdf);
    if let Some(address) = printed::take_marks(&mut pages) {
        metadata.site = Fact::stated(site_of(&address));
        metadata.url = Fact::Stated(address);
    }
    paragraphs::drop_running_lines(&mut pages);
    let heading = paragraphs::take_heading(&mut pages, metadata.title.value());
    if metadata.title == Fact::Missing {
        metadata.title = Fact::inferred(heading, InferredFrom::LargestWords);
    }
    let paragraphs = paragraphs::paragraphs(&pages);
    let draft = Draft {
        metadata,
        paragraphs,
        comments: Vec::new(),
    };
    Ok(Reading::of(draft, notices))
}

/// What the file states about itself.
fn stated(pdf: &Pdf) -> Metadata {
    let info = pdf
        .trailer
        .get(b"Info")
        .and_then(|info| pdf.dereference(info))
        .and_then(|(_, info)| info.as_dict());
    let Ok(info) = info else {
        return Metadata::default();
    };
    let text = |key: &[u8]| {
        let value = info
            .get(key)
            .and_then(|value| pdf.dereference(value))
            .ok()?;
        let words = lopdf::decode_text_string(value.1).ok()?;
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        (!words.is_empty()).then_some(words)
    };
    // Programs that print to PDF put the name of the file here.
    let is_title = |title: &String| {
        let lower = title.to_lowercase();
        let is_file = [".doc", ".docx", ".pdf", ".indd", ".qxd", ".tex"]
            .iter()
            .any(|ending| lower.ends_with(ending));
        !is_file && !lower.starts_with("microsoft ") && lower != "untitled"
    };
    let day = text(b"CreationDate").and_then(|date| creation(&date));
    Metadata {
        title: Fact::stated(text(b"Title").filter(is_title)),
        author: Fact::stated(text(b"Author")),
        date: Fact::inferred(day, InferredFrom::FileCreated),
        ..Metadata::default()
    }
}

/// The day of a date like `D:20210811173500+02'00'` (ISO 32000-1 § 7.9.4).
fn creation(date: &str) -> Option<Date> {
    date.strip_prefix("D:")
        .unwrap_or(date)
        .get(..8)?
        .parse()
        .ok()
}

#[cfg(test)]
mod tests;
