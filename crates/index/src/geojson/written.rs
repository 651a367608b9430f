//! Geometry as GeoJSON: one simple form where it is one, rings by the right-hand rule (RFC 7946 § 3.1.6).

use serde_json::{Value, json};

use crate::geo::LonLat;
use crate::geojson::shape::{Ring, Shape};
use crate::geometry::doubled_area;

/// Six decimals are a tenth of a metre.
const DECIMALS: f64 = 1e6;

impl Shape {
    /// As a geometry of GeoJSON.
    #[must_use]
    pub fn to_geojson(&self) -> Value {
        let parts = [
            form("Point", self.points.iter().map(position).collect()),
            form("LineString", self.lines.iter().map(|at| line(at)).collect()),
            form(
                "Polygon",
                self.polygons.iter().map(|at| polygon(at)).collect(),
            ),
        ];
        let mut parts: Vec<Value> = parts.into_iter().flatten().collect();
        match parts.len() {
            1 => parts.swap_remove(0),
            _ => json!({"type": "GeometryCollection", "geometries": parts}),
        }
    }
}

fn form(one: &str, mut coordinates: Vec<Value>) -> Option<Value> {
    match coordinates.len() {
        0 => None,
        1 => Some(json!({"type": one, "coordinates": coordinates.swap_remove(0)})),
        _ => Some(json!({"type": format!("Multi{one}"), "coordinates": coordinates})),
    }
}

fn position(point: &LonLat) -> Value {
    json!([point.lon(), point.lat()].map(|degrees| (degrees * DECIMALS).round() / DECIMALS))
}

fn line(line: &[LonLat]) -> Value {
    line.iter().map(position).collect()
}

fn polygon(rings: &[Ring]) -> Value {
    let ring = |(number, ring): (usize, &Ring)| {
        let positions = ring.iter().map(|point| [point.lon(), point.lat()]);
        let is_outer = number == 0;
        match (doubled_area(positions) > 0.0) == is_outer {
            true => line(ring),
            false => ring.iter().rev().map(position).collect(),
        }
    };
    rings.iter().enumerate().map(ring).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_are_simple_and_rings_run_as_the_standard_asks() {
        let at = |lon: f64, lat: f64| LonLat::new(lon, lat).unwrap();
        let clockwise = vec![at(0., 0.), at(0., 1.), at(1., 1.), at(0., 0.)];
        let polygon = Shape {
            polygons: vec![vec![clockwise.clone(), clockwise]],
            ..Shape::default()
        };
        assert_eq!(
            polygon.to_geojson(),
            json!({"type": "Polygon", "coordinates": [
                [[0., 0.], [1., 1.], [0., 1.], [0., 0.]],
                [[0., 0.], [0., 1.], [1., 1.], [0., 0.]],
            ]})
        );
        let both = Shape {
            points: vec![at(1., 2.)],
            lines: vec![vec![at(0., 0.), at(1., 1.)]; 2],
            ..Shape::default()
        };
        assert_eq!(
            both.to_geojson(),
            json!({"type": "GeometryCollection", "geometries": [
                {"type": "Point", "coordinates": [1., 2.]},
                {"type": "MultiLineString", "coordinates": [[[0., 0.], [1., 1.]], [[0., 0.], [1., 1.]]]},
            ]})
        );
    }
}
