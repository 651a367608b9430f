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
use geobrief_index::geo::{Bbox, LonLat};
use geobrief_index::geojson::problem::{InvalidEntry, Located, Problem};
use geobrief_index::geojson::shape::{self, Shape};
use geobrief_index::geojson::{GeoJsonText, RawFeature, value_of, without_mark};
use geobrief_index::kind::{FeatureClass, Kind};
use geobrief_index::names::fold::fold;
use strsim::levenshtein;

/// A place of the user's own.
#[derive(Debug, Clone, PartialEq)]
pub struct UserEntry {
    /// `user:camp-marmal`; made from the name where the file gives none.
    pub id: String,
    /// Display name.
    pub name: String,
    /// Other names.
    pub aliases: Vec<String>,
    /// What it is; [`Kind::Site`] where the file does not say.
    pub kind: Kind,
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
const STYLE: [&str; 8] = [
    "marker-color",
    "marker-size",
    "marker-symbol",
    "stroke",
    "stroke-opacity",
    "stroke-width",
    "fill",
    "fill-opacity",
];

/// Reads a gazetteer file: a Feature or a FeatureCollection. `path` is for messages; `bundled`
/// knows the countries, and `basemap` where they are: entries that do not name country and
/// division get them from their point.
///
/// # Errors
/// Every problem of the file.
pub fn read_entries(
    text: &str,
    path: &Path,
    bundled: &Gazetteer,
    basemap: &Basemap,
) -> Result<Vec<UserEntry>, InvalidFile> {
    let text = GeoJsonText::new(without_mark(text));
    let features = text
        .features()
        .map_err(|problem| InvalidFile(vec![problem.in_file(path)]))?;
    let mut reader = EntryReader {
        path,
        bundled,
        basemap,
        lines: BTreeMap::new(),
    };
    let (mut entries, mut problems) = (Vec::new(), Vec::new());
    for feature in &features {
        match reader.entry(feature) {
            Ok(entry) => entries.push(entry),
            Err(mut found) => {
                found.sort_by_key(Located::position);
                problems.extend(found.into_iter().map(|one| one.in_file(path)));
            }
        }
    }
    if problems.is_empty() {
        Ok(entries)
    } else {
        Err(InvalidFile(problems))
    }
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
    /// # Errors
    /// All that is wrong with the feature.
    fn entry(&mut self, feature: &RawFeature) -> Result<UserEntry, Vec<Located>> {
        let mut problems = Problems::default();
        let name = problems.keep(name(feature));
        let shape = problems.keep(Shape::of(feature));
        let country = problems.keep(self.country(feature));
        let kind = problems.keep(kind(feature));
        let aliases = problems.keep(feature.texts("aliases"));
        let admin1 = problems.keep(feature.text("admin1"));
        let people = feature.typed("population", "a whole number");
        let population = problems.keep(people).flatten().unwrap_or(0);
        let note = problems.keep(feature.text("note")).unwrap_or_default();
        let source = problems.keep(feature.text("source")).unwrap_or_default();
        let point = shape.as_ref().map_or_else(LonLat::default, Shape::anchor);
        if let (Some(_), Some(country)) = (&shape, &country) {
            problems.keep(self.check_order(feature, point, country));
        }
        let line = feature.line();
        let id = problems.keep(self.id(feature, name.as_deref().unwrap_or_default(), line));
        let whole = (id, name, aliases, kind, shape, country, admin1);
        let (
            Some(id),
            Some(name),
            Some(aliases),
            Some(kind),
            Some(shape),
            Some(country),
            Some(admin1),
        ) = whole
        else {
            return Err(problems.0);
        };
        if !problems.0.is_empty() {
            return Err(problems.0);
        }
        let division = self.division(&country, &admin1);
        let (country, division) = match kind.class() {
            // Seas and ranges belong to no one country.
            FeatureClass::PopulatedPlace | FeatureClass::Facility if admin1.is_empty() => {
                self.divisions_of_point(point, country)
            }
            _ => (country, division),
        };
        Ok(UserEntry {
            id,
            name,
            aliases,
            kind,
            country,
            division,
            population,
            note,
            source,
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
    fn id(&mut self, feature: &RawFeature, name: &str, line: usize) -> Result<String, Located> {
        let given = feature.id.and_then(value_of::<String>);
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
        self.lines.insert(id.clone(), line);
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

    fn country(&self, feature: &RawFeature) -> Result<String, Located> {
        let code = feature.text("country")?.trim().to_ascii_uppercase();
        if code.is_empty() || self.bundled.country_by_code(&code).is_some() {
            return Ok(code);
        }
        let raw = feature.property("country").unwrap_or(feature.value);
        let found = feature.text("country")?;
        let meant = self.country_named(&found);
        let fix = meant
            .as_ref()
            .map(|code| feature.instead(raw, &json!(code)));
        Err(feature
            .fail(raw, Problem::UnknownCountry { found, meant })
            .with_fix(fix))
    }

    /// Code of the country with this name.
    fn country_named(&self, name: &str) -> Option<String> {
        let names = self.bundled.lookup(name).into_iter();
        let mut bearers = names.flat_map(|name| self.bundled.bearers(name));
        let country = bearers.find(|bearer| {
            matches!(
                self.bundled.kind(bearer.place),
                Kind::Country | Kind::Territory
            )
        });
        country.map(|country| self.bundled.country(country.place).to_owned())
    }

    /// Code of a division given by code or name; nothing when the country has none like that.
    fn division(&self, country: &str, admin1: &str) -> String {
        let by_name = || {
            let names = self.bundled.lookup(admin1).into_iter();
            let mut bearers = names.flat_map(|name| self.bundled.bearers(name));
            bearers.find_map(|bearer| {
                let of_country =
                    country.is_empty() || self.bundled.country(bearer.place) == country;
                let is_division = self.bundled.kind(bearer.place) == Kind::Admin1;
                (of_country && is_division).then_some(bearer.place)
            })
        };
        let division = self
            .bundled
            .by_code(admin1)
            .filter(|_| admin1.len() > 2)
            .or_else(by_name);
        division.map_or_else(String::new, |division| {
            self.bundled.code_of(division).to_owned()
        })
    }

    /// Country and division of a point; the country that the file gives goes before.
    fn divisions_of_point(&self, point: LonLat, country: String) -> (String, String) {
        let (_, admin1) = self.bundled.divisions_at(point, self.basemap);
        let found = self.basemap.country_at(point).unwrap_or_default();
        if found.is_empty() || !country.is_empty() && country != found {
            return (country, String::new());
        }
        let code = |key| self.bundled.code_of(key).to_owned();
        (found.to_owned(), admin1.map_or_else(String::new, code))
    }

    /// Finds latitude and longitude in the wrong order, where the country tells.
    fn check_order(
        &self,
        feature: &RawFeature,
        point: LonLat,
        country: &str,
    ) -> Result<(), Located> {
        let Some(place) = self.bundled.country_by_code(country) else {
            return Ok(());
        };
        let (lon, lat) = (point.lon(), point.lat());
        let swapped = LonLat::new(lat, lon);
        let is_swapped = self.bundled.bbox(place).is_some_and(|bbox| {
            let bbox = widened(bbox);
            !bbox.contains(point) && swapped.is_some_and(|swapped| bbox.contains(swapped))
        });
        if is_swapped {
            let country = self.bundled.name(place).to_owned();
            let raw = feature.geometry.unwrap_or(feature.value);
            let fix = shape::point_coordinates(raw)
                .map(|position| feature.instead(position, &json!([lat, lon])));
            let problem = Problem::Swapped { lon, lat, country };
            return Err(feature.fail(raw, problem).with_fix(fix));
        }
        Ok(())
    }
}

/// The id of an entry that gives none: `user:camp-marmal`.
#[must_use]
pub fn default_id(name: &str) -> String {
    format!("user:{}", fold(name).replace(' ', "-"))
}

fn name(feature: &RawFeature) -> Result<String, Located> {
    let name = feature.text("name")?.trim().to_owned();
    if fold(&name).is_empty() {
        return Err(feature.fail(feature.value, Problem::MissingName));
    }
    Ok(name)
}

fn kind(feature: &RawFeature) -> Result<Kind, Located> {
    let word = feature.text("kind")?;
    let folded = word.trim().to_lowercase();
    if folded.is_empty() {
        return Ok(Kind::Site);
    }
    Kind::from_word(&folded).ok_or_else(|| {
        let raw = feature.property("kind").unwrap_or(feature.value);
        let nearest = Kind::nearest(&folded);
        let typing_error = nearest.filter(|kind| levenshtein(&folded, kind.word()) <= 2);
        let fix = typing_error.map(|kind| feature.instead(raw, &json!(kind.word())));
        let problem = Problem::UnknownKind {
            found: word,
            nearest,
        };
        feature.fail(raw, problem).with_fix(fix)
    })
}

fn style(feature: &RawFeature) -> BTreeMap<String, String> {
    let styled = feature
        .properties
        .iter()
        .filter(|(key, _)| STYLE.contains(&&**key));
    styled
        .map(|(key, raw)| {
            let text = value_of(raw).unwrap_or_else(|| raw.get().to_owned());
            (key.to_string(), text)
        })
        .collect()
}

/// A degree around a country: harbours, islets and rough outlines belong to it.
fn widened(bbox: Bbox) -> Bbox {
    Bbox {
        west: bbox.west - 1.0,
        south: bbox.south - 1.0,
        east: bbox.east + 1.0,
        north: bbox.north + 1.0,
    }
}
