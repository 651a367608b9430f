//! Finds places by where they are.

use std::cmp::{Ordering, Reverse};
use std::collections::BinaryHeap;

use crate::gazetteer::Gazetteer;
use crate::gazetteer::place::PlaceKey;
use geobrief_index::geo::{Bbox, LonLat};
use geobrief_index::places::cells::{self, Cell};

/// A place and how far it is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Near {
    /// The place.
    pub place: PlaceKey,
    /// Kilometres from the point asked for.
    pub km: f64,
}

/// Places by rising distance; see [`Gazetteer::nearest`].
#[derive(Debug, Clone)]
pub struct Nearest<'g> {
    gazetteer: &'g Gazetteer,
    from: LonLat,
    /// Cells and places still to look at, the nearest on top.
    queue: BinaryHeap<Queued>,
}

/// What waits in the queue, with the least distance that anything in it has.
#[derive(Debug, Clone)]
struct Queued {
    km: f64,
    what: What,
}

#[derive(Debug, Clone)]
enum What {
    Cell(usize, Cell),
    Place(PlaceKey),
}

impl Queued {
    /// Of equal distances places come first, those of higher layers and importance before others.
    fn rank(&self) -> (bool, usize, u32) {
        match &self.what {
            What::Place(key) => (true, key.layer(), u32::MAX - key.number()),
            What::Cell(..) => (false, 0, 0),
        }
    }
}

impl Ord for Queued {
    fn cmp(&self, other: &Self) -> Ordering {
        let nearer = other.km.total_cmp(&self.km);
        nearer.then_with(|| self.rank().cmp(&other.rank()))
    }
}

impl PartialOrd for Queued {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Queued {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Queued {}

/// Cells with fewer places are not divided further.
const SMALL: usize = 16;
/// A box is wide that has a fiftieth of the globe's degrees.
///
/// # Units
/// Square degrees.
const WIDE: f64 = 360.0 * 180.0 / 50.0;

impl Gazetteer {
    /// All places by rising distance of their reference points from a point, found one by one as
    /// they are asked for. Historical places have no position and are left out.
    #[must_use]
    pub fn nearest(&self, from: LonLat) -> Nearest<'_> {
        let worlds = self.layers.iter().enumerate();
        let worlds = worlds.map(|(layer, of)| Queued {
            km: 0.0,
            what: What::Cell(layer, of.index.world()),
        });
        Nearest {
            gazetteer: self,
            from,
            queue: worlds.collect(),
        }
    }

    /// The places whose reference point is in a box, by falling importance within each layer.
    #[must_use]
    pub fn within(&self, bbox: Bbox) -> Vec<PlaceKey> {
        let layers = 0..self.layers.len();
        let mut found: Vec<PlaceKey> = layers
            .flat_map(|layer| self.within_layer(layer, bbox))
            .collect();
        found.sort_unstable();
        found
    }

    /// Of the places whose reference point is in a box and that are wanted, those that count most, at
    /// most so many, by falling importance.
    #[must_use]
    pub fn foremost_within(
        &self,
        bbox: Bbox,
        most: usize,
        wanted: impl Fn(PlaceKey) -> bool,
    ) -> Vec<PlaceKey> {
        let is_wide = bbox.width() * bbox.height() > WIDE;
        let mut found = Vec::new();
        for layer in 0..self.layers.len() {
            if layer == 0 && is_wide {
                found.extend(
                    self.first_within(layer, bbox)
                        .filter(|key| wanted(*key))
                        .take(most),
                );
                continue;
            }
            let mut inside = self.within_layer(layer, bbox);
            inside.retain(|key| wanted(*key));
            if inside.len() > most {
                inside.select_nth_unstable(most);
                inside.truncate(most);
            }
            found.extend(inside);
        }
        let rank = |key: &PlaceKey| (Reverse(self.importance(*key).to_bits()), *key);
        found.sort_unstable_by_key(rank);
        found.truncate(most);
        found
    }

