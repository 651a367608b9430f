//! Places as TopoJSON (specification 1.0): one collection, an arc for each line and ring.

use std::io::{self, Write};

use serde_json::{Value, json};

/// Writes features as the objects of a topology.
pub(super) fn write(features: impl Iterator<Item = Value>, out: &mut impl Write) -> io::Result<()> {
    let mut arcs = Vec::new();
    let objects: Vec<Value> = features.map(|feature| object(feature, &mut arcs)).collect();
    let places = json!({"type": "GeometryCollection", "geometries": objects});
    let topology = json!({"type": "Topology", "objects": {"places": places}, "arcs": arcs});
    serde_json::to_writer(&mut *out, &topology)?;
    writeln!(out)
}

fn object(mut feature: Value, arcs: &mut Vec<Value>) -> Value {
    let mut object = geometry(&feature["geometry"], arcs);
    let id = feature["id"].take();
    object["properties"] = feature["properties"].take();
    // Most programs drop the id of an object.
    object["properties"]["id"] = id.clone();
    object["id"] = id;
    object
}

fn geometry(geometry: &Value, arcs: &mut Vec<Value>) -> Value {
    let coordinates = &geometry["coordinates"];
    let kind = &geometry["type"];
    let mut line = |line: &Value| {
        arcs.push(line.clone());
        json!([arcs.len() - 1])
    };
    match kind.as_str().unwrap_or_default() {
        "LineString" => json!({"type": kind, "arcs": line(coordinates)}),
        "MultiLineString" | "Polygon" => {
            let lines: Vec<Value> = list(coordinates).map(line).collect();
            json!({"type": kind, "arcs": lines})
        }
        "MultiPolygon" => {
            let rings = |polygon: &Value| list(polygon).map(&mut line).collect::<Value>();
            let polygons: Vec<Value> = list(coordinates).map(rings).collect();
            json!({"type": kind, "arcs": polygons})
        }
        "GeometryCollection" => {
            let parts = list(&geometry["geometries"]).map(|part| self::geometry(part, arcs));
            let parts: Vec<Value> = parts.collect();
            json!({"type": kind, "geometries": parts})
        }
        "Point" | "MultiPoint" => json!({"type": kind, "coordinates": coordinates}),
        _ => json!({"type": null}),
    }
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}
