//! What a source is, found out from its name and its beginning.

use std::path::Path;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::error::ImportError;
use super::{archive, lines};

/// The formats that can be imported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Format {
    /// GeoNames main table: `allCountries.txt`, `AF.txt`, `cities500.txt`
    Geonames,
    /// GeoNames alternate names, for places of other sources: `alternateNamesV2.txt`
    GeonamesNames,
    /// GeoNames admin codes, as names: `admin1CodesASCII.txt`, `admin2Codes.txt`
    GeonamesAdminCodes,
    /// GeoNames feature codes, which are built in: read and passed over
    GeonamesFeatureCodes,
    /// A table with a header; --column says which column holds what
    Csv,
    /// Linked Places, as JSON or TSV
    LinkedPlaces,
    /// Wikidata: entities of a JSON dump, or results of a query
    Wikidata,
    /// OpenStreetMap extract: named nodes, ways and relations of `.osm.pbf`
    OsmPbf,
    /// OpenStreetMap: answer of Overpass (`[out:json]`, `out center`)
    Overpass,
    /// Who's On First: GeoJSON features, one or many
    Whosonfirst,
    /// Shapefile with its `.dbf`, such as those of Natural Earth
    Shapefile,
    /// Any GeoJSON features with a name
    Geojson,
    /// KML placemarks
    Kml,
    /// GPX waypoints
    Gpx,
}

/// A word that names no [`Format`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not a gazetteer format")]
pub struct UnknownFormat(String);

impl FromStr for Format {
    type Err = UnknownFormat;

    fn from_str(word: &str) -> Result<Self, Self::Err> {
        let mut formats = Self::ALL.into_iter();
        let named = formats.find(|format| format.word() == word);
        named.ok_or_else(|| UnknownFormat(word.to_owned()))
    }
}

impl Format {
    /// All of them, in the order of the help.
    pub const ALL: [Self; 14] = [
        Self::Geonames,
        Self::GeonamesNames,
        Self::GeonamesAdminCodes,
        Self::GeonamesFeatureCodes,
        Self::Csv,
        Self::LinkedPlaces,
        Self::Wikidata,
        Self::OsmPbf,
        Self::Overpass,
        Self::Whosonfirst,
        Self::Shapefile,
        Self::Geojson,
        Self::Kml,
        Self::Gpx,
    ];

    /// The word for it, on the command line and in the recipe of an import.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Geonames => "geonames",
            Self::GeonamesNames => "geonames-names",
            Self::GeonamesAdminCodes => "geonames-admin-codes",
            Self::GeonamesFeatureCodes => "geonames-feature-codes",
            Self::Csv => "csv",
            Self::LinkedPlaces => "linked-places",
            Self::Wikidata => "wikidata",
            Self::OsmPbf => "osm-pbf",
            Self::Overpass => "overpass",
            Self::Whosonfirst => "whosonfirst",
            Self::Shapefile => "shapefile",
            Self::Geojson => "geojson",
            Self::Kml => "kml",
            Self::Gpx => "gpx",
        }
    }

    /// Finds out from its name and its beginning what a file is.
    ///
    /// # Errors
    /// A file that cannot be read, or that nobody knows.
    pub fn of(path: &Path) -> Result<Self, ImportError> {
        let name = archive::name(path).map_err(ImportError::unreadable(path))?;
        let start = lines::beginning(path).map_err(ImportError::unreadable(path))?;
        let unknown = || ImportError::UnknownFormat {
            path: path.to_owned(),
        };
        of_name(&name)
            .or_else(|| of_start(&start))
            .ok_or_else(unknown)
    }
}

/// Files that are known by their names.
const NAMES: [(&str, Format); 4] = [
    ("alternatenames", Format::GeonamesNames),
    ("admin1codes", Format::GeonamesAdminCodes),
    ("admin2codes", Format::GeonamesAdminCodes),
    ("featurecodes", Format::GeonamesFeatureCodes),
];
const ENDINGS: [(&str, Format); 5] = [
    (".pbf", Format::OsmPbf),
    (".shp", Format::Shapefile),
    (".kml", Format::Kml),
    (".gpx", Format::Gpx),
    (".csv", Format::Csv),
];

fn of_name(name: &str) -> Option<Format> {
    let begins = NAMES.iter().find(|(start, _)| name.starts_with(start));
    let ends = || ENDINGS.iter().find(|(end, _)| name.ends_with(end));
    begins.or_else(ends).map(|(_, format)| *format)
}

/// What the beginning of a JSON file says, the more particular first.
const SIGNS: [(&str, Format); 12] = [
    ("\"wof:", Format::Whosonfirst),
    ("\"overpass", Format::Overpass),
    ("Overpass API", Format::Overpass),
    ("\"elements\"", Format::Overpass),
    ("linkedplaces", Format::LinkedPlaces),
    ("\"toponym\"", Format::LinkedPlaces),
    ("\"entities\"", Format::Wikidata),
    ("wikidata.org/entity", Format::Wikidata),
    ("\"labels\"", Format::Wikidata),
    ("\"FeatureCollection\"", Format::Geojson),
    ("\"Feature\"", Format::Geojson),
    ("\"geometry\"", Format::Geojson),
];

fn of_start(start: &str) -> Option<Format> {
    let start = start.trim_start_matches('\u{feff}').trim_start();
    if start.starts_with(['{', '[']) {
        let sign = SIGNS.iter().find(|(sign, _)| start.contains(sign));
        return sign.map(|(_, format)| *format);
    }
    if start.contains("<kml") {
        return Some(Format::Kml);
    }
    if start.contains("<gpx") {
        return Some(Format::Gpx);
    }
    let first = start.lines().next()?;
    let columns: Vec<&str> = first.split('\t').collect();
    let is_number = |text: &&str| text.bytes().all(|byte| byte.is_ascii_digit());
    match columns[..] {
        [id, .., _] if columns.len() == 19 && is_number(&id) => Some(Format::Geonames),
        _ if columns.contains(&"title") && columns.contains(&"lon") => Some(Format::LinkedPlaces),
        [_, _, ..] => Some(Format::Csv),
        _ => None,
    }
}
