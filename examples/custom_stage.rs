//! Puts a stage of one's own between resolving and the briefing: here it leaves out the places
//! outside one country. Whatever is not resolved stays, for a person to look at.
//!
//! ```sh
//! cargo run --example custom_stage -- AF docs/sample/northern-frontier.txt > places.json
//! ```

use geobrief::basemap::Basemap;
use geobrief::briefing::{self, Briefing, Findings, Geodata, InputRecord};
use geobrief::corrections::Edits;
use geobrief::document::{self, Document, Hints};
use geobrief::gazetteer::Gazetteer;
use geobrief::resolve::{Resolution, ResolvedMention};
use geobrief::{Config, border, claims, render, summarize};
use std::error::Error;
use std::fs;
use std::io::{self, Write};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(country), Some(path)) = (arguments.next(), arguments.next()) else {
        return Err("say which country, AF for Afghanistan, then a file".into());
    };
    run(
        &country,
        fs::read_to_string(path)?,
        &mut io::stdout().lock(),
    )
}

pub(crate) fn run(country: &str, text: String, out: &mut impl Write) -> Result<(), Box<dyn Error>> {
    let (gazetteer, basemap) = (Gazetteer::bundled(), Basemap::bundled());
    let geodata = Geodata {
        gazetteer: &gazetteer,
        basemap: &basemap,
    };
    let config = Config::default();
    let (document, _notices) = document::parse(text, &Hints::default());
    let mut mentions = geobrief::locate(&document, &gazetteer, &config);
    mentions.retain(|found| lies_in(country, found, &gazetteer));
    let briefing = brief(document, mentions, geodata, &config);
    serde_json::to_writer_pretty(out, &render::json(&briefing))?;
    Ok(())
}

/// The stage: whether a mention stays.
fn lies_in(country: &str, found: &ResolvedMention, gazetteer: &Gazetteer) -> bool {
    match &found.resolution {
        Resolution::Resolved { place, .. } => gazetteer.country(*place) == country,
        Resolution::Undecided { .. } | Resolution::Unmapped { .. } => true,
    }
}

/// The rest of `geobrief::brief`, with these mentions.
fn brief(
    document: Document,
    mentions: Vec<ResolvedMention>,
    geodata: Geodata<'_>,
    config: &Config,
) -> Briefing {
    let text = document.tokenized();
    let sentences = summarize::sentences(&document, &text);
    let named: Vec<_> = mentions.iter().map(|found| found.mention.span).collect();
    let findings = Findings {
        edits: Edits::default(),
        quoted: Vec::new(),
        hidden: Vec::new(),
        borders: border::named_borders(&document, &text, &mentions, geodata.gazetteer),
        claims: claims::read(&document, &text, &named, geodata.gazetteer),
        summary: summarize::summarize(&document, &text, &sentences, &config.summarize),
        corrections: Vec::new(),
        mentions,
        sentences,
    };
    let record = InputRecord {
        kind: "text",
        ..InputRecord::default()
    };
    briefing::assemble(
        document,
        record,
        findings,
        geodata,
        &config.map,
        config.language,
    )
}
