//! Prepares what the program carries.

use std::env;
use std::error::Error;
use std::path::PathBuf;
use std::process::ExitCode;

#[path = "build/leaflet.rs"]
mod leaflet;

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
    leaflet::prepare(&out_dir)?;
    Ok(())
}
