//! The user's own places: GeoJSON features that a person can write by hand.
//!
//! ```json
//! {"type": "Feature", "id": "user:camp-marmal",
//!  "properties": {"name": "Camp Marmal", "aliases": ["Marmal"], "kind": "base",
//!                 "country": "AF", "admin1": "Balkh", "note": "…", "source": "…"},
//!  "geometry": {"type": "Point", "coordinates": [67.212, 36.707]}}
//! ```
//!
//! Only `name` and a geometry are required.

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};

use serde_json::json;

use crate::basemap::Basemap;
use crate::gazetteer::Gazetteer;
use crate::gazetteer::entries::facts::{Author, Doubt, Values, is_capitals, kind_of, people};
use crate::gazetteer::entries::field::Field;
use geobrief_index::geo::LonLat;
use geobrief_index::geojson::problem::{InvalidEntry, Located, Problem, Severity};
use geobrief_index::geojson::shape::{self, Shape};
use geobrief_index::geojson::{GeoJsonText, RawFeature, value_of, without_mark};
use geobrief_index::kind::{FeatureClass, Kind};
use geobrief_index::names::fold::fold;

/// A place of the user's own.
#[derive(Debug, Clone, PartialEq)]
pub struct UserEntry {
    /// `user:camp-marmal`; made from the name where the file gives none.
    pub id: String,
    /// Display name.
    pub name: String,
    /// Other names.
    pub aliases: Vec<String>,
    /// The family of what it is; [`Kind::Site`] where the file does not say, or in a word of none.
    pub kind: Kind,
    /// What the user calls that, as written; empty where it is the kind's own word.
    pub kind_word: String,
    /// ISO 3166-1 alpha-2 code, or empty.
    pub country: String,
    /// Code of the first-order division that holds it, `AF.01`, or empty.
    pub division: String,
    /// People; 0 when unknown.
    pub population: u32,
    /// A sentence for readers, or empty.
    pub note: String,
    /// Where the user has it from, or empty.
    pub source: String,
    /// simplestyle-spec properties, as written: `marker-color`, `stroke`, `fill-opacity`.
    pub style: BTreeMap<String, String>,
    /// Its whole geometry.
    pub shape: Shape,
    /// A point of the geometry; inside it when it is an area.
    pub point: LonLat,
    /// Where it is written.
    pub origin: Origin,
}

impl UserEntry {
    /// What it is, in the user's word.
    #[must_use]
    pub fn kind_text(&self) -> &str {
        match &*self.kind_word {
            "" => self.kind.word(),
            word => word,
        }
    }
}

/// Where a user entry is written.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Origin {
    /// The file, as the user named it.
    pub path: PathBuf,
    /// Line of the feature, from 1.
    pub line: usize,
    /// Number of the feature in the file, from 1.
    pub feature: usize,
}

impl fmt::Display for Origin {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        write!(formatter, "{}:{}", self.path.display(), self.line)
    }
}

/// What is wrong with a gazetteer file, at least one problem, in the order of the file.
#[derive(Debug, Clone, PartialEq)]
pub struct InvalidFile(pub Vec<InvalidEntry>);

impl std::error::Error for InvalidFile {}

impl fmt::Display for InvalidFile {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        for (number, problem) in self.0.iter().enumerate() {
            let line_end = if number > 0 { "\n" } else { "" };
            write!(formatter, "{line_end}{problem}")?;
        }
        Ok(())
    }
}

/// The properties of the simplestyle specification 1.1 that colour a marker or shape.
pub const SIMPLESTYLE: [&str; 8] = [
    "marker-color",
    "marker-size",
    "marker-symbol",
    "stroke",
    "stroke-opacity",
    "stroke-width",
    "fill",
    "fill-opacity",
];

/// What can be used of a file, and what cannot.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Usable {
    /// The places.
    pub entries: Vec<UserEntry>,
    /// Why each of the others is left out; values that are not used, too.
    pub problems: Vec<InvalidEntry>,
}

impl Usable {
    /// The entries, if nothing is left out.
    ///
    /// # Errors
    /// Every error of the file; warnings are none.
    pub fn strict(self) -> Result<Vec<UserEntry>, InvalidFile> {
        let mut errors = self.problems;
        errors.retain(|one| one.problem.severity() == Severity::Error);
        match errors.is_empty() {
            true => Ok(self.entries),
            false => Err(InvalidFile(errors)),
        }
    }
}

