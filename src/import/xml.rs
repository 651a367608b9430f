//! KML placemarks; GPX waypoints, points of routes that have a name, and named tracks.

use std::io::{BufRead, BufReader};
use std::path::Path;

use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event};
use serde_json::Value;

use super::archive;
use super::crs::Crs;
use super::decode;
use super::error::ImportError;
use super::geometry::{Builder, NO_GEOMETRY};
use super::mapper::{Feature, Mapper};
use super::sink::Sink;
use crate::gazetteer::{Field, Given};
use crate::geo::LonLat;

/// Elements whose text is a property, and the name of that.
const TEXTS: [(&str, &str); 8] = [
    ("name", "name"),
    ("description", "description"),
    ("desc", "description"),
    ("cmt", "comment"),
    ("type", "type"),
    ("sym", "sym"),
    ("address", "address"),
    ("src", "source"),
];
/// Letters of the longest text that is kept.
const LONGEST: usize = 1 << 20;

/// Documents of a package that are read.
const MOST_DOCUMENTS: usize = 200;

/// What an element is of the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    /// A place with a geometry.
    Placemark,
    /// A place with a position in attributes.
    Waypoint,
    /// A line of points with a name.
    Track,
}

fn part(element: &str) -> Option<Part> {
    Some(match element {
        "Placemark" => Part::Placemark,
        "wpt" | "rtept" => Part::Waypoint,
        "trk" | "rte" => Part::Track,
        _ => return None,
    })
}

/// A place while it is read.
#[derive(Debug)]
struct Draft {
    part: Part,
    properties: Vec<(String, Value)>,
    shape: Builder,
    rings: Vec<Vec<LonLat>>,
    in_polygon: bool,
    line: Vec<LonLat>,
}

struct Drafts<'m, 's> {
    /// From the outside to the inside: a route and its point.
    open: Vec<Draft>,
    /// Name of the datum whose value comes next.
    datum: String,
    number: u64,
    /// Links to other documents, outside of the package.
    links: u64,
    mapper: &'m mut Mapper,
    sink: &'s mut dyn Sink,
}

/// Reads a KML or GPX file.
pub(super) fn read(path: &Path, given: &Given, sink: &mut dyn Sink) -> Result<(), ImportError> {
    let unreadable = ImportError::unreadable(path);
    let names = archive::names(path).map_err(&unreadable)?;
    let is_document = |name: &&String| name.to_ascii_lowercase().ends_with(".kml");
    let documents: Vec<&String> = names.iter().filter(is_document).collect();
    // A package may have a document for each layer, which the first only links to.
    if documents.len() < 2 {
        let reader = sink.open()?;
        let links = read_document(path, reader, given, sink)?;
        if links > 0 {
            sink.remark(format!(
                "{links} links to other documents are not followed; get what they link to"
            ));
        }
        return Ok(());
    }
    for name in documents.into_iter().take(MOST_DOCUMENTS) {
        let part = archive::part(path, name).map_err(&unreadable)?;
        read_document(path, Box::new(BufReader::new(part)), given, sink)?;
    }
    Ok(())
}

/// Reads one document; gives how many it links to.
fn read_document(
    path: &Path,
    reader: Box<dyn BufRead>,
    given: &Given,
    sink: &mut dyn Sink,
) -> Result<u64, ImportError> {
    let (text, encoding) = decode::text(reader).map_err(ImportError::unreadable(path))?;
    if let Some(encoding) = encoding {
        sink.remark(format!("read as {encoding}"));
    }
    let mut mapper = Mapper::new(given, Crs::Degrees);
    let mut drafts = Drafts {
        open: Vec::new(),
        datum: String::new(),
        number: 0,
        links: 0,
        mapper: &mut mapper,
        sink,
    };
    let mut reader = Reader::from_reader(text);
    let mut buffer = Vec::new();
    let malformed =
        |error: quick_xml::Error| ImportError::malformed(path, format!("not XML: {error}"));
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer).map_err(malformed)? {
            Event::Eof => break,
            Event::Start(start) => {
                let name = start.local_name().as_ref().to_owned();
                if drafts.begin(&name, &start) {
                    let text = text_of(&mut reader).map_err(malformed)?;
                    drafts.text(&name, text);
                }
            }
            Event::Empty(start) => {
                let name = start.local_name().as_ref().to_owned();
                drafts.begin(&name, &start);
                drafts.end(&name)?;
            }
            Event::End(end) => drafts.end(end.local_name().as_ref())?,
            _ => {}
        }
    }
    let Drafts { links, .. } = drafts;
    sink.seen(mapper.seen());
    Ok(links)
}

impl Drafts<'_, '_> {
    /// Begins an element; says whether its text is wanted.
    fn begin(&mut self, name: &str, start: &BytesStart<'_>) -> bool {
        if let Some(part) = part(name) {
            let mut draft = Draft {
                part,
                properties: Vec::new(),
                shape: Builder::new(Crs::Degrees),
                rings: Vec::new(),
                in_polygon: false,
                line: Vec::new(),
            };
            if part == Part::Waypoint {
                let point = position(start, &mut draft.shape);
                draft.shape.point(point);
                if let (Some(point), Some(outer)) = (point, self.open.last_mut()) {
                    outer.line.push(point);
                }
            }
            self.open.push(draft);
            return false;
        }
        let Some(draft) = self.open.last_mut() else {
            self.links += u64::from(name == "NetworkLink");
            return false;
        };
        match name {
            "trkpt" => {
                let point = position(start, &mut draft.shape);
                draft.line.extend(point);
                false
            }
            "Polygon" => {
                draft.in_polygon = true;
                false
            }
            // `<Data name="…"><value>…`, `<SimpleData name="…">…`
            "Data" | "SimpleData" => {
                let attribute = start.try_get_attribute("name").ok().flatten();
                self.datum =
                    attribute.map_or_else(String::new, |name| name.value.trim().to_owned());
                name == "SimpleData"
            }
            "value" => !self.datum.is_empty(),
            "coordinates" | "coord" => true,
            _ => TEXTS.iter().any(|(element, _)| *element == name),
        }
    }

