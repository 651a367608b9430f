//! What the map shows, by name: the base of its text alternative.

use super::mercator::y;
use super::sheet::{Contents, Direction, Mark, PlaceAnchor};
use super::subjects::LocatedSubject;
use crate::geo::{Frame, Position};

pub(super) fn contents(
    subjects: &[LocatedSubject<'_>],
    anchors: &[PlaceAnchor],
    frame: Frame,
) -> Contents {
    let mut contents = Contents::default();
    for (located, anchor) in subjects.iter().zip(anchors) {
        let name = located.subject.label.clone();
        if !anchor.in_frame {
            contents.outside.push((name, direction(frame, anchor.at)));
            continue;
        }
        let list = match located.mark {
            Mark::Point => &mut contents.marked,
            Mark::Country => &mut contents.tinted,
            Mark::Shape => &mut contents.outlined,
            Mark::Area => &mut contents.areas,
        };
        list.push(name);
    }
    contents
}

/// Where a position lies as seen from the middle of the map.
fn direction(frame: Frame, [lon, lat]: Position) -> Direction {
    const EIGHTHS: [Direction; 8] = [
        Direction::East,
        Direction::NorthEast,
        Direction::North,
        Direction::NorthWest,
        Direction::West,
        Direction::SouthWest,
        Direction::South,
        Direction::SouthEast,
    ];
    let across = lon - (frame.west + frame.east) / 2.0;
    let up = y(lat) - (y(frame.south) + y(frame.north)) / 2.0;
    let eighth = (libm::atan2(up, across) / std::f64::consts::FRAC_PI_4).round() as i32;
    EIGHTHS[eighth.rem_euclid(8) as usize]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn directions_are_those_of_the_map() {
        let frame = Frame {
            west: 60.0,
            south: 30.0,
            east: 75.0,
            north: 41.0,
        };
        assert_eq!(direction(frame, [37.6, 55.8]), Direction::NorthWest);
        assert_eq!(direction(frame, [68.0, 10.0]), Direction::South);
        assert_eq!(direction(frame, [120.0, 36.0]), Direction::East);
    }
}
