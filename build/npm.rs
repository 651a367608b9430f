//! Puts what comes from npm where the program can include it: Leaflet into
//! `OUT_DIR/leaflet/leaflet.{js,css}`, the typeface of drawn maps into `OUT_DIR/typeface/`, each
//! with its `LICENSE`.
//!
//! Both are pinned by `templates/package-lock.json`, so that no third-party file stands in the
//! repository. `GEOBRIEF_LEAFLET_DIR` and `GEOBRIEF_TYPEFACE_DIR` name folders to take instead.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs, io};

const LEAFLET_DIR: &str = "GEOBRIEF_LEAFLET_DIR";
const TYPEFACE_DIR: &str = "GEOBRIEF_TYPEFACE_DIR";
const LICENSE: &str = "LICENSE";
const MANIFESTS: [&str; 2] = ["package.json", "package-lock.json"];

/// Styles of the typeface, and the parts that each comes in: what most labels need first.
const STYLES: [&str; 3] = ["400-normal", "700-normal", "400-italic"];
const SCRIPTS: [&str; 7] = [
    "latin",
    "latin-ext",
    "cyrillic",
    "cyrillic-ext",
    "greek",
    "greek-ext",
    "vietnamese",
];

/// Why a package could not be had.
#[derive(Debug, thiserror::Error)]
pub(crate) enum NpmError {
    /// A file could not be read or written.
    #[error("{path}: {source}")]
    File { path: String, source: io::Error },
    /// npm is missing or failed, or a folder named in its place lacks a file.
    #[error(
        "Leaflet or Noto Sans is not here: {problem}\n\
         Either install npm (it fetches them once, as templates/package-lock.json pins them), or set \
         {LEAFLET_DIR} to a folder that holds leaflet.js, leaflet.css and, there or in the folder \
         above, the LICENSE of Leaflet 1.9, and {TYPEFACE_DIR} to one with the files of \
         @fontsource/noto-sans and their LICENSE (only for `--export png`, the feature `png`)"
    )]
    Missing { problem: String },
}

/// Writes script and style sheet, ready to be inlined, and the typeface.
pub(crate) fn prepare(out_dir: &Path) -> Result<(), NpmError> {
    for manifest in MANIFESTS {
        println!("cargo::rerun-if-changed=templates/{manifest}");
    }
    leaflet(out_dir)?;
    if env::var_os("CARGO_FEATURE_PNG").is_some() {
        typeface(out_dir)?;
    }
    Ok(())
}

fn leaflet(out_dir: &Path) -> Result<(), NpmError> {
    let source = folder(LEAFLET_DIR, out_dir, "leaflet/dist")?;
    let target = out_dir.join("leaflet");
    make(&target)?;
    for (name, inlined) in [
        ("leaflet.js", without_source_map as fn(&str) -> String),
        ("leaflet.css", without_addresses),
    ] {
        let text = text(&source.join(name))?;
        put(&target.join(name), inlined(&text).as_bytes())?;
    }
    let licence = text(&licence(&source))?.replace("\r\n", "\n");
    put(&target.join(LICENSE), licence.as_bytes())
}

/// The parts of the typeface, and a list of them for the program to include.
fn typeface(out_dir: &Path) -> Result<(), NpmError> {
    let source = folder(TYPEFACE_DIR, out_dir, "@fontsource/noto-sans/files")?;
    let target = out_dir.join("typeface");
    make(&target)?;
    let mut list = String::from("[\n");
    for style in STYLES {
        for script in SCRIPTS {
            let name = format!("noto-sans-{script}-{style}.woff");
            put(&target.join(&name), &bytes(&source.join(&name))?)?;
            list.push_str(&format!("    include_bytes!({name:?}).as_slice(),\n"));
        }
    }
    list.push_str("]\n");
    put(&target.join("parts.rs"), list.as_bytes())?;
    put(&target.join(LICENSE), &bytes(&licence(&source))?)
}

/// The folder that the builder names, or one of what npm installs.
fn folder(variable: &str, out_dir: &Path, inside: &str) -> Result<PathBuf, NpmError> {
    println!("cargo::rerun-if-env-changed={variable}");
    match env::var_os(variable) {
        Some(folder) => Ok(PathBuf::from(folder)),
        None => Ok(install(&out_dir.join("npm"))?.join(inside)),
    }
}

/// The licence beside the files, or in the folder above.
fn licence(source: &Path) -> PathBuf {
    let beside = source.join(LICENSE);
    if beside.is_file() {
        beside
    } else {
        source.join("..").join(LICENSE)
    }
}

fn text(path: &Path) -> Result<String, NpmError> {
    let bytes = bytes(path)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

fn bytes(path: &Path) -> Result<Vec<u8>, NpmError> {
    println!("cargo::rerun-if-changed={}", path.display());
    fs::read(path).map_err(|error| NpmError::Missing {
        problem: format!("{}: {error}", path.display()),
    })
}

fn make(folder: &Path) -> Result<(), NpmError> {
    fs::create_dir_all(folder).map_err(|source| file_error(folder, source))
}

fn put(path: &Path, bytes: &[u8]) -> Result<(), NpmError> {
    fs::write(path, bytes).map_err(|source| file_error(path, source))
}

/// Runs `npm ci` in a folder of the build, unless it has what the lock file asks for.
fn install(folder: &Path) -> Result<PathBuf, NpmError> {
    let installed = folder.join("node_modules");
    let lock = read(Path::new("templates/package-lock.json"))?;
    let same_lock = fs::read_to_string(folder.join("package-lock.json")).is_ok_and(|l| l == lock);
    if same_lock && installed.join(".package-lock.json").is_file() {
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
        .map_err(|error| NpmError::Missing {
            problem: format!("npm does not start ({error})"),
        })?;
    if output.status.success() {
        Ok(installed)
    } else {
        Err(NpmError::Missing {
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

fn read(path: &Path) -> Result<String, NpmError> {
    fs::read_to_string(path).map_err(|source| file_error(path, source))
}

fn file_error(path: &Path, source: io::Error) -> NpmError {
    NpmError::File {
        path: path.display().to_string(),
        source,
    }
}
