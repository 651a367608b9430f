//! What a run says at its end.

use super::AtlasArgs;
use super::folder::Changes;
use crate::atlas::Atlas;
use crate::cli::corrections;
use crate::cli::exit::{Exit, Failed};
use crate::cli::messages::Messages;
use crate::corrections::Corrections;

/// Says which corrections of all documents match nothing any more.
pub(super) fn fixes(shared: &Corrections, fixed: &[usize], messages: &Messages) {
    let counted = shared.fixes.iter().cloned().zip(fixed.iter().copied());
    corrections::report(&counted.collect::<Vec<_>>(), messages);
}

/// "site/index.html: 59 documents from 6 sources name 34 places; …".
pub(super) fn outcome(
    arguments: &AtlasArgs,
    atlas: &Atlas,
    left_out: usize,
    changes: &Changes,
    messages: &Messages,
) -> Result<Exit, Failed> {
    let counted = |count: usize, one: &str, more: &str| match count {
        1 => format!("1 {one}"),
        several => format!("{several} {more}"),
    };
    let originals = atlas.originals();
    let copies = atlas.documents.len() - originals;
    let mut said = format!(
        "{}: {} from {} name {}",
        arguments.output.join("index.html").display(),
        counted(originals, "document", "documents"),
        counted(atlas.sources.len(), "source", "sources"),
        counted(atlas.places.len(), "place", "places"),
    );
    if copies > 0 {
        said.push_str(&format!(", {}", counted(copies, "copy", "copies")));
    }
    if !atlas.checks.is_empty() {
        said.push_str(&format!(
            ", {} to check",
            counted(atlas.checks.len(), "name", "names")
        ));
    }
    if left_out > 0 {
        said.push_str(&format!("; {left_out} not of the period"));
    }
    let (written, removed) = (changes.written.len(), changes.removed.len());
    let would = if arguments.check { "would be " } else { "" };
    said.push_str(&format!(
        "; {} {would}written",
        counted(written, "file", "files")
    ));
    if removed > 0 {
        said.push_str(&format!(", {removed} {would}removed"));
    }
    messages.report(&said);
    let failed = atlas.failures.len();
    if failed > 0 {
        messages.error(&format!(
            "{failed} of {} could not be read; the atlas lists them",
            counted(atlas.inputs, "input", "inputs")
        ));
    }
    let differs = arguments.check && written + removed > 0;
    Ok(if failed > 0 || differs {
        Exit::Failed
    } else {
        Exit::Done
    })
}
