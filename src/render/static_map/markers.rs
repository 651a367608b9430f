//! Markers: decided places once, undecided ones at each candidate.

use super::path;
use super::projection::{Paper, Point};
use crate::cartography::{MapSheet, OffsetHint, Position};
use crate::render::map_style::{Sign, Signed, radius};

/// How far the ticks of a position's marker stand out, in pixels.
const TICKS: f64 = 3.5;

/// A marker on the paper.
pub(super) struct Marker {
    pub(super) sign: Sign,
    pub(super) at: Point,
    pub(super) radius: f64,
    /// The sign of its kind.
    pub(super) kind_sign: Option<&'static str>,
    /// Index of its place.
    pub(super) place: usize,
}

impl Marker {
    /// Path data of the four ticks that stand out of a position's marker.
    pub(super) fn ticks(&self) -> String {
        let (from, to) = (self.radius, self.radius + TICKS);
        format!(
            "M{from:.1} 0H{to:.1}M-{from:.1} 0H-{to:.1}M0 {from:.1}V{to:.1}M0-{from:.1}V-{to:.1}"
        )
    }

    /// How far it reaches from its point, in pixels.
    pub(super) fn reach(&self) -> f64 {
        reach(self.sign, self.radius)
    }
}

/// How far a marker of that sign and radius reaches.
pub(super) fn reach(sign: Sign, radius: f64) -> f64 {
    match sign {
        Sign::Check | Sign::CheckInComments => 10.0,
        Sign::Position | Sign::PositionInComments => radius + TICKS,
        _ => radius + 1.5,
    }
}

/// The markers on the paper or close to its edge.
pub(super) fn markers(paper: &Paper, places: &[Signed<'_>]) -> Vec<Marker> {
    let mut markers = Vec::new();
    let pins = places.iter().enumerate();
    for (place, signed) in pins.filter(|(_, signed)| is_marker(signed.sign)) {
        for &position in positions(signed) {
            let marker = Marker {
                sign: signed.sign,
                at: paper.at(position),
                radius: radius(signed.place),
                kind_sign: signed.kind_sign(),
                place,
            };
            if paper.holds(marker.at, -20.0) {
                markers.push(marker);
            }
        }
    }
    markers
}

fn is_marker(sign: Sign) -> bool {
    matches!(
        sign,
        Sign::Disc
            | Sign::Capital
            | Sign::Ringed
            | Sign::Set
            | Sign::Hollow
            | Sign::Check
            | Sign::CheckInComments
            | Sign::Position
            | Sign::PositionInComments
    )
}

fn positions<'b>(signed: &Signed<'b>) -> &'b [Position] {
    match signed.anchor {
        Some(anchor) if anchor.candidates.is_empty() => std::slice::from_ref(&anchor.at),
        Some(anchor) => &anchor.candidates,
        None => &[],
    }
}

/// A distance from a place on the paper.
pub(super) struct Hint {
    /// Path data of the line or the circle.
    pub(super) line: String,
    /// The place.
    pub(super) start: Point,
    /// The spot, where the text gives the direction.
    pub(super) end: Option<Point>,
    pub(super) in_article: bool,
}

/// The distances from places.
pub(super) fn hints(paper: &Paper, sheet: &MapSheet, places: &[Signed<'_>]) -> Vec<Hint> {
    let in_article = |id: &str| {
        let mut of = places.iter().filter(|signed| signed.place.id == id);
        of.any(|signed| signed.place.article > 0)
    };
    let start = |hint: &OffsetHint| hint.line.first().copied().unwrap_or_default();
    let drawn = sheet.hints.iter().map(|hint| Hint {
        start: paper.at(start(hint)),
        line: path::strokes(paper, std::slice::from_ref(&hint.line)),
        end: hint.end.map(|end| paper.at(end)),
        in_article: in_article(&hint.place),
    });
    drawn.filter(|hint| !hint.line.is_empty()).collect()
}
