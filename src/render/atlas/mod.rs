//! The pages of an atlas: one for the whole, one for a place.
//!
//! ```text
//! Atlas ──index──▶ index.html   the first view, baked: map, bars, tables, for readers without scripts
//!       ──place──▶ p/….html     all that is said of a place
//!       ──map────▶ the object of data/map.js
//!       assets() ──▶ one script, one style sheet, named by their content
//! ```
//!
//! The script (`templates/atlas/js`) draws the same first view anew from the data beside the page, and then
//! whatever the reader chooses.

mod assets;
mod counts;
mod drawing;
mod first_view;
mod maker;
mod names;
mod place_page;
mod said;
mod scene;
mod sentences;
mod together;
mod weeks;

#[cfg(test)]
mod tests;

use super::error::RenderError;
use super::map_data::{MapRecord, sheet_record};
use crate::atlas::{Atlas, Place};
use crate::cartography::{MapSheet, Mark};
use crate::gazetteer::FeatureClass;
use askama::Template;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

pub use assets::{Asset, assets};

/// Documents from which on the land of a country is tinted strongly.
const STRONG: usize = 3;

/// The page of the whole, `index.html`. It loads the assets and the data beside it, by names from its own
/// folder: `assets/…`, `data/map.js`, `data/index.js`.
///
/// # Errors
/// [`RenderError`], when an index of the atlas is not one of its lists.
pub fn index(atlas: &Atlas) -> Result<String, RenderError> {
    Ok(first_view::page(atlas)?.render()?)
}

/// The page of a place, `p/….html`, by its index among the atlas's places. `map` is cut around it; its
/// anchors name places of the atlas.
///
/// # Errors
/// As [`index`].
pub fn place(atlas: &Atlas, place: usize, map: &MapSheet) -> Result<String, RenderError> {
    Ok(place_page::page(atlas, place, map)?.render()?)
}

/// The object of `data/map.js`, as JSON: the map of a briefing's JSON island, without what only one text can
/// say.
///
/// # Errors
/// [`RenderError::Island`], when it cannot be written.
pub fn map(atlas: &Atlas) -> Result<String, RenderError> {
    let numbers: BTreeMap<&str, usize> = (atlas.places.iter().zip(0..))
        .map(|(place, number)| (place.id.as_str(), number))
        .collect();
    let place_of = |id: &str| numbers.get(id).copied();
    let land_of = |code: Option<&str>| {
        let number = code.and_then(|code| country(atlas, code));
        let class = match number.map(|number| atlas.places[number].documents.len()) {
            None => "m-land",
            Some(STRONG..) => "m-tint2",
            Some(_) => "m-tint1",
        };
        (number, class)
    };
    let record = AtlasMap {
        sheet: sheet_record(&atlas.map, place_of, land_of),
        areas: areas(atlas, &atlas.map),
    };
    serde_json::to_string(&record).map_err(|error| RenderError::Island {
        problem: error.to_string(),
    })
}

#[derive(Serialize)]
struct AtlasMap<'a> {
    #[serde(flatten)]
    sheet: MapRecord<'a>,
    /// Places that are a name with a count, never a pin, by index.
    areas: BTreeSet<usize>,
}

/// Places that are a name with a count on a map, never a pin: countries, regions, waters, and what the sheet
/// draws as an area.
fn areas(atlas: &Atlas, sheet: &MapSheet) -> BTreeSet<usize> {
    let drawn = sheet
        .anchors
        .iter()
        .filter(|anchor| anchor.mark != Mark::Point);
    let drawn: BTreeSet<&str> = drawn.map(|anchor| anchor.place.as_str()).collect();
    let is_area = |place: &Place| {
        drawn.contains(place.id.as_str())
            || matches!(place.family(), "country" | "admin" | "region" | "water")
    };
    let places = atlas.places.iter().zip(0..);
    places
        .filter(|(place, _)| is_area(place))
        .map(|(_, number)| number)
        .collect()
}

/// The country with this code, if documents name it.
fn country(atlas: &Atlas, code: &str) -> Option<usize> {
    let is_it = |place: &Place| is_country(place) && place.country == code;
    atlas.places.iter().position(is_it)
}

fn is_country(place: &Place) -> bool {
    place.kind.class() == FeatureClass::Country
}
