//! Cuts land and lines out of the basemap: detailed around the frame, coarse elsewhere.
//!
//! The level of detail is the finest whose vertices fit a budget of bytes; the basemap counts
//! them before anything is cut.

use std::collections::BTreeSet;

use super::mercator::{LIMIT, SCREEN, flat, round, side, squarish};
use super::sheet::{Land, MapSheet};
use super::tiles::TileRange;
use crate::basemap::{Basemap, Border, Census, Detail, UnitKey, Units};
use crate::geo::{Frame, Line, Polygon, Position};
use crate::geometry::clip;

/// Room on each side of a map that is only drawn, as a share of the frame.
const MARGIN: f64 = 0.12;
/// Room to pan on each side, as a share of the frame.
const PAN: f64 = 0.6;
/// Bytes of a vertex in the page: two differences in thousandths of a degree, as text.
const BYTES_PER_VERTEX: f64 = 7.0;
/// Frames wider than this show no divisions, in degrees of the equator.
const DIVISIONS_UP_TO: f64 = 75.0;
/// Detail of the rest of the world, in degrees of the equator.
pub(super) const COARSE: f64 = 0.65;
/// How far coarse land reaches under the detailed one, so that no gap shows.
const OVERLAP: f64 = 0.02;
/// Side in pixels of the smallest lake.
pub(super) const SMALLEST_LAKE: f64 = 4.0;
/// The same of built-over land and ice.
pub(super) const SMALLEST_COVER: f64 = 5.0;
/// Side in pixels of the smallest disputed area that is noted, and how many are at most.
const SMALLEST_NOTED: f64 = 12.0;
const NOTED: usize = 12;
/// Where the world ends in the south, unless something further is named.
const ANTARCTIC: f64 = -58.0;

/// How a map holds its ground.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MapOptions {
    /// As a whole, as fine as so many bytes allow.
    Whole {
        /// Bytes of coordinates that it should not exceed, delta-coded as text.
        target_bytes: usize,
        /// Bytes that it never exceeds, however long its coasts are.
        most_bytes: usize,
    },
    /// In tiles that many maps share, as fine as these are.
    Tiled,
}

impl MapOptions {
    /// For a second, smaller map.
    pub(super) const SECOND: Self = Self::Whole {
        target_bytes: 60_000,
        most_bytes: 110_000,
    };
    /// For the only map of a page.
    const ONLY: Self = Self::Whole {
        target_bytes: 190_000,
        most_bytes: 330_000,
    };

    /// The same for a map that is drawn and never panned.
    pub(super) fn drawn(self) -> Self {
        match self {
            Self::Tiled => Self::SECOND,
            whole @ Self::Whole { .. } => whole,
        }
    }
}

impl Default for MapOptions {
    fn default() -> Self {
        Self::ONLY
    }
}

/// What the sheet is cut for.
#[derive(Debug)]
pub(super) struct Plan<'a> {
    pub(super) basemap: &'a Basemap,
    pub(super) frame: Frame,
    /// The frame and room to pan.
    pub(super) detail_box: Frame,
    /// Everything that a reader can pan to.
    pub(super) sheet: Frame,
    /// Countries that the text names.
    pub(super) named: BTreeSet<String>,
    /// Divisions whose borders are drawn.
    pub(super) divisions: Units,
    /// Vertices closer to a line than this, in degrees of the equator, are left out.
    tolerance: f64,
    /// The tiles that its ground is in.
    tiles: Option<TileRange>,
    /// Where its own ground is cut, and how finely.
    ground: (Frame, f64),
}

impl<'a> Plan<'a> {
    /// Plans a sheet around a frame.
    pub(super) fn new(
        basemap: &'a Basemap,
        frame: Frame,
        south_end: f64,
        named: BTreeSet<String>,
        concerned: &BTreeSet<String>,
        options: &MapOptions,
    ) -> Self {
        let grown = ending_at(south_end, grown_to_pan(frame));
        let world = sheet(frame, south_end);
        let divisions = divisions(basemap, frame, concerned);
        let (tolerance, tiles, ground) = match *options {
            MapOptions::Whole {
                target_bytes,
                most_bytes,
            } => {
                let census = basemap.census(grown, &divisions);
                let tolerance = finest(&census, frame, target_bytes, most_bytes);
                (tolerance, None, (grown, tolerance))
            }
            MapOptions::Tiled => {
                let tiles = TileRange::below(basemap, grown, world);
                // What is drawn of it is drawn once, and never panned.
                let paper = ending_at(south_end, squarish(grown_to_world(frame, MARGIN)));
                let pixel = side(frame) / SCREEN;
                (tiles.tolerance(), Some(tiles), (paper, pixel))
            }
        };
        Self {
            basemap,
            frame,
            detail_box: grown,
            sheet: world,
            named,
            divisions,
            tolerance,
            tiles,
            ground,
        }
    }

