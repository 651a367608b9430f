//! A place that is not yet in any file.

use serde::Serialize;

use geobrief_index::geo::LonLat;

/// A place to be added to a file.
#[derive(Debug, Clone, PartialEq)]
pub struct NewEntry {
    /// `user:camp-marmal`.
    pub id: String,
    /// Display name.
    pub name: String,
    /// Other names.
    pub aliases: Vec<String>,
    /// What it is, in any word.
    pub kind: Option<String>,
    /// ISO 3166-1 alpha-2 code.
    pub country: Option<String>,
    /// Name or code of its first-order division.
    pub admin1: Option<String>,
    /// A sentence for readers.
    pub note: Option<String>,
    /// Where it is from.
    pub source: Option<String>,
    /// Where it lies.
    pub point: LonLat,
}

#[derive(Serialize)]
struct Feature<'e> {
    r#type: &'static str,
    id: &'e str,
    properties: Properties<'e>,
    geometry: Point,
}

#[derive(Serialize)]
struct Properties<'e> {
    name: &'e str,
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    aliases: &'e [String],
    #[serde(skip_serializing_if = "Option::is_none")]
    kind: Option<&'e str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    country: Option<&'e str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    admin1: Option<&'e str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<&'e str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    source: Option<&'e str>,
}

#[derive(Serialize)]
struct Point {
    r#type: &'static str,
    coordinates: [f64; 2],
}

impl NewEntry {
    /// The entry as a GeoJSON Feature on one line.
    #[must_use]
    pub fn to_json(&self) -> String {
        let feature = Feature {
            r#type: "Feature",
            id: &self.id,
            properties: Properties {
                name: &self.name,
                aliases: &self.aliases,
                kind: self.kind.as_deref(),
                country: self.country.as_deref(),
                admin1: self.admin1.as_deref(),
                note: self.note.as_deref(),
                source: self.source.as_deref(),
            },
            geometry: Point {
                r#type: "Point",
                coordinates: [self.point.lon(), self.point.lat()],
            },
        };
        serde_json::to_string(&feature).expect("texts and finite numbers always serialize")
    }
}
