//! `geobrief places`: finds and resolves place names, and prints them.

#[cfg(feature = "parquet")]
mod by_date;
mod records;
mod rows;
mod table;

use super::context::Context;
use super::corrections::{self, CorrectionsArgs};
use super::exit::{Exit, Failed};
use super::gazetteer_loader::OnUnusable;
use super::input_reader::{FetchArgs, InputReader, ItemArgs, SizeArgs};
use crate::basemap::Basemap;
use crate::briefing::Geodata;
use crate::corrections::Corrections;
use crate::document::Document;
use crate::export::{self, Toponyms};
use crate::job;
use crate::missing_pack;
use crate::source::{InputKind, TableColumns};
use clap::{Args, ValueEnum};
use records::Records;
use rows::{Choice, RowFormat, RowWriter};
use std::io::{self, BufWriter, Write};
#[cfg(feature = "parquet")]
use std::path::PathBuf;

#[derive(Debug, Args)]
pub(crate) struct PlacesArgs {
    /// Inputs to read; `-` is standard input
    #[arg(required = true, value_name = "INPUT")]
    inputs: Vec<String>,
    /// Format of the output [default: table on a terminal, json otherwise]
    #[arg(long, value_enum, env = "GEOBRIEF_FORMAT")]
    format: Option<Format>,
    /// Kind of the input [default: detected from its content]
    #[arg(long, value_name = "KIND", env = "GEOBRIEF_FROM")]
    from: Option<InputKind>,
    #[command(flatten)]
    columns: ColumnArgs,
    /// Members of the mentions that are written, such as `name,status,place.id`, or columns of a
    /// table, such as `document,name,latitude,longitude` [default: all]
    #[arg(long, value_name = "NAMES")]
    fields: Option<String>,
    /// Write a table of Parquet for each day of publication into this new folder, below
    /// `date=2021-08-11/` and so on, which DuckDB, Spark and others read as one table
    #[cfg(feature = "parquet")]
    #[arg(long, value_name = "DIR")]
    by_date: Option<PathBuf>,
    #[command(flatten)]
    corrections: CorrectionsArgs,
    #[command(flatten)]
    item: ItemArgs,
    #[command(flatten)]
    size: SizeArgs,
    #[command(flatten)]
    fetch: FetchArgs,
    /// Number of threads for `--from jsonl`, `csv` and `parquet`; the output does not depend on it
    /// [default: all cores]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..))]
    jobs: Option<u16>,
    /// Exit with code 6 if a name is unresolved or needs checking, with 5 if one of your own places
    /// cannot be used
    #[arg(long)]
    strict: bool,
}

/// Which columns of a table are read.
#[derive(Debug, Args)]
#[command(next_help_heading = "Columns, with --from csv or parquet")]
struct ColumnArgs {
    /// Column of the text [default: text, body or content]
    #[arg(long, visible_alias = "text", value_name = "COLUMN")]
    text_column: Option<String>,
    /// Column of the ids [default: id, or the number of the row]
    #[arg(long, value_name = "COLUMN")]
    id: Option<String>,
    /// Column of the headlines [default: title or headline]
    #[arg(long, value_name = "COLUMN")]
    title: Option<String>,
    /// Column of the addresses or sites [default: url, link, source or site]
    #[arg(long, value_name = "COLUMN")]
    source: Option<String>,
    /// Column of the dates of publication [default: date or published]
    #[arg(long, value_name = "COLUMN")]
    date: Option<String>,
}

