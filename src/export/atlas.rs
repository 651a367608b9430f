//! An atlas in the formats of maps and tables: a row for each place, a row for each mention.

use super::csv;
use crate::atlas::{Atlas, Document, Naming, Part, Place, data};
use crate::score::Status;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

/// A format that an atlas is exported in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum AtlasExport {
    /// Places: an RFC 7946 FeatureCollection.
    Geojson,
    /// Two tables: places and mentions.
    Csv,
    /// All that the page knows, without the sentences.
    Json,
}

/// A word that names no [`AtlasExport`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not a format of an atlas; choose geojson, csv or json")]
pub struct UnknownAtlasExport(String);

impl AtlasExport {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Geojson, Self::Csv, Self::Json];

    /// Its name in options.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Geojson => "geojson",
            Self::Csv => "csv",
            Self::Json => "json",
        }
    }

    /// The files: name and content.
    #[must_use]
    pub fn files(self, atlas: &Atlas) -> Vec<(&'static str, String)> {
        match self {
            Self::Geojson => vec![(PLACES_GEOJSON, geojson(atlas))],
            Self::Csv => vec![(PLACES_CSV, places(atlas)), (MENTIONS_CSV, mentions(atlas))],
            Self::Json => vec![(ATLAS_JSON, data::index_json(atlas, &[]) + "\n")],
        }
    }

    /// The names of [`Self::files`].
    #[must_use]
    pub fn names(self) -> &'static [&'static str] {
        match self {
            Self::Geojson => &[PLACES_GEOJSON],
            Self::Csv => &[PLACES_CSV, MENTIONS_CSV],
            Self::Json => &[ATLAS_JSON],
        }
    }
}

const PLACES_GEOJSON: &str = "places.geojson";
const PLACES_CSV: &str = "places.csv";
const MENTIONS_CSV: &str = "mentions.csv";
const ATLAS_JSON: &str = "index.json";

impl FromStr for AtlasExport {
    type Err = UnknownAtlasExport;

    fn from_str(word: &str) -> Result<Self, Self::Err> {
        let mut all = Self::ALL.into_iter();
        let named = all.find(|one| one.word() == word);
        named.ok_or_else(|| UnknownAtlasExport(word.to_owned()))
    }
}

impl fmt::Display for AtlasExport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

/// What is counted of a place over all documents that name it.
struct Summary<'a> {
    first: String,
    last: String,
    sources: Vec<&'a str>,
    /// The worst of its statuses.
    status: Status,
    is_new: bool,
}

fn summary<'a>(atlas: &'a Atlas, number: usize, place: &Place) -> Summary<'a> {
    let documents = place
        .documents
        .iter()
        .map(|document| &atlas.documents[*document]);
    let dates: BTreeSet<String> = documents
        .clone()
        .filter_map(|it| it.date)
        .map(|date| date.to_string())
        .collect();
    let sources: BTreeSet<&str> = documents
        .clone()
        .map(|it| atlas.sources[it.source].name.as_str())
        .collect();
    let of_it = |naming: &&Naming| naming.place == number;
    let namings = documents.flat_map(|it| it.named.iter().filter(of_it));
    Summary {
        first: dates.first().cloned().unwrap_or_default(),
        last: dates.last().cloned().unwrap_or_default(),
        sources: sources.into_iter().collect(),
        status: namings
            .map(|naming| naming.status)
            .max()
            .unwrap_or(Status::Check),
        is_new: atlas.is_new(place),
    }
}

fn degrees(number: f64) -> f64 {
    (number * 1e6).round() / 1e6
}

