//! Rows of mentions as they are written: what of each, and in which form.

#[cfg(feature = "parquet")]
use super::by_date::DayFolder;
use crate::batch::Outcome;
use crate::cli::exit::{Exit, Failed};
#[cfg(feature = "parquet")]
use crate::export::ParquetWriter;
use crate::export::{
    COLUMNS, Column, Depth, Fields, MentionRow, Toponyms, csv_header, csv_row, mention_rows,
};
use serde::Serialize;
use std::io::{self, Write};
#[cfg(feature = "parquet")]
use std::path::Path;

/// What is written of each mention.
#[derive(Debug, Clone)]
pub(super) struct Choice {
    /// Members of JSON; `None` for all.
    fields: Option<Fields>,
    /// Columns of a table.
    columns: Vec<&'static Column>,
}

impl Default for Choice {
    fn default() -> Self {
        Self {
            fields: None,
            columns: COLUMNS.iter().collect(),
        }
    }
}

impl Choice {
    /// Members of JSON, with commas between.
    ///
    /// # Errors
    /// A name that is none: exit 2.
    pub(super) fn members(names: &str) -> Result<Self, Failed> {
        let fields = names
            .parse()
            .map_err(|problem| Failed::with(Exit::Usage, format!("--fields: {problem}")))?;
        Ok(Self {
            fields: Some(fields),
            ..Self::default()
        })
    }

    /// Columns of a table, in the order of the names.
    ///
    /// # Errors
    /// A name that is none: exit 2.
    pub(super) fn columns(names: &str) -> Result<Self, Failed> {
        let column = |name: &str| {
            Column::named(name).ok_or_else(|| {
                let known: Vec<&str> = COLUMNS.iter().map(|column| column.name).collect();
                let known = known.join(", ");
                let message = format!("--fields: \"{name}\" is no column; there are: {known}");
                Failed::with(Exit::Usage, message)
            })
        };
        let columns = names.split(',').map(|name| column(name.trim()));
        Ok(Self {
            columns: columns.collect::<Result<_, _>>()?,
            ..Self::default()
        })
    }

    /// One document as an object, several as an array.
    pub(super) fn write_json(&self, found: &[Toponyms], out: &mut impl Write) -> io::Result<()> {
        match (found, &self.fields) {
            ([one], _) => self.write_line(one, out),
            (several, None) => json_line(out, &several),
            (several, Some(fields)) => {
                let several: Vec<_> = several.iter().map(|one| fields.of(one)).collect();
                json_line(out, &several)
            }
        }
    }

    /// A document as one line of JSON.
    pub(super) fn write_line(&self, document: &Toponyms, out: &mut impl Write) -> io::Result<()> {
        match &self.fields {
            None => json_line(out, document),
            Some(fields) => json_line(out, &fields.of(document)),
        }
    }

    /// A row for each mention, below the names of the columns.
    pub(super) fn write_csv(&self, found: &[Toponyms], out: &mut impl Write) -> io::Result<()> {
        out.write_all(csv_header(&self.columns).as_bytes())?;
        let mut rows = found.iter().flat_map(mention_rows);
        rows.try_for_each(|row| out.write_all(self.csv(&row).as_bytes()))
    }

    /// A file of GeoParquet with a row for each mention.
    #[cfg(feature = "parquet")]
    pub(super) fn write_parquet(
        &self,
        found: &[Toponyms],
        out: &mut (impl Write + Send),
    ) -> io::Result<()> {
        let mut file = ParquetWriter::new(out, &self.columns)?;
        for row in found.iter().flat_map(mention_rows) {
            file.write(&row)?;
        }
        file.finish()?;
        Ok(())
    }

    fn csv(&self, row: &MentionRow<'_>) -> String {
        csv_row(row, &self.columns)
    }
}

/// Writes a value as one line of JSON.
fn json_line(out: &mut impl Write, value: &impl Serialize) -> io::Result<()> {
    serde_json::to_writer(&mut *out, value)?;
    out.write_all(b"\n")
}

/// The form of the rows of many records.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum RowFormat {
    /// An object a record.
    Lines,
    /// Comma-separated values, a row a mention.
    Csv,
    /// GeoParquet, a row a mention.
    #[cfg(feature = "parquet")]
    Parquet,
}

/// Makes the output of one record, on any thread.
#[derive(Debug, Clone)]
pub(super) struct RowMaker {
    format: RowFormat,
    choice: Choice,
}

/// The output of one record.
pub(super) enum Made {
    /// As it is written.
    Bytes(io::Result<Vec<u8>>),
    /// Rows, for a form that stores many of them column by column.
    #[cfg(feature = "parquet")]
    Rows(Box<Outcome>),
}

