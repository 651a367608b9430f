//! Counts what a map would need before it is cut.

use super::Basemap;
use super::arcs::{grid_box, turns};
use super::detail::Detail;
use super::units::Units;
use geobrief_index::basemap::layout::{Class, Section};
use geobrief_index::geo::Frame;

/// How many vertices a map of a frame needs, at every level of detail.
#[derive(Debug, Clone)]
pub struct Census {
    /// Vertices by weight.
    counts: Box<[usize; 256]>,
}

impl Census {
    /// Vertices of land, coasts and borders together at this detail, roughly.
    #[must_use]
    pub fn vertices(&self, detail: Detail<'_>) -> usize {
        let weights = (0..=u8::MAX).zip(self.counts.iter());
        let kept = weights.filter(|(weight, _)| detail.keeps(*weight));
        kept.map(|(_, count)| count).sum()
    }
}

impl Basemap {
    /// Counts the vertices inside a frame: of a coast twice (land and line), of a border of
    /// countries three times (the land on both sides and the line), of a border between two of
    /// `divisions`, of a lake, of what covers the land and of a river once.
    #[must_use]
    pub fn census(&self, frame: Frame, divisions: &Units) -> Census {
        let mut counts = Box::new([0; 256]);
        for (_, window) in turns(frame) {
            let grid = grid_box(window);
            for (_, arc) in self.arcs().filter(|(_, arc)| arc.extent().touches(grid)) {
                let is_drawn = self.parts_divisions(arc, divisions);
                let times = match arc.class() {
                    Class::Coast => 2,
                    Class::Country => 3,
                    Class::Division if is_drawn => 1,
                    Class::Division | Class::Seam => continue,
                };
                let (start, weight) = self.node(arc.start());
                counts[usize::from(weight)] += times;
                let mut path = self.blob.stream(Section::ArcPaths, arc.path());
                path.path(start, |point, weight| {
                    if grid.has(point) {
                        counts[usize::from(weight)] += times;
                    }
                });
            }
        }
        self.each_cover_vertex(frame, |weight| counts[usize::from(weight)] += 1);
        self.each_river_vertex(frame, |weight| counts[usize::from(weight)] += 1);
        Census { counts }
    }
}
