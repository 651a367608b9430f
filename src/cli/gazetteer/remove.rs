//! `geobrief gazetteer remove`.

use clap::Args;

use super::super::context::Context;
use super::super::exit::{Exit, Failed};
use super::files;
use crate::gazetteer::{UserEntry, fold, remove_entry};

#[derive(Debug, Args)]
pub(super) struct RemoveArgs {
    /// An id such as user:camp-marmal, or a name
    #[arg(value_name = "ID-OR-NAME")]
    place: String,
}

pub(super) fn run(arguments: &RemoveArgs, context: &Context) -> Result<Exit, Failed> {
    let entries = files::entries(context)?;
    let entry = the_one(&arguments.place, &entries)?;
    let path = &entry.origin.path;
    let text = files::text(path)?;
    let rest = remove_entry(&text, entry.origin.feature).ok_or_else(|| {
        Failed::with(
            Exit::Gazetteer,
            format!("{}: was changed meanwhile; try again", path.display()),
        )
    })?;
    files::replace(path, &rest)?;
    context.report(&format!("removed {} from {}", entry.id, path.display()));
    Ok(Exit::Done)
}

/// The entry with this id, or the only one that bears the name.
fn the_one<'e>(place: &str, entries: &'e [UserEntry]) -> Result<&'e UserEntry, Failed> {
    let fail = |message: String| Err(Failed::with(Exit::Failed, message));
    // Of two with one id the later counts, so it is the one to remove.
    if let Some(entry) = entries.iter().rev().find(|entry| entry.id == place) {
        return Ok(entry);
    }
    let name = fold(place);
    let bears_it = |entry: &&UserEntry| {
        let mut names = std::iter::once(&entry.name).chain(&entry.aliases);
        names.any(|own| fold(own) == name)
    };
    let bearers: Vec<&UserEntry> = entries.iter().filter(bears_it).collect();
    match bearers[..] {
        [entry] => Ok(entry),
        [] => fail(format!(
            "{place}: not among your places; see: geobrief gazetteer list"
        )),
        _ => {
            let ids = bearers
                .iter()
                .map(|entry| format!("{} ({})", entry.id, entry.origin));
            let ids = ids.collect::<Vec<_>>().join(", ");
            fail(format!(
                "{place}: several places bear the name; give an id: {ids}"
            ))
        }
    }
}
