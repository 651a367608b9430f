//! Work done at once, where there are no threads.

use super::stopped::Stopped;
use std::time::Duration;

/// Does the work; there is no deadline.
///
/// # Errors
/// None: a panic ends the instance.
pub(in crate::formats) fn run<T>(_: Duration, work: impl FnOnce() -> T) -> Result<T, Stopped> {
    Ok(work())
}
