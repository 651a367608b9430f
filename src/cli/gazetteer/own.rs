//! Places of the user's own, by id or name, and changing one of them.

use std::path::PathBuf;

use super::export::feature_of;
use super::locked_file::LockedFile;
use super::lookup::named;
use crate::cli::context::Context;
use crate::cli::exit::{Exit, Failed};
use crate::cli::own_files::own_text;
use crate::gazetteer::{PlaceKey, UserEntry, add_feature, fold};

/// File of the user's folder that new places go to.
const FILE: &str = "places.geojson";

/// Changes the file of the entry with this id or name: `change` gives the new text, or nothing for
/// a file that somebody else changed while this waited for it.
pub(super) fn change(
    place: &str,
    context: &Context,
    change: impl FnOnce(&LockedFile, &UserEntry) -> Result<Option<String>, Failed>,
) -> Result<UserEntry, Failed> {
    keep_imported(place, context)?;
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

/// Id of the imported place that is meant by an id or a name, if none of the user's own is.
pub(super) fn imported(place: &str, context: &Context) -> Result<Option<String>, Failed> {
    let gazetteer = context.gazetteer()?;
    let bears = |key: &PlaceKey| gazetteer.is_users(*key);
    let named = named(place, &gazetteer).unwrap_or_default();
    if named.iter().any(bears) {
        return Ok(None);
    }
    let imported = named.into_iter().filter(|&key| !gazetteer.is_bundled(key));
    let ids: Vec<String> = imported.map(|key| gazetteer.id(key)).collect();
    match &ids[..] {
        [] => Ok(None),
        [id] => Ok(Some(id.clone())),
        ids => {
            let message = format!(
                "{place}: several places bear the name; give an id: {}",
                ids.join(", ")
            );
            Err(Failed::with(Exit::Failed, message))
        }
    }
}

/// Makes the imported place that is meant one of the user's own, under its id, so that it can be
/// changed.
fn keep_imported(place: &str, context: &Context) -> Result<(), Failed> {
    let Some(id) = imported(place, context)? else {
        return Ok(());
    };
    let gazetteer = context.gazetteer()?;
    let Some(key) = gazetteer.by_id(&id) else {
        return Ok(());
    };
    let file = LockedFile::open(&places_file(context)?)?;
    let feature = feature_of(key, &gazetteer).to_string();
    if let Some(text) = add_feature(file.text(), &feature) {
        file.replace(&text)?;
        context
            .messages
            .report(&format!("{id} of an import is among your own places now"));
    }
    Ok(())
}

/// The file of the user's folder that new places go to.
///
/// # Errors
/// There is no home folder.
pub(in crate::cli) fn places_file(context: &Context) -> Result<PathBuf, Failed> {
    let folder = context.folders.gazetteer().ok_or_else(|| {
        Failed::with(
            Exit::Failed,
            "there is no home folder for your gazetteer; name a file with --file",
        )
    })?;
    Ok(folder.join(FILE))
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
    let named_places: Vec<&UserEntry> = entries.iter().filter(bears_it).collect();
    match named_places[..] {
        [entry] => Ok(entry.clone()),
        [] => fail(format!(
            "{place}: not among your places; see: geobrief gazetteer list"
        )),
        _ => {
            let ids = named_places
                .iter()
                .map(|entry| format!("{} ({})", entry.id, entry.origin));
            let ids = ids.collect::<Vec<_>>().join(", ");
            fail(format!(
                "{place}: several places bear the name; give an id: {ids}"
            ))
        }
    }
}
