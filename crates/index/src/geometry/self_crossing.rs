//! Rings that cross themselves: edges sorted by their western ends, each compared with those that
//! begin before it ends (the sweep of Shamos and Hoey 1976, without its tree of edges).

use super::{along, edges, side};
use crate::geo::Position;

/// Where a ring crosses itself, if it does. Touching corners and edges that lie on each other do
/// not count: hand-drawn outlines have them, and they do no harm.
pub fn self_crossing<P: Copy + Into<Position>>(ring: &[P]) -> Option<Position> {
    let west = |edge: &[Position; 2]| edge[0][0].min(edge[1][0]);
    let mut edges: Vec<[Position; 2]> = edges(ring).collect();
    edges.sort_by(|a, b| west(a).total_cmp(&west(b)));
    edges.iter().enumerate().find_map(|(number, edge)| {
        let east = edge[0][0].max(edge[1][0]);
        let later = edges[number + 1..].iter();
        let mut beside = later.take_while(|other| west(other) <= east);
        beside.find_map(|other| meeting(*edge, *other))
    })
}

/// Where two edges cross properly.
fn meeting(edge: [Position; 2], other: [Position; 2]) -> Option<Position> {
    let [a, b] = edge.map(|end| side(other, end));
    let [c, d] = other.map(|end| side(edge, end));
    (a * b < 0.0 && c * d < 0.0).then(|| along(edge[0], edge[1], a / (a - b)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bow_tie_crosses_itself_and_a_square_does_not() {
        let square = [[0.0, 0.0], [2.0, 0.0], [2.0, 2.0], [0.0, 2.0], [0.0, 0.0]];
        assert_eq!(self_crossing(&square), None);
        let tie = [[0.0, 0.0], [2.0, 2.0], [2.0, 0.0], [0.0, 2.0], [0.0, 0.0]];
        assert_eq!(self_crossing(&tie), Some([1.0, 1.0]));
        assert_eq!(self_crossing::<Position>(&[]), None);
    }

    #[test]
    fn a_spike_that_comes_back_on_itself_is_none() {
        let spike = [
            [0.0, 0.0],
            [2.0, 0.0],
            [3.0, 0.0],
            [2.0, 0.0],
            [1.0, 2.0],
            [0.0, 0.0],
        ];
        assert_eq!(self_crossing(&spike), None);
    }
}
