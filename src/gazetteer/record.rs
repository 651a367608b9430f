//! A place on its way into a compiled gazetteer.

use super::kind::Kind;
use crate::geo::{Bbox, LonLat};

/// Everything the compiled gazetteer keeps of one place.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct PlaceRecord {
    /// `gn:1142170`.
    pub(crate) id: String,
    /// Display name.
    pub(crate) name: String,
    /// Other names, as written.
    pub(crate) aliases: Vec<String>,
    /// Customary abbreviations: "Kan.", "KS".
    pub(crate) abbreviations: Vec<String>,
    /// What it is.
    pub(crate) kind: Kind,
    /// ISO 3166-1 alpha-2 code, or empty.
    pub(crate) country: String,
    /// Code of the first-order division that holds it, `AF.01`, or empty.
    pub(crate) division: String,
    /// Codes that name this very place: `AF`, `AF.01`, `AF-BDS`.
    pub(crate) codes: Vec<String>,
    /// Code of what it is the capital of, or empty.
    pub(crate) capital_of: String,
    /// Reference point; not used for historical places.
    pub(crate) point: LonLat,
    /// Label point, where it differs.
    pub(crate) label: Option<LonLat>,
    /// Box around its shape; `None` for points.
    pub(crate) bbox: Option<Bbox>,
    /// Rough half extent in kilometres of a feature without a shape; 0 for points.
    pub(crate) radius_km: f32,
    /// People; 0 when unknown.
    pub(crate) population: u32,
    /// Prior without context, 0..=1; see [`importance`](super::prior::importance).
    pub(crate) importance: f32,
    /// A sentence for readers, or empty.
    pub(crate) note: String,
}

impl PlaceRecord {
    /// A place of which nothing more is known.
    #[cfg(test)]
    pub(crate) fn new(id: &str, name: &str, kind: Kind) -> Self {
        Self {
            id: id.to_owned(),
            name: name.to_owned(),
            kind,
            ..Self::at(LonLat::default())
        }
    }

    /// Something at a point.
    pub(crate) fn at(point: LonLat) -> Self {
        Self {
            id: String::new(),
            name: String::new(),
            aliases: Vec::new(),
            abbreviations: Vec::new(),
            kind: Kind::Site,
            country: String::new(),
            division: String::new(),
            codes: Vec::new(),
            capital_of: String::new(),
            point,
            label: None,
            bbox: None,
            radius_km: 0.0,
            population: 0,
            importance: 0.0,
            note: String::new(),
        }
    }
}

/// The word for the people of a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct DemonymRecord {
    /// "Afghan".
    pub(crate) name: String,
    /// "Afghans", where it is not written the same.
    pub(crate) plural: String,
    /// Other spellings.
    pub(crate) aliases: Vec<String>,
    /// Id or code of the place: `gn:1149361`, `AF`, `RU.17`.
    pub(crate) place: String,
}
