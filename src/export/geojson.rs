//! Places and borders as GeoJSON (RFC 7946) with simplestyle 1.1.

use super::parts::{CREDITS, degrees, offsets, sentences_of};
use super::toponyms::ToponymOffset;
use crate::briefing::{BriefedBorder, BriefedPlace, Briefing};
use crate::cartography::{Line, NamedBorder, Position};
use crate::gazetteer::symbol;
use serde::Serialize;
use serde_json::{Value, json};

/// Colours of the page: the article, the comments, a border.
const ARTICLE: &str = "#8f3f06";
const COMMENTS: &str = "#483c93";
const BORDER: &str = "#c8741c";

/// The FeatureCollection: a point or an outline for each place, a line for each border that the text names.
pub(super) fn collection(briefing: &Briefing) -> Collection<'_> {
    let places = briefing.places.iter().map(|place| point(briefing, place));
    let borders = briefing.map.named_borders.iter().filter_map(|drawn| {
        let border = briefing
            .borders
            .iter()
            .find(|border| border.id == drawn.id)?;
        Some(line(briefing, border, drawn))
    });
    Collection {
        kind: "FeatureCollection",
        geobrief: env!("CARGO_PKG_VERSION"),
        title: briefing.document.metadata.title.value().map(String::as_str),
        credits: CREDITS,
        features: places.chain(borders).collect(),
    }
}

/// Members in the order in which they are written: what says whose file it is comes first.
#[derive(Serialize)]
pub(super) struct Collection<'b> {
    #[serde(rename = "type")]
    kind: &'static str,
    geobrief: &'static str,
    title: Option<&'b str>,
    credits: &'static str,
    features: Vec<Value>,
}

fn point(briefing: &Briefing, place: &BriefedPlace) -> Value {
    let sentences = sentences_of(
        briefing,
        place.mentions.iter().map(|mention| mention.sentence),
    );
    let mut feature = json!({
        "type": "Feature",
        "id": place.id,
        "geometry": geometry(place),
        "properties": {
            "title": place.label,
            "description": sentences.first(),
            "marker-color": if place.article > 0 { ARTICLE } else { COMMENTS },
            "marker-size": marker_size(place),
            "id": place.id,
            "name": place.name,
            "kind": place.kind_word,
            "country": place.country,
            "admin1": place.admin1,
            "status": place.status.word(),
            "article": place.article,
            "comments": place.comments,
            "sentences": sentences,
            "evidence": place.evidence,
        },
    });
    if place.outline.is_some() {
        let colour = feature["properties"]["marker-color"].clone();
        feature["properties"]["stroke"] = colour.clone();
        feature["properties"]["fill"] = colour;
        feature["properties"]["fill-opacity"] = json!(0.1);
    }
    for (name, text) in [("note", &place.note), ("source", &place.source)] {
        if !text.is_empty() {
            feature["properties"][name] = json!(text);
        }
    }
    if let Some(note) = briefing.note_at(&place.id) {
        feature["properties"]["editor_note"] = json!(note.text);
        if let Some(by) = note.by() {
            feature["properties"]["editor_note_by"] = json!(by);
        }
    }
    if let Some(symbol) = symbol(place.kind) {
        feature["properties"]["marker-symbol"] = json!(symbol);
    }
    let offsets: Vec<ToponymOffset> = offsets(place).collect();
    if !offsets.is_empty() {
        feature["properties"]["offsets"] = json!(offsets);
    }
    feature
}

/// The outline that the user or an import has, else the point.
pub(super) fn geometry(place: &BriefedPlace) -> Value {
    let point = [degrees(place.point.lon()), degrees(place.point.lat())];
    match &place.outline {
        Some(shape) => shape.to_geojson(),
        None => json!({"type": "Point", "coordinates": point}),
    }
}

fn marker_size(place: &BriefedPlace) -> &'static str {
    match place.article + place.comments {
        0..=1 => "small",
        2..=4 => "medium",
        _ => "large",
    }
}

fn line(briefing: &Briefing, border: &BriefedBorder, drawn: &NamedBorder) -> Value {
    let sentences = sentences_of(
        briefing,
        border.mentions.iter().map(|mention| mention.sentence),
    );
    json!({
        "type": "Feature",
        "id": border.id,
        "geometry": {
            "type": "MultiLineString",
            "coordinates": lines(drawn),
        },
        "properties": {
            "title": border.label,
            "description": sentences.first(),
            "stroke": BORDER,
            "stroke-width": 6,
            "stroke-opacity": 0.5,
            "id": border.id,
            "name": border.label,
            "kind": "border",
            "between": border.sides,
            "article": border.article,
            "comments": border.comments,
            "sentences": sentences,
        },
    })
}

/// The lines between -180 and 180 degrees, cut at the antimeridian (RFC 7946 § 3.1.9).
pub(super) fn lines(border: &NamedBorder) -> Vec<Vec<Position>> {
    border.lines.iter().flat_map(cut).collect()
}

fn cut(line: &Line) -> Vec<Vec<Position>> {
    let turn = |lon: f64| ((lon + 180.0) / 360.0).floor();
    let mut pieces: Vec<Vec<Position>> = Vec::new();
    let mut last: Option<Position> = None;
    for &[lon, lat] in line {
        let here = turn(lon);
        let position = |lon: f64, turn: f64| [degrees(lon - 360.0 * turn), degrees(lat)];
        match last.map(|[before, lat_before]| (before, lat_before, turn(before))) {
            Some((before, lat_before, there)) if there != here => {
                // The edge between the two turns, and the latitude at which the line meets it.
                let edge = there.max(here) * 360.0 - 180.0;
                let share = if lon == before {
                    0.0
                } else {
                    (edge - before) / (lon - before)
                };
                let crossing = degrees(lat_before + share * (lat - lat_before));
                if let Some(piece) = pieces.last_mut() {
                    piece.push([degrees(edge - 360.0 * there), crossing]);
                }
                pieces.push(vec![
                    [degrees(edge - 360.0 * here), crossing],
                    position(lon, here),
                ]);
            }
            Some(_) => {
                if let Some(piece) = pieces.last_mut() {
                    piece.push(position(lon, here));
                }
            }
            None => pieces.push(vec![position(lon, here)]),
        }
        last = Some([lon, lat]);
    }
    for piece in &mut pieces {
        piece.dedup();
    }
    pieces.retain(|piece| piece.len() > 1);
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_cut_at_the_antimeridian() {
        let pieces = cut(&vec![[178.0, 60.0], [182.0, 62.0], [184.0, 62.0]]);
        assert_eq!(
            pieces,
            [
                vec![[178.0, 60.0], [180.0, 61.0]],
                vec![[-180.0, 61.0], [-178.0, 62.0], [-176.0, 62.0]],
            ]
        );
        assert_eq!(
            cut(&vec![[10.0, 5.0], [12.0, 6.0]]),
            [[[10.0, 5.0], [12.0, 6.0]]]
        );
    }
}
