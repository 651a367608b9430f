//! JSON lines.

use crate::error::{Problem, TrainError};
use flate2::read::GzDecoder;
use serde::de::DeserializeOwned;
use std::fs;
use std::io::Read;
use std::path::Path;

/// Reads every line of a file, packed with gzip or not; empty ones are skipped.
pub(crate) fn read<L: DeserializeOwned, T>(
    path: &Path,
    convert: impl Fn(L) -> Result<T, Problem>,
) -> Result<Vec<T>, TrainError> {
    let unreadable = |source| TrainError::Read {
        path: path.to_owned(),
        source,
    };
    let text = if path.extension().is_some_and(|extension| extension == "gz") {
        let mut text = String::new();
        let file = fs::File::open(path).map_err(unreadable)?;
        let mut unpacked = GzDecoder::new(file);
        unpacked.read_to_string(&mut text).map_err(unreadable)?;
        text
    } else {
        fs::read_to_string(path).map_err(unreadable)?
    };
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
