//! Mentions as a flat table, a row a mention: the one definition of its columns, for comma-separated
//! values, Parquet and Arrow.

use super::csv;
use super::toponyms::{Toponym, ToponymOffset, ToponymPlace, Toponyms};

/// A row: a mention with the document that it stands in, or a document with the reason why there is
/// nothing of it.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct MentionRow<'a> {
    /// Id of the document; nothing of a line that could not be read.
    pub document: Option<&'a str>,
    /// Address or site of the document, as stated.
    pub source: Option<&'a str>,
    /// Date of the document, as stated.
    pub date: Option<&'a str>,
    /// The mention.
    pub mention: Option<&'a Toponym>,
    /// Why there is none.
    pub error: Option<&'a str>,
}

/// What a cell holds.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Cell<'a> {
    /// Nothing: it is not known, or does not apply.
    Nothing,
    /// Text.
    Text(&'a str),
    /// A number without fractions.
    Count(u32),
    /// A number.
    Number(f64),
}

/// What the cells of a column hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CellKind {
    /// Text of any kind.
    Text,
    /// One of a few words.
    Word,
    /// A number without fractions.
    Count,
    /// A number.
    Number,
}

/// A column.
#[derive(Debug, Clone, Copy)]
pub struct Column {
    /// Its name.
    pub name: &'static str,
    /// What its cells hold, where they hold something.
    pub kind: CellKind,
    cell: for<'a> fn(&MentionRow<'a>) -> Cell<'a>,
}

impl Column {
    /// The cell of a row.
    #[must_use]
    pub fn cell<'a>(&self, row: &MentionRow<'a>) -> Cell<'a> {
        (self.cell)(row)
    }

    /// The column of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<&'static Self> {
        COLUMNS.iter().find(|column| column.name == name)
    }
}

fn text<'a>(text: Option<&'a str>) -> Cell<'a> {
    text.map_or(Cell::Nothing, Cell::Text)
}

fn number(number: Option<f64>) -> Cell<'static> {
    number.map_or(Cell::Nothing, Cell::Number)
}

fn mention<'a>(row: &MentionRow<'a>, cell: fn(&'a Toponym) -> Cell<'a>) -> Cell<'a> {
    row.mention.map_or(Cell::Nothing, cell)
}

fn place<'a>(row: &MentionRow<'a>, cell: fn(&'a ToponymPlace) -> Cell<'a>) -> Cell<'a> {
    let place = row.mention.and_then(|mention| mention.place.as_ref());
    place.map_or(Cell::Nothing, cell)
}

fn offset(row: &MentionRow<'_>, of: fn(&ToponymOffset) -> Option<f64>) -> Cell<'static> {
    let offset = row.mention.and_then(|mention| mention.offset.as_ref());
    number(offset.and_then(of))
}

/// Words where there are some.
fn words(words: &str) -> Cell<'_> {
    if words.is_empty() {
        Cell::Nothing
    } else {
        Cell::Text(words)
    }
}

/// A number of code points; no text that is read has more than fit.
fn count(number: usize) -> Cell<'static> {
    u32::try_from(number).map_or(Cell::Nothing, Cell::Count)
}

macro_rules! column {
    ($name:literal, $kind:ident, $cell:expr) => {
        Column {
            name: $name,
            kind: CellKind::$kind,
            cell: $cell,
        }
    };
}

/// The columns, in their order. `start` and `end` count code points; coordinates are degrees, WGS 84,
/// under the names by which other programs know them.
pub static COLUMNS: [Column; 22] = [
    column!("document", Text, |row| text(row.document)),
    column!("start", Count, |row| mention(row, |it| count(it.start))),
    column!("end", Count, |row| mention(row, |it| count(it.end))),
    column!("name", Text, |row| mention(row, |it| Cell::Text(&it.name))),
    column!("role", Word, |row| mention(row, |it| Cell::Text(it.role))),
    column!("status", Word, |row| mention(row, |it| Cell::Text(
        it.status
    ))),
    column!("confidence", Number, |row| {
        mention(row, |it| Cell::Number(it.confidence))
    }),
    column!("place", Text, |row| place(row, |it| Cell::Text(&it.id))),
    column!("place_name", Text, |row| place(row, |it| words(&it.name))),
    column!("kind", Word, |row| place(row, |it| words(&it.kind))),
    column!("country", Word, |row| place(row, |it| words(&it.country))),
    column!("admin1", Text, |row| place(row, |it| words(&it.admin1))),
    column!("latitude", Number, |row| place(row, |it| Cell::Number(
        it.lat
    ))),
    column!("longitude", Number, |row| place(row, |it| Cell::Number(
        it.lon
    ))),
    column!("population", Count, |row| {
        place(row, |it| match it.population {
            0 => Cell::Nothing,
            people => Cell::Count(people),
        })
    }),
    column!("offset_bearing", Number, |row| offset(row, |it| it.bearing)),
    column!("offset_km", Number, |row| offset(row, |it| Some(it.km))),
    column!("offset_latitude", Number, |row| offset(row, |it| it.lat)),
    column!("offset_longitude", Number, |row| offset(row, |it| it.lon)),
    column!("source", Text, |row| text(row.source)),
    column!("date", Text, |row| text(row.date)),
    column!("error", Text, |row| text(row.error)),
];

/// The rows of a document that was read.
pub fn mention_rows(document: &Toponyms) -> impl Iterator<Item = MentionRow<'_>> {
    document.toponyms.iter().map(|mention| MentionRow {
        document: Some(&document.id),
        mention: Some(mention),
        ..MentionRow::default()
    })
}

/// The first line of the table as comma-separated values, with its end.
#[must_use]
pub fn csv_header(columns: &[&Column]) -> String {
    csv::row(columns.iter().map(|column| column.name)) + "\r\n"
}

/// A row as comma-separated values; it ends as RFC 4180 says.
#[must_use]
pub fn csv_row(row: &MentionRow<'_>, columns: &[&Column]) -> String {
    let cell = |column: &&Column| match column.cell(row) {
        Cell::Nothing => String::new(),
        Cell::Text(text) => text.to_owned(),
        Cell::Count(count) => count.to_string(),
        Cell::Number(number) => number.to_string(),
    };
    csv::row(columns.iter().map(cell)) + "\r\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_column_is_found_by_its_name_and_no_name_stands_twice() {
        for column in &COLUMNS {
            let found = Column::named(column.name).unwrap();
            assert!(std::ptr::eq(found, column), "{}", column.name);
        }
        assert!(Column::named("lat").is_none());
    }

    #[test]
    fn a_row_without_a_mention_has_the_reason_and_nothing_else() {
        let row = MentionRow {
            document: Some("a"),
            error: Some("too long"),
            ..MentionRow::default()
        };
        let columns: Vec<&Column> = COLUMNS.iter().collect();
        let line = csv_row(&row, &columns);
        assert_eq!(line, format!("a{}too long\r\n", ",".repeat(21)));
        assert_eq!(csv_header(&columns).matches(',').count(), 21);
    }
}
