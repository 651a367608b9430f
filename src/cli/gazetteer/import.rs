//! `geobrief gazetteer import`.

use std::collections::BTreeMap;
use std::path::PathBuf;

use clap::Args;
use clap::builder::PossibleValue;

use super::argument::{bbox, column, kind};
use crate::cli::context::Context;
use crate::cli::exit::{Exit, Failed};
use crate::cli::input_reader::FetchArgs;
use crate::cli::messages::Messages;
use crate::cli::own_files::use_of;
use crate::cli::values::one_of;
use crate::gazetteer::{Gazetteer, Kind};
use crate::import::{Filter, Format, Imported, OnUnreadable, Recipe, Resources, Store};
use crate::output::slug;
use crate::source::SourceError;
use crate::source::fetch::{Download, Fetcher};

#[derive(Debug, Args)]
#[command(
    after_help = "Without files, it lists the imports.\n\nExamples:\n  geobrief gazetteer import allCountries.txt alternateNamesV2.txt\n  geobrief gazetteer import AF.txt TJ.txt --as border --kind village --kind town\n  geobrief gazetteer import camps.csv --column name=Camp --column lat=Y --column lon=X\n  geobrief gazetteer import --from-url https://download.geonames.org/export/dump/AF.zip"
)]
pub(super) struct ImportArgs {
    /// Files to import, packed with gzip or ZIP or not; of places with the same id, the last counts
    files: Vec<PathBuf>,
    /// Download a file, only if it has changed, and import it before the files named; may be
    /// repeated
    #[arg(long = "from-url", value_name = "URL")]
    addresses: Vec<String>,
    /// Name of the import, replacing one of the same name [default: from the first file]
    #[arg(long = "as", value_name = "NAME")]
    name: Option<String>,
    /// Format of the files [default: detected from each file]
    #[arg(long, value_parser = one_of::<Format>(formats()))]
    format: Option<Format>,
    /// Only places of this kind; may be repeated
    #[arg(long = "kind", value_name = "KIND", value_parser = kind)]
    kinds: Vec<Kind>,
    /// Only places in this country (ISO 3166-1); may be repeated
    #[arg(long = "country", value_name = "CC")]
    countries: Vec<String>,
    /// Only places with at least this many people
    #[arg(long, value_name = "N", default_value_t = 0)]
    min_population: u32,
    /// Only places in this box, in degrees
    #[arg(long, value_name = "W,S,E,N", value_parser = bbox, allow_hyphen_values = true)]
    bbox: Option<[f64; 4]>,
    /// The column or property that holds the name, lat, lon, position, id, aliases, kind, country,
    /// admin1, population, note or source, where it is not found; may be repeated
    #[arg(long = "column", value_name = "FIELD=COLUMN", value_parser = column)]
    columns: Vec<(String, String)>,
    /// Coordinate system of the files, where they do not say: EPSG:3857, EPSG:32642 (UTM 42N) …
    #[arg(long, value_name = "EPSG:NUMBER")]
    crs: Option<String>,
    /// End with code 5 and import nothing if a feature cannot be used
    #[arg(long)]
    strict: bool,
    /// Megabytes of memory for each sorter
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
    let store = context.store()?;
    if let Some(name) = &arguments.remove {
        store.remove(name)?;
        context
            .messages
            .report(&format!("removed the import {name}"));
        return Ok(Exit::Done);
    }
    let first = arguments.addresses.first().map(|url| last_part(url));
    let first = first.or_else(|| arguments.files.first().cloned());
    let Some(first) = first else {
        return list(&store, &context.messages);
    };
    let stem = first.file_stem().unwrap_or_default().to_string_lossy();
    let order = Order {
        name: slug(arguments.name.as_deref().unwrap_or(&stem)),
        recipe: recipe(arguments)?,
        resources: Resources {
            memory: (arguments.memory as usize) << 20,
            on_unreadable: match arguments.strict {
                true => OnUnreadable::Fail,
                false => OnUnreadable::LeaveOut,
            },
        },
        fetch: &arguments.fetch,
    };
    carry_out(order, &store, context)?;
    Ok(Exit::Done)
}

