//! Which labels stand on the static map, and where.
//!
//! The names of places that the text names are arranged together ([`super::arrange`]), each at eight
//! positions around its point (Imhof 1975), right first, or further out with a line to it, or at the
//! label points of its area. The other labels follow one by one, in order of priority, where there is
//! room. The live map (`templates/js/labels.js`) has the same rules; here a table gives the widths
//! that a browser would measure.

use super::arrange::{self, Choice, arrange};
use super::boxes::Rect;
use super::projection::{Paper, Point};
use super::spots::{PlacedLabel, SetLabel, Taken};
use crate::render::map_style::{Label, Signed};

/// Places the labels: those of named places together, then the others, most important first, where
/// there is room.
pub(super) fn place(
    paper: &Paper,
    labels: &[Label<'_>],
    places: &[Signed<'_>],
    taken: &Taken,
) -> Vec<PlacedLabel> {
    let zoom = paper.zoom() as f32;
    let visible = |label: &&Label<'_>| (label.min_zoom..=label.max_zoom).contains(&zoom);
    let set = labels
        .iter()
        .filter(visible)
        .map(|label| SetLabel::of(label, places));
    let (mut named, mut others): (Vec<_>, Vec<_>) = set.partition(|set| set.label.rank.is_some());
    named.sort_by_key(|set| set.label.rank);
    others.splice(0..0, named.split_off(named.len().min(arrange::MOST)));
    let choices: Vec<Choice> = named.iter().map(|set| set.choice(paper, taken)).collect();
    let spots = arrange(&choices);
    let mut covered: Vec<Rect> = taken.furniture.clone();
    covered.extend(taken.pins.iter().map(|(pin, _)| *pin));
    let mut placed = Vec::new();
    for ((set, choice), spot) in named.iter().zip(&choices).zip(spots) {
        let Some(spot) = spot.and_then(|spot| choice.spots.get(spot)) else {
            continue;
        };
        covered.push(spot.words);
        if let Some(leader) = spot.leader {
            covered.extend(along(leader));
        }
        placed.push(set.placed(spot));
    }
    for set in &others {
        placed.extend(set.where_free(paper, &mut covered));
    }
    placed
}

/// Boxes along a line.
fn along([from, to]: [Point; 2]) -> impl Iterator<Item = Rect> {
    (0..=8_u8).map(move |step| {
        let share = f64::from(step) / 8.0;
        let at = Point {
            x: from.x + share * (to.x - from.x),
            y: from.y + share * (to.y - from.y),
        };
        Rect::around(at, 1.5)
    })
}

#[cfg(test)]
mod tests {
    use super::super::boxes::is_free;
    use super::super::spots::words_box;
    use super::super::typefaces::text_width;
    use super::*;
    use crate::cartography::Frame;
    use crate::cartography::LabelKind;

    fn town<'b>(text: &str, at: &'b [[f64; 2]]) -> Label<'b> {
        Label {
            text: text.to_owned(),
            kind: LabelKind::Town,
            place: None,
            rank: None,
            side: None,
            at,
            turns: &[],
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
        let mut taken = Taken::default();
        let placed = place(&paper, &labels, &[], &taken);
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
        taken.furniture.push(wall);
        let placed = place(&paper, &labels[..1], &[], &taken);
        assert!(placed[0].x < dot.x, "the right is taken");
    }

    /// Twenty named towns within a few pixels: each gets its name, with a line where there is no room
    /// beside it; the first three keep theirs whatever it covers.
    #[test]
    fn the_names_of_a_crowd_stand_apart_with_lines() {
        let paper = Paper::of(Frame {
            west: 60.0,
            south: 30.0,
            east: 70.0,
            north: 40.0,
        });
        let at: Vec<[[f64; 2]; 1]> = (0..20)
            .map(|n| {
                [[
                    65.0 + f64::from(n % 5) * 0.12,
                    35.0 + f64::from(n / 5) * 0.1,
                ]]
            })
            .collect();
        let labels: Vec<Label<'_>> = at
            .iter()
            .enumerate()
            .map(|(rank, at)| Label {
                kind: LabelKind::Offset,
                rank: Some(rank),
                ..town("Somewhere", at)
            })
            .collect();
        let pins = at
            .iter()
            .map(|at| (Rect::around(paper.at(at[0]), 7.0), None));
        let taken = Taken {
            pins: pins.collect(),
            ..Taken::default()
        };
        let placed = place(&paper, &labels, &[], &taken);
        assert!(placed.len() >= 16, "{} of 20", placed.len());
        assert!(placed.iter().any(|label| label.leader.is_some()));
        let boxes: Vec<Rect> = placed
            .iter()
            .map(|label| {
                let corner = Point {
                    x: label.x,
                    y: label.y - label.typeface.size,
                };
                words_box(corner, text_width(&label.text, &label.typeface), 12.0)
            })
            .collect();
        for (nth, one) in boxes.iter().enumerate() {
            assert!(is_free(one, &boxes[..nth]), "{nth}");
        }
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
        assert!(place(&paper, &[late], &[], &Taken::default()).is_empty());
    }
}