impl RowMaker {
    pub(super) fn made(&self, outcome: Outcome) -> Made {
        #[cfg(feature = "parquet")]
        if self.format == RowFormat::Parquet {
            return Made::Rows(Box::new(outcome));
        }
        let mut bytes = Vec::new();
        let written = match (self.format, outcome.found(), outcome.failure()) {
            (RowFormat::Csv, ..) => {
                for row in outcome.mention_rows() {
                    bytes.extend_from_slice(self.choice.csv(&row).as_bytes());
                }
                Ok(())
            }
            (RowFormat::Lines, Some(document), _) => self.choice.write_line(document, &mut bytes),
            (RowFormat::Lines, None, failure) => json_line(&mut bytes, &failure),
            #[cfg(feature = "parquet")]
            (RowFormat::Parquet, ..) => Ok(()),
        };
        Made::Bytes(written.map(|()| bytes))
    }
}

/// Writes the output of records one after the other.
pub(super) struct RowWriter<'a, W: Write + Send> {
    maker: RowMaker,
    out: Out<'a, W>,
}

enum Out<'a, W: Write + Send> {
    Plain(&'a mut W),
    #[cfg(feature = "parquet")]
    Parquet(Box<ParquetWriter<&'a mut W>>),
    #[cfg(feature = "parquet")]
    Days(Box<DayFolder>),
}

impl<'a, W: Write + Send> RowWriter<'a, W> {
    /// Begins the output.
    ///
    /// # Errors
    /// When it cannot be written.
    pub(super) fn new(format: RowFormat, choice: Choice, out: &'a mut W) -> Result<Self, Failed> {
        let out = match format {
            RowFormat::Lines => Out::Plain(out),
            RowFormat::Csv => {
                let header = csv_header(&choice.columns);
                out.write_all(header.as_bytes()).map_err(unwritten)?;
                Out::Plain(out)
            }
            #[cfg(feature = "parquet")]
            RowFormat::Parquet => {
                let file = ParquetWriter::new(out, &choice.columns);
                Out::Parquet(Box::new(file.map_err(unwritten)?))
            }
        };
        let maker = RowMaker { format, choice };
        Ok(Self { maker, out })
    }

    /// Begins a folder with a table of Parquet for each day.
    ///
    /// # Errors
    /// When it holds something, or cannot be written.
    #[cfg(feature = "parquet")]
    pub(super) fn by_date(choice: Choice, folder: &Path) -> Result<Self, Failed> {
        let out = Out::Days(Box::new(DayFolder::new(folder, &choice.columns)?));
        let format = RowFormat::Parquet;
        let maker = RowMaker { format, choice };
        Ok(Self { maker, out })
    }

    /// How much has to be known of each mention.
    pub(super) fn depth(&self) -> Depth {
        let RowMaker { format, choice } = &self.maker;
        let wants_reasons = choice.fields.as_ref().is_none_or(Fields::has_reasons);
        if *format == RowFormat::Lines && wants_reasons {
            Depth::Full
        } else {
            Depth::Flat
        }
    }

    pub(super) fn maker(&self) -> RowMaker {
        self.maker.clone()
    }

    pub(super) fn write(&mut self, made: Made) -> Result<(), Failed> {
        match (&mut self.out, made) {
            (Out::Plain(out), Made::Bytes(bytes)) => {
                let written = bytes.and_then(|bytes| out.write_all(&bytes));
                written.map_err(unwritten)
            }
            #[cfg(feature = "parquet")]
            (Out::Parquet(file), Made::Rows(outcome)) => {
                let mut rows = outcome.mention_rows();
                rows.try_for_each(|row| file.write(&row)).map_err(unwritten)
            }
            #[cfg(feature = "parquet")]
            (Out::Days(folder), Made::Rows(outcome)) => {
                let mut rows = outcome.mention_rows();
                rows.try_for_each(|row| folder.write(&row))
            }
            #[cfg(feature = "parquet")]
            (Out::Plain(_), Made::Rows(_)) | (Out::Parquet(_) | Out::Days(_), Made::Bytes(_)) => {
                Ok(())
            }
        }
    }

    /// Ends the output; gives what there is to say about it.
    pub(super) fn finish(self) -> Result<Option<String>, Failed> {
        match self.out {
            Out::Plain(out) => out.flush().map(|()| None).map_err(unwritten),
            #[cfg(feature = "parquet")]
            Out::Parquet(file) => file.finish().map(|_| None).map_err(unwritten),
            #[cfg(feature = "parquet")]
            Out::Days(folder) => folder.finish().map(Some),
        }
    }
}

fn unwritten(problem: impl Into<io::Error>) -> Failed {
    Failed::writing(&problem.into())
}