/// The last part of an address, which names its import.
fn last_part(url: &str) -> PathBuf {
    let path = url.split(['?', '#']).next().unwrap_or_default();
    match path.rsplit('/').next() {
        None | Some("") => PathBuf::from("download"),
        Some(name) => PathBuf::from(name),
    }
}

/// What is to be imported.
pub(super) struct Order<'a> {
    /// Its name.
    pub(super) name: String,
    /// Files of the user's and addresses; the files that these give are not among the sources yet.
    pub(super) recipe: Recipe,
    pub(super) resources: Resources,
    /// How the files at the addresses are downloaded.
    pub(super) fetch: &'a FetchArgs,
}

/// Downloads what has an address, and imports all unless nothing has changed.
///
/// # Errors
/// As [`run`].
pub(super) fn carry_out(order: Order<'_>, store: &Store, context: &Context) -> Result<(), Failed> {
    let Order {
        name,
        mut recipe,
        resources,
        fetch,
    } = order;
    let downloads = downloads(&recipe.addresses, fetch, context)?;
    let is_downloaded_only = recipe.sources.is_empty();
    let files = downloads.iter().map(|download| absolute(&download.path));
    let mut sources = files.collect::<Result<Vec<_>, _>>()?;
    sources.append(&mut recipe.sources);
    recipe.sources = sources;
    let must_import = !is_downloaded_only || downloads.iter().any(|file| !file.is_unchanged);
    if !must_import && is_current(store, &name, &recipe)? {
        context.messages.report(&format!(
            "{name} is up to date: nothing has changed at its address"
        ));
        return Ok(());
    }
    let mut progress = context.messages.import_progress();
    let made = store.import(&name, &recipe, resources, &mut |step| progress.tell(step));
    drop(progress);
    report(&made?, &context.messages);
    Ok(())
}

/// Downloads what is named by its address.
fn downloads(
    addresses: &[String],
    fetch: &FetchArgs,
    context: &Context,
) -> Result<Vec<Download>, Failed> {
    if addresses.is_empty() {
        return Ok(Vec::new());
    }
    let folder = context.folders.downloads().ok_or_else(|| {
        Failed::with(Exit::Failed, "there is no home folder to keep downloads in")
    })?;
    let download = |url: &String| {
        let fetcher = Fetcher::new(fetch.for_downloads())?;
        let progress = context.messages.fetch_progress(url);
        fetcher.download(url, &folder, &|bytes| progress.tell(bytes))
    };
    let failed = |url, problem| Failed::with(Exit::Fetch, SourceError::fetch(url, problem));
    addresses
        .iter()
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

/// Later commands look whether the sources are as they were, wherever they are started.
fn absolute(path: &PathBuf) -> Result<PathBuf, Failed> {
    std::path::absolute(path)
        .map_err(|problem| Failed::with(Exit::Failed, format!("{}: {problem}", path.display())))
}

fn recipe(arguments: &ImportArgs) -> Result<Recipe, Failed> {
    let sources = arguments.files.iter().map(absolute);
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
        crs: arguments.crs.clone(),
    })
}

