//! One entry of the gazetteer.

use geobrief_index::geo::{Bbox, LonLat};
use geobrief_index::kind::Kind;
use geobrief_index::names::NameKind;
use geobrief_index::places::seat::Seat;

/// Handle of a place in one [`Gazetteer`](super::Gazetteer). Cheap to copy and compare; not
/// stable between versions: write [`Place::id`] into files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PlaceKey(pub(crate) u32);

/// One place, borrowed from the gazetteer.
#[derive(Debug, Clone, PartialEq)]
pub struct Place<'g> {
    /// Its handle.
    pub key: PlaceKey,
    /// Stable id with its source: `gn:1142170`, `ne:1159`, `user:camp-marmal`.
    pub id: String,
    /// English display name.
    pub name: &'g str,
    /// What it is.
    pub kind: Kind,
    /// What its source calls that: the user's own word, else the word of the kind.
    pub kind_word: &'g str,
    /// ISO 3166-1 alpha-2 code of its country; empty for seas and macro regions.
    pub country: &'g str,
    /// The first-order division that holds it (not for the division itself).
    pub admin1: Option<PlaceKey>,
    /// Name of that division, empty when unknown.
    pub admin1_name: &'g str,
    /// Reference point, the one given to other programs (GeoNames convention).
    pub point: LonLat,
    /// Box around its shape; `None` for points.
    pub bbox: Option<Bbox>,
    /// Rough half extent in kilometres of a feature that has no shape; 0 for points.
    pub radius_km: f32,
    /// People; 0 when unknown.
    pub population: u32,
    /// What it is the capital of.
    pub seat: Seat,
    /// Prior without any context, 0..=1: how often a newspaper means this place by this name.
    pub importance: f32,
}

/// A place that bears a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NamedPlace {
    /// The place.
    pub place: PlaceKey,
    /// How it bears the name.
    pub by: NameKind,
}
