//! The ground of maps in tiles that many pages share: land of each country, coasts, borders, waters.
//!
//! A tile depends on the basemap alone, so that every page that shows it reads the same bytes.

use super::cut::{COARSE, SMALLEST_COVER, SMALLEST_LAKE, seen};
use super::mercator::{LIMIT, SCREEN};
use super::rivers::SHORTEST;
use super::sheet::Land;
use super::tiles::{TileId, WORLD, step, tolerance};
use crate::basemap::{Basemap, Border, Detail, UnitKey, Units};
use crate::geo::{Frame, Line, Polygon};
use std::collections::BTreeMap;

/// Frames as shares of the side of their tiles, on average.
const FRAME: f64 = 0.6;

/// What lies below all that a text names, in one box.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Ground {
    /// Land of each country, and of no one country where `country` is `None`.
    pub land: Vec<Land>,
    /// Coastline.
    pub coast: Vec<Line>,
    /// Borders of countries.
    pub borders: Vec<Line>,
    /// Disputed and indefinite borders.
    pub disputed: Vec<Line>,
    /// Lakes that are large enough to be seen.
    pub lakes: Vec<Polygon>,
    /// Rivers that are long enough.
    pub rivers: Vec<Line>,
    /// Land that is built over.
    pub urban: Vec<Polygon>,
    /// Land under ice.
    pub ice: Vec<Polygon>,
}

impl Ground {
    /// The ground of a tile.
    #[must_use]
    pub fn of_tile(basemap: &Basemap, tile: TileId) -> Self {
        let (frame, pixel) = (tile.frame(), FRAME * step(tile.level) / SCREEN);
        let detail = Detail::of_countries(tolerance(tile.level));
        let rivers = basemap.rivers(frame, SHORTEST * pixel, detail);
        Self {
            lakes: seen(basemap.lakes(frame, detail), SMALLEST_LAKE * pixel),
            urban: seen(basemap.urban_areas(frame, detail), SMALLEST_COVER * pixel),
            ice: seen(basemap.ice(frame, detail), SMALLEST_COVER * pixel),
            rivers: rivers.into_iter().flat_map(|river| river.lines).collect(),
            ..Self::land_and_lines(basemap, frame, detail)
        }
    }

    /// The coarse ground of the whole world.
    #[must_use]
    pub fn of_world(basemap: &Basemap) -> Self {
        let world = Frame {
            west: -WORLD / 2.0,
            south: -LIMIT,
            east: WORLD / 2.0,
            north: LIMIT,
        };
        Self::land_and_lines(basemap, world, Detail::of_countries(COARSE))
    }

    fn land_and_lines(basemap: &Basemap, frame: Frame, detail: Detail<'_>) -> Self {
        let borders = |border| basemap.borders(border, frame, detail);
        Self {
            land: land(basemap, frame, detail),
            coast: borders(Border::Coast),
            borders: borders(Border::Country),
            disputed: borders(Border::Disputed),
            ..Self::default()
        }
    }
}

/// The land of each country in a box; disputed land is nobody's.
fn land(basemap: &Basemap, frame: Frame, detail: Detail<'_>) -> Vec<Land> {
    let mut countries: BTreeMap<Option<&str>, Units> = BTreeMap::new();
    let near = |unit: &UnitKey| basemap.reaches(*unit, frame);
    for unit in basemap.all_units().filter(near) {
        let country = Some(basemap.country_of(unit));
        let country = country.filter(|code| !code.is_empty() && !basemap.is_disputed(unit));
        countries.entry(country).or_default().insert(unit);
    }
    let land = countries.into_iter().map(|(country, units)| Land {
        country: country.map(str::to_owned),
        polygons: basemap.outline(&units, frame, detail),
    });
    land.filter(|land| !land.polygons.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geometry::area;

    /// Cut apart and put together land is as large as it was, so tiles neither overlap nor miss anything.
    #[test]
    fn tiles_side_by_side_hold_the_same_land_as_one_box() {
        let basemap = Basemap::bundled();
        let tiles = [16, 17].map(|column| TileId {
            level: 5,
            column,
            row: 11,
        });
        let country = |ground: &Ground, code: &str| -> f64 {
            let land = ground.land.iter();
            let of_it = land.filter(|land| land.country.as_deref() == Some(code));
            let polygons = of_it.flat_map(|land| &land.polygons);
            polygons
                .flat_map(|rings| rings.first())
                .map(|ring| area(ring.iter().copied()))
                .sum()
        };
        let apart = tiles.map(|tile| Ground::of_tile(&basemap, tile));
        let [west, east] = tiles.map(TileId::frame);
        assert_eq!((west.east, west.south), (east.west, east.south));
        let both = Frame {
            east: east.east,
            ..west
        };
        let detail = Detail::of_countries(tolerance(5));
        let whole = Ground::land_and_lines(&basemap, both, detail);
        for code in ["DE", "FR"] {
            let (cut, all) = (
                country(&apart[0], code) + country(&apart[1], code),
                country(&whole, code),
            );
            assert!(
                all > 0.1 && (cut - all).abs() < 1e-3 * all,
                "{code}: {cut} {all}"
            );
        }
        let sea = TileId {
            level: 5,
            column: 5,
            row: 18,
        };
        assert_eq!(Ground::of_tile(&basemap, sea), Ground::default());
    }
}
