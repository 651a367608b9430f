//! The small index of places around that the page carries, for names that geobrief missed.

use super::error::RenderError;
use super::json::decimals;
use super::json_island::escape;
use crate::briefing::Briefing;
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Serialize)]
struct NamesRecord<'b> {
    /// Where places lie, each once.
    within: Vec<&'b str>,
    places: Vec<(&'b str, &'b str, usize, f64, f64)>,
}

/// The index as JSON that can stand in a page.
pub(super) fn write(briefing: &Briefing) -> Result<String, RenderError> {
    let mut within: Vec<&str> = Vec::new();
    let mut numbers: BTreeMap<&str, usize> = BTreeMap::new();
    let mut places = Vec::with_capacity(briefing.nearby.len());
    for place in &briefing.nearby {
        let number = *numbers.entry(&place.lies_in).or_insert_with(|| {
            within.push(&place.lies_in);
            within.len() - 1
        });
        let (lat, lon) = (place.point.lat(), place.point.lon());
        let (lat, lon) = (decimals(lat, 4), decimals(lon, 4));
        places.push((place.id.as_str(), place.name.as_str(), number, lat, lon));
    }
    let json = serde_json::to_string(&NamesRecord { within, places });
    let json = json.map_err(|error| RenderError::Island {
        problem: error.to_string(),
    })?;
    Ok(escape(&json))
}
