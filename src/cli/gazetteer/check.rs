//! `geobrief gazetteer check`.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};

use clap::Args;

use super::locked_file::{LockedFile, entries_of};
use crate::basemap::Basemap;
use crate::cli::context::Context;
use crate::cli::exit::{Exit, Failed};
use crate::cli::gazetteer_loader::expanded;
use crate::cli::own_files::{self, own_text};
use crate::gazetteer::{Gazetteer, Severity, check_entries, excerpt, fix_text, read_text};

#[derive(Debug, Args)]
pub(super) struct CheckArgs {
    /// Files or folders [default: all your gazetteer files]
    path: Vec<PathBuf>,
    /// Repair what can be repaired safely in GeoJSON: open rings, coordinates that are swapped beyond
    /// doubt, superfluous commas; no word of yours is changed
    #[arg(long)]
    fix: bool,
}

/// Reports every problem of every file, with the line it is on.
///
/// # Errors
/// Exit 5 for files that cannot be used; warnings and notes are no errors.
pub(super) fn run(
    arguments: &CheckArgs,
    context: &Context,
    out: &mut impl Write,
) -> Result<Exit, Failed> {
    let files = if arguments.path.is_empty() {
        context.loader.files()?
    } else {
        expanded(&arguments.path)?
    };
    if files.is_empty() {
        context.messages.report(
            "no gazetteer files yet; create one with: geobrief gazetteer add NAME --at LAT,LON",
        );
    }
    let (bundled, basemap) = (Gazetteer::bundled(), Basemap::bundled());
    let mut seen = BTreeMap::new();
    let mut errors = Vec::new();
    for path in &files {
        let count = match own_text(path)? {
            Some(text) => {
                let text = match arguments.fix && fix(path, context, &bundled, &basemap)? {
                    true => read_text(path)?,
                    false => text,
                };
                let findings = check_entries(&text, path, (&bundled, &basemap), &mut seen);
                let (fatal, others): (Vec<_>, Vec<_>) = findings
                    .iter()
                    .partition(|finding| finding.problem.severity() == Severity::Error);
                others
                    .iter()
                    .for_each(|finding| context.messages.report(&excerpt(finding, &text)));
                errors.extend(fatal.iter().map(|finding| excerpt(finding, &text)));
                fatal
                    .is_empty()
                    .then(|| entries_of(&text, path).map_or(0, |entries| entries.len()))
            }
            // A form whose lines are not shown.
            None => {
                let file = own_files::read(path, &bundled, &basemap)?;
                let said = file.doubts.iter().cloned();
                let used = own_files::use_of(&file.properties);
                said.chain(used.map(|used| format!("{}: {used}", path.display())))
                    .for_each(|line| context.messages.report(&line));
                let is_whole = file.left_out.is_empty();
                errors.extend(file.left_out);
                is_whole.then_some(file.entries.len())
            }
        };
        if let Some(count) = count {
            let places = if count == 1 { "place" } else { "places" };
            writeln!(out, "{}: {count} {places}", path.display())
                .map_err(|problem| Failed::writing(&problem))?;
        }
    }
    if errors.is_empty() {
        Ok(Exit::Done)
    } else {
        Err(Failed::with(Exit::Gazetteer, errors.join("\n")))
    }
}

/// Repairs a file; says whether anything was.
fn fix(
    path: &Path,
    context: &Context,
    bundled: &Gazetteer,
    basemap: &Basemap,
) -> Result<bool, Failed> {
    let file = LockedFile::open(path)?;
    let (fixed, repairs) = fix_text(file.text(), bundled, basemap);
    if repairs > 0 {
        file.replace(&fixed)?;
        let s = if repairs == 1 { "" } else { "s" };
        context
            .messages
            .report(&format!("{}: {repairs} repair{s}", path.display()));
    }
    Ok(repairs > 0)
}
