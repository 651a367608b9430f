//! Names on the still map, placed one by one where there is room.

use super::super::static_map::boxes::{Rect, fits, is_free};
use super::super::static_map::projection::{Paper, Point};
use super::super::static_map::words_width;
use super::is_country;
use super::scene::{MOST, MarkDrawn, Scene, Shape, Subject, nearest};
use crate::atlas::{Atlas, Place};
use crate::cartography::{LabelKind, MapSheet, Position};

/// Sizes of names, in pixels.
const NAME: f64 = 12.5;
const SMALL: f64 = 11.0;

/// A name on the map.
pub(super) struct NameDrawn {
    pub(super) class: &'static str,
    pub(super) at: Point,
    pub(super) words: String,
    pub(super) count: Option<String>,
}

/// Names, placed one by one where there is room.
pub(super) struct Names<'p> {
    paper: &'p Paper,
    taken: Vec<Rect>,
    placed: Vec<NameDrawn>,
}

impl<'p> Names<'p> {
    pub(super) fn new(paper: &'p Paper, marks: &[MarkDrawn]) -> Self {
        Self {
            paper,
            taken: marks
                .iter()
                .map(|it| Rect::around(it.at, it.radius))
                .collect(),
            placed: Vec::new(),
        }
    }

    /// Areas, then places with marks, then what the sheet names besides.
    pub(super) fn all(mut self, scene: &Scene<'_>, marks: &[MarkDrawn]) -> Vec<NameDrawn> {
        let Scene { atlas, sheet, .. } = *scene;
        if let Subject::Whole = scene.subject {
            for number in scene.areas.range(..MOST) {
                self.area(atlas, &atlas.places[*number], sheet);
            }
        }
        let mut ordered: Vec<&MarkDrawn> = marks.iter().collect();
        ordered.sort_by_key(|mark| (!mark.is_chosen(), mark.place));
        for mark in ordered {
            self.beside(&atlas.places[mark.place].name, mark);
        }
        for label in &sheet.labels {
            if label.place.is_none()
                && label.kind != LabelKind::River
                && f64::from(label.min_zoom) <= self.paper.zoom()
            {
                self.other(&label.text, label.kind, &label.at);
            }
        }
        self.placed
    }

    fn put(&mut self, area: Rect, name: NameDrawn) -> bool {
        let is_good = fits(self.paper, &area) && is_free(&area, &self.taken);
        if is_good {
            self.taken.push(area);
            self.placed.push(name);
        }
        is_good
    }

    /// An area: its name with its count below.
    fn area(&mut self, atlas: &Atlas, place: &Place, sheet: &MapSheet) {
        let label = (sheet.labels.iter()).find(|label| label.place.as_ref() == Some(&place.id));
        let spots = label.map_or_else(
            || vec![[place.at.lon(), place.at.lat()]],
            |it| it.at.clone(),
        );
        let (words, class) = match is_country(place) {
            true => (place.name.to_uppercase(), "ct"),
            false => (place.name.clone(), "ar"),
        };
        let reach = words_width(&words, NAME) * 0.62;
        let count = atlas
            .language
            .catalogue()
            .number(place.documents.len() as u64);
        for spot in spots {
            let at = self.paper.at(nearest(spot, self.paper));
            let area = Rect {
                left: at.x - reach,
                top: at.y - 14.0,
                right: at.x + reach,
                bottom: at.y + 16.0,
            };
            let name = NameDrawn {
                class,
                at,
                words: words.clone(),
                count: Some(count.clone()),
            };
            if self.put(area, name) {
                return;
            }
        }
    }

    /// The name of a mark: right, left, above, below.
    fn beside(&mut self, words: &str, mark: &MarkDrawn) {
        let (size, class) = match (mark.shape, mark.class) {
            (Shape::Ghost, _) => (SMALL, "dim"),
            (_, "mk c" | "mk q c") => (NAME, "cm"),
            _ => (NAME, ""),
        };
        let width = words_width(words, size);
        let gap = mark.radius + if mark.is_chosen() { 8.0 } else { 5.0 };
        let starts = [
            (gap, 4.0),
            (-gap - width, 4.0),
            (-width / 2.0, -gap - 1.0),
            (-width / 2.0, gap + 9.0),
        ];
        for (dx, dy) in starts {
            let at = Point {
                x: mark.at.x + dx,
                y: mark.at.y + dy,
            };
            let area = Rect {
                left: at.x - 1.0,
                top: at.y - 10.0,
                right: at.x + width + 1.0,
                bottom: at.y + 2.0,
            };
            let name = NameDrawn {
                class,
                at,
                words: words.to_owned(),
                count: None,
            };
            if self.put(area, name) {
                return;
            }
        }
    }

    fn other(&mut self, words: &str, kind: LabelKind, spots: &[Position]) {
        let (class, words) = match kind {
            LabelKind::Water => ("mid water", words.to_owned()),
            LabelKind::Country => ("mid country", words.to_uppercase()),
            LabelKind::Landform => ("mid landform", words.to_owned()),
            _ => ("mid", words.to_owned()),
        };
        let reach = words_width(&words, SMALL) * 0.6;
        for spot in spots.iter().take(4) {
            let at = self.paper.at(nearest(*spot, self.paper));
            let area = Rect {
                left: at.x - reach,
                top: at.y - 12.0,
                right: at.x + reach,
                bottom: at.y + 4.0,
            };
            let name = NameDrawn {
                class,
                at,
                words: words.clone(),
                count: None,
            };
            if self.put(area, name) {
                return;
            }
        }
    }
}
