//! The languages of the interface.

use crate::support::{brief_text_as, geobrief, sample, scratch};
use geobrief::briefing::Briefing;
use geobrief::export::{ExportKind, export};
use geobrief::language::Language;
use geobrief::{Config, render};
use scraper::{ElementRef, Html, Node};
use std::collections::BTreeSet;
use std::fs;

/// Words that are the same in English and German.
const SAME: [&str; 4] = ["Briefing", "Bot", "text, SHA-256", "Region · Ukraine"];

/// First words of texts that are the same in English and French.
const SAME_IN_FRENCH: [&str; 13] = [
    "Article",
    "Source",
    "Date",
    "Sections",
    "Corrections",
    "Province",
    "Continent",
    "Village",
    "source",
    "mention",
    "mentions",
    "Organisations",
    "text",
];

/// Small English words that no other text has, outside of what it quotes.
const ENGLISH: [&str; 24] = [
    "the", "of", "and", "or", "not", "is", "are", "it", "with", "from", "which", "this", "that",
    "named", "nothing", "by", "to", "places", "comments", "mentions", "chosen", "stated", "only",
    "inferred",
];

/// What the sample lacks: an undecided name, a former state, other names, a border, a period.
const MORE: &str = "Ministers meet in Paris, Texas, and in Springfield\n\n\
    The minister said in Springfield on Monday that the border between Kenya and Uganda stays \
    open. Yugoslavia broke up in the 1990s. Some 3,000 people left Georgia in August 2008.\n\n\
    He added that US-backed forces had left. Kyiv and Lviv were quiet.\n\n\
    reader on August 11th, 2021 at 17:35 UTC »\n\nPeople near Nairobi and in Lamu say otherwise.";

fn briefing(text: &str, language: Language) -> Briefing {
    let config = Config {
        language,
        ..Config::default()
    };
    brief_text_as(text, &config)
}

fn samples() -> [String; 2] {
    [fs::read_to_string(sample()).unwrap(), MORE.to_owned()]
}

/// Texts of the interface in the order of the page: what stands in no element with a language or
/// a direction of its own, and what screen readers and pointers are told.
fn interface(page: &str) -> Vec<String> {
    let page = Html::parse_document(page);
    let mut texts = Vec::new();
    collect(page.root_element(), &mut texts);
    texts
}

fn collect(element: ElementRef<'_>, texts: &mut Vec<String>) {
    let value = element.value();
    for attribute in ["aria-label", "title", "placeholder"] {
        texts.extend(value.attr(attribute).map(str::to_owned));
    }
    for child in element.children() {
        match child.value() {
            Node::Text(text) if text.trim().chars().any(char::is_alphabetic) => {
                texts.push(text.split_whitespace().collect::<Vec<_>>().join(" "));
            }
            _ => {}
        }
        if let Some(child) = ElementRef::wrap(child).filter(|child| is_interface(*child)) {
            collect(child, texts);
        }
    }
}

fn is_interface(element: ElementRef<'_>) -> bool {
    let value = element.value();
    let is_foreign = ["script", "style", "code", "bdi", "text", "g"].contains(&value.name());
    let is_name = value.classes().any(|class| class == "about-place");
    let is_quoted = value.attr("lang").is_some() || value.attr("dir").is_some();
    !(is_foreign || is_name || is_quoted)
}

#[test]
fn no_english_is_left_in_pages_of_other_languages() {
    for text in samples() {
        let english = interface(&render::page(&briefing(&text, Language::English)).unwrap());
        for (language, same) in [
            (Language::German, &SAME[..]),
            (Language::French, &SAME_IN_FRENCH),
        ] {
            let page = render::page(&briefing(&text, language)).unwrap();
            assert!(page.contains(&format!("<html lang=\"{}\">", language.code())));
            let other = interface(&page);
            assert_eq!(english.len(), other.len(), "the pages say the same");
            assert!(other.len() > 150, "{}", other.len());
            let mut untold = Vec::new();
            for (english, other) in english.iter().zip(&other) {
                let is_quoted = text.contains(other.trim_end_matches(" · geobrief"));
                let mut words = other.split(|c: char| !c.is_alphabetic());
                let first = words.find(|word| !word.is_empty()).unwrap_or_default();
                let may_be_same = same.contains(&other.as_str()) || same.contains(&first);
                let is_same = english == other && !may_be_same;
                if !is_quoted && (is_same || has_english(other, same)) {
                    untold.push(other);
                }
            }
            assert!(untold.is_empty(), "still English: {untold:#?}");
        }
    }
}

