//! Coasts and borders as lines.

use super::Basemap;
use super::arcs::{Arc, DirectedArc, grid_box, push_new, turns};
use super::blob::degrees;
use super::detail::Detail;
use super::outline::shifted;
use super::units::{UnitKey, Units};
use geobrief_index::basemap::chain::{Link, chains};
use geobrief_index::basemap::layout::{Class, GridBox, LINE_ROW, Section};
use geobrief_index::geo::{Frame, Line};
use geobrief_index::geometry::clip;

/// Which lines are wanted.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Border<'a> {
    /// Between land and sea.
    Coast,
    /// Between countries, where nobody disputes them.
    Country,
    /// Disputed and indefinite borders, around disputed land and inside it.
    Disputed,
    /// Between first-order divisions of one country, both in the set. Where the coverage is finer
    /// than what readers know as divisions, borders inside a group of units are none.
    Division(&'a Units),
}

impl Basemap {
    /// The borders of a kind inside a frame, joined to lines as long as possible, in the
    /// continuous degrees of the frame.
    #[must_use]
    pub fn borders(&self, border: Border<'_>, frame: Frame, detail: Detail<'_>) -> Vec<Line> {
        let chosen = |arc: Arc<'_>| match border {
            Border::Coast => arc.class() == Class::Coast,
            Border::Country => arc.class() == Class::Country && !arc.is_disputed(),
            Border::Disputed => arc.is_disputed(),
            Border::Division(units) => {
                arc.class() == Class::Division && self.parts_divisions(arc, units)
            }
        };
        let mut lines = self.lines_where(chosen, frame, detail);
        if border == Border::Disputed {
            lines.extend(self.lonely_lines(frame, detail));
        }
        lines
    }

    /// The border that two sets of units share, as lines: of Afghanistan and Tajikistan, say.
    /// Empty when they do not touch.
    #[must_use]
    pub fn shared_border(
        &self,
        one: &Units,
        other: &Units,
        frame: Frame,
        detail: Detail<'_>,
    ) -> Vec<Line> {
        let between = |arc: Arc<'_>| match (arc.left(), arc.right()) {
            (Some(left), Some(right)) => {
                (one.has(left) && other.has(right)) || (one.has(right) && other.has(left))
            }
            _ => false,
        };
        self.lines_where(between, frame, detail)
    }

    /// Whether both sides of an arc are in the set, and not in one group.
    pub(super) fn parts_divisions(&self, arc: Arc<'_>, units: &Units) -> bool {
        let inside = |unit: &UnitKey| units.has(*unit);
        let left = arc.left().filter(inside);
        left.zip(arc.right().filter(inside))
            .is_some_and(|(left, right)| !self.are_grouped(left, right))
    }

    /// Whether two units of a country belong to one group.
    fn are_grouped(&self, one: UnitKey, other: UnitKey) -> bool {
        let group = |unit| self.unit_row(unit).u8(11);
        group(one) != 0 && group(one) == group(other)
    }

    fn lines_where(
        &self,
        chosen: impl Fn(Arc<'_>) -> bool,
        frame: Frame,
        detail: Detail<'_>,
    ) -> Vec<Line> {
        let mut found = Vec::new();
        for (turn, window) in turns(frame) {
            let grid = grid_box(window);
            let arcs: Vec<u32> = self
                .arcs()
                .filter(|(_, arc)| arc.extent().touches(grid) && chosen(*arc))
                .map(|(number, _)| number)
                .collect();
            let lines = self.joined(&arcs, grid, detail);
            let pieces = lines.iter().flat_map(|line| clip::line(line, window));
            found.extend(pieces.map(|piece| shifted(piece, turn)));
        }
        found
    }

    fn joined(&self, arcs: &[u32], window: GridBox, detail: Detail<'_>) -> Vec<Line> {
        let link = |number: &u32| {
            let arc = self.arc(*number);
            Link {
                from: arc.start(),
                to: arc.end(),
                ahead: (),
                back: (),
            }
        };
        let links: Vec<_> = arcs.iter().map(link).collect();
        let mut lines = Vec::new();
        for chain in chains(&links) {
            let steps: Vec<_> = chain
                .into_iter()
                .map(|step| DirectedArc {
                    arc: arcs[step.link],
                    reversed: step.reversed,
                })
                .collect();
            let mut line = Line::new();
            if let (Some(first), Some(last)) = (steps.first(), steps.last()) {
                push_new(&mut line, self.node(self.ends(*first).0).0);
                for step in &steps {
                    self.extend(&mut line, *step, window, detail);
                }
                push_new(&mut line, self.node(self.ends(*last).1).0);
            }
            lines.push(line);
        }
        lines
    }

    /// Disputed lines that no border follows.
    fn lonely_lines(&self, frame: Frame, detail: Detail<'_>) -> Vec<Line> {
        let mut found = Vec::new();
        for (turn, window) in turns(frame) {
            for number in 0..self.blob.rows(Section::Lines, LINE_ROW) {
                let row = self.blob.row(Section::Lines, LINE_ROW, number);
                if !row.extent(0).touches(grid_box(window)) {
                    continue;
                }
                let mut line = Line::new();
                self.blob
                    .stream(Section::LinePaths, row.u32(16))
                    .path([0, 0], |point, weight| {
                        if detail.keeps(weight) {
                            line.push(degrees(point));
                        }
                    });
                found.extend(
                    clip::line(&line, window)
                        .into_iter()
                        .map(|piece| shifted(piece, turn)),
                );
            }
        }
        found
    }
}
