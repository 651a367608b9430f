//! What a person adds and arranges, as data: the entries of the file, so that the page can write it again.

use crate::briefing::Briefing;
use crate::corrections::{LabelAt, Note, SummaryEdit};
use serde::Serialize;

#[derive(Serialize)]
pub(super) struct EditsRecord<'b> {
    /// Lines in a person's own words: no part of the source.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    editor_lines: Vec<LineRecord<'b>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    edits: Option<EntriesRecord<'b>>,
}

#[derive(Serialize)]
struct LineRecord<'b> {
    text: &'b str,
    by: Option<&'b str>,
}

#[derive(Serialize)]
struct EntriesRecord<'b> {
    notes: Vec<NoteRecord<'b>>,
    labels: Vec<LabelRecord<'b>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    summary: Option<SummaryRecord<'b>>,
}

#[derive(Serialize)]
struct NoteRecord<'b> {
    place: &'b str,
    text: &'b str,
    by: Option<&'b str>,
    #[serde(skip_serializing_if = "str::is_empty")]
    label: &'b str,
}

#[derive(Serialize)]
struct LabelRecord<'b> {
    place: &'b str,
    side: &'static str,
    #[serde(skip_serializing_if = "str::is_empty")]
    label: &'b str,
}

#[derive(Serialize)]
struct SummaryRecord<'b> {
    sentences: &'b [String],
    line: Option<&'b str>,
    by: Option<&'b str>,
}

pub(super) fn edits(briefing: &Briefing) -> EditsRecord<'_> {
    let edits = &briefing.edits;
    let is_any = !edits.notes.is_empty() || !edits.labels.is_empty() || edits.summary.is_some();
    EditsRecord {
        editor_lines: briefing
            .editor_line()
            .map(|(text, by)| LineRecord { text, by })
            .into_iter()
            .collect(),
        edits: is_any.then(|| EntriesRecord {
            notes: edits.notes.iter().map(note).collect(),
            labels: edits.labels.iter().map(label).collect(),
            summary: edits.summary.as_ref().map(summary),
        }),
    }
}

fn note(note: &Note) -> NoteRecord<'_> {
    NoteRecord {
        place: &note.place,
        text: &note.text,
        by: some(&note.by),
        label: &note.beside,
    }
}

fn label(label: &LabelAt) -> LabelRecord<'_> {
    LabelRecord {
        place: &label.place,
        side: label.side.word(),
        label: &label.beside,
    }
}

fn summary(summary: &SummaryEdit) -> SummaryRecord<'_> {
    SummaryRecord {
        sentences: &summary.sentences,
        line: some(&summary.line),
        by: some(&summary.by),
    }
}

fn some(words: &str) -> Option<&str> {
    (!words.is_empty()).then_some(words)
}
