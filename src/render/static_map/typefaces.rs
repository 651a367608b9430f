//! Typefaces of the static map, and a table of advance widths that says how wide words are.

use crate::cartography::LabelKind;
use crate::render::map_style::Signed;

/// How the words of one kind are set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Typeface {
    pub(super) class: &'static str,
    pub(super) family: &'static str,
    /// Pixels.
    pub(super) size: f64,
    pub(super) weight: u16,
    pub(super) style: &'static str,
    /// Between letters, in em.
    pub(super) spacing: f64,
    pub(super) fill: &'static str,
    pub(super) halo: &'static str,
}

pub(super) const PLAIN: Typeface = Typeface {
    class: "l-town",
    family: "sans-serif",
    size: 10.5,
    weight: 400,
    style: "normal",
    spacing: 0.0,
    fill: "#5F574A",
    halo: "#F4F0E5",
};

/// The typeface of a label. `named` is the place that the text names by it.
pub(super) fn typeface(kind: LabelKind, named: Option<&Signed<'_>>) -> Typeface {
    match (kind, named) {
        (LabelKind::Marked, Some(signed)) if signed.place.article == 0 => Typeface {
            class: "l-marked comments",
            size: 12.5,
            weight: 600,
            fill: "#483C93",
            ..PLAIN
        },
        (LabelKind::Marked, _) => Typeface {
            class: "l-marked",
            size: 12.5,
            weight: 700,
            fill: "#1C1A17",
            ..PLAIN
        },
        (LabelKind::Country, Some(_)) => Typeface {
            class: "l-country named",
            size: 11.5,
            weight: 700,
            spacing: 0.17,
            fill: "#1C1A17",
            ..PLAIN
        },
        (LabelKind::Country, None) => Typeface {
            class: "l-country",
            weight: 600,
            spacing: 0.17,
            ..PLAIN
        },
        (LabelKind::Province, _) => Typeface {
            class: "l-province",
            size: 11.0,
            weight: 600,
            spacing: 0.05,
            fill: "#8F3F06",
            ..PLAIN
        },
        (LabelKind::Region, _) => Typeface {
            class: "l-region",
            size: 14.0,
            spacing: 0.42,
            fill: "#66573C",
            ..PLAIN
        },
        (LabelKind::Water, named) => Typeface {
            class: "l-water",
            family: "serif",
            size: 11.5,
            style: "italic",
            weight: if named.is_some() { 700 } else { 400 },
            spacing: 0.06,
            fill: "#3B626F",
            halo: "#D3DFE2",
        },
        (LabelKind::River, named) => Typeface {
            class: "l-water l-river",
            family: "serif",
            size: if named.is_some() { 11.5 } else { 10.0 },
            style: "italic",
            weight: if named.is_some() { 700 } else { 400 },
            spacing: 0.04,
            fill: "#3B626F",
            ..PLAIN
        },
        (LabelKind::Landform, named) => Typeface {
            class: "l-landform",
            family: "serif",
            size: 11.0,
            style: "italic",
            weight: if named.is_some() { 700 } else { 400 },
            spacing: 0.14,
            fill: "#66573C",
            ..PLAIN
        },
        (LabelKind::Admin1, _) => Typeface {
            class: "l-admin1",
            size: 9.5,
            weight: 500,
            spacing: 0.1,
            fill: "#66573C",
            ..PLAIN
        },
        (LabelKind::Offset, _) => Typeface {
            class: "l-offset",
            size: 11.0,
            weight: 500,
            fill: "#1C1A17",
            ..PLAIN
        },
        (LabelKind::Capital | LabelKind::Town, _) => PLAIN,
    }
}

/// Kinds that are set in capitals.
pub(super) fn in_capitals(kind: LabelKind) -> bool {
    matches!(
        kind,
        LabelKind::Country | LabelKind::Region | LabelKind::Admin1
    )
}

/// Advance widths of U+0020 to U+007E in hundredths of an em: the wider of Noto Sans Bold and
/// Liberation Sans Bold (the widths of Arial and Helvetica).
const WIDTHS: [u8; 95] = [
    28, 33, 47, 65, 57, 90, 75, 27, 34, 34, 54, 58, 28, 33, 28, 41, 57, 57, 57, 57, 57, 57, 57, 57,
    57, 57, 33, 33, 58, 58, 58, 61, 98, 72, 72, 72, 74, 67, 61, 78, 76, 39, 56, 72, 61, 94, 81, 80,
    67, 80, 72, 67, 61, 76, 67, 97, 67, 67, 61, 33, 41, 33, 58, 56, 36, 60, 63, 56, 63, 59, 39, 63,
    66, 30, 30, 62, 30, 98, 66, 62, 63, 63, 45, 56, 43, 66, 57, 86, 58, 57, 50, 39, 55, 39, 58,
];
/// Letters outside the table: Latin, Greek, Cyrillic; and what is set square.
const OTHER: u8 = 68;
const SQUARE: u8 = 100;
/// A reader's fonts are not ours.
const RESERVE: f64 = 1.02;

/// Width of words in pixels, on the safe side.
pub(super) fn text_width(text: &str, typeface: &Typeface) -> f64 {
    let hundredths: u32 = text.chars().map(|c| u32::from(advance(c))).sum();
    let weight = if typeface.weight >= 600 { 1.0 } else { 0.95 };
    let letters = text.chars().count() as f64;
    (f64::from(hundredths) / 100.0 * weight * RESERVE + letters * typeface.spacing) * typeface.size
}

fn advance(c: char) -> u8 {
    let index = (c as usize).checked_sub(' ' as usize);
    match index.and_then(|index| WIDTHS.get(index)) {
        Some(&width) => width,
        None if c as u32 >= 0x2E80 => SQUARE,
        None => OTHER,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn widths_are_on_the_safe_side() {
        let typeface = typeface(LabelKind::Marked, None);
        let width = text_width("Mazar-i-Sharif", &typeface);
        assert!((90.0..110.0).contains(&width), "{width}");
        assert!(text_width("北京", &typeface) >= 2.0 * typeface.size);
    }
}
