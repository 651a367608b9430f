//! Names that a person should look at: those that mean different places in different documents, those
//! that are not decided, and those without a place.

use super::entry::Entry;
use super::view::{Check, Part, Reading, UnmappedName};
use crate::gazetteer::fold;
use crate::score::Status;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// What is known of a name, under its folded form.
#[derive(Default)]
struct Name {
    /// Each way of writing it, with how often.
    written: BTreeMap<String, usize>,
    readings: BTreeMap<usize, Reading>,
    /// The groups of copies that are counted for a reading.
    counted: BTreeSet<(usize, usize)>,
    undecided: usize,
}

/// The names to check. `number_of` knows the places by id; `copy_of` the copies, as
/// [`originals`](super::copies::originals) gives them.
pub(super) fn checks(
    entries: &[&Entry],
    copy_of: &[Option<usize>],
    number_of: &BTreeMap<&str, usize>,
) -> Vec<Check> {
    let mut names: BTreeMap<String, Name> = BTreeMap::new();
    for (document, (entry, copy_of)) in entries.iter().zip(copy_of).enumerate() {
        let group = copy_of.unwrap_or(document);
        for use_of in uses(entry, number_of) {
            let name = names.entry(fold(&use_of.words)).or_default();
            name.add(document, group, use_of);
        }
    }
    let is_open = |name: &Name| name.readings.len() > 1 || name.undecided > 0;
    let mut checks: Vec<Check> = names
        .into_values()
        .filter(is_open)
        .map(Name::finish)
        .collect();
    checks.sort_by_cached_key(|check| {
        let documents: usize = check.readings.iter().map(|one| one.documents.len()).sum();
        (Reverse(documents), check.name.clone())
    });
    checks
}

/// One use of a name.
struct Use {
    words: String,
    place: usize,
    sentence: (Part, usize),
    is_undecided: bool,
}

fn uses(entry: &Entry, number_of: &BTreeMap<&str, usize>) -> Vec<Use> {
    let mut uses = Vec::new();
    for facts in &entry.places {
        let Some(&place) = number_of.get(facts.id.as_str()) else {
            continue;
        };
        for part in [Part::Article, Part::Comments] {
            uses.extend(facts.mentions(part).iter().filter_map(|mention| {
                Some(Use {
                    words: entry.words(part, *mention)?,
                    place,
                    sentence: (part, mention.sentence),
                    is_undecided: facts.status == Status::Check,
                })
            }));
        }
    }
    uses
}

impl Name {
    fn add(&mut self, document: usize, group: usize, of: Use) {
        let reading = self.readings.entry(of.place).or_insert_with(|| Reading {
            place: of.place,
            documents: Vec::new(),
            sentence: of.sentence,
        });
        if self.counted.insert((of.place, group)) {
            reading.documents.push(document);
        }
        // Of a group of copies the first document that reads it so is counted.
        if reading.documents.last() == Some(&document) {
            *self.written.entry(of.words).or_default() += 1;
            self.undecided += usize::from(of.is_undecided);
        }
    }

    fn finish(self) -> Check {
        let mut readings: Vec<Reading> = self.readings.into_values().collect();
        readings.sort_by_key(|reading| (Reverse(reading.documents.len()), reading.place));
        Check {
            name: most_written(self.written),
            readings,
            undecided: self.undecided,
        }
    }
}

/// The names without a place.
pub(super) fn unmapped(entries: &[&Entry], copy_of: &[Option<usize>]) -> Vec<UnmappedName> {
    #[derive(Default)]
    struct Unmapped {
        written: BTreeMap<String, usize>,
        groups: BTreeSet<usize>,
        documents: Vec<usize>,
    }
    let mut names: BTreeMap<String, Unmapped> = BTreeMap::new();
    for (document, (entry, copy_of)) in entries.iter().zip(copy_of).enumerate() {
        for written in &entry.unmapped {
            let name = names.entry(fold(written)).or_default();
            if name.groups.insert(copy_of.unwrap_or(document)) {
                name.documents.push(document);
                *name.written.entry(written.clone()).or_default() += 1;
            }
        }
    }
    let mut unmapped: Vec<UnmappedName> = names
        .into_values()
        .map(|name| UnmappedName {
            name: most_written(name.written),
            documents: name.documents,
        })
        .collect();
    unmapped.sort_by_cached_key(|name| (Reverse(name.documents.len()), name.name.clone()));
    unmapped
}

/// The most frequent way of writing a name, of several the first by letters.
fn most_written(written: BTreeMap<String, usize>) -> String {
    let mut written: Vec<(String, usize)> = written.into_iter().collect();
    written.sort_by_key(|(_, count)| Reverse(*count));
    written
        .into_iter()
        .next()
        .map_or_else(String::new, |(name, _)| name)
}
