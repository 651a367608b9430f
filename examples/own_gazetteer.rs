//! Puts places of one's own on top of the bundled gazetteer: they win over what is bundled.
//!
//! ```sh
//! cargo run --example own_gazetteer -- places.geojson "The convoy reached Camp Marmal."
//! ```

use geobrief::Config;
use geobrief::document::{self, Hints};
use geobrief::gazetteer::Gazetteer;
use geobrief::resolve::Resolution;
use std::error::Error;
use std::io::{self, Write};
use std::path::Path;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(places), Some(text)) = (arguments.next(), arguments.next()) else {
        return Err("say which file of places, then a text".into());
    };
    run(Path::new(&places), text, &mut io::stdout().lock())
}

pub(crate) fn run(places: &Path, text: String, out: &mut impl Write) -> Result<(), Box<dyn Error>> {
    let gazetteer = Gazetteer::bundled().with_overlay(places)?;
    let (document, _notices) = document::parse(text, &Hints::default());
    for found in geobrief::locate(&document, &gazetteer, &Config::default()) {
        let name = found.mention.span.slice(&document.text);
        if let Resolution::Resolved { place, .. } = found.resolution {
            let point = gazetteer.point(place);
            let (id, lat, lon) = (gazetteer.id(place), point.lat(), point.lon());
            writeln!(out, "{name}\t{id}\t{lat}, {lon}")?;
        } else {
            writeln!(out, "{name}\tnot decided")?;
        }
    }
    Ok(())
}
