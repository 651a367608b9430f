//! Compiles `*.tsv.gz` to the files that `src/lib.rs` includes.

use flate2::read::GzDecoder;
use geobrief_index::languages::compile::{Show, compile};
use geobrief_index::languages::table;
use geobrief_index::packed::pack;
use std::env;
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

fn main() -> ExitCode {
    match prepare() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            println!("cargo::error={error}");
            ExitCode::FAILURE
        }
    }
}

/// Writes a packed `.bin` for each table, and `layers.rs`, which lists them.
fn prepare() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=.");
    let out_dir = PathBuf::from(env::var("OUT_DIR")?);
    let tags = tags()?;
    let mut list = format!("static LAYERS: [Layer; {}] = [\n", tags.len());
    for tag in tags {
        let file = format!("{tag}.tsv.gz");
        let compiled = layer(Path::new(&file), &tag);
        let compiled = compiled.map_err(|error| format!("geodata/languages/{file}: {error}"))?;
        fs::write(out_dir.join(format!("{tag}.bin")), pack(&compiled))?;
        writeln!(
            list,
            "Layer::new(\"{tag}\", include_bytes!(concat!(env!(\"OUT_DIR\"), \"/{tag}.bin\"))),"
        )?;
    }
    list.push_str("];\n");
    Ok(fs::write(out_dir.join("layers.rs"), list)?)
}

/// The tags of all tables, sorted: `ru` for a language, `Cyrl` for a script.
fn tags() -> Result<Vec<String>, Box<dyn Error>> {
    let mut tags = Vec::new();
    for entry in fs::read_dir(".")? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        tags.extend(name.strip_suffix(".tsv.gz").map(str::to_owned));
    }
    tags.sort();
    Ok(tags)
}

fn layer(file: &Path, tag: &str) -> Result<Vec<u8>, Box<dyn Error>> {
    let mut text = String::new();
    GzDecoder::new(fs::File::open(file)?).read_to_string(&mut text)?;
    // A script's names are those of many languages.
    let is_script = tag.starts_with(|first: char| first.is_ascii_uppercase());
    let show = if is_script {
        Show::Nothing
    } else {
        Show::Primary
    };
    Ok(compile(&table::read(&text)?, show)?)
}
