//! OpenStreetMap XML, as its editors and its export write it: named nodes, and ways whose nodes stand
//! before them.

use std::collections::BTreeMap;
use std::path::Path;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::super::crs::Crs;
use super::super::decode;
use super::super::error::ImportError;
use super::super::geometry::Builder;
use super::super::sink::Sink;
use super::overpass::{line_or_area, placed};
use super::tags::any_place;
use crate::gazetteer::Shape;
use crate::geo::LonLat;

/// Most nodes that are remembered for ways; more are in `.osm.pbf`.
const MOST_NODES: usize = 4_000_000;
/// Most nodes of a way.
const MOST_OF_WAY: usize = 1 << 16;

/// An element while it is read.
#[derive(Default)]
struct Element {
    kind: &'static str,
    id: String,
    tags: BTreeMap<String, String>,
    point: Option<LonLat>,
    line: Vec<LonLat>,
}

/// Reads a file.
pub(in super::super) fn read(path: &Path, sink: &mut dyn Sink) -> Result<(), ImportError> {
    let (text, _) = decode::text(sink.open()?).map_err(ImportError::unreadable(path))?;
    let mut reader = Reader::from_reader(text);
    let mut buffer = Vec::new();
    let mut nodes: BTreeMap<i64, LonLat> = BTreeMap::new();
    let mut open: Option<Element> = None;
    let mut relations = 0_u64;
    let malformed =
        |error: quick_xml::Error| ImportError::malformed(path, format!("not XML: {error}"));
    loop {
        buffer.clear();
        let event = reader.read_event_into(&mut buffer).map_err(malformed)?;
        let (start, is_whole) = match &event {
            Event::Eof => break,
            Event::Start(start) => (Some(start), false),
            Event::Empty(start) => (Some(start), true),
            Event::End(end) => {
                if matches!(end.local_name().as_ref(), "node" | "way") {
                    take(open.take(), sink)?;
                }
                continue;
            }
            _ => (None, false),
        };
        let Some(start) = start else {
            continue;
        };
        let attribute = |name: &str| text_of(start, name);
        match start.local_name().as_ref() {
            "node" => {
                let degrees = |name| attribute(name)?.trim().parse::<f64>().ok();
                let point = degrees("lon").zip(degrees("lat"));
                let point = point.and_then(|(lon, lat)| LonLat::new(lon, lat));
                let id = attribute("id").unwrap_or_default();
                if let (Some(point), Ok(id)) = (point, id.parse()) {
                    if nodes.len() >= MOST_NODES {
                        let problem = "more nodes than are read of XML; take it as .osm.pbf";
                        return Err(ImportError::malformed(path, problem));
                    }
                    nodes.insert(id, point);
                }
                open = (!is_whole).then(|| Element {
                    kind: "node",
                    id,
                    point,
                    ..Element::default()
                });
            }
            "way" => {
                open = (!is_whole).then(|| Element {
                    kind: "way",
                    id: attribute("id").unwrap_or_default(),
                    ..Element::default()
                });
            }
            "relation" => {
                relations += 1;
                open = None;
            }
            "nd" => {
                if let Some(element) = &mut open {
                    let id = attribute("ref").and_then(|id| id.parse().ok());
                    let point = id.and_then(|id: i64| nodes.get(&id));
                    if element.line.len() < MOST_OF_WAY {
                        element.line.extend(point.copied());
                    }
                }
            }
            "tag" => {
                if let (Some(element), Some(key), Some(value)) =
                    (&mut open, attribute("k"), attribute("v"))
                {
                    element.tags.insert(key, value);
                }
            }
            _ => {}
        }
    }
    if relations > 0 {
        sink.remark(format!(
            "{relations} relations are not read of XML; Overpass JSON (`out center`) and .osm.pbf have them"
        ));
    }
    Ok(())
}

fn text_of(start: &BytesStart<'_>, name: &str) -> Option<String> {
    let attribute = start.try_get_attribute(name).ok().flatten()?;
    let text = quick_xml::escape::unescape(&attribute.value);
    Some(text.map_or_else(|_| attribute.value.to_string(), |text| text.into_owned()))
}

fn take(element: Option<Element>, sink: &mut dyn Sink) -> Result<(), ImportError> {
    let Some(element) = element.filter(|element| element.tags.contains_key("name")) else {
        return Ok(());
    };
    let Element {
        kind,
        id,
        tags,
        point,
        line,
    } = element;
    let tags = tags
        .iter()
        .map(|(key, value)| (key.as_str(), value.as_str()))
        .collect();
    let Some(place) = any_place(&format!("osm:{kind}/{id}"), &tags) else {
        sink.other();
        return Ok(());
    };
    let mut builder = Builder::new(Crs::Degrees);
    builder.point(point);
    line_or_area(line, &mut builder);
    let place = builder.finish().map(|shape: Shape| placed(place, shape));
    sink.offer(format_args!("{kind} {id}"), place)
}
