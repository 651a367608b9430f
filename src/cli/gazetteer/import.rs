//! `geobrief gazetteer import`.

use std::collections::BTreeMap;
use std::path::PathBuf;

use clap::Args;

use super::super::context::Context;
use super::super::exit::{Exit, Failed};
use super::super::inputs::FetchArgs;
use super::add;
use crate::gazetteer::{Gazetteer, Kind};
use crate::import::{Filter, Format, ImportError, Imported, Recipe, Resources, Store};
use crate::output::slug;
use crate::source::SourceError;
use crate::source::fetch::{Download, Fetcher};

#[derive(Debug, Args)]
#[command(
    after_help = "Without files it lists what is imported.\n\nExamples:\n  geobrief gazetteer import allCountries.txt alternateNamesV2.txt\n  geobrief gazetteer import AF.txt TJ.txt --as border --kind village --kind town\n  geobrief gazetteer import camps.csv --column name=Camp --column lat=Y --column lon=X\n  geobrief gazetteer import --from-url https://download.geonames.org/export/dump/AF.zip"
)]
pub(super) struct ImportArgs {
    /// Files: of places with one id the last counts. Gzip and ZIP are unpacked
    files: Vec<PathBuf>,
    /// Download a file and import it, before those named; again only when it has changed. May be
    /// given several times
    #[arg(long = "from-url", value_name = "URL")]
    addresses: Vec<String>,
    /// Name of the import; another one of that name is replaced. Default: from the first file
    #[arg(long = "as", value_name = "NAME")]
    name: Option<String>,
    /// What the files are; found out from each when not given
    #[arg(long, value_enum)]
    format: Option<Format>,
    /// Only places of this kind; may be given several times
    #[arg(long = "kind", value_name = "KIND", value_parser = add::kind)]
    kinds: Vec<Kind>,
    /// Only places in this country (ISO 3166-1); may be given several times
    #[arg(long = "country", value_name = "CC")]
    countries: Vec<String>,
    /// Only places with so many people
    #[arg(long, value_name = "N", default_value_t = 0)]
    min_population: u32,
    /// Only places in a box of degrees
    #[arg(long, value_name = "W,S,E,N", value_parser = bbox, allow_hyphen_values = true)]
    bbox: Option<[f64; 4]>,
    /// For CSV: which column is the name, lat, lon, id, aliases, kind, country, admin1, population
    /// or note
    #[arg(long = "column", value_name = "FIELD=COLUMN", value_parser = column)]
    columns: Vec<(String, String)>,
    /// Megabytes that each sorter keeps in memory
    #[arg(long, value_name = "MB", default_value_t = 160, value_parser = clap::value_parser!(u32).range(1..=2048))]
    memory: u32,
    /// Remove an import
    #[arg(long, value_name = "NAME", conflicts_with_all = ["files", "addresses"])]
    remove: Option<String>,
    #[command(flatten)]
    fetch: FetchArgs,
}

/// # Errors
/// Sources that cannot be read, or a disk that cannot be written; exit 1. What was imported before
/// is unchanged then.
pub(super) fn run(arguments: &ImportArgs, context: &Context) -> Result<Exit, Failed> {
    let store = context
        .store()
        .ok_or_else(|| Failed::with(Exit::Failed, "there is no home folder to keep imports in"))?;
    if let Some(name) = &arguments.remove {
        store.remove(name)?;
        context.report(&format!("removed the import {name}"));
        return Ok(Exit::Done);
    }
    let downloads = downloads(arguments, context)?;
    let files = downloads.iter().map(|download| &download.path);
    let files: Vec<&PathBuf> = files.chain(&arguments.files).collect();
    let Some(first) = files.first() else {
        return list(&store, context);
    };
    let stem = first.file_stem().unwrap_or_default().to_string_lossy();
    let name = slug(arguments.name.as_deref().unwrap_or(&stem));
    let recipe = recipe(arguments, &files)?;
    let must_import =
        arguments.files.len() == files.len() || downloads.iter().any(|file| !file.is_unchanged);
    if !must_import && is_current(&store, &name, &recipe)? {
        context.report(&format!(
            "{name} is as it was: nothing has changed at its address"
        ));
        return Ok(Exit::Done);
    }
    let resources = Resources {
        memory: (arguments.memory as usize) << 20,
    };
    let mut progress = context.import_progress();
    let made = store.import(&name, &recipe, resources, &mut |step| progress.tell(step));
    drop(progress);
    let imported = made?;
    report(&imported, context);
    Ok(Exit::Done)
}

