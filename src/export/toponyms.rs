//! Place mentions as data: the rows of `geobrief places`.

use crate::briefing::Wording;
use crate::document::Document;
use crate::gazetteer::{Gazetteer, PlaceKey};
use crate::language::Language;
use crate::positions::{Offset, Spot, Whereabouts};
use crate::recognize::Mention;
use crate::resolve::{RankedCandidate, Resolution, ResolvedMention};
use crate::span::CodePoints;
use serde::Serialize;

/// The mentions of one document.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Toponyms {
    /// Name of the document: its id, or the path it was read from.
    pub id: String,
    /// In the order of the text.
    pub toponyms: Vec<Toponym>,
}

/// A record that could not be read, or not be worked on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Failure {
    /// Line of the input, from 1; of a record that could not be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<u64>,
    /// Id of the record; of one that was read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// What is wrong with it.
    pub error: String,
}

impl Failure {
    /// A line that is no record.
    #[must_use]
    pub fn of_line(line: u64, error: impl Into<String>) -> Self {
        Self {
            line: Some(line),
            id: None,
            error: error.into(),
        }
    }

    /// A record that there is nothing of.
    #[must_use]
    pub fn of_record(id: String, error: impl Into<String>) -> Self {
        Self {
            line: None,
            id: Some(id),
            error: error.into(),
        }
    }
}

/// How much is said about a mention.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Depth {
    /// Everything.
    #[default]
    Full,
    /// What fits into a flat table: neither alternatives nor evidence.
    Flat,
}

/// One mention.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Toponym {
    /// First code point in the text.
    pub start: usize,
    /// One past the last code point.
    pub end: usize,
    /// The exact words: `text[start..end]`.
    pub name: String,
    /// How the name is used: `literal`, `associative`, `demonym`, `historical`, `region`.
    pub role: &'static str,
    /// `set`, `sure`, `likely`, `check` or `unmapped`.
    pub status: &'static str,
    /// The referent; for `check` the best candidate, for `unmapped` null.
    pub place: Option<ToponymPlace>,
    /// How probable it is that the place is right, 0..=1, two decimals.
    pub confidence: f64,
    /// Degrees north of the referent.
    pub lat: Option<f64>,
    /// Degrees east of the referent.
    pub lon: Option<f64>,
    /// What lies at a distance from the referent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<ToponymOffset>,
    /// The places not chosen, best first.
    pub alternatives: Vec<ToponymAlternative>,
    /// Why, for readers.
    pub evidence: Vec<String>,
}

/// A referent.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ToponymPlace {
    /// Stable id.
    pub id: String,
    /// The gazetteer's name.
    pub name: String,
    /// What it is.
    pub kind: String,
    /// ISO 3166-1 alpha-2, empty for seas and macro regions.
    pub country: String,
    /// Name of its first-order division.
    pub admin1: String,
    /// Degrees north.
    pub lat: f64,
    /// Degrees east.
    pub lon: f64,
    /// People; 0 when unknown.
    pub population: u32,
}

/// A distance from a referent, "60 nautical miles west of Hodeidah".
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct ToponymOffset {
    /// Degrees clockwise from north; null where the text gives no direction.
    pub bearing: Option<f64>,
    /// Kilometres.
    pub km: f64,
    /// Degrees north of the spot that is meant; null where it cannot be told.
    pub lat: Option<f64>,
    /// Degrees east of the spot.
    pub lon: Option<f64>,
}

impl ToponymOffset {
    /// In figures.
    #[must_use]
    pub fn new(offset: &Offset, spot: Spot) -> Self {
        let at = match spot {
            Spot::At(point) => Some(point),
            Spot::Around(_) | Spot::Unknown => None,
        };
        Self {
            bearing: offset.bearing,
            km: offset.rounded_km(),
            lat: at.map(|point| spot_degrees(point.lat())),
            lon: at.map(|point| spot_degrees(point.lon())),
        }
    }
}

/// A place not chosen.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ToponymAlternative {
    id: String,
    name: String,
    country: String,
    lat: f64,
    lon: f64,
    confidence: f64,
}

/// At most this many places not chosen are written for a mention.
const MOST_ALTERNATIVES: usize = 5;

/// The rows of one document.
#[must_use]
pub fn toponyms(
    id: String,
    document: &Document,
    mentions: &[ResolvedMention],
    gazetteer: &Gazetteer,
) -> Toponyms {
    toponyms_to(id, document, mentions, gazetteer, Depth::Full)
}

