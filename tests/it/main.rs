//! Everything that is tested from outside.

mod ambiguity;
mod document;
mod gazetteer;
mod geodata;
mod map;
mod map_svg;
mod render;
