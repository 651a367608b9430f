//! Where one label may stand, what each of its spots costs, and what a map without it costs.

use super::arrange::{Choice, Spot};
use super::boxes::{Rect, crosses, fits, is_free};
use super::markers;
use super::projection::{Paper, Point};
use super::typefaces::{Typeface, in_capitals, text_width, typeface};
use crate::cartography::LabelKind;
use crate::corrections::Side;
use crate::render::map_style::{Label, SPOT_RADIUS, Signed, radius};

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
    /// The line from the marker to words that stand apart from it.
    pub(super) leader: Option<[Point; 2]>,
    /// Of a name along a line: how far it is turned around the middle of its words.
    pub(super) turn: Option<Turn>,
    pub(super) is_capital: bool,
}

/// A turn of words.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Turn {
    /// Degrees clockwise.
    pub(super) degrees: f64,
    pub(super) around: Point,
}

/// Height of the line of counts below a country's name.
const COUNTS: f64 = 16.0;

/// What is on the paper before the labels.
#[derive(Debug, Default)]
pub(super) struct Taken {
    /// Scale, locator, markers at the edge: no name stands there.
    pub(super) furniture: Vec<Rect>,
    /// Markers of places, each with the place: other names keep off them, unless theirs is one of the
    /// most important.
    pub(super) pins: Vec<(Rect, Option<usize>)>,
}

/// What a map without a name costs: of one of the most important, and of the others by rank.
const MUST: f64 = 1000.0;
const MUST_STAND: usize = 3;
const LEAST_WORTH: f64 = 2.5;
const WORTH: f64 = 4.0;
/// What a name costs on a marker, a line through a marker, a line at all, and each further spot.
const ON_PIN: f64 = 6.0;
const LINE_ON_PIN: f64 = 0.8;
const LINE_COST: f64 = 0.5;
const NEXT_SPOT: f64 = 0.05;
/// What a spot costs on another side than a person wants: more than anything that the name may cover.
const OFF_SIDE: f64 = 300.0;
/// How far from its marker a name may stand that a line joins with it, in pixels.
const APART: [f64; 4] = [16.0, 32.0, 52.0, 76.0];

/// How far a name along a line stands from it, in pixels.
const FROM_LINE: f64 = 2.5;

/// A label with its typeface and its size.
pub(super) struct SetLabel<'l, 'b> {
    pub(super) label: &'l Label<'b>,
    typeface: Typeface,
    text: String,
    width: f64,
    height: f64,
    /// From its point to the words; none for the name of an area.
    gap: Option<f64>,
    has_counts: bool,
}