/// Downloads what is named by its address.
fn downloads(arguments: &ImportArgs, context: &Context) -> Result<Vec<Download>, Failed> {
    if arguments.addresses.is_empty() {
        return Ok(Vec::new());
    }
    let folder = context.downloads_folder().ok_or_else(|| {
        Failed::with(Exit::Failed, "there is no home folder to keep downloads in")
    })?;
    let download = |url: &String| {
        let fetcher = Fetcher::new(arguments.fetch.for_downloads())?;
        let progress = context.fetch_progress(url);
        fetcher.download(url, &folder, &|bytes| progress.tell(bytes))
    };
    let failed = |url, problem| Failed::with(Exit::Fetch, SourceError::fetch(url, problem));
    let addresses = arguments.addresses.iter();
    addresses
        .map(|url| download(url).map_err(|problem| failed(url, problem)))
        .collect()
}

/// Whether there is a good import of the same things under the name.
fn is_current(store: &Store, name: &str, recipe: &Recipe) -> Result<bool, Failed> {
    let imports = store.list()?;
    let mut same = imports
        .iter()
        .filter(|import| import.name == name && import.recipe == *recipe);
    Ok(same.any(|import| store.open(import, Gazetteer::bundled()).is_ok()))
}

fn recipe(arguments: &ImportArgs, files: &[&PathBuf]) -> Result<Recipe, Failed> {
    // Later commands look whether the sources are as they were, wherever they are started.
    let absolute = |path: &&PathBuf| {
        std::path::absolute(path)
            .map_err(|problem| Failed::with(Exit::Failed, format!("{}: {problem}", path.display())))
    };
    let sources = files.iter().map(absolute);
    let countries = arguments.countries.iter();
    Ok(Recipe {
        sources: sources.collect::<Result<_, _>>()?,
        addresses: arguments.addresses.clone(),
        format: arguments.format,
        filter: Filter {
            kinds: arguments.kinds.clone(),
            countries: countries.map(|code| code.to_ascii_uppercase()).collect(),
            min_population: arguments.min_population,
            bbox: arguments.bbox,
        },
        columns: BTreeMap::from_iter(arguments.columns.iter().cloned()),
    })
}

/// Says what was taken, and why the rest was not.
pub(in crate::cli) fn report(imported: &Imported, context: &Context) {
    let counts = &imported.counts;
    let left_out = [
        (counts.bundled, "bundled already"),
        (counts.filtered, "filtered out"),
        (counts.other, "no places"),
        (counts.unreadable, "unreadable"),
    ];
    let left_out = left_out.iter().filter(|(count, _)| *count > 0);
    let left_out: Vec<String> = left_out
        .map(|(count, why)| format!("{count} {why}"))
        .collect();
    let left_out = match &left_out[..] {
        [] => String::new(),
        parts => format!("; left out: {}", parts.join(", ")),
    };
    counts
        .problems
        .iter()
        .for_each(|problem| context.report(problem));
    context.report(&format!(
        "imported {} places as {}{left_out}",
        imported.places, imported.name
    ));
}

fn list(store: &Store, context: &Context) -> Result<Exit, Failed> {
    let imports = store.list()?;
    if imports.is_empty() {
        context.report("nothing is imported; import files: geobrief gazetteer import FILE…");
    }
    for imported in imports {
        let Recipe {
            sources, addresses, ..
        } = &imported.recipe;
        let files = sources.iter().skip(addresses.len());
        let files = files.map(|path| path.display().to_string());
        let sources: Vec<_> = addresses.iter().cloned().chain(files).collect();
        context.print(&format!(
            "{}: {} places from {}",
            imported.name,
            imported.places,
            sources.join(", ")
        ))?;
    }
    Ok(Exit::Done)
}

impl From<ImportError> for Failed {
    fn from(error: ImportError) -> Self {
        Self::with(Exit::Failed, error)
    }
}

pub(super) fn bbox(text: &str) -> Result<[f64; 4], String> {
    let numbers: Result<Vec<f64>, _> = text.split(',').map(|part| part.trim().parse()).collect();
    let edges = numbers
        .ok()
        .and_then(|numbers| <[f64; 4]>::try_from(numbers).ok());
    edges
        .filter(|[_, south, _, north]| south <= north)
        .ok_or_else(|| {
            "write west, south, east, north in degrees, such as 60.5,29.4,74.9,38.5".into()
        })
}

fn column(text: &str) -> Result<(String, String), String> {
    let (field, column) = text
        .split_once('=')
        .ok_or("write FIELD=COLUMN, such as name=Camp")?;
    Ok((field.trim().to_lowercase(), column.trim().to_owned()))
}
