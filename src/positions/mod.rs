//! Positions that a text gives in figures, and distances from places: "14°31'N 41°58'E", "42S UF
//! 40294 63859", "40 km north-east of Kunduz".
//!
//! A position is a place of its own, without a name: its id is `pos:14.516667,41.966667`. It is in
//! no gazetteer, so [`pins`] makes entries of those of one text, which
//! [`Gazetteer::with_pins`](crate::gazetteer::Gazetteer::with_pins) adds for the time of its
//! briefing.

mod apposition;
mod judgement;
mod offset;
mod quantity;
#[cfg(test)]
mod tests;
mod written;

pub use apposition::{Named, named};
pub use offset::{Offset, Offsets, Spot};
pub use written::{WrittenPosition, is_position, written};

use crate::basemap::Basemap;
use crate::gazetteer::{Gazetteer, Kind, Origin, PlaceKey, Shape, UserEntry};
use crate::geo::LonLat;
use crate::span::Span;
use crate::text::TokenizedText;
use std::path::PathBuf;

/// How surely figures are a position.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trust {
    /// Nothing else is written so.
    Position,
    /// Only where the name before them is that of a place nearby: "Balkh (36.76, 66.90)"; two race
    /// times are written the same way.
    IfNearItsName,
}

/// Id of a position: latitude first, at most six decimals.
#[must_use]
pub fn place_id(point: LonLat) -> String {
    format!("pos:{},{}", point.lat(), point.lon())
}

/// What a text says in figures of where a place lies.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Whereabouts {
    /// The words are a position themselves.
    Position,
    /// At a position: "Camp Zarkhel (36.707, 67.212)".
    At {
        /// The words that say so, from the name to the position.
        words: Span,
        /// The position.
        point: LonLat,
    },
    /// Something lies at a distance from it.
    Anchor(Offset),
}

/// Distance within which a place that has no extent may be said to lie at a position.
const SAME_PLACE_KM: f64 = 30.0;

/// Whether a place may be said to lie at a position.
#[must_use]
pub fn is_at(point: LonLat, place: PlaceKey, gazetteer: &Gazetteer) -> bool {
    let km = gazetteer.point(place).distance_km(point);
    let is_inside = || {
        gazetteer
            .bbox(place)
            .is_some_and(|bbox| bbox.contains(point))
    };
    km <= SAME_PLACE_KM || is_inside()
}

/// The positions of a text as entries for a gazetteer, each once, with the country and the division
/// on whose land they lie.
#[must_use]
pub fn pins(text: &TokenizedText<'_>, gazetteer: &Gazetteer, basemap: &Basemap) -> Vec<UserEntry> {
    let pin = |position: WrittenPosition| {
        let (country, division) = gazetteer.divisions_at(position.point, basemap);
        let code = |key| gazetteer.code_of(key).to_owned();
        UserEntry {
            id: place_id(position.point),
            name: position.span.slice(text.text()).to_owned(),
            aliases: Vec::new(),
            kind: Kind::Position,
            kind_word: String::new(),
            country: country.map(code).unwrap_or_default(),
            division: division.map(code).unwrap_or_default(),
            population: 0,
            note: String::new(),
            source: String::new(),
            style: Default::default(),
            shape: Shape::default(),
            point: position.point,
            origin: Origin {
                path: PathBuf::new(),
                line: 0,
                feature: 0,
            },
        }
    };
    // The first of several that write one position has the name.
    let mut pins: Vec<UserEntry> = written(text).into_iter().map(pin).collect();
    pins.reverse();
    pins
}
