//! Reads GeoJSON (RFC 7946) feature by feature, and keeps the position of everything in the file,
//! so that a problem can be shown where it is.

pub mod problem;
pub mod shape;
mod written;

use std::borrow::Cow;
use std::cell::OnceCell;
use std::fmt;
use std::ops::Range;

use serde::de::{DeserializeOwned, Deserializer, MapAccess, Visitor};
use serde::{Deserialize, Serialize};
use serde_json::error::Category;
use serde_json::value::RawValue;

use crate::geojson::problem::{Fix, Located, Position, Problem};

/// A GeoJSON text.
#[derive(Debug)]
pub struct GeoJsonText<'t> {
    text: &'t str,
    /// Offset of each line's first byte, found when a position is asked for.
    line_starts: OnceCell<Vec<usize>>,
}

/// What a GeoJSON text is at its root.
#[derive(Debug, Clone)]
pub enum Root<'t> {
    /// A single Feature.
    Feature(&'t RawValue),
    /// A FeatureCollection.
    Collection {
        /// Its `features`.
        list: &'t RawValue,
        /// What is in the list.
        features: Vec<&'t RawValue>,
    },
}

/// One feature (RFC 7946 § 3.2), its members not yet looked into.
#[derive(Debug, Clone)]
pub struct RawFeature<'t> {
    /// The text that it stands in.
    file: &'t GeoJsonText<'t>,
    /// Its number in the file, from 1.
    pub number: usize,
    /// The feature itself.
    pub value: &'t RawValue,
    /// Its `id`, if any.
    pub id: Option<&'t RawValue>,
    /// Its `properties`, in the order of the file.
    pub properties: Vec<(Cow<'t, str>, &'t RawValue)>,
    /// Its `geometry`, `None` for null.
    pub geometry: Option<&'t RawValue>,
}

impl<'t> GeoJsonText<'t> {
    /// A text to read; nothing is looked at yet.
    pub fn new(text: &'t str) -> Self {
        Self {
            text,
            line_starts: OnceCell::new(),
        }
    }

    /// The features of a FeatureCollection, or the one Feature that the text is.
    ///
    /// # Errors
    /// What is no JSON, or no Feature or FeatureCollection.
    pub fn features(&'t self) -> Result<Vec<RawFeature<'t>>, Located> {
        match self.root()? {
            Root::Feature(feature) => Ok(vec![self.feature(1, feature)?]),
            Root::Collection { features, .. } => (1..)
                .zip(features)
                .map(|(number, value)| self.feature(number, value))
                .collect(),
        }
    }

    /// The same, each member of the list by itself: what is no feature spoils no other.
    ///
    /// # Errors
    /// What is no JSON, or no Feature or FeatureCollection.
    pub fn each_feature(&'t self) -> Result<Vec<Result<RawFeature<'t>, Located>>, Located> {
        Ok(match self.root()? {
            Root::Feature(feature) => vec![self.feature(1, feature)],
            Root::Collection { features, .. } => (1..)
                .zip(features)
                .map(|(number, value)| self.feature(number, value))
                .collect(),
        })
    }

    /// What the text is.
    ///
    /// # Errors
    /// What is no JSON, or no Feature or FeatureCollection.
    pub fn root(&self) -> Result<Root<'t>, Located> {
        let root: &'t RawValue = self.json()?;
        let members: Members = self.json()?;
        let not_geojson = |at| Located::new(self.position(at), None, Problem::NotGeoJson);
        match members.type_word().as_deref() {
            Some("Feature") => Ok(Root::Feature(root)),
            Some("FeatureCollection") => {
                let list = members.get("features").ok_or_else(|| not_geojson(root))?;
                let features = value_of(list).ok_or_else(|| not_geojson(list))?;
                Ok(Root::Collection { list, features })
            }
            _ => Err(not_geojson(root)),
        }
    }

    fn feature(&'t self, number: usize, value: &'t RawValue) -> Result<RawFeature<'t>, Located> {
        let fail = |problem| Located::new(self.position(value), Some(number), problem);
        let members: Members = value_of(value).ok_or_else(|| fail(Problem::NotAFeature))?;
        if members.type_word().as_deref() != Some("Feature") {
            return Err(fail(Problem::NotAFeature));
        }
        let properties = match members.get("properties") {
            None => Vec::new(),
            Some(raw) => {
                value_of::<Members>(raw)
                    .ok_or_else(|| {
                        let problem = Problem::wrong_type("properties", "an object");
                        Located::new(self.position(raw), Some(number), problem)
                    })?
                    .0
            }
        };
        Ok(RawFeature {
            file: self,
            number,
            value,
            id: members.get("id"),
            properties,
            geometry: members.get("geometry"),
        })
    }

