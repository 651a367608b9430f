//! Which lines run beside which.

use std::collections::HashMap;

use super::GridPoint;
use super::layout::GRID;
use crate::geometry::distance_to_segment;

/// Segments of lines, found by where they are.
#[derive(Debug, Default)]
pub(super) struct SegmentIndex {
    cells: HashMap<(i32, i32), Vec<[GridPoint; 2]>>,
}

/// Side of a cell in grid steps.
const CELL: i32 = 250;

impl SegmentIndex {
    pub(super) fn new<'a>(lines: impl IntoIterator<Item = &'a [GridPoint]>) -> Self {
        let mut index = Self::default();
        for line in lines {
            for ends in line.windows(2) {
                index.insert([ends[0], ends[1]]);
            }
        }
        index
    }

    fn insert(&mut self, [a, b]: [GridPoint; 2]) {
        let range = |axis: usize| {
            let (low, high) = (a[axis].min(b[axis]), a[axis].max(b[axis]));
            low.div_euclid(CELL)..=high.div_euclid(CELL)
        };
        for x in range(0) {
            for y in range(1) {
                self.cells.entry((x, y)).or_default().push([a, b]);
            }
        }
    }

    /// Whether a segment passes within so many degrees (of latitude; at most a quarter).
    pub(super) fn is_near(&self, point: GridPoint, degrees: f64) -> bool {
        let (x, y) = (point[0].div_euclid(CELL), point[1].div_euclid(CELL));
        (x - 1..=x + 1).any(|x| {
            (y - 1..=y + 1).any(|y| {
                let segments = self.cells.get(&(x, y)).map_or(&[][..], Vec::as_slice);
                segments
                    .iter()
                    .any(|segment| distance(point, *segment) <= degrees)
            })
        })
    }
}

/// Degrees of latitude from a point to a segment.
fn distance(point: GridPoint, [a, b]: [GridPoint; 2]) -> f64 {
    let shrink = libm::cos((f64::from(point[1]) / GRID).to_radians());
    let local = |p: GridPoint| {
        let (dx, dy) = (f64::from(p[0] - point[0]), f64::from(p[1] - point[1]));
        [dx * shrink / GRID, dy / GRID]
    };
    distance_to_segment([0.0, 0.0], [local(a), local(b)])
}

/// Length in degrees of latitude.
pub(super) fn length(path: &[GridPoint]) -> f64 {
    path.windows(2)
        .map(|ends| distance(ends[0], [ends[1], ends[1]]))
        .sum()
}

/// Cuts a path where the answer for its edges changes, and forgets changes over stretches shorter
/// than `least` degrees. Neighbouring pieces share their end.
pub(super) fn split(
    path: &[GridPoint],
    least: f64,
    mut holds: impl FnMut(GridPoint) -> bool,
) -> Vec<(Vec<GridPoint>, bool)> {
    let mut pieces: Vec<(Vec<GridPoint>, bool)> = Vec::new();
    for ends in path.windows(2) {
        let middle = [(ends[0][0] + ends[1][0]) / 2, (ends[0][1] + ends[1][1]) / 2];
        let answer = holds(middle);
        match pieces.last_mut() {
            Some((piece, same)) if *same == answer => piece.push(ends[1]),
            _ => pieces.push((ends.to_vec(), answer)),
        }
    }
    while let Some(short) = shortest_below(&pieces, least) {
        let answer = !pieces[short].1;
        let first = short.saturating_sub(1);
        let last = (short + 1).min(pieces.len() - 1);
        let mut merged = Vec::new();
        for (piece, _) in pieces.drain(first..=last) {
            merged.extend(piece.into_iter().skip(usize::from(!merged.is_empty())));
        }
        pieces.insert(first, (merged, answer));
    }
    pieces
}

fn shortest_below(pieces: &[(Vec<GridPoint>, bool)], least: f64) -> Option<usize> {
    if pieces.len() < 2 {
        return None;
    }
    let lengths = pieces.iter().map(|(piece, _)| length(piece)).enumerate();
    lengths
        .filter(|(_, length)| *length < least)
        .min_by(|a, b| a.1.total_cmp(&b.1))
        .map(|(index, _)| index)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_means_beside_the_segment_not_its_ends() {
        let line: Vec<GridPoint> = vec![[0, 0], [10_000, 0]];
        let index = SegmentIndex::new([line.as_slice()]);
        assert!(index.is_near([5000, 90], 0.1));
        assert!(!index.is_near([5000, 110], 0.1));
        assert!(!index.is_near([10_200, 0], 0.1));
    }

    #[test]
    fn splitting_keeps_pieces_joined_and_forgets_short_ones() {
        let path: Vec<GridPoint> = (0..10).map(|i| [i * 100, 0]).collect();
        let cut = split(&path, 0.0, |middle| middle[0] > 500);
        assert_eq!(cut.len(), 2);
        assert_eq!(cut[0].0.last(), cut[1].0.first());
        let whole = split(&path, 0.25, |middle| (400..500).contains(&middle[0]));
        assert_eq!(whole, [(path, false)]);
    }
}
