//! What each stage costs on the project's sample: `cargo bench`.

use divan::Bencher;
use geobrief::Config;
use geobrief::basemap::Basemap;
use geobrief::briefing::{Geodata, InputRecord};
use geobrief::document::{self, Document, Hints};
use geobrief::gazetteer::{Gazetteer, Verify};
use geobrief::{brief, locate, recognize, render, summarize};

const SAMPLE: &str = include_str!("../docs/sample/northern-frontier.txt");

fn main() {
    divan::main();
}

fn sample() -> Document {
    document::parse(SAMPLE.to_owned(), &Hints::default()).0
}

fn record() -> InputRecord {
    InputRecord {
        name: None,
        kind: "text",
        sha256: "0".repeat(64),
        ..InputRecord::default()
    }
}

#[divan::bench]
fn open_the_gazetteer() -> Gazetteer {
    Gazetteer::bundled()
}

#[divan::bench]
fn parse() -> Document {
    sample()
}

#[divan::bench]
fn look_a_name_up(bencher: Bencher<'_, '_>) {
    let gazetteer = Gazetteer::bundled();
    bencher.bench(|| gazetteer.lookup(divan::black_box("Mazar-i-Sharif")));
}

/// Different names in an imported index: `GEOBRIEF_BENCH_INDEX=FILE.index cargo bench import`.
#[divan::bench]
fn look_a_name_of_an_import_up(bencher: Bencher<'_, '_>) {
    let Some(path) = std::env::var_os("GEOBRIEF_BENCH_INDEX") else {
        return;
    };
    let bundled = Gazetteer::bundled();
    let gazetteer = bundled.clone().with_index(path.as_ref(), Verify::Header);
    let gazetteer = gazetteer.expect("an index");
    let names: Vec<&str> = bundled
        .places()
        .step_by(97)
        .map(|key| bundled.name(key))
        .collect();
    let mut next = names.iter().cycle();
    bencher.bench_local(|| gazetteer.lookup(next.next().copied().unwrap_or_default()));
}

#[divan::bench]
fn recognize_names(bencher: Bencher<'_, '_>) {
    let (gazetteer, document, config) = (Gazetteer::bundled(), sample(), Config::default());
    bencher.bench(|| {
        recognize::recognize(
            &document,
            &document.tokenized(),
            &gazetteer,
            &config.recognize,
        )
    });
}

#[divan::bench]
fn recognize_and_resolve(bencher: Bencher<'_, '_>) {
    let (gazetteer, document, config) = (Gazetteer::bundled(), sample(), Config::default());
    bencher.bench(|| locate(&document, &gazetteer, &config));
}

#[divan::bench]
fn split_and_summarize(bencher: Bencher<'_, '_>) {
    let (document, config) = (sample(), Config::default());
    bencher.bench(|| {
        let text = document.tokenized();
        let sentences = summarize::sentences(&document, &text);
        summarize::summarize(&document, &text, &sentences, &config.summarize)
    });
}

#[divan::bench]
fn the_whole_briefing(bencher: Bencher<'_, '_>) {
    let (gazetteer, basemap, config) =
        (Gazetteer::bundled(), Basemap::bundled(), Config::default());
    let geodata = Geodata {
        gazetteer: &gazetteer,
        basemap: &basemap,
    };
    bencher
        .with_inputs(sample)
        .bench_values(|document| brief(document, record(), geodata, &config));
}

#[divan::bench]
fn the_page(bencher: Bencher<'_, '_>) {
    let (gazetteer, basemap, config) =
        (Gazetteer::bundled(), Basemap::bundled(), Config::default());
    let geodata = Geodata {
        gazetteer: &gazetteer,
        basemap: &basemap,
    };
    let briefing = brief(sample(), record(), geodata, &config);
    bencher.bench(|| render::page(&briefing).map(|page| page.len()).ok());
}