    /// The places of a layer in a box, one by one by falling importance, as they stand: where the box is
    /// wide the first are soon found.
    fn first_within(&self, layer: usize, bbox: Bbox) -> impl Iterator<Item = PlaceKey> {
        let index = &self.layers[layer].index;
        let inside = (0..index.len()).filter(move |&number| bbox.contains(index.point(number)));
        let keys = inside.map(move |number| PlaceKey::new(layer, number));
        keys.filter(|&key| !self.is_replaced(key))
    }

    /// The places of a layer whose reference point is in a box, in any order.
    pub(super) fn within_layer(&self, layer: usize, bbox: Bbox) -> Vec<PlaceKey> {
        let index = &self.layers[layer].index;
        let mut found = Vec::new();
        let mut cells = vec![index.world()];
        while let Some(cell) = cells.pop() {
            if !touch(cell.bbox(), bbox) {
                continue;
            }
            if cell.rows.len() > SMALL && !cell.is_point() {
                cells.extend(index.quarters(&cell));
                continue;
            }
            let numbers = cell.rows.map(|row| index.place_by_cell(row));
            let inside = numbers.filter(|&number| bbox.contains(index.point(number)));
            found.extend(inside.map(|number| PlaceKey::new(layer, number)));
        }
        found.retain(|&key| !self.is_replaced(key));
        found
    }
}

/// Whether a cell, which never crosses the antimeridian, and a box, which may, have a point in
/// common.
fn touch(cell: Bbox, bbox: Bbox) -> bool {
    let in_height = cell.south <= bbox.north && bbox.south <= cell.north;
    let in_width = if bbox.west <= bbox.east {
        cell.west <= bbox.east && bbox.west <= cell.east
    } else {
        cell.east >= bbox.west || cell.west <= bbox.east
    };
    in_height && in_width
}

impl Nearest<'_> {
    fn open(&mut self, layer: usize, cell: Cell) {
        let index = &self.gazetteer.layers[layer].index;
        if cell.rows.len() <= SMALL || cell.is_point() {
            for row in cell.rows {
                let place = PlaceKey::new(layer, index.place_by_cell(row));
                if !self.gazetteer.is_replaced(place) {
                    let km = self.from.distance_km(self.gazetteer.point(place));
                    let what = What::Place(place);
                    self.queue.push(Queued { km, what });
                }
            }
            return;
        }
        for quarter in index.quarters(&cell) {
            let km = cells::distance_km(self.from, quarter.bbox());
            let what = What::Cell(layer, quarter);
            self.queue.push(Queued { km, what });
        }
    }
}

impl Iterator for Nearest<'_> {
    type Item = Near;

    fn next(&mut self) -> Option<Near> {
        loop {
            let Queued { km, what } = self.queue.pop()?;
            match what {
                What::Place(place) => return Some(Near { place, km }),
                What::Cell(layer, cell) => self.open(layer, cell),
            }
        }
    }
}

#[cfg(all(test, feature = "bundled"))]
mod tests {
    use super::*;
    use geobrief_index::kind::{FeatureClass, Kind};

    #[test]
    fn the_foremost_in_a_box_are_those_of_greatest_importance() {
        let gazetteer = Gazetteer::bundled();
        let is_wanted = |key| gazetteer.kind(key) != Kind::Historical;
        let is_town = |key| gazetteer.kind(key).class() == FeatureClass::PopulatedPlace;
        let rank = |key: &PlaceKey| (Reverse(gazetteer.importance(*key).to_bits()), *key);
        for (west, south, east, north) in [
            (-180.0, -90.0, 180.0, 90.0),
            (-20.0, 20.0, 60.0, 70.0),
            (150.0, -60.0, -120.0, 10.0),
            (68.0, 34.0, 72.0, 38.0),
            (-140.0, -60.0, -139.0, -59.0),
        ] {
            let bbox = Bbox {
                west,
                south,
                east,
                north,
            };
            for wanted in [&is_wanted as &dyn Fn(PlaceKey) -> bool, &is_town] {
                let mut all = gazetteer.within(bbox);
                all.retain(|key| wanted(*key));
                all.sort_unstable_by_key(rank);
                all.truncate(300);
                assert_eq!(gazetteer.foremost_within(bbox, 300, wanted), all);
            }
        }
    }
}
