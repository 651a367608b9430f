//! Many texts in a table of Parquet (<https://parquet.apache.org/docs/file-format/>): a text in each row, read
//! by row groups and pages, so that memory does not grow with the file. What is read are columns without lists
//! and structures; texts may have bytes that are no UTF-8, which is the problem of their row alone.

use super::jsonl::{LineError, LineProblem, Record, TEXT_LIMIT};
use super::table::{Chosen, TableColumns, TableProblem};
use crate::panics::caught;
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp, ToSpan};
use parquet::basic::{ConvertedType, LogicalType, TimeUnit, Type as Physical};
use parquet::column::reader::{ColumnReader, ColumnReaderImpl};
use parquet::data_type::{DataType, Int96};
use parquet::errors::ParquetError;
use parquet::file::reader::{ChunkReader, FileReader, RowGroupReader, SerializedFileReader};
use parquet::schema::types::ColumnDescriptor;
use std::collections::VecDeque;
use std::io;

/// Rows that are read together.
const ROWS: usize = 64;

/// Reads the rows of a table one by one.
pub struct ParquetReader<R: ChunkReader> {
    file: SerializedFileReader<R>,
    columns: Vec<ReadColumn>,
    chosen: Chosen,
    /// Number of the row group that is read next.
    next_group: usize,
    /// One reader for each of the columns.
    group: Option<Vec<ColumnReader>>,
    waiting: VecDeque<Result<Record, LineError>>,
    row: u64,
    has_ended: bool,
}

impl<R: ChunkReader> std::fmt::Debug for ParquetReader<R> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(&self.columns).finish()
    }
}

/// A column that can be read as text.
#[derive(Debug)]
struct ReadColumn {
    name: String,
    /// Its place in the file.
    index: usize,
    meaning: Meaning,
    /// Whether a row may lack it.
    is_optional: bool,
}

/// What the values of a column are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Meaning {
    Text,
    Number,
    /// A number without sign, in the bits of one with a sign.
    Unsigned,
    /// Days since 1970-01-01.
    Day,
    /// So many of the second's parts since 1970-01-01; where it is an instant, in UTC.
    Time {
        per_second: i64,
        is_instant: bool,
    },
}

impl Meaning {
    /// `None` for values that are neither text, whole numbers nor times.
    fn of(column: &ColumnDescriptor) -> Option<Self> {
        let time = |per_second| Self::Time {
            per_second,
            is_instant: true,
        };
        let logical = column.logical_type_ref();
        match (column.physical_type(), logical, column.converted_type()) {
            (Physical::INT96, ..) => Some(time(1_000_000_000)),
            (_, Some(LogicalType::Timestamp(timestamp)), _) => Some(Self::Time {
                per_second: match timestamp.unit {
                    TimeUnit::MILLIS => 1_000,
                    TimeUnit::MICROS => 1_000_000,
                    TimeUnit::NANOS => 1_000_000_000,
                },
                is_instant: timestamp.is_adjusted_to_u_t_c,
            }),
            (_, _, ConvertedType::DATE) => Some(Self::Day),
            (_, _, ConvertedType::TIMESTAMP_MILLIS) => Some(time(1_000)),
            (_, _, ConvertedType::TIMESTAMP_MICROS) => Some(time(1_000_000)),
            (_, _, ConvertedType::DECIMAL | ConvertedType::INTERVAL) => None,
            (_, _, ConvertedType::TIME_MILLIS | ConvertedType::TIME_MICROS) => None,
            (Physical::BYTE_ARRAY, ..) => Some(Self::Text),
            (_, _, ConvertedType::UINT_32 | ConvertedType::UINT_64) => Some(Self::Unsigned),
            (Physical::INT32 | Physical::INT64, ..) => Some(Self::Number),
            _ => None,
        }
    }

    /// A whole number as the text of what it means; `None` for a time that no calendar has.
    fn words(self, value: i64) -> Option<String> {
        match self {
            Self::Text | Self::Number => Some(value.to_string()),
            Self::Unsigned => Some(value.cast_unsigned().to_string()),
            Self::Day => {
                let day = Date::constant(1970, 1, 1).checked_add(value.days());
                day.ok().map(|day| day.to_string())
            }
            Self::Time {
                per_second,
                is_instant,
            } => {
                let parts = value.rem_euclid(per_second) * (1_000_000_000 / per_second);
                let since =
                    SignedDuration::new(value.div_euclid(per_second), i32::try_from(parts).ok()?);
                let time = Timestamp::from_duration(since).ok()?.to_string();
                let local = time.trim_end_matches('Z').to_owned();
                Some(if is_instant { time } else { local })
            }
        }
    }
}

