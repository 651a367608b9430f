//! Compiles the layers to what the library includes.

mod compile;

use std::process::ExitCode;

fn main() -> ExitCode {
    match compile::prepare() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            for line in error.to_string().lines() {
                println!("cargo::error={line}");
            }
            ExitCode::FAILURE
        }
    }
}
