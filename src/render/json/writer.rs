//! Positions in the text as data: code points, counted from the start of their block.

use crate::document::Document;
use crate::span::{CodePoints, Span};
use serde::Serialize;

/// Words of the text with where they stand in their block.
#[derive(Serialize)]
pub(super) struct WordsRecord<'b> {
    #[serde(flatten)]
    at: RangeRecord,
    text: &'b str,
}

/// Half-open range of code points in a block.
#[derive(Serialize)]
pub(super) struct RangeRecord {
    block: String,
    start: usize,
    end: usize,
}

/// Writes what has a position in the text.
pub(super) struct Writer<'b> {
    pub(super) document: &'b Document,
    points: PointIndex,
}

impl<'b> Writer<'b> {
    /// For a record that names these spans, and their blocks, and no others.
    pub(super) fn new(document: &'b Document, spans: impl Iterator<Item = Span>) -> Self {
        Self {
            document,
            points: PointIndex::new(&document.text, spans),
        }
    }

    /// Start and end in code points, counted from the start of the block.
    pub(super) fn in_block(&self, span: Span) -> (usize, usize) {
        let block = self.document.block_of(span).map_or(0, |b| b.span.start());
        let before = self.points.at(block);
        (
            self.points.at(span.start()) - before,
            self.points.at(span.end()) - before,
        )
    }

    pub(super) fn words(&self, span: Span) -> WordsRecord<'b> {
        WordsRecord {
            at: self.range(span),
            text: span.slice(&self.document.text),
        }
    }

    pub(super) fn range(&self, span: Span) -> RangeRecord {
        let (start, end) = self.in_block(span);
        let block = self
            .document
            .block_of(span)
            .map(|block| block.id.to_string());
        RangeRecord {
            block: block.unwrap_or_default(),
            start,
            end,
        }
    }
}

/// The number, rounded to `places` decimals.
pub(in crate::render) fn decimals(number: f64, places: i32) -> f64 {
    let unit = 10f64.powi(places);
    (number * unit).round() / unit
}

/// Code point offsets of all positions that a record names, found in one pass over the text: a
/// comment may be a megabyte long and hold thousands of names.
struct PointIndex(Vec<(usize, usize)>);

impl PointIndex {
    fn new(text: &str, spans: impl Iterator<Item = Span>) -> Self {
        let mut bytes: Vec<_> = spans.flat_map(|span| [span.start(), span.end()]).collect();
        bytes.sort_unstable();
        bytes.dedup();
        let mut points = CodePoints::new(text);
        Self(bytes.into_iter().map(|b| (b, points.at(b))).collect())
    }

    /// Code points before a byte offset; 0 for one that the record does not name.
    fn at(&self, byte: usize) -> usize {
        let found = self.0.binary_search_by_key(&byte, |&(byte, _)| byte);
        found.map_or(0, |index| self.0[index].1)
    }
}
