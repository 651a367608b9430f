//! The command line program.

use std::process::ExitCode;

fn main() -> ExitCode {
    geobrief::cli::run(std::env::args_os())
}
