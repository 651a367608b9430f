//! From the properties of any feature to a place: one reading for tables, maps and lists.

use std::collections::BTreeMap;

use serde_json::Value;

use super::crs::Crs;
use super::fields;
use super::geometry::{self, Builder};
use super::kinds;
use super::sink::{Draft, Reason, Seen, Words};
use crate::coordinates;
use crate::gazetteer::{
    Author, Columns, Field, Given, SIMPLESTYLE, Shape, kind_of, other_names, people, value_text,
};
use crate::geo::LonLat;
use geobrief_index::places::record::PlaceRecord;

const NO_NAME: Reason = "the place has no name";
const NO_NUMBER: Reason = "latitude or longitude is no number";
/// Letters of the longest text that is looked at for a position.
const LONGEST_POSITION: usize = 80;

/// A feature of a source.
#[derive(Debug, Default)]
pub(super) struct Feature<'f> {
    /// The id that the format gives it, if that means something outside the file.
    pub(super) id: &'f str,
    /// Its properties in their order.
    pub(super) properties: Vec<(String, Value)>,
    /// Its geometry; why it has none.
    pub(super) shape: Option<Result<Shape, Reason>>,
}

/// Knows which property holds what, and what was seen.
#[derive(Debug, Default)]
pub(super) struct Mapper {
    given: Given,
    crs: Crs,
    /// The properties of the last feature, and what they hold.
    last: (Vec<String>, Columns),
    seen: BTreeMap<String, Option<Field>>,
}

impl Mapper {
    pub(super) fn new(given: &Given, crs: Crs) -> Self {
        Self {
            given: given.clone(),
            crs,
            ..Self::default()
        }
    }

    pub(super) fn crs(&self) -> Crs {
        self.crs
    }

    /// Which of these properties holds what.
    pub(super) fn columns(&mut self, names: impl Iterator<Item = String>) -> &Columns {
        let names: Vec<String> = names.collect();
        if names != self.last.0 || names.is_empty() {
            let columns = Columns::of(
                &names.iter().map(String::as_str).collect::<Vec<_>>(),
                &self.given,
            );
            let used: BTreeMap<usize, Field> =
                columns.used().map(|(field, at)| (at, field)).collect();
            for (at, name) in names
                .iter()
                .enumerate()
                .filter(|(_, name)| !name.is_empty())
            {
                // Wide collections of tags would make the list endless.
                if self.seen.len() < 200 || self.seen.contains_key(name) {
                    let seen = self.seen.entry(name.clone()).or_default();
                    *seen = seen.or(used.get(&at).copied());
                }
            }
            self.last = (names, columns);
        }
        &self.last.1
    }

    /// What was seen of the properties of the source.
    pub(super) fn seen(self) -> Seen {
        Seen {
            properties: self.seen,
        }
    }

    /// The place that a feature is.
    pub(super) fn place(&mut self, feature: Feature<'_>) -> Result<Draft, Reason> {
        let Feature {
            id,
            properties,
            shape,
        } = feature;
        // A property that the user names may be empty here; guesses look at those that are not.
        let given = &self.given;
        let is_given = |name: &str| {
            given
                .values()
                .any(|of| of.trim().eq_ignore_ascii_case(name.trim()))
        };
        let names = properties.iter().map(|(name, value)| {
            let is_empty =
                value.is_null() || value.as_str().is_some_and(|text| text.trim().is_empty());
            if is_empty && !is_given(name) {
                String::new()
            } else {
                name.clone()
            }
        });
        let names: Vec<String> = names.collect();
        let columns = self.columns(names.into_iter()).clone();
        let value = |field| Some(&properties.get(columns.at(field)?)?.1);
        let text = |field| value(field).map_or_else(String::new, value_text);
        let name = clean(&text(Field::Name));
        if name.is_empty() {
            return Err(NO_NAME);
        }
        let shape = match shape {
            Some(Ok(shape)) => shape,
            other => {
                let cells = properties.iter().map(|(_, value)| value);
                match self.written(&text, value(Field::Position), cells) {
                    Some(found) => found?,
                    None => {
                        return Err(other.and_then(Result::err).unwrap_or(geometry::NO_GEOMETRY));
                    }
                }
            }
        };
        let point = shape.anchor();
        let population = people(&text(Field::Population)).unwrap_or(0);
        let word = text(Field::Kind);
        let (kind, mut kind_word) = kind_of(&word);
        let sized = kinds::sized(kind, population);
        if sized != kind && kind_word.is_empty() {
            // Who says village means it, however many live there.
            kind_word = word;
        }
        let own_id = text(Field::Id);
        let author = Author::of_id(if id.is_empty() { &own_id } else { id });
        let id = if id.is_empty() && !own_id.is_empty() {
            fields::id(&own_id)
        } else {
            fields::id(id)
        };
        let aliases =
            value(Field::Aliases).map_or_else(Vec::new, |value| other_names(value, &name));
        let style = properties
            .iter()
            .filter(|(name, _)| SIMPLESTYLE.contains(&&**name));
        let style = style
            .map(|(name, value)| (name.clone(), value_text(value)))
            .collect();
        Ok(Draft {
            record: PlaceRecord {
                id,
                name,
                aliases,
                kind: sized,
                kind_word,
                bbox: shape.bbox(),
                population,
                note: plain(&text(Field::Note)),
                source: text(Field::Source),
                ..PlaceRecord::at(point)
            },
            country: text(Field::Country),
            admin1: text(Field::Admin1),
            shape,
            style,
            author,
            words: Words::Users,
        })
    }

