//! Markers: decided places once, undecided ones at each candidate.

use super::path;
use super::projection::{Paper, Point};
use crate::cartography::{MapSheet, Position};
use crate::render::map_style::{Sign, Signed, joined, radius};

/// A marker on the paper.
pub(super) struct Marker {
    pub(super) sign: Sign,
    pub(super) at: Point,
    pub(super) radius: f64,
}

impl Marker {
    /// How far it reaches from its point, in pixels.
    pub(super) fn reach(&self) -> f64 {
        reach(self.sign, self.radius)
    }
}

/// How far a marker of that sign and radius reaches.
pub(super) fn reach(sign: Sign, radius: f64) -> f64 {
    match sign {
        Sign::Check | Sign::CheckInComments => 10.0,
        _ => radius + 1.5,
    }
}

/// The markers on the paper or close to its edge.
pub(super) fn markers(paper: &Paper, places: &[Signed<'_>]) -> Vec<Marker> {
    let mut markers = Vec::new();
    for signed in places.iter().filter(|signed| is_marker(signed.sign)) {
        for &position in positions(signed) {
            let marker = Marker {
                sign: signed.sign,
                at: paper.at(position),
                radius: radius(signed.place),
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
    )
}

fn positions<'b>(signed: &Signed<'b>) -> &'b [Position] {
    match signed.anchor {
        Some(anchor) if anchor.candidates.is_empty() => std::slice::from_ref(&anchor.at),
        Some(anchor) => &anchor.candidates,
        None => &[],
    }
}

/// Path data of the lines between the candidates of each undecided place.
pub(super) fn candidate_lines(
    paper: &Paper,
    sheet: &MapSheet,
    places: &[Signed<'_>],
) -> Vec<String> {
    let anchors = places.iter().filter_map(|signed| signed.anchor);
    let lines = anchors.map(|anchor| path::strokes(paper, &[joined(anchor, sheet)]));
    lines.filter(|data| !data.is_empty()).collect()
}
