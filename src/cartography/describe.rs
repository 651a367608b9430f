//! The map in words.

use super::mercator::y;
use super::sights::Sight;
use super::{Frame, Mark, PlaceAnchor};
use crate::geo::Position;

/// Names listed before "and N more".
const LISTED: usize = 12;

/// What the map marks and what lies outside it, where: the text alternative.
pub(super) fn description(sights: &[Sight<'_>], anchors: &[PlaceAnchor], frame: Frame) -> String {
    if sights.is_empty() {
        return "Map of the world. The text names no place that can be mapped.".to_owned();
    }
    let shown = |mark: &[Mark]| -> Vec<String> {
        let pairs = sights.iter().zip(anchors);
        let inside = pairs.filter(|(sight, anchor)| anchor.in_frame && mark.contains(&sight.mark));
        inside
            .map(|(sight, _)| sight.subject.label.clone())
            .collect()
    };
    let mut sentences = Vec::new();
    for (words, names) in [
        ("Marked", shown(&[Mark::Point])),
        ("Tinted", shown(&[Mark::Country])),
        ("Outlined", shown(&[Mark::Shape])),
        ("Named as areas", shown(&[Mark::Area])),
    ] {
        if !names.is_empty() {
            sentences.push(format!("{words}: {}.", listed(names)));
        }
    }
    let outside: Vec<String> = anchors
        .iter()
        .zip(sights)
        .filter(|(anchor, _)| !anchor.in_frame)
        .map(|(anchor, sight)| format!("{} ({})", sight.subject.label, direction(frame, anchor.at)))
        .collect();
    if !outside.is_empty() {
        sentences.push(format!("Outside the map: {}.", listed(outside)));
    }
    format!("Map of the places named. {}", sentences.join(" "))
}

fn listed(mut names: Vec<String>) -> String {
    let more = names.len().saturating_sub(LISTED);
    names.truncate(LISTED);
    match more {
        0 => names.join(", "),
        _ => format!("{} and {more} more", names.join(", ")),
    }
}

/// Where a position lies as seen from the middle of the map.
fn direction(frame: Frame, [lon, lat]: Position) -> &'static str {
    const NAMES: [&str; 8] = [
        "to the east",
        "to the north-east",
        "to the north",
        "to the north-west",
        "to the west",
        "to the south-west",
        "to the south",
        "to the south-east",
    ];
    let across = lon - (frame.west + frame.east) / 2.0;
    let up = y(lat) - (y(frame.south) + y(frame.north)) / 2.0;
    let eighth = (up.atan2(across) / std::f64::consts::FRAC_PI_4).round() as i32;
    NAMES[eighth.rem_euclid(8) as usize]
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
        assert_eq!(direction(frame, [37.6, 55.8]), "to the north-west");
        assert_eq!(direction(frame, [68.0, 10.0]), "to the south");
        assert_eq!(direction(frame, [120.0, 36.0]), "to the east");
    }

    #[test]
    fn long_lists_are_cut() {
        let names = (1..=14).map(|n| n.to_string()).collect();
        assert!(listed(names).ends_with("11, 12 and 2 more"));
    }
}