    /// A position that stands in the properties: in two of them, in one, or in any that is surely one.
    fn written<'v>(
        &self,
        text: &dyn Fn(Field) -> String,
        position: Option<&Value>,
        mut cells: impl Iterator<Item = &'v Value>,
    ) -> Option<Result<Shape, Reason>> {
        let (lat, lon) = (text(Field::Lat), text(Field::Lon));
        if !lat.is_empty() || !lon.is_empty() {
            return Some(self.pair(&lat, &lon));
        }
        let position = position.map(|value| match value {
            Value::Object(_) => of_geometry(value, self.crs),
            value => in_text(&value_text(value), self.crs, Surely::No),
        });
        let any = || cells.find_map(|value| in_text(value.as_str()?, self.crs, Surely::Yes));
        position.flatten().or_else(any)
    }

    fn pair(&self, lat: &str, lon: &str) -> Result<Shape, Reason> {
        let number = |text: &str| {
            // A decimal comma.
            let text = text.trim_end_matches('°').trim();
            text.parse::<f64>()
                .ok()
                .or_else(|| text.replacen(',', ".", 1).parse().ok())
        };
        if let (Some(lat), Some(lon)) = (number(lat), number(lon)) {
            let mut builder = Builder::new(self.crs);
            let point = builder.position(lon, lat);
            builder.point(point);
            return builder.finish();
        }
        // "36°42'25\"N" and "67°12'43\"E"
        let point = coordinates::parse(&format!("{lat}, {lon}"));
        let point = point.or_else(|_| coordinates::parse(&format!("{lat} {lon}")));
        Ok(at(point.ok().ok_or(NO_NUMBER)?))
    }
}

/// How sure a text must be a position.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Surely {
    Yes,
    No,
}

fn of_geometry(value: &Value, crs: Crs) -> Option<Result<Shape, Reason>> {
    if value["type"].is_string() {
        let mut builder = Builder::new(crs);
        builder.geojson(value);
        return Some(builder.finish());
    }
    let degrees = |names: [&str; 4]| {
        let found = names
            .iter()
            .map(|name| &value[*name])
            .find(|value| !value.is_null())?;
        found
            .as_f64()
            .or_else(|| found.as_str()?.trim().parse().ok())
    };
    let lat = degrees(["lat", "latitude", "Latitude", "y"])?;
    let lon = degrees(["lon", "lng", "longitude", "Longitude"])?;
    LonLat::new(lon, lat).map(|point| Ok(at(point)))
}

/// A position in one text, in any form.
fn in_text(text: &str, crs: Crs, surely: Surely) -> Option<Result<Shape, Reason>> {
    let text = text.trim();
    if let Some(builder) = geometry::of_wkt(text, crs) {
        return Some(builder.finish());
    }
    if let Some(bytes) = geometry::hexadecimal(text) {
        return Some(geometry::of_wkb(&bytes, crs).finish());
    }
    if text.starts_with('{') && text.contains("\"coordinates\"") {
        return of_geometry(&serde_json::from_str(text).ok()?, crs);
    }
    if text.is_empty() || text.chars().count() > LONGEST_POSITION {
        return None;
    }
    let text = text
        .strip_prefix("geo:")
        .unwrap_or(text)
        .trim_matches(['(', ')', '[', ']']);
    let point = coordinates::parse(text).ok()?;
    let is_sure = surely == Surely::No || is_surely_position(text);
    is_sure.then(|| Ok(at(point)))
}

/// Two bare numbers may be anything; two with decimals, or with letters, are a position.
fn is_surely_position(text: &str) -> bool {
    use coordinates::{Bare, Form};
    match coordinates::leading(text).map(|reading| reading.form) {
        Ok(Form::Bare(Bare {
            decimals,
            is_marked,
            ..
        })) => decimals > 1 || is_marked,
        Ok(Form::Lettered { is_exact }) => is_exact,
        Ok(Form::Mgrs { digits }) => digits > 5,
        Ok(Form::Utm { .. } | Form::PlusCode) => true,
        Err(_) => text.len() > 9,
    }
}

fn at(point: LonLat) -> Shape {
    Shape {
        points: vec![point],
        ..Shape::default()
    }
}

/// On one line.
fn clean(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A description without its HTML, on one line.
pub(super) fn plain(text: &str) -> String {
    if !text.contains(['<', '\n', '\r', '\t', '&']) && !text.contains("  ") {
        return text.to_owned();
    }
    let mut plain = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('<') {
        plain.push_str(before);
        let is_tag =
            after.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?'));
        if !is_tag {
            plain.push('<');
            rest = after;
            continue;
        }
        plain.push(' ');
        // A tag that does not end is the end.
        rest = after.split_once('>').map_or("", |(_, behind)| behind);
    }
    plain.push_str(rest);
    let plain = plain
        .replace("&nbsp;", " ")
        .replace("&quot;", "\"")
        .replace("&lt;", "<");
    let plain = plain
        .replace("&gt;", ">")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
    clean(&plain)
}
