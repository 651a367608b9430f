//! The data that pages carry for search engines: JSON-LD (W3C) with the terms of schema.org.
//!
//! Objects are read as plain JSON: contexts are not resolved. An object that only names another by its `@id`
//! stands for that one.

use crate::formats::character_references::resolved;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// Members that name people or organisations.
const PEOPLE: [&str; 3] = ["author", "creator", "publisher"];
/// Most objects that are collected.
const MOST: usize = 5_000;

/// Every object in a script of JSON-LD, outer ones before inner ones; none if it is not JSON.
pub(super) fn objects(script: &str) -> Vec<Map<String, Value>> {
    let mut found = Vec::new();
    if let Some(value) = parse(script) {
        collect(value, &mut found);
    }
    resolve_people(&mut found);
    found
}

/// Puts those who are named by an `@id` alone into the objects that name them.
fn resolve_people(objects: &mut [Map<String, Value>]) {
    let named = objects.iter().filter(|object| object.contains_key("name"));
    let by_id = |object: &Map<String, Value>| {
        let id = object.get("@id")?.as_str()?.to_owned();
        Some((id, Value::Object(object.clone())))
    };
    let known: BTreeMap<String, Value> = named.filter_map(by_id).collect();
    let resolve = |value: &mut Value| {
        let is_reference = value.get("name").is_none();
        let id = value.get("@id").and_then(Value::as_str);
        if let Some(whole) = id.filter(|_| is_reference).and_then(|id| known.get(id)) {
            *value = whole.clone();
        }
    };
    for object in objects {
        for key in PEOPLE {
            match object.get_mut(key) {
                Some(Value::Array(people)) => people.iter_mut().for_each(resolve),
                Some(one) => resolve(one),
                None => {}
            }
        }
    }
}

/// Whether the object has a schema.org type that `accepts` accepts.
pub(super) fn is_a(object: &Map<String, Value>, accepts: impl Fn(&str) -> bool) -> bool {
    let accepts = |value: &Value| {
        let name = value.as_str().unwrap_or_default();
        accepts(name.rsplit(['/', ':']).next().unwrap_or_default())
    };
    match object.get("@type") {
        Some(Value::Array(types)) => types.iter().any(accepts),
        Some(one) => accepts(one),
        None => false,
    }
}

/// Whether a schema.org type is an article: a text with a headline and an author.
pub(super) fn is_article(name: &str) -> bool {
    name.ends_with("Article")
        || matches!(
            name,
            "BlogPosting"
                | "LiveBlogPosting"
                | "Report"
                | "DiscussionForumPosting"
                | "SocialMediaPosting"
        )
}

/// Parses a script. Some pages wrap the JSON in comments, end it with a semicolon, or break lines
/// in strings.
fn parse(text: &str) -> Option<Value> {
    let text = unwrapped(text);
    let whole = serde_json::from_str(text).ok();
    whole.or_else(|| {
        let unbroken: String = text
            .chars()
            .map(|c| if c.is_control() { ' ' } else { c })
            .collect();
        serde_json::from_str(&unbroken).ok()
    })
}

/// The JSON of a script, without what some pages wrap it in: comments of HTML and of JavaScript, a CDATA
/// section, a semicolon.
fn unwrapped(script: &str) -> &str {
    const BEFORE: [&str; 6] = ["<!--", "//", "/*", "*/", "<![CDATA[", ";"];
    const AFTER: [&str; 6] = ["-->", "//", "*/", "/*", "]]>", ";"];
    let mut text = script.trim();
    while let Some(rest) = BEFORE
        .iter()
        .find_map(|wrapping| text.strip_prefix(wrapping))
    {
        text = rest.trim_start();
    }
    while let Some(rest) = AFTER
        .iter()
        .find_map(|wrapping| text.strip_suffix(wrapping))
    {
        text = rest.trim_end();
    }
    text
}

fn collect(value: Value, found: &mut Vec<Map<String, Value>>) {
    let mut waiting = vec![value];
    while let Some(value) = waiting.pop() {
        match value {
            Value::Array(values) => waiting.extend(values.into_iter().rev()),
            Value::Object(object) if found.len() < MOST => {
                let inner = ["@graph", "mainEntity", "mainEntityOfPage", "hasPart"];
                let inner = inner.iter().rev().filter_map(|key| object.get(*key));
                waiting.extend(inner.cloned());
                found.push(object);
            }
            _ => {}
        }
    }
}

/// A value as text: a string, the first of several, or the name of an object.
pub(super) fn text(value: Option<&Value>) -> Option<String> {
    let text = match value? {
        Value::String(text) => text.clone(),
        Value::Array(values) => return text(values.first()),
        Value::Number(number) => number.to_string(),
        Value::Object(object) => return text(object.get("name").or_else(|| object.get("@id"))),
        _ => return None,
    };
    let text = resolved(text.trim());
    (!text.is_empty()).then_some(text)
}

/// The names of one or several people; the id of one who is described nowhere is no name.
pub(super) fn names(value: Option<&Value>) -> Vec<String> {
    let name = |value: &Value| match value {
        Value::Object(person) => text(person.get("name")),
        other => text(Some(other)),
    };
    match value {
        Some(Value::Array(values)) => values.iter().filter_map(name).collect(),
        one => one.and_then(name).into_iter().collect(),
    }
}
