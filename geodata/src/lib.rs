//! The places, land and words that come with geobrief, compiled from the GeoJSON layers beside
//! this file. `geobrief-geography` reads them in place.

/// The index of places; its form is in `geobrief_index::places::format`.
pub static PLACES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/gazetteer.bin"));

/// What words are besides names of places: a map of words to classes.
pub static WORDS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/lexicon.fst"));

/// Land, borders and lakes; their form is in `geobrief_index::basemap::layout`.
pub static BASEMAP: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/basemap.bin"));
