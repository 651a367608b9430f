//! Labels that may stand on the map, most important first: the page places them greedily in this
//! order (point-feature label placement by priority).
//!
//! Zoom ranges are relative to the first view, so that a map of a valley and a map of a continent
//! show about as many names.

mod around;
mod rivers;
mod scene;
mod towns;
mod waters;

use super::anchors::Placement;
use super::cut::Plan;
use super::mercator::{side, zoom};
use super::sheet::{LabelKind, MapLabel, MapSheet, Mark};
use super::subjects::{Geodata, LocatedSubject};
use crate::gazetteer::{FeatureClass, fold};
use std::collections::BTreeSet;

use scene::{FOREVER, Scene};

/// Labels on a sheet, at most.
const MOST: usize = 250;

/// The labels of a sheet: what the text names, then other countries, water, towns, landforms and
/// divisions around it.
pub(super) fn labels(
    subjects: &[LocatedSubject<'_>],
    placements: &[Placement],
    sheet: &MapSheet,
    plan: &Plan<'_>,
    geodata: Geodata<'_>,
) -> Vec<MapLabel> {
    let zoom = zoom(side(plan.frame));
    let scene = Scene {
        subjects,
        placements,
        sheet,
        plan,
        geodata,
        zoom,
    };
    let mut labels = named(scene);
    labels.extend(around::countries(scene));
    let areas = around::areas(scene);
    labels.extend(waters::waters(scene, &areas));
    labels.extend(rivers::rivers(scene));
    let mut last = around::landforms(scene, &areas);
    last.extend(around::divisions(scene));
    let left = MOST.saturating_sub(labels.len() + last.len());
    labels.extend(towns::towns(scene, left));
    labels.extend(last);
    without_repeats(labels)
}

/// Without labels of the surroundings that repeat the name of a place that the text names: two
/// places of one name would stand on the map, and only one is meant.
fn without_repeats(labels: Vec<MapLabel>) -> Vec<MapLabel> {
    let named: BTreeSet<String> = labels
        .iter()
        .filter(|label| label.place.is_some())
        .map(|label| fold(&label.text))
        .collect();
    let is_new = |label: &MapLabel| label.place.is_some() || !named.contains(&fold(&label.text));
    labels.into_iter().filter(is_new).collect()
}

/// Labels of the places that the text names: towns, countries, provinces, areas.
fn named(scene: Scene<'_>) -> Vec<MapLabel> {
    let mut labels: Vec<MapLabel> = Vec::new();
    let ranks = ranks(scene.subjects);
    for ((located, placement), rank) in scene.subjects.iter().zip(scene.placements).zip(ranks) {
        let (kind, from, to) = zooms(located, scene.zoom);
        let is_along_a_line = !placement.turns.is_empty();
        let kind = if is_along_a_line {
            LabelKind::River
        } else {
            kind
        };
        labels.push(MapLabel {
            text: located.subject.label.clone(),
            kind,
            place: Some(located.subject.id.clone()),
            rank: Some(rank),
            at: placement.names.clone(),
            turns: placement.turns.clone(),
            min_zoom: from as f32,
            max_zoom: to,
        });
    }
    labels.sort_by_key(|label| (label.kind, label.rank));
    labels
}

/// How many subjects are more prominent than each: named in the title first, then in the lead, then
/// by mentions.
fn ranks(subjects: &[LocatedSubject<'_>]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..subjects.len()).collect();
    order.sort_by_key(|index| {
        let subject = subjects[*index].subject;
        let mentions = (subject.article, subject.comments);
        (subject.prominence, std::cmp::Reverse(mentions), *index)
    });
    let mut ranks = vec![0; subjects.len()];
    for (rank, index) in order.into_iter().enumerate() {
        ranks[index] = rank;
    }
    ranks
}

/// Kind and zoom range of the label of a named place.
fn zooms(located: &LocatedSubject<'_>, zoom: f64) -> (LabelKind, f64, f32) {
    let from = |below: f64| (zoom - below).max(0.0);
    match (located.mark, located.subject.kind.class()) {
        (Mark::Point, _) => (LabelKind::Marked, from(3.0), FOREVER),
        (Mark::Country, _) => {
            let is_giant = side(located.extent) > 40.0;
            (
                LabelKind::Country,
                from(if is_giant { 3.5 } else { 2.6 }),
                FOREVER,
            )
        }
        (Mark::Shape, _) => (LabelKind::Province, from(0.6), FOREVER),
        (Mark::Area, FeatureClass::Water) => (LabelKind::Water, from(2.5), FOREVER),
        (Mark::Area, FeatureClass::Landform) => (LabelKind::Landform, from(1.0), FOREVER),
        (Mark::Area, _) => {
            let fills = super::mercator::zoom(side(located.extent));
            let to = if fills < zoom {
                fills + 0.6
            } else {
                f64::from(FOREVER)
            };
            (
                LabelKind::Region,
                (fills - 1.5).min(zoom - 0.6).max(0.0),
                to as f32,
            )
        }
    }
}
