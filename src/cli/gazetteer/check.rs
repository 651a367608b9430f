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
use crate::gazetteer::{Gazetteer, Severity, check_entries, excerpt, fix_text, read_text};

#[derive(Debug, Args)]
pub(super) struct CheckArgs {
    /// Files or folders [default: all your gazetteer files]
    path: Vec<PathBuf>,
    /// Repair what can be repaired safely: open rings, coordinates that are swapped beyond doubt,
    /// misspelt kinds, countries given by name, superfluous commas
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
        if arguments.fix {
            fix(path, context, &bundled, &basemap)?;
        }
        let text = read_text(path)?;
        let findings = check_entries(&text, path, (&bundled, &basemap), &mut seen);
        let (fatal, others): (Vec<_>, Vec<_>) = findings
            .iter()
            .partition(|finding| finding.problem.severity() == Severity::Error);
        others
            .iter()
            .for_each(|finding| context.messages.report(&excerpt(finding, &text)));
        if fatal.is_empty() {
            let count = entries_of(&text, path)?.len();
            let places = if count == 1 { "place" } else { "places" };
            writeln!(out, "{}: {count} {places}", path.display())
                .map_err(|problem| Failed::writing(&problem))?;
        }
        errors.extend(fatal.iter().map(|finding| excerpt(finding, &text)));
    }
    if errors.is_empty() {
        Ok(Exit::Done)
    } else {
        Err(Failed::with(Exit::Gazetteer, errors.join("\n")))
    }
}

fn fix(
    path: &Path,
    context: &Context,
    bundled: &Gazetteer,
    basemap: &Basemap,
) -> Result<(), Failed> {
    let file = LockedFile::open(path)?;
    let (fixed, repairs) = fix_text(file.text(), bundled, basemap);
    if repairs > 0 {
        file.replace(&fixed)?;
        let s = if repairs == 1 { "" } else { "s" };
        context
            .messages
            .report(&format!("{}: {repairs} repair{s}", path.display()));
    }
    Ok(())
}
