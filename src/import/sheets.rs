//! Workbooks: the first sheet of XLSX (ECMA-376) and of ODS (OpenDocument 1.3) that is a table with a
//! header.
//!
//! Read with the readers of ZIP and XML that are there, part by part: an archive that unpacks without
//! end is left at a limit.

use std::io::{BufRead, BufReader, Read};
use std::path::Path;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::archive;
use super::crs::Crs;
use super::error::ImportError;
use super::sink::Sink;
use super::table::Table;
use super::xml::text_of;
use crate::gazetteer::Given;

/// Bytes of all texts of a workbook together, and how many there are.
const MOST_TEXT: usize = 64 << 20;
const MOST_TEXTS: usize = 500_000;
/// Texts in the cells of a sheet, and rows and cells without any.
const MOST_CELLS: usize = 5_000_000;
const MOST_EMPTY: usize = 2_000_000;
/// Columns of a sheet that are read.
const MOST_COLUMNS: usize = 512;
/// Rows before the header.
const MOST_BEFORE: u64 = 50;

type Rows<'r> = &'r mut dyn FnMut(u64, &[String]) -> Result<(), ImportError>;

/// Reads a workbook.
pub(super) fn read(
    path: &Path,
    given: &Given,
    crs: Option<Crs>,
    sink: &mut dyn Sink,
) -> Result<(), ImportError> {
    let mut table = None;
    let mut failed = None;
    let mut rows = |number: u64, cells: &[String]| -> Result<(), ImportError> {
        let cells = cells.iter().map(String::as_str);
        match &mut table {
            Some(table) => Table::row(table, format_args!("row {number}"), cells, sink),
            // The header: the first row that has a name and a position.
            None => {
                match Table::new(path, cells, given, crs) {
                    Ok(found) => table = Some(found),
                    Err(problem) if number > MOST_BEFORE => {
                        return Err(failed.take().unwrap_or(problem));
                    }
                    Err(problem) => {
                        failed.get_or_insert(problem);
                    }
                }
                Ok(())
            }
        }
    };
    let sheets = each_row(path, &mut rows)?;
    if sheets > 1 {
        sink.remark(format!("only the first of {sheets} sheets is read"));
    }
    match (table, failed) {
        (Some(table), _) => {
            table.finish(sink);
            Ok(())
        }
        (None, Some(problem)) => Err(problem),
        (None, None) => Err(ImportError::malformed(path, "the sheet is empty")),
    }
}

/// Gives each row of the first sheet; gives how many sheets there are, as far as that is known.
pub(super) fn each_row(path: &Path, rows: Rows<'_>) -> Result<usize, ImportError> {
    let names = archive::names(path).map_err(ImportError::unreadable(path))?;
    let has = |name: &str| names.iter().any(|own| own == name);
    let mut sheets: Vec<&String> = names
        .iter()
        .filter(|name| name.starts_with("xl/worksheets/") && name.ends_with(".xml"))
        .collect();
    // sheet2 before sheet10
    sheets.sort_by_key(|name| (name.len(), name.as_str()));
    if has("content.xml") {
        open_document(path, rows)?;
    } else if let Some(first) = sheets.first() {
        let texts = match has("xl/sharedStrings.xml") {
            true => shared(path)?,
            false => Vec::new(),
        };
        office(path, first, &texts, rows)?;
    } else {
        let problem = "a workbook of a form that is not read; save the sheet as CSV";
        return Err(ImportError::malformed(path, problem));
    }
    Ok(sheets.len())
}

fn part(path: &Path, name: &str) -> Result<Reader<impl BufRead>, ImportError> {
    let part = archive::part(path, name).map_err(ImportError::unreadable(path))?;
    let mut reader = Reader::from_reader(BufReader::new(part.take(1 << 31)));
    reader.config_mut().expand_empty_elements = true;
    Ok(reader)
}

fn malformed(path: &Path) -> impl Fn(quick_xml::Error) -> ImportError {
    let path = path.to_owned();
    move |error| ImportError::malformed(&path, format!("a damaged workbook: {error}"))
}

/// The texts that cells refer to by number.
fn shared(path: &Path) -> Result<Vec<String>, ImportError> {
    let mut reader = part(path, "xl/sharedStrings.xml")?;
    let (mut texts, mut total, mut buffer) = (Vec::new(), 0, Vec::new());
    loop {
        buffer.clear();
        match reader
            .read_event_into(&mut buffer)
            .map_err(malformed(path))?
        {
            Event::Eof => return Ok(texts),
            Event::Start(start) if start.local_name().as_ref() == "si" => {
                let text = text_of(&mut reader).map_err(malformed(path))?;
                total += text.len() + 24;
                if total > MOST_TEXT {
                    let problem = "more than 64 MiB of text; save the sheet as CSV";
                    return Err(ImportError::malformed(path, problem));
                }
                if texts.len() == MOST_TEXTS {
                    let problem = "more than 500,000 different texts; save the sheet as CSV";
                    return Err(ImportError::malformed(path, problem));
                }
                texts.push(text);
            }
            _ => {}
        }
    }
}

fn attribute(start: &BytesStart<'_>, name: &str) -> Option<String> {
    let mut attributes = start.attributes().flatten();
    let found = attributes.find(|attribute| attribute.key.local_name().as_ref() == name)?;
    Some(found.value.to_string())
}

