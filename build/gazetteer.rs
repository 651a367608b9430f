//! `geodata/*.geojson` → `gazetteer.bin`, `geodata/hand/common-words.txt` → `lexicon.fst`.
//!
//! The library's own writer does it: its modules are compiled into the build script.

use std::error::Error;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use flate2::read::GzDecoder;

#[path = "../src/gazetteer/aliases.rs"]
mod aliases;
#[path = "../src/gazetteer/bundled.rs"]
mod bundled;
#[path = "../src/gazetteer/cells.rs"]
mod cells;
#[path = "../src/gazetteer/compile.rs"]
mod compile;
#[path = "../src/gazetteer/fold.rs"]
mod fold;
#[path = "../src/gazetteer/format.rs"]
mod format;
#[path = "../src/gazetteer/geometry.rs"]
mod geometry;
#[path = "../src/gazetteer/kind.rs"]
mod kind;
#[path = "../src/gazetteer/lexicon.rs"]
mod lexicon;
#[path = "../src/gazetteer/load.rs"]
mod load;
#[path = "../src/gazetteer/names.rs"]
mod names;
#[path = "../src/gazetteer/place.rs"]
mod place;
#[path = "../src/gazetteer/prior.rs"]
mod prior;
#[path = "../src/gazetteer/problem.rs"]
mod problem;
#[path = "../src/gazetteer/record.rs"]
mod record;
#[path = "../src/gazetteer/word_list.rs"]
mod word_list;
#[path = "../src/gazetteer/writer.rs"]
mod writer;

/// Layers of places; `geodata/README.md` describes them.
const PLACES: [&str; 12] = [
    "countries.geojson",
    "admin1.geojson",
    "admin1-groups.geojson",
    "admin2.geojson.gz",
    "us-counties.geojson",
    "populated-places.geojson",
    "populated-places-small.geojson.gz",
    "lakes.geojson",
    "regions.geojson",
    "physical.geojson",
    "airports.geojson",
    "historical.geojson",
];
/// Layers of the basemap only.
const OTHER_LAYERS: [&str; 4] = [
    "coarse.geojson",
    "disputed.geojson",
    "disputed-lines.geojson",
    "globe.geojson",
];
const DEMONYMS: &str = "demonyms.geojson";
const WORDS: &str = "hand/common-words.txt";

/// Compiles gazetteer and lexicon.
pub(crate) fn prepare(out_dir: &Path) -> Result<(), Box<dyn Error>> {
    all_layers_are_read()?;
    let words = word_list::compile(&read(WORDS)?).map_err(|error| format!("{WORDS}: {error}"))?;
    let lexicon = lexicon::Lexicon::open(&words)?;
    let mut layers = bundled::Layers::default();
    for layer in PLACES {
        let added = layers.add_places(&read(layer)?);
        added.map_err(|problem| problem.in_file(&source(layer)))?;
    }
    let added = layers.add_demonyms(&read(DEMONYMS)?);
    added.map_err(|problem| problem.in_file(&source(DEMONYMS)))?;
    layers.weigh();
    ids_are_distinct(&layers)?;
    let gazetteer = compile::compile(layers.places, &layers.demonyms, |place| {
        names::findable(place, |word| lexicon.classes(word))
    })?;

    fs::write(out_dir.join("gazetteer.bin"), gazetteer)?;
    fs::write(out_dir.join("lexicon.fst"), &words)?;
    Ok(())
}

/// Names every id that is used twice, not only the first.
fn ids_are_distinct(layers: &bundled::Layers) -> Result<(), String> {
    let mut ids: Vec<&str> = layers.places.iter().map(|place| &*place.id).collect();
    ids.sort_unstable();
    let twice = ids.windows(2).filter(|pair| pair[0] == pair[1]);
    let twice: Vec<&str> = twice.map(|pair| pair[0]).collect();
    if twice.is_empty() {
        Ok(())
    } else {
        Err(format!("geodata: ids used twice: {}", twice.join(", ")))
    }
}

/// Fails when there is a layer that nobody reads, or none where one should be.
fn all_layers_are_read() -> Result<(), Box<dyn Error>> {
    let known = PLACES.iter().chain(&OTHER_LAYERS).chain([&DEMONYMS]);
    let known: Vec<&str> = known.copied().collect();
    let mut found = Vec::new();
    for entry in fs::read_dir("geodata")? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.contains(".geojson") {
            found.push(name);
        }
    }
    found.sort();
    let missing = known.iter().find(|name| !found.iter().any(|f| f == *name));
    let unknown = found.iter().find(|name| !known.contains(&name.as_str()));
    match (missing, unknown) {
        (Some(name), _) => Err(format!("geodata/{name}: missing; see geodata/README.md").into()),
        (_, Some(name)) => Err(format!("geodata/{name}: a layer that no code reads").into()),
        _ => Ok(()),
    }
}

fn source(name: &str) -> PathBuf {
    Path::new("geodata").join(name)
}

/// Reads a file of `geodata/`, unpacked.
pub(crate) fn read(name: &str) -> Result<String, Box<dyn Error>> {
    let path = source(name);
    println!("cargo::rerun-if-changed={}", path.display());
    let bytes = fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let mut text = String::new();
    if name.ends_with(".gz") {
        GzDecoder::new(&bytes[..]).read_to_string(&mut text)?;
    } else {
        text = String::from_utf8(bytes)?;
    }
    Ok(text)
}
