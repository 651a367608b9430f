//! Edits the text of a corrections file in place: comments, order and spelling of everything else
//! stay as they were (`toml_edit` keeps the concrete syntax).

use super::file::{AT, FIX, HIDE, LAT, LON, MASK, NAME, PLACE, WITHIN};
use super::{Correction, Corrections, Hide, InvalidCorrections, NOT_A_PLACE, Verdict, Words};
use crate::gazetteer::fold;
use std::path::Path;
use toml_edit::{ArrayOfTables, DocumentMut, InlineTable, Item, Table, Value, value};

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
            put(
                &mut known.hides,
                at,
                new,
                tables(document, HIDE),
                write_hide,
            );
        }
        Change::Show { place } => {
            let at = known.hides.iter().position(|one| one.place == *place);
            take(&mut known.hides, at, tables(document, HIDE));
        }
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
    let item = value(hide.place.as_str());
    if table.get(PLACE).and_then(Item::as_str) != item.as_str() {
        table.insert(PLACE, item);
        comment(table, PLACE, &hide.beside);
    }
    match hide.words {
        Words::Masked => set(table, MASK, value(true)),
        Words::Kept => _ = table.remove(MASK),
    }
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
