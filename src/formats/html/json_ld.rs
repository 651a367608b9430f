//! The data that pages carry for search engines: JSON-LD (W3C) with the terms of schema.org.
//!
//! Objects are read as plain JSON: contexts and references between objects are not resolved.

use crate::formats::character_references::resolved;
use serde_json::{Map, Value};

/// Most objects that are collected.
const MOST: usize = 5_000;

/// Every object in a script of JSON-LD, outer ones before inner ones; none if it is not JSON.
pub(super) fn objects(script: &str) -> Vec<Map<String, Value>> {
    let mut found = Vec::new();
    if let Some(value) = parse(script) {
        collect(value, &mut found);
    }
    found
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

/// The names of one or several people.
pub(super) fn names(value: Option<&Value>) -> Vec<String> {
    match value {
        Some(Value::Array(values)) => values.iter().filter_map(|v| text(Some(v))).collect(),
        one => text(one).into_iter().collect(),
    }
}
