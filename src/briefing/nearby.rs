//! The places around, so that a reader can look up a name that geobrief missed: a small index that the
//! page carries.

use super::parts::NearbyPlace;
use super::wording::Wording;
use crate::gazetteer::{Gazetteer, Kind, PlaceKey};
use crate::geo::Frame;

/// Most of them: an index of some 100 kB.
const MOST: usize = 2000;

/// The places within the detailed part of a map, most important first.
pub(super) fn nearby(
    detail: Frame,
    gazetteer: &Gazetteer,
    wording: &Wording<'_>,
) -> Vec<NearbyPlace> {
    let is_wanted = |key: PlaceKey| {
        let kind = gazetteer.kind(key);
        kind != Kind::Historical && kind != Kind::Position
    };
    let keys = gazetteer.foremost_within(detail.bbox(), MOST, is_wanted);
    let of = |key: PlaceKey| {
        let place = gazetteer.place(key);
        NearbyPlace {
            lies_in: wording.lies_in(&place),
            name: place.name.to_owned(),
            point: place.point,
            id: place.id,
        }
    };
    keys.into_iter().map(of).collect()
}
