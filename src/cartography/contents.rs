//! What the map shows, by name.

use super::mercator::y;
use super::sights::Sight;
use super::{Frame, Mark, PlaceAnchor};
use crate::geo::Position;

/// The places of a map by how it shows them; all lists in the order of the briefing's places.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Contents {
    /// Points on the map.
    pub marked: Vec<String>,
    /// Countries on the map.
    pub tinted: Vec<String>,
    /// Provinces and other shapes on the map.
    pub outlined: Vec<String>,
    /// Regions and seas on the map.
    pub areas: Vec<String>,
    /// What lies outside the first view, and where as seen from its middle.
    pub outside: Vec<(String, Direction)>,
}

/// A direction on the map.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Direction {
    East,
    NorthEast,
    North,
    NorthWest,
    West,
    SouthWest,
    South,
    SouthEast,
}

impl Contents {
    /// Whether the map shows no place at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

pub(super) fn contents(sights: &[Sight<'_>], anchors: &[PlaceAnchor], frame: Frame) -> Contents {
    let mut contents = Contents::default();
    for (sight, anchor) in sights.iter().zip(anchors) {
        let name = sight.subject.label.clone();
        if !anchor.in_frame {
            contents.outside.push((name, direction(frame, anchor.at)));
            continue;
        }
        let list = match sight.mark {
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
    let eighth = (up.atan2(across) / std::f64::consts::FRAC_PI_4).round() as i32;
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
