//! The rows of a table as they are, for what works on tables and not on places.

use std::io::BufRead;
use std::path::Path;

use csv::ReaderBuilder;

use super::archive;
use super::decode;
use super::error::ImportError;
use super::format::Format;
use super::progress::Meter;
use super::{sheets, table};

/// Most cells of a table that is read whole.
const MOST_CELLS: usize = 20_000_000;

/// All rows of a CSV file in any encoding, or of the first sheet of a workbook; the first is the header.
///
/// # Errors
/// A file that cannot be read, or is no table.
pub fn rows(path: &Path) -> Result<Vec<Vec<String>>, ImportError> {
    let mut rows = Vec::new();
    let mut count = 0;
    let mut take = |row: Vec<String>| {
        count += row.len();
        if count > MOST_CELLS {
            let problem = "a larger table than is read at once; divide it";
            return Err(ImportError::malformed(path, problem));
        }
        rows.push(row);
        Ok(())
    };
    match Format::of(path)? {
        Format::Workbook => {
            sheets::each_row(path, &mut |_, cells| take(cells.to_vec()))?;
        }
        Format::Csv | Format::LinkedPlaces => {
            let unreadable = ImportError::unreadable(path);
            let raw = archive::open(path, &Meter::default()).map_err(&unreadable)?;
            let (mut text, _) = decode::text(raw).map_err(&unreadable)?;
            let delimiter = table::delimiter_of(text.fill_buf().map_err(&unreadable)?);
            let mut reader = ReaderBuilder::new()
                .delimiter(delimiter)
                .flexible(true)
                .has_headers(false)
                .from_reader(text);
            for record in reader.records() {
                let record =
                    record.map_err(|error| ImportError::malformed(path, error.to_string()))?;
                take(
                    record
                        .iter()
                        .map(|cell| table::unguarded(cell).to_owned())
                        .collect(),
                )?;
            }
        }
        format => {
            let problem = format!("{}, no table; give CSV or XLSX", format.word());
            return Err(ImportError::malformed(path, problem));
        }
    }
    Ok(rows)
}
