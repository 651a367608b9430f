//! Puts Leaflet where the page can include it: `OUT_DIR/leaflet/leaflet.{js,css}` and its `LICENSE`.
//!
//! It comes from npm, pinned by `templates/package-lock.json`, so that no third-party file
//! stands in the repository. `GEOBRIEF_LEAFLET_DIR` names a folder to take instead.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs, io};

const OVERRIDE: &str = "GEOBRIEF_LEAFLET_DIR";
const LICENSE: &str = "LICENSE";
const MANIFESTS: [&str; 2] = ["package.json", "package-lock.json"];

/// Why Leaflet could not be had.
#[derive(Debug, thiserror::Error)]
pub(crate) enum LeafletError {
    /// A file could not be read or written.
    #[error("{path}: {source}")]
    File { path: String, source: io::Error },
    /// npm is missing or failed, or the folder named in its place lacks a file.
    #[error(
        "Leaflet is not here: {problem}\n\
         Either install npm (it fetches Leaflet once, as templates/package-lock.json pins it), \
         or set {OVERRIDE} to a folder that holds leaflet.js, leaflet.css and, there or in the folder \
         above, the LICENSE of Leaflet 1.9"
    )]
    Missing { problem: String },
}

/// Writes the script and the style sheet, ready to be inlined.
pub(crate) fn prepare(out_dir: &Path) -> Result<(), LeafletError> {
    println!("cargo::rerun-if-env-changed={OVERRIDE}");
    for manifest in MANIFESTS {
        println!("cargo::rerun-if-changed=templates/{manifest}");
    }
    let source = match env::var_os(OVERRIDE) {
        Some(folder) => PathBuf::from(folder),
        None => install(&out_dir.join("npm"))?,
    };
    let target = out_dir.join("leaflet");
    fs::create_dir_all(&target).map_err(|source| file_error(&target, source))?;
    for (name, inlined) in [
        ("leaflet.js", without_source_map as fn(&str) -> String),
        ("leaflet.css", without_addresses),
    ] {
        put(&source.join(name), &target.join(name), inlined)?;
    }
    let beside = source.join(LICENSE);
    let licence = if beside.is_file() {
        beside
    } else {
        source.join("..").join(LICENSE)
    };
    put(&licence, &target.join(LICENSE), |text| {
        text.replace("\r\n", "\n")
    })
}

fn put(from: &Path, to: &Path, inlined: fn(&str) -> String) -> Result<(), LeafletError> {
    println!("cargo::rerun-if-changed={}", from.display());
    let text = fs::read_to_string(from).map_err(|error| LeafletError::Missing {
        problem: format!("{}: {error}", from.display()),
    })?;
    fs::write(to, inlined(&text)).map_err(|source| file_error(to, source))
}

/// Runs `npm ci` in a folder of the build, unless it has what the lock file asks for.
fn install(folder: &Path) -> Result<PathBuf, LeafletError> {
    let installed = folder.join("node_modules/leaflet/dist");
    let lock = read(Path::new("templates/package-lock.json"))?;
    let same_lock = fs::read_to_string(folder.join("package-lock.json")).is_ok_and(|l| l == lock);
    if same_lock && installed.join("leaflet.js").is_file() {
        return Ok(installed);
    }
    fs::create_dir_all(folder).map_err(|source| file_error(folder, source))?;
    for manifest in MANIFESTS {
        let to = folder.join(manifest);
        fs::write(&to, read(&Path::new("templates").join(manifest))?)
            .map_err(|source| file_error(&to, source))?;
    }
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    let output = Command::new(npm)
        .args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"])
        .current_dir(folder)
        .output()
        .map_err(|error| LeafletError::Missing {
            problem: format!("npm does not start ({error})"),
        })?;
    if output.status.success() {
        Ok(installed)
    } else {
        Err(LeafletError::Missing {
            problem: format!(
                "npm ci failed:\n{}",
                String::from_utf8_lossy(&output.stderr).trim()
            ),
        })
    }
}

/// The script names a source map beside it, which an inlined script does not have.
fn without_source_map(script: &str) -> String {
    let kept = script
        .lines()
        .filter(|line| !line.starts_with("//# sourceMappingURL="));
    kept.flat_map(|line| [line, "\n"]).collect()
}

/// Drops every rule with `url(`: the page has no images and must ask for none. Line ends become
/// `\n`: browsers read them so, and compare the policy's hash with what they read.
fn without_addresses(style: &str) -> String {
    let style = style.replace("\r\n", "\n");
    let rules = style.split_inclusive('}');
    rules.filter(|rule| !rule.contains("url(")).collect()
}

fn read(path: &Path) -> Result<String, LeafletError> {
    fs::read_to_string(path).map_err(|source| file_error(path, source))
}

fn file_error(path: &Path, source: io::Error) -> LeafletError {
    LeafletError::File {
        path: path.display().to_string(),
        source,
    }
}
