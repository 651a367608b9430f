//! Which words stand on the static map, and where: the rules of the live map, with widths from
//! a table in place of a browser's.

use super::markers;
use super::projection::{Paper, Point};
use crate::cartography::LabelKind;
use crate::render::map_style::{Label, Signed, radius};

/// A box on the paper.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Rect {
    pub(super) left: f64,
    pub(super) top: f64,
    pub(super) right: f64,
    pub(super) bottom: f64,
}

impl Rect {
    pub(super) fn around(point: Point, reach: f64) -> Self {
        Self {
            left: point.x - reach,
            top: point.y - reach,
            right: point.x + reach,
            bottom: point.y + reach,
        }
    }

    pub(super) fn overlaps(&self, other: &Self) -> bool {
        self.left < other.right
            && self.right > other.left
            && self.top < other.bottom
            && self.bottom > other.top
    }
}

/// How the words of one kind are set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Face {
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

const PLAIN: Face = Face {
    class: "l-town",
    family: "sans-serif",
    size: 10.5,
    weight: 400,
    style: "normal",
    spacing: 0.0,
    fill: "#5F574A",
    halo: "#F4F0E5",
};

/// The face of a label. `named` is the place that the text names by it.
pub(super) fn face(kind: LabelKind, named: Option<&Signed<'_>>) -> Face {
    match (kind, named) {
        (LabelKind::Marked, Some(signed)) if signed.place.article == 0 => Face {
            class: "l-marked comments",
            size: 12.5,
            weight: 600,
            fill: "#483C93",
            ..PLAIN
        },
        (LabelKind::Marked, _) => Face {
            class: "l-marked",
            size: 12.5,
            weight: 700,
            fill: "#1C1A17",
            ..PLAIN
        },
        (LabelKind::Country, Some(_)) => Face {
            class: "l-country named",
            size: 11.5,
            weight: 700,
            spacing: 0.17,
            fill: "#1C1A17",
            ..PLAIN
        },
        (LabelKind::Country, None) => Face {
            class: "l-country",
            weight: 600,
            spacing: 0.17,
            ..PLAIN
        },
        (LabelKind::Province, _) => Face {
            class: "l-province",
            size: 11.0,
            weight: 600,
            spacing: 0.05,
            fill: "#8F3F06",
            ..PLAIN
        },
        (LabelKind::Region, _) => Face {
            class: "l-region",
            size: 14.0,
            spacing: 0.42,
            fill: "#66573C",
            ..PLAIN
        },
        (LabelKind::Water, _) => Face {
            class: "l-water",
            family: "serif",
            size: 11.5,
            style: "italic",
            spacing: 0.06,
            fill: "#3B626F",
            halo: "#D3DFE2",
            ..PLAIN
        },
        (LabelKind::Landform, _) => Face {
            class: "l-landform",
            family: "serif",
            size: 11.0,
            style: "italic",
            spacing: 0.14,
            fill: "#66573C",
            ..PLAIN
        },
        (LabelKind::Admin1, _) => Face {
            class: "l-admin1",
            size: 9.5,
            weight: 500,
            spacing: 0.1,
            fill: "#66573C",
            ..PLAIN
        },
        (LabelKind::Capital | LabelKind::Town, _) => PLAIN,
    }
}

/// Kinds that are set in capitals.
fn in_capitals(kind: LabelKind) -> bool {
    matches!(
        kind,
        LabelKind::Country | LabelKind::Region | LabelKind::Admin1
    )
}

/// Words with their place on the paper.
#[derive(Debug)]
pub(super) struct PlacedLabel {
    pub(super) text: String,
    pub(super) face: Face,
    /// Left end of the baseline.
    pub(super) x: f64,
    pub(super) y: f64,
    /// Middle of the words and the line below them, where counts stand.
    pub(super) counts_at: Option<Point>,
    /// Index of the place whose counts stand below.
    pub(super) place: Option<usize>,
    /// The dot of a town that the text does not name.
    pub(super) dot: Option<Point>,
    pub(super) is_capital: bool,
}

/// Room to keep from the edge of the paper.
const EDGE: f64 = 4.0;
/// Height of the line of counts below a country's name.
const COUNTS: f64 = 16.0;