impl<'l, 'b> SetLabel<'l, 'b> {
    pub(super) fn of(label: &'l Label<'b>, places: &[Signed<'_>]) -> Self {
        let named = label.place.and_then(|index| places.get(index));
        let typeface = typeface(label.kind, named);
        let text = if in_capitals(label.kind) {
            label.text.to_uppercase()
        } else {
            label.text.clone()
        };
        let has_counts = label.kind == LabelKind::Country && named.is_some();
        Self {
            label,
            width: text_width(&text, &typeface),
            height: typeface.size * 1.25 + if has_counts { COUNTS } else { 0.0 },
            gap: match (label.kind, named) {
                (LabelKind::Marked, Some(signed)) => {
                    Some(markers::reach(signed.sign, radius(signed.place)) + 4.5)
                }
                (LabelKind::Town | LabelKind::Capital, _) => Some(6.0),
                (LabelKind::Offset, _) => Some(SPOT_RADIUS + 4.0),
                _ => None,
            },
            typeface,
            text,
            has_counts,
        }
    }

    fn has_dot(&self) -> bool {
        matches!(self.label.kind, LabelKind::Town | LabelKind::Capital)
    }

    /// Where a name that is arranged may stand, and what it is worth.
    pub(super) fn choice(&self, paper: &Paper, taken: &Taken) -> Choice {
        let rank = self.label.rank.unwrap_or(usize::MAX);
        let worth = if rank < MUST_STAND || self.label.side.is_some() {
            MUST - rank.min(MUST_STAND) as f64
        } else {
            LEAST_WORTH + WORTH / (1.0 + rank as f64 / 8.0)
        };
        let mut spots: Vec<Spot> = Vec::new();
        for (nth, anchor) in self.anchors(paper) {
            // Off the paper there is no marker to name.
            if self.gap.is_some() && !paper.holds(anchor, 0.0) {
                continue;
            }
            let near = self.spots_at(nth, anchor).into_iter().enumerate();
            spots.extend(near.map(|(corner, spot)| Spot {
                cost: self.off_side(Some(corner)),
                ..spot
            }));
            for apart in self
                .gap
                .iter()
                .flat_map(|gap| APART.map(|apart| gap + apart))
            {
                spots.extend(self.led(anchor, apart).into_iter().map(|spot| Spot {
                    cost: self.off_side(None),
                    ..spot
                }));
            }
        }
        let is_open =
            |spot: &Spot| fits(paper, &spot.words) && is_free(&spot.words, &taken.furniture);
        spots.retain(is_open);
        for (nth, spot) in spots.iter_mut().enumerate() {
            spot.cost += NEXT_SPOT * (nth as f64).min(12.0) + self.covers(spot, taken);
        }
        Choice { worth, spots }
    }

    /// What the spot beside its marker with this number costs, because a person wants another side.
    fn off_side(&self, corner: Option<usize>) -> f64 {
        let wanted = match self.label.side {
            _ if self.gap.is_none() => return 0.0,
            Some(Side::East) => 0,
            Some(Side::West) => 1,
            Some(Side::North) => 2,
            Some(Side::South) => 3,
            Some(Side::Nowhere) | None => return 0.0,
        };
        if corner == Some(wanted) {
            0.0
        } else {
            OFF_SIDE
        }
    }

    /// Where the label may stand on the paper, best first, each with its number.
    fn anchors(&self, paper: &Paper) -> impl Iterator<Item = (usize, Point)> {
        let at = self.label.at.iter().map(|&position| paper.at(position));
        at.enumerate()
    }

    /// The spots at an anchor: along a line, beside a marker, or in an area.
    fn spots_at(&self, nth: usize, anchor: Point) -> Vec<Spot> {
        if let Some(&degrees) = self.label.turns.get(nth) {
            return self.along(anchor, f64::from(degrees)).into();
        }
        let corners = match self.gap {
            Some(gap) => beside(anchor, gap, self.width, self.height),
            None => inside(anchor, self.label.kind, self.width, self.height),
        };
        let spot = |corner| Spot {
            words: words_box(corner, self.width, self.height),
            leader: None,
            turn: None,
            cost: 0.0,
        };
        corners.into_iter().map(spot).collect()
    }

    /// Spots at a distance from a marker, each with a line to it.
    fn led(&self, anchor: Point, distance: f64) -> Vec<Spot> {
        let spot = |corner| {
            let words = words_box(corner, self.width, self.height);
            let reach = self.gap.unwrap_or_default() - 3.0;
            Spot {
                leader: Some(leader(anchor, reach, &words)),
                words,
                turn: None,
                cost: 0.0,
            }
        };
        let corners = around(anchor, distance, self.width, self.height);
        corners.into_iter().map(spot).collect()
    }

    /// Spots along a line that is turned by so many degrees: above it, then below.
    fn along(&self, on_line: Point, degrees: f64) -> [Spot; 2] {
        let (sin, cos) = libm::sincos(degrees.to_radians());
        let wide = self.width * cos.abs() + self.height * sin.abs();
        let high = self.width * sin.abs() + self.height * cos.abs();
        let off = self.height / 2.0 + FROM_LINE;
        [off, -off].map(|off| {
            let middle = Point {
                x: on_line.x + off * sin,
                y: on_line.y - off * cos,
            };
            let words = Rect {
                left: middle.x - wide / 2.0,
                top: middle.y - high / 2.0,
                right: middle.x + wide / 2.0,
                bottom: middle.y + high / 2.0,
            };
            Spot {
                words,
                leader: None,
                turn: Some(degrees),
                cost: 0.0,
            }
        })
    }

    /// What a spot costs for the markers that it covers, and for its line.
    fn covers(&self, spot: &Spot, taken: &Taken) -> f64 {
        let on = taken
            .pins
            .iter()
            .filter(|(pin, _)| pin.overlaps(&spot.words));
        let line = spot.leader.map_or(0.0, |line| {
            let length = libm::hypot(line[0].x - line[1].x, line[0].y - line[1].y);
            let others = taken
                .pins
                .iter()
                .filter(|(_, place)| *place != self.label.place);
            let across = others.filter(|(pin, _)| crosses(line, pin)).count();
            LINE_COST + length / 60.0 + LINE_ON_PIN * across as f64
        });
        on.count() as f64 * ON_PIN + line
    }

    /// The label at its first free position; `taken` takes it up.
    pub(super) fn where_free(&self, paper: &Paper, taken: &mut Vec<Rect>) -> Option<PlacedLabel> {
        let (spot, anchor) = self
            .anchors(paper)
            .filter(|(_, anchor)| !self.has_dot() || is_free(&Rect::around(*anchor, 3.0), taken))
            .find_map(|(nth, anchor)| {
                let mut spots = self.spots_at(nth, anchor).into_iter();
                let free =
                    spots.find(|Spot { words, .. }| fits(paper, words) && is_free(words, taken));
                free.map(|spot| (spot, anchor))
            })?;
        taken.push(spot.words);
        let dot = self.has_dot().then_some(anchor);
        taken.extend(dot.map(|dot| Rect::around(dot, 4.0)));
        Some(PlacedLabel {
            dot,
            ..self.placed(&spot)
        })
    }

    pub(super) fn placed(&self, spot: &Spot) -> PlacedLabel {
        let middle = Point {
            x: (spot.words.left + spot.words.right) / 2.0,
            y: (spot.words.top + spot.words.bottom) / 2.0,
        };
        let (left, top) = match spot.turn {
            Some(_) => (middle.x - self.width / 2.0, middle.y - self.height / 2.0),
            None => (spot.words.left + 2.0, spot.words.top + 1.0),
        };
        PlacedLabel {
            x: left,
            y: top + self.typeface.size,
            counts_at: self.has_counts.then_some(Point {
                x: left + (self.width - self.typeface.spacing * self.typeface.size) / 2.0,
                y: top + self.typeface.size + 4.0,
            }),
            place: self.label.place,
            dot: None,
            leader: spot.leader,
            turn: spot.turn.map(|degrees| Turn {
                degrees,
                around: middle,
            }),
            is_capital: self.label.kind == LabelKind::Capital,
            text: self.text.clone(),
            typeface: self.typeface,
        }
    }
}

/// The line from the edge of a marker to the nearest point of the words.
fn leader(marker: Point, reach: f64, words: &Rect) -> [Point; 2] {
    let to = Point {
        x: marker.x.clamp(words.left, words.right),
        y: marker.y.clamp(words.top + 2.0, words.bottom - 2.0),
    };
    let (dx, dy) = (to.x - marker.x, to.y - marker.y);
    let length = libm::hypot(dx, dy).max(1.0);
    let from = Point {
        x: marker.x + dx / length * reach,
        y: marker.y + dy / length * reach,
    };
    [from, to]
}

/// Corners for words at a distance from a point: in twelve directions, from the right on.
fn around(point: Point, distance: f64, width: f64, height: f64) -> Vec<Point> {
    let corner = |twelfth: u8| {
        let (sin, cos) = libm::sincos(f64::from(twelfth) * std::f64::consts::TAU / 12.0);
        Point {
            x: point.x + cos * (distance + width / 2.0) - width / 2.0,
            y: point.y + sin * (distance + height / 2.0) - height / 2.0,
        }
    };
    (0..12).map(corner).collect()
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

pub(super) fn words_box(corner: Point, width: f64, height: f64) -> Rect {
    Rect {
        left: corner.x - 2.0,
        top: corner.y - 1.0,
        right: corner.x + width + 2.0,
        bottom: corner.y + height + 1.0,
    }
}
