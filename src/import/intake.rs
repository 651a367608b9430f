//! Takes places from the readers: filters, leaves out what is known, fills in what the point
//! tells, and remembers how far it is.

use std::fs;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::compile::{Workshop, id_key};
use super::error::ImportError;
use super::filter::Filter;
use super::sort::{Merge, Pushed, Sorter};
use super::spool;
use crate::basemap::Basemap;
use crate::gazetteer::{FeatureClass, Gazetteer, Kind, PlaceKey};
use geobrief_index::places::record::PlaceRecord;

/// What became of the rows of the sources.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Counts {
    /// Places taken; of one id several may come.
    pub taken: u64,
    /// Names for places, from files of names.
    pub names: u64,
    /// Places left out by the filters.
    pub filtered: u64,
    /// Places left out because they are bundled.
    pub bundled: u64,
    /// Rows of kinds that are no places: roads, historical units.
    pub other: u64,
    /// Rows that cannot be read.
    pub unreadable: u64,
    /// The first of those: `file:line: why`.
    pub problems: Vec<String>,
}

/// Most unreadable rows that are named.
const NAMED: usize = 10;
/// Within this distance a place of the same name and class is the bundled one.
const SAME_KM: [(FeatureClass, f64); 4] = [
    (FeatureClass::PopulatedPlace, 5.0),
    (FeatureClass::Facility, 5.0),
    (FeatureClass::AdminRegion, 60.0),
    (FeatureClass::Water, 40.0),
];
const SAME_LANDFORM_KM: f64 = 30.0;

/// Where reading stood when all that had been read was on disk.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub(super) struct Journal {
    /// What is imported; another import does not go on from here.
    pub(super) key: String,
    /// Sources read to their end.
    pub(super) sources: usize,
    /// Bytes read of the next one.
    pub(super) offset: u64,
    sequence: u32,
    counts: Counts,
    place_runs: Vec<PathBuf>,
    name_runs: Vec<PathBuf>,
}

const JOURNAL: &str = "journal.json";

impl Journal {
    /// The journal of an interrupted import of the same things; otherwise a new one.
    pub(super) fn resume(folder: &Path, key: &str) -> Self {
        let found = fs::read(folder.join(JOURNAL)).ok();
        let found: Option<Self> = found.and_then(|bytes| serde_json::from_slice(&bytes).ok());
        let all_there = |journal: &Self| {
            let mut runs = journal.place_runs.iter().chain(&journal.name_runs);
            journal.key == key && runs.all(|run| run.is_file())
        };
        found.filter(all_there).unwrap_or_else(|| Self {
            key: key.to_owned(),
            ..Self::default()
        })
    }

    fn save(&self, folder: &Path) -> std::io::Result<()> {
        let new = folder.join("journal.new");
        fs::write(&new, serde_json::to_vec(self)?)?;
        fs::rename(new, folder.join(JOURNAL))
    }
}

/// See the [module](self).
pub(super) struct Intake<'i> {
    filter: &'i Filter,
    bundled: &'i Gazetteer,
    basemap: Basemap,
    places: Sorter,
    names: Sorter,
    journal: Journal,
    /// A journal that holds once the runs being written are on disk.
    pending: Option<Journal>,
    pub(super) workshop: Workshop<'i>,
    string: Vec<u8>,
    /// The file being read, for messages.
    source: PathBuf,
    /// Bytes of the sources before it.
    before: u64,
}

impl<'i> Intake<'i> {
    pub(super) fn new(
        filter: &'i Filter,
        bundled: &'i Gazetteer,
        journal: Journal,
        workshop: Workshop<'i>,
        memory: usize,
    ) -> Self {
        let sorter = |name: &str, runs: &[PathBuf]| {
            Sorter::resumed(workshop.folder.join(name), memory, runs.to_vec())
        };
        Self {
            filter,
            bundled,
            basemap: Basemap::bundled(),
            places: sorter("places", &journal.place_runs),
            names: sorter("names-by-id", &journal.name_runs),
            journal,
            pending: None,
            workshop,
            string: Vec::new(),
            source: PathBuf::new(),
            before: 0,
        }
    }

    pub(super) fn journal(&self) -> &Journal {
        &self.journal
    }

    /// Turns to a source; gives the byte to go on from.
    pub(super) fn begin(&mut self, source: &Path, before: u64) -> u64 {
        self.source = source.to_owned();
        self.before = before;
        std::mem::take(&mut self.journal.offset)
    }

    /// All up to this byte of the source has been given, or will be with the next place.
    pub(super) fn reached(&mut self, offset: Option<u64>) {
        if let Some(offset) = offset {
            self.journal.offset = offset;
            self.workshop.progress.reached(self.before + offset);
        }
    }

    /// Counts a row that is no place.
    pub(super) fn other(&mut self) {
        self.journal.counts.other += 1;
    }

