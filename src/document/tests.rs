use super::*;
use crate::diagnostics::Diagnostic;
use proptest::prelude::*;
use std::time::{Duration, Instant};

const THREAD: &str = include_str!("../../tests/fixtures/documents/thread.txt");

fn read(text: &str) -> Document {
    parse(text.to_owned(), &Hints::default()).0
}

/// Each block as `id: words`.
fn blocks(document: &Document) -> Vec<String> {
    let block = |block: &Block| format!("{}: {}", block.id, document.block_text(block));
    document.blocks.iter().map(block).collect()
}

#[test]
fn a_pasted_thread_has_title_paragraphs_and_comments() {
    let (document, diagnostics) = parse(THREAD.to_owned(), &Hints::default());
    let ids: Vec<_> = document
        .blocks
        .iter()
        .map(|block| block.id.to_string())
        .collect();
    assert_eq!(
        ids,
        ["title", "p1", "p2", "p3", "c1", "c2", "c3", "c4", "c5"]
    );
    let metadata = &document.metadata;
    assert_eq!(
        metadata.title.value().unwrap(),
        "Flood cuts the road between Faizabad and Ishkashim"
    );
    assert_eq!(metadata.site, Fact::Stated("example.org".to_owned()));
    assert_eq!(metadata.submitter, Fact::Stated("RiverWatcher".to_owned()));
    assert_eq!(metadata.author, Fact::Missing);
    let inferred = Fact::Inferred {
        value: Date::constant(2021, 8, 11),
        from: InferredFrom::Comments,
    };
    assert_eq!(metadata.date, inferred);
    use CommentKind::*;
    let kinds: Vec<_> = document
        .comments
        .iter()
        .map(|comment| comment.kind)
        .collect();
    assert_eq!(kinds, [User, Submitter, Deleted, User, Bot]);
    assert_eq!(
        document.comments[0].time.unwrap().to_string(),
        "2021-08-11T17:35:00Z"
    );
    assert_eq!(diagnostics, [Diagnostic::ImpossibleTime { line: 25 }]);
    assert_eq!(document.text, THREAD);
}

#[test]
fn line_ends_spaces_and_marks_change_no_block() {
    let expected = blocks(&read(THREAD));
    let variants = [
        THREAD.replace('\n', "\r\n"),
        THREAD.replace('\n', "\r"),
        THREAD.replace("\n\n", "\n\u{a0} \t\n"),
        format!("\u{feff}\n\n{THREAD}\n\n \u{200b}"),
    ];
    for text in variants {
        let unified: Vec<_> = blocks(&read(&text))
            .iter()
            .map(|block| {
                block
                    .replace("\r\n", "\n")
                    .replace('\r', "\n")
                    .replace("\n\u{a0} \t\n", "\n\n")
            })
            .collect();
        assert_eq!(unified, expected, "{text:?}");
    }
}

#[test]
fn an_article_alone_has_no_comments_and_no_date() {
    let document = read("Bridge lost to flood\n\nThe river rose.\n\nNobody was hurt.");
    assert_eq!(
        blocks(&document),
        [
            "title: Bridge lost to flood",
            "p1: The river rose.",
            "p2: Nobody was hurt."
        ]
    );
    assert_eq!(document.metadata.date, Fact::Missing);
}

#[test]
fn an_inferred_title_leaves_the_dateline_out() {
    let title = read("KABUL (AP) -- The river rose.\n\nNobody was hurt.")
        .metadata
        .title;
    assert_eq!(title.value().map(String::as_str), Some("The river rose."));
}

#[test]
fn what_is_no_title_is_a_paragraph() {
    assert_eq!(
        blocks(&read("The river rose.\n\nNobody was hurt.")).len(),
        2
    );
    for text in [
        "The river rose.\n\nNobody was hurt.",
        "Only one line",
        "Only one paragraph.",
    ] {
        let title = read(text).metadata.title;
        assert!(matches!(title, Fact::Inferred { .. }), "{text}: {title:?}");
    }
    for title in [
        "Floods in the U.S.",
        "Who closed the road?",
        "Mayor: “We wait.”",
        "And then ...",
    ] {
        let document = read(&format!("{title}\n\nThe river rose."));
        assert_eq!(
            document.metadata.title.value().map(String::as_str),
            Some(title)
        );
    }
}

#[test]
fn the_first_item_of_a_list_is_no_title() {
    for text in [
        "1. The road to Faizabad\n2. The bridge\n\nBoth are closed.",
        "1) The road to Faizabad\n\n2) The bridge\n\nBoth are closed.",
        "- The road to Faizabad\n- The bridge\n\nBoth are closed.",
    ] {
        let document = read(text);
        let title = &document.metadata.title;
        assert!(matches!(title, Fact::Inferred { .. }), "{text}: {title:?}");
        assert!(document.text.contains("The road to Faizabad"), "{text}");
    }
    let document = read("1. FC wins again\n\nThe team played well.");
    assert_eq!(
        document.metadata.title,
        Fact::Stated("1. FC wins again".to_owned())
    );
}

#[test]
fn the_byline_counts_only_in_the_first_ten_lines() {
    let late = format!(
        "Title{}Authored by a.org and submitted by ab\n\nText.",
        "\n".repeat(10)
    );
    assert_eq!(read(&late).metadata.submitter, Fact::Missing);
    let person = read("T\n\nAuthored by Jane Doe and submitted by jane\n\nText.");
    assert_eq!(person.metadata.author, Fact::Stated("Jane Doe".to_owned()));
    let own_post = read("T\n\nAuthored by self.maps and submitted by jane\n\nText.");
    assert_eq!(own_post.metadata.site, Fact::Missing);
    let same = read("T\n\nAuthored by jane and submitted by jane\n\nText.");
    assert_eq!(
        same.metadata.author,
        Fact::Missing,
        "the submitter is never the author"
    );
}

