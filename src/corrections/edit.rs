//! Edits the text of a corrections file in place: comments, order and spelling of everything else
//! stay as they were (`toml_edit` keeps the concrete syntax).

use super::file::{
    AT, BY, FIX, HIDE, LABEL, LAT, LINE, LON, MASK, NAME, NOTE, PLACE, SENTENCES, SIDE, SUMMARY,
    TEXT, WITHIN,
};
use super::{
    Correction, Corrections, Edits, Hide, InvalidCorrections, LabelAt, NOT_A_PLACE, Note,
    SummaryEdit, Verdict, Words,
};
use crate::gazetteer::fold;
use std::path::Path;
use toml_edit::{Array, ArrayOfTables, DocumentMut, InlineTable, Item, Table, Value, value};

/// A change to a file of corrections.
#[derive(Debug, Clone, PartialEq)]
pub enum Change {
    /// Write this; it replaces what the file says about the same mentions.
    Set(Correction),
    /// Forget what the file says about a name, everywhere or within some words.
    Forget {
        /// The name.
        name: String,
        /// As in [`Correction::within`].
        within: Option<String>,
    },
    /// Keep a place out of the briefing.
    Hide(Hide),
    /// Hide a place no more.
    Show {
        /// Its id.
        place: String,
    },
    /// Write a note at a place; it replaces the one before.
    Note(Note),
    /// Have no note at a place.
    NoNote {
        /// Its id.
        place: String,
    },
    /// Put the name of a place on a side of its marker.
    Label(LabelAt),
    /// Let the map choose the side.
    NoLabel {
        /// The id of the place.
        place: String,
    },
    /// Put the summary together.
    Summary(SummaryEdit),
    /// Leave the summary to geobrief.
    NoSummary,
}

/// First lines of a new file.
const HEADER: &str = "\
# Corrections to a geobrief briefing: what names mean in this text.
# `geobrief brief` finds this file beside the text. Edit it by hand, in the page, or with
# `geobrief fix`. place = \"none\" says that a name is no place.
";

/// The text of a file with the changes made in order. An empty text becomes a new file.
///
/// # Errors
/// Where the text is not a valid file of corrections.
pub fn edited(text: &str, path: &Path, changes: &[Change]) -> Result<String, InvalidCorrections> {
    let mut known = Corrections::parse(text, path)?;
    let mut document: DocumentMut = text.parse().unwrap_or_default();
    for change in changes {
        make(change, &mut known, &mut document);
    }
    let body = document.to_string();
    Ok(if text.trim().is_empty() {
        format!("{HEADER}{body}")
    } else {
        body
    })
}

/// Makes one change in the tables of the file, and in the corrections that they say.
fn make(change: &Change, known: &mut Corrections, document: &mut DocumentMut) {
    match change {
        Change::Set(new) => {
            let at = known
                .fixes
                .iter()
                .position(|one| one.is_about_the_same(new));
            put(&mut known.fixes, at, new, tables(document, FIX), write);
        }
        Change::Forget { name, within } => {
            let about = |one: &Correction| fold(&one.name) == fold(name) && one.within == *within;
            let at = known.fixes.iter().position(about);
            take(&mut known.fixes, at, tables(document, FIX));
        }
        Change::Hide(new) => {
            let at = known.hides.iter().position(|one| one.place == new.place);
            let tables = tables(document, HIDE);
            put(&mut known.hides, at, new, tables, write_hide);
        }
        Change::Show { place } => {
            let at = known.hides.iter().position(|one| one.place == *place);
            take(&mut known.hides, at, tables(document, HIDE));
        }
        _ => arrange(change, &mut known.edits, document),
    }
}

/// Makes a change in what is added and arranged.
fn arrange(change: &Change, known: &mut Edits, document: &mut DocumentMut) {
    let note_at = |known: &Edits, id: &str| known.notes.iter().position(|one| one.place == id);
    let label_at = |known: &Edits, id: &str| known.labels.iter().position(|one| one.place == id);
    match change {
        Change::Note(new) => {
            let at = note_at(known, &new.place);
            put(
                &mut known.notes,
                at,
                new,
                tables(document, NOTE),
                write_note,
            );
        }
        Change::NoNote { place } => {
            let at = note_at(known, place);
            take(&mut known.notes, at, tables(document, NOTE));
        }
        Change::Label(new) => {
            let at = label_at(known, &new.place);
            let tables = tables(document, LABEL);
            put(&mut known.labels, at, new, tables, write_label);
        }
        Change::NoLabel { place } => {
            let at = label_at(known, place);
            take(&mut known.labels, at, tables(document, LABEL));
        }
        Change::Summary(new) => write_summary(new, document),
        Change::NoSummary => _ = document.remove(SUMMARY),
        Change::Set(_) | Change::Forget { .. } | Change::Hide(_) | Change::Show { .. } => {}
    }
}

