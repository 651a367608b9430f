//! Integration tests: the public API and the program, nothing private.

#![expect(
    clippy::unwrap_used,
    clippy::string_slice,
    clippy::print_stderr,
    reason = "in tests a helper that fails is a test that fails, and a skipped part says so aloud"
)]

mod ambiguity;
mod atlas;
mod basemap;
mod borders;
mod claims;
mod cli;
mod corrections;
#[cfg(feature = "desk")]
mod desk;
mod document;
mod edits;
#[cfg(feature = "engine")]
mod engine;
mod examples;
mod export;
mod fetch;
mod fetch_tls;
mod figures;
mod fuzz;
mod gazetteer;
mod gazetteer_commands;
mod gazetteer_download;
mod gazetteer_formats;
mod gazetteer_import;
mod gazetteer_osm;
mod geodata;
mod growth;
mod hostile_geojson;
mod house_style;
mod hunted;
mod inputs;
mod language;
mod language_packs;
mod layering;
mod map;
mod map_svg;
mod marked;
mod maths;
mod own_files;
mod own_names;
mod own_places;
mod own_shapes;
mod pages;
mod polar;
mod positions;
mod render;
mod rivers;
mod samples;
mod schemas;
mod second_map;
mod settings;
mod shorthand;
mod support;
mod truth;
mod vocabulary;
mod withheld;
