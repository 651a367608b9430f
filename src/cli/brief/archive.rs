//! Keeps fetched pages beside the briefings made of them.

use crate::briefing::InputRecord;
use crate::output::{OutputError, Overwrite, write_file};
use crate::source::fetch::Fetched;
use std::path::{Path, PathBuf};

/// Writes `<stem>.source-<hash>.<ending>` and a `.json` beside it that says from where and when.
/// The name holds the hash: what stands there already is the same page.
pub(super) fn keep(
    page: &Fetched,
    record: &InputRecord,
    briefing: &Path,
) -> Result<PathBuf, OutputError> {
    let stem = briefing.file_stem().unwrap_or_default().to_string_lossy();
    let hash = record.sha256.get(..12).unwrap_or(&record.sha256);
    let name = format!("{stem}.source-{hash}");
    let path = briefing.with_file_name(format!("{name}.{}", ending(record.kind)));
    write_file(&path, &page.bytes, Overwrite::AnyFile)?;
    let known = serde_json::json!({
        "url": page.url.as_str(),
        "fetched": page.time.to_string(),
        "sha256": record.sha256,
        "content_type": page.content_type,
    });
    let known = format!("{known:#}\n");
    let about = briefing.with_file_name(format!("{name}.about.json"));
    write_file(&about, known.as_bytes(), Overwrite::AnyFile)?;
    Ok(path)
}

fn ending(kind: &str) -> &'static str {
    match kind {
        "html" => "html",
        "reddit-json" | "hn-json" | "wordpress-json" => "json",
        "atom" | "disqus" => "xml",
        "markdown" => "md",
        "pdf" => "pdf",
        "docx" => "docx",
        "eml" => "eml",
        _ => "txt",
    }
}
