//! Names of what lies around the places of the text.

use super::{FOREVER, Scene};
use crate::basemap::{Detail, UnitKey};
use crate::cartography::mercator::{side, y};
use crate::cartography::sights::position;
use crate::cartography::spots::{Raster, Spot, spots};
use crate::cartography::words;
use crate::cartography::{LabelKind, MapLabel};
use crate::gazetteer::{FeatureClass, Kind, PlaceKey};
use crate::geo::{Bbox, Frame, Polygon, Position};

/// Free height in pixels that a name needs.
const NAME: f64 = 7.0;
/// Labels of a kind, at most.
const COUNTRIES: usize = 70;
const WATERS: usize = 24;
const LANDFORMS: usize = 16;
const DIVISIONS: usize = 60;
/// Pixels across at which an area gets its name, and at which it has lost it.
const NAMED_FROM: f64 = 90.0;
const NAMED_UP_TO: f64 = 3000.0;
/// Cells of the raster of the sea.
const SEA_CELLS: usize = 96;
/// Kilometres in a degree of latitude.
const DEGREE_KM: f64 = 111.2;

/// Countries that the text does not name.
pub(super) fn countries(scene: Scene<'_>) -> Vec<MapLabel> {
    let basemap = scene.atlas.basemap;
    let others = basemap
        .country_codes()
        .filter(|code| !scene.plan.named.contains(*code));
    let mut found: Vec<(f64, MapLabel)> = others.filter_map(|code| country(scene, code)).collect();
    found.sort_by(|a, b| b.0.total_cmp(&a.0));
    found
        .into_iter()
        .take(COUNTRIES)
        .map(|(_, label)| label)
        .collect()
}

/// The label of a country with the room for it: within the sheet's box where its land has room,
/// otherwise on its label point.
fn country(scene: Scene<'_>, code: &str) -> Option<(f64, MapLabel)> {
    let (basemap, plan) = (scene.atlas.basemap, scene.plan);
    let extent = basemap.main_part(code)?;
    let middle = scene.on_sheet(basemap.label_point(code)?);
    let coarse = Detail::of_countries(side(plan.frame) / 100.0);
    let land = basemap.outline(&basemap.units_of_country(code), plan.box_, coarse);
    let seen = if side(plan.frame) > 90.0 {
        Vec::new()
    } else {
        spots(&land, plan.frame, 2)
    };
    let mut found = seen.clone();
    found.extend(spots(&land, plan.box_, 1));
    found.retain(|spot| spot.room > 0.0);
    let room = found.iter().map(|spot| spot.room).fold(0.0, f64::max);
    let room = if found.is_empty() {
        side(extent) / 8.0
    } else {
        room
    };
    let from = scene
        .zoom_for(room, NAME)
        .max(scene.zoom - if found.is_empty() { 4.0 } else { 2.0 });
    let mut at: Vec<Position> = found.iter().map(|Spot { at, .. }| *at).collect();
    at.dedup();
    if at.is_empty() || !plan.frame.covers(extent) {
        at.insert(0, middle);
    }
    let key = scene.atlas.gazetteer.country_by_code(code)?;
    let text = words::country(code, scene.atlas.gazetteer.name(key)).to_owned();
    let bonus = if seen.is_empty() { 0.0 } else { 100.0 };
    let is_shown = from < scene.zoom + 2.5;
    is_shown.then(|| {
        (
            room + bonus,
            label(LabelKind::Country, text, at, from, None),
        )
    })
}

/// Seas, gulfs and lakes.
pub(super) fn water(scene: Scene<'_>) -> Vec<MapLabel> {
    let plan = scene.plan;
    let sea = sea(scene);
    let mut found = Vec::new();
    for area in areas(scene, FeatureClass::Water, scene.plan.sheet) {
        let at = match scene.atlas.gazetteer.kind(area.key) {
            Kind::Ocean | Kind::Sea | Kind::Gulf | Kind::Bay | Kind::Strait => {
                let near = |at: Position| area.reaches(at);
                let mut best = sea.best(1, |at| plan.frame.has(at) && near(at));
                best.extend(sea.best(2, near));
                let mut at: Vec<Position> = best.iter().map(|spot| spot.at).collect();
                at.dedup();
                at
            }
            Kind::Lake | Kind::Reservoir if plan.box_.has(area.at) => vec![area.at],
            _ => continue,
        };
        if at.is_empty() {
            continue;
        }
        found.extend(area.label(scene, LabelKind::Water, at));
    }
    found.truncate(WATERS);
    found
}

/// Ranges, deserts, peninsulas, islands.
pub(super) fn landforms(scene: Scene<'_>) -> Vec<MapLabel> {
    let kinds = [
        Kind::Range,
        Kind::Desert,
        Kind::Plateau,
        Kind::Plain,
        Kind::Basin,
        Kind::Peninsula,
        Kind::Island,
        Kind::Islands,
        Kind::Delta,
    ];
    let areas = areas(scene, FeatureClass::Landform, scene.plan.box_);
    let wanted = areas
        .into_iter()
        .filter(|area| kinds.contains(&scene.atlas.gazetteer.kind(area.key)));
    let labels = wanted.filter_map(|area| {
        let [lon, lat] = area.at;
        let beside = [
            [0.0, 0.0],
            [0.0, 0.25],
            [0.0, -0.25],
            [0.3, 0.0],
            [-0.3, 0.0],
        ];
        let at = beside.map(|[dx, dy]| [lon + dx * area.radius, lat + dy * area.radius]);
        area.label(scene, LabelKind::Landform, at[..4].to_vec())
    });
    labels.take(LANDFORMS).collect()
}

