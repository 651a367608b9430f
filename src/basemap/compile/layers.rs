//! Parses the layers that the basemap is made of. GeoJSON does not leave this file.

use geojson::feature::Id;
use geojson::{Feature, FeatureCollection, GeometryValue, Position};

use super::layout::{GRID, ShapeKind};
use super::{GridPoint, GridPolygon};

/// Everything the basemap is compiled from.
#[derive(Debug, Default)]
pub(crate) struct Layers {
    /// A coverage of the world's land by first-order divisions.
    pub(crate) divisions: Vec<Division>,
    /// Countries and territories.
    pub(crate) countries: Vec<Country>,
    /// Everything else that has an outline.
    pub(crate) shapes: Vec<Shape>,
    /// Borders that somebody disputes.
    pub(crate) disputed_lines: Vec<Vec<GridPoint>>,
    /// The world's land for a small globe.
    pub(crate) globe: Vec<GridPolygon>,
}

/// A first-order division.
#[derive(Debug, Default, Clone, PartialEq)]
pub(crate) struct Division {
    pub(crate) id: String,
    pub(crate) name: String,
    /// ISO 3166-1 alpha-2; empty for land of no one country.
    pub(crate) country: String,
    pub(crate) disputed: bool,
    pub(crate) polygons: Vec<GridPolygon>,
}

/// A country or territory.
#[derive(Debug, Default, Clone, PartialEq)]
pub(crate) struct Country {
    pub(crate) id: String,
    pub(crate) name: String,
    /// ISO 3166-1 alpha-2.
    pub(crate) code: String,
    pub(crate) label: Option<GridPoint>,
    pub(crate) polygons: Vec<GridPolygon>,
}

/// A place with an outline of its own, or made of divisions or countries.
#[derive(Debug, Default, Clone, PartialEq)]
pub(crate) struct Shape {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) note: String,
    pub(crate) kind: ShapeKind,
    /// Ids of divisions or codes of countries; the outline is theirs when all are known.
    pub(crate) members: Vec<String>,
    pub(crate) polygons: Vec<GridPolygon>,
}

impl Shape {
    /// Whether it is more than a point.
    pub(crate) fn has_outline(&self) -> bool {
        !self.polygons.is_empty() || !self.members.is_empty()
    }
}

/// What is wrong with a layer.
#[derive(Debug, thiserror::Error)]
pub(crate) enum LayerError {
    #[error("is not a feature collection: {0}")]
    NotGeoJson(String),
    #[error("feature {number} has {problem}")]
    Feature {
        number: usize,
        problem: &'static str,
    },
}

/// The layers, in the order in which [`parse`] takes them.
pub(crate) const FILES: [&str; 9] = [
    "admin1.geojson",
    "countries.geojson",
    "admin1-groups.geojson",
    "us-counties.geojson",
    "lakes.geojson",
    "regions.geojson",
    "disputed.geojson",
    "disputed-lines.geojson",
    "globe.geojson",
];

/// Parses the text of each of [`FILES`].
///
/// # Errors
///
/// The file at fault, and what in it does not follow the schema in `geodata/README.md`.
pub(crate) fn parse(texts: &[String; FILES.len()]) -> Result<Layers, (&'static str, LayerError)> {
    use ShapeKind::{Disputed, Lake, Place};
    let mut shapes = Vec::new();
    for (file, kind) in (2..).zip([Place, Place, Lake, Place, Disputed]) {
        shapes.extend(each(texts, file, |feature| shape(feature, kind))?);
    }
    Ok(Layers {
        divisions: each(texts, 0, division)?,
        countries: each(texts, 1, country)?,
        shapes,
        disputed_lines: each(texts, 7, lines)?.concat(),
        globe: each(texts, 8, polygons)?.concat(),
    })
}

