//! Files of corrections: found beside the input, read, and told about.

use super::context::Context;
use super::exit::{Exit, Failed};
use crate::briefing::Geodata;
use crate::corrections::{Correction, Corrections};
use crate::gazetteer::Gazetteer;
use crate::source::Source;
use clap::Args;
use std::borrow::Cow;
use std::fs;
use std::path::{Path, PathBuf};

/// What the file of corrections of `article.txt` ends in: `article.fix.toml`.
pub(crate) const EXTENSION: &str = "fix.toml";

#[derive(Debug, Default, Args)]
pub(crate) struct FixesArgs {
    /// Apply the corrections of this file too; `article.fix.toml` beside `article.txt` is found by
    /// itself
    #[arg(long, value_name = "FILE")]
    fixes: Vec<PathBuf>,
    /// Leave the corrections beside the input aside
    #[arg(long)]
    no_fixes: bool,
}

/// Where the corrections of an input are kept; `None` for standard input and addresses.
pub(crate) fn beside(input: &str) -> Option<PathBuf> {
    match Source::from_argument(input.as_ref()) {
        Source::File(path) => Some(path.with_extension(EXTENSION)),
        _ => None,
    }
}

/// The corrections beside an input, unless `--no-fixes`, then those of `--fixes`: later ones win.
pub(crate) fn load(input: &str, arguments: &FixesArgs) -> Result<Corrections, Failed> {
    let found = beside(input).filter(|path| !arguments.no_fixes && path.is_file());
    let mut files = found.iter().chain(&arguments.fixes);
    files.try_fold(Corrections::default(), |all, path| {
        Ok(all.followed_by(read(path)?))
    })
}

fn read(path: &Path) -> Result<Corrections, Failed> {
    let text = fs::read_to_string(path).map_err(|problem| {
        let message = format!("{}: cannot be read: {problem}", path.display());
        Failed::with(Exit::Gazetteer, message)
    })?;
    Corrections::parse(&text, path).map_err(|problem| Failed::with(Exit::Gazetteer, problem))
}

/// The gazetteer with the pins of corrections, once every place that they name is known.
pub(crate) fn pinned<'a>(
    corrections: &Corrections,
    geodata: Geodata<'a>,
) -> Result<Cow<'a, Gazetteer>, Failed> {
    let country_at = |at| {
        geodata
            .basemap
            .country_at(at)
            .unwrap_or_default()
            .to_owned()
    };
    let pins = corrections.pins(country_at);
    let gazetteer = if pins.is_empty() {
        Cow::Borrowed(geodata.gazetteer)
    } else {
        Cow::Owned(geodata.gazetteer.clone().with_pins(&pins))
    };
    let checked = corrections.check(&gazetteer);
    checked.map_err(|problem| Failed::with(Exit::Gazetteer, problem))?;
    Ok(gazetteer)
}

/// Says how many corrections counted, and which no longer match. Each comes with how many mentions
/// it decided.
pub(crate) fn report<'c>(
    corrections: impl Iterator<Item = (&'c Correction, usize)>,
    context: &Context,
) {
    let (stale, counted): (Vec<_>, Vec<_>) = corrections.partition(|(_, matches)| *matches == 0);
    for (correction, _) in &stale {
        let place = match correction.within {
            Some(_) => "within the words that the correction quotes",
            None => "in the text",
        };
        context.error(&format!(
            "{}:{}: the correction of \"{}\" has no effect: the name no longer stands {place}; \
             delete the entry, or mend its name or \"within\"",
            correction.origin.path.display(),
            correction.origin.line,
            correction.name
        ));
    }
    match counted.len() {
        0 => {}
        1 => context.report("1 correction applied"),
        several => context.report(&format!("{several} corrections applied")),
    }
}
