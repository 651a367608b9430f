//! The answers of Overpass, as JSON (`[out:json]`, `out center`).

use std::path::Path;

use serde_json::Value;

use super::super::collector::Collector;
use super::super::error::ImportError;
use super::super::json;
use super::tags::{Tags, place};
use crate::geo::LonLat;
use geobrief_index::places::record::PlaceRecord;

/// Reads the answer to a query.
pub(in super::super) fn read(
    path: &Path,
    collector: &mut Collector<'_>,
) -> Result<(), ImportError> {
    json::each(
        collector.open()?,
        path,
        &["elements"],
        &mut |number, element| {
            let tags = element["tags"].as_object().into_iter().flatten();
            let tags: Tags<'_> = tags
                .filter_map(|(key, value)| Some((key.as_str(), value.as_str()?)))
                .collect();
            if !tags.contains_key("name") {
                return Ok(());
            }
            let point = |of: &Value| LonLat::new(of["lon"].as_f64()?, of["lat"].as_f64()?);
            let Some(point) = point(&element).or_else(|| point(&element["center"])) else {
                let why = "it has no position; ask for `out center`";
                collector.unreadable(format_args!("element {number}"), why);
                return Ok(());
            };
            let kind = element["type"].as_str().unwrap_or("node");
            match place(&format!("osm:{kind}/{}", element["id"]), &tags) {
                Some(place) => collector.place(PlaceRecord { point, ..place }),
                None => {
                    collector.other();
                    Ok(())
                }
            }
        },
    )
}