/// The rows of one document, to a depth.
#[must_use]
pub fn toponyms_to(
    id: String,
    document: &Document,
    mentions: &[ResolvedMention],
    gazetteer: &Gazetteer,
    depth: Depth,
) -> Toponyms {
    let most_alternatives = match depth {
        Depth::Full => MOST_ALTERNATIVES,
        Depth::Flat => 0,
    };
    let wording = Wording::new(document, gazetteer, mentions, Language::English);
    let mut points = CodePoints::new(&document.text);
    let toponyms = mentions
        .iter()
        .map(
            |ResolvedMention {
                 mention,
                 resolution,
             }| {
                let place = resolution.best_place().map(|key| place(key, gazetteer));
                Toponym {
                    start: points.at(mention.span.start()),
                    end: points.at(mention.span.end()),
                    name: mention.span.slice(&document.text).to_owned(),
                    role: mention.role.word(),
                    status: resolution.status().word(),
                    confidence: two_decimals(resolution.confidence().get()),
                    lat: place.as_ref().map(|place| place.lat),
                    lon: place.as_ref().map(|place| place.lon),
                    offset: offset(mention, resolution, gazetteer),
                    place,
                    alternatives: resolution
                        .alternatives()
                        .iter()
                        .take(most_alternatives)
                        .map(|candidate| alternative(candidate, gazetteer))
                        .collect(),
                    evidence: match depth {
                        Depth::Full => evidence(resolution, &wording, gazetteer),
                        Depth::Flat => Vec::new(),
                    },
                }
            },
        )
        .collect();
    Toponyms { id, toponyms }
}

/// Why a name means what it does, in sentences.
fn evidence(resolution: &Resolution, wording: &Wording<'_>, gazetteer: &Gazetteer) -> Vec<String> {
    match resolution {
        Resolution::Resolved {
            place, evidence, ..
        } => wording.reasons(&gazetteer.place(*place), evidence),
        Resolution::Undecided { candidates } => wording.undecided(candidates),
        Resolution::Unmapped { reason } => vec![wording.unmapped(reason)],
    }
}

fn offset(
    mention: &Mention,
    resolution: &Resolution,
    gazetteer: &Gazetteer,
) -> Option<ToponymOffset> {
    let Some(Whereabouts::Anchor(offset)) = mention.whereabouts else {
        return None;
    };
    let spot = offset.spot(resolution.best_place()?, gazetteer);
    Some(ToponymOffset::new(&offset, spot))
}

/// A spot that is told by distance and direction is known to ten metres at best.
fn spot_degrees(value: f64) -> f64 {
    (value * 1e4).round() / 1e4
}

fn two_decimals(value: f64) -> f64 {
    (value * 100.0).round() / 100.0
}

fn place(key: PlaceKey, gazetteer: &Gazetteer) -> ToponymPlace {
    let place = gazetteer.place(key);
    ToponymPlace {
        name: place.name.to_owned(),
        kind: place.kind_word.to_owned(),
        country: place.country.to_owned(),
        admin1: place.admin1_name.to_owned(),
        lat: place.point.lat(),
        lon: place.point.lon(),
        population: place.population,
        id: place.id,
    }
}

fn alternative(candidate: &RankedCandidate, gazetteer: &Gazetteer) -> ToponymAlternative {
    let place = gazetteer.place(candidate.place);
    ToponymAlternative {
        name: place.name.to_owned(),
        country: place.country.to_owned(),
        lat: place.point.lat(),
        lon: place.point.lon(),
        confidence: two_decimals(candidate.confidence.get()),
        id: place.id,
    }
}

/// The mentions that have a place as an RFC 7946 FeatureCollection, one Point per mention.
#[must_use]
pub fn geojson(documents: &[Toponyms]) -> geojson::FeatureCollection {
    let features = documents
        .iter()
        .flat_map(|document| document.toponyms.iter().map(move |row| (&document.id, row)))
        .filter_map(|(document, row)| {
            let place = row.place.as_ref()?;
            let mut properties = geojson::JsonObject::new();
            for (name, value) in [
                ("document", document.as_str().into()),
                ("name", row.name.as_str().into()),
                ("start", row.start.into()),
                ("end", row.end.into()),
                ("role", row.role.into()),
                ("status", row.status.into()),
                ("confidence", row.confidence.into()),
                ("place", place.id.as_str().into()),
                ("place_name", place.name.as_str().into()),
                ("kind", place.kind.as_str().into()),
                ("country", place.country.as_str().into()),
                ("admin1", place.admin1.as_str().into()),
            ] as [(&str, serde_json::Value); 12]
            {
                properties.insert(name.to_owned(), value);
            }
            if let Some(offset) = row.offset {
                let value = serde_json::to_value(offset).unwrap_or_default();
                properties.insert("offset".to_owned(), value);
            }
            Some(geojson::Feature {
                geometry: Some(geojson::Geometry::new(geojson::GeometryValue::new_point([
                    place.lon, place.lat,
                ]))),
                properties: Some(properties),
                ..geojson::Feature::default()
            })
        })
        .collect();
    geojson::FeatureCollection {
        features,
        bbox: None,
        foreign_members: None,
    }
}
