//! Assembles outlines of land from the arcs around it.

use super::Basemap;
use super::arcs::{DirectedArc, grid_box, turns};
use super::detail::Detail;
use super::units::Units;
use geobrief_index::basemap::layout::GridBox;
use geobrief_index::geo::{Frame, Line, Polygon, Position};
use geobrief_index::geometry::{clip, nested};

impl Basemap {
    /// The land of a set of units inside a frame, without the borders between them.
    ///
    /// The polygons are in the continuous degrees of the frame and end at its edges. Outer rings
    /// run anticlockwise.
    #[must_use]
    pub fn outline(&self, units: &Units, frame: Frame, detail: Detail<'_>) -> Vec<Polygon> {
        let mut rings = Vec::new();
        for (turn, window) in turns(frame) {
            let grid = grid_box(window);
            for chain in self.ring_chains(units, grid) {
                let ring = self.ring(&chain, grid, detail);
                let cut = clip::ring(&ring, window);
                if !cut.is_empty() && detail.keeps_area(&cut) {
                    rings.push(shifted(cut, turn));
                }
            }
        }
        nested(rings)
    }

    /// The arcs with exactly one side in the set, chained to rings that have the set on their
    /// left. Units outside the window count as not in the set: what they add lies outside it.
    fn ring_chains(&self, units: &Units, window: GridBox) -> Vec<Vec<DirectedArc>> {
        let near: Units = units
            .iter()
            .filter(|unit| self.unit_extent(*unit).touches(window))
            .collect();
        let mut arcs: Vec<(u32, DirectedArc)> = Vec::new();
        for unit in near.iter() {
            for number in self.arcs_of(unit) {
                let arc = self.arc(number);
                let reversed = arc.left() != Some(unit);
                let beyond = if reversed { arc.left() } else { arc.right() };
                if !beyond.is_some_and(|other| near.has(other)) {
                    let step = DirectedArc {
                        arc: number,
                        reversed,
                    };
                    arcs.push((self.ends(step).0, step));
                }
            }
        }
        arcs.sort_unstable_by_key(|(node, step)| (*node, step.arc));
        self.closed(&arcs)
    }

    /// Chains directed arcs, sorted by the node they start at, until they close. Where rings touch
    /// in a node it does not matter which way they go on.
    fn closed(&self, arcs: &[(u32, DirectedArc)]) -> Vec<Vec<DirectedArc>> {
        let mut used = vec![false; arcs.len()];
        let mut rings = Vec::new();
        for first in 0..arcs.len() {
            let mut ring = Vec::new();
            let mut next = Some(first);
            while let Some(index) = next.filter(|index| !used[*index]) {
                used[index] = true;
                ring.push(arcs[index].1);
                let node = self.ends(arcs[index].1).1;
                let at = arcs.partition_point(|(start, _)| *start < node);
                let onward = arcs[at..].iter().take_while(|(start, _)| *start == node);
                next = (at..at + onward.count()).find(|index| !used[*index]);
            }
            if !ring.is_empty() {
                rings.push(ring);
            }
        }
        rings
    }

    fn ring(&self, chain: &[DirectedArc], window: GridBox, detail: Detail<'_>) -> Line {
        let mut ring = Line::new();
        let outside = |step: &DirectedArc| !self.arc(step.arc).extent().touches(window);
        if let [only] = chain
            && outside(only)
        {
            return ring;
        }
        for step in chain {
            self.extend(&mut ring, *step, window, detail);
        }
        ring
    }
}

/// The line so many degrees further east.
pub(super) fn shifted(mut line: Line, degrees: f64) -> Line {
    if degrees != 0.0 {
        line.iter_mut()
            .for_each(|position: &mut Position| position[0] += degrees);
    }
    line
}
