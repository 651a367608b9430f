//! From the properties of any feature to a place: one reading for tables, maps and lists.

use std::collections::BTreeMap;

use serde_json::Value;

use super::crs::Crs;
use super::fields;
use super::kinds;
use super::sink::{Draft, Reason, Seen, Words};
use super::written::Written;
use crate::gazetteer::{
    Author, Columns, Field, Given, SIMPLESTYLE, Shape, kind_of, other_names, people, value_text,
};
use geobrief_index::places::record::PlaceRecord;

const NO_NAME: Reason = "the place has no name";
const NO_POSITION: Reason = "the place has no position";

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
                let written = Written {
                    properties: &properties,
                    lat: text(Field::Lat),
                    lon: text(Field::Lon),
                    position: value(Field::Position),
                    crs: self.crs,
                };
                match written.position() {
                    Some(found) => found?,
                    None => return Err(other.and_then(Result::err).unwrap_or(NO_POSITION)),
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
