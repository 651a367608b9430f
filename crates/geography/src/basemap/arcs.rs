//! Arcs: the borders and coasts that everything is drawn from.

use super::Basemap;
use super::blob::{Row, degrees};
use super::detail::Detail;
use super::units::UnitKey;
use geobrief_index::basemap::layout::{
    ARC_ROW, Class, DISPUTED, GRID, GridBox, GridPoint, NODE_ROW, SEA, Section, UNIT_ROW,
};
use geobrief_index::geo::{Frame, Line};

/// An arc of the compiled basemap.
#[derive(Debug, Clone, Copy)]
pub(super) struct Arc<'a> {
    row: Row<'a>,
}

impl Arc<'_> {
    pub(super) fn extent(self) -> GridBox {
        self.row.extent(0)
    }

    /// Where its path stands.
    pub(super) fn path(self) -> u32 {
        self.row.u32(16)
    }

    pub(super) fn start(self) -> u32 {
        self.row.u32(20)
    }

    pub(super) fn end(self) -> u32 {
        self.row.u32(24)
    }

    pub(super) fn left(self) -> Option<UnitKey> {
        let unit = self.row.u16(28);
        (unit != SEA).then_some(UnitKey(unit))
    }

    pub(super) fn right(self) -> Option<UnitKey> {
        let unit = self.row.u16(30);
        (unit != SEA).then_some(UnitKey(unit))
    }

    pub(super) fn class(self) -> Class {
        Class::of(self.row.u8(32))
    }

    /// Weight of the heaviest vertex between its nodes.
    fn heaviest(self) -> u8 {
        self.row.u8(33)
    }

    pub(super) fn is_disputed(self) -> bool {
        self.row.u8(32) & DISPUTED != 0
    }
}

/// An arc in a direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct DirectedArc {
    pub(super) arc: u32,
    pub(super) reversed: bool,
}

impl Basemap {
    pub(super) fn arc(&self, number: u32) -> Arc<'_> {
        Arc {
            row: self.blob.row(Section::Arcs, ARC_ROW, number as usize),
        }
    }

    pub(super) fn arcs(&self) -> impl Iterator<Item = (u32, Arc<'_>)> {
        let count = self.blob.rows(Section::Arcs, ARC_ROW) as u32;
        (0..count).map(|number| (number, self.arc(number)))
    }

    /// Numbers of the arcs around a unit.
    pub(super) fn arcs_of(&self, unit: UnitKey) -> impl Iterator<Item = u32> + '_ {
        let row = self.blob.row(Section::Units, UNIT_ROW, usize::from(unit.0));
        let (first, count) = (row.u32(28) as usize, row.u32(32) as usize);
        (first..first + count).map(|n| self.blob.row(Section::UnitArcs, 4, n).u32(0))
    }

    /// The nodes that a directed arc runs between.
    pub(super) fn ends(&self, directed: DirectedArc) -> (u32, u32) {
        let arc = self.arc(directed.arc);
        if directed.reversed {
            (arc.end(), arc.start())
        } else {
            (arc.start(), arc.end())
        }
    }

    /// Where a node is, and its weight.
    pub(super) fn node(&self, number: u32) -> (GridPoint, u8) {
        let row = self.blob.row(Section::Nodes, NODE_ROW, number as usize);
        (row.point(0), row.u8(8))
    }

    /// Adds the vertices of a directed arc that the detail keeps. Of an arc outside `window` only
    /// its nodes are added: what lies between would be cut off.
    pub(super) fn extend(
        &self,
        line: &mut Line,
        step: DirectedArc,
        window: GridBox,
        detail: Detail<'_>,
    ) {
        let arc = self.arc(step.arc);
        let is_outside = !arc.extent().touches(window);
        let keeps_ends = is_outside || detail.keeps_ends([arc.left(), arc.right()]);
        let (first, last) = self.ends(step);
        let add_node = |line: &mut Line, number: u32| {
            let (point, weight) = self.node(number);
            if keeps_ends || detail.keeps(weight) {
                push_new(line, point);
            }
        };
        add_node(line, first);
        if !is_outside && detail.keeps(arc.heaviest()) {
            let from = line.len();
            let (start, _) = self.node(arc.start());
            let mut path = self.blob.stream(Section::ArcPaths, arc.path());
            path.path(start, |point, weight| {
                if detail.keeps(weight) {
                    line.push(degrees(point));
                }
            });
            if step.reversed {
                line[from..].reverse();
            }
        }
        add_node(line, last);
    }
}

/// Adds a point, unless the line is already there.
pub(super) fn push_new(line: &mut Line, point: GridPoint) {
    let point = degrees(point);
    if line.last() != Some(&point) {
        line.push(point);
    }
}

/// A frame on the grid, a little larger than it.
pub(super) fn grid_box(frame: Frame) -> GridBox {
    GridBox {
        west: (frame.west * GRID).floor() as i32,
        south: (frame.south * GRID).floor() as i32,
        east: (frame.east * GRID).ceil() as i32,
        north: (frame.north * GRID).ceil() as i32,
    }
}

/// The turns by which the world has to be shifted to fill a frame, with the frame moved the other
/// way onto it.
pub(super) fn turns(frame: Frame) -> impl Iterator<Item = (f64, Frame)> {
    const WORLD: Frame = Frame {
        west: -180.0,
        south: -90.0,
        east: 180.0,
        north: 90.0,
    };
    [-360.0, 0.0, 360.0].into_iter().filter_map(move |turn| {
        let moved = frame.shifted(-turn);
        let common = moved.intersection(WORLD)?;
        (common.width() > 0.0).then_some((turn, moved))
    })
}
