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
    /// OpenStreetMap: answer of Overpass (`[out:json]`, `out center` or `out geom`)
    Overpass,
    /// OpenStreetMap XML (`.osm`)
    OsmXml,
    /// Who's On First: GeoJSON features, one or many
    Whosonfirst,
    /// Shapefile with its `.dbf`, such as those of Natural Earth
    Shapefile,
    /// Any GeoJSON features with a name, also one a line; JSON records with a position
    Geojson,
    /// TopoJSON objects with a name
    Topojson,
    /// GeoPackage: tables of features
    Geopackage,
    /// Workbook: first sheet of `.xlsx` or `.ods`, read like a table
    Workbook,
    /// KML placemarks, packed (`.kmz`) or not
    Kml,
    /// GPX waypoints, named points of routes, named tracks
    Gpx,
    /// GML 2 to 3.2: members of a collection of features
    Gml,
    /// FlatGeobuf
    Flatgeobuf,
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
    pub const ALL: [Self; 20] = [
        Self::Geonames,
        Self::GeonamesNames,
        Self::GeonamesAdminCodes,
        Self::GeonamesFeatureCodes,
        Self::Csv,
        Self::LinkedPlaces,
        Self::Wikidata,
        Self::OsmPbf,
        Self::Overpass,
        Self::OsmXml,
        Self::Whosonfirst,
        Self::Shapefile,
        Self::Geojson,
        Self::Topojson,
        Self::Geopackage,
        Self::Workbook,
        Self::Kml,
        Self::Gpx,
        Self::Gml,
        Self::Flatgeobuf,
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
            Self::OsmXml => "osm-xml",
            Self::Topojson => "topojson",
            Self::Geopackage => "geopackage",
            Self::Workbook => "workbook",
            Self::Kml => "kml",
            Self::Gpx => "gpx",
            Self::Gml => "gml",
            Self::Flatgeobuf => "flatgeobuf",
        }
    }

    /// Whether a publisher's gazetteer comes in it, which is imported and never read as places of
    /// one's own.
    #[must_use]
    pub fn is_publishers(self) -> bool {
        matches!(
            self,
            Self::Geonames
                | Self::GeonamesNames
                | Self::GeonamesAdminCodes
                | Self::GeonamesFeatureCodes
                | Self::OsmPbf
        )
    }

    /// Finds out from its name and its beginning what a file is.
    ///
    /// # Errors
    /// A file that cannot be read, or that nobody knows.
    pub fn of(path: &Path) -> Result<Self, ImportError> {
        let unreadable = ImportError::unreadable(path);
        let members = archive::names(path).map_err(&unreadable)?;
        if members
            .iter()
            .any(|name| name.starts_with("xl/") || name == "content.xml")
        {
            return Ok(Self::Workbook);
        }
        let name = archive::name(path).map_err(&unreadable)?;
        let start = lines::beginning(path).map_err(&unreadable)?;
        if let Some((what, how)) = of_others(&start, &name) {
            return Err(ImportError::malformed(path, format!("{what}: {how}")));
        }
        of_signature(&start)
            .or_else(|| of_name(&name, &start))
            .or_else(|| of_start(&start))
            .ok_or_else(|| {
                match known_but_not_read(&start).map(|(what, how)| format!("{what}: {how}")) {
                    Some(problem) => ImportError::malformed(path, problem),
                    None => ImportError::UnknownFormat {
                        path: path.to_owned(),
                    },
                }
            })
    }
}

/// Files that are known by their first bytes.
fn of_signature(start: &str) -> Option<Format> {
    let signs = [
        ("SQLite format 3", Format::Geopackage),
        ("fgb\u{3}", Format::Flatgeobuf),
    ];
    let found = signs.iter().find(|(sign, _)| start.starts_with(sign));
    found.map(|(_, format)| *format)
}

/// Forms of other programs that are known by their bytes or names, and not read: what they are, and
/// what to do.
fn of_others(start: &str, name: &str) -> Option<(&'static str, &'static str)> {
    let ends = |endings: &[&str]| endings.iter().any(|ending| name.ends_with(ending));
    Some(
        if start
            .trim_matches(['\u{feff}', ' ', '\n', '\r', '\t'])
            .is_empty()
        {
            ("an empty file", "save the places again")
        } else if ends(&[
            ".tab", ".mif", ".mid", ".dxf", ".dwg", ".dgn", ".gdb", ".jml", ".e00",
        ]) || start.starts_with("AutoCAD")
        {
            (
                "a map of MapInfo, ArcGIS or a drawing program",
                "convert it: ogr2ogr -t_srs EPSG:4326 NEW.geojson OLD",
            )
        } else if start.starts_with("PAR1") || ends(&[".parquet", ".geoparquet"]) {
            (
                "a GeoParquet file",
                "convert it: ogr2ogr -t_srs EPSG:4326 NEW.geojson OLD.parquet",
            )
        } else if start.starts_with('\u{fffd}') && ends(&[".xls"]) || ends(&[".numbers"]) {
            ("a workbook of an old form", "save the sheet as CSV or XLSX")
        } else if ends(&[".dbf", ".shx", ".prj", ".cpg"]) {
            ("a part of a shapefile", "give its .shp")
        } else if is_web_page(start) {
            ("a web page", "get the file that it links to")
        } else if start.starts_with("%PDF") || ends(&[".doc", ".docx", ".pdf"]) {
            ("a document, no table", "save the table in it as CSV")
        } else {
            return None;
        },
    )
}