/// Divisions of the countries concerned.
pub(super) fn divisions(scene: Scene<'_>) -> Vec<MapLabel> {
    let (plan, basemap) = (scene.plan, scene.atlas.basemap);
    let label_of = |unit: UnitKey| {
        let id = basemap.id_of(unit);
        let key = scene
            .atlas
            .gazetteer
            .by_id(id)
            .filter(|_| !scene.is_named(id))?;
        let at = scene.on_sheet(position(scene.atlas.gazetteer.label_point(key)));
        let extent = basemap.extent_of(unit);
        let size = (extent.width() * (y(extent.north) - y(extent.south))).sqrt();
        let text = words::division(basemap.country_of(unit), basemap.name_of(unit));
        let from = scene.zoom_for(size, NAMED_FROM).max(scene.zoom + 0.8);
        plan.box_
            .has(at)
            .then(|| label(LabelKind::Admin1, text, vec![at], from, None))
    };
    let mut found: Vec<MapLabel> = plan.divisions.iter().filter_map(label_of).collect();
    found.sort_by_key(|label| !plan.frame.has(label.at[0]));
    found.truncate(DIVISIONS);
    found
}

/// An area of which the middle and the rough size are known.
#[derive(Debug, Clone, Copy)]
struct Area {
    key: PlaceKey,
    at: Position,
    /// Degrees of latitude.
    radius: f64,
}

impl Area {
    fn reaches(self, [lon, lat]: Position) -> bool {
        let across = (lon - self.at[0]) * self.at[1].to_radians().cos();
        across.hypot(lat - self.at[1]) <= self.radius * 0.8
    }

    /// Its label, unless it is too small or too large for this map.
    fn label(self, scene: Scene<'_>, kind: LabelKind, at: Vec<Position>) -> Option<MapLabel> {
        let across = 2.0 * self.radius / self.at[1].to_radians().cos().max(0.1);
        let from = scene
            .zoom_for(across, NAMED_FROM)
            .max(scene.zoom - if kind == LabelKind::Water { 2.5 } else { 1.0 });
        let to = scene.zoom_for(across, NAMED_UP_TO);
        let text = scene.atlas.gazetteer.name(self.key).to_owned();
        (from < scene.zoom + 2.0 && to > scene.zoom - 1.0)
            .then(|| label(kind, text, at, from, Some(to)))
    }
}

/// Areas of a class that the text does not name and that reach into a frame, largest first.
fn areas(scene: Scene<'_>, class: FeatureClass, frame: Frame) -> Vec<Area> {
    let gazetteer = scene.atlas.gazetteer;
    let keys = gazetteer.labelled_in(bbox(frame), &[class]);
    let areas = keys.into_iter().filter_map(|key| {
        let place = gazetteer.place(key);
        let from_box = place
            .bbox
            .map_or(0.0, |bbox| bbox.height().min(bbox.width()) / 2.0);
        let radius = f64::from(place.radius_km) / DEGREE_KM;
        let at = scene.on_sheet(position(gazetteer.label_point(key)));
        let area = Area {
            key,
            at,
            radius: radius.max(from_box),
        };
        (area.radius > 0.0 && !scene.is_named(&place.id)).then_some(area)
    });
    let mut areas: Vec<Area> = areas.collect();
    areas.sort_by(|a, b| b.radius.total_cmp(&a.radius));
    areas
}

/// Where the sea is, in the box.
fn sea(scene: Scene<'_>) -> Raster {
    let Frame {
        west,
        south,
        east,
        north,
    } = scene.plan.box_;
    let all = vec![[west, south], [east, south], [east, north], [west, north]];
    let land = scene.sheet.land.iter().flat_map(|land| &land.polygons);
    let polygons: Vec<Polygon> = land.cloned().chain([vec![all]]).collect();
    Raster::new(&polygons, scene.plan.box_, SEA_CELLS)
}

/// The frame for the gazetteer: whole turns off, the whole world when it is as wide.
pub(super) fn bbox(frame: Frame) -> Bbox {
    let wrapped = |lon: f64| (lon + 180.0).rem_euclid(360.0) - 180.0;
    let (west, east) = if frame.width() >= 360.0 {
        (-180.0, 180.0)
    } else {
        (wrapped(frame.west), wrapped(frame.east))
    };
    Bbox {
        west,
        south: frame.south,
        east,
        north: frame.north,
    }
}

pub(super) fn label(
    kind: LabelKind,
    text: String,
    at: Vec<Position>,
    from: f64,
    to: Option<f64>,
) -> MapLabel {
    MapLabel {
        text,
        kind,
        place: None,
        at,
        min_zoom: from.max(0.0) as f32,
        max_zoom: to.map_or(FOREVER, |to| to as f32),
    }
}