impl ColumnArgs {
    fn named(&self) -> TableColumns<'_> {
        TableColumns {
            text: self.text_column.as_deref(),
            id: self.id.as_deref(),
            title: self.title.as_deref(),
            source: self.source.as_deref(),
            date: self.date.as_deref(),
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// One object; an array for several inputs
    Json,
    /// One object per line
    Jsonl,
    /// A FeatureCollection with one point per mention
    Geojson,
    /// One row per mention
    Csv,
    /// One row per mention, with points: GeoParquet 1.1
    #[cfg(feature = "parquet")]
    Parquet,
    /// For people: aligned columns
    Table,
}

pub(crate) fn run(arguments: &PlacesArgs, context: &Context) -> Result<Exit, Failed> {
    let gazetteer = context.gazetteer_or_fail(OnUnusable::strict(arguments.strict))?;
    let basemap = Basemap::bundled();
    let geodata = Geodata {
        gazetteer: &gazetteer,
        basemap: &basemap,
    };
    let mut out = BufWriter::with_capacity(1 << 16, io::stdout());
    let exit = match kind_of_many(arguments)? {
        Some(kind) => {
            let records = Records {
                inputs: &arguments.inputs,
                kind,
                columns: arguments.columns.named(),
                corrections: &arguments.corrections,
                jobs: arguments.jobs,
            };
            let writer = writer(arguments, &mut out)?;
            records.run(geodata, &context.messages, writer)?
        }
        #[cfg(feature = "parquet")]
        None if arguments.by_date.is_some() => {
            let message = "--by-date takes many texts; add --from jsonl, csv or parquet";
            return Err(Failed::with(Exit::Usage, message));
        }
        None => documents(arguments, geodata, context, &mut out)?,
    };
    out.flush().map_err(|problem| Failed::writing(&problem))?;
    Ok(exit)
}

/// The kind of the inputs when it is one of many texts; `None` when each is one document.
fn kind_of_many(arguments: &PlacesArgs) -> Result<Option<InputKind>, Failed> {
    let names_columns = arguments.columns.named() != TableColumns::default();
    match arguments.from {
        Some(table @ (InputKind::Csv | InputKind::Parquet)) => Ok(Some(table)),
        _ if names_columns => Err(Failed::with(
            Exit::Usage,
            "--text-column, --id, --title, --source and --date name columns of a table; add --from csv \
             or --from parquet",
        )),
        Some(InputKind::Jsonl) => Ok(Some(InputKind::Jsonl)),
        _ => Ok(None),
    }
}

/// What writes the rows of many records.
fn writer<'a, W: Write + Send>(
    arguments: &PlacesArgs,
    out: &'a mut W,
) -> Result<RowWriter<'a, W>, Failed> {
    #[cfg(feature = "parquet")]
    if let Some(folder) = &arguments.by_date {
        return match (arguments.format, &arguments.fields) {
            (None | Some(Format::Parquet), None) => RowWriter::by_date(Choice::default(), folder),
            (None | Some(Format::Parquet), Some(names)) => {
                RowWriter::by_date(Choice::columns(names)?, folder)
            }
            _ => Err(Failed::with(
                Exit::Usage,
                "--by-date writes Parquet; omit --format",
            )),
        };
    }
    RowWriter::new(row_format(arguments.format)?, choice(arguments)?, out)
}

/// How the rows of many records are written.
fn row_format(format: Option<Format>) -> Result<RowFormat, Failed> {
    match format {
        None | Some(Format::Jsonl) => Ok(RowFormat::Lines),
        Some(Format::Csv) => Ok(RowFormat::Csv),
        #[cfg(feature = "parquet")]
        Some(Format::Parquet) => Ok(RowFormat::Parquet),
        Some(Format::Json | Format::Geojson | Format::Table) => Err(Failed::with(
            Exit::Usage,
            "--from jsonl, csv and parquet write one object per line, or a table; omit --format, or use \
             jsonl or csv",
        )),
    }
}

/// What is written of each mention.
fn choice(arguments: &PlacesArgs) -> Result<Choice, Failed> {
    let Some(names) = &arguments.fields else {
        return Ok(Choice::default());
    };
    match arguments.format {
        Some(Format::Csv) => Choice::columns(names),
        #[cfg(feature = "parquet")]
        Some(Format::Parquet) => Choice::columns(names),
        None | Some(Format::Json | Format::Jsonl) => Choice::members(names),
        Some(Format::Geojson | Format::Table) => Err(Failed::with(
            Exit::Usage,
            "--fields chooses what JSON and tables hold; use --format json, jsonl or csv",
        )),
    }
}

