//! GeoJSON of others: Who's On First, Linked Places, and any features with a name.

use std::path::Path;

use serde_json::Value;

use super::collector::Collector;
use super::error::ImportError;
use super::fields::{self, aliases, country};
use super::{json, kinds};
use crate::gazetteer::{Kind, Shape};
use crate::geo::LonLat;
use geobrief_index::places::record::PlaceRecord;

/// Reads features of any of the three.
pub(super) fn read(path: &Path, collector: &mut Collector<'_>) -> Result<(), ImportError> {
    json::each(
        collector.open()?,
        path,
        &["features"],
        &mut |number, feature| match place(&feature) {
            Ok(place) => collector.place(place),
            Err(why) => {
                collector.unreadable(format_args!("feature {number}"), why);
                Ok(())
            }
        },
    )
}

fn place(feature: &Value) -> Result<PlaceRecord, &'static str> {
    let properties = &feature["properties"];
    let is_whos_on_first = !properties["wof:id"].is_null();
    let is_linked_place = feature["names"].is_array() || !properties["title"].is_null();
    if is_whos_on_first {
        whos_on_first(feature, properties)
    } else if is_linked_place {
        linked_place(feature, properties)
    } else {
        plain(feature, properties)
    }
}

/// Properties are named in the project's documentation: `wof:name`, `wof:placetype`, `lbl:latitude`,
/// `name:eng_x_preferred`.
fn whos_on_first(feature: &Value, properties: &Value) -> Result<PlaceRecord, &'static str> {
    if properties["mz:is_current"] == 0 || text(properties, "edtf:deprecated").len() > 4 {
        return Err("not current any more");
    }
    let own = |lon: &str, lat: &str| {
        let (lon, lat) = (properties[lon].as_f64()?, properties[lat].as_f64()?);
        LonLat::new(lon, lat)
    };
    let point = own("lbl:longitude", "lbl:latitude")
        .or_else(|| own("geom:longitude", "geom:latitude"))
        .or_else(|| anchor(&feature["geometry"]).map(|(point, _)| point))
        .ok_or("the place has no geometry")?;
    let name = first_of(&properties["name:eng_x_preferred"]);
    let name = name.unwrap_or_else(|| text(properties, "wof:name"));
    let population = ["wof:population", "gn:population", "mz:population"]
        .iter()
        .find_map(|name| properties[*name].as_u64());
    let population = population.map_or(0, |people| people.min(u64::from(u32::MAX)) as u32);
    let members = properties.as_object().into_iter().flatten();
    let names = members.filter(|(member, _)| member.starts_with("name:"));
    let names = names.flat_map(|(_, names)| names.as_array().into_iter().flatten());
    let shape = shape(&feature["geometry"]);
    finish(PlaceRecord {
        id: format!("wof:{}", properties["wof:id"]),
        name: name.to_owned(),
        aliases: aliases(names.filter_map(Value::as_str), name),
        kind: kinds::sized(
            kinds::of_words(text(properties, "wof:placetype")),
            population,
        ),
        country: country(text(properties, "wof:country")),
        bbox: shape.and_then(|shape| shape.bbox()),
        population,
        ..PlaceRecord::at(point)
    })
}

/// Linked Places format 1.2: `properties.title`, `names`, `types`, `descriptions`.
fn linked_place(feature: &Value, properties: &Value) -> Result<PlaceRecord, &'static str> {
    let (point, shape) = anchor(&feature["geometry"]).ok_or("the place has no geometry")?;
    let title = text(properties, "title");
    let list = |member: &'static str| feature[member].as_array().into_iter().flatten();
    let names = list("names").filter_map(|name| name["toponym"].as_str());
    let first = list("names").find_map(|name| name["toponym"].as_str());
    let name = if title.is_empty() {
        first.unwrap_or_default()
    } else {
        title
    };
    let labels = list("types").filter_map(|of| {
        of["label"]
            .as_str()
            .or(of["sourceLabels"][0]["label"].as_str())
    });
    let kind = labels.map(kinds::of_words).find(|kind| *kind != Kind::Site);
    let note = list("descriptions").find_map(|description| description["value"].as_str());
    let given = feature["@id"].as_str().or(feature["id"].as_str());
    finish(PlaceRecord {
        id: fields::id(given.unwrap_or_default(), name, point),
        name: name.to_owned(),
        aliases: aliases(names, name),
        kind: kind.unwrap_or(Kind::Site),
        country: country(properties["ccodes"][0].as_str().unwrap_or_default()),
        bbox: shape.bbox(),
        note: note.unwrap_or_default().to_owned(),
        ..PlaceRecord::at(point)
    })
}

