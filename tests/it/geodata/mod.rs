//! Every bundled feature, as `geodata/README.md` promises it.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Read;
use std::path::Path;
use std::sync::LazyLock;

use flate2::read::GzDecoder;
use geobrief::gazetteer::Kind;
use serde::Deserialize;

mod extent;

use extent::Extent;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Feature {
    r#type: String,
    id: String,
    properties: Properties,
    geometry: Option<Geometry>,
}

#[derive(Debug, Deserialize)]
struct Properties {
    name: Option<String>,
    #[serde(default)]
    aliases: Vec<String>,
    kind: Option<String>,
    country: Option<String>,
    code: Option<String>,
    point: Option<[f64; 2]>,
    label: Option<[f64; 2]>,
    place: Option<String>,
}

#[derive(Debug, Deserialize)]
struct Geometry {
    r#type: String,
    coordinates: Extent,
}

impl Geometry {
    fn is_area(&self) -> bool {
        self.r#type.ends_with("Polygon")
    }
}

/// A file of `geodata/`.
struct Layer {
    name: String,
    text: String,
    features: Vec<Feature>,
}

/// Layers that are drawn and never looked up: their features have no names.
const BACKDROP: [&str; 5] = [
    "coarse.geojson",
    "glaciers.geojson",
    "globe.geojson",
    "rivers.geojson",
    "urban-areas.geojson",
];
/// Layers without geometry.
const UNPLACED: [&str; 2] = ["demonyms.geojson", "historical.geojson"];
/// Kinds of layers that are not places.
const OTHER_KINDS: [&str; 3] = ["demonym", "disputed", "disputed-line"];

/// Islets are too small to be drawn where their label stands.
const LABEL_DEGREES: f64 = 0.1;
/// Reference points of countries are rounded, and mean all of an archipelago.
const REFERENCE_DEGREES: f64 = 2.0;

static LAYERS: LazyLock<Vec<Layer>> = LazyLock::new(|| {
    let folder = geodata();
    let files = fs::read_dir(&folder).unwrap();
    let names = files.map(|file| file.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = names.filter(|name| name.contains(".geojson")).collect();
    names.sort();
    names.into_iter().map(|name| layer(&folder, name)).collect()
});

fn geodata() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("geodata")
}

