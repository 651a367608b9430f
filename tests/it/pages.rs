//! Saved news pages with the words a person took from them: F1 of the words, titles, time.
//! Runs where the development material is.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use crate::support::shared;
use geobrief::document::Hints;
use geobrief::source::{ReadOptions, Source};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

/// What one page gave.
struct Found {
    id: String,
    text: String,
    title: Option<String>,
    took: Duration,
}

fn read(path: &Path) -> Found {
    let id = path.file_name().unwrap().to_str().unwrap();
    let begin = Instant::now();
    let page = Source::File(path.to_owned()).read(&ReadOptions::default());
    let reading = page.and_then(|page| page.understand(id, &Hints::default()));
    let took = begin.elapsed();
    let (text, title) = match reading {
        Ok(reading) => {
            let document = reading.document;
            let blocks = document.blocks.iter();
            let paragraphs = blocks.filter(|block| block.id.to_string().starts_with('p'));
            let texts: Vec<&str> = paragraphs.map(|block| document.block_text(block)).collect();
            (texts.join("\n\n"), document.metadata.title.value().cloned())
        }
        Err(problem) => {
            eprintln!("{problem}");
            (String::new(), None)
        }
    };
    Found {
        id: id.trim_end_matches(".html.gz").to_owned(),
        text,
        title,
        took,
    }
}

/// Runs of four words with their counts, as the benchmark that the pages come from counts them.
fn shingles(text: &str) -> BTreeMap<Vec<String>, usize> {
    let words: Vec<String> = text
        .split(|c: char| !(c.is_alphanumeric() || c == '_'))
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect();
    let mut counts = BTreeMap::new();
    let size = words.len().min(4);
    for run in words.windows(size.max(1)) {
        *counts.entry(run.to_vec()).or_default() += 1;
    }
    counts
}

/// Precision and recall of one page; `None` where there is nothing to divide by.
fn score(expected: &str, found: &str) -> (Option<f64>, Option<f64>) {
    let (expected, found) = (shingles(expected), shingles(found));
    let hits: usize = expected
        .iter()
        .map(|(run, count)| *count.min(found.get(run).unwrap_or(&0)))
        .sum();
    let share = |counts: &BTreeMap<Vec<String>, usize>| {
        let all: usize = counts.values().sum();
        (all > 0).then(|| hits as f64 / all as f64)
    };
    if expected.is_empty() && found.is_empty() {
        return (Some(1.0), Some(1.0));
    }
    (share(&found), share(&expected))
}

fn mean(values: impl Iterator<Item = Option<f64>>) -> f64 {
    let values: Vec<f64> = values.flatten().collect();
    values.iter().sum::<f64>() / values.len() as f64
}

/// The window title and `og:title` of a page, letters and digits only.
fn titles(path: &Path) -> String {
    let mut page = String::new();
    let bytes = fs::read(path).unwrap();
    let mut unpacked = flate2::read::MultiGzDecoder::new(bytes.as_slice());
    let mut raw = Vec::new();
    std::io::Read::read_to_end(&mut unpacked, &mut raw).unwrap();
    page.push_str(&String::from_utf8_lossy(&raw));
    let page = scraper::Html::parse_document(&page);
    let select = |css: &str| scraper::Selector::parse(css).unwrap();
    let mut titles = String::new();
    for element in page.select(&select("title")) {
        titles.extend(element.text());
    }
    for element in page.select(&select("meta[property='og:title']")) {
        titles.push_str(element.attr("content").unwrap_or_default());
    }
    folded(&titles)
}

fn folded(text: &str) -> String {
    let letters = text.chars().filter(|c| c.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}

#[test]
fn news_pages_give_the_words_a_person_would_take() {
    let Some(folder) = shared("ingest") else {
        return;
    };
    let expected: BTreeMap<String, Value> =
        serde_json::from_str(&fs::read_to_string(folder.join("expected.json")).unwrap()).unwrap();
    let mut rows = Vec::new();
    let mut titled = 0;
    let mut slowest = Duration::ZERO;
    for (id, page) in &expected {
        let path = folder.join(format!("pages/{id}.html.gz"));
        let found = read(&path);
        let (precision, recall) = score(page["text"].as_str().unwrap(), &found.text);
        let title = found.title.as_deref().map(folded).unwrap_or_default();
        let is_titled = title.chars().count() > 4 && titles(&path).contains(&title);
        titled += usize::from(is_titled);
        slowest = slowest.max(found.took);
        eprintln!(
            "{id} P {:.2} R {:.2} {:>4} ms  {} {:?}",
            precision.unwrap_or(0.0),
            recall.unwrap_or(0.0),
            found.took.as_millis(),
            if is_titled { " " } else { "TITLE" },
            found.title.unwrap_or_default()
        );
        rows.push((found.id, found.text, precision, recall));
    }
    if let Some(path) = std::env::var_os("GEOBRIEF_PREDICTIONS") {
        let all: BTreeMap<_, _> = rows.iter().map(|(id, text, ..)| (id, text)).collect();
        fs::write(path, serde_json::to_string(&all).unwrap()).unwrap();
    }
    let precision = mean(rows.iter().map(|row| row.2));
    let recall = mean(rows.iter().map(|row| row.3));
    let f1 = 2.0 * precision * recall / (precision + recall);
    let titled = titled as f64 / rows.len() as f64;
    eprintln!(
        "precision {precision:.3} recall {recall:.3} F1 {f1:.3} titles {titled:.3} slowest {slowest:?}"
    );
    assert!(f1 >= 0.972, "F1 {f1:.3}");
    assert!(titled >= 0.95, "titles {titled:.3}");
    // Unoptimised builds on busy machines are slower than what is promised.
    let limit = if cfg!(debug_assertions) { 10_000 } else { 300 };
    assert!(slowest < Duration::from_millis(limit), "{slowest:?}");
}
