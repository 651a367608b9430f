//! Places of one's own: GeoJSON, as `--gazetteer` reads it.

use crate::data::bundled;
use crate::failure::Failure;
use crate::task::File;
use crate::{Outcome, Reply};
use geobrief::gazetteer::{Gazetteer, Severity, Usable, UserEntry, read_usable};
use serde::Serialize;
use std::borrow::Cow;
use std::path::Path;

/// The gazetteer with places of one's own above it.
pub(crate) struct Own {
    pub(crate) gazetteer: Cow<'static, Gazetteer>,
    /// Why places were left out, with file and line.
    pub(crate) left_out: Vec<String>,
}

pub(crate) fn with_own(files: &[File]) -> Result<Own, Failure> {
    let geodata = bundled();
    let mut entries = Vec::new();
    let mut left_out = Vec::new();
    for file in files {
        let usable = usable(file)?;
        left_out.extend(errors_of(&usable));
        entries.extend(usable.entries);
    }
    let gazetteer = if entries.is_empty() {
        Cow::Borrowed(geodata.gazetteer)
    } else {
        Cow::Owned(geodata.gazetteer.clone().with_entries(&entries))
    };
    Ok(Own {
        gazetteer,
        left_out,
    })
}

fn usable(file: &File) -> Result<Usable, Failure> {
    let geodata = bundled();
    let path = Path::new(&file.name);
    Ok(read_usable(
        &file.text,
        path,
        geodata.gazetteer,
        geodata.basemap,
    )?)
}

fn errors_of(usable: &Usable) -> Vec<String> {
    let problems = usable.problems.iter();
    let errors = problems.filter(|one| one.problem.severity() == Severity::Error);
    errors.map(ToString::to_string).collect()
}

/// A place as the list shows it.
#[derive(Debug, Serialize)]
struct Listed {
    id: String,
    name: String,
    aliases: Vec<String>,
    kind: String,
    note: String,
    country: String,
    division: String,
    lat: f64,
    lon: f64,
    /// Number of the feature in the file, from 1.
    feature: usize,
}

#[derive(Debug, Serialize)]
struct List {
    places: Vec<Listed>,
    left_out: Vec<String>,
}

pub(crate) fn list(file: &File) -> Outcome {
    let usable = usable(file)?;
    let left_out = errors_of(&usable);
    let places = usable.entries.into_iter().map(Listed::of).collect();
    Reply::of(&List { places, left_out })
}

impl Listed {
    fn of(entry: UserEntry) -> Self {
        let gazetteer = bundled().gazetteer;
        let name_of = |key| gazetteer.name(key).to_owned();
        let country = gazetteer.country_by_code(&entry.country);
        let division = gazetteer.by_code(&entry.division);
        Self {
            kind: entry.kind_text().to_owned(),
            country: country.map_or_else(String::new, name_of),
            division: division.map_or_else(String::new, name_of),
            lat: entry.point.lat(),
            lon: entry.point.lon(),
            feature: entry.origin.feature,
            id: entry.id,
            name: entry.name,
            aliases: entry.aliases,
            note: entry.note,
        }
    }
}
