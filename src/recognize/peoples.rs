//! Words for a people that are a town's name too: "the bus left Naga for Manila".

use super::classed::{ClassedToken, ClassedTokens};
use super::gazetteer_matches::{BestPlace, NameMatch};
use crate::gazetteer::{FeatureClass, Gazetteer, NameKey, NameKind};
use crate::vocabulary::Classes;

/// Importance of a town that a text names without more.
const KNOWN: f32 = 0.45;

/// Takes a word for a people as a town where it stands alone behind a preposition of place or a verb
/// of travel: a people's word there has a noun behind it, "in Naga villages".
pub(super) fn towns_of_peoples(
    tokens: &ClassedTokens<'_>,
    matches: &mut [NameMatch],
    gazetteer: &Gazetteer,
) {
    for matched in matches {
        if matched.named.by == NameKind::Demonym
            && stands_alone(tokens, matched)
            && let Some(town) = town_of(&matched.names, gazetteer)
        {
            matched.named = town;
        }
    }
}

fn stands_alone(tokens: &ClassedTokens<'_>, matched: &NameMatch) -> bool {
    let list = &tokens.list;
    let before = matched.first.checked_sub(1).and_then(|at| list.get(at));
    let is_placed = before.is_some_and(|before| {
        before.classes.is(Classes::LOCATIVE) || tokens.known.departures.contains(&before.text)
    });
    let has_noun = |after: &ClassedToken<'_>| {
        after.is_word() && (after.is_capital() || !after.classes.is(Classes::FUNCTION))
    };
    is_placed && !list.get(matched.last + 1).is_some_and(has_noun)
}

/// The best known town of a name.
fn town_of(names: &[NameKey], gazetteer: &Gazetteer) -> Option<BestPlace> {
    let named_places = names.iter().flat_map(|name| gazetteer.places_named(*name));
    let towns = named_places.filter_map(|named| {
        let kind = gazetteer.kind(named.place);
        let importance = gazetteer.importance(named.place);
        let is_town = kind.class() == FeatureClass::PopulatedPlace
            && named.by == NameKind::Primary
            && importance >= KNOWN;
        is_town.then(|| BestPlace {
            place: named.place,
            kind,
            by: named.by,
            importance,
            is_users: gazetteer.is_users(named.place),
        })
    });
    towns.max_by(|a, b| a.importance.total_cmp(&b.importance))
}
