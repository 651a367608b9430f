//! Integration tests: the public API and the program, nothing private.

mod document;
mod gazetteer;
mod geodata;
mod render;
