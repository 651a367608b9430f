//! The map as the page's script reads it: coordinates as delta-coded integers, words finished.

use super::descriptions;
use super::json::decimals;
use super::map_style::{
    Label, Signed, courses, joined, label_class, labels, named_borders, radius, shapes, signed,
    status_symbol,
};
use crate::briefing::Briefing;
use crate::cartography::{
    Bears, Frame, Line, MapLabel, MapSheet, Mark, NamedBorder, OffsetHint, PlaceAnchor, PlaceShape,
    Polygon, Position, ShapeKind,
};
use crate::corrections::Side;
use crate::language::Catalogue;
use serde::Serialize;

/// Integer steps per degree of detailed geometry: 0.001° is a third of a pixel at zoom 9.
const NEAR: f64 = 1000.0;
/// Steps per degree of coarse geometry.
const FAR: f64 = 100.0;

/// First longitude, first latitude, then differences, in steps.
type Coded = Vec<i32>;

#[derive(Serialize)]
pub(super) struct MapRecord<'b> {
    /// Steps per degree: detailed, coarse.
    steps: [f64; 2],
    /// `[west, south, east, north]` of the first view.
    frame: [f64; 4],
    /// The same of everything drawn: panning ends there.
    bounds: [f64; 4],
    /// The same of the detailed part: land is cut along its edges.
    detail: [f64; 4],
    land: Vec<LandRecord<'b>>,
    lakes: Vec<Vec<Coded>>,
    rivers: Vec<Coded>,
    urban: Vec<Vec<Coded>>,
    ice: Vec<Vec<Coded>>,
    /// Zoom levels up to which geometry lies where it belongs.
    bears: BearsRecord,
    coast: Vec<Coded>,
    far_coast: Vec<Coded>,
    borders: Vec<Coded>,
    far_borders: Vec<Coded>,
    disputed: Vec<Coded>,
    admin1: Vec<Coded>,
    shapes: Vec<ShapeRecord<'b>>,
    courses: Vec<CourseRecord<'b>>,
    named_borders: Vec<NamedBorderRecord<'b>>,
    hints: Vec<HintRecord<'b>>,
    places: Vec<PlaceRecord<'b>>,
    labels: Vec<LabelRecord>,
}

/// Land of one country that the text names, or of all others.
#[derive(Serialize)]
struct LandRecord<'b> {
    /// Class that tints it.
    class: &'static str,
    /// Index of the country among the places, when the text names it.
    place: Option<usize>,
    /// Its code, which brings its detailed and its coarse land together.
    #[serde(skip)]
    country: Option<&'b str>,
    near: Vec<Vec<Coded>>,
    far: Vec<Vec<Coded>>,
}

#[derive(Serialize)]
struct ShapeRecord<'b> {
    place: &'b str,
    kind: &'static str,
    polygons: Vec<Vec<Coded>>,
}

#[derive(Serialize)]
struct BearsRecord {
    rivers: f64,
    courses: f64,
    cover: f64,
}

/// The course of a river.
#[derive(Serialize)]
struct CourseRecord<'b> {
    place: &'b str,
    lines: Vec<Coded>,
}

#[derive(Serialize)]
struct NamedBorderRecord<'b> {
    id: &'b str,
    /// Whether the article names it; otherwise only comments do.
    in_article: bool,
    bounds: [f64; 4],
    lines: Vec<Coded>,
}

/// A distance from a place.
#[derive(Serialize)]
struct HintRecord<'b> {
    place: &'b str,
    /// A line to the spot, or a circle.
    line: Vec<Position>,
    /// The spot, where the text gives the direction.
    end: Option<Position>,
}

/// What the script adds to the place of the same index in the briefing's own list.
#[derive(Serialize)]
struct PlaceRecord<'b> {
    label: &'b str,
    /// "city", as it stands within a sentence.
    kind: String,
    /// "Badakhshan, Afghanistan".
    lies_in: &'b str,
    /// "City · Badakhshan, Afghanistan".
    sort: String,
    status_word: &'static str,
    status_symbol: &'static str,
    symbol: &'static str,
    /// Path of the sign of its kind, where its marker holds one.
    #[serde(skip_serializing_if = "Option::is_none")]
    kind_sign: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    anchor: Option<AnchorRecord>,
}

#[derive(Serialize)]
struct AnchorRecord {
    mark: &'static str,
    radius: f64,
    at: Position,
    bounds: [f64; 4],
    north: Option<Position>,
    in_frame: bool,
    candidates: Vec<Position>,
    /// The candidates that a dotted line joins.
    joined: Vec<Position>,
}

#[derive(Serialize)]
struct LabelRecord {
    text: String,
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    place: Option<usize>,
    /// Of a place that the text names: how many labels are more important.
    #[serde(skip_serializing_if = "Option::is_none")]
    rank: Option<usize>,
    /// Where a person wants it: `n`, `e`, `s` or `w`.
    #[serde(skip_serializing_if = "Option::is_none")]
    side: Option<&'static str>,
    at: Vec<Position>,
    /// Of a name along a line: how far the words are turned at each, in degrees clockwise.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    turns: Vec<i32>,
    zoom: [f32; 2],
}

