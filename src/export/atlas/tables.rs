//! The places and the mentions of an atlas as tables: the one definition of their columns, for
//! comma-separated values and Parquet.

use super::{position, sentence, summary, written};
use crate::atlas::{Atlas, Document, Naming, Part};
use crate::export::csv;
use crate::export::mention_table::{Cell, CellKind};
#[cfg(feature = "parquet")]
use crate::export::parquet::GeoTable;
#[cfg(feature = "parquet")]
use parquet::errors::ParquetError;

/// Takes a row: its cells, longitude and latitude.
type Take<'t> = &'t mut dyn FnMut(&[Cell<'_>], [f64; 2]);

/// A table.
pub(super) struct Table {
    #[cfg_attr(
        not(feature = "parquet"),
        expect(dead_code, reason = "only Parquet has names")
    )]
    name: &'static str,
    columns: &'static [(&'static str, CellKind)],
    rows: fn(&Atlas, Take<'_>),
}

/// A row for each place.
pub(super) static PLACES: Table = Table {
    name: "places",
    columns: &[
        ("id", CellKind::Text),
        ("name", CellKind::Text),
        ("kind", CellKind::Word),
        ("country", CellKind::Word),
        ("where", CellKind::Text),
        ("latitude", CellKind::Number),
        ("longitude", CellKind::Number),
        ("documents", CellKind::Count),
        ("mentions", CellKind::Count),
        ("first", CellKind::Text),
        ("last", CellKind::Text),
        ("new", CellKind::Word),
        ("status", CellKind::Word),
        ("sources", CellKind::Text),
    ],
    rows: places,
};

/// A row for each mention of every document, of copies too: they say of which document they are copies.
pub(super) static MENTIONS: Table = Table {
    name: "mentions",
    columns: &[
        ("document", CellKind::Text),
        ("title", CellKind::Text),
        ("source", CellKind::Text),
        ("date", CellKind::Text),
        ("copy_of", CellKind::Text),
        ("part", CellKind::Word),
        ("paragraph", CellKind::Count),
        ("name", CellKind::Text),
        ("status", CellKind::Word),
        ("place", CellKind::Text),
        ("place_name", CellKind::Text),
        ("country", CellKind::Word),
        ("latitude", CellKind::Number),
        ("longitude", CellKind::Number),
        ("sentence", CellKind::Text),
    ],
    rows: mentions,
};

/// The table as comma-separated values.
pub(super) fn csv(table: &Table, atlas: &Atlas) -> String {
    let mut text = csv::row(table.columns.iter().map(|(name, _)| name)) + "\n";
    (table.rows)(atlas, &mut |row, _| {
        text.push_str(&csv::row(row.iter().map(in_words)));
        text.push('\n');
    });
    text
}

/// The table as a file of GeoParquet.
#[cfg(feature = "parquet")]
pub(super) fn parquet(table: &Table, atlas: &Atlas) -> Result<Vec<u8>, ParquetError> {
    let mut file = GeoTable::new(Vec::new(), table.name, table.columns)?;
    let mut problem = None;
    (table.rows)(atlas, &mut |row, point| {
        if problem.is_none() {
            problem = file.push(row.iter().copied(), Some(point)).err();
        }
    });
    match problem {
        Some(problem) => Err(problem),
        None => file.finish(),
    }
}

fn in_words(cell: &Cell<'_>) -> String {
    match cell {
        Cell::Nothing => String::new(),
        Cell::Text(text) => (*text).to_owned(),
        Cell::Count(count) => count.to_string(),
        Cell::Number(number) => number.to_string(),
    }
}

/// Text where there is some.
fn text(words: &str) -> Cell<'_> {
    match words {
        "" => Cell::Nothing,
        words => Cell::Text(words),
    }
}

/// No atlas has more documents or mentions than fit.
fn count(number: usize) -> Cell<'static> {
    u32::try_from(number).map_or(Cell::Nothing, Cell::Count)
}

fn places(atlas: &Atlas, take: Take<'_>) {
    for (number, place) in atlas.places.iter().enumerate() {
        let counted = summary(atlas, number, place);
        let [lon, lat] = position(place);
        let sources = counted.sources.join("; ");
        let row = [
            text(&place.id),
            text(&place.name),
            text(place.kind.word()),
            text(&place.country),
            text(&place.lies_in),
            Cell::Number(lat),
            Cell::Number(lon),
            count(place.documents.len()),
            count(place.mentions),
            text(&counted.first),
            text(&counted.last),
            text(if counted.is_new { "true" } else { "false" }),
            text(counted.status.word()),
            text(&sources),
        ];
        take(&row, [lon, lat]);
    }
}

fn mentions(atlas: &Atlas, take: Take<'_>) {
    for document in &atlas.documents {
        for naming in &document.named {
            mentions_of(atlas, document, naming, take);
        }
    }
}

fn mentions_of(atlas: &Atlas, document: &Document, naming: &Naming, take: Take<'_>) {
    let place = &atlas.places[naming.place];
    let [lon, lat] = position(place);
    let date = document.date.map(|date| date.to_string());
    let original = document
        .copy_of
        .map_or("", |original| atlas.documents[original].id.as_str());
    for mention in &naming.mentions {
        let Some((words, block)) = sentence(document, naming.part, mention.sentence) else {
            continue;
        };
        let name = written(words, *mention).unwrap_or_default();
        let row = [
            text(&document.id),
            text(&document.title),
            text(&atlas.sources[document.source].name),
            text(date.as_deref().unwrap_or_default()),
            text(original),
            text(match naming.part {
                Part::Article => "article",
                Part::Comments => "comment",
            }),
            Cell::Count(block),
            text(&name),
            text(naming.status.word()),
            text(&place.id),
            text(&place.name),
            text(&place.country),
            Cell::Number(lat),
            Cell::Number(lon),
            text(words),
        ];
        take(&row, [lon, lat]);
    }
}