fn each<T>(
    texts: &[String],
    file: usize,
    parse: impl Fn(&Feature) -> Result<T, &'static str>,
) -> Result<Vec<T>, (&'static str, LayerError)> {
    let collection = texts[file].parse::<FeatureCollection>();
    let features = collection
        .map_err(|error| (FILES[file], LayerError::NotGeoJson(error.to_string())))?
        .features;
    let parsed = (1..).zip(&features).map(|(number, feature)| {
        parse(feature).map_err(|problem| (FILES[file], LayerError::Feature { number, problem }))
    });
    parsed.collect()
}

fn division(feature: &Feature) -> Result<Division, &'static str> {
    Ok(Division {
        id: id(feature)?,
        name: text(feature, "name"),
        country: text(feature, "country"),
        disputed: feature
            .property("disputed")
            .is_some_and(|value| value == true),
        polygons: polygons(feature)?,
    })
}

fn country(feature: &Feature) -> Result<Country, &'static str> {
    let label = feature.property("label").and_then(|value| {
        let pair = value.as_array()?;
        Some(grid(pair.first()?.as_f64()?, pair.get(1)?.as_f64()?))
    });
    Ok(Country {
        id: id(feature)?,
        name: text(feature, "name"),
        code: Some(text(feature, "country"))
            .filter(|code| code.len() == 2)
            .ok_or("no two-letter country code")?,
        label,
        polygons: polygons(feature)?,
    })
}

fn shape(feature: &Feature, kind: ShapeKind) -> Result<Shape, &'static str> {
    let members = feature
        .property("members")
        .and_then(|value| value.as_array());
    let members = members
        .into_iter()
        .flatten()
        .filter_map(|member| member.as_str());
    Ok(Shape {
        id: id(feature)?,
        name: text(feature, "name"),
        note: text(feature, "note"),
        kind,
        members: members.map(str::to_owned).collect(),
        polygons: polygons(feature)?,
    })
}

fn id(feature: &Feature) -> Result<String, &'static str> {
    match &feature.id {
        Some(Id::String(id)) => Ok(id.clone()),
        _ => Err("no id"),
    }
}

fn text(feature: &Feature, key: &str) -> String {
    let value = feature.property(key).and_then(|value| value.as_str());
    value.unwrap_or_default().to_owned()
}

fn polygons(feature: &Feature) -> Result<Vec<GridPolygon>, &'static str> {
    let polygon = |rings: &Vec<Vec<Position>>| rings.iter().map(|ring| open_ring(ring)).collect();
    match feature.geometry.as_ref().map(|geometry| &geometry.value) {
        Some(GeometryValue::Polygon { coordinates }) => Ok(vec![polygon(coordinates)]),
        Some(GeometryValue::MultiPolygon { coordinates }) => {
            Ok(coordinates.iter().map(polygon).collect())
        }
        Some(GeometryValue::Point { .. }) | None => Ok(Vec::new()),
        Some(_) => Err("a geometry that is not a polygon"),
    }
}

fn lines(feature: &Feature) -> Result<Vec<Vec<GridPoint>>, &'static str> {
    match feature.geometry.as_ref().map(|geometry| &geometry.value) {
        Some(GeometryValue::LineString { coordinates }) => Ok(vec![path(coordinates)]),
        Some(GeometryValue::MultiLineString { coordinates }) => {
            Ok(coordinates.iter().map(|line| path(line)).collect())
        }
        _ => Err("a geometry that is not a line"),
    }
}

/// A ring without its repeated end.
fn open_ring(positions: &[Position]) -> Vec<GridPoint> {
    let mut ring = path(positions);
    if ring.len() > 1 && ring.first() == ring.last() {
        ring.pop();
    }
    ring
}

fn path(positions: &[Position]) -> Vec<GridPoint> {
    let mut path: Vec<GridPoint> = positions.iter().map(|p| grid(p[0], p[1])).collect();
    path.dedup();
    path
}

fn grid(lon: f64, lat: f64) -> GridPoint {
    [(lon * GRID).round() as i32, (lat * GRID).round() as i32]
}