    fn text(&mut self, name: &str, text: String) {
        let Some(draft) = self.open.last_mut() else {
            return;
        };
        match name {
            "coordinates" => draft.coordinates(&text),
            "coord" => draft.track_point(&text),
            "SimpleData" | "value" => {
                let datum = std::mem::take(&mut self.datum);
                draft.put(&datum, text);
            }
            _ => {
                let known = TEXTS.iter().find(|(element, _)| *element == name);
                let property = known.map_or(name, |(_, property)| *property);
                draft.put(property, text);
            }
        }
    }

    fn end(&mut self, name: &str) -> Result<(), ImportError> {
        if let Some(draft) = self.open.last_mut() {
            match name {
                "Polygon" => {
                    draft.in_polygon = false;
                    let rings = std::mem::take(&mut draft.rings);
                    draft.shape.polygon(rings);
                }
                "Data" => self.datum.clear(),
                "trkseg" | "Track" => {
                    let line = std::mem::take(&mut draft.line);
                    draft.shape.line(line);
                }
                _ => {}
            }
        }
        let ends = part(name);
        if ends.is_none() || self.open.last().map(|draft| draft.part) != ends {
            return Ok(());
        }
        let Some(mut draft) = self.open.pop() else {
            return Ok(());
        };
        let line = std::mem::take(&mut draft.line);
        draft.shape.line(line);
        let is_in_route = !self.open.is_empty();
        let has_name = draft.has_name(self.mapper);
        // Bends of a route, and lines that only their program knows, are no places.
        if !has_name && (is_in_route || draft.part == Part::Track) {
            self.sink.other();
            return Ok(());
        }
        self.number += 1;
        let place = self.mapper.place(Feature {
            id: "",
            properties: draft.properties,
            shape: Some(draft.shape.finish().map_err(|why| match why {
                NO_GEOMETRY => "the place has no position",
                why => why,
            })),
        });
        self.sink
            .offer(format_args!("place {}", self.number), place)
    }
}

impl Draft {
    fn put(&mut self, name: &str, text: String) {
        let is_new = self.properties.iter().all(|(known, _)| known != name);
        if is_new && !name.is_empty() && !text.is_empty() {
            self.properties.push((name.to_owned(), Value::from(text)));
        }
    }

    fn has_name(&self, mapper: &mut Mapper) -> bool {
        let names = self.properties.iter().map(|(name, _)| name.clone());
        mapper.columns(names).at(Field::Name).is_some()
    }

    /// `LON,LAT[,HEIGHT]`, separated by white space.
    fn coordinates(&mut self, text: &str) {
        let mut points = Vec::new();
        for tuple in text.split_whitespace() {
            let mut numbers = tuple.split(',').map(|number| number.parse::<f64>().ok());
            if let (Some(Some(lon)), Some(Some(lat))) = (numbers.next(), numbers.next()) {
                points.extend(self.shape.position(lon, lat));
            }
        }
        match self.in_polygon {
            true => self.rings.push(points),
            false => self.shape.line(points),
        }
    }

    /// `LON LAT HEIGHT` of a track.
    fn track_point(&mut self, text: &str) {
        let mut numbers = text
            .split_whitespace()
            .map(|number| number.parse::<f64>().ok());
        if let (Some(Some(lon)), Some(Some(lat))) = (numbers.next(), numbers.next()) {
            let point = self.shape.position(lon, lat);
            self.line.extend(point);
        }
    }
}

/// The position that stands in attributes.
fn position(start: &BytesStart<'_>, shape: &mut Builder) -> Option<LonLat> {
    let degrees = |name: &str| -> Option<f64> {
        let attribute = start.try_get_attribute(name).ok().flatten()?;
        attribute.value.trim().parse().ok()
    };
    shape.position(degrees("lon")?, degrees("lat")?)
}

/// The text up to the end of the element that was begun, that of elements inside included. Entities
/// that are not predefined are not looked up: they may be made to multiply.
pub(super) fn text_of<R: BufRead>(reader: &mut Reader<R>) -> Result<String, quick_xml::Error> {
    let (mut text, mut depth, mut buffer) = (String::new(), 0, Vec::new());
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer)? {
            Event::Start(_) => depth += 1,
            Event::End(_) if depth > 0 => depth -= 1,
            Event::End(_) | Event::Eof => return Ok(text.trim().to_owned()),
            _ if text.len() > LONGEST * 64 => {}
            Event::Text(part) => text.push_str(&part),
            Event::CData(part) => text.push_str(&part),
            Event::GeneralRef(part) => match part.resolve_char_ref() {
                Ok(Some(character)) => text.push(character),
                _ => text.push_str(resolve_predefined_entity(&part).unwrap_or_default()),
            },
            _ => {}
        }
    }
}
