//! Shapes that the user drew: what lies in them is told by the shape, not by codes of divisions.

use super::candidates::{Name, Reading};
use crate::gazetteer::{Gazetteer, PlaceKey, Shape};
use std::collections::BTreeMap;

/// The places of a document that are polygons of the user's.
#[derive(Debug, Default)]
pub(super) struct Areas<'g>(BTreeMap<PlaceKey, &'g Shape>);

impl<'g> Areas<'g> {
    /// Those that any of the names could mean.
    pub(super) fn new(names: &[Name], gazetteer: &'g Gazetteer) -> Self {
        let readings = names.iter().flat_map(|name| &name.readings);
        let drawn = readings
            .filter(|reading| reading.is_users)
            .filter_map(|reading| Some((reading.place, &gazetteer.entry(reading.place)?.shape)))
            .filter(|(_, shape)| !shape.polygons.is_empty());
        Self(drawn.collect())
    }

    /// The shape of a place, if it has one.
    pub(super) fn shape(&self, place: PlaceKey) -> Option<&'g Shape> {
        self.0.get(&place).copied()
    }

    /// Whether the shape of `outer` holds `inner`, a settlement or a district.
    pub(super) fn hold(&self, outer: &Reading, inner: &Reading) -> bool {
        outer.place != inner.place
            && inner.is_local()
            && self
                .shape(outer.place)
                .is_some_and(|shape| shape.contains(inner.point))
    }
}