    /// The detail of everything in the box.
    pub(super) fn detail(&self) -> Detail<'_> {
        Detail::with_divisions(self.tolerance, &self.divisions)
    }

    /// Where the ground of the sheet is cut, and how finely.
    pub(super) fn ground(&self) -> (Frame, Detail<'_>) {
        let (ground, tolerance) = self.ground;
        (ground, Detail::with_divisions(tolerance, &self.divisions))
    }

    /// Four times the frame, for what is seen two zoom levels further out.
    pub(super) fn surroundings(&self) -> Frame {
        grown(self.frame, 1.5)
    }

    /// Cuts all land and lines.
    pub(super) fn cut(&self, sheet: &mut MapSheet) {
        sheet.frame = self.frame;
        sheet.detail = match &self.tiles {
            Some(tiles) => tiles.frame(),
            None => self.detail_box,
        };
        let (ground, detail) = self.ground();
        let borders = |border| self.basemap.borders(border, ground, detail);
        sheet.land = self.land(|units| self.basemap.outline(units, ground, detail));
        sheet.coast = borders(Border::Coast);
        sheet.borders = borders(Border::Country);
        sheet.disputed = borders(Border::Disputed);
        let divisions = Border::Division(&self.divisions);
        sheet.admin1 = (self.basemap).borders(divisions, self.detail_box, self.detail());
        // Lakes large enough to be seen in the first view or one step further in.
        sheet.lakes = self.seen(self.basemap.lakes(ground, detail), SMALLEST_LAKE);
        sheet.urban = self.seen(self.basemap.urban_areas(ground, detail), SMALLEST_COVER);
        sheet.ice = self.seen(self.basemap.ice(ground, detail), SMALLEST_COVER);
        sheet.tiles.clone_from(&self.tiles);
        if self.tiles.is_none() {
            self.cut_coarse(sheet);
        }
    }

    /// Cuts what lies outside of the box.
    fn cut_coarse(&self, sheet: &mut MapSheet) {
        let coarse = Detail::of_countries(COARSE);
        let around = self.around();
        sheet.coarse_land = self.land(|units| {
            let whole = self.basemap.outline(units, self.sheet, coarse);
            whole
                .iter()
                .flat_map(|polygon| cut_to(polygon, &around))
                .collect()
        });
        let outside = |border| -> Vec<Line> {
            let lines = self.basemap.borders(border, self.sheet, coarse);
            let cut = lines
                .iter()
                .flat_map(|line| around.iter().flat_map(|strip| clip::line(line, *strip)));
            cut.collect()
        };
        sheet.coarse_coast = outside(Border::Coast);
        sheet.coarse_borders = outside(Border::Country);
        sheet.disputed.extend(outside(Border::Disputed));
    }

    /// Land of each named country, then of all others; disputed land is nobody's.
    fn land(&self, outline: impl Fn(&Units) -> Vec<Polygon>) -> Vec<Land> {
        let is_named = |unit: UnitKey| {
            !self.basemap.is_disputed(unit) && self.named.contains(self.basemap.country_of(unit))
        };
        let others: Units = self
            .basemap
            .all_units()
            .filter(|unit| !is_named(*unit))
            .collect();
        let countries = self.named.iter().map(|code| {
            let mut units = self.basemap.units_of_country(code);
            units.remove_all(&others);
            Land {
                country: Some(code.clone()),
                polygons: outline(&units),
            }
        });
        let rest = Land {
            country: None,
            polygons: outline(&others),
        };
        countries
            .chain([rest])
            .filter(|land| !land.polygons.is_empty())
            .collect()
    }

    /// The areas whose sides are longer than so many pixels in the first view.
    fn seen(&self, areas: Vec<Polygon>, pixels: f64) -> Vec<Polygon> {
        seen(areas, pixels * side(self.frame) / SCREEN)
    }

    /// Names of the disputed areas that are large enough to be seen in the first view.
    pub(super) fn disputed_areas(&self) -> Vec<String> {
        let areas = self.basemap.disputed_areas(self.frame, self.detail());
        let least = SMALLEST_NOTED * side(self.frame) / SCREEN;
        let seen = areas.iter().filter(|(_, seen)| side(*seen) > least);
        let mut names: Vec<String> = seen
            .take(NOTED)
            .map(|(name, _)| (*name).to_owned())
            .collect();
        names.sort();
        names
    }

    /// The sheet without the box, as strips: west, east, north and south of it.
    fn around(&self) -> Vec<Frame> {
        let (all, inner) = (self.sheet, self.detail_box);
        let inner = Frame {
            west: inner.west + OVERLAP,
            south: inner.south + OVERLAP,
            east: inner.east - OVERLAP,
            north: inner.north - OVERLAP,
        };
        let strips = [
            Frame {
                east: inner.west,
                ..all
            },
            Frame {
                west: inner.east,
                ..all
            },
            Frame {
                west: inner.west,
                east: inner.east,
                south: inner.north,
                ..all
            },
            Frame {
                west: inner.west,
                east: inner.east,
                north: inner.south,
                ..all
            },
        ];
        let real = |strip: &Frame| strip.width() > 2.0 * OVERLAP && strip.height() > 2.0 * OVERLAP;
        strips.into_iter().filter(real).collect()
    }
}

