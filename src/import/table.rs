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
    let first = first_line(reader.fill_buf().map_err(&unreadable)?);
    let delimiter = delimiter(&first);
    let mut rows = ReaderBuilder::new()
        .delimiter(delimiter)
        .flexible(true)
        .from_reader(reader);
    let malformed = |error: csv::Error| ImportError::malformed(path, error.to_string());
    let header = rows.headers().map_err(malformed)?.clone();
    let mut table = Table::new(path, header.iter(), given, crs)?;
    let mut row = StringRecord::new();
    loop {
        let line = rows.position().line();
        match rows.read_record(&mut row) {
            Ok(false) => break,
            Ok(true) => table.row(format_args!("{line}"), row.iter(), sink)?,
            Err(error) if error.is_io_error() => return Err(malformed(error)),
            Err(_) => sink.offer(format_args!("{line}"), Err("not UTF-8"))?,
        }
    }
    table.finish(sink);
    Ok(())
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
        let clean = |name: &str| name.trim_matches(['\u{feff}', ' ', '"']).to_owned();
        let header: Vec<String> = header.map(clean).collect();
        let names: Vec<&str> = header.iter().map(String::as_str).collect();
        let columns = Columns::of(&names, given);
        let all = header.join(", ").to_lowercase();
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

pub(super) fn first_line(start: &[u8]) -> String {
    let end = start.iter().position(|byte| matches!(byte, b'\n' | b'\r'));
    let line = start.get(..end.unwrap_or(start.len())).unwrap_or_default();
    String::from_utf8_lossy(line).into_owned()
}

/// Of the usual separators the one that the header has most of.
pub(super) fn delimiter(header: &str) -> u8 {
    let count = |separator: &u8| header.bytes().filter(|byte| byte == separator).count();
    [b',', b'\t', b';', b'|']
        .into_iter()
        .rev()
        .max_by_key(count)
        .unwrap_or(b',')
}
