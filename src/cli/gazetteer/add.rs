//! `geobrief gazetteer add`.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use clap::Args;

use super::argument::{kind_word, position};
use super::details::Details;
use super::export::feature_of;
use super::locked_file::{LockedFile, entries_of};
use super::lookup::named;
use super::own::places_file;
use super::{duplicates, refusal};
use crate::basemap::Basemap;
use crate::cli::context::Context;
use crate::cli::exit::{Exit, Failed};
use crate::cli::own_files;
use crate::corrections::Corrections;
use crate::gazetteer::{
    FeatureClass, Gazetteer, Kind, NewEntry, PlaceKey, Problem, UserEntry, add_entry, add_feature,
    default_id, read_text,
};
use crate::geo::LonLat;

#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  geobrief gazetteer add \"Camp Marmal\" --at 36.707,67.212 --kind base --alias Marmal\n  geobrief gazetteer add Depot --at \"36°42'25\\\"N 67°12'43\\\"E\" --in Balkh\n  geobrief gazetteer add Depot --at 42SUF4029463859 --note \"Closed in 2021.\""
)]
pub(super) struct AddArgs {
    /// The name to show on the map
    #[arg(
        required_unless_present = "from",
        default_value = "",
        hide_default_value = true
    )]
    name: String,
    /// Keep the places of a file as your own: the pins of corrections (NAME.fix.toml), or a file of
    /// any form (CSV, KML, GPX, XLSX …)
    #[arg(long, value_name = "FILE", conflicts_with_all = ["name", "at", "kind", "aliases", "within"])]
    from: Option<PathBuf>,
    /// Its position: decimal degrees, degrees with minutes and seconds, MGRS, UTM or a plus code
    #[arg(long, value_name = "LAT,LON", value_parser = position, allow_hyphen_values = true, required_unless_present = "from")]
    at: Option<LonLat>,
    /// What it is, in your own words: base, refugee camp, checkpoint, bridge, hospital …
    #[arg(long, value_parser = kind_word)]
    kind: Option<String>,
    /// Another name; may be repeated
    #[arg(long = "alias", value_name = "NAME")]
    aliases: Vec<String>,
    /// The country, province or town that it is in, by name or id; a point elsewhere is refused
    #[arg(long = "in", value_name = "PLACE", conflicts_with_all = ["country", "admin1"])]
    within: Option<String>,
    #[command(flatten)]
    details: Details,
    /// Write to this file instead of your gazetteer folder
    #[arg(long, value_name = "FILE")]
    file: Option<PathBuf>,
    /// Add it even if there is a similar place nearby, or if the point is outside --in
    #[arg(long)]
    force: bool,
}

pub(super) fn run(arguments: &AddArgs, context: &Context) -> Result<Exit, Failed> {
    if let Some(from) = &arguments.from {
        return add_all(from, arguments, context);
    }
    let at = arguments.at.unwrap_or_default();
    let file = LockedFile::open(&target(arguments, context)?)?;
    let mut entries = context.entries()?;
    entries.extend(file.entries()?);
    let gazetteer = context.gazetteer()?.with_entries(&entries);
    let entry = new_entry(arguments, at, &entries, &gazetteer)?;
    check(&entry, arguments)?;
    if !arguments.force {
        duplicates::refuse(&entry, &gazetteer)?;
    }
    let new_text = add_entry(file.text(), &entry).ok_or_else(|| {
        let path = file.path().display();
        Failed::with(Exit::Gazetteer, format!("{path}: not GeoJSON"))
    })?;
    let path = file.path().to_owned();
    file.replace(&new_text)?;
    context
        .messages
        .report(&format!("added {} to {}", entry.id, path.display()));
    Ok(Exit::Done)
}

fn target(arguments: &AddArgs, context: &Context) -> Result<PathBuf, Failed> {
    if let Some(file) = &arguments.file {
        return Ok(file.clone());
    }
    places_file(context)
}

/// Adds every place of a file under an id of its own; those whose id is there already are left out.
fn add_all(from: &Path, arguments: &AddArgs, context: &Context) -> Result<Exit, Failed> {
    let found = places_of(from, context)?;
    let file = LockedFile::open(&target(arguments, context)?)?;
    let mut known: BTreeSet<String> = context
        .entries()?
        .into_iter()
        .map(|entry| entry.id)
        .collect();
    known.extend(file.entries()?.into_iter().map(|entry| entry.id));
    let gazetteer = Gazetteer::bundled().with_entries(&found);
    let (mut text, mut added, mut there) = (file.text().to_owned(), 0, 0);
    for entry in &found {
        if !known.insert(entry.id.clone()) {
            there += 1;
            continue;
        }
        let feature = gazetteer
            .by_id(&entry.id)
            .map(|key| feature_of(key, &gazetteer).to_string());
        let new = feature.and_then(|feature| add_feature(&text, &feature));
        text = new.ok_or_else(|| {
            let path = file.path().display();
            Failed::with(Exit::Gazetteer, format!("{path}: not GeoJSON"))
        })?;
        added += 1;
    }
    let path = file.path().display().to_string();
    if added > 0 {
        file.replace(&text)?;
    }
    let there = match there {
        0 => String::new(),
        count => format!("; {count} are there already, by their ids"),
    };
    context
        .messages
        .report(&format!("added {added} places to {path}{there}"));
    Ok(Exit::Done)
}