/// A feature in the form of the user's own entries, or of anybody's.
fn plain(feature: &Value, properties: &Value) -> Result<PlaceRecord, &'static str> {
    let (point, shape) = anchor(&feature["geometry"]).ok_or("the place has no geometry")?;
    let names = ["name", "name:en", "NAME", "Name", "NAME_EN", "name_en"];
    let name = names.iter().map(|member| text(properties, member));
    let name = name
        .into_iter()
        .find(|name| !name.is_empty())
        .unwrap_or_default();
    let given = feature["id"].as_str().unwrap_or_default();
    let others = properties["aliases"].as_array().into_iter().flatten();
    let population = properties["population"].as_u64().unwrap_or(0);
    let population = population.min(u64::from(u32::MAX)) as u32;
    let kind = match text(properties, "kind") {
        "" => text(properties, "type"),
        kind => kind,
    };
    finish(PlaceRecord {
        id: fields::id(given, name, point),
        name: name.to_owned(),
        aliases: aliases(others.filter_map(Value::as_str), name),
        kind: kinds::sized(kinds::of_words(kind), population),
        country: country(text(properties, "country")),
        bbox: shape.bbox(),
        population,
        note: text(properties, "note").to_owned(),
        ..PlaceRecord::at(point)
    })
}

fn finish(place: PlaceRecord) -> Result<PlaceRecord, &'static str> {
    if place.name.is_empty() {
        return Err("the place has no name");
    }
    Ok(place)
}

fn text<'v>(properties: &'v Value, member: &str) -> &'v str {
    properties[member].as_str().unwrap_or_default()
}

fn first_of(list: &Value) -> Option<&str> {
    list[0].as_str()
}

fn anchor(geometry: &Value) -> Option<(LonLat, Shape)> {
    let shape = shape(geometry).filter(|shape| !shape.is_empty())?;
    Some((shape.anchor(), shape))
}

/// Any GeoJSON geometry; what cannot be read of it is left out.
fn shape(geometry: &Value) -> Option<Shape> {
    let mut shape = Shape::default();
    add(geometry, &mut shape);
    (!shape.is_empty()).then_some(shape)
}

fn add(geometry: &Value, shape: &mut Shape) {
    let coordinates = &geometry["coordinates"];
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let line = |value: &Value| list(value).iter().filter_map(position).collect::<Vec<_>>();
    let polygon = |value: &Value| list(value).iter().map(line).collect::<Vec<_>>();
    match geometry["type"].as_str().unwrap_or_default() {
        "Point" => shape.points.extend(position(coordinates)),
        "MultiPoint" => shape.points.extend(line(coordinates)),
        "LineString" => shape.lines.push(line(coordinates)),
        "MultiLineString" => shape.lines.extend(list(coordinates).iter().map(line)),
        "Polygon" => shape.polygons.push(polygon(coordinates)),
        "MultiPolygon" => shape.polygons.extend(list(coordinates).iter().map(polygon)),
        "GeometryCollection" => {
            // Linked Places put the parts under `geometries`, none of them a collection.
            for part in list(&geometry["geometries"]) {
                if part["type"] != "GeometryCollection" {
                    add(&part, shape);
                }
            }
        }
        _ => {}
    }
    shape.lines.retain(|line| line.len() > 1);
    shape
        .polygons
        .retain(|rings| rings.first().is_some_and(|ring| ring.len() > 3));
}

fn position(value: &Value) -> Option<LonLat> {
    LonLat::new(value[0].as_f64()?, value[1].as_f64()?)
}
