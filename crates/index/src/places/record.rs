//! A place on its way into a compiled gazetteer.

use crate::geo::{Bbox, LonLat};
use crate::kind::Kind;

/// Everything the compiled gazetteer keeps of one place.
#[derive(Debug, Clone, PartialEq)]
pub struct PlaceRecord {
    /// `gn:1142170`.
    pub id: String,
    /// Display name.
    pub name: String,
    /// Other names, as written.
    pub aliases: Vec<String>,
    /// Customary abbreviations: "Kan.", "KS".
    pub abbreviations: Vec<String>,
    /// What it is.
    pub kind: Kind,
    /// What its source calls that, where it is another word; or empty.
    pub kind_word: String,
    /// ISO 3166-1 alpha-2 code, or empty.
    pub country: String,
    /// Code of the first-order division that holds it, `AF.01`, or empty.
    pub division: String,
    /// Codes that name this very place: `AF`, `AF.01`, `AF-BDS`.
    pub codes: Vec<String>,
    /// Code of what it is the capital of, or empty.
    pub capital_of: String,
    /// Reference point; not used for historical places.
    pub point: LonLat,
    /// Label point, where it differs.
    pub label: Option<LonLat>,
    /// Box around its shape; `None` for points.
    pub bbox: Option<Bbox>,
    /// Rough half extent in kilometres of a feature without a shape; 0 for points.
    pub radius_km: f32,
    /// People; 0 when unknown.
    pub population: u32,
    /// Prior without context, 0..=1; see [`importance`](crate::places::importance::importance).
    pub importance: f32,
    /// A sentence for readers, or empty.
    pub note: String,
    /// Where that is from, in the words of the source; or empty.
    pub source: String,
    /// Its lines and polygons, see [`outline`](crate::places::outline); empty for points and for places whose
    /// shape the basemap has.
    pub outline: String,
    /// How far its position is to be trusted.
    pub position: Trust,
}

/// How far a position is to be trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Trust {
    /// A published source has it.
    #[default]
    Published,
    /// Written from memory; no second source agrees.
    Unverified,
}

impl PlaceRecord {
    /// A place of which nothing more is known.
    #[must_use]
    pub fn new(id: &str, name: &str, kind: Kind) -> Self {
        Self {
            id: id.to_owned(),
            name: name.to_owned(),
            kind,
            ..Self::at(LonLat::default())
        }
    }

    /// Something at a point.
    pub fn at(point: LonLat) -> Self {
        Self {
            id: String::new(),
            name: String::new(),
            aliases: Vec::new(),
            abbreviations: Vec::new(),
            kind: Kind::Site,
            kind_word: String::new(),
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
            source: String::new(),
            outline: String::new(),
            position: Trust::Published,
        }
    }
}

/// The word for the people of a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DemonymRecord {
    /// "Afghan".
    pub name: String,
    /// "Afghans", where it is not written the same.
    pub plural: String,
    /// Other spellings.
    pub aliases: Vec<String>,
    /// Id or code of the place: `gn:1149361`, `AF`, `RU.17`.
    pub place: String,
}
