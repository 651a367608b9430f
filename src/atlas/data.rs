//! The data of an atlas as the page's scripts read it: classic scripts, each one call, because a page
//! opened from a disk may load scripts beside it, but may not fetch.

use super::view::{Atlas, Check, Document, Failure, Part, Place, Source};
use crate::corrections::{Correction, Corrections, Verdict};
use crate::score::Status;
use serde::Serialize;
use std::collections::BTreeMap;
use std::ops::Range;

/// Version of the form of the data.
pub const SCHEMA: u32 = 1;

/// Bytes of text from which on a shard is full.
const SHARD: usize = 180_000;

/// `data/index.js`: everything but sentences. `search` are the first words of the search shards.
#[must_use]
pub fn index(atlas: &Atlas, search: &[String]) -> String {
    call_with("index", &[], &index_json(atlas, search))
}

/// What the index gives the page, as JSON.
#[must_use]
pub fn index_json(atlas: &Atlas, search: &[String]) -> String {
    let shards = shards(atlas);
    let record = IndexRecord {
        schema: SCHEMA,
        title: &atlas.title,
        language: atlas.language.code(),
        first: atlas.days.map(|(first, _)| first.to_string()),
        last: atlas.days.map(|(_, last)| last.to_string()),
        sources: &atlas.sources.iter().map(source).collect::<Vec<_>>(),
        places: &atlas.places.iter().map(place).collect::<Vec<_>>(),
        documents: &shards
            .iter()
            .zip(0..)
            .flat_map(|(range, shard)| range.clone().map(move |number| (number, shard)))
            .map(|(number, shard)| document(atlas, number, shard))
            .collect::<Vec<_>>(),
        checks: &atlas.checks.iter().map(check).collect::<Vec<_>>(),
        unmapped: atlas
            .unmapped
            .iter()
            .map(|name| UnmappedRecord {
                name: &name.name,
                documents: &name.documents,
            })
            .collect(),
        failures: atlas.failures.iter().map(failure).collect(),
        fixes: told(&atlas.fixes).map(fix).collect(),
        withheld: atlas.fixes.hides.len(),
        search,
        inputs: atlas.inputs,
    };
    json(&record)
}

/// `data/text-000.js` and so on: sentences and mentions, in the order of the documents.
pub fn texts(atlas: &Atlas) -> impl Iterator<Item = (String, String)> {
    let shards = shards(atlas).into_iter().zip(0..);
    shards.map(|(range, shard): (Range<usize>, usize)| {
        let texts: Numbered<TextRecord<'_>> = range
            .map(|number| (number, text(&atlas.documents[number])))
            .collect();
        (
            text_name(shard),
            call("text", &[&shard.to_string()], &texts),
        )
    })
}

/// The names of these files.
pub fn text_names(atlas: &Atlas) -> impl Iterator<Item = String> {
    (0..shards(atlas).len()).map(text_name)
}

fn text_name(shard: usize) -> String {
    format!("text-{shard:03}.js")
}

/// The documents of each text shard.
fn shards(atlas: &Atlas) -> Vec<Range<usize>> {
    let mut shards = Vec::new();
    let (mut start, mut bytes) = (0, 0);
    for (number, document) in atlas.documents.iter().enumerate() {
        bytes += document
            .sentences
            .iter()
            .map(|it| it.text.len())
            .sum::<usize>();
        bytes += (document.comment_sentences.iter())
            .map(|it| it.text.len())
            .sum::<usize>();
        if bytes >= SHARD {
            shards.push(start..number + 1);
            (start, bytes) = (number + 1, 0);
        }
    }
    if start < atlas.documents.len() {
        shards.push(start..atlas.documents.len());
    }
    shards
}

/// Keys are numbers, in their order.
type Numbered<T> = BTreeMap<usize, T>;

/// `geobriefAtlas.NAME(ARGUMENTS, {…});`, which is all that a file of data holds.
#[must_use]
pub fn call(name: &str, arguments: &[&str], record: &impl Serialize) -> String {
    call_with(name, arguments, &json(record))
}

