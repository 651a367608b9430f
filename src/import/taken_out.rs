//! Places that the user took out of an import, when a newer source has them under another id.

use crate::gazetteer::{Gazetteer, PlaceKey, point_in_id};

/// Within this distance a new place of the same name is the one.
const SAME_KM: f64 = 5.0;

/// The ids that stay out of an import that was made again, and what is to be said of those that are
/// not in it any more. `before` is what it was, where that can still be read.
pub(super) fn followed(
    ids: Vec<String>,
    before: Option<&Gazetteer>,
    now: &Gazetteer,
) -> (Vec<String>, Vec<String>) {
    let mut told = Vec::new();
    let mut followed = Vec::new();
    for id in ids {
        if now.by_id(&id).is_some() {
            followed.push(id);
            continue;
        }
        match before.and_then(|before| successor(&id, before, now)) {
            Some(other) => {
                told.push(format!(
                    "{id}, which you took out, is {other} now, which stays out"
                ));
                followed.push(other);
            }
            None => {
                told.push(format!("{id}, which you took out, is not in it any more"));
                followed.push(id);
            }
        }
    }
    (followed, told)
}

/// The place of the same name beside the point in the id, that was not there beside it before.
fn successor(id: &str, before: &Gazetteer, now: &Gazetteer) -> Option<String> {
    let point = point_in_id(id)?;
    let (name, _) = id.strip_prefix("user:")?.rsplit_once('@')?;
    let km = |key: &PlaceKey| now.point(*key).distance_km(point);
    let names = now.lookup(&name.replace('-', " ")).into_iter();
    let named_places = names.flat_map(|name| now.places_named(name));
    let new = named_places
        .map(|named| named.place)
        .filter(|key| !now.is_bundled(*key) && before.by_id(&now.id(*key)).is_none())
        .filter(|key| km(key) <= SAME_KM);
    let nearest = new.min_by(|a, b| km(a).total_cmp(&km(b)))?;
    Some(now.id(nearest))
}