fn geojson(atlas: &Atlas) -> String {
    let feature = |(number, place): (usize, &Place)| {
        let counted = summary(atlas, number, place);
        json!({
            "type": "Feature",
            "id": place.id,
            "geometry": {
                "type": "Point",
                "coordinates": [degrees(place.at.lon()), degrees(place.at.lat())],
            },
            "properties": {
                "name": place.name,
                "kind": place.kind.word(),
                "country": place.country,
                "where": place.lies_in,
                "documents": place.documents.len(),
                "mentions": place.mentions,
                "first": counted.first,
                "last": counted.last,
                "new": counted.is_new,
                "sources": counted.sources,
                "status": counted.status.word(),
            },
        })
    };
    let features: Vec<Value> = atlas.places.iter().enumerate().map(feature).collect();
    let collection = json!({
        "geobrief": env!("CARGO_PKG_VERSION"),
        "type": "FeatureCollection",
        "features": features,
    });
    format!("{collection}\n")
}

/// Columns of the table of places.
const PLACE_COLUMNS: [&str; 14] = [
    "id",
    "name",
    "kind",
    "country",
    "where",
    "latitude",
    "longitude",
    "documents",
    "mentions",
    "first",
    "last",
    "new",
    "status",
    "sources",
];

fn places(atlas: &Atlas) -> String {
    let row = |(number, place): (usize, &Place)| {
        let counted = summary(atlas, number, place);
        csv::row([
            place.id.clone(),
            place.name.clone(),
            place.kind.word().to_owned(),
            place.country.clone(),
            place.lies_in.clone(),
            degrees(place.at.lat()).to_string(),
            degrees(place.at.lon()).to_string(),
            place.documents.len().to_string(),
            place.mentions.to_string(),
            counted.first,
            counted.last,
            counted.is_new.to_string(),
            counted.status.word().to_owned(),
            counted.sources.join("; "),
        ])
    };
    table(&PLACE_COLUMNS, atlas.places.iter().enumerate().map(row))
}

/// Columns of the table of mentions.
const MENTION_COLUMNS: [&str; 15] = [
    "document",
    "title",
    "source",
    "date",
    "copy_of",
    "part",
    "paragraph",
    "name",
    "status",
    "place",
    "place_name",
    "country",
    "latitude",
    "longitude",
    "sentence",
];

/// Every mention of every document, copies too: they say of which document they are copies.
fn mentions(atlas: &Atlas) -> String {
    let rows = atlas.documents.iter().flat_map(|document| {
        let namings = document.named.iter();
        namings.flat_map(move |naming| mention_rows(atlas, document, naming))
    });
    table(&MENTION_COLUMNS, rows)
}

fn mention_rows(atlas: &Atlas, document: &Document, naming: &Naming) -> Vec<String> {
    let place = &atlas.places[naming.place];
    let original = document
        .copy_of
        .map_or("", |original| atlas.documents[original].id.as_str());
    let row = |mention: &crate::atlas::Mention| {
        let (part, block, sentence) = match naming.part {
            Part::Article => {
                let sentence = document.sentences.get(mention.sentence)?;
                ("article", sentence.paragraph, &sentence.text)
            }
            Part::Comments => {
                let sentence = document.comment_sentences.get(mention.sentence)?;
                ("comment", sentence.comment, &sentence.text)
            }
        };
        let units: Vec<u16> = sentence.encode_utf16().collect();
        let name = units
            .get(mention.start..mention.end)
            .map(String::from_utf16_lossy);
        Some(csv::row([
            document.id.clone(),
            document.title.clone(),
            atlas.sources[document.source].name.clone(),
            document
                .date
                .map_or_else(String::new, |date| date.to_string()),
            original.to_owned(),
            part.to_owned(),
            block.to_string(),
            name.unwrap_or_default(),
            naming.status.word().to_owned(),
            place.id.clone(),
            place.name.clone(),
            place.country.clone(),
            degrees(place.at.lat()).to_string(),
            degrees(place.at.lon()).to_string(),
            sentence.clone(),
        ]))
    };
    naming.mentions.iter().filter_map(row).collect()
}

fn table(columns: &[&str], rows: impl Iterator<Item = String>) -> String {
    let mut table = csv::row(columns) + "\n";
    for row in rows {
        table.push_str(&row);
        table.push('\n');
    }
    table
}
