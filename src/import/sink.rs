//! Where the readers of formats give what they find: an import, or the user's own places.

use std::collections::BTreeMap;
use std::fmt;
use std::io::BufRead;

use super::error::ImportError;
use crate::gazetteer::{Author, Field, Shape};
use geobrief_index::places::record::PlaceRecord;

/// Why a feature is not a place; few in number, so that they can be counted.
pub(super) type Reason = &'static str;

pub(super) const NULL_ISLAND: Reason =
    "its position is 0,0, which programs write where they have none";
pub(super) const SWAPPED: Reason = "latitude and longitude seem swapped: the point lies outside its country, and inside the other way round";

/// A place as a source has it, country and division still in its words.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Draft {
    /// All that is sure; its country and division are set by whoever takes it.
    pub(super) record: PlaceRecord,
    /// Code or name.
    pub(super) country: String,
    /// Code or name.
    pub(super) admin1: String,
    /// The whole geometry.
    pub(super) shape: Shape,
    /// simplestyle properties, as written.
    pub(super) style: BTreeMap<String, String>,
    /// Who gave its point.
    pub(super) author: Author,
    /// Whose its note and its source are.
    pub(super) words: Words,
}

/// Whose the note and the source of a place are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Words {
    /// A publisher's, who describes every place.
    #[default]
    Publishers,
    /// The user's: they are kept also where the place is bundled.
    Users,
}

impl From<PlaceRecord> for Draft {
    fn from(record: PlaceRecord) -> Self {
        Self {
            country: record.country.clone(),
            admin1: String::new(),
            shape: Shape::default(),
            style: BTreeMap::new(),
            author: Author::of_id(&record.id),
            words: Words::Publishers,
            record,
        }
    }
}

/// What was seen of the properties of a source, for messages.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Seen {
    /// What each property was used for; nothing where it was left.
    pub(super) properties: BTreeMap<String, Option<Field>>,
}

/// Takes what a reader finds in one source.
pub(super) trait Sink {
    /// Opens the source from its start, unpacked.
    fn open(&self) -> Result<Box<dyn BufRead>, ImportError>;

    /// Takes a place, or the reason why a feature is none. `at` says which: "feature 3".
    fn offer(
        &mut self,
        at: fmt::Arguments<'_>,
        place: Result<Draft, Reason>,
    ) -> Result<(), ImportError>;

    /// Counts what is no place and was not meant as one.
    fn other(&mut self);

    /// Takes a remark on the source as a whole: "2 tracks are not read".
    fn remark(&mut self, remark: String);

    /// Takes the names of the properties, once the source is read.
    fn seen(&mut self, seen: Seen);
}
