//! Geometry of the plane: area, containment, interior points, clipping, crossings.
//!
//! Everything is measured in the units of the points: degrees, pixels, steps of a grid. Rings are
//! closed whether or not their first point is repeated at the end.
//!
//! Why this is not the crate [`geo`](https://docs.rs/geo) 0.33: without its features it brings 25
//! packages more. Its `Validation` says *that* a ring intersects itself, not *where*, which is
//! what a person who drew it must know; it also rejects rings that touch themselves, as outlines
//! drawn by hand do; and it takes a hundred times as long, because it compares every edge with
//! every other (15.2 s against 0.15 s for the largest polygon of 250 countries). Its
//! `InteriorPoint` finds as much room as [`interior_point`] on one parallel instead of fifteen (1
//! to 6 % more for countries, divisions and regions, 2 % less for lakes) in 7 to 130 times the
//! time. Its boolean operations would serve no one here: land is a coverage of arcs, and no entry
//! is united with another.

mod area;
pub mod clip;
mod containment;
mod interior;
mod nesting;
mod segment;
mod self_crossing;

pub use area::{area, doubled_area};
pub use containment::{crossing, crossings, encloses};
pub use interior::interior_point;
pub use nesting::nested;
pub use segment::{along, distance_to_segment, side};
pub use self_crossing::self_crossing;

use crate::geo::Position;

/// A point of the plane: two coordinates, whatever they are called.
pub trait Planar: Copy + PartialEq + From<Position> + Into<Position> {}

impl<P: Copy + PartialEq + From<Position> + Into<Position>> Planar for P {}

/// The edges of a ring, in its order.
fn edges<P: Copy + Into<Position>>(ring: &[P]) -> impl Iterator<Item = [Position; 2]> {
    let next = ring.iter().cycle().skip(1);
    ring.iter()
        .zip(next)
        .map(|(&from, &to)| [from.into(), to.into()])
}