/// Says what was taken, what of it, and why the rest was not.
fn report(imported: &Imported, messages: &Messages) {
    let counts = &imported.counts;
    let replaced = counts.taken.saturating_sub(u64::from(imported.places));
    let left_out = [
        (counts.bundled, "bundled already"),
        (counts.filtered, "filtered out"),
        (counts.other, "no places"),
        (counts.unreadable, "unreadable"),
        (replaced, "replaced by later ones of the same id"),
    ];
    let left_out = left_out.iter().filter(|(count, _)| *count > 0);
    let left_out: Vec<String> = left_out
        .map(|(count, why)| format!("{count} {why}"))
        .collect();
    let left_out = match &left_out[..] {
        [] => String::new(),
        parts => format!("; left out: {}", parts.join(", ")),
    };
    let said = [&counts.remarks, &counts.problems, &counts.doubts];
    said.into_iter()
        .flatten()
        .for_each(|line| messages.report(line));
    for (count, why) in [
        (
            counts
                .unreadable
                .saturating_sub(counts.problems.len() as u64),
            "left out",
        ),
        (
            counts.doubted.saturating_sub(counts.doubts.len() as u64),
            "doubted",
        ),
    ] {
        if count > 0 {
            messages.report(&format!("… and {count} more {why}"));
        }
    }
    imported
        .vanished
        .iter()
        .for_each(|line| messages.report(line));
    if counts.noted > 0 {
        messages.report(&format!(
            "{} of the places are bundled: their notes and sources are kept with the bundled places, \
             nothing else of them",
            counts.noted
        ));
    }
    if let Some(properties) = use_of(&counts.properties) {
        messages.report(&properties);
    }
    messages.report(&format!(
        "imported {} places as {}{left_out}",
        imported.places, imported.name
    ));
}

fn list(store: &Store, messages: &Messages) -> Result<Exit, Failed> {
    let imports = store.list()?;
    if imports.is_empty() {
        messages.report("no imports yet; import files with: geobrief gazetteer import FILE…");
    }
    for imported in imports {
        let Recipe {
            sources, addresses, ..
        } = &imported.recipe;
        let files = sources.iter().skip(addresses.len());
        let files = files.map(|path| path.display().to_string());
        let sources: Vec<_> = addresses.iter().cloned().chain(files).collect();
        messages.print(&format!(
            "{}: {} places from {}",
            imported.name,
            imported.places,
            sources.join(", ")
        ))?;
    }
    Ok(Exit::Done)
}

/// The formats, with what they hold.
fn formats() -> impl Iterator<Item = PossibleValue> {
    Format::ALL.into_iter().map(|format| {
        PossibleValue::new(format.word()).help(match format {
            Format::Geonames => {
                "GeoNames main table: `allCountries.txt`, `AF.txt`, `cities500.txt`"
            }
            Format::GeonamesNames => {
                "GeoNames alternate names, for places of other sources: `alternateNamesV2.txt`"
            }
            Format::GeonamesAdminCodes => {
                "GeoNames admin codes, as names: `admin1CodesASCII.txt`, `admin2Codes.txt`"
            }
            Format::GeonamesFeatureCodes => {
                "GeoNames feature codes: accepted and skipped, since they are built in"
            }
            Format::Csv => "A table with a header; --column says which column holds what",
            Format::LinkedPlaces => "Linked Places, as JSON or TSV",
            Format::Wikidata => "Wikidata: entities of a JSON dump, or results of a query",
            Format::OsmPbf => {
                "OpenStreetMap extract: named nodes, ways and relations of `.osm.pbf`"
            }
            Format::Overpass => {
                "OpenStreetMap: answer of Overpass (`[out:json]`, `out center` or `out geom`)"
            }
            Format::OsmXml => "OpenStreetMap XML (`.osm`)",
            Format::Topojson => "TopoJSON objects with a name",
            Format::Geopackage => "GeoPackage: tables of features",
            Format::Workbook => "Workbook: first sheet of `.xlsx` or `.ods`, read like a table",
            Format::Whosonfirst => "Who's On First: GeoJSON features, one or many",
            Format::Shapefile => "Shapefile with its `.dbf`, such as those of Natural Earth",
            Format::Geojson => {
                "GeoJSON features with a name, also one a line; JSON records with a position"
            }
            Format::Kml => "KML placemarks, packed (`.kmz`) or not",
            Format::Gpx => "GPX waypoints, named points of routes, named tracks",
            Format::Gml => "GML 2 to 3.2: members of a collection of features",
            Format::Flatgeobuf => "FlatGeobuf",
        })
    })
}
