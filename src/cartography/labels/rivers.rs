//! Labels for rivers that the text does not name, along their lines.

use super::around::label;
use super::scene::Scene;
use crate::basemap::River;
use crate::cartography::map_names;
use crate::cartography::mercator::side;
use crate::cartography::rivers::{shortest, spots};
use crate::cartography::sheet::{Bears, LabelKind, MapLabel};
use crate::geo::{Frame, Position};

/// Labels, at most.
const MOST: usize = 16;
/// Pixels across at which a river gets its name.
const NAMED_FROM: f64 = 170.0;

/// Labels of rivers, longest first.
pub(super) fn rivers(scene: Scene<'_>) -> Vec<MapLabel> {
    let plan = scene.plan;
    let rivers = plan
        .basemap
        .rivers(plan.detail_box, shortest(plan), plan.detail());
    let others = rivers
        .iter()
        .filter(|river| !is_named(scene, river) && is_known(scene, river));
    let labels = others.filter_map(|river| river_label(scene, river));
    labels.take(MOST).collect()
}

fn is_named(scene: Scene<'_>, river: &River<'_>) -> bool {
    river.place.is_some_and(|id| {
        let mut subjects = scene.subjects.iter();
        subjects.any(|located| located.subject.id == id)
    })
}

/// Whether the gazetteer has the river's place: one that is withheld has no name on the map either.
fn is_known(scene: Scene<'_>, river: &River<'_>) -> bool {
    let gazetteer = scene.geodata.gazetteer;
    river.place.is_none_or(|id| gazetteer.by_id(id).is_some())
}

fn river_label(scene: Scene<'_>, river: &River<'_>) -> Option<MapLabel> {
    let seen = spots(&river.lines, scene.plan.frame);
    let near = spots(&river.lines, scene.plan.detail_box);
    let (at, turns): (Vec<Position>, Vec<f32>) = seen
        .iter()
        .chain(&near)
        .map(|spot| (spot.at, spot.turn))
        .unzip();
    let extent = side(Frame::around(river.lines.iter().flatten()));
    let from = scene.zoom_for(extent, NAMED_FROM).max(scene.zoom - 1.5);
    let text = map_names::river(river.name?).to_owned();
    let is_shown = !at.is_empty() && from <= Bears::RIVERS;
    is_shown.then(|| MapLabel {
        turns,
        ..label(LabelKind::River, text, at, from, Some(Bears::RIVERS))
    })
}
