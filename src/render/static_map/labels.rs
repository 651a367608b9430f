//! Which labels stand on the static map, and where.
//!
//! Greedy point-feature label placement: labels are tried in order of priority, each at eight
//! positions around its point (Imhof 1975), right first, or at the label points of its area; one
//! that finds no free position is left out. The live map (`templates/js/labels.js`) has the same
//! rules; here a table gives the widths that a browser would measure.

use super::markers;
use super::projection::{Paper, Point};
use super::typefaces::{Typeface, in_capitals, text_width, typeface};
use crate::cartography::LabelKind;
use crate::render::map_style::{Label, SPOT_RADIUS, Signed, radius};

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

/// Words with their place on the paper.
#[derive(Debug)]
pub(super) struct PlacedLabel {
    pub(super) text: String,
    pub(super) typeface: Typeface,
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
    let typeface = typeface(label.kind, named);
    let text = if in_capitals(label.kind) {
        label.text.to_uppercase()
    } else {
        label.text.clone()
    };
    let has_counts = label.kind == LabelKind::Country && named.is_some();
    let width = text_width(&text, &typeface);
    let height = typeface.size * 1.25 + if has_counts { COUNTS } else { 0.0 };
    let gap = match (label.kind, named) {
        (LabelKind::Marked, Some(signed)) => {
            Some(markers::reach(signed.sign, radius(signed.place)) + 4.5)
        }
        (LabelKind::Town | LabelKind::Capital, _) => Some(6.0),
        (LabelKind::Offset, _) => Some(SPOT_RADIUS + 4.0),
        _ => None,
    };
    let has_dot = matches!(label.kind, LabelKind::Town | LabelKind::Capital);
    let anchors = label.at.iter().map(|&position| paper.at(position));
    let (left_top, anchor) = anchors
        .filter(|&anchor| !has_dot || is_free(&Rect::around(anchor, 3.0), taken))
        .find_map(|anchor| {
            let corners = match gap {
                Some(gap) => beside(anchor, gap, width, height),
                None => inside(anchor, label.kind, width, height),
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
        y: left_top.y + typeface.size,
        counts_at: has_counts.then_some(Point {
            x: left_top.x + (width - typeface.spacing * typeface.size) / 2.0,
            y: left_top.y + typeface.size + 4.0,
        }),
        place: label.place,
        dot: has_dot.then_some(anchor),
        is_capital: label.kind == LabelKind::Capital,
        text,
        typeface,
    })
}

/// Lines that the name of a province may be moved by, where its towns leave no room.
const PROVINCE_LINES: [f64; 5] = [0.0, 1.0, -1.0, 2.0, -2.0];
const LINE: f64 = 14.0;

/// Corners for words in an area: around its label point.
fn inside(middle: Point, kind: LabelKind, width: f64, height: f64) -> Vec<Point> {
    let lines = match kind {
        LabelKind::Province => &PROVINCE_LINES[..],
        _ => &[0.0],
    };
    let corner = |line: &f64| Point {
        x: middle.x - width / 2.0,
        y: middle.y - height / 2.0 + line * LINE,
    };
    lines.iter().map(corner).collect()
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