/// Reads a gazetteer file of which every feature must be usable: a Feature or a FeatureCollection.
/// `path` is for messages; `bundled` knows the countries, and `basemap` where they are: entries that
/// do not name country and division get them from their point.
///
/// # Errors
/// Every problem of the file.
pub fn read_entries(
    text: &str,
    path: &Path,
    bundled: &Gazetteer,
    basemap: &Basemap,
) -> Result<Vec<UserEntry>, InvalidFile> {
    read_usable(text, path, bundled, basemap)?.strict()
}

/// Reads what can be used of a gazetteer file, and says what cannot; see [`read_entries`].
///
/// # Errors
/// A text that is no GeoJSON.
pub fn read_usable(
    text: &str,
    path: &Path,
    bundled: &Gazetteer,
    basemap: &Basemap,
) -> Result<Usable, InvalidFile> {
    let text = GeoJsonText::new(without_mark(text));
    let features = text
        .each_feature()
        .map_err(|problem| InvalidFile(vec![problem.in_file(path)]))?;
    let mut reader = EntryReader {
        path,
        bundled,
        basemap,
        lines: BTreeMap::new(),
    };
    let mut usable = Usable::default();
    for feature in &features {
        let mut problems = Problems::default();
        let entry = match feature {
            Ok(feature) => reader.entry(feature, &mut problems),
            Err(problem) => {
                problems.0.push(problem.clone());
                None
            }
        };
        usable.entries.extend(entry);
        problems.0.sort_by_key(Located::position);
        let problems = problems.0.into_iter();
        usable
            .problems
            .extend(problems.map(|one| one.in_file(path)));
    }
    Ok(usable)
}

/// What is wrong with a feature so far.
#[derive(Default)]
struct Problems(Vec<Located>);

impl Problems {
    fn keep<T>(&mut self, result: Result<T, Located>) -> Option<T> {
        result.map_err(|problem| self.0.push(problem)).ok()
    }
}

struct EntryReader<'a> {
    path: &'a Path,
    bundled: &'a Gazetteer,
    basemap: &'a Basemap,
    /// Line of each id so far.
    lines: BTreeMap<String, usize>,
}

