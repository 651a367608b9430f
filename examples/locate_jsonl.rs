//! Locates the place names of many texts, one JSON object a line, as `geobrief places --from jsonl`
//! does. A line that is no record gives a line with `error`.
//!
//! ```sh
//! echo '{"id": "a", "text": "Rain fell in Lyon."}' > texts.jsonl
//! cargo run --example locate_jsonl -- texts.jsonl
//! ```

use geobrief::basemap::Basemap;
use geobrief::batch::{Batch, Limits};
use geobrief::briefing::Geodata;
use geobrief::corrections::Corrections;
use geobrief::gazetteer::Gazetteer;
use geobrief::source::JsonlReader;
use std::error::Error;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Write};

fn main() -> Result<(), Box<dyn Error>> {
    let path = std::env::args_os().nth(1).ok_or("say which file")?;
    run(BufReader::new(File::open(path)?), &mut io::stdout().lock())
}

pub(crate) fn run(texts: impl BufRead, out: &mut impl Write) -> Result<(), Box<dyn Error>> {
    let (gazetteer, basemap) = (Gazetteer::bundled(), Basemap::bundled());
    let geodata = Geodata {
        gazetteer: &gazetteer,
        basemap: &basemap,
    };
    let batch = Batch::new(Corrections::default(), geodata, Limits::default())?;
    for record in JsonlReader::new(texts) {
        let outcome = batch.record(record);
        match (outcome.found(), outcome.failure()) {
            (Some(rows), _) => serde_json::to_writer(&mut *out, rows)?,
            (None, failure) => serde_json::to_writer(&mut *out, &failure)?,
        }
        out.write_all(b"\n")?;
    }
    Ok(())
}
