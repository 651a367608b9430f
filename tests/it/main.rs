//! Integration tests: the public API and the program, nothing private.

mod ambiguity;
mod basemap;
mod cli;
mod document;
mod gazetteer;
mod gazetteer_commands;
mod geodata;
mod layering;
mod map;
mod map_svg;
mod render;
mod samples;
mod support;
mod truth;
