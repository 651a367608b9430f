//! Segments: points on them, sides of them, distances from them.

use crate::geo::Position;

/// The point at a share `t` of the way from `a` to `b`.
#[must_use]
pub fn along(a: Position, b: Position, t: f64) -> Position {
    [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])]
}

/// On which side of the line from `a` to `b` a point lies: above 0 on the left, below 0 on the
/// right. Grows with the distance from the line.
#[must_use]
pub fn side([a, b]: [Position; 2], point: Position) -> f64 {
    (b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0])
}

/// Distance of a point from the nearest point of a segment.
#[must_use]
pub fn distance_to_segment(point: Position, [a, b]: [Position; 2]) -> f64 {
    let (dx, dy) = (b[0] - a[0], b[1] - a[1]);
    let length2 = dx * dx + dy * dy;
    let t = if length2 > 0.0 {
        (((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / length2).clamp(0.0, 1.0)
    } else {
        0.0
    };
    libm::hypot(point[0] - a[0] - t * dx, point[1] - a[1] - t * dy)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances_are_to_the_segment_not_to_its_line() {
        let segment = [[0.0, 0.0], [10.0, 0.0]];
        assert_eq!(distance_to_segment([5.0, 2.0], segment), 2.0);
        assert_eq!(distance_to_segment([13.0, 4.0], segment), 5.0);
        assert_eq!(distance_to_segment([3.0, 4.0], [[0.0, 0.0]; 2]), 5.0);
    }
}
