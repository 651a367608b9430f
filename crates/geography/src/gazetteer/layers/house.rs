//! Names of a house style: what a newsroom calls a place, whatever the gazetteer calls it.

use crate::gazetteer::{Gazetteer, PlaceKey};
use std::collections::BTreeMap;

/// The name that a house has for a place.
pub(in crate::gazetteer) type HouseNames = BTreeMap<PlaceKey, Box<str>>;

impl Gazetteer {
    /// The same places under the names of a house: they are shown with these and still found by all
    /// that they had. Of two names of a place the later counts.
    #[must_use]
    pub fn with_house_names(mut self, names: impl IntoIterator<Item = (PlaceKey, String)>) -> Self {
        let names = names.into_iter().map(|(key, name)| (key, name.into()));
        self.house_names.extend(names);
        self
    }

    /// What the house calls a place, where it says so.
    #[must_use]
    pub fn house_name(&self, key: PlaceKey) -> Option<&str> {
        self.house_names.get(&key).map(AsRef::as_ref)
    }
}
