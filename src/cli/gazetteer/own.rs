//! Places of the user's own, by id or name, and changing one of them.

use super::locked_file::LockedFile;
use crate::cli::context::Context;
use crate::cli::exit::{Exit, Failed};
use crate::cli::own_files::own_text;
use crate::gazetteer::{UserEntry, fold};

/// Changes the file of the entry with this id or name: `change` gives the new text, or nothing for
/// a file that somebody else changed while this waited for it.
pub(super) fn change(
    place: &str,
    context: &Context,
    change: impl FnOnce(&LockedFile, &UserEntry) -> Result<Option<String>, Failed>,
) -> Result<UserEntry, Failed> {
    let found = the_one(place, &context.entries()?)?;
    if own_text(&found.origin.path)?.is_none() {
        let message = format!(
            "{} is in {}, which is no GeoJSON: change it there, or keep it as yours first: \
             geobrief gazetteer add --from {} (or export --own -o FILE.geojson)",
            found.id,
            found.origin,
            found.origin.path.display()
        );
        return Err(Failed::with(Exit::Failed, message));
    }
    let file = LockedFile::open(&found.origin.path)?;
    // Others may have changed the file before it was locked.
    let entries = file.entries()?;
    let entry = entries.into_iter().rev().find(|entry| entry.id == found.id);
    let changed = match &entry {
        Some(entry) => change(&file, entry)?,
        None => None,
    };
    let (Some(entry), Some(text)) = (entry, changed) else {
        let message = format!(
            "{}: changed in the meantime; try again",
            file.path().display()
        );
        return Err(Failed::with(Exit::Failed, message));
    };
    file.replace(&text)?;
    Ok(entry)
}

/// The entry with this id, or the only one that bears the name.
fn the_one(place: &str, entries: &[UserEntry]) -> Result<UserEntry, Failed> {
    let fail = |message: String| Err(Failed::with(Exit::Failed, message));
    // Of two with one id the later counts, so it is the one to change.
    if let Some(entry) = entries.iter().rev().find(|entry| entry.id == place) {
        return Ok(entry.clone());
    }
    let name = fold(place);
    let bears_it = |entry: &&UserEntry| {
        let mut names = std::iter::once(&entry.name).chain(&entry.aliases);
        names.any(|own| fold(own) == name)
    };
    let bearers: Vec<&UserEntry> = entries.iter().filter(bears_it).collect();
    match bearers[..] {
        [entry] => Ok(entry.clone()),
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
