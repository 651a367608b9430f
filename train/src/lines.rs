//! JSON lines.

use crate::error::{Problem, TrainError};
use serde::de::DeserializeOwned;
use std::fs;
use std::path::Path;

/// Reads every line of a file; empty ones are skipped.
pub(crate) fn read<L: DeserializeOwned, T>(
    path: &Path,
    convert: impl Fn(L) -> Result<T, Problem>,
) -> Result<Vec<T>, TrainError> {
    let text = fs::read_to_string(path).map_err(|source| TrainError::Read {
        path: path.to_owned(),
        source,
    })?;
    let lines = (1..)
        .zip(text.lines())
        .filter(|(_, line)| !line.trim().is_empty());
    let read = |line: &str| convert(serde_json::from_str(line)?);
    lines
        .map(|(number, line)| {
            read(line).map_err(|problem| TrainError::Line {
                path: path.to_owned(),
                line: number,
                problem,
            })
        })
        .collect()
}
