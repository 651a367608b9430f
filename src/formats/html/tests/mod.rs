use super::*;
use crate::document::{BlockId, CommentKind, Document, Edited};
use proptest::prelude::*;
use std::time::Instant;

mod threads;

const PARAGRAPH: &str = "The river rose during the night and took the bridge that joins the two \
    halves of the town, the mayor said on Monday, and nobody was hurt in the flood.";

fn read(html: &str) -> Reading {
    page(html, None).unwrap_or_else(|problem| panic!("{problem}"))
}

fn article(comments: &str) -> String {
    format!(
        "<!doctype html><html lang=en><head><title>Bridge lost to flood | Example</title></head>\
         <body><article><h1>Bridge lost to flood</h1><p>{PARAGRAPH}</p><p>{PARAGRAPH} Twice.</p>\
         <p>{PARAGRAPH} Thrice.</p></article>{comments}</body></html>"
    )
}

/// Each comment as "author/kind/parent/score: words".
fn said(document: &Document) -> Vec<String> {
    let mut said = Vec::new();
    for block in &document.blocks {
        if let Some(comment) = document.comment(block.id) {
            said.push(format!(
                "{}/{:?}/{}/{}: {}",
                comment.author,
                comment.kind,
                comment.parent.map_or("-".to_owned(), |n| n.to_string()),
                comment.score.map_or("-".to_owned(), |n| n.to_string()),
                document.block_text(block).replace('\n', "/")
            ));
        }
    }
    said
}

#[test]
fn an_article_has_title_paragraphs_and_language() {
    let document = read(&article("")).document;
    let texts: Vec<&str> = document
        .blocks
        .iter()
        .map(|block| document.block_text(block))
        .collect();
    assert_eq!(texts[0], "Bridge lost to flood");
    assert_eq!(texts[1], PARAGRAPH);
    assert_eq!(texts.len(), 4);
    assert_eq!(document.blocks[0].id, BlockId::Title);
    assert_eq!(document.metadata.language, Fact::Stated("en".to_owned()));
}

#[test]
fn pages_in_front_of_the_page_are_refused() {
    let cases = [
        (
            "<title>Just a moment...</title><body><p>Checking your browser before you go on.</p></body>",
            true,
        ),
        (
            "<title>Blocked</title><body><h1>whoa there, pardner!</h1><p>Your request has been blocked.</p></body>",
            true,
        ),
        (
            "<title>Log in</title><body><form><input type=password></form><p>Welcome back. Please log in to go on reading.</p></body>",
            false,
        ),
        (
            "<title>News</title><body><form><input type=text><input type=password></form><p>Members only.</p></body>",
            false,
        ),
    ];
    for (html, is_block) in cases {
        let problem = page(html, None).unwrap_err();
        assert_eq!(problem.exit_code(), 4, "{html}: {problem}");
        assert_eq!(
            matches!(problem, FormatError::Blocked { .. }),
            is_block,
            "{problem}"
        );
    }
    // An article about logins, and one with a login form beside it, are articles.
    let about = article("<form><input type=password></form>")
        .replace("Bridge lost to flood", "Login data stolen");
    assert!(page(&about, None).is_ok());
}

#[test]
fn hostile_pages_end_soon_with_a_notice() {
    let deep = format!("<p>{PARAGRAPH}</p>{}", "<div>".repeat(20_000));
    let tiny = format!("<p>{PARAGRAPH}</p>{}", "<div>x</div>".repeat(400_000));
    let attributes: String = (0..200_000).map(|n| format!(" a{n}=1")).collect();
    let wide = format!("<p>{PARAGRAPH}<div{attributes}>");
    let reopened: String = (0..3_000)
        .map(|n| format!("<p><b id={n}><i id={n}>"))
        .collect();
    let reopened = format!("<p>{PARAGRAPH}</p>{reopened}");
    let tables = format!("<p>{PARAGRAPH}</p>{}", "<table><tr><td>".repeat(3_000));
    let begin = Instant::now();
    for html in [deep, tiny, wide, reopened, tables] {
        let reading = read(&html);
        let is_stripped = |notice: &Diagnostic| matches!(notice, Diagnostic::PageStripped { .. });
        assert!(reading.notices.iter().any(is_stripped), "{}", html.len());
        assert!(reading.document.text.contains("took the bridge"));
    }
    assert!(
        begin.elapsed() < Duration::from_secs(10),
        "{:?}",
        begin.elapsed()
    );
}

