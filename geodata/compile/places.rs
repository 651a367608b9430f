//! Layers of places → `gazetteer.bin`; `hand/common-words.txt` → `lexicon.fst`.

use super::layer;
use geobrief_index::names::lexicon::Lexicon;
use geobrief_index::names::word_list;
use geobrief_index::places::layers::Layers;
use geobrief_index::places::{compile, findable};
use std::env;
use std::error::Error;
use std::fs;
use std::path::Path;

/// Layers of places; `geodata/README.md` describes them.
const PLACES: [&str; 13] = [
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
    "news-places.geojson",
    "historical.geojson",
];
/// The layer of places with fewer people than [`LEAST_OF_LIGHT`]: the light data are without it.
const SMALL_TOWNS: &str = "populated-places-small.geojson.gz";
const LEAST_OF_LIGHT: u32 = 5000;
/// `GEOBRIEF_DATA=light` makes the light data.
const CHOICE: &str = "GEOBRIEF_DATA";
/// Layers of the basemap only.
const OTHER_LAYERS: [&str; 7] = [
    "coarse.geojson",
    "disputed.geojson",
    "disputed-lines.geojson",
    "glaciers.geojson",
    "globe.geojson",
    "rivers.geojson",
    "urban-areas.geojson",
];
const DEMONYMS: &str = "demonyms.geojson";
const WORDS: &str = "hand/common-words.txt";

/// Compiles gazetteer and lexicon.
pub(crate) fn prepare(out_dir: &Path) -> Result<(), Box<dyn Error>> {
    all_layers_are_read()?;
    let words =
        word_list::compile(&layer::read(WORDS)?).map_err(|error| format!("{WORDS}: {error}"))?;
    let lexicon = Lexicon::open(&words)?;
    let mut layers = Layers::default();
    let is_light = is_light()?;
    for layer in PLACES
        .into_iter()
        .filter(|layer| !is_light || *layer != SMALL_TOWNS)
    {
        let added = layers.add_places(&layer::read(layer)?);
        added.map_err(|problem| problem.in_file(&layer::path(layer)))?;
    }
    let added = layers.add_demonyms(&layer::read(DEMONYMS)?);
    added.map_err(|problem| problem.in_file(&layer::path(DEMONYMS)))?;
    layers.weigh();
    ids_are_distinct(&layers)?;
    let gazetteer = compile::compile(layers.places, &layers.demonyms, |place| {
        findable::findable(place, |word| lexicon.classes(word))
    })?;

    fs::write(out_dir.join("gazetteer.bin"), gazetteer)?;
    fs::write(out_dir.join("lexicon.fst"), &words)?;
    let least = if is_light { LEAST_OF_LIGHT } else { 0 };
    fs::write(out_dir.join("least_people.rs"), least.to_string())?;
    Ok(())
}

/// Which data the builder asks for.
fn is_light() -> Result<bool, String> {
    println!("cargo::rerun-if-env-changed={CHOICE}");
    match env::var(CHOICE).as_deref() {
        Err(_) | Ok("" | "full") => Ok(false),
        Ok("light") => Ok(true),
        Ok(other) => Err(format!("{CHOICE}={other}: the data are `full` or `light`")),
    }
}

/// Names every id that is used twice, not only the first.
fn ids_are_distinct(layers: &Layers) -> Result<(), String> {
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
    let found = layer::all()?;
    let missing = known.iter().find(|name| !found.iter().any(|f| f == *name));
    let unknown = found.iter().find(|name| !known.contains(&name.as_str()));
    match (missing, unknown) {
        (Some(name), _) => Err(format!("geodata/{name}: missing; see geodata/README.md").into()),
        (_, Some(name)) => Err(format!("geodata/{name}: a layer that no code reads").into()),
        _ => Ok(()),
    }
}
