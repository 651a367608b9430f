//! Tables with a header: CSV of any kind with a mapping of columns, Linked Places TSV, GNIS.

use std::io::BufRead;
use std::path::Path;

use csv::{ReaderBuilder, StringRecord};
use serde_json::Value;

use super::crs::Crs;
use super::decode;
use super::error::ImportError;
use super::mapper::{Feature, Mapper};
use super::sink::Sink;
use crate::gazetteer::{Columns, Field, Given};

/// Reads a table; `given` names the header of a field where it is not one of the usual ones.
pub(super) fn read(
    path: &Path,
    given: &Given,
    crs: Option<Crs>,
    sink: &mut dyn Sink,
) -> Result<(), ImportError> {
    let unreadable = ImportError::unreadable(path);
    let (mut reader, encoding) = decode::text(sink.open()?).map_err(&unreadable)?;
    if let Some(encoding) = encoding {
        sink.remark(format!("read as {encoding}"));
    }
    let delimiter = delimiter_of(reader.fill_buf().map_err(&unreadable)?);
    let mut rows = ReaderBuilder::new()
        .delimiter(delimiter)
        .flexible(true)
        .has_headers(false)
        .from_reader(reader);
    let malformed = |error: csv::Error| ImportError::malformed(path, error.to_string());
    let mut head = Head::new(path, given, crs);
    let mut row = StringRecord::new();
    loop {
        let line = rows.position().line();
        match rows.read_record(&mut row) {
            Ok(false) => break,
            Ok(true) => head.row(format_args!("{line}"), row.iter(), sink)?,
            Err(error) if error.is_io_error() => return Err(malformed(error)),
            Err(_) => sink.offer(format_args!("{line}"), Err("not UTF-8"))?,
        }
    }
    head.finish(sink)
}

/// Rows before the header: a title, an empty line, what the table is about.
const MOST_BEFORE: usize = 50;
/// Columns that are read, and letters of their names in a message.
const MOST_COLUMNS: usize = 1_000;
const MOST_LETTERS: usize = 500;

/// A table whose header is looked for: the first row that has a name and a position, else the first that
/// has a name.
pub(super) struct Head<'t> {
    path: &'t Path,
    given: &'t Given,
    crs: Option<Crs>,
    table: Option<Table>,
    /// The rows that may be the header or stand before it, each with where it is.
    before: Vec<(String, Vec<String>)>,
}

impl<'t> Head<'t> {
    pub(super) fn new(path: &'t Path, given: &'t Given, crs: Option<Crs>) -> Self {
        Self {
            path,
            given,
            crs,
            table: None,
            before: Vec::new(),
        }
    }

    /// Takes a row.
    pub(super) fn row<'c>(
        &mut self,
        at: std::fmt::Arguments<'_>,
        cells: impl Iterator<Item = &'c str> + Clone,
        sink: &mut dyn Sink,
    ) -> Result<(), ImportError> {
        let cells = cells.take(MOST_COLUMNS);
        if let Some(table) = &mut self.table {
            return table.row(at, cells, sink);
        }
        let names: Vec<&str> = cells.clone().map(clean).collect();
        let columns = Columns::of(&names, self.given);
        let has = |field| columns.at(field).is_some();
        let is_header =
            has(Field::Name) && (has(Field::Lat) && has(Field::Lon) || has(Field::Position));
        self.before
            .push((at.to_string(), cells.map(str::to_owned).collect()));
        match is_header || self.before.len() > MOST_BEFORE {
            true => self.begin(is_header, sink),
            false => Ok(()),
        }
    }

    /// Takes the last row, or else the first that will do, for the header.
    fn begin(&mut self, is_last: bool, sink: &mut dyn Sink) -> Result<(), ImportError> {
        let before = std::mem::take(&mut self.before);
        let skipped = if is_last { before.len() - 1 } else { 0 };
        let mut failed = None;
        for (at, cells) in before.into_iter().skip(skipped) {
            let cells = cells.iter().map(String::as_str);
            match &mut self.table {
                Some(table) => table.row(format_args!("{at}"), cells, sink)?,
                None => match Table::new(self.path, cells, self.given, self.crs) {
                    Ok(table) => self.table = Some(table),
                    Err(problem) => {
                        failed.get_or_insert(problem);
                    }
                },
            }
        }
        match (&self.table, failed) {
            (None, Some(problem)) => Err(problem),
            _ => Ok(()),
        }
    }

    /// # Errors
    /// No row is a header.
    pub(super) fn finish(mut self, sink: &mut dyn Sink) -> Result<(), ImportError> {
        if self.table.is_none() {
            self.begin(false, sink)?;
        }
        match self.table {
            Some(table) => {
                table.finish(sink);
                Ok(())
            }
            None => Err(ImportError::malformed(self.path, "the table is empty")),
        }
    }
}

