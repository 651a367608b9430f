//! Prepares what the page carries: Leaflet and a typeface.

use std::env;
use std::error::Error;
use std::path::PathBuf;
use std::process::ExitCode;

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
    npm::prepare(&PathBuf::from(env::var("OUT_DIR")?))?;
    Ok(())
}
