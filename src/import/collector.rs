//! Collects the places that the readers give: filters them, leaves out what is bundled, fills in
//! country and division from the point, and sorts what is left by id.

use std::io::BufRead;
use std::path::{Path, PathBuf};

use super::archive;
use super::error::ImportError;
use super::fields::made_id;
use super::filter::Filter;
use super::journal::{Counts, Journal};
use super::lines::Lines;
use super::progress::Meter;
use super::record_codec::{self, id_key};
use super::scratch::Scratch;
use super::sink::{Draft, NULL_ISLAND, Reason, SWAPPED, Seen, Sink, Words};
use super::sort::{Merge, Pushed, Sorter};
use crate::basemap::Basemap;
use crate::gazetteer::{Doubt, FeatureClass, Gazetteer, Kind, PlaceKey};
use geobrief_index::places::outline;
use geobrief_index::places::record::PlaceRecord;

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

/// What the readers give their places to.
pub(super) struct Collector<'c> {
    filter: &'c Filter,
    bundled: &'c Gazetteer,
    basemap: Basemap,
    places: Sorter,
    names: Sorter,
    journal: Journal,
    /// A journal that holds once the runs being written are on disk.
    pending: Option<Journal>,
    pub(super) scratch: Scratch<'c>,
    string: Vec<u8>,
    source: Source,
}

/// The file being read.
#[derive(Default)]
struct Source {
    path: PathBuf,
    /// Bytes of the sources before it.
    before: u64,
    /// Its bytes.
    size: u64,
    /// Which time it is read, from 0, and how often it is read at most.
    pass: u64,
    passes: u64,
    meter: Meter,
}

impl<'c> Collector<'c> {
    pub(super) fn new(
        filter: &'c Filter,
        bundled: &'c Gazetteer,
        journal: Journal,
        scratch: Scratch<'c>,
        memory: usize,
    ) -> Self {
        let sorter = |name: &str, runs: &[PathBuf]| {
            Sorter::resumed(scratch.folder.join(name), memory, runs.to_vec())
        };
        Self {
            filter,
            bundled,
            basemap: Basemap::bundled(),
            places: sorter("places", &journal.place_runs),
            names: sorter("names-by-id", &journal.name_runs),
            journal,
            pending: None,
            scratch,
            string: Vec::new(),
            source: Source::default(),
        }
    }

    pub(super) fn journal(&self) -> &Journal {
        &self.journal
    }

    /// Turns to a source; gives the byte to go on from. `before` are the bytes of the sources before
    /// it, `size` its own.
    pub(super) fn begin(&mut self, source: &Path, before: u64, size: u64) -> u64 {
        self.source = Source {
            path: source.to_owned(),
            before,
            size,
            passes: 1,
            ..Source::default()
        };
        std::mem::take(&mut self.journal.offset)
    }

    /// Opens the source by lines, from a byte on where that can be.
    ///
    /// # Errors
    /// A file that cannot be read.
    pub(super) fn lines(&self, from: u64) -> Result<Lines, ImportError> {
        let Source { path, meter, .. } = &self.source;
        Lines::open(path, from, meter).map_err(ImportError::unreadable(path))
    }

    /// The source is being read for the `pass`th time, from 0, of `passes` at most.
    pub(super) fn pass(&mut self, pass: u64, passes: u64) {
        (self.source.pass, self.source.passes) = (pass, passes);
    }

    /// All up to this byte of the source has been given, or will be with the next place; `None`
    /// where nobody knows.
    pub(super) fn reached(&mut self, offset: Option<u64>) {
        if let Some(offset) = offset {
            self.journal.offset = offset;
        }
        self.tell_progress();
    }

    /// Tells how much of the sources has been read.
    pub(super) fn tell_progress(&mut self) {
        let Source {
            before,
            size,
            pass,
            passes,
            meter,
            ..
        } = &self.source;
        let read = (pass * size + meter.read().min(*size)) / passes;
        self.scratch.progress.reached(before + read);
    }

    /// Counts a row that cannot be read by its reason, and names the first ones.
    pub(super) fn unreadable(&mut self, at: impl std::fmt::Display, why: &str) {
        let counts = &mut self.journal.counts;
        counts.unreadable += 1;
        *counts.reasons.entry(why.to_owned()).or_default() += 1;
        if counts.problems.len() < NAMED {
            let source = self.source.path.display();
            counts.problems.push(format!("{source}:{at}: {why}"));
        }
    }

    /// Names a place that is taken in spite of a doubt.
    fn doubted(&mut self, at: impl std::fmt::Display, why: &str) {
        let counts = &mut self.journal.counts;
        counts.doubted += 1;
        if counts.doubts.len() < NAMED {
            let source = self.source.path.display();
            counts.doubts.push(format!("{source}:{at}: {why}"));
        }
    }

    /// Takes a place of a publisher's.
    ///
    /// # Errors
    /// The disk's when it is full.
    pub(super) fn place(&mut self, place: PlaceRecord) -> Result<(), ImportError> {
        self.take(place, Words::Publishers)
    }

    fn take(&mut self, mut place: PlaceRecord, words: Words) -> Result<(), ImportError> {
        self.tell_progress();
        if place.division.is_empty() && has_division(&place) {
            self.fill_in(&mut place);
        }
        if !self.filter.takes(&place) {
            self.journal.counts.filtered += 1;
            return Ok(());
        }
        if let Some(bundled) = self.bundled_as(&place) {
            let has_words = !place.note.is_empty() || !place.source.is_empty();
            // Their note says why they are not mapped.
            let place_is_past = self.bundled.kind(bundled) == Kind::Historical;
            if words == Words::Publishers || !has_words || place_is_past {
                self.journal.counts.bundled += 1;
                return Ok(());
            }
            self.journal.counts.noted += 1;
            place = self.note_on(bundled, place);
        }
        self.journal.counts.taken += 1;
        self.journal.sequence += 1;
        let mut string = std::mem::take(&mut self.string);
        id_key(&place.id, &mut string);
        string.extend(self.journal.sequence.to_be_bytes());
        record_codec::write(&place, &mut string);
        let pushed = self.places.push(&string);
        self.string = string;
        self.spilled(pushed)
    }

