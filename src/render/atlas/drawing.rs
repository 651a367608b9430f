//! The map as a drawing: of the first view for readers without scripts, and on the page of a place.

use super::super::map_style::Sign;
use super::super::static_map::boxes::{Rect, fits, is_free};
use super::super::static_map::layers::{Drawing, Layer, SharedLines, borders, ground, shows};
use super::super::static_map::projection::{Paper, Point};
use super::super::static_map::words_width;
use super::counts::{Facts, rank};
use super::{STRONG, areas, country, is_country};
use crate::atlas::{Atlas, Place};
use crate::cartography::{LabelKind, MapSheet, Position};
use askama::Template;
use std::collections::{BTreeMap, BTreeSet};

/// The most places that are drawn.
const MOST: usize = 200;
/// Radius from which on the count stands in the mark.
const COUNTED_FROM: f64 = 9.0;
/// Sizes of names, in pixels.
const NAME: f64 = 12.5;
const SMALL: f64 = 11.0;

/// A map, ready to be rendered.
#[derive(Template)]
#[template(path = "atlas/map.html")]
pub(super) struct StillMap {
    width: f64,
    height: f64,
    description: String,
    shared: SharedLines,
    layers: Vec<Layer>,
    marks: Vec<MarkDrawn>,
    names: Vec<NameDrawn>,
}

/// The mark of a place.
struct MarkDrawn {
    place: usize,
    class: &'static str,
    at: Point,
    radius: f64,
    shape: Shape,
    count: Option<String>,
    title: String,
    standing: Standing,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    Disc,
    Ringed,
    Diamond,
    Ghost,
}

/// Whether the page is about a place.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Standing {
    Chosen,
    Beside,
}

impl MarkDrawn {
    fn wide(&self) -> String {
        format!("{:.1}", self.radius + 2.0)
    }

    fn ring(&self) -> String {
        format!("{:.1}", self.radius + 2.6)
    }

    fn halo(&self) -> String {
        format!("{:.1}", self.radius + 4.5)
    }

    fn is_chosen(&self) -> bool {
        self.standing == Standing::Chosen
    }
}

/// A name on the map.
struct NameDrawn {
    class: &'static str,
    at: Point,
    words: String,
    count: Option<String>,
}

/// Which places a map shows, and how.
#[derive(Clone, Copy)]
pub(super) enum Subject<'a> {
    /// All of an atlas, as large as their documents.
    Whole,
    /// One place; the others that the sheet has lie around it.
    Around(usize, &'a MapSheet),
}

/// What a map is drawn of.
struct Scene<'a> {
    atlas: &'a Atlas,
    facts: &'a [Facts],
    subject: Subject<'a>,
    sheet: &'a MapSheet,
    paper: Paper,
    /// Places that have no pin.
    areas: BTreeSet<usize>,
}

/// Draws a map, `size` pixels wide and high; without a size as its frame wants it.
pub(super) fn draw(
    atlas: &Atlas,
    facts: &[Facts],
    subject: Subject<'_>,
    size: Option<(f64, f64)>,
) -> StillMap {
    let sheet = match subject {
        Subject::Whole => &atlas.map,
        Subject::Around(_, sheet) => sheet,
    };
    let paper = size.map_or_else(
        || Paper::of(sheet.frame),
        |size| Paper::sized(sheet.frame, size),
    );
    let scene = Scene {
        atlas,
        facts,
        subject,
        sheet,
        paper,
        areas: areas(atlas, sheet),
    };
    let sign_of = |code: Option<&str>| {
        let number = country(atlas, code?)?;
        Some(match atlas.places[number].documents.len() {
            STRONG.. => Sign::StrongTint,
            _ => Sign::FaintTint,
        })
    };
    let (shared, mut layers) = ground(&paper, sheet, sign_of);
    layers.extend(borders(&paper, sheet).into_iter().filter(shows));
    let marks = scene.marks();
    let names = Names::new(&paper, &marks).all(&scene, &marks);
    let catalogue = atlas.language.catalogue();
    StillMap {
        width: paper.width,
        height: paper.height,
        description: (catalogue.map.contents)(&sheet.contents),
        shared,
        layers,
        marks,
        names,
    }
}

