//! Correction files: found beside the input and read; what came of them is reported.

use super::exit::{Exit, Failed};
use super::messages::Messages;
use crate::corrections::{Correction, Corrections, Hidden, Stale, StaleEdit, Vanished};
use crate::source::Source;
use clap::Args;
use std::fs;
use std::path::{Path, PathBuf};

/// What the file of corrections of `article.txt` ends in: `article.fix.toml`.
pub(crate) const EXTENSION: &str = "fix.toml";

#[derive(Debug, Default, Args)]
pub(crate) struct CorrectionsArgs {
    /// Also apply the corrections in this file; `article.fix.toml` beside `article.txt` is found
    /// automatically
    #[arg(long, value_name = "FILE")]
    fixes: Vec<PathBuf>,
    /// Ignore the correction file beside the input
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
pub(crate) fn load(input: &str, arguments: &CorrectionsArgs) -> Result<Corrections, Failed> {
    let found = beside(input).filter(|path| !arguments.no_fixes && path.is_file());
    let mut files = found.iter().chain(&arguments.fixes);
    files.try_fold(Corrections::default(), |all, path| {
        Ok(all.followed_by(read(path)?))
    })
}

/// The corrections of a file, if it is there, then those of `--fixes`: what holds for many inputs.
pub(crate) fn load_shared(
    found: &Path,
    arguments: &CorrectionsArgs,
) -> Result<Corrections, Failed> {
    let found = Some(found).filter(|path| !arguments.no_fixes && path.is_file());
    let mut files = found
        .into_iter()
        .chain(arguments.fixes.iter().map(PathBuf::as_path));
    files.try_fold(Corrections::default(), |all, path| {
        Ok(all.followed_by(read(path)?))
    })
}

/// The corrections beside an input, without those of `--fixes`.
pub(crate) fn load_own(input: &str, arguments: &CorrectionsArgs) -> Result<Corrections, Failed> {
    let found = beside(input).filter(|path| !arguments.no_fixes && path.is_file());
    found.map_or_else(|| Ok(Corrections::default()), |path| read(&path))
}

fn read(path: &Path) -> Result<Corrections, Failed> {
    let text = fs::read_to_string(path).map_err(|problem| {
        let message = format!("{}: cannot be read: {problem}", path.display());
        Failed::with(Exit::Gazetteer, message)
    })?;
    Ok(Corrections::parse(&text, path)?)
}

/// Says which corrections name a place that the gazetteer has no more, and what became of them.
pub(crate) fn report_vanished<'c>(
    corrections: impl Iterator<Item = &'c Correction>,
    messages: &Messages,
) {
    /// Most places that are named.
    const NAMED: usize = 5;
    for correction in corrections {
        let Some(Vanished { id, fits }) = &correction.vanished else {
            continue;
        };
        let begun = format!(
            "{}:{}: the gazetteer has no place \"{id}\" any more",
            correction.origin.path.display(),
            correction.origin.line,
        );
        let name = &correction.name;
        match &fits[..] {
            [only] => messages.report(&format!(
                "{begun}; \"{name}\" is taken for {only} instead, which fits; write its id if it is \
                 the place, or another"
            )),
            several => {
                let named = several.iter().take(NAMED).cloned().collect::<Vec<_>>();
                let more = if several.len() > NAMED { ", …" } else { "" };
                messages.error(&format!(
                    "{begun}, and {} places fit \"{name}\", so it is left to be checked; write the \
                     id of one: {}{more}",
                    several.len(),
                    named.join(", "),
                ));
            }
        }
    }
}

/// Says how many corrections counted, and which no longer match. Each comes with how many mentions
/// it decided.
pub(crate) fn report(corrections: &[(Correction, usize)], messages: &Messages) {
    report_vanished(corrections.iter().map(|(one, _)| one), messages);
    let (stale, counted): (Vec<_>, Vec<_>) =
        corrections.iter().partition(|(_, matches)| *matches == 0);
    for (correction, _) in &stale {
        let place = match correction.within {
            Some(_) => "within the words that the correction quotes",
            None => "in the text",
        };
        messages.error(&format!(
            "{}:{}: the correction of \"{}\" has no effect: the name no longer occurs {place}; \
             delete the entry, or correct its name or \"within\"",
            correction.origin.path.display(),
            correction.origin.line,
            correction.name
        ));
    }
    match counted.len() {
        0 => {}
        1 => messages.report("1 correction applied"),
        several => messages.report(&format!("{several} corrections applied")),
    }
}

/// Says how many places were withheld, and which entries hide none of this text any more. No place is
/// named: messages are kept, too.
pub(crate) fn report_hidden(hidden: &[Hidden], messages: &Messages) {
    for one in hidden.iter().filter(|one| one.mentions == 0) {
        messages.error(&format!(
            "{}:{}: the place that is hidden there is not in the text any more; delete the entry, or \
             correct its id",
            one.origin.path.display(),
            one.origin.line,
        ));
    }
    match hidden.iter().filter(|one| one.mentions > 0).count() {
        0 => {}
        1 => messages.report("1 place withheld"),
        several => messages.report(&format!("{several} places withheld")),
    }
}

/// Says which notes, labels and sentences of the summary fit nothing any more.
pub(crate) fn report_stale(stale: &[Stale], messages: &Messages) {
    for one in stale {
        let problem = match one.what {
            StaleEdit::Note => {
                "the note has no effect: its place is not in the briefing".to_owned()
            }
            StaleEdit::Label => {
                "the label has no effect: its place is not in the briefing".to_owned()
            }
            StaleEdit::Sentence(number) => format!(
                "sentence {number} of the summary is left out: the article does not have its words \
                 any more"
            ),
        };
        messages.error(&format!(
            "{}:{}: {problem}; correct or delete the entry",
            one.origin.path.display(),
            one.origin.line,
        ));
    }
}
