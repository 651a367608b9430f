//! The frame of a second, smaller map: of places that lie together outside of the first.
//!
//! A text about two towns far apart, or about a war and the talks about it, has two clusters. A frame
//! around both shows neither; so the second has a map of its own. It never repeats the first: where
//! the two frames would overlap, the markers at the edge have to do.

use super::frame::choose;
use super::mercator::side;
use super::sheet::Mark;
use super::subjects::{LocatedSubject, turned};
use crate::geo::Frame;

/// Places that make a second map.
const TOGETHER: usize = 2;
/// Side in degrees of the largest second map: beyond that it shows scattered places, no cluster.
const LARGEST: f64 = 50.0;

/// The frame of a second map; `None` where the first shows all, or where the others lie scattered.
pub(super) fn frame(subjects: &[LocatedSubject<'_>], first: Frame) -> Option<Frame> {
    let is_left = |located: &&LocatedSubject<'_>| {
        located.mark == Mark::Point && located.candidates.is_empty() && !first.has(located.point)
    };
    let mut left: Vec<LocatedSubject<'_>> = subjects.iter().filter(is_left).cloned().collect();
    if left.is_empty() {
        return None;
    }
    let found = choose(&mut left);
    let shown = left.iter().filter(|one| found.has(one.point)).count();
    let is_cluster = shown >= TOGETHER && side(found) <= LARGEST;
    // On the turn of the world that the first frame is on.
    let middle = |frame: Frame| (frame.west + frame.east) / 2.0;
    let turned = turned(middle(found), middle(first)) - middle(found);
    let is_apart = found.shifted(turned).intersection(first).is_none();
    (is_cluster && is_apart).then_some(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cartography::subjects::around;
    use crate::cartography::{Prominence, Subject};
    use crate::gazetteer::{Gazetteer, Kind};

    const FIRST: Frame = Frame {
        west: 10.0,
        south: 45.0,
        east: 20.0,
        north: 55.0,
    };

    /// The second frame for towns.
    fn second(towns: &[[f64; 2]]) -> Option<Frame> {
        let any = Gazetteer::bundled().country_by_code("AF");
        let subject = Subject {
            id: "town".into(),
            key: any.expect("every gazetteer has it"),
            candidates: Vec::new(),
            label: "Town".into(),
            kind: Kind::City,
            article: 1,
            comments: 0,
            prominence: Prominence::Body,
            hints: Vec::new(),
        };
        let town = |at: &[f64; 2]| LocatedSubject {
            subject: &subject,
            mark: Mark::Point,
            country: "",
            point: *at,
            candidates: Vec::new(),
            extent: around(*at, 0.0),
        };
        let towns: Vec<_> = towns.iter().map(town).collect();
        frame(&towns, FIRST)
    }

    #[test]
    fn towns_together_have_a_frame_and_a_single_one_has_none() {
        let found = second(&[[15.0, 50.0], [151.0, -33.9], [151.8, -32.9]]).expect("two towns");
        assert!(found.has([151.0, -33.9]) && found.has([151.8, -32.9]));
        assert!(second(&[[15.0, 50.0], [151.0, -33.9]]).is_none());
        assert!(second(&[[15.0, 50.0], [16.0, 50.0]]).is_none());
    }

    #[test]
    fn scattered_towns_and_those_around_the_first_frame_have_none() {
        assert!(second(&[[151.0, -33.9], [-70.0, 40.0]]).is_none());
        assert!(second(&[[9.0, 50.0], [21.0, 50.0]]).is_none());
    }

    #[test]
    fn the_turn_of_the_world_does_not_matter() {
        // The first frame as it is, these towns a whole turn further east.
        assert!(second(&[[369.0, 50.0], [381.0, 50.0]]).is_none());
    }
}