impl EntryReader<'_> {
    /// The entry, unless it has an error; all that is wrong with it goes to `problems`.
    fn entry(&mut self, feature: &RawFeature, problems: &mut Problems) -> Option<UserEntry> {
        let values = Values::of(feature);
        let name = problems.keep(name(&values));
        let shape = problems.keep(Shape::of(feature));
        let country = self.country(&values, problems);
        let point = shape.as_ref().map_or_else(LonLat::default, Shape::anchor);
        if shape.is_some() {
            problems.keep(self.check_point(feature, point, &country));
        }
        let line = feature.line();
        let id = problems.keep(self.id(feature, name.as_deref().unwrap_or_default()));
        let has_error = |one: &Located| one.severity() == Severity::Error;
        if problems.0.iter().any(has_error) {
            return None;
        }
        let (id, name, shape) = (id?, name?, shape?);
        let (kind, kind_word) = kind_of(&values.text(Field::Kind));
        let admin1 = values.text(Field::Admin1);
        let division = self.bundled.division_named(&country, &admin1);
        let (country, division) = match kind.class() {
            // Seas and ranges belong to no one country.
            FeatureClass::PopulatedPlace | FeatureClass::Facility if admin1.is_empty() => {
                self.bundled.divisions_of(point, country, self.basemap)
            }
            _ => (country, division),
        };
        self.lines.insert(id.clone(), line);
        Some(UserEntry {
            id,
            aliases: values.names(&name),
            name,
            kind,
            kind_word,
            country,
            division,
            population: self.population(&values, problems),
            note: values.text(Field::Note),
            source: values.text(Field::Source),
            style: style(feature),
            shape,
            point,
            origin: Origin {
                path: self.path.to_owned(),
                line,
                feature: feature.number,
            },
        })
    }

    /// The id that the file gives, or one made from the name. Numbers are not taken: editors
    /// write them, and they mean nothing outside the file.
    fn id(&self, feature: &RawFeature, name: &str) -> Result<String, Located> {
        let property = || feature.property("id").and_then(value_of::<String>);
        let property = || property().filter(|id| id.contains(':'));
        let given = feature.id.and_then(value_of::<String>).or_else(property);
        let given = given.filter(|id| !id.trim().is_empty());
        let id = match given {
            Some(id) if id.contains(':') => id,
            Some(id) => format!("user:{id}"),
            None => self.unused_id(name),
        };
        if let Some(first) = self.lines.get(&id) {
            let first = format!("{}:{first}", self.path.display());
            let problem = Problem::DuplicateId { id, first };
            return Err(feature.fail(feature.id.unwrap_or(feature.value), problem));
        }
        Ok(id)
    }

    fn unused_id(&self, name: &str) -> String {
        let id = default_id(name);
        if !self.lines.contains_key(&id) {
            return id;
        }
        let mut numbered = (2..).map(|number: usize| format!("{id}-{number}"));
        let unused = numbered.find(|id| !self.lines.contains_key(id));
        unused.unwrap_or(id)
    }

    /// Code of the country that the entry gives by code or name; of one that nobody knows the point
    /// tells.
    fn country(&self, values: &Values<'_, '_>, problems: &mut Problems) -> String {
        let found = values.text(Field::Country);
        match self.bundled.country_meant(&found) {
            Some(code) => code,
            // Codes of three letters stand in many files, and name no place of the map.
            None if found.is_empty() || is_capitals(&found) && found.len() == 3 => String::new(),
            None => {
                let feature = values.feature;
                let raw = values.raw(Field::Country).unwrap_or(feature.value);
                let problem = Problem::UnknownCountry { found, meant: None };
                problems.0.push(feature.fail(raw, problem));
                String::new()
            }
        }
    }

    fn population(&self, values: &Values<'_, '_>, problems: &mut Problems) -> u32 {
        let found = values.text(Field::Population);
        people(&found).unwrap_or_else(|| {
            let feature = values.feature;
            let raw = values.raw(Field::Population).unwrap_or(feature.value);
            let (member, expected) = ("population", "a whole number");
            problems.0.push(feature.fail(
                raw,
                Problem::Unread {
                    member,
                    expected,
                    found,
                },
            ));
            0
        })
    }

    /// Finds latitude and longitude in the wrong order, where the country tells, and doubts points far
    /// from it.
    fn check_point(
        &self,
        feature: &RawFeature,
        point: LonLat,
        country: &str,
    ) -> Result<(), Located> {
        let raw = feature.geometry.unwrap_or(feature.value);
        let id = feature.id.and_then(value_of::<String>).unwrap_or_default();
        match self.bundled.doubt(point, country, Author::of_id(&id)) {
            None => Ok(()),
            Some(Doubt::NullIsland) => Err(feature.fail(raw, Problem::NullIsland)),
            Some(Doubt::Far { km, country }) => {
                Err(feature.fail(raw, Problem::Far { km, country }))
            }
            Some(Doubt::Swapped { country }) => {
                let (lon, lat) = (point.lon(), point.lat());
                let fix = shape::point_coordinates(raw)
                    .map(|position| feature.instead(position, &json!([lat, lon])));
                let problem = Problem::Swapped { lon, lat, country };
                Err(feature.fail(raw, problem).with_fix(fix))
            }
        }
    }
}

/// The id of an entry that gives none: `user:camp-marmal`.
#[must_use]
pub fn default_id(name: &str) -> String {
    format!("user:{}", fold(name).replace(' ', "-"))
}

/// The point in the id of a pin, or of a row that was imported without an id:
/// `user:camp-marmal@36.707,67.212`.
#[must_use]
pub fn point_in_id(id: &str) -> Option<LonLat> {
    let (_, point) = id.rsplit_once('@')?;
    let (lat, lon) = point.split_once(',')?;
    LonLat::new(lon.parse().ok()?, lat.parse().ok()?)
}

fn name(values: &Values<'_, '_>) -> Result<String, Located> {
    let name = values.text(Field::Name);
    if fold(&name).is_empty() {
        let feature = values.feature;
        return Err(feature.fail(feature.value, Problem::MissingName));
    }
    Ok(name)
}

fn style(feature: &RawFeature) -> BTreeMap<String, String> {
    let styled = feature
        .properties
        .iter()
        .filter(|(key, _)| SIMPLESTYLE.contains(&&**key));
    styled
        .map(|(key, raw)| {
            let text = value_of(raw).unwrap_or_else(|| raw.get().to_owned());
            (key.to_string(), text)
        })
        .collect()
}
