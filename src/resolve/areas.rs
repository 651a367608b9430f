//! Polygons that the user drew: what lies in them is told by the shape, not by codes of divisions.

use super::candidates::{Candidate, Name};
use crate::gazetteer::{Gazetteer, PlaceKey, Shape};
use std::collections::BTreeMap;

/// The candidates of a document that are polygons of the user's.
#[derive(Debug, Default)]
pub(super) struct UserAreas<'g>(BTreeMap<PlaceKey, &'g Shape>);

impl<'g> UserAreas<'g> {
    /// Those among the candidates of all names.
    pub(super) fn new(names: &[Name], gazetteer: &'g Gazetteer) -> Self {
        let candidates = names.iter().flat_map(|name| &name.candidates);
        let drawn = candidates
            .filter(|candidate| candidate.is_users)
            .filter_map(|users| Some((users.place, &gazetteer.entry(users.place)?.shape)))
            .filter(|(_, shape)| !shape.polygons.is_empty());
        Self(drawn.collect())
    }

    /// The shape of a place, if the user drew one.
    pub(super) fn shape(&self, place: PlaceKey) -> Option<&'g Shape> {
        self.0.get(&place).copied()
    }

    /// Whether the shape of `outer` contains `inner`, a settlement or a district.
    pub(super) fn contain(&self, outer: &Candidate, inner: &Candidate) -> bool {
        outer.place != inner.place
            && inner.is_local()
            && self
                .shape(outer.place)
                .is_some_and(|shape| shape.contains(inner.point))
    }
}
