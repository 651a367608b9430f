//! What a still map is drawn of, and the marks on it.

use super::super::static_map::projection::{Paper, Point};
use super::counts::Facts;
use crate::atlas::Atlas;
use crate::cartography::{MapSheet, Position};
use std::collections::BTreeSet;

/// The most places that are drawn.
pub(super) const MOST: usize = 200;
/// The mark of a place.
pub(super) struct MarkDrawn {
    pub(super) place: usize,
    pub(super) class: &'static str,
    pub(super) at: Point,
    pub(super) radius: f64,
    pub(super) shape: Shape,
    pub(super) count: Option<String>,
    pub(super) title: String,
    pub(super) standing: Standing,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    Disc,
    Ringed,
    Diamond,
    Ghost,
}

/// Whether the page is about a place.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    Chosen,
    Beside,
}

impl MarkDrawn {
    pub(super) fn wide(&self) -> String {
        format!("{:.1}", self.radius + 2.0)
    }

    pub(super) fn ring(&self) -> String {
        format!("{:.1}", self.radius + 2.6)
    }

    pub(super) fn halo(&self) -> String {
        format!("{:.1}", self.radius + 4.5)
    }

    pub(super) fn is_chosen(&self) -> bool {
        self.standing == Standing::Chosen
    }
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
pub(super) struct Scene<'a> {
    pub(super) atlas: &'a Atlas,
    pub(super) facts: &'a [Facts],
    pub(super) subject: Subject<'a>,
    pub(super) sheet: &'a MapSheet,
    pub(super) paper: Paper,
    /// Places that have no pin.
    pub(super) areas: BTreeSet<usize>,
}

/// The position, whole turns further, that is nearest to the middle of the paper.
pub(super) fn nearest([lon, lat]: Position, paper: &Paper) -> Position {
    let middle = Point {
        x: paper.width / 2.0,
        y: paper.height / 2.0,
    };
    let [meridian, _] = paper.degrees(middle);
    [lon - 360.0 * ((lon - meridian) / 360.0).round(), lat]
}
