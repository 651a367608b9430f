//! Area of a ring: the shoelace formula (Meister 1769; Gauss).

use std::iter::Sum;
use std::ops::{Mul, Sub};

use crate::geo::Position;

/// Area of a ring, whichever way it runs.
pub fn area<P: Into<Position>>(ring: impl IntoIterator<Item = P, IntoIter: Clone>) -> f64 {
    doubled_area(ring.into_iter().map(Into::into)).abs() / 2.0
}

/// Twice the area of a ring; positive when it runs anticlockwise (with the second axis upwards).
pub fn doubled_area<N>(ring: impl IntoIterator<Item = [N; 2], IntoIter: Clone>) -> N
where
    N: Copy + Mul<Output = N> + Sub<Output = N> + Sum,
{
    let ring = ring.into_iter();
    let next = ring.clone().cycle().skip(1);
    ring.zip(next).map(|(a, b)| a[0] * b[1] - b[0] * a[1]).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sign_says_which_way_a_ring_runs_and_a_repeated_end_adds_nothing() {
        let mut ring = vec![[0, 0], [2, 0], [2, 3], [0, 3]];
        assert_eq!(doubled_area(ring.iter().copied()), 12);
        ring.push([0, 0]);
        ring.reverse();
        assert_eq!(doubled_area(ring.iter().copied()), -12);
        assert_eq!(area(ring.iter().map(|point| point.map(f64::from))), 6.0);
        assert_eq!(area::<Position>([]), 0.0);
    }
}