    fn json<T: Deserialize<'t>>(&self) -> Result<T, Located> {
        serde_json::from_str(self.text).map_err(|error| {
            let problem = match error.classify() {
                Category::Data => Problem::NotGeoJson,
                Category::Io | Category::Syntax | Category::Eof => Problem::not_json(&error),
            };
            let position = Position {
                line: error.line(),
                column: error.column().max(1),
            };
            Located::new(position, None, problem)
        })
    }

    /// The bytes of this text that a value takes up.
    pub fn range(&self, value: &RawValue) -> Range<usize> {
        let (text, value) = (
            self.text.as_ptr().addr(),
            value.get().as_bytes().as_ptr_range(),
        );
        value.start.addr().wrapping_sub(text)..value.end.addr().wrapping_sub(text)
    }

    /// Where a value of this text stands.
    pub fn position(&self, value: &RawValue) -> Position {
        self.at(self.range(value).start)
    }

    fn at(&self, offset: usize) -> Position {
        let (line, start) = self.line_at(offset);
        let before = self.text.get(start..offset).unwrap_or_default();
        Position {
            line,
            column: before.chars().count() + 1,
        }
    }

    /// The number of the line that holds a byte, and the offset of its first byte.
    fn line_at(&self, offset: usize) -> (usize, usize) {
        let starts = self.line_starts.get_or_init(|| {
            let newlines = self.text.match_indices('\n');
            let starts = newlines.map(|(newline, _)| newline + 1);
            std::iter::once(0).chain(starts).collect()
        });
        let line = starts.partition_point(|&start| start <= offset).max(1);
        (line, starts.get(line - 1).copied().unwrap_or(0))
    }
}

impl<'t> RawFeature<'t> {
    /// A property, `None` where it is absent or null.
    pub fn property(&self, name: &str) -> Option<&'t RawValue> {
        let found = self.properties.iter().find(|(key, _)| key == name)?.1;
        (found.get() != "null").then_some(found)
    }

    /// A property of a known type; `expected` says which, for readers.
    ///
    /// # Errors
    /// A value of another type.
    pub fn typed<T: DeserializeOwned>(
        &self,
        name: &'static str,
        expected: &'static str,
    ) -> Result<Option<T>, Located> {
        let Some(raw) = self.property(name) else {
            return Ok(None);
        };
        match value_of(raw) {
            None => Err(self.fail(raw, Problem::wrong_type(name, expected))),
            value => Ok(value),
        }
    }

    /// A property that is a text; empty where it is absent.
    ///
    /// # Errors
    /// A value of another type.
    pub fn text(&self, name: &'static str) -> Result<String, Located> {
        Ok(self.typed(name, "a text")?.unwrap_or_default())
    }

    /// A property that is a list of texts; empty where it is absent.
    ///
    /// # Errors
    /// A value of another type.
    pub fn texts(&self, name: &'static str) -> Result<Vec<String>, Located> {
        Ok(self.typed(name, "a list of texts")?.unwrap_or_default())
    }

    /// A problem with one of its values.
    pub fn fail(&self, value: &RawValue, problem: Problem) -> Located {
        let length = value.get().lines().next().unwrap_or_default();
        Located::new(self.file.position(value), Some(self.number), problem)
            .spanning(length.chars().count())
    }

    /// The repair that puts another value in the place of one of its values.
    pub fn instead(&self, value: &RawValue, new: &serde_json::Value) -> Fix {
        Fix {
            range: self.file.range(value),
            with: new.to_string(),
        }
    }

    /// The repair that adds text before the last byte of one of its values.
    pub fn before_end(&self, value: &RawValue, with: String) -> Fix {
        let end = self.file.range(value).end - 1;
        Fix {
            range: end..end,
            with,
        }
    }

    /// The line on which it begins, from 1.
    pub fn line(&self) -> usize {
        self.file.line_at(self.file.range(self.value).start).0
    }
}

/// The text without the byte order mark that some editors put first.
pub fn without_mark(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}

/// A value of the text, `None` when it is of another type.
pub fn value_of<'t, T: Deserialize<'t>>(raw: &'t RawValue) -> Option<T> {
    serde_json::from_str(raw.get()).ok()
}

/// The members of a JSON object in the order of the text, the values unread.
#[derive(Debug, Clone, Default)]
pub struct Members<'t>(pub Vec<(Cow<'t, str>, &'t RawValue)>);

impl<'t> Members<'t> {
    /// A member; `None` where it is absent or null.
    pub fn get(&self, name: &str) -> Option<&'t RawValue> {
        let found = self.0.iter().find(|(key, _)| key == name)?.1;
        (found.get() != "null").then_some(found)
    }

    /// The `type` member of a GeoJSON object.
    pub fn type_word(&self) -> Option<String> {
        value_of(self.get("type")?)
    }
}

impl<'de: 't, 't> Deserialize<'de> for Members<'t> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct InOrder<'t>(std::marker::PhantomData<&'t ()>);
        impl<'de: 't, 't> Visitor<'de> for InOrder<'t> {
            type Value = Members<'t>;

            fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
                formatter.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut members = Vec::new();
                while let Some(Key(key)) = map.next_key()? {
                    members.push((key, map.next_value()?));
                }
                Ok(Members(members))
            }
        }
        deserializer.deserialize_map(InOrder(std::marker::PhantomData))
    }
}

/// A member's name, borrowed where it has no escapes.
#[derive(Deserialize, Serialize)]
#[serde(transparent)]
struct Key<'t>(#[serde(borrow)] Cow<'t, str>);
