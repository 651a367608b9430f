//! TopoJSON (specification 1.0): arcs that objects share, put together to features.

use std::cell::Cell;
use std::path::Path;

use serde_json::Value;

use super::crs::Crs;
use super::error::ImportError;
use super::geometry::Builder;
use super::json;
use super::mapper::{Feature, Mapper};
use super::sink::Sink;
use crate::gazetteer::Given;
use crate::geo::LonLat;

/// Collections within collections.
const DEEPEST: usize = 8;

/// Reads the objects of a topology that have a name.
pub(super) fn read(
    path: &Path,
    given: &Given,
    crs: Option<Crs>,
    sink: &mut dyn Sink,
) -> Result<(), ImportError> {
    let (reader, _) = json::text(sink.open()?, path)?;
    let topology: Value = serde_json::from_reader(reader)
        .map_err(|error| ImportError::malformed(path, format!("not JSON: {error}")))?;
    let Some(objects) = topology["objects"].as_object() else {
        return Err(ImportError::malformed(path, "a topology without `objects`"));
    };
    let crs = crs.unwrap_or_default();
    let arcs = Arcs::of(&topology, crs);
    let mut mapper = Mapper::new(given, crs);
    let mut number = 0;
    for object in objects.values() {
        each(object, 0, &mut |geometry| {
            number += 1;
            let mut builder = Builder::new(crs);
            arcs.add(geometry, &mut builder, 0);
            let properties = geometry["properties"].as_object().into_iter().flatten();
            let properties = properties.map(|(name, value)| (name.clone(), value.clone()));
            let place = mapper.place(Feature {
                id: "",
                properties: properties.collect(),
                shape: Some(builder.finish()),
            });
            sink.offer(format_args!("object {number}"), place)
        })?;
    }
    sink.seen(mapper.seen());
    Ok(())
}

/// Gives an object, or those of a collection.
fn each(
    object: &Value,
    depth: usize,
    take: &mut dyn FnMut(&Value) -> Result<(), ImportError>,
) -> Result<(), ImportError> {
    if object["type"] != "GeometryCollection"
        || object["properties"].is_object()
        || depth >= DEEPEST
    {
        return take(object);
    }
    let mut members = object["geometries"].as_array().into_iter().flatten();
    members.try_for_each(|member| each(member, depth + 1, take))
}

struct Arcs {
    arcs: Vec<Vec<LonLat>>,
    /// Scale and translation of quantized positions.
    transform: Option<([f64; 2], [f64; 2])>,
    /// Points that may still be put into lines: a topology may name an arc as often as it likes.
    left: Cell<usize>,
}

/// Most points of all lines of a file together.
const MOST_POINTS: usize = 1 << 22;

impl Arcs {
    fn of(topology: &Value, crs: Crs) -> Self {
        let pair = |value: &Value| Some([value[0].as_f64()?, value[1].as_f64()?]);
        let transform = &topology["transform"];
        let transform = pair(&transform["scale"]).zip(pair(&transform["translate"]));
        let mut builder = Builder::new(crs);
        let arcs = topology["arcs"].as_array().into_iter().flatten();
        let arcs = arcs.map(|arc| {
            let (mut x, mut y) = (0.0, 0.0);
            let positions = arc.as_array().into_iter().flatten();
            let points = positions.filter_map(|position| {
                let [dx, dy] = pair(position)?;
                let Some(([kx, ky], [tx, ty])) = transform else {
                    return builder.position(dx, dy);
                };
                (x, y) = (x + dx, y + dy);
                builder.position(x * kx + tx, y * ky + ty)
            });
            points.collect()
        });
        Self {
            arcs: arcs.collect(),
            transform,
            left: Cell::new(MOST_POINTS),
        }
    }

    fn add(&self, geometry: &Value, builder: &mut Builder, depth: usize) {
        let arcs = &geometry["arcs"];
        let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
        match geometry["type"].as_str().unwrap_or_default() {
            "Point" => {
                let point = self.position(&geometry["coordinates"], builder);
                builder.point(point);
            }
            "MultiPoint" => {
                for position in list(&geometry["coordinates"]) {
                    let point = self.position(&position, builder);
                    builder.point(point);
                }
            }
            "LineString" => builder.line(self.line(arcs)),
            "MultiLineString" => list(arcs)
                .iter()
                .for_each(|line| builder.line(self.line(line))),
            "Polygon" => builder.polygon(list(arcs).iter().map(|ring| self.line(ring)).collect()),
            "MultiPolygon" => {
                for polygon in list(arcs) {
                    builder.polygon(list(&polygon).iter().map(|ring| self.line(ring)).collect());
                }
            }
            "GeometryCollection" if depth < DEEPEST => {
                let parts = geometry["geometries"].as_array().into_iter().flatten();
                parts.for_each(|part| self.add(part, builder, depth + 1));
            }
            _ => {}
        }
    }

    fn position(&self, position: &Value, builder: &mut Builder) -> Option<LonLat> {
        let (x, y) = (position[0].as_f64()?, position[1].as_f64()?);
        match self.transform {
            Some(([kx, ky], [tx, ty])) => builder.position(x * kx + tx, y * ky + ty),
            None => builder.position(x, y),
        }
    }

    /// Arcs one behind the other; of a negative number the arc of its complement backwards.
    fn line(&self, numbers: &Value) -> Vec<LonLat> {
        let mut line: Vec<LonLat> = Vec::new();
        for number in numbers.as_array().into_iter().flatten() {
            let Some(number) = number.as_i64() else {
                continue;
            };
            let index = if number < 0 { !number } else { number };
            let arc = usize::try_from(index)
                .ok()
                .and_then(|index| self.arcs.get(index));
            let arc = arc.map_or(&[][..], Vec::as_slice);
            let Some(left) = self.left.get().checked_sub(arc.len()) else {
                break;
            };
            self.left.set(left);
            // The last point of one arc is the first of the next.
            line.pop();
            match number < 0 {
                true => line.extend(arc.iter().rev()),
                false => line.extend(arc),
            }
        }
        line
    }
}