#[test]
fn pages_without_words_are_refused() {
    for html in [
        "<html><body><div id=app></div></body></html>",
        "<div>",
        "<p>",
    ] {
        assert_eq!(page(html, None), Err(FormatError::NoWords), "{html}");
    }
}

/// Tags, attributes and words in any order, closed or not.
fn any_page() -> impl Strategy<Value = String> {
    let tag = prop::sample::select(vec![
        "html",
        "head",
        "title",
        "body",
        "article",
        "div",
        "p",
        "b",
        "a",
        "table",
        "tr",
        "td",
        "ul",
        "li",
        "ol",
        "blockquote",
        "pre",
        "br",
        "script",
        "style",
        "noscript",
        "template",
        "svg",
        "math",
        "select",
        "h1",
        "time",
        "form",
        "shreddit-post",
        "shreddit-comment",
        "meta",
        "link",
        "frameset",
    ]);
    let attribute = prop::sample::select(vec![
        "",
        " class=comment id=comment-1",
        " class='thing comment' data-fullname=t1_a",
        " class='athing comtr' id=3",
        " class=comment-content",
        " slot=comment",
        " thingid=t1_a parentid=t1_a",
        " class=fatitem",
        " datetime=2021-08-11",
        " type=application/ld+json",
        " property=og:title content='İ | ẞ'",
        " rel=canonical href='https://e.org/2021/8/11'",
        " href='user?id=a'",
        " class=ind indent=999999999999",
        " '",
        " =\"",
    ]);
    let piece = prop_oneof![
        (tag.clone(), attribute).prop_map(|(tag, attribute)| format!("<{tag}{attribute}>")),
        tag.prop_map(|tag| format!("</{tag}>")),
        any::<String>(),
        Just(PARAGRAPH.to_owned()),
        Just("{\"@type\":\"Comment\",\"comment\":[{\"@type\":\"Comment\"}]}".to_owned()),
    ];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn tags_in_any_order_are_read_or_refused(html in any_page()) {
        let first = page(&html, None);
        prop_assert_eq!(&first, &page(&html, None));
        if let Ok(reading) = first {
            for block in &reading.document.blocks {
                let words = reading.document.block_text(block);
                prop_assert_eq!(words, words.trim());
            }
            let is_broken = |notice: &Diagnostic| matches!(notice, Diagnostic::PageStripped { why: Unparsed::Broken });
            prop_assert!(!reading.notices.iter().any(is_broken), "a parser gave up");
        }
    }
}

#[test]
fn headlines_with_the_words_of_walls_are_articles() {
    for headline in [
        "Blocked roads near the mill",
        "Access denied to aid workers",
        "Login data stolen from the town",
        "Not found: the boat that left in May",
        "Security check at the bridge takes hours",
        "Consent of the farmers is needed",
        "404 houses lost to the flood",
        "Forbidden fishing on the river",
        "Too many requests for tents, mayor says",
    ] {
        let html = format!(
            "<html><head><title>{headline} | The Example</title></head><body><form><input type=password></form>\
             <article><h1>{headline}</h1><p>{PARAGRAPH}</p></article></body></html>"
        );
        let reading = page(&html, None);
        assert!(reading.is_ok(), "{headline}: {reading:?}");
    }
}

