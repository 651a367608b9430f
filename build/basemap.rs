//! Polygons of `geodata/` → `basemap.bin`.

use std::error::Error;
use std::fs;
use std::path::Path;

#[path = "../src/basemap/compile/mod.rs"]
mod compile;

use crate::gazetteer::read;
use compile::layers::{FILES, parse};

/// Compiles the basemap.
pub(crate) fn prepare(out_dir: &Path) -> Result<(), Box<dyn Error>> {
    let mut texts = FILES.map(|_| String::new());
    for (text, file) in texts.iter_mut().zip(FILES) {
        *text = read(file)?;
    }
    let layers = parse(&texts).map_err(|(file, problem)| format!("geodata/{file}: {problem}"))?;
    fs::write(out_dir.join("basemap.bin"), compile::compile(layers))?;
    Ok(())
}