/// The areas whose sides are longer than this, in degrees of the equator.
pub(super) fn seen(mut areas: Vec<Polygon>, least: f64) -> Vec<Polygon> {
    areas.retain(|area| {
        let extent = area.first().map(|ring| flat(Frame::around(ring)));
        extent.is_some_and(|extent| extent.area().sqrt() > least)
    });
    areas
}

/// The finest detail whose vertices fit, in degrees of the equator: up to what three zoom levels further in can
/// show, and never coarser than the first view needs unless even that is too much.
fn finest(census: &Census, frame: Frame, target_bytes: usize, most_bytes: usize) -> f64 {
    let vertices = |bytes: usize| (bytes as f64 / BYTES_PER_VERTEX) as usize;
    let fits = |tolerance: f64, bytes: usize| {
        census.vertices(Detail::of_countries(tolerance)) <= vertices(bytes)
    };
    let pixel = side(frame) / SCREEN;
    let fine = (0..=6).map(|halves| pixel * libm::exp2(f64::from(halves) / 2.0 - 3.0));
    let coarse = (1..=12).map(|halves| pixel * libm::exp2(f64::from(halves) / 2.0));
    fine.into_iter()
        .find(|tolerance| fits(*tolerance, target_bytes))
        .or_else(|| Some(pixel).filter(|tolerance| fits(*tolerance, most_bytes)))
        .or_else(|| {
            coarse
                .into_iter()
                .find(|tolerance| fits(*tolerance, most_bytes))
        })
        .unwrap_or(pixel * 64.0)
}

/// The divisions of the countries concerned that have land in the frame.
fn divisions(basemap: &Basemap, frame: Frame, concerned: &BTreeSet<String>) -> Units {
    if side(frame) > DIVISIONS_UP_TO {
        return Units::default();
    }
    let is_seen = |units: &Units| units.iter().any(|unit| basemap.reaches(unit, frame));
    let countries = concerned.iter().map(|code| basemap.units_of_country(code));
    let seen = countries
        .filter(is_seen)
        .flat_map(|units| units.iter().collect::<Vec<_>>());
    seen.collect()
}

fn cut_to(polygon: &Polygon, strips: &[Frame]) -> Vec<Polygon> {
    strips
        .iter()
        .filter_map(|strip| clip::polygon(polygon, *strip))
        .collect()
}

/// The frame and room to pan on each side.
fn grown_to_pan(frame: Frame) -> Frame {
    grown_to_world(frame, PAN)
}

/// The frame with a share of itself more on each side, and no more than the whole world.
fn grown_to_world(frame: Frame, share: f64) -> Frame {
    let grown = grown(frame, share);
    if grown.width() < 360.0 {
        return grown;
    }
    let middle = (frame.west + frame.east) / 2.0;
    Frame {
        west: middle - 180.0,
        east: middle + 180.0,
        ..grown
    }
}

/// Where a map ends in the south: before Antarctica, unless the frame or one of these positions lies
/// there. A story of twenty countries needs no continent of ice that it does not name.
pub(super) fn south_end(frame: Frame, named: impl IntoIterator<Item = Position>) -> f64 {
    let is_south = |[_, lat]: Position| lat < ANTARCTIC;
    if frame.south < ANTARCTIC || named.into_iter().any(is_south) {
        -LIMIT
    } else {
        ANTARCTIC
    }
}

fn ending_at(south_end: f64, area: Frame) -> Frame {
    Frame {
        south: area.south.max(south_end),
        ..area
    }
}

/// The frame with a share of itself more on each side.
fn grown(frame: Frame, share: f64) -> Frame {
    let flat = flat(frame);
    let (x, y) = (flat.width() * share, flat.height() * share);
    round(Frame {
        west: flat.west - x,
        south: flat.south - y,
        east: flat.east + x,
        north: flat.north + y,
    })
}

/// The whole world, with the frame in its middle.
fn sheet(frame: Frame, south_end: f64) -> Frame {
    let middle = if frame.width() >= 360.0 {
        0.0
    } else {
        (frame.west + frame.east) / 2.0
    };
    Frame {
        west: middle - 180.0,
        south: south_end,
        east: middle + 180.0,
        north: LIMIT,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn antarctica_is_cut_only_for_a_frame_that_reaches_it() {
        let world = Frame {
            west: -180.0,
            south: ANTARCTIC,
            east: 180.0,
            north: 78.0,
        };
        let paris = [2.3, 48.9];
        assert_eq!(south_end(world, [paris]), ANTARCTIC);
        assert_eq!(ending_at(ANTARCTIC, grown_to_pan(world)).south, ANTARCTIC);
        // Named in passing, it is on the sheet, though not in the frame.
        assert_eq!(south_end(world, [paris, [166.7, -77.8]]), -LIMIT);
        let ross_sea = Frame {
            south: -78.0,
            north: -60.0,
            ..world
        };
        assert_eq!(south_end(ross_sea, []), -LIMIT);
    }
}
