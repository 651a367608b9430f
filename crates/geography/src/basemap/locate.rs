//! Which land a point lies on: the even–odd rule, over arcs instead of rings.

use super::Basemap;
use super::arcs::Arc;
use super::units::UnitKey;
use geobrief_index::basemap::layout::{GRID, GridPoint, Section};
use geobrief_index::geo::LonLat;
use geobrief_index::geometry::crossing;

impl Basemap {
    /// ISO 3166-1 alpha-2 code of the country that holds a point; `None` at sea.
    #[must_use]
    pub fn country_at(&self, point: LonLat) -> Option<&str> {
        self.unit_at(point).map(|unit| self.country_of(unit))
    }

    /// Id of the first-order division that holds a point; `None` at sea.
    #[must_use]
    pub fn admin1_at(&self, point: LonLat) -> Option<&str> {
        self.unit_at(point).map(|unit| self.id_of(unit))
    }

    /// The division that holds a point; `None` at sea.
    #[must_use]
    pub fn unit_at(&self, point: LonLat) -> Option<UnitKey> {
        let grid = [
            (point.lon() * GRID).round() as i32,
            (point.lat() * GRID).round() as i32,
        ];
        let near = self
            .all_units()
            .filter(|unit| self.unit_extent(*unit).has(grid));
        near.into_iter().find(|unit| self.encloses(*unit, grid))
    }

    /// Whether a ray to the east crosses the arcs around a unit an odd number of times.
    fn encloses(&self, unit: UnitKey, point: GridPoint) -> bool {
        let crossings: usize = self
            .arcs_of(unit)
            .map(|number| self.arc(number))
            .filter(|arc| {
                let extent = arc.extent();
                extent.east > point[0] && extent.south <= point[1] && point[1] <= extent.north
            })
            .map(|arc| self.crossings(arc, point))
            .sum();
        crossings % 2 == 1
    }

    fn crossings(&self, arc: Arc<'_>, point: GridPoint) -> usize {
        let (start, _) = self.node(arc.start());
        let (end, _) = self.node(arc.end());
        let [x, y] = point.map(f64::from);
        let (mut before, mut count) = (start.map(f64::from), 0);
        let mut step = |next: GridPoint| {
            let next = next.map(f64::from);
            let east = crossing([before, next], y).is_some_and(|at| x < at);
            count += usize::from(east);
            before = next;
        };
        self.blob
            .stream(Section::ArcPaths, arc.path())
            .path(start, |point, _| step(point));
        step(end);
        count
    }
}
