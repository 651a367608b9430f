//! Looks through all places: for the map's labels, and for everything about one place.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use fst::Streamer;

use crate::gazetteer::Gazetteer;
use crate::gazetteer::place::PlaceKey;
use geobrief_index::geo::{Bbox, LonLat};
use geobrief_index::kind::{FeatureClass, Kind};
use geobrief_index::names::NameKind;
use geobrief_index::places::importance::importance;
use geobrief_index::places::seat::Seat;

/// Points of the same place in two gazetteers lie no farther apart: the 100 miles of the literature.
///
/// # Units
/// Kilometres.
const SAME_POINT_KM: f64 = 161.0;
/// People from which on the towns of the world are so few that each can be looked at.
const WELL_KNOWN: u32 = 20_000;

impl Gazetteer {
    /// Cities, towns and villages with at least so many people whose reference point is in the
    /// box, by falling population.
    #[must_use]
    pub fn towns_in(&self, bbox: Bbox, at_least: u32) -> Vec<PlaceKey> {
        let layers = 0..self.layers.len();
        let mut towns: Vec<PlaceKey> = layers
            .flat_map(|layer| match self.known_towns(layer, at_least) {
                Some(numbers) => numbers
                    .filter(|&number| self.layers[layer].index.population(number) >= at_least)
                    .map(|number| PlaceKey::new(layer, number))
                    .filter(|&key| bbox.contains(self.point(key)) && !self.is_replaced(key))
                    .collect(),
                None => self.within_layer(layer, bbox),
            })
            .filter(|&key| self.population(key) >= at_least)
            .filter(|&key| self.kind(key).class() == FeatureClass::PopulatedPlace)
            .collect();
        towns.sort_by_key(|&key| (Reverse(self.population(key)), key));
        towns
    }

    /// The numbers of the places of a layer that may have so many people, where they are few enough to
    /// be looked at one by one: places stand by falling importance, which rises with people. `None` for
    /// the user's own places, whose importance the user may state.
    fn known_towns(&self, layer: usize, at_least: u32) -> Option<Range<u32>> {
        let index = &self.layers[layer].index;
        if at_least < WELL_KNOWN || layer > self.imports {
            return None;
        }
        let (kind, seat) = (Kind::Neighbourhood, Seat::None);
        // Importance is kept in steps.
        let least = importance(kind, at_least, 0.0, seat) - 1e-4;
        let (mut low, mut high) = (0, index.len());
        while low < high {
            let middle = low + (high - low) / 2;
            if index.importance(middle) >= least {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        Some(0..low)
    }

    /// How far it reaches from its middle, in kilometres: half the diagonal of the box around its
    /// shape, or the stated radius; 0 for points.
    #[must_use]
    pub fn reach_km(&self, key: PlaceKey) -> f64 {
        let corner = |bbox: Bbox| {
            let corner = LonLat::new(bbox.west, bbox.south);
            corner.map_or(0.0, |corner| bbox.centre().distance_km(corner))
        };
        let stated = f64::from(self.place(key).radius_km);
        self.bbox(key).map_or(stated, corner)
    }

    /// Whether it is a region, a sea, a river or a range so wide that no two gazetteers put its
    /// point in the same spot: there is a place, but to say where its point is means little.
    #[must_use]
    pub fn is_vague(&self, key: PlaceKey) -> bool {
        let class = self.kind(key).class();
        matches!(
            class,
            FeatureClass::Region | FeatureClass::Water | FeatureClass::Landform
        ) && self.reach_km(key) > SAME_POINT_KM
    }

    /// Places of these classes whose label point is in the box, by falling importance within each
    /// layer, the bundled layer first.
    #[must_use]
    pub fn labelled_in(&self, bbox: Bbox, classes: &[FeatureClass]) -> Vec<PlaceKey> {
        self.places()
            .filter(|&key| classes.contains(&self.kind(key).class()))
            .filter(|&key| bbox.contains(self.label_point(key)))
            .collect()
    }

    /// Every place, by falling importance within each layer.
    pub fn places(&self) -> impl Iterator<Item = PlaceKey> + '_ {
        let layers = self.layers.iter().enumerate();
        let all = layers
            .flat_map(|(layer, of)| (0..of.index.len()).map(move |n| PlaceKey::new(layer, n)));
        all.filter(|&key| !self.is_replaced(key))
    }

    /// Its other names as they are written; `None` where only the folded ones are kept, see
    /// [`names_of`](Self::names_of).
    #[must_use]
    pub fn aliases_of(&self, key: PlaceKey) -> Option<Vec<String>> {
        let entry = self.entry(key).map(|entry| entry.aliases.clone());
        entry.or_else(|| {
            let (index, number) = self.at(key);
            index.aliases(number)
        })
    }

    /// The other names of many places: as they are written, or folded where only that is kept.
    /// Reads each layer once.
    #[must_use]
    pub fn aliases_of_all(&self, places: &[PlaceKey]) -> BTreeMap<PlaceKey, Vec<String>> {
        let mut names = BTreeMap::new();
        let mut folded = BTreeSet::new();
        for &key in places {
            match self.aliases_of(key) {
                Some(aliases) => _ = names.insert(key, aliases),
                None => _ = folded.insert(key),
            }
        }
        let layers: BTreeSet<usize> = folded.iter().map(|key| key.layer()).collect();
        for layer in layers {
            let index = &self.layers[layer].index;
            let mut stream = index.names().stream();
            while let Some((name, postings)) = stream.next() {
                for (number, by) in index.postings(postings.value()) {
                    let key = PlaceKey::new(layer, number);
                    if by == NameKind::Alias && folded.contains(&key) {
                        let name = String::from_utf8_lossy(name).into_owned();
                        names.entry(key).or_default().push(name);
                    }
                }
            }
        }
        names
    }

    /// All names under which a place is found, folded, sorted. Reads the whole index: for showing
    /// one place to a person.
    #[must_use]
    pub fn names_of(&self, key: PlaceKey) -> Vec<(String, NameKind)> {
        let (index, number) = self.at(key);
        let mut names = Vec::new();
        let mut stream = index.names().stream();
        while let Some((name, postings)) = stream.next() {
            let named = index
                .postings(postings.value())
                .find(|(place, _)| *place >= number)
                .filter(|(place, _)| *place == number);
            if let Some((_, by)) = named {
                names.push((String::from_utf8_lossy(name).into_owned(), by));
            }
        }
        names
    }
}
