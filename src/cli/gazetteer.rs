//! `geobrief gazetteer`: look into the gazetteer, and keep places of one's own.

mod add;
mod at;
mod card;
mod edit;
pub(super) mod files;
mod own;
mod remove;
mod table;
mod twins;

use std::io::{self, Write};
use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

use super::context::Context;
use super::exit::{Exit, Failed};
use crate::basemap::Basemap;
use crate::gazetteer::{Gazetteer, InvalidFile, PlaceKey, UnusableFile, UserEntry, read_file};
use card::Card;

/// Arguments of `geobrief gazetteer`.
#[derive(Debug, Args)]
pub(crate) struct GazetteerArgs {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Add a place of your own; it wins over bundled ones
    Add(add::AddArgs),
    /// Find places by name, also by its beginning or with a slip of spelling
    Search(SearchArgs),
    /// Show everything known about a place
    Show(ShowArgs),
    /// List your own places
    List(ListArgs),
    /// Say what is at a point: country, province, nearest towns
    At(at::AtArgs),
    /// Change a place of your own
    Edit(edit::EditArgs),
    /// Give a place of your own another name
    Rename(edit::RenameArgs),
    /// Add names to a place of your own, or take some away
    Alias(edit::AliasArgs),
    /// Remove a place of your own
    Remove(remove::RemoveArgs),
    /// Check gazetteer files and name every problem with line and column
    Check(CheckArgs),
}

#[derive(Debug, Args)]
struct SearchArgs {
    /// A name, or how it begins
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
    #[command(flatten)]
    format: FormatArg,
}

#[derive(Debug, Args)]
struct ListArgs {
    #[command(flatten)]
    format: FormatArg,
}

#[derive(Debug, Args)]
struct CheckArgs {
    /// Files or folders; without any, all your gazetteer files
    path: Vec<PathBuf>,
}

#[derive(Debug, Args)]
struct FormatArg {
    /// How to write the result
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people: aligned columns
    Table,
    /// For programs
    Json,
}

/// Most places that `show` prints for one name.
const CARDS: usize = 5;

/// Runs the command.
///
/// # Errors
/// Exit 5 for files that are no gazetteer, 1 for a place that is not there, 2 for arguments that
/// make no place.
pub(crate) fn run(arguments: &GazetteerArgs, context: &Context) -> Result<Exit, Failed> {
    let mut out = io::stdout().lock();
    let done = match &arguments.command {
        Command::Add(arguments) => return add::run(arguments, context),
        Command::Edit(arguments) => return edit::edit(arguments, context),
        Command::Rename(arguments) => return edit::rename(arguments, context),
        Command::Alias(arguments) => return edit::alias(arguments, context),
        Command::Remove(arguments) => return remove::run(arguments, context),
        Command::At(arguments) => at::run(arguments, &context.gazetteer()?, &mut out),
        Command::Check(arguments) => return check(&arguments.path, context, &mut out),
        Command::Search(arguments) => search(arguments, &context.gazetteer()?, &mut out),
        Command::List(arguments) => {
            list(arguments.format.format, &files::entries(context)?, &mut out)
        }
        Command::Show(arguments) => {
            let gazetteer = context.gazetteer()?;
            let places = named(&arguments.place, &gazetteer)?;
            show(&places, arguments.format.format, &gazetteer, &mut out)
        }
    };
    done.and_then(|()| out.flush())
        .map_err(|problem| Failed::writing(&problem))?;
    Ok(Exit::Done)
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

/// The place with this id, or all that bear the name, user entries first.
fn named(place: &str, gazetteer: &Gazetteer) -> Result<Vec<PlaceKey>, Failed> {
    if let Some(key) = gazetteer.by_id(place) {
        return Ok(vec![key]);
    }
    let names = gazetteer.lookup(place).into_iter();
    let bearers = names.flat_map(|name| gazetteer.bearers(name));
    let places: Vec<PlaceKey> = bearers.map(|bearer| bearer.place).collect();
    if !places.is_empty() {
        return Ok(places);
    }
    let near = gazetteer.search(place, 3).into_iter();
    let near = near.map(|hit| {
        format!(
            "{} ({})",
            gazetteer.name(hit.place),
            gazetteer.id(hit.place)
        )
    });
    let near = near.collect::<Vec<_>>().join(", ");
    let hint = match &*near {
        "" => format!("add it: geobrief gazetteer add \"{place}\" --at LAT,LON"),
        near => format!("near names: {near}"),
    };
    let message = format!("{place}: no such id or name; {hint}");
    Err(Failed::with(Exit::Failed, message))
}

fn show(
    places: &[PlaceKey],
    format: Format,
    gazetteer: &Gazetteer,
    out: &mut impl Write,
) -> io::Result<()> {
    let cards = places
        .iter()
        .take(CARDS)
        .map(|&place| Card::full(place, gazetteer));
    match format {
        Format::Json => write_json(&cards.collect::<Vec<_>>(), out),
        Format::Table => {
            for (number, card) in cards.enumerate() {
                if number > 0 {
                    writeln!(out)?;
                }
                card.write(out)?;
            }
            match places.len().saturating_sub(CARDS) {
                0 => Ok(()),
                more => writeln!(out, "\n{more} more: geobrief gazetteer search NAME"),
            }
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

/// Names every problem of every file.
fn check(paths: &[PathBuf], context: &Context, out: &mut impl Write) -> Result<Exit, Failed> {
    let files = if paths.is_empty() {
        files::of(context)?
    } else {
        files::expand(paths)?
    };
    let (bundled, basemap) = (Gazetteer::bundled(), Basemap::bundled());
    let mut problems = Vec::new();
    for path in &files {
        match read_file(path, &bundled, &basemap) {
            Ok(entries) => {
                let places = if entries.len() == 1 {
                    "place"
                } else {
                    "places"
                };
                writeln!(out, "{}: {} {places}", path.display(), entries.len())
                    .map_err(|problem| Failed::writing(&problem))?;
            }
            Err(UnusableFile::Invalid(InvalidFile(found))) => problems.extend(found),
            Err(unreadable) => return Err(unreadable.into()),
        }
    }
    if files.is_empty() {
        context
            .report("no gazetteer files; make one with: geobrief gazetteer add NAME --at LAT,LON");
    }
    if problems.is_empty() {
        Ok(Exit::Done)
    } else {
        Err(Failed::with(Exit::Gazetteer, InvalidFile(problems)))
    }
}

fn write_json(cards: &[Card], out: &mut impl Write) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, cards)?;
    writeln!(out)
}
