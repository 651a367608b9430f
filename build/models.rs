//! Packs the recogniser's models of other languages than English, and lists them by tag, in Rust. (That
//! of English is read in place.)

use geobrief_index::packed::pack;
use std::fmt::Write as _;
use std::path::Path;
use std::{fs, io};

const MODELS: &str = "src/recognize/crf/languages";

/// Writes a packed model for each of the folder, and the list.
///
/// # Errors
/// A file that cannot be read or written.
pub(crate) fn prepare(out_dir: &Path) -> io::Result<()> {
    println!("cargo::rerun-if-changed={MODELS}");
    let target = out_dir.join("models");
    fs::create_dir_all(&target)?;
    let tags = tags()?;
    let mut list = format!("static MODELS: [Packed; {}] = [\n", tags.len());
    for tag in tags {
        let file = format!("{tag}.bin");
        fs::write(
            target.join(&file),
            pack(&fs::read(Path::new(MODELS).join(&file))?),
        )?;
        let path = format!("concat!(env!(\"OUT_DIR\"), \"/models/{file}\")");
        let _ = writeln!(list, "    Packed::new({tag:?}, include_bytes!({path})),");
    }
    list.push_str("];\n");
    fs::write(target.join("models.rs"), list)
}

fn tags() -> io::Result<Vec<String>> {
    let mut tags = Vec::new();
    for entry in fs::read_dir(MODELS)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        tags.extend(name.strip_suffix(".bin").map(str::to_owned));
    }
    tags.sort();
    Ok(tags)
}
