//! The answers of Overpass, as JSON (`[out:json]`): `out center`, `out bb` and `out geom`.

use std::path::Path;

use serde_json::Value;

use super::super::crs::Crs;
use super::super::error::ImportError;
use super::super::geometry::Builder;
use super::super::json;
use super::super::sink::{Draft, Reason, Sink};
use super::tags::{Tags, any_place};
use crate::gazetteer::Shape;
use crate::geo::LonLat;

const NO_POSITION: Reason = "it has no position; ask for `out center` or `out geom`";

/// Reads the answer to a query.
pub(in super::super) fn read(path: &Path, sink: &mut dyn Sink) -> Result<(), ImportError> {
    let (reader, _) = json::text(sink.open()?, path)?;
    json::each(reader, path, &["elements"], &mut |number, element| {
        let tags = element["tags"].as_object().into_iter().flatten();
        let tags: Tags<'_> = tags
            .filter_map(|(key, value)| Some((key.as_str(), value.as_str()?)))
            .collect();
        if !tags.contains_key("name") {
            return Ok(());
        }
        let kind = element["type"].as_str().unwrap_or("node");
        let Some(place) = any_place(&format!("osm:{kind}/{}", element["id"]), &tags) else {
            sink.other();
            return Ok(());
        };
        let place = shape(&element).map(|shape| placed(place, shape));
        sink.offer(format_args!("element {number}"), place.ok_or(NO_POSITION))
    })
}

/// A place with its shape.
pub(super) fn placed(mut draft: Draft, shape: Shape) -> Draft {
    draft.record.point = shape.anchor();
    draft.record.bbox = shape.bbox();
    draft.shape = shape;
    draft
}

fn point(of: &Value) -> Option<LonLat> {
    LonLat::new(of["lon"].as_f64()?, of["lat"].as_f64()?)
}

/// Its point; the geometry of itself or of its members; the middle of its box.
fn shape(element: &Value) -> Option<Shape> {
    let at = |point: LonLat| Shape {
        points: vec![point],
        ..Shape::default()
    };
    if let Some(point) = point(element) {
        return Some(at(point));
    }
    let mut builder = Builder::new(Crs::Degrees);
    add(&element["geometry"], &mut builder);
    for member in element["members"].as_array().into_iter().flatten() {
        if member["role"] != "inner" {
            add(&member["geometry"], &mut builder);
        }
    }
    let center = point(&element["center"]);
    match (builder.finish(), center) {
        (Ok(mut shape), center) => {
            shape.points = center.into_iter().collect();
            Some(shape)
        }
        (Err(_), Some(center)) => Some(at(center)),
        (Err(_), None) => {
            let bounds = &element["bounds"];
            let edge = |name: &str| bounds[name].as_f64();
            let middle = |a: f64, b: f64| (a + b) / 2.0;
            let lon = middle(edge("minlon")?, edge("maxlon")?);
            let lat = middle(edge("minlat")?, edge("maxlat")?);
            LonLat::new(lon, lat).map(at)
        }
    }
}

/// The points of a way: an area when they close.
fn add(geometry: &Value, builder: &mut Builder) {
    let points = geometry.as_array().into_iter().flatten();
    let line: Vec<LonLat> = points.filter_map(point).collect();
    line_or_area(line, builder);
}

/// An area when it closes.
pub(super) fn line_or_area(line: Vec<LonLat>, builder: &mut Builder) {
    match line.len() > 3 && line.first() == line.last() {
        true => builder.polygon(vec![line]),
        false => builder.line(line),
    }
}