/// A cell of a header without what is not part of a name.
fn clean(name: &str) -> &str {
    name.trim_matches(['\u{feff}', ' ', '"'])
}

/// A table as its rows come, whatever file they are in.
pub(super) struct Table {
    header: Vec<String>,
    mapper: Mapper,
}

impl Table {
    /// # Errors
    /// No column is the name, or none that the user names is there.
    pub(super) fn new<'h>(
        path: &Path,
        header: impl Iterator<Item = &'h str>,
        given: &Given,
        crs: Option<Crs>,
    ) -> Result<Self, ImportError> {
        let header: Vec<String> = header.map(|name| clean(name).to_owned()).collect();
        let names: Vec<&str> = header.iter().map(String::as_str).collect();
        let columns = Columns::of(&names, given);
        let all = header.join(", ").to_lowercase();
        let all: String = all.chars().take(MOST_LETTERS).collect();
        check_fields(path, given)?;
        for (field, name) in given {
            if Field::of(field)
                .and_then(|field| columns.at(field))
                .is_none()
            {
                let problem = format!("there is no column `{name}`; there are: {all}");
                return Err(ImportError::malformed(path, problem));
            }
        }
        let is_number = |name: &&str| name.replace(',', ".").parse::<f64>().is_ok();
        if columns.at(Field::Name).is_none()
            && names.iter().filter(|name| is_number(name)).count() > 1
        {
            let problem = "the first row is no header; add one, such as: name,lat,lon";
            return Err(ImportError::malformed(path, problem));
        }
        if columns.at(Field::Name).is_none() {
            let problem =
                format!("no column is the name; say which: --column name=COLUMN, one of: {all}");
            return Err(ImportError::malformed(path, problem));
        }
        for (field, other) in [(Field::Lat, Field::Lon), (Field::Lon, Field::Lat)] {
            if columns.at(field).is_none() && columns.at(other).is_some() {
                let field = field.word();
                let problem = format!(
                    "no column is the {field}; say which: --column {field}=COLUMN, one of: {all}"
                );
                return Err(ImportError::malformed(path, problem));
            }
        }
        Ok(Self {
            header,
            mapper: Mapper::new(given, crs.unwrap_or_default()),
        })
    }

    /// Takes a row; one without any text is none.
    pub(super) fn row<'c>(
        &mut self,
        at: std::fmt::Arguments<'_>,
        cells: impl Iterator<Item = &'c str>,
        sink: &mut dyn Sink,
    ) -> Result<(), ImportError> {
        let cells: Vec<&str> = cells.map(unguarded).collect();
        if cells.iter().all(|cell| cell.is_empty()) {
            return Ok(());
        }
        let cells = cells.into_iter().chain(std::iter::repeat(""));
        let properties = self.header.iter().cloned().zip(cells.map(Value::from));
        let place = self.mapper.place(Feature {
            id: "",
            properties: properties.collect(),
            shape: None,
        });
        sink.offer(at, place)
    }

    pub(super) fn finish(self, sink: &mut dyn Sink) {
        sink.seen(self.mapper.seen());
    }
}

/// # Errors
/// A field that no place has.
pub(super) fn check_fields(path: &Path, given: &Given) -> Result<(), ImportError> {
    let Some(field) = given.keys().find(|field| Field::of(field).is_none()) else {
        return Ok(());
    };
    let fields = Field::ALL.map(Field::word).join(", ");
    let problem = format!("there is no field `{field}` for --column; use one of: {fields}");
    Err(ImportError::malformed(path, problem))
}

/// A cell without the apostrophe that keeps a table program from taking it for a formula.
pub(super) fn unguarded(cell: &str) -> &str {
    let cell = cell.trim();
    match cell.strip_prefix('\'') {
        Some(rest) if rest.starts_with(['=', '+', '-', '@']) => rest,
        _ => cell,
    }
}

/// What stands between the cells: what Excel's `sep=` says, else the usual sign that the first line with
/// any has most of.
pub(super) fn delimiter_of(start: &[u8]) -> u8 {
    const USUAL: [u8; 4] = [b'|', b';', b'\t', b','];
    let lines = start.split(|byte| matches!(byte, b'\n' | b'\r'));
    for line in lines.take(MOST_BEFORE) {
        if let [b's', b'e', b'p', b'=', sign] = line {
            return *sign;
        }
        let count = |sign: &u8| line.iter().filter(|byte| *byte == sign).count();
        if let Some(sign) = USUAL.into_iter().max_by_key(count)
            && count(&sign) > 0
        {
            return sign;
        }
    }
    b','
}
