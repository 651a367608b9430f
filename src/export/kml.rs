//! Places and borders as KML 2.2.
//!
//! Elements stand in the order of the schema (OGC 12-007r2 § 9.1): style, data, geometry.

use super::geojson::lines;
use super::parts::{MADE_BY, degrees, note_in_words, offsets_in_words, sentences_of};
use crate::briefing::{BriefedBorder, BriefedPlace, Briefing};
use crate::cartography::NamedBorder;
use crate::geo::LonLat;
use crate::render::legible;
use kml::types::{
    Coord, Element, Folder, Geometry, KmlDocument, KmlVersion, LineString, LinearRing,
    MultiGeometry, Placemark, Point, Polygon,
};
use kml::{Kml, KmlWriter};
use std::collections::HashMap;

/// Sentences in the balloon of a place.
const SENTENCES: usize = 5;

/// Id of a style, its element, and that element's colour as `aabbggrr`.
const STYLES: [(&str, &str, &str); 3] = [
    ("article", "IconStyle", "ff063f8f"),
    ("comments", "IconStyle", "ff933c48"),
    ("border", "LineStyle", "801c74c8"),
];

/// The document: a folder for the article, one for places only in comments, one for borders.
pub(super) fn document(briefing: &Briefing) -> Result<String, kml::Error> {
    let words = briefing.language.catalogue();
    let title = briefing
        .document
        .metadata
        .title
        .value()
        .map_or(words.frame.kicker, String::as_str);
    let mut elements = vec![
        Kml::Element(text("name", title)),
        Kml::Element(text(
            "description",
            &format!(
                "{MADE_BY}. {} {}",
                words.report.credits, words.map.disclaimer
            ),
        )),
    ];
    elements.extend(STYLES.map(|style| Kml::Element(style_element(style))));
    let placed = |in_article: bool| -> Vec<Kml> {
        let places = briefing
            .places
            .iter()
            .filter(|place| (place.article > 0) == in_article);
        places
            .map(|place| Kml::Placemark(placemark(briefing, place)))
            .collect()
    };
    let borders = briefing.map.named_borders.iter().filter_map(|drawn| {
        let border = briefing
            .borders
            .iter()
            .find(|border| border.id == drawn.id)?;
        Some(Kml::Placemark(border_mark(briefing, border, drawn)))
    });
    let folders = [
        (words.places.in_article, placed(true)),
        (words.places.only_in_comments, placed(false)),
        (words.borders.heading, borders.collect()),
    ];
    for (name, elements_of) in folders {
        if !elements_of.is_empty() {
            elements.push(Kml::Folder(Folder {
                name: Some(name.to_owned()),
                elements: elements_of,
                ..Folder::default()
            }));
        }
    }
    let document = Kml::KmlDocument(KmlDocument {
        version: KmlVersion::V22,
        attrs: attribute("xmlns", "http://www.opengis.net/kml/2.2"),
        elements: vec![Kml::Document {
            attrs: HashMap::new(),
            elements,
        }],
    });
    let mut bytes = Vec::new();
    KmlWriter::from_writer(&mut bytes).write(&document)?;
    let written = String::from_utf8_lossy(&bytes);
    Ok(format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- {MADE_BY} -->\n{written}"
    ))
}

fn placemark(briefing: &Briefing, place: &BriefedPlace) -> Placemark {
    let style = if place.article > 0 {
        "article"
    } else {
        "comments"
    };
    let sentences = sentences_of(
        briefing,
        place.mentions.iter().map(|mention| mention.sentence),
    );
    let mut data = vec![
        ("id", place.id.clone()),
        ("kind", place.kind_word.clone()),
        ("country", place.country.clone()),
        ("admin1", place.admin1.clone()),
        ("status", place.status.word().to_owned()),
        ("article", place.article.to_string()),
        ("comments", place.comments.to_string()),
    ];
    let own = [("note", &place.note), ("source", &place.source)];
    data.extend(
        own.into_iter()
            .filter(|(_, text)| !text.is_empty())
            .map(|(name, text)| (name, text.clone())),
    );
    let note = note_in_words(briefing, place);
    if !note.is_empty() {
        data.push(("editor_note", note));
    }
    let offsets = offsets_in_words(place, briefing.language.catalogue());
    if !offsets.is_empty() {
        data.push(("offsets", offsets));
    }
    Placemark {
        name: Some(legible(&place.label)),
        description: Some(balloon(&sentences)),
        geometry: Some(geometry(place)),
        children: vec![text("styleUrl", &format!("#{style}")), extended(&data)],
        ..Placemark::default()
    }
}

