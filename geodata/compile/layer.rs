//! Reads the layers.

use flate2::read::GzDecoder;
use std::error::Error;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

/// The layer that stands in a package of its own.
const SMALL_TOWNS: &str = "populated-places-small.geojson.gz";

/// The text of a file of this folder, unpacked.
pub(crate) fn read(name: &str) -> Result<String, Box<dyn Error>> {
    if name == SMALL_TOWNS {
        return unpacked(geobrief_geodata_small_towns::LAYER);
    }
    println!("cargo::rerun-if-changed={name}");
    let bytes = fs::read(name).map_err(|error| format!("{}: {error}", path(name).display()))?;
    if name.ends_with(".gz") {
        unpacked(&bytes)
    } else {
        Ok(String::from_utf8(bytes)?)
    }
}

fn unpacked(bytes: &[u8]) -> Result<String, Box<dyn Error>> {
    let mut text = String::new();
    GzDecoder::new(bytes).read_to_string(&mut text)?;
    Ok(text)
}

/// How messages name a layer.
pub(crate) fn path(name: &str) -> PathBuf {
    Path::new("geodata").join(name)
}

/// The names of all layers of places and land, sorted: those that stand here, and the one that
/// has a package of its own.
pub(crate) fn all() -> Result<Vec<String>, Box<dyn Error>> {
    let mut found = vec![SMALL_TOWNS.to_owned()];
    for entry in fs::read_dir(".")? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.contains(".geojson") && name != SMALL_TOWNS {
            found.push(name);
        }
    }
    found.sort();
    Ok(found)
}
