//! Edits a file of corrections, as `geobrief fix` does.

use super::failure::Failure;
use super::task::{Edit, EditEntry, Fix, HideEntry, LabelEntry, NoteEntry};
use super::{Outcome, Reply};
use crate::coordinates;
use crate::corrections::{
    Change, Correction, Hide, LabelAt, NOT_A_PLACE, Note, Origin, Side, SummaryEdit, Verdict,
    Words, edited,
};
use serde::Serialize;
use std::path::Path;

/// What the file is called in messages.
const NAME: &str = "the corrections";

#[derive(Debug, Serialize)]
struct Edited {
    /// The file.
    text: String,
}

pub(super) fn fix(wanted: &Fix) -> Outcome {
    let (name, within) = (wanted.name.clone(), wanted.within.clone());
    let change = match wanted.place.as_deref() {
        None => Change::Forget { name, within },
        Some(place) => Change::Set(Correction {
            name,
            within,
            verdict: verdict(place)?,
            beside: wanted.beside.clone(),
            vanished: None,
            origin: Origin::default(),
        }),
    };
    let text = edited(&wanted.text, Path::new(NAME), &[change])?;
    Reply::of(&Edited { text })
}

pub(super) fn edit(wanted: Edit) -> Outcome {
    let change = match wanted.entry {
        EditEntry::Hide { place, entry } => match entry {
            None => Change::Show { place },
            Some(HideEntry { mask, label }) => Change::Hide(Hide {
                place,
                words: if mask { Words::Masked } else { Words::Kept },
                beside: label,
                origin: Origin::default(),
            }),
        },
        EditEntry::Note { place, entry } => match entry {
            None => Change::NoNote { place },
            Some(NoteEntry { text, by, label }) => Change::Note(Note {
                place,
                text,
                by: by.unwrap_or_default(),
                beside: label,
                origin: Origin::default(),
            }),
        },
        EditEntry::Label { place, entry } => match entry {
            None => Change::NoLabel { place },
            Some(LabelEntry { side, label }) => Change::Label(LabelAt {
                place,
                side: side_of(&side)?,
                beside: label,
                origin: Origin::default(),
            }),
        },
        EditEntry::Summary { entry: None } => Change::NoSummary,
        EditEntry::Summary { entry: Some(entry) } => Change::Summary(SummaryEdit {
            sentences: entry.sentences,
            line: entry.line.unwrap_or_default(),
            by: entry.by.unwrap_or_default(),
            origin: Origin::default(),
        }),
    };
    let text = edited(&wanted.text, Path::new(NAME), &[change])?;
    Reply::of(&Edited { text })
}

fn side_of(word: &str) -> Result<Side, Failure> {
    let problem = || Failure::value(format!("{word:?}: sides are n, e, s, w and none"));
    Side::of_word(word).ok_or_else(problem)
}

/// An id has a colon and no white space; anything else is read as a position.
fn verdict(place: &str) -> Result<Verdict, Failure> {
    if place == NOT_A_PLACE {
        return Ok(Verdict::NotAPlace);
    }
    if place.contains(':') && !place.contains(char::is_whitespace) {
        return Ok(Verdict::Place(place.to_owned()));
    }
    let point = coordinates::parse(place).map_err(Failure::value)?;
    Ok(Verdict::Pin(point))
}
