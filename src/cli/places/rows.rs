//! Rows of mentions as they are written: what of each, and in which form.

use crate::batch::Outcome;
use crate::cli::exit::{Exit, Failed};
use crate::export::{
    COLUMNS, Column, Depth, Fields, MentionRow, Toponyms, csv_header, csv_row, mention_rows,
};
use serde::Serialize;
use std::io::{self, Write};

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
}

/// Makes the output of one record, on any thread.
#[derive(Debug, Clone)]
pub(super) struct RowMaker {
    format: RowFormat,
    choice: Choice,
}

/// The output of one record.
pub(super) struct Made(io::Result<Vec<u8>>);

impl RowMaker {
    pub(super) fn made(&self, outcome: &Outcome) -> Made {
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
        };
        Made(written.map(|()| bytes))
    }
}

/// Writes the output of records one after the other.
pub(super) struct RowWriter<'a, W> {
    maker: RowMaker,
    out: &'a mut W,
}

impl<'a, W: Write> RowWriter<'a, W> {
    /// Begins the output.
    ///
    /// # Errors
    /// When it cannot be written.
    pub(super) fn new(format: RowFormat, choice: Choice, out: &'a mut W) -> Result<Self, Failed> {
        if format == RowFormat::Csv {
            let header = csv_header(&choice.columns);
            out.write_all(header.as_bytes())
                .map_err(|problem| Failed::writing(&problem))?;
        }
        let maker = RowMaker { format, choice };
        Ok(Self { maker, out })
    }

    /// How much has to be known of each mention.
    pub(super) fn depth(&self) -> Depth {
        let RowMaker { format, choice } = &self.maker;
        let wants_reasons = choice.fields.as_ref().is_none_or(Fields::has_reasons);
        match format {
            RowFormat::Lines if wants_reasons => Depth::Full,
            RowFormat::Lines | RowFormat::Csv => Depth::Flat,
        }
    }

    pub(super) fn maker(&self) -> RowMaker {
        self.maker.clone()
    }

    pub(super) fn write(&mut self, Made(bytes): Made) -> Result<(), Failed> {
        bytes
            .and_then(|bytes| self.out.write_all(&bytes))
            .map_err(|problem| Failed::writing(&problem))
    }

    /// Ends the output.
    pub(super) fn finish(self) -> Result<(), Failed> {
        self.out
            .flush()
            .map_err(|problem| Failed::writing(&problem))
    }
}
