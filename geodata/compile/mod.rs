//! `*.geojson` and `hand/common-words.txt` → the files that `src/lib.rs` includes.

mod basemap;
mod layer;
mod places;

use std::env;
use std::error::Error;
use std::path::PathBuf;

/// Writes `gazetteer.bin`, `lexicon.fst` and `basemap.bin` into the folder of the build.
pub(crate) fn prepare() -> Result<(), Box<dyn Error>> {
    let out_dir = PathBuf::from(env::var("OUT_DIR")?);
    places::prepare(&out_dir)?;
    basemap::prepare(&out_dir)
}