/// Whether a text of another language has an English word outside of what it quotes.
fn has_english(text: &str, same: &[&str]) -> bool {
    let mut own = String::new();
    let mut quotes = 0_usize;
    for c in text.chars() {
        match c {
            '„' | '«' => quotes += 1,
            '“' | '»' => quotes = quotes.saturating_sub(1),
            _ if quotes == 0 => own.push(c),
            _ => {}
        }
    }
    let mut words = own.split(|c: char| !c.is_alphabetic());
    words.any(|word| ENGLISH.contains(&word) && !same.contains(&word))
}

#[test]
fn the_script_knows_its_texts_and_uses_all_of_them() {
    let page = render::page(&briefing(MORE, Language::German)).unwrap();
    let island = page.split("id=\"geobrief-data\">").nth(1).unwrap();
    let island: serde_json::Value =
        serde_json::from_str(island.split("</script>").next().unwrap()).unwrap();
    let known: BTreeSet<&str> = island["words"]
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect();
    let script = page.rsplit("<script>").next().unwrap();
    let used: BTreeSet<&str> = script
        .split("texts.")
        .skip(1)
        .map(|rest| rest.split(|c: char| !c.is_alphanumeric()).next().unwrap())
        .collect();
    assert_eq!(known, used);
}

#[test]
fn reports_follow_the_language_and_formats_do_not() {
    let text = fs::read_to_string(sample()).unwrap();
    let [english, german, _] = Language::ALL.map(|language| briefing(&text, language));
    let text_of = |briefing, kind| String::from_utf8(export(briefing, kind).unwrap()).unwrap();
    let german_in = |kind| text_of(&german, kind);
    let markdown = german_in(ExportKind::Markdown);
    for heading in [
        "## Das Wichtigste",
        "## Orte",
        "## Zeitleiste",
        "| Sicher |",
    ] {
        assert!(markdown.contains(heading), "{heading}");
    }
    assert!(!markdown.contains("sentence") && !markdown.contains("Comment by"));
    assert!(german_in(ExportKind::Kml).contains("<name>Im Artikel genannt</name>"));
    assert!(german_in(ExportKind::Svg).contains("Kartendaten: Natural Earth"));
    // Keys, kinds and statuses are for programs.
    let csv = german_in(ExportKind::Csv);
    assert!(csv.contains("city") && csv.contains(",sure,"));
    let without_words = |kind| {
        let words = ["evidence", "preferred", "reason", "language", "words"];
        let mut value: serde_json::Value = serde_json::from_str(&german_in(kind)).unwrap();
        let mut other: serde_json::Value = serde_json::from_str(&text_of(&english, kind)).unwrap();
        for value in [&mut value, &mut other] {
            forget(value, &words);
        }
        (value, other)
    };
    for kind in [
        ExportKind::Json,
        ExportKind::Geojson,
        ExportKind::LinkedPlaces,
    ] {
        let (german, english) = without_words(kind);
        assert_eq!(german, english, "{kind:?}");
    }
}

fn forget(value: &mut serde_json::Value, keys: &[&str]) {
    match value {
        serde_json::Value::Object(members) => {
            members.retain(|key, _| !keys.contains(&key.as_str()));
            members.values_mut().for_each(|member| forget(member, keys));
        }
        serde_json::Value::Array(items) => items.iter_mut().for_each(|item| forget(item, keys)),
        _ => {}
    }
}

#[test]
fn flag_environment_and_file_choose_the_language() {
    let folder = scratch("language");
    fs::write(folder.join("geobrief.toml"), "lang = \"de\"\n").unwrap();
    let language = |command: &mut assert_cmd::Command, name: &str| {
        let page = folder.join(format!("{name}.html"));
        command.current_dir(&folder).arg("brief").arg(sample());
        command.arg("--force").arg("-o").arg(&page);
        command.assert().success();
        let page = fs::read_to_string(page).unwrap();
        let start = page.split("<html lang=\"").nth(1).unwrap();
        start.split('"').next().unwrap().to_owned()
    };
    assert_eq!(language(&mut geobrief(), "file"), "de");
    let environment = language(geobrief().env("GEOBRIEF_LANG", "en"), "environment");
    assert_eq!(environment, "en");
    let mut flagged = geobrief();
    flagged.env("GEOBRIEF_LANG", "en").args(["--quiet"]);
    flagged.arg("brief").args(["--lang", "de"]);
    let page = folder.join("flag.html");
    flagged.arg(sample()).arg("-o").arg(&page).arg("--force");
    flagged.assert().success();
    assert!(
        fs::read_to_string(page)
            .unwrap()
            .contains("<html lang=\"de\">")
    );
}
