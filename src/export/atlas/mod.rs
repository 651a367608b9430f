//! An atlas in the formats of maps, tables and gazetteers: a row for each place, a row for each mention.

mod features;
mod linked_places;
mod tables;

use super::parts::degrees;
use crate::atlas::{Atlas, Document, Naming, Part, Place, data};
use crate::score::Status;
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
    /// Places in Linked Places Format 1.1.
    LinkedPlaces,
    /// The two tables as GeoParquet.
    #[cfg(feature = "parquet")]
    Parquet,
}

/// A word that names no [`AtlasExport`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not a format of an atlas; choose one of {known}", known = words())]
pub struct UnknownAtlasExport(String);

/// "geojson, csv, json, lpf".
fn words() -> String {
    let words: Vec<&str> = AtlasExport::ALL.iter().map(|kind| kind.word()).collect();
    words.join(", ")
}

/// Why a file of an export could not be made.
#[derive(Debug, thiserror::Error)]
#[error("{file}: cannot be written: {problem}")]
pub struct AtlasExportError {
    /// Its name.
    file: &'static str,
    /// What the writer of the format says.
    problem: String,
}

/// A file of an export: its name and its bytes.
pub type AtlasFile = (&'static str, Vec<u8>);

impl AtlasExport {
    /// All of them.
    pub const ALL: &[Self] = &[
        Self::Geojson,
        Self::Csv,
        Self::Json,
        Self::LinkedPlaces,
        #[cfg(feature = "parquet")]
        Self::Parquet,
    ];

    /// Its name in options.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Geojson => "geojson",
            Self::Csv => "csv",
            Self::Json => "json",
            Self::LinkedPlaces => "lpf",
            #[cfg(feature = "parquet")]
            Self::Parquet => "parquet",
        }
    }

    /// The files.
    ///
    /// # Errors
    /// [`AtlasExportError`], when a format cannot hold what the atlas says; it does not happen with a
    /// consistent [`Atlas`].
    pub fn files(self, atlas: &Atlas) -> Result<Vec<AtlasFile>, AtlasExportError> {
        let named = |(name, text): (_, String)| (name, text.into_bytes());
        Ok(match self {
            Self::Geojson => vec![named((PLACES_GEOJSON, features::collection(atlas)))],
            Self::Csv => vec![
                named((PLACES_CSV, tables::csv(&tables::PLACES, atlas))),
                named((MENTIONS_CSV, tables::csv(&tables::MENTIONS, atlas))),
            ],
            Self::Json => vec![named((ATLAS_JSON, data::index_json(atlas, &[]) + "\n"))],
            Self::LinkedPlaces => vec![named((PLACES_LPF, linked_places::collection(atlas)))],
            #[cfg(feature = "parquet")]
            Self::Parquet => {
                let table = |file, table| -> Result<AtlasFile, AtlasExportError> {
                    let bytes = tables::parquet(table, atlas);
                    let bytes = bytes.map_err(|problem| AtlasExportError {
                        file,
                        problem: problem.to_string(),
                    })?;
                    Ok((file, bytes))
                };
                vec![
                    table(PLACES_PARQUET, &tables::PLACES)?,
                    table(MENTIONS_PARQUET, &tables::MENTIONS)?,
                ]
            }
        })
    }

    /// The names of [`Self::files`].
    #[must_use]
    pub fn names(self) -> &'static [&'static str] {
        match self {
            Self::Geojson => &[PLACES_GEOJSON],
            Self::Csv => &[PLACES_CSV, MENTIONS_CSV],
            Self::Json => &[ATLAS_JSON],
            Self::LinkedPlaces => &[PLACES_LPF],
            #[cfg(feature = "parquet")]
            Self::Parquet => &[PLACES_PARQUET, MENTIONS_PARQUET],
        }
    }
}

const PLACES_GEOJSON: &str = "places.geojson";
const PLACES_CSV: &str = "places.csv";
const MENTIONS_CSV: &str = "mentions.csv";
const ATLAS_JSON: &str = "index.json";
const PLACES_LPF: &str = "places.lpf.json";
#[cfg(feature = "parquet")]
const PLACES_PARQUET: &str = "places.parquet";
#[cfg(feature = "parquet")]
const MENTIONS_PARQUET: &str = "mentions.parquet";

impl FromStr for AtlasExport {
    type Err = UnknownAtlasExport;

    fn from_str(word: &str) -> Result<Self, Self::Err> {
        let named = Self::ALL.iter().find(|one| one.word() == word);
        named
            .copied()
            .ok_or_else(|| UnknownAtlasExport(word.to_owned()))
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

/// The words of the sentence of a mention, and the number of its block.
fn sentence(document: &Document, part: Part, index: usize) -> Option<(&str, u32)> {
    match part {
        Part::Article => {
            let sentence = document.sentences.get(index)?;
            Some((&sentence.text, sentence.paragraph))
        }
        Part::Comments => {
            let sentence = document.comment_sentences.get(index)?;
            Some((&sentence.text, sentence.comment))
        }
    }
}

/// The words of a mention in its sentence.
fn written(sentence: &str, mention: crate::atlas::Mention) -> Option<String> {
    let units: Vec<u16> = sentence.encode_utf16().collect();
    let name = units.get(mention.start..mention.end)?;
    Some(String::from_utf16_lossy(name))
}

/// Longitude and latitude, with six decimals at most.
fn position(place: &Place) -> [f64; 2] {
    [degrees(place.at.lon()), degrees(place.at.lat())]
}
