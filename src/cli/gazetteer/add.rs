//! `geobrief gazetteer add`.

use std::path::{Path, PathBuf};

use clap::Args;

use super::argument::{kind_word, position};
use super::details::Details;
use super::locked_file::{LockedFile, entries_of};
use super::lookup::named;
use super::{duplicates, refusal};
use crate::basemap::Basemap;
use crate::cli::context::Context;
use crate::cli::exit::{Exit, Failed};
use crate::gazetteer::{
    FeatureClass, Gazetteer, Kind, NewEntry, PlaceKey, Problem, UserEntry, add_entry, default_id,
};
use crate::geo::LonLat;

/// File of the user's folder that new places go to.
const FILE: &str = "places.geojson";

#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  geobrief gazetteer add \"Camp Marmal\" --at 36.707,67.212 --kind base --alias Marmal\n  geobrief gazetteer add Depot --at \"36°42'25\\\"N 67°12'43\\\"E\" --in Balkh\n  geobrief gazetteer add Depot --at 42SUF4029463859 --note \"Closed in 2021.\""
)]
pub(super) struct AddArgs {
    /// The name to show on the map
    name: String,
    /// Its position: decimal degrees, degrees with minutes and seconds, MGRS, UTM or a plus code
    #[arg(long, value_name = "LAT,LON", value_parser = position, allow_hyphen_values = true)]
    at: LonLat,
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
    let file = LockedFile::open(&target(arguments, context)?)?;
    let mut entries = context.entries()?;
    entries.extend(file.entries()?);
    let gazetteer = context.gazetteer()?.with_entries(&entries);
    let entry = new_entry(arguments, &entries, &gazetteer)?;
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
    let folder = context.folders.gazetteer().ok_or_else(|| {
        Failed::with(
            Exit::Failed,
            "there is no home folder for your gazetteer; name a file with --file",
        )
    })?;
    Ok(folder.join(FILE))
}

/// The entry, under an id that no other entry has.
fn new_entry(
    arguments: &AddArgs,
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
        point: arguments.at,
    };
    if let Some(place) = &arguments.within {
        let holder = holder(place, arguments, gazetteer)?;
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
fn holder(place: &str, arguments: &AddArgs, gazetteer: &Gazetteer) -> Result<PlaceKey, Failed> {
    let candidates = named(place, gazetteer)?;
    let (country, admin1) = gazetteer.divisions_at(arguments.at, &Basemap::bundled());
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
        let (lat, lon) = (arguments.at.lat(), arguments.at.lon());
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
