//! GML 2 to 3.2 (OGC 02-069, 07-036): the members of a collection of features, and their geometries.
//!
//! Elements are known by their local names. Longitude comes first where a system is named in short
//! (`EPSG:4326`), latitude where it is named by a URN or an address, as the standard has it.

use std::path::Path;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use serde_json::Value;

use super::crs::{Crs, UnknownCrs};
use super::decode;
use super::error::ImportError;
use super::geometry::Builder;
use super::mapper::{Feature, Mapper};
use super::sink::Sink;
use super::xml::text_of;
use crate::gazetteer::Given;
use crate::geo::LonLat;

/// Elements that hold features.
const MEMBERS: [&str; 4] = ["featureMember", "featureMembers", "member", "members"];
/// Elements that begin a geometry.
const GEOMETRIES: [&str; 14] = [
    "Point",
    "LineString",
    "Polygon",
    "Curve",
    "Surface",
    "MultiPoint",
    "MultiLineString",
    "MultiPolygon",
    "MultiCurve",
    "MultiSurface",
    "MultiGeometry",
    "CompositeCurve",
    "CompositeSurface",
    "OrientableCurve",
];
/// Properties of one feature that are kept.
const MOST_PROPERTIES: usize = 500;

/// In which system positions are, and which number comes first.
#[derive(Debug, Clone, Copy, Default)]
struct Axes {
    crs: Crs,
    is_latitude_first: bool,
}

/// Reads the features of a file.
pub(super) fn read(
    path: &Path,
    given: &Given,
    crs: Option<Crs>,
    sink: &mut dyn Sink,
) -> Result<(), ImportError> {
    let (text, encoding) = decode::text(sink.open()?).map_err(ImportError::unreadable(path))?;
    if let Some(encoding) = encoding {
        sink.remark(format!("read as {encoding}"));
    }
    let given_axes = crs.map(|crs| Axes {
        crs,
        is_latitude_first: false,
    });
    let mut features = Features {
        path,
        mapper: Mapper::new(given, crs.unwrap_or_default()),
        given: given_axes,
        usual: given_axes.unwrap_or_default(),
        parents: Vec::new(),
        draft: None,
        number: 0,
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
                if let Wanted::Text = features.begin(&name, &start)? {
                    let text = text_of(&mut reader).map_err(malformed)?;
                    features.positions(&name, &text, dimension(&start));
                }
            }
            Event::Text(text) => features.text(&text),
            Event::CData(text) => features.text(&text),
            Event::End(end) => features.end(end.local_name().as_ref(), sink)?,
            _ => {}
        }
    }
    sink.seen(features.mapper.seen());
    Ok(())
}

/// What is done with an element.
enum Wanted {
    /// Its text is read at once, with its end.
    Text,
    Parts,
}

/// A feature while it is read.
struct Draft {
    /// How deep its element stands.
    depth: usize,
    properties: Vec<(String, Value)>,
    /// The text since the last element began.
    text: String,
    geometry: Builder,
    /// How deep the geometry stands that is read.
    geometry_depth: Option<usize>,
    axes: Axes,
    points: Vec<LonLat>,
    rings: Vec<Vec<LonLat>>,
    is_in_ring: bool,
}

struct Features<'f> {
    path: &'f Path,
    mapper: Mapper,
    /// What the user says.
    given: Option<Axes>,
    /// Of geometries that do not say.
    usual: Axes,
    /// Whether each open element may hold features.
    parents: Vec<bool>,
    draft: Option<Draft>,
    number: u64,
}

impl Features<'_> {
    fn begin(&mut self, name: &str, start: &BytesStart<'_>) -> Result<Wanted, ImportError> {
        let is_feature = self.draft.is_none() && self.parents.last() == Some(&true);
        let stated = self.stated(start)?;
        let depth = self.parents.len();
        match &mut self.draft {
            None if is_feature => self.draft = Some(Draft::new(depth, self.usual)),
            None => self.usual = stated.unwrap_or(self.usual),
            Some(draft) => {
                if draft.geometry_depth.is_none() && GEOMETRIES.contains(&name) {
                    draft.geometry_depth = Some(depth);
                    draft.axes = stated.unwrap_or(self.usual);
                    draft.geometry.set_crs(draft.axes.crs);
                }
                draft.is_in_ring |= is_ring(name);
                draft.text.clear();
                let is_positions = matches!(name, "pos" | "posList" | "coordinates");
                if is_positions && draft.geometry_depth.is_some() {
                    return Ok(Wanted::Text);
                }
            }
        }
        self.parents.push(MEMBERS.contains(&name));
        Ok(Wanted::Parts)
    }

    /// The system that an element names.
    fn stated(&self, start: &BytesStart<'_>) -> Result<Option<Axes>, ImportError> {
        let named = start.try_get_attribute("srsName").ok().flatten();
        let (Some(named), None) = (named, self.given) else {
            return Ok(self.given);
        };
        let of = |unknown: UnknownCrs| ImportError::malformed(self.path, unknown.problem());
        let crs = Crs::of_name(number_of(&named.value)).map_err(of)?;
        let is_by_number = named.value.starts_with("urn:") || named.value.contains("/def/crs/");
        let is_crs84 = named.value.to_ascii_uppercase().contains("CRS84");
        Ok(Some(Axes {
            crs,
            is_latitude_first: crs == Crs::Degrees && is_by_number && !is_crs84,
        }))
    }

    fn text(&mut self, text: &str) {
        if let Some(draft) = &mut self.draft
            && draft.geometry_depth.is_none()
        {
            draft.text.push_str(text);
        }
    }

    fn positions(&mut self, name: &str, text: &str, dimension: usize) {
        if let Some(draft) = &mut self.draft {
            draft.positions(name, text, dimension);
        }
    }

    fn end(&mut self, name: &str, sink: &mut dyn Sink) -> Result<(), ImportError> {
        self.parents.pop();
        let depth = self.parents.len();
        let Some(draft) = &mut self.draft else {
            return Ok(());
        };
        if draft.depth == depth {
            return self.finish(sink);
        }
        draft.end(name);
        if draft.geometry_depth == Some(depth) {
            draft.geometry_depth = None;
        }
        Ok(())
    }

    fn finish(&mut self, sink: &mut dyn Sink) -> Result<(), ImportError> {
        let Some(draft) = self.draft.take() else {
            return Ok(());
        };
        self.number += 1;
        let place = self.mapper.place(Feature {
            id: "",
            properties: draft.properties,
            shape: Some(draft.geometry.finish()),
        });
        sink.offer(format_args!("feature {}", self.number), place)
    }
}