fn documents(
    arguments: &PlacesArgs,
    geodata: Geodata<'_>,
    context: &Context,
    out: &mut (impl Write + Send),
) -> Result<Exit, Failed> {
    let choice = choice(arguments)?;
    let is_for_people = context.messages.writes_to_terminal() && arguments.fields.is_none();
    let format = arguments.format.unwrap_or(if is_for_people {
        Format::Table
    } else {
        Format::Json
    });
    let reader = InputReader::new(arguments.from, &arguments.fetch, context)
        .up_to(arguments.size)
        .only(arguments.item);
    let mut found = Vec::new();
    let mut exit = Exit::Done;
    for input in &arguments.inputs {
        let each = toponyms_of_each(input, &reader, arguments, geodata, context);
        let each = each.map_or_else(|failed| vec![Err(failed)], Iterator::collect);
        let is_only = arguments.inputs.len() == 1 && each.len() == 1;
        for toponyms in each {
            match toponyms {
                Ok(toponyms) => found.push(toponyms),
                Err(failed) if is_only => return Err(failed),
                Err(Failed::With { message, .. }) => {
                    context.messages.error(&message);
                    exit = Exit::Failed;
                }
                Err(closed) => return Err(closed),
            }
        }
    }
    write(&found, format, &choice, out)?;
    let open = |row: &export::Toponym| matches!(row.status, "check" | "unmapped");
    let undecided = found
        .iter()
        .flat_map(|d| &d.toponyms)
        .filter(|row| open(row))
        .count();
    if arguments.strict && undecided > 0 && exit == Exit::Done {
        context.messages.error(&format!(
            "{undecided} names are unresolved or need checking (--strict)"
        ));
        exit = Exit::Strict;
    }
    Ok(exit)
}

/// The rows of each document of an input, with its corrections applied.
fn toponyms_of_each<'s>(
    input: &'s str,
    reader: &'s InputReader<'_>,
    arguments: &PlacesArgs,
    geodata: Geodata<'s>,
    context: &'s Context,
) -> Result<impl Iterator<Item = Result<Toponyms, Failed>>, Failed> {
    let each = reader.read_each(input)?;
    let corrections = corrections::load(input, &arguments.corrections)?;
    Ok(each.map(move |(name, read)| {
        toponyms(name, &read?.document, corrections.clone(), geodata, context)
    }))
}

fn toponyms(
    name: String,
    document: &Document,
    corrections: Corrections,
    geodata: Geodata<'_>,
    context: &Context,
) -> Result<Toponyms, Failed> {
    if let Some(notice) = missing_pack(document, geodata.gazetteer) {
        context.messages.report(&format!("{name}: {notice}"));
    }
    let found = job::places_read(name, document, corrections, geodata)?;
    corrections::report(&found.corrections, &context.messages);
    corrections::report_hidden(&found.hidden, &context.messages);
    Ok(found.rows)
}

fn write(
    found: &[Toponyms],
    format: Format,
    choice: &Choice,
    out: &mut (impl Write + Send),
) -> Result<(), Failed> {
    let written = match format {
        Format::Json => choice.write_json(found, out),
        Format::Jsonl => found
            .iter()
            .try_for_each(|document| choice.write_line(document, out)),
        Format::Geojson => json_line(out, &export::geojson(found)),
        Format::Csv => choice.write_csv(found, out),
        #[cfg(feature = "parquet")]
        Format::Parquet => choice.write_parquet(found, out),
        Format::Table => table::aligned(found, out),
    };
    written.map_err(|problem| Failed::writing(&problem))
}

/// Writes a value as one line of JSON.
fn json_line(out: &mut impl Write, value: &impl serde::Serialize) -> io::Result<()> {
    serde_json::to_writer(&mut *out, value)?;
    out.write_all(b"\n")
}
