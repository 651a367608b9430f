//! KML placemarks and GPX waypoints.

use std::io::BufRead;
use std::path::Path;

use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event};

use super::collector::Collector;
use super::error::ImportError;
use super::{fields, kinds};
use crate::gazetteer::{Kind, Shape};
use crate::geo::LonLat;
use geobrief_index::places::record::PlaceRecord;

/// The elements that are places.
const PLACES: [&str; 2] = ["Placemark", "wpt"];
/// Elements whose text is kept.
const TEXTS: [&str; 6] = ["name", "description", "desc", "type", "sym", "coordinates"];

/// A place while it is read.
#[derive(Debug, Default)]
struct Draft {
    name: String,
    note: String,
    kind: String,
    shape: Shape,
    /// Whether coordinates that come now are of a polygon's outer ring, or of a hole.
    in_polygon: bool,
    in_hole: bool,
}

/// Reads a KML or GPX file.
pub(super) fn read(path: &Path, collector: &mut Collector<'_>) -> Result<(), ImportError> {
    let mut reader = Reader::from_reader(collector.open()?);
    let mut buffer = Vec::new();
    let mut draft: Option<Draft> = None;
    let mut number = 0_u64;
    loop {
        buffer.clear();
        let malformed =
            |error: quick_xml::Error| ImportError::malformed(path, format!("not XML: {error}"));
        match reader.read_event_into(&mut buffer).map_err(malformed)? {
            Event::Eof => return Ok(()),
            Event::Start(start) => {
                let name = start.local_name().as_ref().to_owned();
                if PLACES.contains(&name.as_str()) {
                    draft = Some(begun(&start));
                } else if let Some(draft) = &mut draft {
                    match name.as_str() {
                        "Polygon" => draft.in_polygon = true,
                        "innerBoundaryIs" => draft.in_hole = true,
                        "outerBoundaryIs" => draft.in_hole = false,
                        _ if TEXTS.contains(&name.as_str()) => {
                            let text = text_of(&mut reader).map_err(malformed)?;
                            draft.take(&name, &text);
                        }
                        _ => {}
                    }
                }
            }
            // A waypoint without a name.
            Event::Empty(start) if start.local_name().as_ref() == "wpt" => {
                number += 1;
                collector.unreadable(format_args!("place {number}"), "the place has no name");
            }
            Event::End(end) => {
                let name = end.local_name();
                if name.as_ref() == "Polygon"
                    && let Some(draft) = &mut draft
                {
                    draft.in_polygon = false;
                }
                if PLACES.contains(&name.as_ref())
                    && let Some(draft) = draft.take()
                {
                    number += 1;
                    match draft.finish() {
                        Ok(place) => collector.place(place)?,
                        Err(why) => collector.unreadable(format_args!("place {number}"), why),
                    }
                }
            }
            _ => {}
        }
    }
}

/// A waypoint has its position in attributes.
fn begun(start: &BytesStart<'_>) -> Draft {
    let degrees = |name: &str| -> Option<f64> {
        let attribute = start.try_get_attribute(name).ok().flatten()?;
        attribute.value.trim().parse().ok()
    };
    let mut draft = Draft::default();
    let point = degrees("lon").zip(degrees("lat"));
    let point = point.and_then(|(lon, lat)| LonLat::new(lon, lat));
    draft.shape.points.extend(point);
    draft
}

/// The text up to the end of the element that was begun, that of elements inside included.
fn text_of(reader: &mut Reader<Box<dyn BufRead>>) -> Result<String, quick_xml::Error> {
    let (mut text, mut depth, mut buffer) = (String::new(), 0, Vec::new());
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer)? {
            Event::Start(_) => depth += 1,
            Event::End(_) if depth > 0 => depth -= 1,
            Event::End(_) | Event::Eof => return Ok(text.trim().to_owned()),
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

impl Draft {
    fn take(&mut self, element: &str, text: &str) {
        match element {
            "name" => text.clone_into(&mut self.name),
            "description" | "desc" => self.note = plain(text),
            "type" | "sym" if self.kind.is_empty() => text.clone_into(&mut self.kind),
            "coordinates" => self.coordinates(text),
            _ => {}
        }
    }

    /// `LON,LAT[,HEIGHT]`, separated by white space.
    fn coordinates(&mut self, text: &str) {
        let position = |tuple: &str| {
            let mut numbers = tuple.split(',').map(|number| number.parse::<f64>().ok());
            LonLat::new(numbers.next()??, numbers.next()??)
        };
        let points: Vec<LonLat> = text.split_whitespace().filter_map(position).collect();
        match (&points[..], self.in_polygon) {
            ([], _) => {}
            (_, true) if points.len() > 3 => match self.shape.polygons.last_mut() {
                Some(rings) if self.in_hole => rings.push(points),
                _ => self.shape.polygons.push(vec![points]),
            },
            ([point], _) => self.shape.points.push(*point),
            _ => self.shape.lines.push(points),
        }
    }

    fn finish(self) -> Result<PlaceRecord, &'static str> {
        if self.name.is_empty() {
            return Err("the place has no name");
        }
        if self.shape.is_empty() {
            return Err("the place has no position");
        }
        let point = self.shape.anchor();
        let kind = if self.kind.is_empty() {
            Kind::Site
        } else {
            kinds::of_words(&self.kind)
        };
        Ok(PlaceRecord {
            id: fields::id("", &self.name, point),
            kind,
            bbox: self.shape.bbox(),
            name: self.name,
            note: self.note,
            ..PlaceRecord::at(point)
        })
    }
}

/// A description without its HTML.
fn plain(text: &str) -> String {
    let mut plain = String::new();
    let mut in_tag = false;
    for character in text.chars() {
        match character {
            '<' => in_tag = true,
            '>' if in_tag => {
                in_tag = false;
                plain.push(' ');
            }
            _ if !in_tag => plain.push(character),
            _ => {}
        }
    }
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}