impl Draft {
    fn new(depth: usize, axes: Axes) -> Self {
        Self {
            depth,
            properties: Vec::new(),
            text: String::new(),
            geometry: Builder::new(axes.crs),
            geometry_depth: None,
            axes,
            points: Vec::new(),
            rings: Vec::new(),
            is_in_ring: false,
        }
    }

    /// The end of an element: of a part of a geometry, or of a property.
    fn end(&mut self, name: &str) {
        if self.geometry_depth.is_none() {
            let text = std::mem::take(&mut self.text);
            let text = text.trim();
            if !text.is_empty() && self.properties.len() < MOST_PROPERTIES {
                self.properties.push((name.to_owned(), Value::from(text)));
            }
            return;
        }
        match name {
            "Point" => {
                let points = std::mem::take(&mut self.points);
                points
                    .into_iter()
                    .for_each(|point| self.geometry.point(Some(point)));
            }
            _ if is_ring(name) => {
                self.rings.push(std::mem::take(&mut self.points));
                self.is_in_ring = false;
            }
            "LineString" | "LineStringSegment" if !self.is_in_ring => {
                let line = std::mem::take(&mut self.points);
                self.geometry.line(line);
            }
            "Polygon" | "PolygonPatch" | "Triangle" | "Rectangle" => {
                let rings = std::mem::take(&mut self.rings);
                self.geometry.polygon(rings);
            }
            _ => {}
        }
    }
}

/// Numbers of a position: two, or three with a height.
fn dimension(start: &BytesStart<'_>) -> usize {
    let stated = start.try_get_attribute("srsDimension").ok().flatten();
    let stated = stated.and_then(|stated| stated.value.trim().parse().ok());
    stated.unwrap_or(0)
}

fn is_ring(element: &str) -> bool {
    matches!(element, "LinearRing" | "Ring")
}

impl Draft {
    /// `<pos>36.7 67.2</pos>`, `<posList>…`, `<coordinates>67.2,36.7 67.3,36.8</coordinates>`
    fn positions(&mut self, element: &str, text: &str, dimension: usize) {
        match element {
            "coordinates" => {
                for tuple in text.split_whitespace() {
                    self.tuple(&mut numbers(tuple.split(',')));
                }
            }
            "pos" => {
                self.tuple(&mut numbers(text.split_whitespace()));
            }
            _ => {
                let mut all = numbers(text.split_whitespace());
                let more = dimension.saturating_sub(2);
                while self.tuple(&mut all) {
                    // Heights.
                    all.by_ref().take(more).for_each(drop);
                }
            }
        }
    }

    /// Takes a position from the front of the numbers; says whether there was one.
    fn tuple(&mut self, numbers: &mut impl Iterator<Item = f64>) -> bool {
        let (Some(first), Some(second)) = (numbers.next(), numbers.next()) else {
            return false;
        };
        let (x, y) = match self.axes.is_latitude_first {
            true => (second, first),
            false => (first, second),
        };
        let point = self.geometry.position(x, y);
        self.points.extend(point);
        true
    }
}

fn numbers<'t>(texts: impl Iterator<Item = &'t str>) -> impl Iterator<Item = f64> {
    texts.filter_map(|text| text.parse().ok())
}

/// `http://www.opengis.net/gml/srs/epsg.xml#4326` is a number as well; so is `…/def/crs/EPSG/0/4326`.
fn number_of(name: &str) -> &str {
    let is_address = name.starts_with("http");
    let end = name.rsplit(['/', '#']).next().unwrap_or(name);
    if is_address { end } else { name }
}
