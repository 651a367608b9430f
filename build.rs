//! Prepares what the page carries from others, Leaflet and a typeface; links releases with packed relocations.

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
    let out_dir = PathBuf::from(env::var("OUT_DIR")?);
    carried::prepare(&out_dir)?;
    let is = |name, value| env::var(name).is_ok_and(|found| found == value);
    let is_dist = out_dir.iter().any(|folder| folder == "dist");
    if is_dist && is("CARGO_CFG_TARGET_OS", "linux") && is("CARGO_CFG_TARGET_ENV", "gnu") {
        // 70,000 addresses in 20 kB instead of 1.6 MB, and a quicker start; glibc 2.36 (2022) reads
        // them, so that builds for one's own machine do not ask for it.
        println!("cargo::rustc-link-arg-bins=-Wl,-z,pack-relative-relocs");
    }
    Ok(())
}
