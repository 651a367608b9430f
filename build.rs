//! Prepares what the program carries: compiled data, and the parts of the page.

#![expect(
    dead_code,
    unreachable_pub,
    reason = "the library's own modules are compiled in here, for a part of what they do"
)]

use std::env;
use std::error::Error;
use std::path::PathBuf;
use std::process::ExitCode;

#[path = "build/basemap.rs"]
mod basemap;
#[path = "build/gazetteer.rs"]
mod gazetteer;
#[path = "src/geo.rs"]
mod geo;
#[path = "build/npm.rs"]
mod npm;

fn main() -> ExitCode {
    match prepare() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            for line in error.to_string().lines() {
                println!("cargo::error={line}");
            }
            ExitCode::FAILURE
        }
    }
}

fn prepare() -> Result<(), Box<dyn Error>> {
    let out_dir = PathBuf::from(env::var("OUT_DIR")?);
    npm::prepare(&out_dir)?;
    gazetteer::prepare(&out_dir)?;
    basemap::prepare(&out_dir)?;
    Ok(())
}
