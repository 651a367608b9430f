//! Changes a gazetteer file, and leaves every byte alone that need not change: members, order and
//! layout are the user's.

use std::ops::Range;

use serde_json::json;
use serde_json::value::RawValue;

use crate::gazetteer::entries::new_entry::NewEntry;
use geobrief_index::geo::LonLat;
use geobrief_index::geojson::{GeoJsonText, Members, RawFeature, Root, value_of, without_mark};

/// The file's text with the entry added at the end. An empty text becomes a FeatureCollection, so
/// does a single Feature. `None` when the text is no GeoJSON: [`read_entries`](crate::gazetteer::read_entries)
/// says why.
#[must_use]
pub fn add_entry(text: &str, entry: &NewEntry) -> Option<String> {
    add_feature(text, &entry.to_json())
}

/// The same with a feature that is written already.
#[must_use]
pub fn add_feature(text: &str, new: &str) -> Option<String> {
    let text = without_mark(text);
    if text.trim().is_empty() {
        return Some(collection(&[new]));
    }
    let geojson = GeoJsonText::new(text);
    Some(match geojson.root().ok()? {
        Root::Feature(feature) => collection(&[feature.get(), new]),
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

/// A change of one entry.
#[derive(Debug, Clone, PartialEq)]
pub enum Edit {
    /// Gives a property a value; null takes it away.
    Property(&'static str, serde_json::Value),
    /// Gives the feature an id.
    Id(String),
    /// Puts it at a point.
    Point(LonLat),
}

/// The file's text with its feature of that number (from 1) changed; `None` when there is none.
/// All that is not changed stays as it is written, new members are written like their neighbours.
#[must_use]
pub fn edit_entry(text: &str, number: usize, edits: &[Edit]) -> Option<String> {
    let mut text = without_mark(text).to_owned();
    for edit in edits {
        text = edited(&text, number, edit)?;
    }
    Some(text)
}

fn edited(text: &str, number: usize, edit: &Edit) -> Option<String> {
    let geojson = GeoJsonText::new(text);
    let features = geojson.features().ok()?;
    let feature = features.get(number.checked_sub(1)?)?;
    let object = |value: &RawValue| Object::new(text, geojson.range(value), &geojson, value);
    match edit {
        Edit::Id(id) => object(feature.value)?.with("id", &json!(id)),
        Edit::Point(point) => {
            let point = json!({"type": "Point", "coordinates": [point.lon(), point.lat()]});
            object(feature.value)?.with("geometry", &point)
        }
        Edit::Property(name, value) => match properties_of(feature) {
            Some(properties) => object(properties)?.with(name, value),
            None => object(feature.value)?.with("properties", &json!({ *name: value })),
        },
    }
}

fn properties_of<'t>(feature: &RawFeature<'t>) -> Option<&'t RawValue> {
    value_of::<Members>(feature.value)?.get("properties")
}

/// A JSON object of a text, its members by their bytes.
struct Object<'t> {
    text: &'t str,
    range: Range<usize>,
    /// Name, where the name begins, where the value is.
    members: Vec<(String, usize, Range<usize>)>,
}

impl<'t> Object<'t> {
    fn new(
        text: &'t str,
        range: Range<usize>,
        geojson: &GeoJsonText<'_>,
        value: &RawValue,
    ) -> Option<Self> {
        let mut end = range.start + 1;
        let mut members = Vec::new();
        for (name, value) in value_of::<Members>(value)?.0 {
            let between = text.get(end..)?;
            let start = end + between.find('"')?;
            let value = geojson.range(value);
            end = value.end;
            members.push((name.into_owned(), start, value));
        }
        Some(Self {
            text,
            range,
            members,
        })
    }

    /// The text with the member set, or taken away for null.
    fn with(&self, name: &str, value: &serde_json::Value) -> Option<String> {
        let at = self.members.iter().position(|(own, ..)| own == name);
        match (at, value.is_null()) {
            (Some(at), true) => self.without(at),
            (Some(at), false) => {
                let (.., range) = self.members.get(at)?;
                spliced(self.text, range.clone(), &value.to_string())
            }
            (None, true) => Some(self.text.to_owned()),
            (None, false) => self.and(name, value),
        }
    }

    /// With the comma before the member, or, for the first, the one after it.
    fn without(&self, at: usize) -> Option<String> {
        let (_, start, own) = self.members.get(at)?;
        let before = at
            .checked_sub(1)
            .and_then(|before| self.members.get(before));
        match (before, self.members.get(at + 1)) {
            (Some((.., before)), _) => spliced(self.text, before.end..own.end, ""),
            (None, Some((_, next, _))) => spliced(self.text, *start..*next, ""),
            (None, None) => spliced(self.text, self.range.clone(), "{}"),
        }
    }

    /// With another member at the end, laid out like the first.
    fn and(&self, name: &str, value: &serde_json::Value) -> Option<String> {
        let name = json!(name);
        let (Some((_, first, first_value)), Some((.., last))) =
            (self.members.first(), self.members.last())
        else {
            return spliced(
                self.text,
                self.range.clone(),
                &format!("{{{name}: {value}}}"),
            );
        };
        let indent = self.text.get(self.range.start + 1..*first)?;
        let (indent, comma) = match (indent, self.members.get(1)) {
            ("", Some((_, second, _))) => ("", self.text.get(first_value.end..*second)?),
            ("", None) => ("", ", "),
            (indent, _) => (indent, ","),
        };
        let key = self.text.get(*first..first_value.start)?;
        let colon = if key.ends_with(':') { ":" } else { ": " };
        spliced(
            self.text,
            last.end..last.end,
            &format!("{comma}{indent}{name}{colon}{value}"),
        )
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

fn spliced(text: &str, range: Range<usize>, with: &str) -> Option<String> {
    Some([text.get(..range.start)?, with, text.get(range.end..)?].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(name: &str) -> NewEntry {
        NewEntry {
            id: crate::gazetteer::default_id(name),
            name: name.to_owned(),
            aliases: Vec::new(),
            kind: Some("base".into()),
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
    fn an_edit_changes_what_it_names_and_nothing_else() {
        let set = |name, value| Edit::Property(name, value);
        let file = "{\n  \"type\": \"Feature\",\n  \"properties\": {\n    \"name\": \"A\",\n    \"x\": [1,  2]\n  },\n  \"geometry\": {\"type\": \"Point\", \"coordinates\": [1.50, 2]}\n}\n";
        let renamed = edit_entry(file, 1, &[set("name", json!("B"))]).unwrap();
        assert_eq!(renamed, file.replace("\"A\"", "\"B\""));
        let noted = edit_entry(file, 1, &[set("note", json!("n"))]).unwrap();
        assert_eq!(
            noted,
            file.replace("2]\n  }", "2],\n    \"note\": \"n\"\n  }")
        );
        let back = edit_entry(&noted, 1, &[set("note", json!(null))]).unwrap();
        assert_eq!(back, file);
        let moved = edit_entry(file, 1, &[Edit::Point(LonLat::new(3.0, 4.5).unwrap())]).unwrap();
        assert!(
            moved.contains("[3.0,4.5]") && !moved.contains("1.50"),
            "{moved}"
        );
        let named = edit_entry(file, 1, &[Edit::Id("user:a".into())]).unwrap();
        assert!(named.ends_with("},\n  \"id\": \"user:a\"\n}\n"), "{named}");
        assert_eq!(edit_entry(file, 2, &[Edit::Id("user:a".into())]), None);
    }

    #[test]
    fn members_are_added_in_the_style_of_the_object() {
        let file = |properties: &str| {
            format!("{{\"type\":\"Feature\",\"properties\":{properties},\"geometry\":null}}")
        };
        let noted = |properties: &str| {
            edit_entry(&file(properties), 1, &[Edit::Property("note", json!("n"))]).unwrap()
        };
        assert_eq!(noted("{}"), file("{\"note\": \"n\"}"));
        assert_eq!(
            noted("{\"name\":\"A\",\"x\":1}"),
            file("{\"name\":\"A\",\"x\":1,\"note\":\"n\"}")
        );
        assert_eq!(
            noted("{ \"name\": \"A\" }"),
            file("{ \"name\": \"A\", \"note\": \"n\" }")
        );
        let without = |properties: &str| {
            edit_entry(&file(properties), 1, &[Edit::Property("name", json!(null))]).unwrap()
        };
        assert_eq!(without("{\"name\":1}"), file("{}"));
        assert_eq!(without("{\"name\":1, \"x\":2}"), file("{\"x\":2}"));
        assert_eq!(without("{\"x\":2 , \"name\":1}"), file("{\"x\":2}"));
        let null = "{\"type\":\"Feature\",\"properties\":null,\"geometry\":null}";
        let named = edit_entry(null, 1, &[Edit::Property("name", json!("A"))]).unwrap();
        assert_eq!(named, null.replacen("null", "{\"name\":\"A\"}", 1));
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
