//! Well-known names with one letter wrong: "Sevastapol", "Ukranian". They are never *sure*.

use super::gazetteer_matches::{BestPlace, best_place_of};
use crate::gazetteer::{Gazetteer, NameKey, NameKind};

/// Fewest letters of a name that is read in spite of a slip: shorter ones are too near others.
const SHORTEST: usize = 6;
/// Importance of a place that so many write about that some misspell it.
const WELL_KNOWN: f32 = 0.62;
/// How probable it is that the well-known place is meant.
pub(super) const CONFIDENCE: f64 = 0.75;

/// The well-known names that differ by one letter from a word that the gazetteer lacks, and the best
/// known place of them.
pub(super) fn meant_by(word: &str, gazetteer: &Gazetteer) -> Option<(Vec<NameKey>, BestPlace)> {
    let letters = word.chars().count();
    if letters < SHORTEST || !word.chars().all(char::is_alphabetic) {
        return None;
    }
    let near = gazetteer.one_slip_from(word).into_iter();
    let known = near.filter_map(|name| {
        let named = best_place_of(&[name], gazetteer)?;
        let is_known =
            named.importance >= WELL_KNOWN && named.by != NameKind::Abbreviation && !named.is_users;
        is_known.then(|| (own_importance(name, gazetteer), name, named))
    });
    let mut known: Vec<_> = known.collect();
    known.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    let &(best, _, named) = known.first()?;
    let rivals = known.iter().take_while(|(own, ..)| *own > best - RIVAL);
    Some((rivals.map(|(_, name, _)| *name).collect(), named))
}

/// Names of places less known by so much are not meant beside the best: the resolver chooses among
/// the others.
const RIVAL: f32 = 0.2;

/// Places of a name that are looked at; they come by falling importance.
const MOST_PLACES: usize = 20;

/// Importance of the best known place whose own name it is; of a people, that of its country.
/// Another city's name of two centuries ago is less.
fn own_importance(name: NameKey, gazetteer: &Gazetteer) -> f32 {
    let named_places = gazetteer.places_named(name).take(MOST_PLACES);
    let own =
        named_places.filter(|named| matches!(named.by, NameKind::Primary | NameKind::Demonym));
    own.map(|named| gazetteer.importance(named.place))
        .fold(0.0, f32::max)
}
