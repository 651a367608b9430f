//! Fetches what `templates/package-lock.json` pins: Leaflet and the typeface of drawn maps, so that no
//! third-party file stands in the repository.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::carried::{CarriedError, file_error};

pub(crate) const LOCK: &str = "package-lock.json";
pub(crate) const MANIFESTS: [&str; 2] = ["package.json", LOCK];

/// Runs `npm ci` in a folder of the build; gives the folder of the packages.
pub(crate) fn install(folder: &Path) -> Result<PathBuf, CarriedError> {
    fs::create_dir_all(folder).map_err(|source| file_error(folder, source))?;
    for manifest in MANIFESTS {
        let (from, to) = (Path::new("templates").join(manifest), folder.join(manifest));
        fs::copy(from, &to).map_err(|source| file_error(&to, source))?;
    }
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    let output = Command::new(npm)
        .args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"])
        .current_dir(folder)
        .output()
        .map_err(|error| CarriedError::Missing {
            problem: format!("npm does not start ({error})"),
        })?;
    if output.status.success() {
        Ok(folder.join("node_modules"))
    } else {
        Err(CarriedError::Missing {
            problem: format!(
                "npm ci failed:\n{}",
                String::from_utf8_lossy(&output.stderr).trim()
            ),
        })
    }
}
