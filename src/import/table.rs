//! Tables with a header: CSV of any kind with a mapping of columns, and Linked Places TSV.

use std::collections::BTreeMap;
use std::path::Path;

use csv::{ReaderBuilder, StringRecord};

use super::collector::Collector;
use super::error::ImportError;
use super::{fields, kinds, lines};
use crate::geo::LonLat;
use geobrief_index::places::record::PlaceRecord;

/// A field and the headers that it has when nobody says, in small letters.
type Headers = (&'static str, &'static [&'static str]);

const FIELDS: [Headers; 10] = [
    (
        "name",
        &[
            "name",
            "title",
            "place",
            "toponym",
            "place name",
            "placename",
        ],
    ),
    ("lat", &["lat", "latitude", "y", "lat_wgs84"]),
    (
        "lon",
        &["lon", "lng", "long", "longitude", "x", "lon_wgs84"],
    ),
    ("id", &["id", "@id", "identifier", "uri"]),
    (
        "aliases",
        &[
            "aliases",
            "variants",
            "alternatenames",
            "alternate names",
            "alt_names",
            "altnames",
        ],
    ),
    (
        "kind",
        &["kind", "types", "type", "feature_type", "category"],
    ),
    (
        "country",
        &[
            "country",
            "ccodes",
            "country_code",
            "countrycode",
            "iso2",
            "cc",
        ],
    ),
    ("admin1", &["admin1", "admin1_code", "province", "state"]),
    ("population", &["population", "pop", "inhabitants"]),
    ("note", &["note", "description", "notes"]),
];

/// Reads a table; `columns` names the header of a field where it is not one of the usual ones.
pub(super) fn read(
    path: &Path,
    columns: &BTreeMap<String, String>,
    collector: &mut Collector<'_>,
) -> Result<(), ImportError> {
    let start = lines::beginning(path).map_err(ImportError::unreadable(path))?;
    let first = start
        .trim_start_matches('\u{feff}')
        .lines()
        .next()
        .unwrap_or_default();
    let mut rows = ReaderBuilder::new()
        .delimiter(delimiter(first))
        .flexible(true)
        .from_reader(collector.open()?);
    let malformed = |error: csv::Error| ImportError::malformed(path, error.to_string());
    let header = rows.headers().map_err(malformed)?.clone();
    let table = Table::new(path, &header, columns)?;
    let mut row = StringRecord::new();
    loop {
        let line = rows.position().line();
        match rows.read_record(&mut row) {
            Ok(false) => return Ok(()),
            Ok(true) => match table.place(&row) {
                Ok(place) => collector.place(place)?,
                Err(why) => collector.unreadable(line, why),
            },
            Err(error) if error.is_io_error() => return Err(malformed(error)),
            Err(_) => collector.unreadable(line, "not UTF-8"),
        }
    }
}

/// Of the usual separators the one that the header has most of.
fn delimiter(header: &str) -> u8 {
    let count = |separator: &u8| header.bytes().filter(|byte| byte == separator).count();
    [b',', b'\t', b';', b'|']
        .into_iter()
        .rev()
        .max_by_key(count)
        .unwrap_or(b',')
}

/// Which column holds which field.
struct Table {
    columns: BTreeMap<&'static str, usize>,
}

impl Table {
    fn new(
        path: &Path,
        header: &StringRecord,
        given: &BTreeMap<String, String>,
    ) -> Result<Self, ImportError> {
        let clean = |name: &str| name.trim_matches(['\u{feff}', ' ', '"']).to_lowercase();
        let headers: Vec<String> = header.iter().map(clean).collect();
        let position = |name: &str| headers.iter().position(|header| *header == clean(name));
        let all = || headers.join(", ");
        if let Some(field) = given
            .keys()
            .find(|field| FIELDS.iter().all(|(known, _)| known != field))
        {
            let fields = FIELDS.map(|(name, _)| name).join(", ");
            let problem = format!("there is no field `{field}` for --column; use one of: {fields}");
            return Err(ImportError::malformed(path, problem));
        }
        let mut columns = BTreeMap::new();
        for (field, usual) in FIELDS {
            let found = match given.get(field) {
                Some(name) => Some(position(name).ok_or_else(|| {
                    let problem = format!("there is no column `{name}`; there are: {}", all());
                    ImportError::malformed(path, problem)
                })?),
                None => usual.iter().find_map(|name| position(name)),
            };
            columns.extend(found.map(|column| (field, column)));
        }
        let missing = ["name", "lat", "lon"]
            .into_iter()
            .find(|field| !columns.contains_key(field));
        match missing {
            None => Ok(Self { columns }),
            Some(field) => {
                let problem = format!(
                    "no column is the {field}; say which: --column {field}=COLUMN, one of: {}",
                    all()
                );
                Err(ImportError::malformed(path, problem))
            }
        }
    }

    fn get<'r>(&self, field: &str, row: &'r StringRecord) -> &'r str {
        let column = self.columns.get(field);
        let cell = column.and_then(|&column| row.get(column));
        cell.unwrap_or_default().trim()
    }

    fn place(&self, row: &StringRecord) -> Result<PlaceRecord, &'static str> {
        let get = |field| self.get(field, row);
        let degrees = |field| get(field).replace(',', ".").parse::<f64>().ok();
        let point = degrees("lon")
            .zip(degrees("lat"))
            .ok_or("latitude or longitude is no number")?;
        let point = LonLat::new(point.0, point.1).ok_or("the coordinates do not exist")?;
        let name = get("name");
        if name.is_empty() {
            return Err("the place has no name");
        }
        let people = get("population").replace([',', ' ', '\''], "");
        let population = people.parse::<f64>().map_or(0, |people| people as u32);
        let country = get("country").get(..2).unwrap_or_default().to_uppercase();
        let aliases = get("aliases").split([';', '|']).map(str::trim);
        Ok(PlaceRecord {
            id: fields::id(get("id"), name, point),
            name: name.to_owned(),
            aliases: aliases
                .filter(|alias| !alias.is_empty())
                .map(str::to_owned)
                .collect(),
            kind: kinds::sized(kinds::of_words(get("kind")), population),
            division: division(&country, get("admin1")),
            country,
            population,
            note: get("note").to_owned(),
            ..PlaceRecord::at(point)
        })
    }
}

/// Codes are taken as they are written: `01` or `AF.01`.
fn division(country: &str, admin1: &str) -> String {
    match admin1 {
        "" => String::new(),
        code if code.contains('.') => code.to_owned(),
        code if code.len() <= 3 => format!("{country}.{code}"),
        _ => String::new(),
    }
}