pub(super) fn map_record(briefing: &Briefing) -> MapRecord<'_> {
    let sheet = &briefing.map;
    let places = signed(briefing);
    let catalogue = briefing.language.catalogue();
    let land_of = |country: Option<&str>| {
        let place = country_place(&places, country);
        let class = place.and_then(|index| places[index].sign.land_class());
        (place, class.unwrap_or("m-land"))
    };
    MapRecord {
        shapes: shapes(sheet, &places)
            .map(|(shape, _)| shape_record(shape))
            .collect(),
        courses: courses(sheet, &places)
            .map(|(course, _)| CourseRecord {
                place: &course.place,
                lines: lines(&course.lines, NEAR),
            })
            .collect(),
        named_borders: named_borders(briefing, sheet)
            .map(|(border, in_article)| named_border(border, in_article))
            .collect(),
        hints: sheet.hints.iter().map(hint).collect(),
        places: places
            .iter()
            .map(|signed| place(catalogue, signed, sheet))
            .collect(),
        labels: labels(briefing, sheet).into_iter().map(label).collect(),
        ..ground(sheet, land_of)
    }
}

/// The map of an atlas: the same object without what only one text can say. `place_of` finds a place
/// by its id, `land_of` the place and the class of a country's land by its code.
pub(super) fn sheet_record<'b>(
    sheet: &'b MapSheet,
    place_of: impl Fn(&str) -> Option<usize>,
    land_of: impl Fn(Option<&str>) -> (Option<usize>, &'static str),
) -> MapRecord<'b> {
    let label = |label: &MapLabel| LabelRecord {
        text: label.text.clone(),
        kind: label_class(label.kind),
        place: label.place.as_deref().and_then(&place_of),
        rank: label.rank,
        side: None,
        at: label.at.iter().copied().map(rounded).collect(),
        turns: whole(&label.turns),
        zoom: [label.min_zoom, label.max_zoom],
    };
    MapRecord {
        shapes: sheet.shapes.iter().map(shape_record).collect(),
        labels: sheet.labels.iter().map(label).collect(),
        ..ground(sheet, land_of)
    }
}

/// What lies below all that a text names.
fn ground<'b>(
    sheet: &'b MapSheet,
    land_of: impl Fn(Option<&str>) -> (Option<usize>, &'static str),
) -> MapRecord<'b> {
    MapRecord {
        steps: [NEAR, FAR],
        frame: edges(sheet.frame),
        bounds: bounds(sheet),
        detail: edges(sheet.detail),
        land: land(sheet, land_of),
        lakes: polygons(&sheet.lakes, NEAR),
        rivers: lines(&sheet.rivers, NEAR),
        urban: polygons(&sheet.urban, NEAR),
        ice: polygons(&sheet.ice, NEAR),
        bears: BearsRecord {
            rivers: Bears::RIVERS,
            courses: Bears::COURSES,
            cover: Bears::COVER,
        },
        coast: lines(&sheet.coast, NEAR),
        far_coast: lines(&sheet.coarse_coast, FAR),
        borders: lines(&sheet.borders, NEAR),
        far_borders: lines(&sheet.coarse_borders, FAR),
        disputed: lines(&sheet.disputed, NEAR),
        admin1: lines(&sheet.admin1, NEAR),
        shapes: Vec::new(),
        courses: Vec::new(),
        named_borders: Vec::new(),
        hints: Vec::new(),
        places: Vec::new(),
        labels: Vec::new(),
    }
}

fn land<'b>(
    sheet: &'b MapSheet,
    land_of: impl Fn(Option<&str>) -> (Option<usize>, &'static str),
) -> Vec<LandRecord<'b>> {
    let mut records: Vec<LandRecord<'b>> = Vec::new();
    for (land, near) in (sheet.land.iter().map(|land| (land, true)))
        .chain(sheet.coarse_land.iter().map(|land| (land, false)))
    {
        let country = land.country.as_deref();
        let index = records.iter().position(|record| record.country == country);
        let index = index.unwrap_or_else(|| {
            let (place, class) = land_of(country);
            records.push(LandRecord {
                class,
                place,
                country,
                near: Vec::new(),
                far: Vec::new(),
            });
            records.len() - 1
        });
        let record = &mut records[index];
        if near {
            record.near.extend(polygons(&land.polygons, NEAR));
        } else {
            record.far.extend(polygons(&land.polygons, FAR));
        }
    }
    records
}

/// The place that a country's land stands for, if the text names it and it is decided.
pub(super) fn country_place(places: &[Signed<'_>], country: Option<&str>) -> Option<usize> {
    let country = country?;
    places
        .iter()
        .position(|signed| signed.sign.land_class().is_some() && signed.place.country == country)
}

fn shape_record(shape: &PlaceShape) -> ShapeRecord<'_> {
    ShapeRecord {
        place: &shape.place,
        kind: match shape.kind {
            ShapeKind::Exact => "exact",
            ShapeKind::Soft => "soft",
        },
        polygons: polygons(&shape.polygons, NEAR),
    }
}

