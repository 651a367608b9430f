//! Changes a gazetteer file, and leaves every byte alone that need not change: members, order and
//! layout are the user's.

use serde::Serialize;

use super::kind::Kind;
use super::load::{GeoJsonText, Root, without_mark};
use crate::geo::LonLat;

/// A place to be added to a file.
#[derive(Debug, Clone, PartialEq)]
pub struct NewEntry {
    /// `user:camp-marmal`.
    pub id: String,
    /// Display name.
    pub name: String,
    /// Other names.
    pub aliases: Vec<String>,
    /// What it is.
    pub kind: Option<Kind>,
    /// ISO 3166-1 alpha-2 code.
    pub country: Option<String>,
    /// Name or code of its first-order division.
    pub admin1: Option<String>,
    /// A sentence for readers.
    pub note: Option<String>,
    /// Where it is from.
    pub source: Option<String>,
    /// Where it lies.
    pub point: LonLat,
}

#[derive(Serialize)]
struct Feature<'e> {
    r#type: &'static str,
    id: &'e str,
    properties: Properties<'e>,
    geometry: Point,
}

#[derive(Serialize)]
struct Properties<'e> {
    name: &'e str,
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    aliases: &'e [String],
    #[serde(skip_serializing_if = "Option::is_none")]
    kind: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    country: Option<&'e str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    admin1: Option<&'e str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<&'e str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    source: Option<&'e str>,
}

#[derive(Serialize)]
struct Point {
    r#type: &'static str,
    coordinates: [f64; 2],
}

impl NewEntry {
    /// The entry as a GeoJSON Feature on one line.
    #[must_use]
    pub fn to_json(&self) -> String {
        let feature = Feature {
            r#type: "Feature",
            id: &self.id,
            properties: Properties {
                name: &self.name,
                aliases: &self.aliases,
                kind: self.kind.map(Kind::word),
                country: self.country.as_deref(),
                admin1: self.admin1.as_deref(),
                note: self.note.as_deref(),
                source: self.source.as_deref(),
            },
            geometry: Point {
                r#type: "Point",
                coordinates: [self.point.lon(), self.point.lat()],
            },
        };
        serde_json::to_string(&feature).expect("texts and finite numbers always serialize")
    }
}

/// The file's text with the entry added at the end. An empty text becomes a FeatureCollection, so
/// does a single Feature. `None` when the text is no GeoJSON: [`read_entries`](super::read_entries)
/// says why.
#[must_use]
pub fn add_entry(text: &str, entry: &NewEntry) -> Option<String> {
    let (text, new) = (without_mark(text), entry.to_json());
    if text.trim().is_empty() {
        return Some(collection(&[&new]));
    }
    let geojson = GeoJsonText::new(text);
    Some(match geojson.root().ok()? {
        Root::Feature(feature) => collection(&[feature.get(), &new]),
        Root::Collection { list, features } => match features.last() {
            Some(last) => {
                let last = geojson.range(last);
                let addition = format!(",\n{}{new}", indent(text, last.start));
                spliced(text, last.end..last.end, &addition)?
            }
            None => spliced(text, geojson.range(list), &format!("[\n{new}\n]"))?,
        },
    })
}

/// The file's text without its feature of that number (from 1); `None` when there is none.
#[must_use]
pub fn remove_entry(text: &str, number: usize) -> Option<String> {
    let text = without_mark(text);
    let geojson = GeoJsonText::new(text);
    let index = number.checked_sub(1)?;
    let (list, features) = match geojson.root().ok()? {
        Root::Feature(_) => return (index == 0).then(|| collection(&[])),
        Root::Collection { list, features } => (list, features),
    };
    let range = |index: usize| features.get(index).map(|feature| geojson.range(feature));
    let own = range(index)?;
    // With the comma before it, or, for the first, the comma after it.
    match (index.checked_sub(1).and_then(range), range(index + 1)) {
        (Some(before), _) => spliced(text, before.end..own.end, ""),
        (None, Some(after)) => spliced(text, own.start..after.start, ""),
        (None, None) => spliced(text, geojson.range(list), "[]"),
    }
}