fn is_web_page(start: &str) -> bool {
    let begins = start.trim_start_matches('\u{feff}').trim_start();
    let small: String = begins
        .chars()
        .take(20)
        .flat_map(char::to_lowercase)
        .collect();
    small.starts_with("<!doctype html") || small.starts_with("<html")
}

/// What a text is that holds no places, and what to do.
fn known_but_not_read(start: &str) -> Option<(&'static str, &'static str)> {
    let begins = start.trim_start_matches('\u{feff}').trim_start();
    Some(if begins.starts_with(['{', '[']) {
        (
            "JSON without features or positions",
            "save the places as GeoJSON",
        )
    } else {
        return None;
    })
}

/// Files that are known by their names.
const NAMES: [(&str, Format); 4] = [
    ("alternatenames", Format::GeonamesNames),
    ("admin1codes", Format::GeonamesAdminCodes),
    ("admin2codes", Format::GeonamesAdminCodes),
    ("featurecodes", Format::GeonamesFeatureCodes),
];
const ENDINGS: [(&str, Format); 12] = [
    (".pbf", Format::OsmPbf),
    (".shp", Format::Shapefile),
    (".kml", Format::Kml),
    (".gpx", Format::Gpx),
    (".csv", Format::Csv),
    (".gpkg", Format::Geopackage),
    (".geojsonl", Format::Geojson),
    (".geojsons", Format::Geojson),
    (".geojsonseq", Format::Geojson),
    (".topojson", Format::Topojson),
    (".gml", Format::Gml),
    (".fgb", Format::Flatgeobuf),
];

/// The ending says what a file is, unless it begins with the bracket of another form.
fn of_name(name: &str, start: &str) -> Option<Format> {
    let begins = NAMES.iter().find(|(start, _)| name.starts_with(start));
    let first = start
        .trim_start_matches(['\u{feff}', '\u{1e}'])
        .trim_start()
        .chars()
        .next();
    let fits = |format: Format| match format {
        Format::Csv => !matches!(first, Some('{' | '<')),
        Format::Kml | Format::Gpx | Format::Gml => !matches!(first, Some('{' | '[')),
        _ => true,
    };
    let ends = || {
        ENDINGS
            .iter()
            .find(|(end, format)| name.ends_with(end) && fits(*format))
    };
    begins.or_else(ends).map(|(_, format)| *format)
}

/// What the beginning of a JSON file says, the more particular first.
const SIGNS: [(&str, Format); 17] = [
    ("\"wof:", Format::Whosonfirst),
    ("\"Topology\"", Format::Topojson),
    ("\"overpass", Format::Overpass),
    ("Overpass API", Format::Overpass),
    ("\"elements\"", Format::Overpass),
    ("linkedplaces", Format::LinkedPlaces),
    ("\"toponym\"", Format::LinkedPlaces),
    ("\"entities\"", Format::Wikidata),
    ("wikidata.org/entity", Format::Wikidata),
    ("\"FeatureCollection\"", Format::Geojson),
    ("\"Feature\"", Format::Geojson),
    ("\"labels\"", Format::Wikidata),
    ("\"geometry\"", Format::Geojson),
    ("\"lat\"", Format::Geojson),
    ("\"latitude\"", Format::Geojson),
    ("\"coordinates\"", Format::Geojson),
    ("\"geometries\"", Format::Geojson),
];

fn of_start(start: &str) -> Option<Format> {
    let start = start
        .trim_start_matches(['\u{feff}', '\u{1e}'])
        .trim_start();
    if start.starts_with(['{', '[']) {
        let sign = SIGNS.iter().find(|(sign, _)| start.contains(sign));
        return sign.map(|(_, format)| *format);
    }
    if start.starts_with('<') {
        let has = |element: &str| start.contains(element);
        return match () {
            () if has("<kml") || has("<Placemark") || has(":kml") => Some(Format::Kml),
            () if has("<gpx") => Some(Format::Gpx),
            () if has("<osm") => Some(Format::OsmXml),
            () if has("opengis.net/gml") => Some(Format::Gml),
            () => None,
        };
    }
    let first = start.lines().next()?;
    if first.contains(['\0', '\u{fffd}']) && !first.contains(',') {
        return None;
    }
    let columns: Vec<&str> = first.split('\t').collect();
    let is_number = |text: &&str| text.bytes().all(|byte| byte.is_ascii_digit());
    match columns[..] {
        [id, .., _] if columns.len() == 19 && is_number(&id) => Some(Format::Geonames),
        _ if columns.contains(&"title") && columns.contains(&"lon") => Some(Format::LinkedPlaces),
        [_, _, ..] => Some(Format::Csv),
        // GNIS and many tables of authorities have other signs between their columns.
        _ => {
            let between = [';', '|', ',']
                .iter()
                .any(|sign| first.matches(*sign).count() > 1);
            between.then_some(Format::Csv)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_name_formats() {
        for format in Format::ALL {
            assert_eq!(format.word().parse(), Ok(format));
        }
    }

    #[test]
    fn a_beginning_says_what_a_file_is() {
        for (start, format) in [
            (
                "\u{feff}{\"type\": \"FeatureCollection\"",
                Some(Format::Geojson),
            ),
            ("\u{1e}{\"type\": \"Feature\"", Some(Format::Geojson)),
            ("{\"type\":\"Topology\"", Some(Format::Topojson)),
            ("<?xml version=\"1.0\"?><osm version", Some(Format::OsmXml)),
            ("FEATURE_ID|FEATURE_NAME|FEATURE_CLASS", Some(Format::Csv)),
            ("[{\"place_id\": 1, \"lat\": \"1\"", Some(Format::Geojson)),
            ("Dear reader", None),
        ] {
            assert_eq!(of_start(start), format, "{start}");
        }
    }
}