impl<R: ChunkReader + 'static> ParquetReader<R> {
    /// Reads the names of the columns.
    ///
    /// # Errors
    /// When it is no table of Parquet, there is no column for the text, or none that is named.
    pub fn new(input: R, wanted: TableColumns<'_>) -> Result<Self, TableProblem> {
        let file = damage_caught(|| SerializedFileReader::new(input));
        let file = file.map_err(|problem| TableProblem::Damaged(problem.to_string()))?;
        let columns = readable(&file);
        let names: Vec<&str> = columns.iter().map(|column| &*column.name).collect();
        let chosen = Chosen::among(&names, wanted)?;
        Ok(Self {
            file,
            columns,
            chosen,
            next_group: 0,
            group: None,
            waiting: VecDeque::new(),
            row: 0,
            has_ended: false,
        })
    }

    /// Reads rows of the row group, and begins the next where it ends; `false` at the end of the file.
    fn read_rows(&mut self) -> Result<bool, ParquetError> {
        let mut group = match self.group.take() {
            Some(group) => group,
            None if self.next_group == self.file.num_row_groups() => return Ok(false),
            None => {
                let group = self.file.get_row_group(self.next_group)?;
                self.next_group += 1;
                self.readers(&*group)?
            }
        };
        let mut columns = Vec::new();
        let pairs = self.columns.iter().zip(&mut group);
        for (number, (column, reader)) in pairs.enumerate() {
            let is_used = self.chosen.uses(number);
            columns.push(if is_used {
                column.cells(reader)?
            } else {
                Vec::new()
            });
        }
        let rows = columns[self.chosen.text].len();
        let used = || (0..columns.len()).filter(|number| self.chosen.uses(*number));
        if used().any(|number| columns[number].len() != rows) {
            return Err(ParquetError::General(
                "columns of unequal length".to_owned(),
            ));
        }
        let numbered = (self.row + 1..).zip(0..rows);
        let records = numbered.map(|(row, index)| {
            let cell = |number: usize| columns[number][index].as_deref();
            record(&self.chosen, row, cell)
        });
        self.waiting = records.collect();
        self.row += rows as u64;
        if rows > 0 {
            self.group = Some(group);
        }
        Ok(true)
    }

    fn readers(&self, group: &dyn RowGroupReader) -> Result<Vec<ColumnReader>, ParquetError> {
        let columns = self.columns.iter();
        columns
            .map(|column| group.get_column_reader(column.index))
            .collect()
    }
}

/// Reads from a file; what the reader panics at is damage of the file. Nothing is read after that.
fn damage_caught<T>(read: impl FnOnce() -> Result<T, ParquetError>) -> Result<T, ParquetError> {
    caught(read).unwrap_or_else(|panic| Err(ParquetError::General(panic)))
}

/// The columns at the root whose values are text, whole numbers or times.
fn readable(file: &impl FileReader) -> Vec<ReadColumn> {
    let columns = file.metadata().file_metadata().schema_descr().columns();
    let column = |(index, column): (usize, &std::sync::Arc<ColumnDescriptor>)| {
        let [name] = column.path().parts() else {
            return None;
        };
        (column.max_rep_level() == 0).then_some(())?;
        Some(ReadColumn {
            name: name.clone(),
            index,
            meaning: Meaning::of(column)?,
            is_optional: column.max_def_level() > 0,
        })
    };
    columns.iter().enumerate().filter_map(column).collect()
}

impl ReadColumn {
    /// The next cells, at most [`ROWS`].
    fn cells(&self, reader: &mut ColumnReader) -> Result<Vec<Option<Vec<u8>>>, ParquetError> {
        let whole = |value: i64| self.meaning.words(value).map(String::into_bytes);
        match reader {
            ColumnReader::ByteArrayColumnReader(reader) => {
                self.read(reader, |value| Some(value.data().to_vec()))
            }
            ColumnReader::Int32ColumnReader(reader) if self.meaning == Meaning::Unsigned => {
                self.read(reader, |value| whole(value.cast_unsigned().into()))
            }
            ColumnReader::Int32ColumnReader(reader) => {
                self.read(reader, |value| whole((*value).into()))
            }
            ColumnReader::Int64ColumnReader(reader) => self.read(reader, |value| whole(*value)),
            ColumnReader::Int96ColumnReader(reader) => {
                self.read(reader, |value: &Int96| whole(value.to_nanos()))
            }
            _ => Err(ParquetError::General(format!(
                "\"{}\" holds no text",
                self.name
            ))),
        }
    }

    fn read<T: DataType>(
        &self,
        reader: &mut ColumnReaderImpl<T>,
        cell: impl Fn(&T::T) -> Option<Vec<u8>>,
    ) -> Result<Vec<Option<Vec<u8>>>, ParquetError> {
        let (mut levels, mut values) = (Vec::new(), Vec::new());
        reader.read_records(ROWS, Some(&mut levels), None, &mut values)?;
        let mut cells = values.iter().map(cell);
        if !self.is_optional {
            return Ok(cells.collect());
        }
        let present = |level: &i16| (*level > 0).then(|| cells.next().flatten()).flatten();
        Ok(levels.iter().map(present).collect())
    }
}

/// A row as a record.
fn record<'c>(
    chosen: &Chosen,
    row: u64,
    cell: impl Fn(usize) -> Option<&'c [u8]>,
) -> Result<Record, LineError> {
    let problem = match cell(chosen.text).map(|text| (text.len(), str::from_utf8(text))) {
        Some((bytes, _)) if bytes as u64 > TEXT_LIMIT => Some(LineProblem::TooLong),
        Some((_, Err(error))) => Some(LineProblem::NotUtf8(error.valid_up_to() + 1)),
        _ => None,
    };
    // Where it is not valid, an id, a title or a date is as good as missing.
    let words = |column| cell(column).and_then(|bytes| str::from_utf8(bytes).ok());
    match problem {
        None => chosen.record(row, words),
        Some(problem) => Err(chosen.problem(row, words, problem)),
    }
}

impl<R: ChunkReader + 'static> Iterator for ParquetReader<R> {
    type Item = Result<Record, LineError>;

    fn next(&mut self) -> Option<Self::Item> {
        while !self.has_ended && self.waiting.is_empty() {
            match damage_caught(|| self.read_rows()) {
                Ok(true) => {}
                Ok(false) => self.has_ended = true,
                Err(problem) => {
                    self.has_ended = true;
                    return Some(Err(LineError {
                        line: self.row + 1,
                        id: None,
                        problem: LineProblem::Unreadable(io::Error::other(problem)),
                    }));
                }
            }
        }
        self.waiting.pop_front()
    }
}

#[cfg(test)]
mod tests;
