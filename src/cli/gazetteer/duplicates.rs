//! Refuses to add a duplicate: a place that the gazetteer has already.

use crate::cli::exit::{Exit, Failed};
use crate::gazetteer::{FeatureClass, Gazetteer, NewEntry, PlaceKey, fold, kind_of};

/// Within this distance a place of the same name is taken for the same place.
const SAME_NAME_KM: f64 = 25.0;
/// Within this distance a place of a name that differs in a letter or two is.
const LIKE_NAME_KM: f64 = 3.0;
/// Most places that are compared by name with a new one.
const COMPARED: usize = 200;

/// # Errors
/// A place with the same or nearly the same name lies near.
pub(super) fn refuse(entry: &NewEntry, gazetteer: &Gazetteer) -> Result<(), Failed> {
    let Some((duplicate, km)) = duplicate(entry, gazetteer) else {
        return Ok(());
    };
    let (id, name) = (gazetteer.id(duplicate), gazetteer.name(duplicate));
    let hint = match gazetteer.origin(duplicate) {
        Some(origin) => format!(
            "it is yours ({origin}): geobrief gazetteer edit {id}, or gazetteer remove {id}"
        ),
        None => "it is bundled".to_owned(),
    };
    let kind = gazetteer.kind_word(duplicate);
    let message = format!(
        "{} is in the gazetteer already: {id} ({name}, {kind}), {km:.1} km away; {hint}; \
         to add it anyway: --force",
        entry.name
    );
    Err(Failed::with(Exit::Failed, message))
}

fn duplicate(entry: &NewEntry, gazetteer: &Gazetteer) -> Option<(PlaceKey, f64)> {
    let km = |key: PlaceKey| gazetteer.point(key).distance_km(entry.point);
    let names = std::iter::once(&entry.name).chain(&entry.aliases);
    let same = names
        .flat_map(|name| gazetteer.lookup(name))
        .flat_map(|name| gazetteer.places_named(name))
        .map(|named| (named.place, km(named.place)))
        .filter(|&(key, km)| km <= SAME_NAME_KM && is_alike(key, entry, gazetteer))
        .min_by(|a, b| a.1.total_cmp(&b.1));
    same.or_else(|| {
        let name = fold(&entry.name);
        let near = gazetteer.nearest(entry.point).take(COMPARED);
        let mut near = near.take_while(|near| near.km <= LIKE_NAME_KM);
        let near = near.find(|near| {
            is_alike(near.place, entry, gazetteer)
                && is_like(&name, &fold(gazetteer.name(near.place)))
        })?;
        Some((near.place, near.km))
    })
}

/// A town is no duplicate of its province, nor a lake one of its town.
fn is_alike(key: PlaceKey, entry: &NewEntry, gazetteer: &Gazetteer) -> bool {
    let class = gazetteer.kind(key).class();
    match &entry.kind {
        Some(word) => kind_of(word).0.class() == class,
        None => matches!(class, FeatureClass::PopulatedPlace | FeatureClass::Facility),
    }
}

/// One letter in five differs at most.
fn is_like(a: &str, b: &str) -> bool {
    let letters = a.chars().count().max(b.chars().count());
    letters >= 5 && strsim::levenshtein(a, b) * 5 <= letters
}
