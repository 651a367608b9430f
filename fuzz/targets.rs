//! What the fuzzers run: each parser on bytes of any kind. The tests of the package run the same
//! functions on mutated seeds (`tests/it/fuzz.rs`).

use geobrief::document::{BlockId, Document, Hints};
use geobrief::formats::{Content, InputKind, read};

/// Reads bytes.
#[allow(dead_code, reason = "see `ALL`")]
pub(super) type Target = fn(&[u8]);

/// Every target with its name.
#[allow(dead_code, reason = "each fuzzer has one target, the tests have all")]
pub(super) const ALL: [(&str, Target); 7] = [
    ("text", text),
    ("html", html),
    ("json", json),
    ("atom", atom),
    ("eml", eml),
    ("docx", docx),
    ("pdf", pdf),
];

/// Pasted threads and Markdown.
#[allow(dead_code, reason = "see `ALL`")]
pub(super) fn text(bytes: &[u8]) {
    as_text(bytes, &[InputKind::Text, InputKind::Markdown]);
}

/// Pages, and forums' pages.
#[allow(dead_code, reason = "see `ALL`")]
pub(super) fn html(bytes: &[u8]) {
    as_text(bytes, &[InputKind::Html]);
}

/// Every kind of JSON.
#[allow(dead_code, reason = "see `ALL`")]
pub(super) fn json(bytes: &[u8]) {
    use InputKind::{Disqus, HnJson, RedditJson, WordpressJson};
    as_text(bytes, &[RedditJson, HnJson, WordpressJson, Disqus]);
}

/// Feeds and exports.
#[allow(dead_code, reason = "see `ALL`")]
pub(super) fn atom(bytes: &[u8]) {
    as_text(bytes, &[InputKind::Atom, InputKind::Disqus]);
}

/// Messages.
#[allow(dead_code, reason = "see `ALL`")]
pub(super) fn eml(bytes: &[u8]) {
    check(InputKind::Eml, Content::Bytes(bytes.to_vec()));
}

/// Word documents.
#[allow(dead_code, reason = "see `ALL`")]
pub(super) fn docx(bytes: &[u8]) {
    check(InputKind::Docx, Content::Bytes(bytes.to_vec()));
}

/// PDF.
#[allow(dead_code, reason = "see `ALL`")]
pub(super) fn pdf(bytes: &[u8]) {
    check(InputKind::Pdf, Content::Bytes(bytes.to_vec()));
}

fn as_text(bytes: &[u8], kinds: &[InputKind]) {
    let text = String::from_utf8_lossy(bytes);
    for kind in kinds {
        check(*kind, Content::Text(text.clone().into_owned()));
    }
}

/// Reads; what was read must hold together.
fn check(kind: InputKind, content: Content) {
    match read(kind, content, None, &Hints::default()) {
        Ok(reading) => holds_together(&reading.document),
        Err(problem) => assert!((2..=4).contains(&problem.exit_code()), "{problem}"),
    }
}

fn holds_together(document: &Document) {
    let mut end = 0;
    let (mut paragraphs, mut comments) = (0, 0);
    for block in &document.blocks {
        assert!(end <= block.span.start() && block.span.end() <= document.text.len());
        assert_eq!(
            document.block_text(block),
            document.block_text(block).trim()
        );
        end = block.span.end();
        match block.id {
            BlockId::Title => assert_eq!((paragraphs, comments), (0, 0)),
            BlockId::Paragraph(number) => {
                paragraphs += 1;
                assert_eq!((number, comments), (paragraphs, 0));
            }
            BlockId::Comment(number) => {
                comments += 1;
                assert_eq!(number, comments);
                let parent = document
                    .comment(block.id)
                    .and_then(|comment| comment.parent);
                assert!(parent.is_none_or(|parent| parent < number && parent > 0));
            }
        }
    }
    assert_eq!(document.comments.len(), comments as usize);
}
