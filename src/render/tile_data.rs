//! Tiles of the ground as scripts that pages load from beside them: each puts one into a table of the page, by its
//! name.

use super::coded::{Coded, FAR, NEAR, lines, polygons};
use super::error::RenderError;
use crate::cartography::{Ground, TileId};
use serde::Serialize;

/// Version of the scripts: another one has files of other names.
pub(super) const FORM: u8 = 1;

/// The name of the coarse world in the table.
const WORLD: &str = "world";

#[derive(Serialize)]
struct TileRecord<'g> {
    land: Vec<CountryRecord<'g>>,
    coast: Vec<Coded>,
    borders: Vec<Coded>,
    disputed: Vec<Coded>,
    lakes: Vec<Vec<Coded>>,
    rivers: Vec<Coded>,
    urban: Vec<Vec<Coded>>,
    ice: Vec<Vec<Coded>>,
}

#[derive(Serialize)]
struct CountryRecord<'g> {
    country: Option<&'g str>,
    polygons: Vec<Vec<Coded>>,
}

/// The script of a tile.
///
/// # Errors
/// [`RenderError::Island`], when it cannot be written.
pub fn tile(tile: TileId, ground: &Ground) -> Result<String, RenderError> {
    script(&tile.to_string(), ground, NEAR)
}

/// The script of the coarse world.
///
/// # Errors
/// As [`tile`].
pub fn world(ground: &Ground) -> Result<String, RenderError> {
    script(WORLD, ground, FAR)
}

fn script(name: &str, ground: &Ground, steps: f64) -> Result<String, RenderError> {
    let country = |land: &'_ crate::cartography::Land| polygons(&land.polygons, steps);
    let record = TileRecord {
        land: (ground.land.iter())
            .map(|land| CountryRecord {
                country: land.country.as_deref(),
                polygons: country(land),
            })
            .collect(),
        coast: lines(&ground.coast, steps),
        borders: lines(&ground.borders, steps),
        disputed: lines(&ground.disputed, steps),
        lakes: polygons(&ground.lakes, steps),
        rivers: lines(&ground.rivers, steps),
        urban: polygons(&ground.urban, steps),
        ice: polygons(&ground.ice, steps),
    };
    let json = serde_json::to_string(&record).map_err(|error| RenderError::Island {
        problem: error.to_string(),
    })?;
    // Names and codes are letters, figures and hyphens.
    Ok(format!(
        "(globalThis.geobriefGround ??= {{}})[\"{name}\"] = {json};\n"
    ))
}
