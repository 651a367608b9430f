//! `geobrief gazetteer add`.

use std::path::{Path, PathBuf};

use clap::Args;

use super::super::context::Context;
use super::super::exit::{Exit, Failed};
use super::files;
use crate::gazetteer::{
    Gazetteer, Kind, NewEntry, Problem, UserEntry, add_entry, default_id, fold, read_entries,
};
use crate::geo::LonLat;

/// File of the user's folder that new places go to.
const FILE: &str = "places.geojson";

#[derive(Debug, Args)]
pub(super) struct AddArgs {
    /// The name, as the map shall show it
    name: String,
    /// Where it lies: degrees (WGS 84), latitude first
    #[arg(long, value_name = "LAT,LON", value_parser = lat_lon, allow_hyphen_values = true)]
    at: LonLat,
    /// What it is: site, base, camp, village, river …
    #[arg(long, value_parser = kind)]
    kind: Option<Kind>,
    /// Another name; may be given several times
    #[arg(long = "alias", value_name = "NAME")]
    aliases: Vec<String>,
    /// The country it lies in: two-letter code (ISO 3166-1)
    #[arg(long, value_name = "CC")]
    country: Option<String>,
    /// The province or state it lies in: name or code
    #[arg(long, value_name = "NAME")]
    admin1: Option<String>,
    /// A sentence about it
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
    /// Where you have it from
    #[arg(long, value_name = "TEXT")]
    source: Option<String>,
    /// Write to this file instead of your gazetteer folder
    #[arg(long, value_name = "FILE")]
    file: Option<PathBuf>,
}

pub(super) fn run(arguments: &AddArgs, context: &Context) -> Result<Exit, Failed> {
    let bundled = Gazetteer::bundled();
    let path = target(arguments, context)?;
    let mut entries = files::entries(context)?;
    let text = files::text(&path)?;
    if !text.trim().is_empty() && arguments.file.is_some() {
        entries.extend(files::read(&path, &bundled)?);
    }
    let entry = new_entry(arguments, &entries)?;
    check(&entry, arguments, &bundled)?;
    let new_text = add_entry(&text, &entry)
        .ok_or_else(|| Failed::with(Exit::Gazetteer, format!("{}: not GeoJSON", path.display())))?;
    files::replace(&path, &new_text)?;
    context.report(&format!("added {} to {}", entry.id, path.display()));
    Ok(Exit::Done)
}

fn target(arguments: &AddArgs, context: &Context) -> Result<PathBuf, Failed> {
    if let Some(file) = &arguments.file {
        return Ok(file.clone());
    }
    let folder = context.user_folder().ok_or_else(|| {
        Failed::with(
            Exit::Failed,
            "there is no home folder for your gazetteer; name a file with --file",
        )
    })?;
    Ok(folder.join(FILE))
}

/// The entry, under an id that no other entry has.
fn new_entry(arguments: &AddArgs, entries: &[UserEntry]) -> Result<NewEntry, Failed> {
    let name = arguments.name.trim();
    let same = entries
        .iter()
        .find(|entry| fold(&entry.name) == fold(name) && entry.point == arguments.at);
    if let Some(same) = same {
        let message = format!(
            "{name} is there already: {} ({}); remove it first: geobrief gazetteer remove {}",
            same.id, same.origin, same.id
        );
        return Err(Failed::with(Exit::Failed, message));
    }
    Ok(NewEntry {
        id: unused_id(name, entries),
        name: name.to_owned(),
        aliases: arguments.aliases.clone(),
        kind: arguments.kind,
        country: arguments.country.clone(),
        admin1: arguments.admin1.clone(),
        note: arguments.note.clone(),
        source: arguments.source.clone(),
        point: arguments.at,
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
fn check(entry: &NewEntry, arguments: &AddArgs, bundled: &Gazetteer) -> Result<(), Failed> {
    let usage = |message: String| Err(Failed::with(Exit::Usage, message));
    let read = match read_entries(&entry.to_json(), Path::new(""), bundled) {
        Ok(read) => read,
        Err(invalid) => {
            let words = invalid.0.iter().map(|found| words(&found.problem));
            return usage(words.collect::<Vec<_>>().join("\n"));
        }
    };
    let is_placeless = read.iter().any(|entry| entry.division.is_empty());
    match (&arguments.admin1, &entry.country) {
        (Some(admin1), Some(country)) if is_placeless => usage(format!(
            "{country} has no province or state `{admin1}`; see: geobrief gazetteer search \"{admin1}\""
        )),
        (Some(admin1), None) if is_placeless => usage(format!(
            "there is no province or state `{admin1}`; see: geobrief gazetteer search \"{admin1}\""
        )),
        _ => Ok(()),
    }
}

/// A problem as it is said of arguments: in a file longitude comes first, in `--at` latitude.
fn words(problem: &Problem) -> String {
    match problem {
        Problem::Swapped { lon, lat, .. } => {
            format!("{problem}; --at takes latitude first: --at {lon},{lat}")
        }
        _ => format!("{problem}; {}", problem.hint()),
    }
}

/// Reads `36.707,67.212`, to six decimals.
fn lat_lon(text: &str) -> Result<LonLat, String> {
    let number = |part: &str| {
        part.trim()
            .parse::<f64>()
            .ok()
            .map(|n| (n * 1e6).round() / 1e6)
    };
    let (lat, lon) = text
        .split_once(',')
        .and_then(|(lat, lon)| Some((number(lat)?, number(lon)?)))
        .ok_or("write LAT,LON in decimal degrees, such as 36.707,67.212")?;
    LonLat::new(lon, lat).ok_or_else(|| match LonLat::new(lat, lon) {
        Some(_) => format!("latitude {lat} does not exist; latitude comes first: {lon},{lat}"),
        None => "latitude is -90 to 90, longitude -180 to 180".to_owned(),
    })
}

fn kind(word: &str) -> Result<Kind, String> {
    let word = word.trim().to_lowercase();
    Kind::from_word(&word).ok_or_else(|| match Kind::nearest(&word) {
        Some(nearest) => format!("did you mean `{}`?", nearest.word()),
        None => format!("use one of: {}", Kind::ALL.map(Kind::word).join(", ")),
    })
}
