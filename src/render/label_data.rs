//! The words on a map as the page's script reads them.

use super::json::decimals;
use super::map_style::{Label, label_class};
use crate::cartography::{MapLabel, Position};
use crate::corrections::Side;
use serde::Serialize;

/// Words, class, positions, zoom levels from and up to which they stand, and what few of them have: there are
/// hundreds, and the page's script knows the order.
#[derive(Serialize)]
pub(super) struct LabelRecord(
    String,
    &'static str,
    Vec<Position>,
    Vec<f64>,
    #[serde(skip_serializing_if = "LabelMore::is_empty")] LabelMore,
);

#[derive(Serialize, Default, PartialEq)]
pub(super) struct LabelMore {
    #[serde(skip_serializing_if = "Option::is_none")]
    place: Option<usize>,
    /// Of a place that the text names: how many labels are more important.
    #[serde(skip_serializing_if = "Option::is_none")]
    rank: Option<usize>,
    /// Where a person wants it: `n`, `e`, `s` or `w`.
    #[serde(skip_serializing_if = "Option::is_none")]
    side: Option<&'static str>,
    /// Of a name along a line: how far the words are turned at each, in degrees clockwise.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    turns: Vec<i32>,
}

impl LabelMore {
    fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// A label of a briefing's map.
pub(super) fn of_text(label: Label<'_>) -> LabelRecord {
    LabelRecord(
        label.text,
        label_class(label.kind),
        spots(label.at, label.place),
        zoom(label.min_zoom, label.max_zoom),
        LabelMore {
            place: label.place,
            rank: label.rank,
            side: label.side.map(Side::word),
            turns: whole(label.turns),
        },
    )
}

/// A label of a sheet; `place_of` finds a place by its id.
pub(super) fn of_sheet(label: &MapLabel, place_of: impl Fn(&str) -> Option<usize>) -> LabelRecord {
    LabelRecord(
        label.text.clone(),
        label_class(label.kind),
        spots(&label.at, label.place.as_deref()),
        zoom(label.min_zoom, label.max_zoom),
        LabelMore {
            place: label.place.as_deref().and_then(place_of),
            rank: label.rank,
            side: None,
            turns: whole(&label.turns),
        },
    )
}

/// Where a name may stand: at its place exactly, if it is one of the text's, otherwise as exactly as the ground is
/// drawn.
fn spots<T>(at: &[Position], place: Option<T>) -> Vec<Position> {
    let places = if place.is_some() { 4 } else { 3 };
    let spot = |position: &Position| position.map(|degrees| decimals(degrees, places));
    at.iter().map(spot).collect()
}

/// Zoom levels, without the upper one where it is that of every map.
fn zoom(min: f32, max: f32) -> Vec<f64> {
    let levels = [Some(min), Some(max).filter(|max| *max < MapLabel::CLOSEST)];
    let levels = levels.into_iter().flatten();
    levels.map(|level| decimals(f64::from(level), 2)).collect()
}

fn whole(turns: &[f32]) -> Vec<i32> {
    turns.iter().map(|turn| turn.round() as i32).collect()
}
