//! Finds places by where they are.

use std::cmp::Ordering;
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
