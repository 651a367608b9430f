//! The layer of small towns: GeoJSON, packed with gzip. `geobrief-geodata` compiles it.

/// `populated-places-small.geojson.gz`; the schema is in `geodata/README.md`.
pub static LAYER: &[u8] = include_bytes!("../populated-places-small.geojson.gz");
