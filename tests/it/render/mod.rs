//! The page, from a briefing made by hand.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on stops")]

pub(crate) mod fixture;
mod pages;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use fixture::briefing;
use geobrief::render;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

fn page() -> String {
    render::page(&briefing()).unwrap()
}

/// What stands between two marks, for each time the first one occurs.
fn between<'t>(text: &'t str, start: &str, end: &str) -> Vec<&'t str> {
    let parts = text.split(start).skip(1);
    parts.map(|part| part.split(end).next().unwrap()).collect()
}

fn island(page: &str) -> Value {
    let start = "<script type=\"application/json\" id=\"geobrief-data\">";
    serde_json::from_str(between(page, start, "</script>")[0]).unwrap()
}

#[test]
fn the_policy_stands_first_and_names_exactly_what_is_there() {
    let page = page();
    let head = between(&page, "<head>", "</head>")[0];
    assert!(head.starts_with("<meta http-equiv=\"Content-Security-Policy\" content=\""));
    let policy = between(head, "content=\"", "\"")[0].replace("&#39;", "'");
    let source = |text: &str| {
        let digest = BASE64_STANDARD.encode(Sha256::digest(text.as_bytes()));
        format!("'sha256-{digest}'")
    };
    let scripts: Vec<_> = between(&page, "<script>", "</script>")
        .into_iter()
        .map(source)
        .collect();
    let style = source(between(&page, "<style>", "</style>")[0]);
    assert_eq!(
        policy,
        format!(
            "default-src 'none'; script-src {}; style-src {style}; img-src data:; \
             base-uri 'none'; form-action 'none'",
            scripts.join(" ")
        )
    );
}

#[test]
fn nothing_is_loaded_from_anywhere() {
    let page = page();
    let markup = page.replace(between(&page, "<style>", "</style>")[0], "");
    let markup = between(&markup, "<body>", "<script>")[0];
    for forbidden in [
        " src=",
        " style=",
        " onclick=",
        "@import",
        "<link",
        "href=\"http",
    ] {
        assert!(!markup.contains(forbidden), "{forbidden}");
    }
    let style = between(&page, "<style>", "</style>")[0];
    for address in between(style, "url(", ")") {
        assert!(address.starts_with("\"#"), "{address}");
    }
}

#[test]
fn the_island_is_the_contracts_object_and_two_members_more() {
    let mut island = island(&page());
    let members: Vec<_> = island.as_object().unwrap().keys().cloned().collect();
    assert_eq!(
        members,
        [
            "agents",
            "borders",
            "document",
            "fixes",
            "genre",
            "geobrief",
            "input",
            "language",
            "map",
            "numbers",
            "places",
            "schema",
            "statements",
            "summary",
            "timeline",
            "unmapped",
            "words"
        ]
    );
    for of_the_page in ["map", "words"] {
        island.as_object_mut().unwrap().remove(of_the_page);
    }
    let briefing = briefing();
    assert_eq!(
        island,
        serde_json::to_value(render::json(&briefing)).unwrap()
    );
    assert_eq!(
        island["document"]["date"],
        json!({"value": "2021-08-11", "provenance": "inferred", "from": "comments"})
    );
    assert_eq!(
        island["document"]["author"],
        json!({"value": null, "provenance": "missing"})
    );
    assert_eq!(island["document"]["comments"][2]["kind"], "op");
    assert_eq!(island["schema"], 1);
}

#[test]
fn offsets_are_code_points_into_the_block() {
    let island = island(&page());
    let places = island["places"].as_array().unwrap();
    let faizabad = places
        .iter()
        .find(|place| place["id"] == "gn:1142170")
        .unwrap();
    let comments = island["document"]["comments"].as_array().unwrap();
    let persian = &faizabad["mentions"][1];
    let text = comments
        .iter()
        .find(|c| c["id"] == persian["block"])
        .unwrap()["text"]
        .as_str();
    let (start, end) = (
        persian["start"].as_u64().unwrap(),
        persian["end"].as_u64().unwrap(),
    );
    let words: String = (text.unwrap().chars())
        .skip(start as usize)
        .take((end - start) as usize)
        .collect();
    assert_eq!(words, "فیض‌آباد");
}

#[test]
fn the_same_briefing_gives_the_same_bytes() {
    assert_eq!(page(), page());
}

#[test]
fn what_strangers_write_stays_text() {
    let page = render::page(&pages::hostile()).unwrap();
    let markup = between(&page, "<body>", "<script>")[0].replace(
        "<script type=\"application/json\" id=\"geobrief-data\">",
        "",
    );
    for forbidden in [
        "<script>window",
        "<img",
        "<iframe",
        "onload=window.pwned=3>",
        "href=\"javascript",
    ] {
        assert!(!markup.contains(forbidden), "{forbidden}");
    }
    assert_eq!(page.matches("<script").count(), 4);
    assert_eq!(page.matches("</script").count(), 4);
    assert!(!page.contains('\u{0}'));
    let data = between(&page, "id=\"geobrief-data\">", "</script>")[0];
    assert!(!data.contains(['<', '>', '&', '\u{2028}', '\u{2029}']));
}

#[test]
fn a_source_with_an_address_gets_links_to_its_sentences() {
    let mut briefing = briefing();
    briefing.document.metadata.url =
        geobrief::document::Fact::Stated("https://example.org/a".to_owned());
    let page = render::page(&briefing).unwrap();
    let links = between(&page, "href=\"https://example.org/a#:~:text=", "\"");
    assert_eq!(links.len(), 1 + briefing.summary.takeaways.len());
}

#[test]
fn an_empty_briefing_still_makes_a_page() {
    let mut briefing = fixture::with_comments(&[]);
    briefing.places.clear();
    briefing.unmapped.clear();
    briefing.summary = Default::default();
    briefing.map = Default::default();
    let page = render::page(&briefing).unwrap();
    assert!(page.contains("geobrief recognised no place that can be mapped"));
    assert!(!page.contains("id=\"comments\""));
    assert!(
        page.contains("aria-label=\"Map of the places named\" hidden"),
        "a map of the world says nothing"
    );
}

#[test]
fn without_a_sentence_that_says_it_the_title_stands() {
    let mut briefing = briefing();
    briefing.summary.bottom_line = None;
    briefing.summary.genre = geobrief::summarize::Genre::LongRead;
    let page = render::page(&briefing).unwrap();
    assert!(page.contains("No single sentence says it."));
    assert!(page.contains("data-sentence=\"title-1\""));
}
