//! `geobrief places`: finds and resolves place names, and prints them.

mod batch;
mod table;

use super::context::Context;
use super::corrections::{self, CorrectionsArgs};
use super::exit::{Exit, Failed};
use super::gazetteer_loader::OnUnusable;
use super::input_reader::{FetchArgs, InputReader, SizeArgs};
use crate::basemap::Basemap;
use crate::briefing::Geodata;
use crate::document::Document;
use crate::export::{self, Toponyms};
use crate::job;
use crate::source::InputKind;
use batch::{Batch, Shape};
use clap::{Args, ValueEnum};
use std::io::{self, BufWriter, Write};

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
    /// Column of the text, with `--from csv` [default: text, body or content]
    #[arg(long, value_name = "COLUMN")]
    text_column: Option<String>,
    #[command(flatten)]
    corrections: CorrectionsArgs,
    #[command(flatten)]
    size: SizeArgs,
    #[command(flatten)]
    fetch: FetchArgs,
    /// Number of threads for `--from jsonl` [default: all cores]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..))]
    jobs: Option<u16>,
    /// Exit with code 6 if a name is unresolved or needs checking, with 5 if one of your own places
    /// cannot be used
    #[arg(long)]
    strict: bool,
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
    let mut out = BufWriter::with_capacity(1 << 16, io::stdout().lock());
    let column = arguments.text_column.as_deref();
    let shape = match (arguments.from, column) {
        (Some(InputKind::Jsonl), None) => Some(Shape::Lines),
        (Some(InputKind::Csv), column) => Some(Shape::Table(column)),
        (_, Some(_)) => {
            return Err(Failed::with(
                Exit::Usage,
                "--text-column names a column of a table; add --from csv",
            ));
        }
        (_, None) => None,
    };
    let exit = if let Some(shape) = shape {
        if arguments
            .format
            .is_some_and(|format| format != Format::Jsonl)
        {
            return Err(Failed::with(
                Exit::Usage,
                "--from jsonl and --from csv write one object per line; omit --format, or use jsonl",
            ));
        }
        let batch = Batch {
            inputs: &arguments.inputs,
            shape,
            corrections: &arguments.corrections,
            jobs: arguments.jobs,
        };
        batch.run(geodata, &context.messages, &mut out)?
    } else {
        documents(arguments, geodata, context, &mut out)?
    };
    out.flush().map_err(|problem| Failed::writing(&problem))?;
    Ok(exit)
}

fn documents(
    arguments: &PlacesArgs,
    geodata: Geodata<'_>,
    context: &Context,
    out: &mut impl Write,
) -> Result<Exit, Failed> {
    let format = arguments
        .format
        .unwrap_or(if context.messages.writes_to_terminal() {
            Format::Table
        } else {
            Format::Json
        });
    let reader = InputReader::new(arguments.from, &arguments.fetch, context).up_to(arguments.size);
    let mut found = Vec::new();
    let mut exit = Exit::Done;
    for input in &arguments.inputs {
        let read = reader
            .read(input)
            .and_then(|read| toponyms(input, &read.document, arguments, geodata, context));
        match read {
            Ok(toponyms) => found.push(toponyms),
            Err(failed) if arguments.inputs.len() == 1 => return Err(failed),
            Err(Failed::With { message, .. }) => {
                context.messages.error(&message);
                exit = Exit::Failed;
            }
            Err(closed) => return Err(closed),
        }
    }
    write(&found, format, out)?;
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

/// The rows of one input, with its corrections applied.
fn toponyms(
    input: &str,
    document: &Document,
    arguments: &PlacesArgs,
    geodata: Geodata<'_>,
    context: &Context,
) -> Result<Toponyms, Failed> {
    let corrections = corrections::load(input, &arguments.corrections)?;
    let found = job::places_read(input.to_owned(), document, corrections, geodata)?;
    corrections::report(&found.corrections, &context.messages);
    Ok(found.rows)
}

fn write(found: &[Toponyms], format: Format, out: &mut impl Write) -> Result<(), Failed> {
    let written = match format {
        Format::Json => match found {
            [one] => json_line(out, one),
            several => json_line(out, &several),
        },
        Format::Jsonl => found
            .iter()
            .try_for_each(|document| json_line(out, document)),
        Format::Geojson => json_line(out, &export::geojson(found)),
        Format::Csv => {
            export::toponyms_csv(found).try_for_each(|line| out.write_all(line.as_bytes()))
        }
        Format::Table => table::aligned(found, out),
    };
    written.map_err(|problem| Failed::writing(&problem))
}

/// Writes a value as one line of JSON.
fn json_line(out: &mut impl Write, value: &impl serde::Serialize) -> io::Result<()> {
    serde_json::to_writer(&mut *out, value)?;
    out.write_all(b"\n")
}