fn named_border(border: &NamedBorder, in_article: bool) -> NamedBorderRecord<'_> {
    NamedBorderRecord {
        id: &border.id,
        in_article,
        bounds: edges(border.bounds),
        lines: lines(&border.lines, NEAR),
    }
}

fn place<'b>(catalogue: &Catalogue, signed: &Signed<'b>, sheet: &MapSheet) -> PlaceRecord<'b> {
    PlaceRecord {
        label: &signed.place.label,
        kind: (catalogue.places.within)(&signed.place.kind_label),
        lies_in: &signed.place.lies_in,
        sort: descriptions::sort(catalogue, signed),
        status_word: signed.place.status.label(catalogue),
        status_symbol: status_symbol(signed.place),
        symbol: signed.sign.symbol(),
        kind_sign: signed.kind_sign(),
        anchor: signed
            .anchor
            .map(|anchor| anchor_record(signed, anchor, sheet)),
    }
}

fn anchor_record(signed: &Signed<'_>, anchor: &PlaceAnchor, sheet: &MapSheet) -> AnchorRecord {
    let rounded_all = |positions: &[Position]| positions.iter().copied().map(rounded).collect();
    let undecided = signed.sign.is_undecided();
    let best = anchor.candidates.first().copied().unwrap_or(anchor.at);
    AnchorRecord {
        mark: match anchor.mark {
            _ if undecided => "point",
            Mark::Point => "point",
            Mark::Country => "country",
            Mark::Shape => "shape",
            Mark::Area => "area",
        },
        radius: decimals(radius(signed.place), 1),
        at: rounded(if undecided { best } else { anchor.at }),
        bounds: edges(anchor.bounds),
        north: anchor.north.filter(|_| !undecided).map(rounded),
        in_frame: anchor.in_frame,
        candidates: rounded_all(&anchor.candidates),
        joined: rounded_all(&joined(anchor, sheet)),
    }
}

fn hint(hint: &OffsetHint) -> HintRecord<'_> {
    HintRecord {
        place: &hint.place,
        line: hint.line.iter().copied().map(rounded).collect(),
        end: hint.end.map(rounded),
    }
}

fn label(label: Label<'_>) -> LabelRecord {
    LabelRecord {
        text: label.text,
        kind: label_class(label.kind),
        place: label.place,
        rank: label.rank,
        side: label.side.map(Side::word),
        at: label.at.iter().copied().map(rounded).collect(),
        turns: whole(label.turns),
        zoom: [label.min_zoom, label.max_zoom],
    }
}

fn whole(turns: &[f32]) -> Vec<i32> {
    turns.iter().map(|turn| turn.round() as i32).collect()
}

/// The box around everything on the sheet.
fn bounds(sheet: &MapSheet) -> [f64; 4] {
    let corners = [
        [sheet.detail.west, sheet.detail.south],
        [sheet.detail.east, sheet.detail.north],
    ];
    let coarse = (sheet.coarse_land.iter())
        .flat_map(|land| &land.polygons)
        .filter_map(|polygon| polygon.first())
        .flatten();
    let [mut west, mut south, mut east, mut north] = [f64::MAX, f64::MAX, f64::MIN, f64::MIN];
    for &[lon, lat] in corners.iter().chain(coarse) {
        (west, east) = (west.min(lon), east.max(lon));
        (south, north) = (south.min(lat), north.max(lat));
    }
    [west, south, east, north].map(|degrees| decimals(degrees, 2))
}

fn edges(frame: Frame) -> [f64; 4] {
    [frame.west, frame.south, frame.east, frame.north].map(|degrees| decimals(degrees, 4))
}

fn rounded(position: Position) -> Position {
    position.map(|degrees| decimals(degrees, 4))
}

fn polygons(polygons: &[Polygon], steps: f64) -> Vec<Vec<Coded>> {
    polygons.iter().map(|rings| lines(rings, steps)).collect()
}

fn lines(lines: &[Line], steps: f64) -> Vec<Coded> {
    let coded = lines.iter().map(|line| coded(line, steps));
    coded.filter(|line| line.len() > 2).collect()
}

/// Whole steps, each position as the difference to the one before; repeated ones are dropped.
fn coded(line: &[Position], steps: f64) -> Coded {
    let mut coded = Vec::with_capacity(line.len() * 2);
    let mut last = [0, 0];
    for position in line {
        let here = position.map(|degrees| (degrees * steps).round() as i32);
        if coded.is_empty() || here != last {
            coded.extend([here[0] - last[0], here[1] - last[1]]);
        }
        last = here;
    }
    coded
}

#[cfg(test)]
mod tests {
    use super::coded;

    #[test]
    fn coding_keeps_whole_steps_and_drops_repeats() {
        let line = [[66.5, 36.25], [66.5004, 36.25], [66.6, 36.2]];
        assert_eq!(coded(&line, 1000.0), [66500, 36250, 100, -50]);
        assert_eq!(coded(&[[0.0, 0.0]], 100.0), [0, 0]);
    }
}