/// A sheet of XLSX.
fn office(path: &Path, sheet: &str, texts: &[String], rows: Rows<'_>) -> Result<(), ImportError> {
    let mut reader = part(path, sheet)?;
    let mut buffer = Vec::new();
    let mut cells: Vec<String> = Vec::new();
    let (mut number, mut column, mut is_shared) = (0, 0, false);
    let mut extent = Extent::default();
    loop {
        buffer.clear();
        match reader
            .read_event_into(&mut buffer)
            .map_err(malformed(path))?
        {
            Event::Eof => return Ok(()),
            Event::Start(start) => match start.local_name().as_ref() {
                "row" => {
                    extent.begin(path)?;
                    number += 1;
                    cells.clear();
                    column = 0;
                }
                "c" => {
                    extent.begin(path)?;
                    let place = attribute(&start, "r").and_then(|place| column_of(&place));
                    column = place.unwrap_or(column);
                    is_shared = attribute(&start, "t").as_deref() == Some("s");
                }
                "v" | "t" => {
                    let text = text_of(&mut reader).map_err(malformed(path))?;
                    let text = match is_shared {
                        true => text
                            .parse::<usize>()
                            .ok()
                            .and_then(|at| texts.get(at).cloned()),
                        false => Some(text),
                    };
                    let text = text.unwrap_or_default();
                    extent.fill(&text, path)?;
                    put(&mut cells, column, &text);
                }
                _ => {}
            },
            Event::End(end) => match end.local_name().as_ref() {
                "c" => column += 1,
                "row" => {
                    extent.end_row(&cells);
                    rows(number, &cells)?;
                }
                _ => {}
            },
            _ => {}
        }
    }
}

/// How much of a sheet has been read.
#[derive(Debug, Default)]
struct Extent {
    /// Rows and cells without text.
    empty: usize,
    /// Texts of cells.
    filled: usize,
}

impl Extent {
    /// Counts a row or a cell that begins.
    fn begin(&mut self, path: &Path) -> Result<(), ImportError> {
        self.empty += 1;
        if self.empty > MOST_EMPTY {
            let problem = "more than 2 million empty rows and cells; save the sheet as CSV";
            return Err(ImportError::malformed(path, problem));
        }
        Ok(())
    }

    /// Counts a text of the cell that began.
    fn fill(&mut self, text: &str, path: &Path) -> Result<(), ImportError> {
        if text.is_empty() {
            return Ok(());
        }
        self.empty = self.empty.saturating_sub(1);
        self.filled += 1;
        if self.filled > MOST_CELLS {
            let problem = "more than 5 million cells; save the sheet as CSV";
            return Err(ImportError::malformed(path, problem));
        }
        Ok(())
    }

    /// Ends a row.
    fn end_row(&mut self, cells: &[String]) {
        if cells.iter().any(|cell| !cell.is_empty()) {
            self.empty = self.empty.saturating_sub(1);
        }
    }
}

/// Puts a text into a column, behind what is in it: rich texts come in parts.
fn put(cells: &mut Vec<String>, column: usize, text: &str) {
    if column >= MOST_COLUMNS {
        return;
    }
    if cells.len() <= column {
        cells.resize(column + 1, String::new());
    }
    if let Some(cell) = cells.get_mut(column) {
        cell.push_str(text);
    }
}

/// `AB12` → 27.
fn column_of(place: &str) -> Option<usize> {
    let letters = place.bytes().take_while(u8::is_ascii_alphabetic).take(4);
    let number = letters.fold(0, |number, letter| {
        number * 26 + usize::from(letter.to_ascii_uppercase() - b'A') + 1
    });
    number.checked_sub(1)
}

/// The first sheet of ODS.
fn open_document(path: &Path, rows: Rows<'_>) -> Result<(), ImportError> {
    let mut reader = part(path, "content.xml")?;
    let mut buffer = Vec::new();
    let mut cells: Vec<String> = Vec::new();
    let (mut number, mut column, mut repeated) = (0, 0, 1);
    let (mut in_cell, mut has_value) = (false, false);
    let mut extent = Extent::default();
    loop {
        buffer.clear();
        match reader
            .read_event_into(&mut buffer)
            .map_err(malformed(path))?
        {
            Event::Eof => return Ok(()),
            Event::Start(start) => match start.local_name().as_ref() {
                "table-row" => {
                    extent.begin(path)?;
                    number += 1;
                    cells.clear();
                    column = 0;
                }
                "table-cell" | "covered-table-cell" => {
                    extent.begin(path)?;
                    in_cell = true;
                    repeated = attribute(&start, "number-columns-repeated")
                        .and_then(|count| count.parse().ok())
                        .unwrap_or(1_usize);
                    // Numbers as they are, not as they are shown.
                    let value = attribute(&start, "value");
                    has_value = value.is_some();
                    let value = value.unwrap_or_default();
                    extent.fill(&value, path)?;
                    put(&mut cells, column, &value);
                }
                "annotation" => {
                    text_of(&mut reader).map_err(malformed(path))?;
                }
                "p" if in_cell && !has_value => {
                    let text = text_of(&mut reader).map_err(malformed(path))?;
                    extent.fill(&text, path)?;
                    put(&mut cells, column, &text);
                }
                _ => {}
            },
            Event::End(end) => match end.local_name().as_ref() {
                "table-cell" | "covered-table-cell" => {
                    in_cell = false;
                    let cell = cells.get(column).cloned().unwrap_or_default();
                    if !cell.is_empty() {
                        for more in 1..repeated.min(MOST_COLUMNS) {
                            put(&mut cells, column + more, &cell);
                        }
                    }
                    column = column.saturating_add(repeated);
                }
                "table-row" => {
                    extent.end_row(&cells);
                    rows(number, &cells)?;
                }
                "table" => return Ok(()),
                _ => {}
            },
            _ => {}
        }
    }
}