    /// Counts a row that cannot be read, and names the first ones.
    pub(super) fn unreadable(&mut self, at: impl std::fmt::Display, why: &str) {
        let counts = &mut self.journal.counts;
        counts.unreadable += 1;
        if counts.problems.len() < NAMED {
            let source = self.source.display();
            counts.problems.push(format!("{source}:{at}: {why}"));
        }
    }

    /// Takes a place.
    pub(super) fn place(&mut self, mut place: PlaceRecord) -> Result<(), ImportError> {
        if place.division.is_empty() && has_division(&place) {
            self.fill_in(&mut place);
        }
        if !self.filter.takes(&place) {
            self.journal.counts.filtered += 1;
            return Ok(());
        }
        if self.is_bundled(&place) {
            self.journal.counts.bundled += 1;
            return Ok(());
        }
        self.journal.counts.taken += 1;
        self.journal.sequence += 1;
        let mut string = std::mem::take(&mut self.string);
        id_key(&place.id, &mut string);
        string.extend(self.journal.sequence.to_be_bytes());
        spool::write(&place, &mut string);
        let pushed = self.places.push(&string);
        self.string = string;
        self.spilled(pushed)
    }

    /// Takes another name of the place with an id.
    pub(super) fn name(&mut self, id: &str, name: &str) -> Result<(), ImportError> {
        self.journal.counts.names += 1;
        let mut string = std::mem::take(&mut self.string);
        id_key(id, &mut string);
        string.extend_from_slice(name.as_bytes());
        let pushed = self.names.push(&string);
        self.string = string;
        self.spilled(pushed)
    }

    fn spilled(&mut self, pushed: std::io::Result<Pushed>) -> Result<(), ImportError> {
        let failed = ImportError::writing(self.workshop.folder);
        if pushed.map_err(&failed)? == Pushed::Spilled {
            // The run before is on disk now; the one being written is not.
            if let Some(pending) = self.pending.take() {
                pending.save(self.workshop.folder).map_err(&failed)?;
            }
            let mut pending = self.journal.clone();
            pending.place_runs = self.places.runs().to_vec();
            pending.name_runs = self.names.runs().to_vec();
            self.pending = Some(pending);
        }
        Ok(())
    }

    /// All of a source has been read.
    pub(super) fn end(&mut self) -> Result<(), ImportError> {
        let folder = self.workshop.folder;
        let failed = ImportError::writing(folder);
        self.pending = None;
        self.journal.sources += 1;
        self.journal.offset = 0;
        self.journal.place_runs = self.places.flush().map_err(&failed)?.to_vec();
        self.journal.name_runs = self.names.flush().map_err(&failed)?.to_vec();
        self.journal.save(folder).map_err(&failed)
    }

    /// What was taken, by id.
    pub(super) fn finish(self) -> Result<Taken<'i>, ImportError> {
        let failed = ImportError::writing(self.workshop.folder);
        Ok(Taken {
            places: self.places.finish().map_err(&failed)?,
            names: self.names.finish().map_err(&failed)?,
            counts: self.journal.counts,
            workshop: self.workshop,
        })
    }

    fn fill_in(&self, place: &mut PlaceRecord) {
        let Some(unit) = self.basemap.unit_at(place.point) else {
            return;
        };
        let country = self.basemap.country_of(unit);
        if !place.country.is_empty() && place.country != country {
            return;
        }
        country.clone_into(&mut place.country);
        if let Some(division) = self.bundled.by_id(self.basemap.id_of(unit)) {
            self.bundled
                .code_of(division)
                .clone_into(&mut place.division);
        }
    }

    /// Whether the bundled gazetteer has the place: by its id, or one of its name and class nearby.
    fn is_bundled(&self, place: &PlaceRecord) -> bool {
        if self.bundled.by_id(&place.id).is_some() {
            return true;
        }
        let class = place.kind.class();
        let is_it = |key: PlaceKey| {
            let within = SAME_KM.iter().find(|(of, _)| *of == class);
            let within = within.map_or(SAME_LANDFORM_KM, |(_, km)| *km);
            self.bundled.kind(key).class() == class
                && (class == FeatureClass::Country
                    || self.bundled.point(key).distance_km(place.point) <= within)
        };
        let names = self.bundled.lookup(&place.name).into_iter();
        let mut bearers = names.flat_map(|name| self.bundled.bearers(name));
        bearers.any(|bearer| is_it(bearer.place))
    }
}

/// What the sources gave.
pub(super) struct Taken<'i> {
    pub(super) places: Merge,
    pub(super) names: Merge,
    pub(super) counts: Counts,
    pub(super) workshop: Workshop<'i>,
}

/// Seas and ranges belong to no one country, divisions of the first order lie in none.
fn has_division(place: &PlaceRecord) -> bool {
    matches!(
        place.kind.class(),
        FeatureClass::PopulatedPlace | FeatureClass::Facility
    ) || matches!(place.kind, Kind::Admin2 | Kind::County)
}