/// Places the labels greedily, most important first: one that finds no room is left out.
/// `taken` holds what is on the paper already and takes up the labels.
pub(super) fn place(
    paper: &Paper,
    labels: &[Label<'_>],
    places: &[Signed<'_>],
    taken: &mut Vec<Rect>,
) -> Vec<PlacedLabel> {
    let zoom = paper.zoom() as f32;
    let visible = |label: &&Label<'_>| (label.min_zoom..=label.max_zoom).contains(&zoom);
    labels
        .iter()
        .filter(visible)
        .filter_map(|label| place_one(paper, label, places, taken))
        .collect()
}

fn place_one(
    paper: &Paper,
    label: &Label<'_>,
    places: &[Signed<'_>],
    taken: &mut Vec<Rect>,
) -> Option<PlacedLabel> {
    let named = label.place.and_then(|index| places.get(index));
    let face = face(label.kind, named);
    let text = if in_capitals(label.kind) {
        label.text.to_uppercase()
    } else {
        label.text.clone()
    };
    let has_counts = label.kind == LabelKind::Country && named.is_some();
    let width = text_width(&text, &face);
    let height = face.size * 1.25 + if has_counts { COUNTS } else { 0.0 };
    let gap = match (label.kind, named) {
        (LabelKind::Marked, Some(signed)) => {
            Some(markers::reach(signed.sign, radius(signed.place)) + 4.5)
        }
        (LabelKind::Town | LabelKind::Capital, _) => Some(6.0),
        _ => None,
    };
    let has_dot = matches!(label.kind, LabelKind::Town | LabelKind::Capital);
    let anchors = label.at.iter().map(|&position| paper.at(position));
    let (left_top, anchor) = anchors
        .filter(|&anchor| !has_dot || is_free(&Rect::around(anchor, 3.0), taken))
        .find_map(|anchor| {
            let corners = match gap {
                Some(gap) => beside(anchor, gap, width, height),
                None => vec![Point {
                    x: anchor.x - width / 2.0,
                    y: anchor.y - height / 2.0,
                }],
            };
            let free = corners.into_iter().find(|&corner| {
                let words = words_box(corner, width, height);
                fits(paper, &words) && is_free(&words, taken)
            });
            free.map(|corner| (corner, anchor))
        })?;
    taken.push(words_box(left_top, width, height));
    if has_dot {
        taken.push(Rect::around(anchor, 4.0));
    }
    Some(PlacedLabel {
        x: left_top.x,
        y: left_top.y + face.size,
        counts_at: has_counts.then_some(Point {
            x: left_top.x + (width - face.spacing * face.size) / 2.0,
            y: left_top.y + face.size + 4.0,
        }),
        place: label.place,
        dot: has_dot.then_some(anchor),
        is_capital: label.kind == LabelKind::Capital,
        text,
        face,
    })
}

/// Corners for words beside a point: right, left, above, below, then the four diagonals.
fn beside(point: Point, gap: f64, width: f64, height: f64) -> Vec<Point> {
    let Point { x, y } = point;
    let corners = [
        (x + gap, y - height / 2.0),
        (x - gap - width, y - height / 2.0),
        (x - width / 2.0, y - gap - height + 1.0),
        (x - width / 2.0, y + gap - 1.0),
        (x + gap - 2.0, y - height - 1.0),
        (x + gap, y + 2.0),
        (x - gap + 2.0 - width, y - height - 1.0),
        (x - gap + 2.0 - width, y + 1.0),
    ];
    corners.into_iter().map(|(x, y)| Point { x, y }).collect()
}

fn words_box(corner: Point, width: f64, height: f64) -> Rect {
    Rect {
        left: corner.x - 2.0,
        top: corner.y - 1.0,
        right: corner.x + width + 2.0,
        bottom: corner.y + height + 1.0,
    }
}

fn fits(paper: &Paper, words: &Rect) -> bool {
    words.left >= EDGE
        && words.top >= EDGE
        && words.right <= paper.width - EDGE
        && words.bottom <= paper.height - EDGE
}

fn is_free(candidate: &Rect, taken: &[Rect]) -> bool {
    !taken.iter().any(|other| candidate.overlaps(other))
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
pub(super) fn text_width(text: &str, face: &Face) -> f64 {
    let hundredths: u32 = text.chars().map(|c| u32::from(advance(c))).sum();
    let weight = if face.weight >= 600 { 1.0 } else { 0.95 };
    let letters = text.chars().count() as f64;
    (f64::from(hundredths) / 100.0 * weight * RESERVE + letters * face.spacing) * face.size
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
    use crate::cartography::Frame;

    fn town<'b>(text: &str, at: &'b [[f64; 2]]) -> Label<'b> {
        Label {
            text: text.to_owned(),
            kind: LabelKind::Town,
            place: None,
            at,
            min_zoom: 0.0,
            max_zoom: 20.0,
        }
    }

    #[test]
    fn a_label_moves_aside_and_then_gives_way() {
        let paper = Paper::of(Frame {
            west: 60.0,
            south: 30.0,
            east: 70.0,
            north: 40.0,
        });
        let at = [[65.0, 35.0]];
        let labels = [town("First", &at), town("Second", &at)];
        let mut taken = Vec::new();
        let placed = place(&paper, &labels, &[], &mut taken);
        assert_eq!(
            placed.len(),
            1,
            "the second town's dot is covered by the first"
        );
        let dot = paper.at(at[0]);
        assert!(placed[0].x > dot.x, "there is room on the right");

        let wall = Rect {
            left: dot.x + 4.0,
            top: 0.0,
            right: 999.0,
            bottom: 999.0,
        };
        let placed = place(&paper, &labels[..1], &[], &mut vec![wall]);
        assert!(placed[0].x < dot.x, "the right is taken");
    }

    #[test]
    fn zoom_decides_what_is_considered() {
        let paper = Paper::of(Frame {
            west: -170.0,
            south: -50.0,
            east: 190.0,
            north: 70.0,
        });
        let at = [[65.0, 35.0]];
        let late = Label {
            min_zoom: 6.0,
            ..town("Late", &at)
        };
        assert!(place(&paper, &[late], &[], &mut Vec::new()).is_empty());
    }
}
