//! Files that the page keeps in place: never over what somebody else wrote meanwhile.

use crate::engine::Failure;
use crate::output::{Overwrite, write_file};
use serde::Serialize;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

/// A file and its text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Kept {
    path: String,
    /// Empty while there is none.
    text: String,
}

impl Kept {
    pub(super) fn of(path: &Path, text: String) -> Self {
        let path = path.display().to_string();
        Self { path, text }
    }
}

/// What a file holds; nothing where there is none yet.
pub(super) fn kept(path: &Path) -> Result<Kept, Failure> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(Kept::of(path, text)),
        Err(problem) if problem.kind() == ErrorKind::NotFound => Ok(Kept::of(path, String::new())),
        Err(problem) => {
            let message = format!("{}: cannot be read: {problem}", path.display());
            Err(Failure::new("value", message))
        }
    }
}

/// Writes a file whose text is still what it was.
pub(super) fn keep(path: &Path, before: &str, text: String) -> Result<Kept, Failure> {
    if kept(path)?.text != before {
        return Err(changed(path));
    }
    let written = write_file(path, text.as_bytes(), Overwrite::AnyFile);
    written.map_err(|problem| Failure::new("value", problem))?;
    Ok(Kept::of(path, text))
}

pub(super) fn changed(path: &Path) -> Failure {
    let path = path.display();
    Failure::new(
        "changed",
        format!("{path}: somebody else has changed it meanwhile; load it again"),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_others_wrote_meanwhile_stays() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.fix.toml");
        assert_eq!(kept(&path).unwrap().text, "");
        assert_eq!(keep(&path, "", "one".to_owned()).unwrap().text, "one");
        fs::write(&path, "other").unwrap();
        assert_eq!(keep(&path, "one", "two".to_owned()), Err(changed(&path)));
        assert_eq!(fs::read_to_string(&path).unwrap(), "other");
    }
}
