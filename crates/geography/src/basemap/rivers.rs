//! Rivers as lines.

use super::arcs::{grid_box, turns};
use super::blob::{Row, degrees};
use super::detail::Detail;
use super::outline::shifted;
use super::{Basemap, frame_of};
use geobrief_index::basemap::layout::{RIVER_ROW, Section};
use geobrief_index::geo::{Frame, Line};
use geobrief_index::geometry::clip;

/// A river inside a frame.
#[derive(Debug, Clone, PartialEq)]
pub struct River<'b> {
    /// Id of the place, when the gazetteer knows the river.
    pub place: Option<&'b str>,
    /// English display name, where the river has one here.
    pub name: Option<&'b str>,
    /// The box around the whole river.
    pub extent: Frame,
    /// Its course inside the frame, in the frame's continuous degrees.
    pub lines: Vec<Line>,
}

impl Basemap {
    /// The rivers inside a frame whose whole extent is at least `least` degrees, longest first.
    /// Stretches that have a name of their own are no rivers here.
    #[must_use]
    pub fn rivers(&self, frame: Frame, least: f64, detail: Detail<'_>) -> Vec<River<'_>> {
        let mut rivers: Vec<River<'_>> = self
            .river_rows()
            .filter(|row| row.u8(28) == 0)
            .map(|row| self.river(row, frame, detail))
            .filter(|river| long_side(river.extent) >= least && !river.lines.is_empty())
            .collect();
        rivers.sort_by(|a, b| long_side(b.extent).total_cmp(&long_side(a.extent)));
        rivers
    }

    /// The course of a river inside a frame, by the id of its place; `None` when the basemap does
    /// not know it.
    #[must_use]
    pub fn course(&self, place: &str, frame: Frame, detail: Detail<'_>) -> Option<River<'_>> {
        Some(self.river(self.river_row(place)?, frame, detail))
    }

    /// Whether the basemap knows the course of a place.
    #[must_use]
    pub fn has_course(&self, place: &str) -> bool {
        self.river_row(place).is_some()
    }

    /// Calls back with the weight of every vertex of the rivers that reach into a frame.
    pub(super) fn each_river_vertex(&self, frame: Frame, mut each: impl FnMut(u8)) {
        let windows: Vec<_> = turns(frame).map(|(_, window)| grid_box(window)).collect();
        for row in self.river_rows() {
            let mut paths = self.blob.stream(Section::RiverPaths, row.u32(16));
            for _ in 0..paths.varint() {
                paths.path([0, 0], |point, weight| {
                    if windows.iter().any(|window| window.has(point)) {
                        each(weight);
                    }
                });
            }
        }
    }

    fn river_rows(&self) -> impl Iterator<Item = Row<'_>> {
        let count = self.blob.rows(Section::Rivers, RIVER_ROW);
        (0..count).map(|number| self.blob.row(Section::Rivers, RIVER_ROW, number))
    }

    fn river_row(&self, place: &str) -> Option<Row<'_>> {
        let is_known = !place.is_empty();
        self.river_rows()
            .find(|row| is_known && self.blob.text(row.u32(20)) == place)
    }

    fn river(&self, row: Row<'_>, frame: Frame, detail: Detail<'_>) -> River<'_> {
        let text = |at: usize| Some(self.blob.text(row.u32(at))).filter(|text| !text.is_empty());
        let extent = row.extent(0);
        let near = turns(frame).filter(|(_, window)| extent.touches(grid_box(*window)));
        let lines = near.flat_map(|(turn, window)| {
            let whole = self.paths(row.u32(16), detail);
            let inside = whole
                .into_iter()
                .flat_map(move |line| clip::line(&line, window));
            inside.map(move |piece| shifted(piece, turn))
        });
        River {
            place: text(20),
            name: text(24),
            extent: frame_of(extent),
            lines: lines.collect(),
        }
    }

    fn paths(&self, start: u32, detail: Detail<'_>) -> Vec<Line> {
        let mut paths = self.blob.stream(Section::RiverPaths, start);
        let mut lines = Vec::new();
        for _ in 0..paths.varint() {
            let mut line = Line::new();
            paths.path([0, 0], |point, weight| {
                if detail.keeps(weight) {
                    line.push(degrees(point));
                }
            });
            lines.push(line);
        }
        lines
    }
}

/// The longer side of a box, in degrees.
fn long_side(extent: Frame) -> f64 {
    extent.width().max(extent.height())
}
