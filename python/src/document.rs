//! Inputs of any kind that were read.

use crate::errors::{Raised, argument};
use geobrief::batch::{Limits, guarded};
use geobrief::briefing::InputRecord;
use geobrief::document::{self, BlockId, Fact, Hints};
use geobrief::formats::{self, Content};
use geobrief::job::ReadInput;
use geobrief::source::{InputKind, RawPage, ReadOptions, SourceError};
use pyo3::prelude::*;
use serde_json::{Value, json};

/// An input that was read.
#[pyclass(frozen, module = "geobrief._geobrief")]
#[derive(Debug, Clone)]
pub(crate) struct Document(pub(crate) ReadInput);

/// What is read, and what is known about it.
#[derive(Debug, Default)]
pub(crate) struct Bytes {
    pub(crate) bytes: Vec<u8>,
    pub(crate) name: Option<String>,
    pub(crate) url: Option<String>,
    pub(crate) kind: Option<InputKind>,
}

/// The kind of this name.
///
/// # Errors
/// A word that names none.
pub(crate) fn kind(word: Option<&str>) -> Result<Option<InputKind>, Raised> {
    let kind = word.map(str::parse).transpose();
    kind.map_err(|problem| {
        let known: Vec<&str> = InputKind::ALL.into_iter().map(InputKind::word).collect();
        argument(format!("{problem}; there are: {}", known.join(", ")))
    })
}

/// Reads an input of any kind.
///
/// # Errors
/// What cannot be read, and why.
pub(crate) fn read(input: Bytes, limits: Limits) -> Result<Document, Raised> {
    let length = input.bytes.len();
    let read = guarded(limits, length, move || understood(input))?;
    Ok(Document(read?))
}

fn understood(input: Bytes) -> Result<ReadInput, SourceError> {
    let Bytes {
        bytes,
        name,
        url,
        kind,
    } = input;
    let called = name
        .as_deref()
        .or(url.as_deref())
        .unwrap_or("input")
        .to_owned();
    let options = ReadOptions {
        kind,
        ..ReadOptions::default()
    };
    let page = RawPage::of_bytes(bytes, &options, &called)?;
    // It was not fetched here, but its address tells what its links and its publisher are.
    let reading = formats::read(page.kind, page.content, url.as_deref(), &Hints::default());
    let reading = reading.map_err(|problem| SourceError::Format {
        name: called,
        problem,
    })?;
    let record = InputRecord {
        name,
        kind: page.kind.word(),
        sha256: page.sha256,
        url,
        notices: page
            .diagnostics
            .into_iter()
            .chain(reading.notices)
            .collect(),
        ..InputRecord::default()
    };
    let document = reading.document;
    Ok(ReadInput { document, record })
}

/// A text with what is stated about it, as of a record.
pub(crate) fn of_text(text: String, hints: &Hints) -> Document {
    let content = Content::Text(text.clone());
    let read = formats::read(InputKind::Text, content, None, hints);
    // A text without words is one as well.
    let (document, notices) = match read {
        Ok(reading) => (reading.document, reading.notices),
        Err(_) => document::parse(text, hints),
    };
    let record = InputRecord {
        kind: InputKind::Text.word(),
        notices,
        ..InputRecord::default()
    };
    Document(ReadInput { document, record })
}

fn fact<T: ToString>(fact: &Fact<T>) -> Value {
    fact.value()
        .map_or(Value::Null, |value| value.to_string().into())
}

#[pymethods]
impl Document {
    /// The whole text, which all offsets count in.
    #[getter]
    fn text(&self) -> &str {
        &self.0.document.text
    }

    /// What is known about it, as JSON.
    fn json(&self) -> String {
        let ReadInput { document, record } = &self.0;
        let metadata = &document.metadata;
        let block = |is_wanted: fn(BlockId) -> bool| -> Vec<Value> {
            let blocks = document.blocks.iter().filter(|block| is_wanted(block.id));
            blocks
                .map(|block| {
                    let comment = document.comment(block.id);
                    json!({
                        "text": document.block_text(block),
                        "author": comment.map(|it| it.author.clone()),
                        "time": comment.and_then(|it| it.time.map(|time| time.to_string())),
                    })
                })
                .collect()
        };
        let notices: Vec<String> = record.notices.iter().map(ToString::to_string).collect();
        json!({
            "title": fact(&metadata.title),
            "site": fact(&metadata.site),
            "author": fact(&metadata.author),
            "date": fact(&metadata.date),
            "url": metadata.address().or(record.url.as_deref()),
            "language": fact(&metadata.language),
            "kind": record.kind,
            "sha256": record.sha256,
            "paragraphs": block(|id| matches!(id, BlockId::Paragraph(_))),
            "comments": block(BlockId::is_comment),
            "notices": notices,
        })
        .to_string()
    }

    fn __repr__(&self) -> String {
        let title = self.0.document.metadata.title.value();
        format!(
            "<geobrief._geobrief.Document {:?}>",
            title.map_or("", String::as_str)
        )
    }
}