/// Writes an entry in the place of the one at `at`, or as a new one.
fn put<T: Clone>(
    known: &mut Vec<T>,
    at: Option<usize>,
    new: &T,
    tables: &mut ArrayOfTables,
    write: fn(&T, &mut Table),
) {
    if let Some(at) = at {
        if let Some(table) = tables.get_mut(at) {
            write(new, table);
        }
        return;
    }
    let mut table = Table::new();
    table.decor_mut().set_prefix("\n");
    write(new, &mut table);
    tables.push(table);
    known.push(new.clone());
}

fn take<T>(known: &mut Vec<T>, at: Option<usize>, tables: &mut ArrayOfTables) {
    if let Some(at) = at {
        tables.remove(at);
        known.remove(at);
    }
}

/// The entries of a list as tables of their own: inline ones are written out.
fn tables<'d>(document: &'d mut DocumentMut, key: &str) -> &'d mut ArrayOfTables {
    let item = document
        .entry(key)
        .or_insert_with(|| Item::ArrayOfTables(ArrayOfTables::new()));
    if let Some(array) = item.as_array() {
        let inline = array.iter().filter_map(Value::as_inline_table);
        let tables: ArrayOfTables = inline.map(|table| table.clone().into_table()).collect();
        *item = Item::ArrayOfTables(tables);
    }
    item.as_array_of_tables_mut()
        .expect("the parser has accepted the list, so it is one of the two forms")
}

fn write_hide(hide: &Hide, table: &mut Table) {
    write_place(&hide.place, &hide.beside, table);
    match hide.words {
        Words::Masked => set(table, MASK, value(true)),
        Words::Kept => _ = table.remove(MASK),
    }
}

/// Writes the id of a place, with the comment behind it where that is new.
fn write_place(id: &str, beside: &str, table: &mut Table) {
    if table.get(PLACE).and_then(Item::as_str) != Some(id) {
        table.insert(PLACE, value(id));
        comment(table, PLACE, beside);
    }
}

/// Writes words, or takes the key away where there are none.
fn write_words(key: &str, words: &str, table: &mut Table) {
    if words.is_empty() {
        table.remove(key);
    } else {
        set(table, key, value(words));
    }
}

fn write_note(note: &Note, table: &mut Table) {
    write_place(&note.place, &note.beside, table);
    write_words(TEXT, &note.text, table);
    write_words(BY, &note.by, table);
}

fn write_label(label: &LabelAt, table: &mut Table) {
    write_place(&label.place, &label.beside, table);
    set(table, SIDE, value(label.side.word()));
}

fn write_summary(summary: &SummaryEdit, document: &mut DocumentMut) {
    let item = document
        .entry(SUMMARY)
        .or_insert_with(|| Item::Table(Table::new()));
    if let Some(inline) = item.as_inline_table() {
        *item = Item::Table(inline.clone().into_table());
    }
    let Some(table) = item.as_table_mut() else {
        return;
    };
    let sentences: Array = summary.sentences.iter().map(String::as_str).collect();
    if sentences.is_empty() {
        table.remove(SENTENCES);
    } else {
        set(table, SENTENCES, value(sentences));
    }
    write_words(LINE, &summary.line, table);
    write_words(BY, &summary.by, table);
}

/// Writes words for people behind a value.
fn comment(table: &mut Table, key: &str, words: &str) {
    if let Some(value) = table.get_mut(key).and_then(Item::as_value_mut)
        && !words.is_empty()
    {
        let words = words.replace(char::is_control, " ");
        value.decor_mut().set_suffix(format!(" # {words}"));
    }
}

fn write(correction: &Correction, table: &mut Table) {
    set(table, NAME, value(correction.name.as_str()));
    match &correction.within {
        Some(within) => set(table, WITHIN, value(within.as_str())),
        None => {
            table.remove(WITHIN);
        }
    }
    let pin = |lat: f64, lon: f64| {
        let mut at = InlineTable::new();
        at.insert(LAT, lat.into());
        at.insert(LON, lon.into());
        value(at)
    };
    let (kept, gone, item) = match &correction.verdict {
        Verdict::Place(id) => (PLACE, AT, value(id.as_str())),
        Verdict::NotAPlace => (PLACE, AT, value(NOT_A_PLACE)),
        Verdict::Pin(at) => (AT, PLACE, pin(at.lat(), at.lon())),
    };
    table.remove(gone);
    let is_other = table.get(kept).and_then(Item::as_str) != item.as_str();
    set(table, kept, item);
    // A comment that names another place would mislead.
    if is_other {
        comment(table, kept, &correction.beside);
    }
}

/// Sets a value and keeps the comment behind the old one.
fn set(table: &mut Table, key: &str, item: Item) {
    let comment = table
        .get(key)
        .and_then(Item::as_value)
        .and_then(|old| old.decor().suffix().cloned());
    table.insert(key, item);
    if let (Some(comment), Some(new)) = (comment, table.get_mut(key).and_then(Item::as_value_mut)) {
        new.decor_mut().set_suffix(comment);
    }
}
