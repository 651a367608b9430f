//! Workbooks: the first sheet of XLSX (ECMA-376) and of ODS (OpenDocument 1.3) that is a table with a
//! header.
//!
//! Read with the readers of ZIP and XML that are there, part by part: an archive that unpacks without
//! end is left at a limit.

use std::io::{BufRead, BufReader, Read};
use std::ops::ControlFlow;
use std::path::Path;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::archive;
use super::crs::Crs;
use super::error::ImportError;
use super::sheet_rows::{Rows, Sheet};
use super::sink::Sink;
use super::table::Head;
use super::xml::text_of;
use crate::gazetteer::Given;

/// Bytes of all texts of a workbook together, and how many there are.
const MOST_TEXT: usize = 64 << 20;
const MOST_TEXTS: usize = 500_000;
/// Sheets among which the table is looked for.
const MOST_SHEETS: usize = 10;

/// Reads a workbook.
pub(super) fn read(
    path: &Path,
    given: &Given,
    crs: Option<Crs>,
    sink: &mut dyn Sink,
) -> Result<(), ImportError> {
    let mut number = 0;
    loop {
        let mut head = Head::new(path, given, crs);
        let sheets = each_row_of(path, number, &mut |row, cells| {
            let cells = cells.iter().map(String::as_str);
            head.row(format_args!("row {row}"), cells, sink)
        });
        let (found, sheets) = match sheets {
            Ok(sheets) => (head.finish(sink), sheets),
            Err(problem) => (Err(problem), number + 1),
        };
        number += 1;
        match found {
            // A sheet that says what the others are about.
            Err(ImportError::Malformed { .. }) if number < sheets.min(MOST_SHEETS) => {}
            Ok(()) if sheets > 1 => {
                sink.remark(format!("only sheet {number} of {sheets} is read"));
                return Ok(());
            }
            found => return found,
        }
    }
}

/// Gives each row of the first sheet; gives how many sheets there are, as far as that is known.
pub(super) fn each_row(path: &Path, rows: Rows<'_>) -> Result<usize, ImportError> {
    each_row_of(path, 0, rows)
}

/// The same of the sheet with a number, from 0.
fn each_row_of(path: &Path, number: usize, rows: Rows<'_>) -> Result<usize, ImportError> {
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
    } else if let Some(sheet) = sheets.get(number) {
        let texts = match has("xl/sharedStrings.xml") {
            true => shared(path)?,
            false => Vec::new(),
        };
        office(path, sheet, &texts, rows)?;
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
    let (mut texts, mut total) = (Vec::new(), 0);
    each_event(
        path,
        part(path, "xl/sharedStrings.xml")?,
        |reader, event| {
            if let Event::Start(start) = event
                && start.local_name().as_ref() == "si"
            {
                let text = text_of(reader).map_err(malformed(path))?;
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
            Ok(ControlFlow::Continue(()))
        },
    )?;
    Ok(texts)
}

fn attribute(start: &BytesStart<'_>, name: &str) -> Option<String> {
    let mut attributes = start.attributes().flatten();
    let found = attributes.find(|attribute| attribute.key.local_name().as_ref() == name)?;
    Some(found.value.to_string())
}

/// Hands the events of a part to `take`, which also gets the reader, until it breaks off.
fn each_event<R: BufRead>(
    path: &Path,
    mut reader: Reader<R>,
    mut take: impl FnMut(&mut Reader<R>, &Event<'_>) -> Result<ControlFlow<()>, ImportError>,
) -> Result<(), ImportError> {
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        let event = reader.read_event_into(&mut buffer);
        let event = event.map_err(malformed(path))?;
        if matches!(event, Event::Eof) || take(&mut reader, &event)?.is_break() {
            return Ok(());
        }
    }
}

/// A sheet of XLSX.
fn office(path: &Path, name: &str, texts: &[String], rows: Rows<'_>) -> Result<(), ImportError> {
    let mut sheet = Sheet::new(path);
    let mut is_shared = false;
    each_event(path, part(path, name)?, |reader, event| {
        match event {
            Event::Start(start) => match start.local_name().as_ref() {
                "row" => sheet.begin_row()?,
                "c" => {
                    let place = attribute(start, "r").and_then(|place| column_of(&place));
                    sheet.column = place.unwrap_or(sheet.column);
                    sheet.begin_cell()?;
                    is_shared = attribute(start, "t").as_deref() == Some("s");
                }
                "v" | "t" => {
                    let text = text_of(reader).map_err(malformed(path))?;
                    let of_number = |text: &str| texts.get(text.parse::<usize>().ok()?).cloned();
                    let text = match is_shared {
                        true => of_number(&text).unwrap_or_default(),
                        false => text,
                    };
                    sheet.write(&text)?;
                }
                _ => {}
            },
            Event::End(end) => match end.local_name().as_ref() {
                "c" => sheet.column += 1,
                "row" => sheet.end_row(rows)?,
                _ => {}
            },
            _ => {}
        }
        Ok(ControlFlow::Continue(()))
    })
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
    let mut sheet = Sheet::new(path);
    let mut repeated = 1;
    let (mut in_cell, mut has_value) = (false, false);
    each_event(path, part(path, "content.xml")?, |reader, event| {
        match event {
            Event::Start(start) => match start.local_name().as_ref() {
                "table-row" => sheet.begin_row()?,
                "table-cell" | "covered-table-cell" => {
                    sheet.begin_cell()?;
                    in_cell = true;
                    repeated = attribute(start, "number-columns-repeated")
                        .and_then(|count| count.parse().ok())
                        .unwrap_or(1_usize);
                    // Numbers as they are, not as they are shown.
                    let value = attribute(start, "value");
                    has_value = value.is_some();
                    sheet.write(&value.unwrap_or_default())?;
                }
                "annotation" => {
                    text_of(reader).map_err(malformed(path))?;
                }
                "p" if in_cell && !has_value => {
                    let text = text_of(reader).map_err(malformed(path))?;
                    sheet.write(&text)?;
                }
                _ => {}
            },
            Event::End(end) => match end.local_name().as_ref() {
                "table-cell" | "covered-table-cell" => {
                    in_cell = false;
                    sheet.end_cells(repeated);
                }
                "table-row" => sheet.end_row(rows)?,
                "table" => return Ok(ControlFlow::Break(())),
                _ => {}
            },
            _ => {}
        }
        Ok(ControlFlow::Continue(()))
    })
}
