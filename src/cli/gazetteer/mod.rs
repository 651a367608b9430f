//! `geobrief gazetteer`: looks places up, and keeps the user's own.

mod add;
mod argument;
mod at;
mod card;
mod check;
mod details;
mod duplicates;
mod edit;
mod export;
mod format;
mod get;
mod import;
mod kml;
mod locked_file;
mod lookup;
mod map;
mod matching;
mod own;
mod refusal;
mod remove;
mod table;
mod topojson;

use std::io::{self, Write};

use clap::{Args, Subcommand};

use super::context::Context;
use super::exit::{Exit, Failed};
use crate::basemap::Basemap;
use crate::gazetteer::{Gazetteer, PlaceKey, UserEntry};
use card::Card;
use format::{Format, FormatArg, write_json};
pub(super) use get::present;
#[cfg(feature = "desk")]
pub(super) use locked_file::LockedFile;
use lookup::named;
#[cfg(feature = "desk")]
pub(super) use own::places_file;

/// Arguments of `geobrief gazetteer`.
#[derive(Debug, Args)]
pub(crate) struct GazetteerArgs {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Add a place of your own; it takes precedence over bundled ones
    Add(add::AddArgs),
    /// Find places by name, by the beginning of a name, or despite a misspelling
    Search(SearchArgs),
    /// Show everything known about a place
    Show(ShowArgs),
    /// List your own places, or imported ones
    List(ListArgs),
    /// Say what is at a point: country, province, nearest towns
    At(at::AtArgs),
    /// Change a place of your own; an imported one becomes yours
    Edit(edit::EditArgs),
    /// Rename a place of your own
    Rename(edit::RenameArgs),
    /// Add or remove names of a place of your own
    Alias(edit::AliasArgs),
    /// Remove a place of your own, or one of an import
    Remove(remove::RemoveArgs),
    /// Import an entire gazetteer: GeoNames, OpenStreetMap, Wikidata and others
    Import(import::ImportArgs),
    /// Get the villages of whole countries from GeoNames, and import them
    Get(get::GetArgs),
    /// Find the place of each row of a table
    Match(matching::MatchArgs),
    /// Export a selection of places as GeoJSON, CSV or Linked Places
    Export(export::ExportArgs),
    /// Check gazetteer files, and report every problem with its line and column
    Check(check::CheckArgs),
}

#[derive(Debug, Args)]
struct SearchArgs {
    /// A name, or its beginning
    query: String,
    /// Most places to show
    #[arg(long, default_value_t = 20, value_name = "N")]
    limit: usize,
    #[command(flatten)]
    format: FormatArg,
}

#[derive(Debug, Args)]
struct ShowArgs {
    /// An id such as gn:1142170, or a name
    #[arg(value_name = "ID-OR-NAME")]
    place: String,
    /// Draw a small map, even if the output is not a terminal
    #[arg(long)]
    map: bool,
    #[command(flatten)]
    format: FormatArg,
}

#[derive(Debug, Args)]
struct ListArgs {
    /// The places of imports instead
    #[arg(long)]
    imported: bool,
    #[command(flatten)]
    format: FormatArg,
}

/// Most places that `show` prints for one name.
const CARDS: usize = 5;

