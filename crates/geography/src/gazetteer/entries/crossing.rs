//! Rings that cross themselves.

use geobrief_index::geo::LonLat;
use geobrief_index::geojson::shape::Shape;

/// Where a ring of a shape crosses itself, if one does.
pub(crate) fn of_shape(shape: &Shape) -> Option<LonLat> {
    let mut rings = shape.polygons.iter().flatten();
    rings.find_map(|ring| of_ring(ring))
}

/// Where a closed ring crosses itself. Touching corners and edges that lie on each other do not
/// count: hand-drawn outlines have them, and they do no harm.
fn of_ring(ring: &[LonLat]) -> Option<LonLat> {
    let mut edges: Vec<Edge> = ring
        .windows(2)
        .map(|pair| Edge {
            from: pair[0],
            to: pair[1],
        })
        .collect();
    edges.sort_by(|a, b| a.west().total_cmp(&b.west()));
    edges.iter().enumerate().find_map(|(number, edge)| {
        let later = edges[number + 1..].iter();
        let mut beside = later.take_while(|other| other.west() <= edge.east());
        beside.find_map(|other| edge.crossing(other))
    })
}

#[derive(Debug, Clone, Copy)]
struct Edge {
    from: LonLat,
    to: LonLat,
}

impl Edge {
    fn west(&self) -> f64 {
        self.from.lon().min(self.to.lon())
    }

    fn east(&self) -> f64 {
        self.from.lon().max(self.to.lon())
    }

    /// Which side of the edge a point is on: left above, right below 0.
    fn side(&self, point: LonLat) -> f64 {
        let (dx, dy) = (
            self.to.lon() - self.from.lon(),
            self.to.lat() - self.from.lat(),
        );
        dx * (point.lat() - self.from.lat()) - dy * (point.lon() - self.from.lon())
    }

    fn crossing(&self, other: &Self) -> Option<LonLat> {
        let (a, b) = (other.side(self.from), other.side(self.to));
        let (c, d) = (self.side(other.from), self.side(other.to));
        if a * b >= 0.0 || c * d >= 0.0 {
            return None;
        }
        let along = a / (a - b);
        LonLat::new(
            self.from.lon() + (self.to.lon() - self.from.lon()) * along,
            self.from.lat() + (self.to.lat() - self.from.lat()) * along,
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ring(positions: &[(f64, f64)]) -> Vec<LonLat> {
        let points = positions.iter().map(|&(lon, lat)| LonLat::new(lon, lat));
        points.map(Option::unwrap).collect()
    }

    #[test]
    fn a_bow_tie_crosses_itself_and_a_square_does_not() {
        let square = ring(&[(0.0, 0.0), (2.0, 0.0), (2.0, 2.0), (0.0, 2.0), (0.0, 0.0)]);
        assert_eq!(of_ring(&square), None);
        let tie = ring(&[(0.0, 0.0), (2.0, 2.0), (2.0, 0.0), (0.0, 2.0), (0.0, 0.0)]);
        assert_eq!(of_ring(&tie), LonLat::new(1.0, 1.0));
        // A spike that goes and comes back on itself.
        let spike = ring(&[
            (0.0, 0.0),
            (2.0, 0.0),
            (3.0, 0.0),
            (2.0, 0.0),
            (1.0, 2.0),
            (0.0, 0.0),
        ]);
        assert_eq!(of_ring(&spike), None);
        assert_eq!(of_ring(&[]), None);
    }
}
