//! Why work has no result.

/// Why there is no result of some work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stopped {
    /// The deadline passed, and the thread runs on until it or the program ends; or so many threads
    /// run on that none was started.
    Late,
    /// A parser panicked.
    Broken,
}
