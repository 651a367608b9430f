//! The map as a drawing: of the first view for readers without scripts, and on the page of a place.

use super::super::map_style::Sign;
use super::super::static_map::layers::{
    Drawing, Layer, LineIds, SharedLines, borders, ground, shows,
};
use super::super::static_map::projection::{Paper, Point};
use super::counts::{Facts, rank};
use super::names::{NameDrawn, Names};
use super::scene::{MOST, MarkDrawn, Scene, Shape, Standing, Subject, nearest};
use super::{STRONG, areas, country};
use crate::atlas::Atlas;
use crate::cartography::MapSheet;
use askama::Template;
use std::collections::BTreeMap;

/// Radius from which on the count stands in the mark.
const COUNTED_FROM: f64 = 9.0;

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
        |size| Paper::sized(sheet.frame, size).roughly(),
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
    let (shared, mut layers) = ground(&paper, sheet, LineIds::FIRST, sign_of);
    layers.extend(
        borders(&paper, sheet, LineIds::FIRST)
            .into_iter()
            .filter(shows),
    );
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