/// The pins of corrections, or the places of a file of any form.
fn places_of(from: &Path, context: &Context) -> Result<Vec<UserEntry>, Failed> {
    let (bundled, basemap) = (Gazetteer::bundled(), Basemap::bundled());
    if from.extension().is_some_and(|ending| ending == "toml") {
        let corrections = Corrections::parse(&read_text(from)?, from)?;
        let country_at = |at| basemap.country_at(at).unwrap_or_default().to_owned();
        let mut pins = corrections.pins(country_at);
        for pin in &mut pins {
            // The id of a pin has its point, that of a place its name.
            pin.id = default_id(&pin.name);
            (pin.country, pin.division) = bundled.divisions_of(pin.point, String::new(), &basemap);
        }
        return Ok(pins);
    }
    let file = own_files::read(from, &bundled, &basemap)?;
    let said = file.doubts.iter().chain(&file.left_out);
    said.for_each(|line| context.messages.report(line));
    Ok(file.entries)
}

/// The entry, under an id that no other entry has.
fn new_entry(
    arguments: &AddArgs,
    at: LonLat,
    entries: &[UserEntry],
    gazetteer: &Gazetteer,
) -> Result<NewEntry, Failed> {
    let name = arguments.name.trim();
    let mut entry = NewEntry {
        id: unused_id(name, entries),
        name: name.to_owned(),
        aliases: arguments.aliases.clone(),
        kind: arguments.kind.clone(),
        country: arguments.details.country.clone(),
        admin1: arguments.details.admin1.clone(),
        note: arguments.details.note.clone(),
        source: arguments.details.source.clone(),
        point: at,
    };
    if let Some(place) = &arguments.within {
        let holder = holder(place, at, arguments, gazetteer)?;
        let admin1 = match gazetteer.kind(holder) {
            Kind::Admin1 => Some(holder),
            _ => gazetteer.admin1(holder),
        };
        entry.country = Some(gazetteer.country(holder).to_owned()).filter(|code| !code.is_empty());
        entry.admin1 = admin1.map(|admin1| gazetteer.name(admin1).to_owned());
    }
    Ok(entry)
}

/// Of the places that bear the name given with `--in`, the first that has the point.
fn holder(
    place: &str,
    at: LonLat,
    arguments: &AddArgs,
    gazetteer: &Gazetteer,
) -> Result<PlaceKey, Failed> {
    let candidates = named(place, gazetteer)?;
    let (country, admin1) = gazetteer.divisions_at(at, &Basemap::bundled());
    let holds = |&&key: &&PlaceKey| match gazetteer.kind(key).class() {
        FeatureClass::Country => Some(key) == country,
        _ if gazetteer.kind(key) == Kind::Admin1 => Some(key) == admin1,
        _ => admin1.is_some() && gazetteer.admin1(key) == admin1,
    };
    let first = candidates.first().filter(|_| arguments.force);
    let found = candidates.iter().find(holds).or(first);
    found.copied().ok_or_else(|| {
        let names = [admin1, country].into_iter().flatten();
        let names: Vec<&str> = names.map(|key| gazetteer.name(key)).collect();
        let lies = match names[..] {
            [] => "at sea".to_owned(),
            _ => format!("in {}", names.join(", ")),
        };
        let (lat, lon) = (at.lat(), at.lon());
        let message =
            format!("{lat},{lon} lies {lies}, not in {place}; correct one of them, or add --force");
        Failed::with(Exit::Usage, message)
    })
}

fn unused_id(name: &str, entries: &[UserEntry]) -> String {
    let id = default_id(name);
    let is_used = |id: &str| entries.iter().any(|entry| entry.id == id);
    if !is_used(&id) {
        return id;
    }
    let mut numbered = (2..).map(|number: usize| format!("{id}-{number}"));
    numbered.find(|id| !is_used(id)).unwrap_or(id)
}

/// What would be wrong with the entry in a file is wrong with the arguments.
fn check(entry: &NewEntry, arguments: &AddArgs) -> Result<(), Failed> {
    let usage = |message: String| Err(Failed::with(Exit::Usage, message));
    arguments.details.check(&Gazetteer::bundled())?;
    if entry.point == LonLat::default() && !arguments.force {
        let problem = Problem::NullIsland;
        return usage(format!(
            "{problem}; {}; if it is meant, add --force",
            problem.hint()
        ));
    }
    let read = match entries_of(&entry.to_json(), Path::new("")) {
        Ok(read) => read,
        Err(invalid) => return usage(refusal::of(&invalid)),
    };
    let is_placeless = read.iter().any(|entry| entry.division.is_empty());
    match (&arguments.details.admin1, &entry.country) {
        (Some(admin1), Some(country)) if is_placeless => usage(format!(
            "{country} has no province or state `{admin1}`; see: geobrief gazetteer search \"{admin1}\""
        )),
        (Some(admin1), None) if is_placeless => usage(format!(
            "there is no province or state `{admin1}`; see: geobrief gazetteer search \"{admin1}\""
        )),
        _ => Ok(()),
    }
}
