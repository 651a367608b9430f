//! Packs `*.bin`, the models of the recogniser, and lists them by tag, in Rust.

use geobrief_index::packed::pack;
use std::env;
use std::fmt::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;
use std::{fs, io};

fn main() -> ExitCode {
    match prepare() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            println!("cargo::error={error}");
            ExitCode::FAILURE
        }
    }
}

/// Writes a packed model for each of the folder, and the list.
fn prepare() -> io::Result<()> {
    println!("cargo::rerun-if-changed=.");
    let out_dir = PathBuf::from(env::var("OUT_DIR").map_err(io::Error::other)?);
    let tags = tags()?;
    let mut list = format!("static MODELS: [Packed; {}] = [\n", tags.len());
    for tag in tags {
        let file = format!("{tag}.bin");
        fs::write(out_dir.join(&file), pack(&fs::read(&file)?))?;
        let path = format!("concat!(env!(\"OUT_DIR\"), \"/{file}\")");
        let _ = writeln!(list, "    Packed::new({tag:?}, include_bytes!({path})),");
    }
    list.push_str("];\n");
    fs::write(out_dir.join("models"), list)
}

/// The tags of all models, sorted.
fn tags() -> io::Result<Vec<String>> {
    let mut tags = Vec::new();
    for entry in fs::read_dir(".")? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        tags.extend(name.strip_suffix(".bin").map(str::to_owned));
    }
    tags.sort();
    Ok(tags)
}
