//! Integration tests: the public API and the program, nothing private.

mod render;
