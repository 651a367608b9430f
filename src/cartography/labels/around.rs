//! Labels for countries, landforms and divisions that the text does not name.

use super::scene::{FOREVER, Scene};
use crate::basemap::{Detail, UnitKey};
use crate::cartography::label_points::{LabelPoint, label_points};
use crate::cartography::map_names;
use crate::cartography::mercator::{side, y};
use crate::cartography::sheet::{LabelKind, MapLabel};
use crate::cartography::subjects::position;
use crate::gazetteer::{FeatureClass, Kind, PlaceKey};
use crate::geo::{Frame, KM_PER_DEGREE, Position};

/// Free height in pixels that a name needs.
const NAME: f64 = 7.0;
/// Labels of a kind, at most.
const COUNTRIES: usize = 70;
const LANDFORMS: usize = 16;
const DIVISIONS: usize = 60;
/// Pixels across at which an area gets its name, and at which it has lost it.
const NAMED_FROM: f64 = 90.0;
const NAMED_UP_TO: f64 = 3000.0;

/// Countries that the text does not name.
pub(super) fn countries(scene: Scene<'_>) -> Vec<MapLabel> {
    let basemap = scene.geodata.basemap;
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
    let (basemap, plan) = (scene.geodata.basemap, scene.plan);
    let extent = basemap.main_part(code)?;
    let middle = scene.on_sheet(basemap.label_point(code)?);
    if middle[1] < plan.sheet.south {
        return None;
    }
    let coarse = Detail::of_countries(side(plan.frame) / 100.0);
    let land = basemap.outline(&basemap.units_of_country(code), plan.detail_box, coarse);
    let seen = if side(plan.frame) > 90.0 {
        Vec::new()
    } else {
        label_points(&land, plan.frame, 2)
    };
    let mut found = seen.clone();
    found.extend(label_points(&land, plan.detail_box, 1));
    found.retain(|point| point.room > 0.0);
    let room = found.iter().map(|point| point.room).fold(0.0, f64::max);
    let room = if found.is_empty() {
        side(extent) / 8.0
    } else {
        room
    };
    let from = scene
        .zoom_for(room, NAME)
        .max(scene.zoom - if found.is_empty() { 4.0 } else { 2.0 });
    let mut at: Vec<Position> = found.iter().map(|LabelPoint { at, .. }| *at).collect();
    at.dedup();
    if at.is_empty() || !plan.frame.covers(extent) {
        at.insert(0, middle);
    }
    let key = scene.geodata.gazetteer.country_by_code(code)?;
    let gazetteer = scene.geodata.gazetteer;
    let text = (gazetteer.house_name(key))
        .unwrap_or_else(|| map_names::country(code, gazetteer.name(key)))
        .to_owned();
    let bonus = if seen.is_empty() { 0.0 } else { 100.0 };
    let is_shown = from < scene.zoom + 2.5;
    is_shown.then(|| {
        (
            room + bonus,
            label(LabelKind::Country, text, at, from, None),
        )
    })
}

/// Ranges, deserts, peninsulas, islands.
pub(super) fn landforms(scene: Scene<'_>, areas: &[Area]) -> Vec<MapLabel> {
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
    let labels = areas.iter().filter_map(|area| {
        let is_wanted = !area.is_named && kinds.contains(&scene.geodata.gazetteer.kind(area.key));
        let range = area
            .zooms(scene, 1.0)
            .filter(|_| is_wanted && scene.plan.detail_box.has(area.at))?;
        let [lon, lat] = area.at;
        let beside = [[0.0, 0.0], [0.0, 0.25], [0.0, -0.25], [0.3, 0.0]];
        let at = beside.map(|[dx, dy]| [lon + dx * area.radius, lat + dy * area.radius]);
        Some(area.label(scene, LabelKind::Landform, at.to_vec(), range))
    });
    labels.take(LANDFORMS).collect()
}

