//! Features as the servers of Esri answer: `attributes`, and a geometry of `x` and `y`, `paths` or `rings`.

use serde_json::Value;

use super::crs::{Crs, UnknownCrs};
use super::geometry::Builder;

/// The system that a `spatialReference` names.
pub(super) fn crs_of(reference: &Value) -> Result<Crs, UnknownCrs> {
    let numbers = ["latestWkid", "wkid"].map(|member| reference[member].as_u64());
    let number = numbers.into_iter().flatten().next();
    match number.and_then(|number| u32::try_from(number).ok()) {
        Some(number) => Crs::of_number(number),
        None => Crs::of_wkt(reference["wkt"].as_str().unwrap_or_default()),
    }
}

/// Adds a geometry.
pub(super) fn add(geometry: &Value, builder: &mut Builder) {
    let number = |value: &Value| {
        let text = || value.as_str()?.trim().parse().ok();
        value.as_f64().or_else(text)
    };
    if let (Some(x), Some(y)) = (number(&geometry["x"]), number(&geometry["y"])) {
        let point = builder.position(x, y);
        builder.point(point);
    }
    let forms = [("points", "MultiPoint"), ("paths", "MultiLineString")];
    for (member, form) in forms {
        if geometry[member].is_array() {
            builder.geojson(&serde_json::json!({"type": form, "coordinates": geometry[member]}));
        }
    }
    // Outer rings run clockwise, holes the other way; each outer ring is taken as a polygon.
    for ring in geometry["rings"].as_array().into_iter().flatten() {
        let points = ring.as_array().into_iter().flatten();
        let corners: Vec<[f64; 2]> = points
            .filter_map(|point| Some([number(&point[0])?, number(&point[1])?]))
            .collect();
        if crate::geometry::doubled_area(corners) <= 0.0 {
            builder.geojson(&serde_json::json!({"type": "Polygon", "coordinates": [ring]}));
        }
    }
}
