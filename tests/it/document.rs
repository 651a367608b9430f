//! From bytes to blocks, sentences and summary. Each `tests/fixtures/documents/<name>.txt` has its
//! outline beside it; `UPDATE_FIXTURES=1` writes the outlines anew, and the diff is read.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use geobrief::document::{Document, Fact, Hints, parse};
use geobrief::source::{RawPage, ReadOptions};
use geobrief::summarize::{SummarizeOptions, sentences, summarize};
use std::fmt::{Debug, Write};
use std::fs;
use std::path::{Path, PathBuf};

fn cases() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/documents")
}

fn read_bytes(bytes: &[u8]) -> RawPage {
    RawPage::of_bytes(bytes.to_vec(), &ReadOptions::default(), "input").unwrap()
}

/// What was found, in lines that a person can check.
fn outline(text: &str) -> String {
    let (document, diagnostics) = parse(text.to_owned(), &Hints::default());
    let mut lines = String::new();
    let metadata = &document.metadata;
    fact(&mut lines, "title", &metadata.title);
    fact(&mut lines, "site", &metadata.site);
    fact(&mut lines, "author", &metadata.author);
    fact(&mut lines, "submitter", &metadata.submitter);
    fact(&mut lines, "date", &metadata.date);
    for diagnostic in diagnostics {
        writeln!(lines, "notice: {diagnostic}").unwrap();
    }
    let text_cut = document.tokenized();
    let sentences = sentences(&document, &text_cut);
    for block in &document.blocks {
        writeln!(lines, "\n{}{}", block.id, comment(&document, block.id)).unwrap();
        for sentence in sentences
            .iter()
            .filter(|sentence| sentence.block == block.id)
        {
            let words = sentence.span.slice(text);
            writeln!(lines, "  {} {words:?}", sentence.number).unwrap();
        }
    }
    let summary = summarize(
        &document,
        &text_cut,
        &sentences,
        &SummarizeOptions::default(),
    );
    writeln!(lines, "\nsummary").unwrap();
    for sentence in summary.bottom_line.iter().chain(&summary.takeaways) {
        let whole = sentences
            .iter()
            .find(|whole| (whole.block, whole.number) == (sentence.block, sentence.number))
            .unwrap();
        assert!(
            whole.span.contains(sentence.span),
            "a summary quotes sentences"
        );
        let skipped = sentence.span.start() - whole.span.start();
        writeln!(
            lines,
            "  {} {} from byte {skipped}",
            sentence.block, sentence.number
        )
        .unwrap();
    }
    lines
}

fn fact<T: Debug>(lines: &mut String, name: &str, fact: &Fact<T>) {
    match fact {
        Fact::Stated(value) => writeln!(lines, "{name}: {value:?}, stated").unwrap(),
        Fact::Inferred { value, from } => {
            writeln!(
                lines,
                "{name}: {value:?}, inferred from the {}",
                from.label()
            )
            .unwrap();
        }
        Fact::Missing => {}
    }
}

fn comment(document: &Document, id: geobrief::document::BlockId) -> String {
    let Some(comment) = document.comment(id) else {
        return String::new();
    };
    let time = comment
        .time
        .map_or("no time".to_owned(), |time| time.to_string());
    format!(" by {} ({:?}), {time}", comment.author, comment.kind)
}

#[test]
fn every_document_has_the_outline_beside_it() {
    let mut seen = 0;
    for entry in fs::read_dir(cases()).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "txt") {
            continue;
        }
        seen += 1;
        let found = outline(read_bytes(&fs::read(&path).unwrap()).text().unwrap());
        let expected = path.with_extension("outline");
        if std::env::var_os("UPDATE_FIXTURES").is_some() {
            fs::write(&expected, &found).unwrap();
        }
        let expected = fs::read_to_string(&expected).unwrap_or_default();
        assert!(
            found == expected,
            "{}: the outline differs; run with UPDATE_FIXTURES=1 and read the diff:\n{found}",
            path.display()
        );
    }
    assert!(seen >= 3, "{seen} documents in {}", cases().display());
}

#[test]
fn one_thread_reads_the_same_in_every_encoding() {
    let text = fs::read_to_string(cases().join("thread.txt")).unwrap();
    let expected = outline(&text);
    let units: Vec<u16> = text.encode_utf16().collect();
    let little: Vec<u8> = units.iter().flat_map(|unit| unit.to_le_bytes()).collect();
    let big: Vec<u8> = units.iter().flat_map(|unit| unit.to_be_bytes()).collect();
    let (western, _, has_unmapped) = encoding_rs::WINDOWS_1252.encode(&text);
    assert!(!has_unmapped);
    for bytes in [
        [b"\xef\xbb\xbf", text.as_bytes()].concat(),
        [b"\xff\xfe", little.as_slice()].concat(),
        [b"\xfe\xff", big.as_slice()].concat(),
        western.into_owned(),
    ] {
        assert_eq!(
            outline(read_bytes(&bytes).text().unwrap()),
            expected,
            "{:?}",
            &bytes[..4]
        );
    }
}
