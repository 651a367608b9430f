//! The user's own places from a file of any form, read when a command runs: the same readers as for an
//! import, and nothing compiled or kept.

use std::collections::BTreeMap;
use std::fmt;
use std::io::BufRead;
use std::path::{Path, PathBuf};

use super::archive;
use super::collector::far;
use super::error::ImportError;
use super::format::Format;
use super::progress::Meter;
use super::reader;
use super::sink::{Draft, NULL_ISLAND, Reason, SWAPPED, Seen, Sink};
use crate::basemap::Basemap;
use crate::gazetteer::{
    Doubt, FeatureClass, Gazetteer, Given, Origin, Shape, UserEntry, default_id,
};

/// Most places of one file; more are imported.
const MOST: usize = 100_000;

/// Why a feature is left out: where it is, and what is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOut {
    /// The file.
    pub path: PathBuf,
    /// "feature 3", or the number of a line.
    pub at: String,
    /// What is wrong.
    pub why: String,
}

impl fmt::Display for LeftOut {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        write!(
            formatter,
            "{}:{}: {}",
            self.path.display(),
            self.at,
            self.why
        )
    }
}

/// What a file gave.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Own {
    /// The places.
    pub entries: Vec<UserEntry>,
    /// What is no place, and why.
    pub left_out: Vec<LeftOut>,
    /// What is doubted of places that are taken.
    pub doubts: Vec<LeftOut>,
    /// What is to be said of the file as a whole.
    pub remarks: Vec<String>,
    /// The properties that were seen, and what each was used for; nothing where it was not.
    pub properties: BTreeMap<String, String>,
}

/// Reads the places of a file of any form but those of publishers.
///
/// # Errors
/// A file that cannot be read, or of a form that nobody knows.
pub fn read_own(
    path: &Path,
    format: Option<Format>,
    columns: &Given,
    (bundled, basemap): (&Gazetteer, &Basemap),
) -> Result<Own, ImportError> {
    let format = match format {
        Some(format) => format,
        None => Format::of(path)?,
    };
    let mut sink = OwnSink {
        path,
        bundled,
        basemap,
        own: Own::default(),
        ids: BTreeMap::new(),
        number: 0,
    };
    reader::places(format, path, columns, None, &mut sink)?;
    Ok(sink.own)
}

struct OwnSink<'o> {
    path: &'o Path,
    bundled: &'o Gazetteer,
    basemap: &'o Basemap,
    own: Own,
    /// How often each id was given.
    ids: BTreeMap<String, usize>,
    number: usize,
}

impl Sink for OwnSink<'_> {
    fn open(&self) -> Result<Box<dyn BufRead>, ImportError> {
        let unreadable = ImportError::unreadable(self.path);
        archive::open(self.path, &Meter::default()).map_err(unreadable)
    }

    fn offer(
        &mut self,
        at: fmt::Arguments<'_>,
        place: Result<Draft, Reason>,
    ) -> Result<(), ImportError> {
        self.number += 1;
        let why = |why: &str| LeftOut {
            path: self.path.to_owned(),
            at: at.to_string(),
            why: why.to_owned(),
        };
        let mut draft = match place {
            Ok(draft) => draft,
            Err(reason) => {
                self.own.left_out.push(why(reason));
                return Ok(());
            }
        };
        draft.country = self
            .bundled
            .country_meant(&draft.country)
            .unwrap_or_default();
        match self
            .bundled
            .doubt(draft.record.point, &draft.country, draft.author)
        {
            None => {}
            Some(Doubt::NullIsland) => {
                self.own.left_out.push(why(NULL_ISLAND));
                return Ok(());
            }
            Some(Doubt::Swapped { .. }) => {
                self.own.left_out.push(why(SWAPPED));
                return Ok(());
            }
            Some(Doubt::Far { km, country }) => {
                let doubt = why(&far(&draft.record.name, km, &country));
                self.own.doubts.push(doubt);
            }
        }
        if self.own.entries.len() >= MOST {
            let problem =
                "more than 100,000 places: geobrief gazetteer import FILE reads them once";
            return Err(ImportError::malformed(self.path, problem));
        }
        let line = at.to_string().parse().unwrap_or(self.number);
        let entry = self.entry(draft, line);
        self.own.entries.push(entry);
        Ok(())
    }

    fn other(&mut self) {}

    fn remark(&mut self, remark: String) {
        self.own
            .remarks
            .push(format!("{}: {remark}", self.path.display()));
    }

    fn seen(&mut self, seen: Seen) {
        let used = seen.properties.into_iter().map(|(name, field)| {
            let word = field.map_or("", |field| field.word());
            (name, word.to_owned())
        });
        self.own.properties.extend(used);
    }
}

impl OwnSink<'_> {
    fn entry(&mut self, draft: Draft, line: usize) -> UserEntry {
        let Draft {
            record,
            country,
            admin1,
            mut shape,
            style,
            ..
        } = draft;
        if shape.is_empty() {
            shape = Shape {
                points: vec![record.point],
                ..Shape::default()
            };
        }
        let division = self.bundled.division_named(&country, &admin1);
        let (country, division) = match record.kind.class() {
            FeatureClass::PopulatedPlace | FeatureClass::Facility if admin1.is_empty() => self
                .bundled
                .divisions_of(record.point, country, self.basemap),
            _ => (country, division),
        };
        let wanted = match record.id.as_str() {
            "" => default_id(&record.name),
            id => id.to_owned(),
        };
        // The second of one id is another place: ids of tables are often those of something else.
        let times = self.ids.entry(wanted.clone()).or_default();
        *times += 1;
        let id = match *times {
            1 => wanted,
            times => format!("{wanted}-{times}"),
        };
        UserEntry {
            id,
            name: record.name,
            aliases: record.aliases,
            kind: record.kind,
            kind_word: record.kind_word,
            country,
            division,
            population: record.population,
            note: record.note,
            source: record.source,
            style,
            point: record.point,
            shape,
            origin: Origin {
                path: self.path.to_owned(),
                line,
                feature: self.number,
            },
        }
    }
}
