//! Labels for towns that the text does not name.
//!
//! Towns are taken by weight, each only where it keeps a distance from those taken before: one
//! pass of Poisson-disc thinning, heaviest first.

use super::around::label;
use super::scene::Scene;
use crate::cartography::map_names;
use crate::cartography::mercator::{side, y};
use crate::cartography::sheet::{LabelKind, MapLabel, Mark};
use crate::cartography::subjects::position;
use crate::gazetteer::{Kind, PlaceKey, Seat};
use crate::geo::Position;

/// Degrees between towns for each degree of the frame: in the countries of the text, and abroad.
const SPACING_AT_HOME: f64 = 0.075;
const SPACING_ABROAD: f64 = 0.11;
/// How much more towns weigh in the countries of the text, and capitals anywhere.
const AT_HOME: f64 = 4.0;
const CAPITAL: f64 = 20.0;
/// Zoom levels below or above the first view from which towns are shown, with how many of the
/// heaviest have been shown by then.
const STEPS: [(f64, usize); 5] = [(-1.4, 10), (-0.7, 28), (-0.1, 62), (0.5, 85), (1.0, 110)];
/// Zoom levels above the first view at which towns half as far apart are shown, in the frame.
const CLOSER: f64 = 2.0;
/// Towns looked at: the heaviest.
const CONSIDERED: usize = 4000;

#[derive(Debug, Clone, Copy)]
struct Town {
    key: PlaceKey,
    at: Position,
    /// The same on the plane.
    flat: [f64; 2],
    weight: f64,
    is_home: bool,
}

/// Up to `most` towns, heaviest first, kept apart from each other and from the named ones.
pub(super) fn towns(scene: Scene<'_>, most: usize) -> Vec<MapLabel> {
    let candidates = candidates(scene);
    let unit = side(scene.plan.frame);
    let marked = scene
        .subjects
        .iter()
        .filter(|located| located.mark == Mark::Point)
        .map(|located| flat(located.point));
    let mut taken: Vec<[f64; 2]> = marked.collect();
    let named = taken.len();
    let mut kept: Vec<(Town, f64)> = Vec::new();
    let (_, first_pass) = STEPS[STEPS.len() - 1];
    for (town, spacing) in candidates.iter().map(|town| (*town, spacing(*town, unit))) {
        // A named town needs no more distance than that both names can be read.
        let near = |index: usize| {
            if index < named {
                spacing / 4.0
            } else {
                spacing
            }
        };
        let is_free = (0..taken.len()).all(|index| apart(taken[index], town.flat) >= near(index));
        if is_free && kept.len() < first_pass.min(most) {
            kept.push((town, scene.zoom + step(kept.len())));
            taken.push(town.flat);
        }
    }
    for town in candidates
        .iter()
        .filter(|town| scene.plan.frame.has(town.at))
    {
        let is_free = taken
            .iter()
            .all(|other| apart(*other, town.flat) >= spacing(*town, unit) / 2.5);
        if is_free && kept.len() < most {
            kept.push((*town, scene.zoom + CLOSER));
            taken.push(town.flat);
        }
    }
    kept.into_iter()
        .map(|(town, from)| labelled(scene, town, from))
        .collect()
}

fn candidates(scene: Scene<'_>) -> Vec<Town> {
    let gazetteer = scene.geodata.gazetteer;
    // A frame over a continent needs no villages.
    let side = side(scene.plan.frame);
    let at_least = (side * side * 60.0).min(100_000.0) as u32;
    let keys = gazetteer.towns_in(scene.plan.detail_box.bbox(), at_least);
    let towns = keys
        .into_iter()
        .filter(|key| gazetteer.kind(*key) != Kind::Neighbourhood);
    let towns = towns.take(CONSIDERED).map(|key| {
        let is_home = scene.plan.named.contains(gazetteer.country(key));
        let capital = if gazetteer.seat(key) == Seat::Country {
            CAPITAL
        } else {
            1.0
        };
        let home = if is_home { AT_HOME } else { 1.0 };
        let at = scene.on_sheet(position(gazetteer.point(key)));
        Town {
            key,
            at,
            flat: flat(at),
            weight: f64::from(gazetteer.population(key)) * home * capital,
            is_home,
        }
    });
    let mut towns: Vec<Town> = towns.filter(|town| !scene.is_named(town.key)).collect();
    towns.sort_by(|a, b| b.weight.total_cmp(&a.weight).then(a.key.cmp(&b.key)));
    towns
}

fn spacing(town: Town, unit: f64) -> f64 {
    unit * if town.is_home {
        SPACING_AT_HOME
    } else {
        SPACING_ABROAD
    }
}

fn flat([lon, lat]: Position) -> [f64; 2] {
    [lon, y(lat)]
}

/// Distance on the plane; names are wider than high.
fn apart(a: [f64; 2], b: [f64; 2]) -> f64 {
    let (across, up) = ((a[0] - b[0]) * 0.8, a[1] - b[1]);
    (across * across + up * up).sqrt()
}

fn step(rank: usize) -> f64 {
    let reached = STEPS.iter().find(|(_, shown)| rank < *shown);
    reached.map_or(CLOSER, |(zoom, _)| *zoom)
}

fn labelled(scene: Scene<'_>, town: Town, from: f64) -> MapLabel {
    let gazetteer = scene.geodata.gazetteer;
    let text = (gazetteer.house_name(town.key)).map_or_else(
        || map_names::town(gazetteer.country(town.key), gazetteer.name(town.key)),
        str::to_owned,
    );
    let is_capital = gazetteer.seat(town.key) == Seat::Country;
    let kind = if is_capital {
        LabelKind::Capital
    } else {
        LabelKind::Town
    };
    label(kind, text, vec![town.at], from, None)
}
