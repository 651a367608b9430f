//! The places around, so that a reader can look up a name that geobrief missed: a small index that the
//! page carries.

use super::parts::NearbyPlace;
use super::wording::Wording;
use crate::gazetteer::{Gazetteer, Kind, PlaceKey};
use crate::geo::{Bbox, Frame};

/// Most of them: an index of some 100 kB.
const MOST: usize = 2000;

/// The places within the detailed part of a map, most important first.
pub(super) fn nearby(
    detail: Frame,
    gazetteer: &Gazetteer,
    wording: &Wording<'_>,
) -> Vec<NearbyPlace> {
    let mut keys = gazetteer.within(bbox(detail));
    keys.retain(|key| {
        let kind = gazetteer.kind(*key);
        kind != Kind::Historical && kind != Kind::Position
    });
    let importance = |key: &PlaceKey| std::cmp::Reverse(gazetteer.importance(*key).to_bits());
    if keys.len() > MOST {
        keys.select_nth_unstable_by_key(MOST, |key| (importance(key), *key));
        keys.truncate(MOST);
    }
    keys.sort_unstable_by_key(|key| (importance(key), *key));
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

/// The frame for the gazetteer: whole turns off, the whole world when it is as wide.
fn bbox(frame: Frame) -> Bbox {
    let wrapped = |lon: f64| (lon + 180.0).rem_euclid(360.0) - 180.0;
    let (west, east) = if frame.width() >= 360.0 {
        (-180.0, 180.0)
    } else {
        (wrapped(frame.west), wrapped(frame.east))
    };
    Bbox {
        west,
        south: frame.south,
        east,
        north: frame.north,
    }
}