/// Divisions of the countries concerned.
pub(super) fn divisions(scene: Scene<'_>) -> Vec<MapLabel> {
    let (plan, gazetteer) = (scene.plan, scene.geodata.gazetteer);
    let mut keys: Vec<PlaceKey> = plan
        .divisions
        .iter()
        .filter_map(|unit| division_of(scene, unit))
        .collect();
    keys.sort_unstable();
    keys.dedup();
    let label_of = |key: PlaceKey| {
        let at = scene.on_sheet(position(gazetteer.label_point(key)));
        let extent = gazetteer.bbox(key)?;
        let size = (extent.width() * (y(extent.north) - y(extent.south))).sqrt();
        let text = (gazetteer.house_name(key)).map_or_else(
            || map_names::division(gazetteer.country(key), gazetteer.name(key)),
            str::to_owned,
        );
        let from = scene.zoom_for(size, NAMED_FROM).max(scene.zoom + 0.8);
        plan.detail_box
            .has(at)
            .then(|| label(LabelKind::Admin1, text, vec![at], from, None))
    };
    let mut found: Vec<MapLabel> = keys.into_iter().filter_map(label_of).collect();
    found.sort_by_key(|label| !plan.frame.has(label.at[0]));
    found.truncate(DIVISIONS);
    found
}

/// The first-order division that a unit of the basemap is or belongs to, if the text does not
/// name it.
fn division_of(scene: Scene<'_>, unit: UnitKey) -> Option<PlaceKey> {
    let gazetteer = scene.geodata.gazetteer;
    let key = gazetteer.by_id(scene.geodata.basemap.id_of(unit))?;
    let division = match gazetteer.kind(key) {
        Kind::Admin1 => key,
        _ => gazetteer.admin1(key)?,
    };
    (!scene.is_named(division)).then_some(division)
}

/// An area of which the middle and the rough size are known.
#[derive(Debug, Clone, Copy)]
pub(super) struct Area {
    pub(super) key: PlaceKey,
    pub(super) at: Position,
    /// Degrees of latitude.
    pub(super) radius: f64,
    /// Degrees of longitude.
    reach: f64,
    /// Whether the text names it: its label is another's work.
    pub(super) is_named: bool,
}

impl Area {
    /// How far a position is from the middle: 1 at the edge.
    pub(super) fn distance(&self, [lon, lat]: Position) -> f64 {
        let (x, y) = (
            (lon - self.at[0]) / self.reach,
            (lat - self.at[1]) / self.radius,
        );
        (x * x + y * y).sqrt()
    }

    pub(super) fn extent(&self) -> Frame {
        Frame {
            west: self.at[0] - self.reach,
            south: self.at[1] - self.radius,
            east: self.at[0] + self.reach,
            north: self.at[1] + self.radius,
        }
    }

    /// From which zoom level on it is named, at most `below` levels under the first view, and up
    /// to which; `None` when it is too small or too large for this map.
    pub(super) fn zooms(&self, scene: Scene<'_>, below: f64) -> Option<(f64, f64)> {
        let from = scene
            .zoom_for(2.0 * self.reach, NAMED_FROM)
            .max(scene.zoom - below);
        let to = scene.zoom_for(2.0 * self.reach, NAMED_UP_TO);
        (from < scene.zoom + 2.0 && to > scene.zoom - 1.0).then_some((from, to))
    }

    pub(super) fn label(
        &self,
        scene: Scene<'_>,
        kind: LabelKind,
        at: Vec<Position>,
        (from, to): (f64, f64),
    ) -> MapLabel {
        let text = map_names::area(scene.geodata.gazetteer.name(self.key)).to_owned();
        label(kind, text, at, from, Some(to))
    }
}

/// Waters and landforms that reach into the box, largest first.
pub(super) fn areas(scene: Scene<'_>) -> Vec<Area> {
    let gazetteer = scene.geodata.gazetteer;
    let classes = [FeatureClass::Water, FeatureClass::Landform];
    let keys = gazetteer.labelled_in(scene.plan.sheet.bbox(), &classes);
    let areas = keys.into_iter().map(|key| {
        let place = gazetteer.place(key);
        let from_box = place
            .bbox
            .map_or(0.0, |bbox| bbox.height().min(bbox.width()) / 2.0);
        let radius = from_box.max(f64::from(place.radius_km) / KM_PER_DEGREE);
        let at = scene.on_sheet(position(gazetteer.label_point(key)));
        let reach = radius / libm::cos(at[1].to_radians()).max(0.1);
        Area {
            key,
            at,
            radius,
            reach,
            is_named: scene.is_named(key),
        }
    });
    let is_near = |area: &Area| {
        area.radius > 0.0 && area.extent().intersection(scene.plan.detail_box).is_some()
    };
    let mut areas: Vec<Area> = areas.filter(is_near).collect();
    areas.sort_by(|a, b| b.radius.total_cmp(&a.radius));
    areas
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
        rank: None,
        at,
        turns: Vec::new(),
        min_zoom: from.max(0.0) as f32,
        max_zoom: to.map_or(FOREVER, |to| to as f32),
    }
}
