//! Locates the place names of many texts, one JSON object a line, as `geobrief places --from jsonl`
//! does. A line that is no record gives a line with `error`.
//!
//! ```sh
//! echo '{"id": "a", "text": "Rain fell in Lyon."}' > texts.jsonl
//! cargo run --example locate_jsonl -- texts.jsonl
//! ```

use geobrief::Config;
use geobrief::document;
use geobrief::export::{self, Failure};
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
    let (gazetteer, config) = (Gazetteer::bundled(), Config::default());
    for line in JsonlReader::new(texts) {
        match line {
            Ok(record) => {
                let hints = record.hints();
                let (document, _notices) = document::parse(record.text, &hints);
                let mentions = geobrief::locate(&document, &gazetteer, &config);
                let rows = export::toponyms(record.id, &document, &mentions, &gazetteer);
                serde_json::to_writer(&mut *out, &rows)?;
            }
            Err(error) => {
                let failure = Failure {
                    line: error.line,
                    error: error.problem.to_string(),
                };
                serde_json::to_writer(&mut *out, &failure)?;
            }
        }
        out.write_all(b"\n")?;
    }
    Ok(())
}