/// Runs the command.
///
/// # Errors
/// Exit 5 for files that are not gazetteers, 1 for a place that does not exist, 2 for arguments
/// that do not make a place.
pub(crate) fn run(arguments: &GazetteerArgs, context: &Context) -> Result<Exit, Failed> {
    let mut out = io::stdout().lock();
    let done = match &arguments.command {
        Command::Add(arguments) => return add::run(arguments, context),
        Command::Edit(arguments) => return edit::edit(arguments, context),
        Command::Rename(arguments) => return edit::rename(arguments, context),
        Command::Alias(arguments) => return edit::alias(arguments, context),
        Command::Remove(arguments) => return remove::run(arguments, context),
        Command::At(arguments) => at::run(arguments, &context.gazetteer()?, &mut out),
        Command::Export(arguments) => return export::run(arguments, context),
        Command::Match(arguments) => return matching::run(arguments, context),
        Command::Import(arguments) => return import::run(arguments, context),
        Command::Get(arguments) => return get::run(arguments, context),
        Command::Check(arguments) => return check::run(arguments, context, &mut out),
        Command::Search(arguments) => search(arguments, &context.gazetteer()?, &mut out),
        Command::List(arguments) if arguments.imported => {
            list_imported(arguments.format.format, &context.gazetteer()?, &mut out)
        }
        Command::List(arguments) => list(arguments.format.format, &context.entries()?, &mut out),
        Command::Show(arguments) => {
            let gazetteer = context.gazetteer()?;
            let places = named(&arguments.place, &gazetteer)?;
            let map = arguments.map || context.messages.writes_to_terminal();
            let basemap = map.then(Basemap::bundled);
            let format = arguments.format.format;
            show(&places, format, &gazetteer, basemap.as_ref(), &mut out)
        }
    };
    done.and_then(|()| out.flush())
        .map_err(|problem| Failed::writing(&problem))?;
    Ok(Exit::Done)
}

/// Places with a name like this, as they are written as JSON.
#[cfg(feature = "mcp")]
pub(crate) fn found(name: &str, limit: usize, gazetteer: &Gazetteer) -> Vec<impl serde::Serialize> {
    let hits = gazetteer.search(name, limit).into_iter();
    hits.map(|hit| Card::of(hit.place, gazetteer)).collect()
}

fn search(arguments: &SearchArgs, gazetteer: &Gazetteer, out: &mut impl Write) -> io::Result<()> {
    let hits = gazetteer.search(&arguments.query, arguments.limit);
    match arguments.format.format {
        Format::Table => {
            let places = hits.iter().map(|hit| hit.place);
            table::places(places, gazetteer, out)
        }
        Format::Json => {
            let cards = hits.iter().map(|hit| Card::of(hit.place, gazetteer));
            write_json(&cards.collect::<Vec<_>>(), out)
        }
    }
}

fn show(
    places: &[PlaceKey],
    format: Format,
    gazetteer: &Gazetteer,
    basemap: Option<&Basemap>,
    out: &mut impl Write,
) -> io::Result<()> {
    let shown = places.iter().take(CARDS).copied();
    let cards = shown.map(|place| (place, Card::full(place, gazetteer)));
    match format {
        Format::Json => write_json(&cards.map(|(_, card)| card).collect::<Vec<_>>(), out),
        Format::Table => {
            for (number, (place, card)) in cards.enumerate() {
                if number > 0 {
                    writeln!(out)?;
                }
                card.write(out)?;
                if let Some(basemap) = basemap {
                    map::write(place, gazetteer, basemap, out)?;
                }
            }
            match places.len().saturating_sub(CARDS) {
                0 => Ok(()),
                more => writeln!(out, "\n{more} more: geobrief gazetteer search NAME"),
            }
        }
    }
}

fn list_imported(format: Format, gazetteer: &Gazetteer, out: &mut impl Write) -> io::Result<()> {
    let places = gazetteer.places();
    let places = places.filter(|&key| {
        let is_imported = !gazetteer.is_bundled(key) && !gazetteer.is_users(key);
        is_imported || gazetteer.has_imported_note(key)
    });
    match format {
        Format::Table => table::places(places, gazetteer, out),
        Format::Json => {
            let cards: Vec<Card> = places.map(|key| Card::of(key, gazetteer)).collect();
            write_json(&cards, out)
        }
    }
}

fn list(format: Format, entries: &[UserEntry], out: &mut impl Write) -> io::Result<()> {
    match format {
        Format::Table => table::entries(entries, out),
        Format::Json => {
            let bundled = Gazetteer::bundled();
            let cards = entries.iter().map(|entry| Card::of_entry(entry, &bundled));
            let cards: Vec<Card> = cards.collect();
            write_json(&cards, out)
        }
    }
}
