//! What the matches before and after a name say.

use super::View;
use crate::gazetteer::{Gazetteer, Kind, PlaceKey};
use crate::recognize::classed::ClassedToken;
use crate::recognize::clue::{Clue, Clues};
use crate::recognize::gazetteer_matches::NameMatch;

impl View<'_, '_> {
    /// What the matches before and after it say.
    pub(super) fn neighbours(&self, gazetteer: &Gazetteer, clues: &mut Clues) {
        let comma = |at: usize| self.tokens.get(at).is_some_and(|token| token.is_mark(','));
        if let Some(next) = self.next()
            && next.first == self.matched.last + 2
            && comma(self.matched.last + 1)
        {
            let container = next.named.is_container();
            clues.add_if(container, Clue::ContainerAfter);
            clues.add_if(next.named.importance >= LISTED, Clue::Listed);
            let held = !container && holds_one(next, self.matched, gazetteer);
            clues.add_if(held, Clue::HolderAfter);
        }
        if let Some(before) = self.previous() {
            let gap = self.matched.first - before.last;
            if gap == 2 && comma(before.last + 1) {
                clues.add_if(self.matched.named.is_container(), Clue::AfterPlace);
                clues.add_if(before.named.importance >= LISTED, Clue::Listed);
            }
            let and = self
                .before_at(1)
                .is_some_and(|token| self.known.conjunctions.contains(&token.text));
            clues.add_if(
                gap == 2 && and && before.named.importance >= LISTED,
                Clue::Listed,
            );
        }
        if self.is_dateline() {
            clues.add(Clue::Dateline);
        }
    }

    /// "KABUL (AP) —", "LEXINGTON, Ky. —", "Kabul:" at the start of a stretch.
    fn is_dateline(&self) -> bool {
        if self.matched.first != self.start {
            return false;
        }
        let after_state = self
            .next()
            .filter(|next| next.first == self.matched.last + 2 && next.named.is_container())
            .map_or(self.matched.last, |next| next.last);
        let mark = |n: usize| {
            self.tokens
                .get(after_state + n)
                .filter(|_| after_state + n < self.end)
        };
        let dash = |token: &ClassedToken<'_>| token.is_dash() && token.spaced;
        mark(1).is_some_and(|token| {
            dash(token) || token.is_mark('(') && mark(3).is_some_and(|close| close.is_mark(')'))
        })
    }
}

/// Places of a name that are tried for holding, or being held by, a neighbour.
const TRIED: usize = 12;

/// Farthest from the reference point of a county that a place in it lies.
///
/// # Units
/// Kilometres.
const COUNTY_KM: f64 = 60.0;

/// Whether some county or district that bears the outer name holds a place of the inner name.
fn holds_one(outer: &NameMatch, inner: &NameMatch, gazetteer: &Gazetteer) -> bool {
    let named_places = |matched: &NameMatch| {
        let names = matched.names.clone();
        names
            .into_iter()
            .flat_map(|name| gazetteer.places_named(name).take(TRIED))
            .map(|named| named.place)
    };
    let districts: Vec<PlaceKey> = named_places(outer)
        .filter(|place| matches!(gazetteer.kind(*place), Kind::Admin2 | Kind::County))
        .collect();
    !districts.is_empty()
        && named_places(inner).any(|place| {
            districts.iter().any(|district| {
                *district != place
                    && gazetteer.admin1(*district) == gazetteer.admin1(place)
                    && gazetteer
                        .point(*district)
                        .distance_km(gazetteer.point(place))
                        < COUNTY_KM
            })
        })
}

/// Importance from which a neighbour in a list lends support.
const LISTED: f32 = 0.55;
