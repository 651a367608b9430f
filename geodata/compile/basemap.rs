//! Layers of polygons and lines → `basemap.bin`.

use std::error::Error;
use std::fs;
use std::path::Path;

use geojson::feature::Id;
use geojson::{Feature, FeatureCollection, GeometryValue, Position};

use super::layer;
use geobrief_index::basemap::layers::{Country, Division, Layers, River, Shape};
use geobrief_index::basemap::layout::ShapeKind::{Disputed, Ice, Lake, Place, Urban};
use geobrief_index::basemap::layout::{GRID, GridPoint, ShapeKind};
use geobrief_index::basemap::{GridPolygon, compile};
use geobrief_index::geo::KM_PER_DEGREE;

/// Compiles the basemap.
pub(crate) fn prepare(out_dir: &Path) -> Result<(), Box<dyn Error>> {
    let mut shapes = Vec::new();
    for (file, kind) in [
        ("admin1-groups.geojson", Place),
        ("us-counties.geojson", Place),
        ("lakes.geojson", Lake),
        ("regions.geojson", Place),
        ("disputed.geojson", Disputed),
        ("urban-areas.geojson", Urban),
        ("glaciers.geojson", Ice),
    ] {
        shapes.extend(each(file, |feature| shape(feature, kind))?);
    }
    let layers = Layers {
        divisions: each("admin1.geojson", division)?,
        countries: each("countries.geojson", country)?,
        shapes,
        rivers: each("rivers.geojson", river)?,
        disputed_lines: each("disputed-lines.geojson", lines)?.concat(),
        globe: each("globe.geojson", polygons)?.concat(),
    };
    fs::write(out_dir.join("basemap.bin"), compile(layers))?;
    Ok(())
}

/// Parses every feature of a layer.
fn each<T>(
    file: &str,
    parse: impl Fn(&Feature) -> Result<T, &'static str>,
) -> Result<Vec<T>, Box<dyn Error>> {
    let collection = layer::read(file)?.parse::<FeatureCollection>();
    let features = collection
        .map_err(|error| format!("geodata/{file}: {error}"))?
        .features;
    let parsed = (1..).zip(&features).map(|(number, feature)| {
        parse(feature)
            .map_err(|problem| format!("geodata/{file}: feature {number} has {problem}").into())
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
    let mut outline = polygons(feature)?;
    outline.extend(
        circle(feature)
            .filter(|_| kind == Disputed)
            .map(|ring| vec![ring]),
    );
    Ok(Shape {
        id: id(feature)?,
        name: text(feature, "name"),
        note: text(feature, "note"),
        kind,
        members: members.map(str::to_owned).collect(),
        polygons: outline,
    })
}

fn river(feature: &Feature) -> Result<River, &'static str> {
    Ok(River {
        place: text(feature, "place"),
        name: text(feature, "name"),
        is_part: feature.property("part").is_some_and(|value| value == true),
        lines: lines(feature)?,
    })
}

/// A rough circle for an area of which only the middle and the radius are known.
fn circle(feature: &Feature) -> Option<Vec<GridPoint>> {
    let GeometryValue::Point { coordinates } = &feature.geometry.as_ref()?.value else {
        return None;
    };
    let (lon, lat) = (coordinates[0], coordinates[1]);
    let radius = feature.property("radius_km")?.as_f64()? / KM_PER_DEGREE;
    let corner = |number: u8| {
        let (sin, cos) = libm::sincos(f64::from(number) * std::f64::consts::TAU / 12.0);
        grid(
            lon + radius * cos / libm::cos(lat.to_radians()),
            lat + radius * sin,
        )
    };
    Some((0..12).map(corner).collect())
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