impl Scene<'_> {
    /// The places that have a mark, large below small.
    fn marks(&self) -> Vec<MarkDrawn> {
        let near: Vec<usize> = match self.subject {
            Subject::Whole => (0..self.atlas.places.len().min(MOST)).collect(),
            Subject::Around(_, sheet) => anchored(self.atlas, sheet),
        };
        let mut drawn: Vec<MarkDrawn> = near
            .into_iter()
            .filter_map(|number| self.mark(number))
            .collect();
        drawn.sort_by(|a, b| b.radius.total_cmp(&a.radius).then(a.place.cmp(&b.place)));
        drawn
    }

    fn mark(&self, number: usize) -> Option<MarkDrawn> {
        let place = &self.atlas.places[number];
        let standing = match self.subject {
            Subject::Around(chosen, _) if chosen == number => Standing::Chosen,
            _ => Standing::Beside,
        };
        if self.areas.contains(&number) && standing == Standing::Beside {
            return None;
        }
        let at = self
            .paper
            .at(nearest([place.at.lon(), place.at.lat()], &self.paper));
        self.paper.holds(at, 4.0).then(|| {
            mark(
                self.atlas,
                number,
                &self.facts[number],
                at,
                self.subject,
                standing,
            )
        })
    }
}

fn mark(
    atlas: &Atlas,
    number: usize,
    facts: &Facts,
    at: Point,
    subject: Subject<'_>,
    standing: Standing,
) -> MarkDrawn {
    let place = &atlas.places[number];
    let catalogue = atlas.language.catalogue();
    let documents = place.documents.len();
    let is_ghost = matches!(subject, Subject::Around(..)) && standing == Standing::Beside;
    let radius = match subject {
        _ if is_ghost => 2.2,
        Subject::Whole => 4.5 + 1.7 * (documents as f64).sqrt(),
        Subject::Around(..) => 5.5,
    };
    let shape = match rank(facts.status) {
        _ if is_ghost => Shape::Ghost,
        2 => Shape::Diamond,
        1 if facts.in_article => Shape::Ringed,
        _ => Shape::Disc,
    };
    let class = match (shape, facts.in_article) {
        (Shape::Diamond, true) => "mk q",
        (Shape::Diamond, false) => "mk q c",
        (_, true) => "mk",
        (_, false) => "mk c",
    };
    let is_counted =
        matches!(subject, Subject::Whole) && radius > COUNTED_FROM && shape != Shape::Diamond;
    let words = catalogue.count(documents, &catalogue.atlas.counts.documents);
    MarkDrawn {
        place: number,
        class: if standing == Standing::Chosen && class == "mk" {
            "mk sel"
        } else {
            class
        },
        at,
        radius,
        shape,
        count: is_counted.then(|| catalogue.number(documents as u64)),
        title: format!("{}: {words}", place.name),
        standing,
    }
}

/// The places of the atlas that a sheet has anchors for.
fn anchored(atlas: &Atlas, sheet: &MapSheet) -> Vec<usize> {
    let numbers: BTreeMap<&str, usize> = (atlas.places.iter().zip(0..))
        .map(|(place, number)| (place.id.as_str(), number))
        .collect();
    (sheet.anchors.iter())
        .filter_map(|anchor| numbers.get(anchor.place.as_str()).copied())
        .collect()
}

/// The position, whole turns further, that is nearest to the middle of the paper.
fn nearest([lon, lat]: Position, paper: &Paper) -> Position {
    let middle = Point {
        x: paper.width / 2.0,
        y: paper.height / 2.0,
    };
    let [meridian, _] = paper.degrees(middle);
    [lon - 360.0 * ((lon - meridian) / 360.0).round(), lat]
}

/// Names, placed one by one where there is room.
struct Names<'p> {
    paper: &'p Paper,
    taken: Vec<Rect>,
    placed: Vec<NameDrawn>,
}

impl<'p> Names<'p> {
    fn new(paper: &'p Paper, marks: &[MarkDrawn]) -> Self {
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
    fn all(mut self, scene: &Scene<'_>, marks: &[MarkDrawn]) -> Vec<NameDrawn> {
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
            if label.place.is_none() && f64::from(label.min_zoom) <= self.paper.zoom() {
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
