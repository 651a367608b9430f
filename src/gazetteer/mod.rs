//! The gazetteer: every place that geobrief knows, found by any of its names.

mod kind;
mod place;

pub use kind::{FeatureClass, Kind};
pub use place::{Bearer, NameKind, Place, PlaceKey, Seat};

/// Handle of one folded name in one layer of a [`Gazetteer`](super::gazetteer).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NameKey(pub(crate) u64);
