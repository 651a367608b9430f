//! The engine of the desk as WebAssembly: [`geobrief::engine`] over the bundled data, behind two functions
//! that carry messages over (`abi`). Elsewhere the crate is empty.

#[cfg(target_family = "wasm")]
mod abi;