fn collection(features: &[&str]) -> String {
    let features = features.join(",\n");
    format!("{{\"type\": \"FeatureCollection\", \"features\": [\n{features}\n]}}\n")
}

/// The white space before `at` on its line, if there is nothing else before it.
fn indent(text: &str, at: usize) -> &str {
    let before = text.get(..at).unwrap_or_default();
    let line = before.rsplit('\n').next().unwrap_or_default();
    if line.trim().is_empty() { line } else { "" }
}

fn spliced(text: &str, range: std::ops::Range<usize>, with: &str) -> Option<String> {
    Some([text.get(..range.start)?, with, text.get(range.end..)?].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(name: &str) -> NewEntry {
        NewEntry {
            id: super::super::default_id(name),
            name: name.to_owned(),
            aliases: Vec::new(),
            kind: Some(Kind::Base),
            country: None,
            admin1: None,
            note: Some("He said \"no\".".to_owned()),
            source: None,
            point: LonLat::new(67.212, 36.707).unwrap(),
        }
    }

    const MARMAL: &str = r#"{"type":"Feature","id":"user:camp-marmal","properties":{"name":"Camp Marmal","kind":"base","note":"He said \"no\"."},"geometry":{"type":"Point","coordinates":[67.212,36.707]}}"#;

    #[test]
    fn an_entry_is_added_to_nothing_to_one_and_to_many() {
        let one = add_entry("", &entry("Camp Marmal")).unwrap();
        assert_eq!(
            one,
            format!("{{\"type\": \"FeatureCollection\", \"features\": [\n{MARMAL}\n]}}\n")
        );
        assert_eq!(
            add_entry(
                "{\"type\":\"FeatureCollection\",\"features\":[ ]}",
                &entry("Camp Marmal")
            )
            .unwrap(),
            format!("{{\"type\":\"FeatureCollection\",\"features\":[\n{MARMAL}\n]}}")
        );
        let two = add_entry(&one, &entry("Camp Two")).unwrap();
        assert_eq!(two.lines().count(), 4);
        assert_eq!(add_entry(MARMAL, &entry("Camp Two")).unwrap(), two);
        assert_eq!(add_entry("[]", &entry("Camp Two")), None);
    }

    #[test]
    fn the_rest_of_the_file_stays_as_it_is() {
        let file = "{\n  \"mine\": [1,  2],\n  \"features\": [\n    {\"type\": \"Feature\", \"x\": {} }\n  ],\n  \"type\": \"FeatureCollection\"\n}";
        let two = add_entry(file, &entry("Camp Marmal")).unwrap();
        assert_eq!(
            two,
            file.replace("{} }\n", &format!("{{}} }},\n    {MARMAL}\n"))
        );
        assert_eq!(remove_entry(&two, 2).unwrap(), file);
    }

    #[test]
    fn any_entry_can_be_removed() {
        let file = |features: &str| {
            format!("{{\"type\":\"FeatureCollection\",\"features\":[{features}]}}")
        };
        let three = file("{\"a\":1}, {\"b\":2} ,{\"c\":3}");
        assert_eq!(
            remove_entry(&three, 1).unwrap(),
            file("{\"b\":2} ,{\"c\":3}")
        );
        assert_eq!(
            remove_entry(&three, 2).unwrap(),
            file("{\"a\":1} ,{\"c\":3}")
        );
        assert_eq!(
            remove_entry(&three, 3).unwrap(),
            file("{\"a\":1}, {\"b\":2}")
        );
        assert_eq!(
            (remove_entry(&three, 0), remove_entry(&three, 4)),
            (None, None)
        );
        assert_eq!(remove_entry(&file(" {} "), 1).unwrap(), file(""));
        assert_eq!(remove_entry(MARMAL, 1).unwrap(), collection(&[]));
    }
}
