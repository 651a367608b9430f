//! Edits the text of a corrections file in place: comments, order and spelling of everything else
//! stay as they were (`toml_edit` keeps the concrete syntax).

use super::file::{AT, FIX, LAT, LON, NAME, PLACE, WITHIN};
use super::{Correction, Corrections, InvalidCorrections, NOT_A_PLACE, Verdict};
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
    let mut known = Corrections::parse(text, path)?.0;
    let mut document: DocumentMut = text.parse().unwrap_or_default();
    let tables = tables(&mut document);
    for change in changes {
        make(change, &mut known, tables);
    }
    let body = document.to_string();
    Ok(if text.trim().is_empty() {
        format!("{HEADER}{body}")
    } else {
        body
    })
}

/// Makes one change in the tables of the file, and in the corrections that they say.
fn make(change: &Change, known: &mut Vec<Correction>, tables: &mut ArrayOfTables) {
    let at = known
        .iter()
        .position(|correction| change.is_about(correction));
    match (change, at) {
        (Change::Set(new), Some(at)) => {
            if let Some(table) = tables.get_mut(at) {
                write(new, table);
            }
        }
        (Change::Set(new), None) => {
            let mut table = Table::new();
            table.decor_mut().set_prefix("\n");
            write(new, &mut table);
            tables.push(table);
            known.push(new.clone());
        }
        (Change::Forget { .. }, Some(at)) => {
            tables.remove(at);
            known.remove(at);
        }
        (Change::Forget { .. }, None) => {}
    }
}

impl Change {
    /// Whether it replaces or removes a correction.
    fn is_about(&self, correction: &Correction) -> bool {
        match self {
            Self::Set(new) => correction.is_about_the_same(new),
            Self::Forget { name, within } => {
                fold(&correction.name) == fold(name) && correction.within == *within
            }
        }
    }
}

/// The corrections as tables of their own: inline ones are written out.
fn tables(document: &mut DocumentMut) -> &mut ArrayOfTables {
    let item = document
        .entry(FIX)
        .or_insert_with(|| Item::ArrayOfTables(ArrayOfTables::new()));
    if let Some(array) = item.as_array() {
        let inline = array.iter().filter_map(Value::as_inline_table);
        let tables: ArrayOfTables = inline.map(|table| table.clone().into_table()).collect();
        *item = Item::ArrayOfTables(tables);
    }
    item.as_array_of_tables_mut()
        .expect("the parser has accepted the list, so it is one of the two forms")
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
    if let Some(new) = table.get_mut(kept).and_then(Item::as_value_mut)
        && is_other
        && !correction.beside.is_empty()
    {
        let comment = correction.beside.replace(char::is_control, " ");
        new.decor_mut().set_suffix(format!(" # {comment}"));
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