    /// Takes another name of the place with an id.
    ///
    /// # Errors
    /// The disk's when it is full.
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
        let failed = ImportError::writing(self.scratch.folder);
        if pushed.map_err(&failed)? == Pushed::Spilled {
            // The run before is on disk now; the one being written is not.
            if let Some(pending) = self.pending.take() {
                pending.save(self.scratch.folder).map_err(&failed)?;
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
        let folder = self.scratch.folder;
        let failed = ImportError::writing(folder);
        self.pending = None;
        self.journal.sources += 1;
        self.journal.offset = 0;
        self.journal.place_runs = self.places.flush().map_err(&failed)?.to_vec();
        self.journal.name_runs = self.names.flush().map_err(&failed)?.to_vec();
        self.journal.save(folder).map_err(&failed)
    }

    /// What was taken, by id.
    pub(super) fn finish(self) -> Result<Collected<'c>, ImportError> {
        let failed = ImportError::writing(self.scratch.folder);
        Ok(Collected {
            places: self.places.finish().map_err(&failed)?,
            names: self.names.finish().map_err(&failed)?,
            counts: self.journal.counts,
            scratch: self.scratch,
        })
    }

    /// A place in the words of its source: country and division become codes, and a point that cannot
    /// be meant is no place.
    fn drafted(&mut self, at: std::fmt::Arguments<'_>, draft: Draft) -> Result<(), ImportError> {
        let Draft {
            mut record,
            country,
            admin1,
            author,
            words,
            shape,
            ..
        } = draft;
        record.outline = outline::encode(&shape);
        record.country = self.bundled.country_meant(&country).unwrap_or_default();
        record.division = self.bundled.division_named(&record.country, &admin1);
        if record.id.is_empty() {
            record.id = made_id(&record.name, record.point);
        }
        match self.bundled.doubt(record.point, &record.country, author) {
            None => {}
            Some(Doubt::NullIsland) => {
                self.unreadable(at, NULL_ISLAND);
                return Ok(());
            }
            Some(Doubt::Swapped { .. }) => {
                self.unreadable(at, SWAPPED);
                return Ok(());
            }
            Some(Doubt::Far { km, country }) => {
                self.doubted(at, &far(&record.name, km, &country));
            }
        }
        self.take(record, words)
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

    /// A bundled place with note and source of a row about it, and nothing else of that.
    fn note_on(&self, key: PlaceKey, row: PlaceRecord) -> PlaceRecord {
        let division = self.bundled.admin1(key);
        PlaceRecord {
            id: self.bundled.id(key),
            name: self.bundled.name(key).to_owned(),
            kind: self.bundled.kind(key),
            country: self.bundled.country(key).to_owned(),
            division: division.map_or_else(String::new, |key| self.bundled.code_of(key).to_owned()),
            note: row.note,
            source: row.source,
            ..PlaceRecord::at(self.bundled.point(key))
        }
    }

    /// The place in the bundled gazetteer: by its id, or one of its name and class nearby.
    fn bundled_as(&self, place: &PlaceRecord) -> Option<PlaceKey> {
        if let Some(known) = self.bundled.by_id(&place.id) {
            return Some(known);
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
        let mut named_places = names.flat_map(|name| self.bundled.places_named(name));
        named_places.find_map(|named| is_it(named.place).then_some(named.place))
    }
}

impl Sink for Collector<'_> {
    fn open(&self) -> Result<Box<dyn BufRead>, ImportError> {
        let Source { path, meter, .. } = &self.source;
        archive::open(path, meter).map_err(ImportError::unreadable(path))
    }

    fn offer(
        &mut self,
        at: std::fmt::Arguments<'_>,
        place: Result<Draft, Reason>,
    ) -> Result<(), ImportError> {
        match place {
            Ok(draft) => self.drafted(at, draft),
            Err(why) => {
                self.tell_progress();
                self.unreadable(at, why);
                Ok(())
            }
        }
    }

    fn other(&mut self) {
        self.journal.counts.other += 1;
    }

    fn remark(&mut self, remark: String) {
        let source = self.source.path.display();
        self.journal
            .counts
            .remarks
            .push(format!("{source}: {remark}"));
    }

    fn seen(&mut self, seen: Seen) {
        for (name, field) in seen.properties {
            let known = self.journal.counts.properties.entry(name).or_default();
            if let Some(field) = field {
                field.word().clone_into(known);
            }
        }
    }
}

/// Why a point is doubted that is far from its country.
pub(super) fn far(name: &str, km: f64, country: &str) -> String {
    format!("{name} lies {km:.0} km outside {country}, where the source says it is")
}

/// What the sources gave, each sorted by id.
pub(super) struct Collected<'c> {
    pub(super) places: Merge,
    pub(super) names: Merge,
    pub(super) counts: Counts,
    pub(super) scratch: Scratch<'c>,
}

/// Seas and ranges belong to no one country, divisions of the first order lie in none.
fn has_division(place: &PlaceRecord) -> bool {
    matches!(
        place.kind.class(),
        FeatureClass::PopulatedPlace | FeatureClass::Facility
    ) || matches!(place.kind, Kind::Admin2 | Kind::County)
}
