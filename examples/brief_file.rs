//! Briefs a file as `geobrief brief` does: read, understand, brief, render.
//!
//! ```sh
//! cargo run --example brief_file -- docs/sample/northern-frontier.txt > briefing.html
//! ```

use geobrief::Config;
use geobrief::basemap::Basemap;
use geobrief::briefing::{Geodata, InputRecord};
use geobrief::document::Hints;
use geobrief::formats::Reading;
use geobrief::gazetteer::Gazetteer;
use geobrief::render;
use geobrief::source::{ReadOptions, Source};
use std::error::Error;
use std::io::{self, Write};
use std::path::Path;

fn main() -> Result<(), Box<dyn Error>> {
    let path = std::env::args_os().nth(1).ok_or("say which file")?;
    run(Path::new(&path), &mut io::stdout().lock())
}

pub(crate) fn run(path: &Path, out: &mut impl Write) -> Result<(), Box<dyn Error>> {
    let name = path.display().to_string();
    let page = Source::File(path.to_owned()).read(&ReadOptions::default())?;
    let (kind, sha256) = (page.kind.word(), page.sha256.clone());
    let Reading { document, notices } = page.understand(&name, &Hints::default())?;

    let (gazetteer, basemap) = (Gazetteer::bundled(), Basemap::bundled());
    let record = InputRecord {
        name: path.file_name().map(|name| name.display().to_string()),
        kind,
        sha256,
        notices,
        ..InputRecord::default()
    };
    let geodata = Geodata {
        gazetteer: &gazetteer,
        basemap: &basemap,
    };
    let briefing = geobrief::brief(document, record, geodata, &Config::default());
    out.write_all(render::page(&briefing)?.as_bytes())?;
    Ok(())
}