/// Records of plain fields with text keys, which cannot fail.
fn json(record: &impl Serialize) -> String {
    serde_json::to_string(record).unwrap_or_else(|_| "null".to_owned())
}

/// The same with JSON that is there.
#[must_use]
pub fn call_with(name: &str, arguments: &[&str], json: &str) -> String {
    let mut arguments: Vec<&str> = arguments.to_vec();
    let json = escaped(json);
    arguments.push(&json);
    format!("geobriefAtlas.{name}({});\n", arguments.join(", "))
}

/// JSON as a script may hold it, wherever that stands: these characters stand only inside strings.
fn escaped(json: &str) -> String {
    let mut out = String::with_capacity(json.len() + json.len() / 64);
    for c in json.chars() {
        match c {
            '<' => out.push_str("\\u003c"),
            '\u{2028}' => out.push_str("\\u2028"),
            '\u{2029}' => out.push_str("\\u2029"),
            _ => out.push(c),
        }
    }
    out
}

#[derive(Serialize)]
struct IndexRecord<'a> {
    schema: u32,
    title: &'a str,
    language: &'static str,
    first: Option<String>,
    last: Option<String>,
    sources: &'a [SourceRecord<'a>],
    places: &'a [PlaceRecord<'a>],
    documents: &'a [DocumentRecord<'a>],
    checks: &'a [CheckRecord<'a>],
    unmapped: Vec<UnmappedRecord<'a>>,
    failures: Vec<FailureRecord<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    fixes: Vec<FixRecord<'a>>,
    /// How many places are hidden in all documents.
    #[serde(skip_serializing_if = "is_zero")]
    withheld: usize,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    search: &'a [String],
    inputs: usize,
}

#[derive(Serialize)]
struct SourceRecord<'a> {
    id: &'a str,
    name: &'a str,
}

#[derive(Serialize)]
struct PlaceRecord<'a> {
    id: &'a str,
    name: &'a str,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    names: &'a [String],
    kind: &'a str,
    family: &'static str,
    #[serde(rename = "where")]
    lies_in: &'a str,
    /// Longitude, latitude.
    at: [f64; 2],
    page: Option<&'a str>,
}

#[derive(Serialize)]
struct DocumentRecord<'a> {
    id: &'a str,
    title: &'a str,
    source: usize,
    day: Option<i32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    language: Option<&'a str>,
    comments: usize,
    page: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    copy_of: Option<usize>,
    shard: usize,
    /// Place, part, status, mentions, first sentence.
    named: Vec<(usize, u8, u8, usize, usize)>,
}

#[derive(Serialize)]
struct CheckRecord<'a> {
    name: &'a str,
    readings: Vec<ReadingRecord<'a>>,
    undecided: usize,
}

#[derive(Serialize)]
struct ReadingRecord<'a> {
    place: usize,
    documents: &'a [usize],
    part: u8,
    sentence: usize,
}

#[derive(Serialize)]
struct UnmappedRecord<'a> {
    name: &'a str,
    documents: &'a [usize],
}

#[derive(Serialize)]
struct FailureRecord<'a> {
    input: &'a str,
    reason: &'a str,
}

/// As in a file of corrections.
#[derive(Serialize)]
struct FixRecord<'a> {
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    within: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    place: Option<&'a str>,
    /// Latitude, longitude, as the file has them.
    #[serde(skip_serializing_if = "Option::is_none")]
    at: Option<[f64; 2]>,
    #[serde(skip_serializing_if = "str::is_empty")]
    label: &'a str,
}

#[derive(Serialize)]
struct TextRecord<'a> {
    s: Vec<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    c: Vec<(&'a str, &'a str, u32)>,
    /// Place, sentence, start, end, status, part.
    m: Vec<(usize, usize, usize, usize, u8, u8)>,
    b: Vec<u32>,
}

fn source(source: &Source) -> SourceRecord<'_> {
    SourceRecord {
        id: &source.id,
        name: &source.name,
    }
}