/// The point, and with it the outline that the user or an import has.
fn geometry(place: &BriefedPlace) -> Geometry {
    let coord = |at: &LonLat| Coord::new(degrees(at.lon()), degrees(at.lat()), None);
    let point = Geometry::Point(Point::from(coord(&place.point)));
    let Some(shape) = &place.outline else {
        return point;
    };
    let line = |line: &Vec<LonLat>| LineString::from(line.iter().map(coord).collect::<Vec<_>>());
    let ring = |ring: &Vec<LonLat>| LinearRing::from(ring.iter().map(coord).collect::<Vec<_>>());
    let lines = shape.lines.iter().map(|at| Geometry::LineString(line(at)));
    let polygons = shape.polygons.iter().filter_map(|rings| {
        let (outer, holes) = rings.split_first()?;
        let holes = holes.iter().map(ring).collect();
        Some(Geometry::Polygon(Polygon::new(ring(outer), holes)))
    });
    let all = std::iter::once(point).chain(lines).chain(polygons);
    Geometry::MultiGeometry(MultiGeometry::new(all.collect()))
}

fn border_mark(briefing: &Briefing, border: &BriefedBorder, drawn: &NamedBorder) -> Placemark {
    let sentences = sentences_of(
        briefing,
        border.mentions.iter().map(|mention| mention.sentence),
    );
    let data = [
        ("id", border.id.clone()),
        ("kind", "border".to_owned()),
        ("article", border.article.to_string()),
        ("comments", border.comments.to_string()),
    ];
    let geometries = lines(drawn).into_iter().map(|line| {
        let coords: Vec<Coord> = line
            .iter()
            .map(|at| Coord::new(at[0], at[1], None))
            .collect();
        Geometry::LineString(LineString::from(coords))
    });
    Placemark {
        name: Some(legible(&border.label)),
        description: Some(balloon(&sentences)),
        geometry: Some(Geometry::MultiGeometry(MultiGeometry::new(
            geometries.collect(),
        ))),
        children: vec![text("styleUrl", "#border"), extended(&data)],
        ..Placemark::default()
    }
}

/// The sentences, as text: Earth browsers read a description as HTML.
fn balloon(sentences: &[&str]) -> String {
    let lines = sentences.iter().take(SENTENCES).map(|words| {
        legible(words)
            .replace('&', "&amp;")
            .replace('<', "&lt;")
            .replace('>', "&gt;")
    });
    lines.collect::<Vec<_>>().join("<br/><br/>")
}

fn style_element((id, kind, colour): (&str, &str, &str)) -> Element {
    let mut children = vec![text("color", colour)];
    if kind == "LineStyle" {
        children.push(text("width", "5"));
    }
    element(
        "Style",
        attribute("id", id),
        vec![element(kind, HashMap::new(), children)],
    )
}

fn extended(data: &[(&str, String)]) -> Element {
    let one = |(name, value): &(&str, String)| {
        element("Data", attribute("name", name), vec![text("value", value)])
    };
    element(
        "ExtendedData",
        HashMap::new(),
        data.iter().map(one).collect(),
    )
}

fn element(name: &str, attrs: HashMap<String, String>, children: Vec<Element>) -> Element {
    Element {
        name: name.to_owned(),
        attrs,
        content: None,
        children,
    }
}

fn text(name: &str, content: &str) -> Element {
    Element {
        name: name.to_owned(),
        attrs: HashMap::new(),
        content: Some(legible(content)),
        children: Vec::new(),
    }
}

/// One attribute only: the order of several would depend on the hash.
fn attribute(name: &str, value: &str) -> HashMap<String, String> {
    HashMap::from([(name.to_owned(), value.to_owned())])
}
