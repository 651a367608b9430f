//! The places of an atlas in Linked Places Format 1.1: each with the ways in which the documents write it,
//! the documents as citations, and the period in which they name it.

use super::{Summary, position, sentence, summary, written};
use crate::atlas::{Atlas, Document, Naming, Place};
use crate::export::linked_places::{Collection, class_and_word, links, uri};
use serde_json::{Value, json};
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// Sentences that describe a place, at most.
const DESCRIPTIONS: usize = 3;

/// The FeatureCollection, a feature a place.
pub(super) fn collection(atlas: &Atlas) -> String {
    let places = atlas.places.iter().enumerate();
    let features = places.map(|(number, place)| feature(atlas, number, place));
    // Strings and numbers: nothing that cannot be written.
    serde_json::to_string(&Collection::of(features.collect())).unwrap_or_default() + "\n"
}

fn feature(atlas: &Atlas, number: usize, place: &Place) -> Value {
    let counted = summary(atlas, number, place);
    let (class, label) = class_and_word(place.kind);
    let codes: Vec<&str> = Some(place.country.as_str())
        .into_iter()
        .filter(|code| !code.is_empty())
        .collect();
    let mut feature = json!({
        "@id": uri(&place.id),
        "type": "Feature",
        "properties": {
            "title": place.name,
            "id": place.id,
            "ccodes": codes,
            "fclasses": [class],
            "status": counted.status.word(),
            "documents": place.documents.len(),
            "mentions": place.mentions,
            "sources": counted.sources,
        },
        "names": names(atlas, number, place),
        "types": [{"label": label, "sourceLabel": place.kind_label}],
        "geometry": {"type": "Point", "coordinates": position(place)},
        "links": links(&place.id, place.kind),
        "descriptions": descriptions(atlas, number, place),
    });
    if let (Some(when), Some(members)) = (when(&counted), feature.as_object_mut()) {
        members.insert("when".to_owned(), when);
    }
    feature
}

/// From the first to the last document that names it, as far as these have dates.
fn when(counted: &Summary<'_>) -> Option<Value> {
    let is_dated = !counted.first.is_empty();
    is_dated.then(|| {
        let span = json!({"start": {"in": counted.first}, "end": {"in": counted.last}});
        json!({"timespans": [span]})
    })
}

/// The gazetteer's name with the documents as citations, then the other ways of writing it, most frequent
/// first.
fn names(atlas: &Atlas, number: usize, place: &Place) -> Vec<Value> {
    let documents = place.documents.iter().map(|at| &atlas.documents[*at]);
    let citations: Vec<Value> = documents.clone().map(|it| citation(atlas, it)).collect();
    let mut others: BTreeMap<String, usize> = BTreeMap::new();
    for document in documents {
        for (naming, mention) in mentions(document, number) {
            let words = sentence(document, naming.part, mention.sentence);
            if let Some(name) = words.and_then(|(words, _)| written(words, mention)) {
                *others.entry(name).or_default() += 1;
            }
        }
    }
    others.remove(&place.name);
    let mut others: Vec<(String, usize)> = others.into_iter().collect();
    others.sort_by_key(|(_, count)| Reverse(*count));
    let others = others.into_iter();
    std::iter::once(json!({"toponym": place.name, "citations": citations}))
        .chain(others.map(|(name, _)| json!({"toponym": name})))
        .collect()
}

/// "Bridge opens, harbour.example, 2026-01-12".
fn citation(atlas: &Atlas, document: &Document) -> Value {
    let source = &atlas.sources[document.source].name;
    let date = document.date.map(|date| date.to_string());
    let parts = [Some(document.title.as_str()), Some(source), date.as_deref()];
    let parts: Vec<&str> = parts
        .into_iter()
        .flatten()
        .filter(|it| !it.is_empty())
        .collect();
    json!({"label": parts.join(", "), "year": document.date.map(|date| date.year())})
}

/// The first sentences that name it, one of a document.
fn descriptions(atlas: &Atlas, number: usize, place: &Place) -> Vec<Value> {
    let documents = place.documents.iter().map(|at| &atlas.documents[*at]);
    let first = documents.filter_map(|document| {
        let (naming, mention) = mentions(document, number).next()?;
        let (words, _) = sentence(document, naming.part, mention.sentence)?;
        let own = atlas.language.code();
        let language = document.language.as_deref().unwrap_or(own);
        Some(json!({"value": words, "lang": language}))
    });
    first.take(DESCRIPTIONS).collect()
}

fn mentions(
    document: &Document,
    place: usize,
) -> impl Iterator<Item = (&Naming, crate::atlas::Mention)> {
    let of_it = document.named.iter().filter(move |it| it.place == place);
    of_it.flat_map(|naming| {
        naming
            .mentions
            .iter()
            .map(move |mention| (naming, *mention))
    })
}