#[test]
fn pages_in_the_place_of_an_article_end_with_code_4() {
    for (title, words) in [
        (
            "404 Not Found",
            "The page you requested was not found on this server. Try our home page in Berlin.",
        ),
        (
            "Page not found | The Example",
            "Sorry, the page that you look for is not here any more.",
        ),
        (
            "Error 404",
            "This page does not exist. Search this site, or go back to the front page.",
        ),
        (
            "Unavailable For Legal Reasons",
            "This site is not available to you.",
        ),
        (
            "The Example",
            "This content is not available in your region.",
        ),
        (
            "Before you continue",
            "We use cookies and data. Accept all, reject all, or see the privacy policy.",
        ),
        (
            "We value your privacy",
            "We and our partners store cookies with your consent. Accept all?",
        ),
        (
            "Attention Required! | Cloudflare",
            "Sorry, you have been blocked. This website is protected by a security service.",
        ),
        (
            "Access Denied",
            "You don't have permission to access this page on this server. Reference #18.",
        ),
    ] {
        let html = format!(
            "<html><head><title>{title}</title></head><body><h1>{title}</h1><p>{words}</p></body></html>"
        );
        let problem = page(&html, None).unwrap_err();
        assert_eq!(problem.exit_code(), 4, "{title}: {problem}");
    }
}

#[test]
fn pages_that_list_articles_are_listed() {
    let teaser = |n: usize| {
        format!(
            "<article><h3><a href='/{n}'>The flood of the year {n} in the valley</a></h3><p>The river rose in the year {n}, officials said on Monday.</p></article>"
        )
    };
    let teasers = |count: usize| (1..=count).map(teaser).collect::<String>();
    let address = Some("https://www.example.org/news");
    let front = format!(
        "<html><head><title>Latest news</title></head><body><main><h2>World</h2>{}</main></body></html>",
        teasers(6)
    );
    let Err(FormatError::Choose { articles }) = page(&front, address) else {
        panic!("a front page is briefed");
    };
    assert_eq!(articles.len(), 6);
    assert_eq!(articles[0].address, "https://www.example.org/1");
    assert_eq!(articles[0].title, "The flood of the year 1 in the valley");
    // The same teasers below an article do not make it a list.
    let below = article(&format!("<section class=more>{}</section>", teasers(6)));
    let document = read(&below).document;
    assert!(
        !document.text.contains("in the year 3"),
        "{}",
        document.text
    );
}

#[test]
fn beginnings_of_articles_are_told() {
    let paid = r#"<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge lost to flood","isAccessibleForFree":VALUE}</script>"#;
    let beginning = |below: &str| {
        format!(
            "<html><head><title>Bridge lost to flood</title></head><body><article><h1>Bridge lost to flood</h1><p>{PARAGRAPH}</p>{below}</article></body></html>"
        )
    };
    for below in [
        &paid.replace("VALUE", "false"),
        &paid.replace("VALUE", "\"False\""),
        "<h2>Subscribe to continue reading</h2>",
        "<p>This article is for subscribers only. Already a subscriber? Sign in.</p>",
        "<p>Register to continue.</p>",
        "<p>To read the full article, start your free trial.</p>",
        "<p>You have reached your limit of free articles.</p>",
        "<p>Unlock this article for 1 euro.</p>",
    ] {
        let reading = read(&beginning(below));
        assert!(reading.notices.contains(&Diagnostic::TeaserOnly), "{below}");
    }
    for below in [
        "",
        "<p>Subscribers of the mill's shares lost half of their money in the flood.</p>",
        &paid.replace("VALUE", "true"),
    ] {
        assert!(
            !read(&beginning(below))
                .notices
                .contains(&Diagnostic::TeaserOnly),
            "{below}"
        );
    }
}

/// In a graph the author is often an object of its own, which the article names by its id.
#[test]
fn authors_that_are_named_by_their_ids_are_resolved() {
    let article = r##"{"@type": "NewsArticle", "headline": "Road cut", "author": [{"@id": "#a"}, {"@id": "#gone"}, {"@type": "Person", "name": "Ann Lee"}]}"##;
    let person = r##"{"@id": "#a", "@type": "Person", "name": "Bo Khan"}"##;
    let data = format!("{{\"@graph\": [{article}, {person}]}}");
    let words = "The road to the valley is cut, the mayor said on Monday morning. ".repeat(3);
    let reading = page(
        &format!(
            "<html><head><script type=\"application/ld+json\">{data}</script></head><body><article><h1>Road cut</h1><p>{words}</p></article></body></html>"
        ),
        None,
    );
    let author = reading.unwrap().document.metadata.author;
    assert_eq!(author, Fact::Stated("Bo Khan and Ann Lee".to_owned()));
}