#[test]
fn a_header_needs_a_blank_line_above() {
    let quoted = "Title\n\nText.\n\nab on May 3rd, 2021 at 5:05 UTC »\n\nHe wrote:\n\
                  cd on May 2nd, 2021 at 5:05 UTC »\nand left.";
    assert_eq!(read(quoted).comments.len(), 1);
    let empty = "ab on May 3rd, 2021 at 5:05 UTC »\ncd on May 2nd, 2021 at 5:05 UTC »\nHi.";
    let (document, diagnostics) = parse(empty.to_owned(), &Hints::default());
    assert_eq!(blocks(&document), ["c1: ", "c2: Hi."]);
    assert_eq!(diagnostics, [Diagnostic::NoArticle]);
}

#[test]
fn hints_win_over_the_text() {
    let hints = Hints {
        title: Some("Bridge lost".to_owned()),
        source: Some("https://www.example.org/2021/flood".to_owned()),
        date: Some("2021-08-12T10:00:00Z".to_owned()),
        language: Some("en-GB".to_owned()),
    };
    let text = "Published: 11 August 2021\n\nThe river rose.";
    let (document, _) = parse(text.to_owned(), &hints);
    assert_eq!(
        document.metadata.title,
        Fact::Stated("Bridge lost".to_owned())
    );
    assert_eq!(
        document.metadata.site,
        Fact::Stated("example.org".to_owned())
    );
    assert_eq!(document.metadata.url.value(), hints.source.as_ref());
    assert_eq!(document.metadata.language.value(), hints.language.as_ref());
    assert_eq!(
        document.metadata.date,
        Fact::Stated(Date::constant(2021, 8, 12))
    );
    assert_eq!(
        document.blocks[0].id,
        BlockId::Paragraph(1),
        "the title is not in the text"
    );
    let unusable = Hints {
        date: Some("last week".to_owned()),
        ..Hints::default()
    };
    let (document, diagnostics) = parse(text.to_owned(), &unusable);
    assert_eq!(
        document.metadata.date,
        Fact::Stated(Date::constant(2021, 8, 11))
    );
    assert_eq!(
        diagnostics,
        [Diagnostic::UnusableDate {
            value: "last week".to_owned()
        }]
    );
}

#[test]
fn author_and_date_may_stand_below_the_title() {
    let document = read("Bridge lost\nBy Jane Doe\n11 August 2021\n\nThe river rose.\n\nMore.");
    assert_eq!(
        document.metadata.author,
        Fact::Stated("Jane Doe".to_owned())
    );
    assert_eq!(
        document.metadata.date,
        Fact::Stated(Date::constant(2021, 8, 11))
    );
}

#[test]
fn large_threads_and_long_lines_take_no_time() {
    let comment = "\n\nreader on May 3rd, 2021 at 5:05 UTC »\n\nI know the road. It is steep.";
    let thread = format!("Title\n\nText.{}", comment.repeat(10_000));
    let line = "The river rose at Faizabad. ".repeat(40_000);
    let begin = Instant::now();
    assert_eq!(read(&thread).comments.len(), 10_000);
    assert_eq!(read(&line).blocks.len(), 1);
    assert!(!is_thread(&line) && urls(&line).is_empty());
    assert_eq!(urls(&format!("a://b{}", ")".repeat(1 << 20))).len(), 1);
    // Unoptimised; anything quadratic would take minutes.
    assert!(
        begin.elapsed() < Duration::from_secs(5),
        "{:?}",
        begin.elapsed()
    );
}

/// Any text at all, with the characters that break naive code, and with pieces of the shape.
fn any_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        any::<String>(),
        "[İẞ\u{212A}\u{feff}\r\n\u{a0}\u{200b} »>a.]{0,12}",
        Just("\n\nab on May 3rd, 2021 at 5:05 UTC »\n".to_owned()),
        Just("Authored by İ.org and submitted by ẞ\n".to_owned()),
        Just("https://İ.\u{212A}/(".to_owned()),
        Just("KABUL, Aug. 11, 2021 (\u{212A}) — ".to_owned()),
        Just("\nBy \u{212A}im İ. ẞ\n".to_owned()),
    ];
    prop::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn blocks_are_ordered_and_disjoint_and_stable(text in any_text()) {
        let (document, diagnostics) = parse(text.clone(), &Hints::default());
        prop_assert_eq!(&document.text, &text);
        for pair in document.blocks.windows(2) {
            prop_assert!(pair[0].span.end() <= pair[1].span.start());
            prop_assert!(pair[0].id < pair[1].id);
        }
        for block in &document.blocks {
            let words = document.block_text(block);
            prop_assert_eq!(words, words.trim_matches(is_blank_char));
            prop_assert_eq!(words.is_empty(), block.span.is_empty());
            prop_assert!(block.id.is_comment() || !words.is_empty());
        }
        prop_assert_eq!((document, diagnostics), parse(text.clone(), &Hints::default()));
        let found = urls(&text);
        prop_assert!(found.windows(2).all(|pair| pair[0].end() <= pair[1].start()));
        prop_assert!(found.iter().all(|span| !span.slice(&text).contains(char::is_whitespace)));
    }
}
