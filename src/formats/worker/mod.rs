//! Runs third-party parsers on hostile input where they can do no harm: on a thread of their own,
//! with a large stack and a deadline.
//!
//! WebAssembly has no threads and ends at the first panic. There the work is done at once, and the
//! host has to stop what takes too long.

#[cfg(target_family = "wasm")]
mod at_once;
mod stopped;
#[cfg(not(target_family = "wasm"))]
mod threads;

#[cfg(target_family = "wasm")]
pub(super) use at_once::run;
pub(crate) use stopped::Stopped;
#[cfg(not(target_family = "wasm"))]
pub use threads::WORKER;
#[cfg(not(target_family = "wasm"))]
pub(crate) use threads::run;

use super::error::FormatError;
use std::time::Duration;

/// Longest time that a thread or a file may take.
const DEADLINE: Duration = Duration::from_secs(20);

/// Runs a parser.
///
/// # Errors
/// What the parser reports, or that it panicked or took too long.
pub(super) fn parse<T: Send + 'static>(
    parser: impl FnOnce() -> Result<T, FormatError> + Send + 'static,
) -> Result<T, FormatError> {
    run(DEADLINE, parser).unwrap_or_else(|_| {
        Err(FormatError::Damaged {
            what: "file",
            problem: "its parser gives up on it".to_owned(),
        })
    })
}