fn layer(folder: &Path, name: String) -> Layer {
    let bytes = fs::read(folder.join(&name)).unwrap();
    let mut text = String::new();
    if name.ends_with(".gz") {
        GzDecoder::new(&bytes[..])
            .read_to_string(&mut text)
            .unwrap();
    } else {
        text = String::from_utf8(bytes).unwrap();
    }
    let lines = text.lines().zip(1..);
    let features = lines.filter(|(line, _)| line.starts_with(r#"{"type":"Feature","#));
    let features = features.map(|(line, number)| {
        serde_json::from_str(line.trim_end_matches(','))
            .unwrap_or_else(|problem| panic!("geodata/{name}:{number}: {problem}"))
    });
    Layer {
        features: features.collect(),
        name,
        text,
    }
}

fn features(layer: &'static str) -> impl Iterator<Item = &'static Feature> {
    let found = LAYERS.iter().find(|found| found.name == layer);
    found
        .unwrap_or_else(|| panic!("no {layer}"))
        .features
        .iter()
}

/// Runs a check on every feature and shows what it finds, all at once.
fn for_each_feature(check: impl Fn(&Layer, &Feature) -> Option<String>) {
    let problems = LAYERS.iter().flat_map(|layer| {
        let found = |feature: &Feature| Some((feature.id.clone(), check(layer, feature)?));
        let found = layer.features.iter().filter_map(found);
        found.map(|(id, problem)| format!("geodata/{}: {id}: {problem}", layer.name))
    });
    let problems: Vec<String> = problems.collect();
    assert!(
        problems.is_empty(),
        "{} problems:\n{}",
        problems.len(),
        problems.join("\n")
    );
}

/// Says what is wrong when `right` is false.
fn unless(right: bool, problem: impl FnOnce() -> String) -> Option<String> {
    (!right).then(problem)
}

#[test]
fn there_is_one_feature_a_line() {
    for Layer {
        name,
        text,
        features,
    } in LAYERS.iter()
    {
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines.len(), features.len() + 2, "{name}");
        assert_eq!(
            lines[0], r#"{"type":"FeatureCollection","features":["#,
            "{name}"
        );
        assert_eq!(lines[lines.len() - 1], "]}", "{name}");
        let inner = &lines[1..lines.len() - 1];
        let commas = inner.iter().filter(|line| line.ends_with(',')).count();
        assert_eq!(commas, features.len() - 1, "{name}");
    }
}

#[test]
fn the_readme_counts_every_layer() {
    let readme = fs::read_to_string(geodata().join("README.md")).unwrap();
    let rows = readme.lines().filter_map(|line| {
        let mut cells = line.strip_prefix('|')?.split('|').map(str::trim);
        let name = cells.next()?.strip_prefix('`')?.strip_suffix('`')?;
        let rows = cells.next()?.replace(',', "").parse::<usize>().ok()?;
        name.contains(".geojson").then(|| (name.to_owned(), rows))
    });
    let counted: BTreeMap<String, usize> = rows.collect();
    let layers = LAYERS
        .iter()
        .map(|layer| (layer.name.clone(), layer.features.len()));
    assert_eq!(counted, layers.collect::<BTreeMap<_, _>>());
}

#[test]
fn the_readme_counts_every_table_of_names() {
    let readme = fs::read_to_string(geodata().join("README.md")).unwrap();
    let tables = fs::read_dir(geodata().join("languages")).unwrap();
    let names = tables.map(|file| file.unwrap().file_name().into_string().unwrap());
    let names: Vec<String> = names.filter(|name| name.ends_with(".tsv.gz")).collect();
    assert!(names.len() >= 8);
    for name in names {
        let bytes = fs::read(geodata().join("languages").join(&name)).unwrap();
        let mut text = String::new();
        GzDecoder::new(&bytes[..])
            .read_to_string(&mut text)
            .unwrap();
        let lines: Vec<Vec<&str>> = text
            .lines()
            .map(|line| line.split('\t').collect())
            .collect();
        let places: BTreeSet<&str> = lines.iter().map(|line| line[0]).collect();
        let count: usize = lines.iter().map(|line| line[2].split('|').count()).sum();
        let row = format!(
            "| `languages/{name}` | {} | {} |",
            thousands(places.len()),
            thousands(count)
        );
        assert!(readme.contains(&row), "{row}");
    }
}

/// "12,345".
fn thousands(number: usize) -> String {
    match number {
        0..1000 => number.to_string(),
        _ => format!("{},{:03}", thousands(number / 1000), number % 1000),
    }
}

#[test]
fn ids_are_unique_and_carry_their_source() {
    let mut ids = BTreeSet::new();
    for layer in LAYERS.iter() {
        for feature in &layer.features {
            let id = &feature.id;
            assert!(
                ids.insert(id),
                "geodata/{}: {id} is used before",
                layer.name
            );
            let source = id.split_once(':').map(|(source, _)| source);
            assert!(
                matches!(source, Some("gn" | "ne" | "wd" | "oa" | "gb")),
                "geodata/{}: {id} has no known source",
                layer.name
            );
        }
    }
    for_each_feature(|_, feature| {
        let place = feature.properties.place.as_ref()?;
        unless(ids.contains(place), || format!("there is no {place}"))
    });
}

#[test]
fn every_place_has_a_name_and_a_kind() {
    for_each_feature(
        |layer,
         Feature {
             r#type, properties, ..
         }| {
            if r#type != "Feature" {
                return Some(format!("type {}", r#type));
            }
            if BACKDROP.contains(&&*layer.name) {
                return None;
            }
            let name = properties.name.as_deref().unwrap_or_default();
            let kind = properties.kind.as_deref().unwrap_or_default();
            let is_known = Kind::from_word(kind).is_some() || OTHER_KINDS.contains(&kind);
            unless(is_known, || format!("kind {kind:?}"))
                .or_else(|| unless(!name.trim().is_empty(), || "no name".into()))
                .or_else(|| unless(name.trim() == name, || "space around its name".into()))
        },
    );
}

#[test]
fn aliases_are_other_names() {
    for_each_feature(|_, Feature { properties, .. }| {
        let mut names = BTreeSet::from_iter(properties.name.as_deref());
        let mut aliases = properties.aliases.iter();
        let wrong = aliases.find(|alias| alias.trim().is_empty() || !names.insert(alias));
        wrong.map(|alias| format!("alias {alias:?} is empty, its name or there twice"))
    });
}

#[test]
fn coordinates_exist_and_labels_lie_in_their_box() {
    for_each_feature(|layer, feature| {
        let is_unplaced = UNPLACED.contains(&&*layer.name);
        let Some(geometry) = &feature.geometry else {
            return unless(is_unplaced, || "no geometry".into());
        };
        let extent = geometry.coordinates;
        let outside = feature
            .properties
            .label
            .filter(|&label| geometry.is_area() && !extent.is_near(label, LABEL_DEGREES));
        unless(extent.is_on_earth(), || format!("coordinates {extent:?}"))
            .or_else(|| unless(!is_unplaced, || "has a geometry".into()))
            .or_else(|| outside.map(|label| format!("{label:?} lies outside {extent:?}")))
    });
}

#[test]
fn reference_points_of_countries_lie_in_their_box() {
    for country in features("countries.geojson") {
        let extent = country.geometry.as_ref().unwrap().coordinates;
        let point = country.properties.point.unwrap();
        assert!(
            extent.is_near(point, REFERENCE_DEGREES),
            "{}: {point:?}",
            country.id
        );
    }
}

#[test]
fn divisions_lie_in_the_box_of_their_country() {
    let box_of = |feature: &Feature| feature.geometry.as_ref().map(|shape| shape.coordinates);
    let countries: BTreeMap<_, _> = features("countries.geojson")
        .filter_map(|country| Some((country.properties.country.clone()?, box_of(country)?)))
        .collect();
    let layers = ["admin1.geojson", "admin1-groups.geojson"];
    let divisions = layers.into_iter().flat_map(features);
    let areas =
        divisions.filter(|division| division.geometry.as_ref().is_some_and(Geometry::is_area));
    let owned = areas.filter_map(|area| Some((area, area.properties.country.as_ref()?)));
    for (division, country) in owned {
        let own = box_of(division).unwrap();
        assert!(
            countries[country].holds(own),
            "{} leaves {country}: {own:?}",
            division.id
        );
    }
}

/// Cities and the country around them that GeoNames itself calls alike: codes of the later one.
const TWINS: [&str; 4] = ["AZ.30", "AZ.48", "AZ.68", "UA.13"];

/// Madagascar's regions, say, are not called like the former province that they were parts of.
#[test]
fn no_two_first_order_units_of_a_country_share_a_name() {
    let mut shared = Vec::new();
    let mut seen = BTreeMap::new();
    let features = features("admin1.geojson").chain(features("admin1-groups.geojson"));
    for Feature { id, properties, .. } in features {
        let Some(code) = properties.code.as_deref() else {
            continue;
        };
        if code.matches('.').count() == 1 {
            let key = (&properties.country, &properties.name);
            let other = seen.insert(key, code);
            let is_twin = [Some(code), other]
                .iter()
                .flatten()
                .any(|code| TWINS.contains(code));
            if other.is_some() && !is_twin {
                shared.push(format!(
                    "{id}: {code} and {other:?} are {:?}",
                    properties.name
                ));
            }
        }
    }
    assert_eq!(shared, Vec::<String>::new());
}

/// ISO codes are given away again: names must not stay with a code (MA-06 was Meknès-Tafilalet).
#[test]
fn cities_lie_in_the_unit_of_today() {
    let gazetteer = geobrief::gazetteer::Gazetteer::bundled();
    for (id, unit) in [
        ("gn:2553604", "Casablanca-Settat"),
        ("gn:2548885", "Fès-Meknès"),
        ("gn:2538475", "Rabat-Salé-Kénitra"),
        ("gn:1070940", "Analamanga"),
        ("gn:1069166", "Vakinankaratra"),
    ] {
        let place = gazetteer.by_id(id).unwrap();
        let division = gazetteer
            .admin1(place)
            .map(|division| gazetteer.place(division).name);
        assert_eq!(division, Some(unit), "{id}");
    }
}

#[test]
fn every_feature_is_in_the_compiled_gazetteer() {
    let gazetteer = geobrief::gazetteer::Gazetteer::bundled();
    for_each_feature(|layer, Feature { id, properties, .. }| {
        let kind = Kind::from_word(properties.kind.as_deref()?)?;
        let Some(key) = gazetteer.by_id(id) else {
            return Some(format!("is not found ({})", layer.name));
        };
        unless(
            gazetteer.kind(key) == kind && Some(gazetteer.name(key)) == properties.name.as_deref(),
            || format!("is {:?}", gazetteer.place(key)),
        )
    });
}
