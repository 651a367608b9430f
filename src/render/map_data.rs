//! The map as the page's script reads it: coordinates as delta-coded integers, words finished.

use super::coded::{Coded, FAR, NEAR, lines, polygons};
use super::descriptions;
use super::json::decimals;
use super::label_data::{LabelRecord, of_sheet, of_text};
use super::map_style::{
    Signed, courses, joined, labels, named_borders, radius, shapes, signed, status_symbol,
};
use crate::briefing::Briefing;
use crate::cartography::{
    Bears, Frame, MapSheet, Mark, NamedBorder, OffsetHint, PlaceAnchor, PlaceShape, Position,
    ShapeKind,
};
use crate::language::Catalogue;
use serde::Serialize;

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
    /// Zoom levels up to which geometry lies where it belongs.
    bears: BearsRecord,
    /// What lies below all that a text names, where it is not in tiles.
    #[serde(flatten)]
    ground: Option<GroundRecord<'b>>,
    /// Where it is in tiles beside the page: which, and what is drawn otherwise in this page.
    #[serde(skip_serializing_if = "Option::is_none")]
    tiles: Option<TilesRecord<'b>>,
    admin1: Vec<Coded>,
    shapes: Vec<ShapeRecord<'b>>,
    courses: Vec<CourseRecord<'b>>,
    named_borders: Vec<NamedBorderRecord<'b>>,
    hints: Vec<HintRecord<'b>>,
    places: Vec<PlaceRecord<'b>>,
    labels: Vec<LabelRecord>,
}

#[derive(Serialize)]
struct GroundRecord<'b> {
    land: Vec<LandRecord<'b>>,
    lakes: Vec<Vec<Coded>>,
    rivers: Vec<Coded>,
    urban: Vec<Vec<Coded>>,
    ice: Vec<Vec<Coded>>,
    coast: Vec<Coded>,
    far_coast: Vec<Coded>,
    borders: Vec<Coded>,
    far_borders: Vec<Coded>,
    disputed: Vec<Coded>,
}

#[derive(Serialize)]
struct TilesRecord<'b> {
    /// Level, first and last column, first and last row.
    range: [i32; 5],
    named: Vec<NamedLandRecord<'b>>,
}

/// Land of a country that the text names.
#[derive(Serialize)]
struct NamedLandRecord<'b> {
    country: &'b str,
    class: &'static str,
    place: usize,
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
        labels: labels(briefing, sheet).into_iter().map(of_text).collect(),
        tiles: sheet.tiles.as_ref().map(|tiles| TilesRecord {
            range: tiles.numbers(),
            named: named_land(&places),
        }),
        ..base(sheet, land_of)
    }
}

/// The map of an atlas: the same object without what only one text can say. `place_of` finds a place
/// by its id, `land_of` the place and the class of a country's land by its code.
pub(super) fn sheet_record<'b>(
    sheet: &'b MapSheet,
    place_of: impl Fn(&str) -> Option<usize>,
    land_of: impl Fn(Option<&str>) -> (Option<usize>, &'static str),
) -> MapRecord<'b> {
    MapRecord {
        shapes: sheet.shapes.iter().map(shape_record).collect(),
        labels: sheet
            .labels
            .iter()
            .map(|label| of_sheet(label, &place_of))
            .collect(),
        ..base(sheet, land_of)
    }
}

/// The map without what a text names.
fn base<'b>(
    sheet: &'b MapSheet,
    land_of: impl Fn(Option<&str>) -> (Option<usize>, &'static str),
) -> MapRecord<'b> {
    MapRecord {
        steps: [NEAR, FAR],
        frame: edges(sheet.frame),
        bounds: bounds(sheet),
        detail: edges(sheet.detail),
        bears: BearsRecord {
            rivers: Bears::RIVERS,
            courses: Bears::COURSES,
            cover: Bears::COVER,
        },
        ground: sheet.tiles.is_none().then(|| ground(sheet, land_of)),
        tiles: None,
        admin1: lines(&sheet.admin1, NEAR),
        shapes: Vec::new(),
        courses: Vec::new(),
        named_borders: Vec::new(),
        hints: Vec::new(),
        places: Vec::new(),
        labels: Vec::new(),
    }
}

fn ground<'b>(
    sheet: &'b MapSheet,
    land_of: impl Fn(Option<&str>) -> (Option<usize>, &'static str),
) -> GroundRecord<'b> {
    GroundRecord {
        land: land(sheet, land_of),
        lakes: polygons(&sheet.lakes, NEAR),
        rivers: lines(&sheet.rivers, NEAR),
        urban: polygons(&sheet.urban, NEAR),
        ice: polygons(&sheet.ice, NEAR),
        coast: lines(&sheet.coast, NEAR),
        far_coast: lines(&sheet.coarse_coast, FAR),
        borders: lines(&sheet.borders, NEAR),
        far_borders: lines(&sheet.coarse_borders, FAR),
        disputed: lines(&sheet.disputed, NEAR),
    }
}

/// The countries whose land is drawn otherwise, each once.
fn named_land<'b>(places: &[Signed<'b>]) -> Vec<NamedLandRecord<'b>> {
    let mut named: Vec<NamedLandRecord<'b>> = Vec::new();
    for (place, signed) in places.iter().enumerate() {
        let country = signed.place.country.as_str();
        let is_known = named.iter().any(|record| record.country == country);
        if let Some(class) = signed.sign.land_class().filter(|_| !is_known) {
            named.push(NamedLandRecord {
                country,
                class,
                place,
            });
        }
    }
    named
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

/// The box around everything on the sheet.
fn bounds(sheet: &MapSheet) -> [f64; 4] {
    if let Some(tiles) = &sheet.tiles {
        return edges(tiles.world);
    }
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
