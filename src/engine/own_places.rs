//! Places of one's own: GeoJSON, as `--gazetteer` reads it.

use super::data::Engine;
use super::failure::Failure;
use super::task::File;
use super::{Outcome, Reply};
use crate::gazetteer::{Gazetteer, Severity, Usable, UserEntry, read_usable};
use serde::Serialize;
use std::path::Path;
use std::sync::Arc;

/// The gazetteer with places of one's own above it.
pub(super) struct Own {
    pub(super) gazetteer: Arc<Gazetteer>,
    /// Why places were left out, with file and line.
    pub(super) left_out: Vec<String>,
}

impl Engine {
    pub(super) fn with_own(&self, files: &[File]) -> Result<Own, Failure> {
        let gazetteer = self.gazetteer();
        let mut entries = Vec::new();
        let mut left_out = Vec::new();
        for file in files {
            let usable = self.usable(file, &gazetteer)?;
            left_out.extend(errors_of(&usable));
            entries.extend(usable.entries);
        }
        let gazetteer = if entries.is_empty() {
            gazetteer
        } else {
            Arc::new(Gazetteer::clone(&gazetteer).with_entries(&entries))
        };
        Ok(Own {
            gazetteer,
            left_out,
        })
    }

    fn usable(&self, file: &File, gazetteer: &Gazetteer) -> Result<Usable, Failure> {
        let basemap = self.geodata(gazetteer).basemap;
        let path = Path::new(&file.name);
        Ok(read_usable(&file.text, path, gazetteer, basemap)?)
    }

    pub(super) fn own_places(&self, file: &File) -> Outcome {
        let gazetteer = self.gazetteer();
        let usable = self.usable(file, &gazetteer)?;
        let left_out = errors_of(&usable);
        let entries = usable.entries.into_iter();
        let places = entries.map(|entry| Listed::of(entry, &gazetteer)).collect();
        Reply::of(&List { places, left_out })
    }
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

impl Listed {
    fn of(entry: UserEntry, gazetteer: &Gazetteer) -> Self {
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
