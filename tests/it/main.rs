//! Integration tests: the public API and the program, nothing private.

mod gazetteer;
mod geodata;
mod render;