fn place(place: &Place) -> PlaceRecord<'_> {
    PlaceRecord {
        id: &place.id,
        name: &place.name,
        names: &place.written,
        kind: &place.kind_label,
        family: place.family(),
        lies_in: &place.lies_in,
        at: [place.at.lon(), place.at.lat()].map(rounded),
        page: place.page.as_deref(),
    }
}

/// To a metre.
fn rounded(degrees: f64) -> f64 {
    (degrees * 1e5).round() / 1e5
}

fn document(atlas: &Atlas, number: usize, shard: usize) -> DocumentRecord<'_> {
    let document = &atlas.documents[number];
    DocumentRecord {
        id: &document.id,
        title: &document.title,
        source: document.source,
        day: atlas.day(document),
        language: document.language.as_deref(),
        comments: document.comments,
        page: document.page.as_deref(),
        copy_of: document.copy_of,
        shard,
        named: (document.named.iter())
            .map(|naming| {
                let first = naming
                    .mentions
                    .first()
                    .map_or(0, |mention| mention.sentence);
                let (part, status) = (part(naming.part), status(naming.status));
                (naming.place, part, status, naming.mentions.len(), first)
            })
            .collect(),
    }
}

fn check(check: &Check) -> CheckRecord<'_> {
    let readings = check.readings.iter().map(|reading| ReadingRecord {
        place: reading.place,
        documents: &reading.documents,
        part: part(reading.sentence.0),
        sentence: reading.sentence.1,
    });
    CheckRecord {
        name: &check.name,
        readings: readings.collect(),
        undecided: check.undecided,
    }
}

fn failure(failure: &Failure) -> FailureRecord<'_> {
    FailureRecord {
        input: &failure.input,
        reason: &failure.reason,
    }
}

fn is_zero(number: &usize) -> bool {
    *number == 0
}

/// The corrections that may be told: none to a place that is hidden.
fn told(corrections: &Corrections) -> impl Iterator<Item = &Correction> {
    let is_hidden = |id: &str| corrections.hides.iter().any(|hide| hide.place == id);
    (corrections.fixes.iter()).filter(move |fix| !fix.place_id().is_some_and(|id| is_hidden(&id)))
}

fn fix(fix: &Correction) -> FixRecord<'_> {
    let (place, at) = match &fix.verdict {
        Verdict::Place(id) => (Some(id.as_str()), None),
        Verdict::Pin(at) => (None, Some(at.to_leaflet())),
        Verdict::NotAPlace => (Some(crate::corrections::NOT_A_PLACE), None),
    };
    FixRecord {
        name: &fix.name,
        within: fix.within.as_deref(),
        place,
        at,
        label: fix.beside.trim(),
    }
}

fn text(document: &Document) -> TextRecord<'_> {
    let mut mentions: Vec<_> = document
        .named
        .iter()
        .flat_map(|naming| naming.mentions.iter().map(move |mention| (naming, mention)))
        .collect();
    mentions.sort_by_key(|(naming, mention)| (naming.part, **mention, naming.place));
    TextRecord {
        s: document
            .sentences
            .iter()
            .map(|it| it.text.as_str())
            .collect(),
        c: (document.comment_sentences.iter())
            .map(|it| (it.text.as_str(), it.author.as_str(), it.comment))
            .collect(),
        m: mentions
            .into_iter()
            .map(|(naming, mention)| {
                let (status, part) = (status(naming.status), part(naming.part));
                let (sentence, start, end) = (mention.sentence, mention.start, mention.end);
                (naming.place, sentence, start, end, status, part)
            })
            .collect(),
        b: document.sentences.iter().map(|it| it.paragraph).collect(),
    }
}

fn part(part: Part) -> u8 {
    match part {
        Part::Article => 0,
        Part::Comments => 1,
    }
}

fn status(status: Status) -> u8 {
    match status {
        Status::SetByUser | Status::Sure => 0,
        Status::Likely => 1,
        Status::Check | Status::Unmapped => 2,
    }
}
