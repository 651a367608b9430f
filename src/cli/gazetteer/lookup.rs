//! Places that the user names.

use crate::cli::exit::{Exit, Failed};
use crate::gazetteer::{Gazetteer, PlaceKey};

/// The place with this id, or all that bear the name, user entries first.
pub(super) fn named(place: &str, gazetteer: &Gazetteer) -> Result<Vec<PlaceKey>, Failed> {
    if let Some(key) = gazetteer.by_id(place) {
        return Ok(vec![key]);
    }
    let names = gazetteer.lookup(place).into_iter();
    let named_places = names.flat_map(|name| gazetteer.places_named(name));
    let places: Vec<PlaceKey> = named_places.map(|named| named.place).collect();
    if !places.is_empty() {
        return Ok(places);
    }
    let near = gazetteer.search(place, 3).into_iter();
    let near = near.map(|hit| {
        format!(
            "{} ({})",
            gazetteer.name(hit.place),
            gazetteer.id(hit.place)
        )
    });
    let near = near.collect::<Vec<_>>().join(", ");
    let hint = match &*near {
        "" => format!("add it: geobrief gazetteer add \"{place}\" --at LAT,LON"),
        near => format!("near names: {near}"),
    };
    let message = format!("{place}: no such id or name; {hint}");
    Err(Failed::with(Exit::Failed, message))
}
