//! Prepares what the page carries from others: Leaflet and a typeface.

use std::env;
use std::error::Error;
use std::path::PathBuf;
use std::process::ExitCode;

#[path = "build/carried.rs"]
mod carried;
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
    carried::prepare(&PathBuf::from(env::var("OUT_DIR")?))?;
    Ok(())
}
