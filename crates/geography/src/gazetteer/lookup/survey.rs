//! Looks through all places: for the map's labels, and for everything about one place.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use fst::Streamer;

use crate::gazetteer::Gazetteer;
use crate::gazetteer::place::PlaceKey;
use geobrief_index::geo::{Bbox, LonLat};
use geobrief_index::kind::FeatureClass;
use geobrief_index::names::NameKind;

/// Points of the same place in two gazetteers lie no farther apart: the 100 miles of the literature.
///
/// # Units
/// Kilometres.
const SAME_POINT_KM: f64 = 161.0;

impl Gazetteer {
    /// Cities, towns and villages with at least so many people whose reference point is in the
    /// box, by falling population.
    #[must_use]
    pub fn towns_in(&self, bbox: Bbox, at_least: u32) -> Vec<PlaceKey> {
        let mut towns: Vec<PlaceKey> = self
            .within(bbox)
            .into_iter()
            .filter(|&key| self.population(key) >= at_least)
            .filter(|&key| self.kind(key).class() == FeatureClass::PopulatedPlace)
            .collect();
        towns.sort_by_key(|&key| (Reverse(self.population(key)), key));
        towns
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
            let bearer = index
                .postings(postings.value())
                .find(|(place, _)| *place >= number)
                .filter(|(place, _)| *place == number);
            if let Some((_, by)) = bearer {
                names.push((String::from_utf8_lossy(name).into_owned(), by));
            }
        }
        names
    }
}
