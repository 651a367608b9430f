//! Puts documents together: sorts them, finds their copies, counts places and sources.

use super::checks;
use super::copies;
use super::entry::{Entry, NamedPlace};
use super::view::{Atlas, Document, Failure, Naming, Part, Place, Source};
use crate::cartography::MapSheet;
use crate::corrections::Corrections;
use crate::file_name::slug;
use crate::geo::LonLat;
use crate::language::Language;
use jiff::civil::Date;
use sha2::{Digest, Sha256};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// A document with where it comes from.
#[derive(Debug, Clone, PartialEq)]
pub struct Collected {
    /// What is known of it.
    pub entry: Entry,
    /// The path or address that was given.
    pub input: String,
    /// Name of the folder that it lies in, where it lies in one.
    pub folder: Option<String>,
    /// Its briefing, from the folder of the atlas.
    pub page: Option<String>,
}

/// What a source is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum GroupBy {
    /// The site that published the document.
    #[default]
    Site,
    /// The folder that its file lies in.
    Folder,
    /// Who wrote it.
    Author,
}

/// Which places have a page of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum PlacePages {
    /// Those that at least [`PAGE_FROM`] documents name.
    #[default]
    Shared,
    /// None.
    None,
}

/// Documents, copies once, from which on a place has a page: what one document says of a place stands
/// in its own briefing.
pub const PAGE_FROM: usize = 2;

/// How an atlas is made and worded.
#[derive(Debug, Clone, PartialEq)]
pub struct AtlasOptions {
    /// What it is called.
    pub title: String,
    /// Language of its own words.
    pub language: Language,
    /// What a source is.
    pub group_by: GroupBy,
    /// Share of five-word runs, 0..=1, from which on two documents are copies.
    pub copies: f64,
    /// Which places have a page.
    pub place_pages: PlacePages,
    /// The corrections that hold for all documents.
    pub fixes: Corrections,
}

impl Default for AtlasOptions {
    fn default() -> Self {
        Self {
            title: String::new(),
            language: Language::default(),
            group_by: GroupBy::default(),
            copies: copies::SIMILARITY,
            place_pages: PlacePages::default(),
            fixes: Corrections::default(),
        }
    }
}

impl Atlas {
    /// Counts documents together. Their order does not matter; of those with the same id (the same
    /// bytes) there is one, with all inputs. The map is empty until [`Atlas::drawn`].
    #[must_use]
    pub fn of(collected: Vec<Collected>, failures: Vec<Failure>, options: &AtlasOptions) -> Self {
        let inputs = collected.len() + failures.len();
        let sorted = sorted(collected);
        let entries: Vec<&Entry> = sorted.iter().map(|(one, _)| &one.entry).collect();
        let copy_of = copies::originals(&entries, options.copies);
        let (sources, source_of) = sources(&sorted, &copy_of, options);
        let (places, number_of) = places(&entries, &copy_of, options);
        let checks = checks::checks(&entries, &copy_of, &number_of);
        let unmapped = checks::unmapped(&entries, &copy_of);
        let dates = entries.iter().filter_map(|entry| entry.date);
        let days = dates.fold(None, |days: Option<(Date, Date)>, date| {
            let (first, last) = days.unwrap_or((date, date));
            Some((first.min(date), last.max(date)))
        });
        let named: Vec<Vec<Naming>> = (entries.iter())
            .map(|entry| named(entry, &number_of))
            .collect();
        let numbers = copy_of.into_iter().zip(source_of).zip(named);
        let documents = sorted.into_iter().zip(numbers);
        let documents = documents.map(|((one, inputs), ((copy_of, source), named))| Document {
            source,
            copy_of,
            inputs,
            named,
            ..document(one, options.language)
        });
        Self {
            title: options.title.clone(),
            language: options.language,
            days,
            sources,
            places,
            documents: documents.collect(),
            checks,
            unmapped,
            failures,
            fixes: options.fixes.clone(),
            inputs,
            map: MapSheet::default(),
        }
    }
}

/// By date, those without one last, then by id; each id once, with all inputs of it in their order.
fn sorted(collected: Vec<Collected>) -> Vec<(Collected, Vec<String>)> {
    let mut unique: Vec<(Collected, Vec<String>)> = Vec::new();
    let mut known: BTreeMap<String, usize> = BTreeMap::new();
    for one in collected {
        let at = *known.entry(one.entry.id.clone()).or_insert(unique.len());
        match unique.get_mut(at) {
            Some((_, inputs)) => inputs.push(one.input),
            None => {
                let inputs = vec![one.input.clone()];
                unique.push((one, inputs));
            }
        }
    }
    for (_, inputs) in &mut unique {
        inputs.sort_unstable();
        inputs.dedup();
    }
    let order = |entry: &Entry| (entry.date.is_none(), entry.date, entry.id.clone());
    unique.sort_by_cached_key(|(one, _)| order(&one.entry));
    unique
}

fn document(one: Collected, language: Language) -> Document {
    let entry = one.entry;
    let is_other = |tag: &String| tag.split('-').next() != Some(language.code());
    Document {
        id: entry.id,
        title: entry.title,
        source: 0,
        date: entry.date,
        language: entry.language.filter(is_other),
        comments: entry.comments,
        page: one.page,
        inputs: Vec::new(),
        copy_of: None,
        sentences: entry.sentences,
        comment_sentences: entry.comment_sentences,
        named: Vec::new(),
    }
}

/// The sources, and for each document the number of its own.
fn sources(
    sorted: &[(Collected, Vec<String>)],
    copy_of: &[Option<usize>],
    options: &AtlasOptions,
) -> (Vec<Source>, Vec<usize>) {
    let names = sorted
        .iter()
        .map(|(one, _)| source_name(one, options.group_by));
    let names: Vec<Option<&str>> = names.collect();
    let mut counted: BTreeMap<Option<&str>, usize> = BTreeMap::new();
    for (name, copy_of) in names.iter().zip(copy_of) {
        *counted.entry(*name).or_default() += usize::from(copy_of.is_none());
    }
    let mut order: Vec<(Option<&str>, usize)> = counted.into_iter().collect();
    order.sort_by_key(|(name, documents)| (Reverse(*documents), *name));
    let mut taken = BTreeSet::new();
    let not_stated = options.language.catalogue().facts.not_stated;
    let number_of: BTreeMap<Option<&str>, usize> =
        order.iter().map(|(name, _)| *name).zip(0..).collect();
    let sources = order.iter().map(|(name, documents)| Source {
        id: source_id(*name, &mut taken),
        name: name.unwrap_or(not_stated).to_owned(),
        documents: *documents,
    });
    let sources = sources.collect();
    (sources, names.iter().map(|name| number_of[name]).collect())
}

fn source_name(one: &Collected, group_by: GroupBy) -> Option<&str> {
    let name = match group_by {
        GroupBy::Site => &one.entry.site,
        GroupBy::Folder => &one.folder,
        GroupBy::Author => &one.entry.author,
    };
    name.as_deref()
        .map(str::trim)
        .filter(|name| !name.is_empty())
}

/// The id of a document's source that is not stated.
const NO_SOURCE: &str = "unknown";

/// `relief-ledger`; with a hash where two names would have the same, or one has no Latin letters.
fn source_id(name: Option<&str>, taken: &mut BTreeSet<String>) -> String {
    let Some(name) = name else {
        return NO_SOURCE.to_owned();
    };
    let plain = slug(name);
    let is_plain = name.chars().any(|c| c.is_ascii_alphanumeric()) && plain != NO_SOURCE;
    if is_plain && taken.insert(plain.clone()) {
        return plain;
    }
    format!("{plain}-{}", digits(name, 6))
}

/// First hexadecimal digits of the SHA-256 of a name.
fn digits(name: &str, number: usize) -> String {
    let hash = Sha256::digest(name);
    let mut digits: String = hash.iter().map(|byte| format!("{byte:02x}")).collect();
    digits.truncate(number);
    digits
}

/// What is counted of a place.
struct Counted<'e> {
    facts: &'e NamedPlace,
    /// The groups of copies that are counted.
    groups: BTreeSet<usize>,
    documents: Vec<usize>,
    mentions: usize,
    written: BTreeMap<String, usize>,
}

/// The places, and the number of each id.
fn places<'e>(
    entries: &[&'e Entry],
    copy_of: &[Option<usize>],
    options: &AtlasOptions,
) -> (Vec<Place>, BTreeMap<&'e str, usize>) {
    let mut counted: BTreeMap<&str, Counted<'_>> = BTreeMap::new();
    for (number, (entry, copy_of)) in entries.iter().zip(copy_of).enumerate() {
        for facts in &entry.places {
            let place = counted.entry(&facts.id).or_insert_with(|| Counted {
                facts,
                groups: BTreeSet::new(),
                documents: Vec::new(),
                mentions: 0,
                written: BTreeMap::new(),
            });
            if place.groups.insert(copy_of.unwrap_or(number)) {
                place.documents.push(number);
                place.count(entry, facts);
            }
        }
    }
    let mut order: Vec<Counted<'_>> = counted.into_values().collect();
    order.sort_by(|a, b| a.rank().cmp(&b.rank()));
    let number_of = order.iter().map(|place| place.facts.id.as_str()).zip(0..);
    let number_of = number_of.collect();
    let places = order
        .into_iter()
        .map(|place| place.finish(options.place_pages));
    (places.collect(), number_of)
}

impl<'e> Counted<'e> {
    fn count(&mut self, entry: &Entry, facts: &NamedPlace) {
        for part in [Part::Article, Part::Comments] {
            for mention in facts.mentions(part) {
                self.mentions += 1;
                if let Some(words) = entry.words(part, *mention) {
                    *self.written.entry(words).or_default() += 1;
                }
            }
        }
    }

    fn rank(&self) -> impl Ord + 'e {
        let (documents, mentions) = (self.documents.len(), self.mentions);
        let facts = self.facts;
        (
            Reverse(documents),
            Reverse(mentions),
            facts.name.as_str(),
            facts.id.as_str(),
        )
    }

    fn finish(self, pages: PlacePages) -> Place {
        let facts = self.facts;
        let has_page = pages == PlacePages::Shared && self.documents.len() >= PAGE_FROM;
        let mut written: Vec<(String, usize)> = self.written.into_iter().collect();
        written.retain(|(name, _)| *name != facts.name);
        written.sort_by_key(|(_, count)| Reverse(*count));
        let [lon, lat] = facts.at;
        Place {
            id: facts.id.clone(),
            name: facts.name.clone(),
            written: written
                .into_iter()
                .map(|(name, _)| name)
                .take(WRITTEN)
                .collect(),
            kind: facts.kind,
            kind_label: facts.kind_label.clone(),
            country: facts.country.clone(),
            lies_in: facts.lies_in.clone(),
            at: LonLat::new(lon, lat).unwrap_or_default(),
            page: has_page.then(|| page_of(facts)),
            documents: self.documents,
            mentions: self.mentions,
        }
    }
}

/// Spellings of a place that are kept.
const WRITTEN: usize = 6;

/// `p/beira-gn-1052373.html`.
fn page_of(facts: &NamedPlace) -> String {
    let id = slug(&facts.id);
    // An id that is no file name as it stands might lose what tells it from another.
    let id = if id == facts.id.replace(':', "-") {
        id
    } else {
        format!("{id}-{}", digits(&facts.id, 6))
    };
    format!("p/{}-{id}.html", slug(&facts.name))
}

/// The places that a document names: by part, then in the order of first mention.
fn named(entry: &Entry, number_of: &BTreeMap<&str, usize>) -> Vec<Naming> {
    let mut named = Vec::new();
    for part in [Part::Article, Part::Comments] {
        let mut of_part: Vec<Naming> = entry
            .places
            .iter()
            .filter(|facts| !facts.mentions(part).is_empty())
            .filter_map(|facts| {
                Some(Naming {
                    place: *number_of.get(facts.id.as_str())?,
                    part,
                    status: facts.status,
                    mentions: facts.mentions(part).to_vec(),
                })
            })
            .collect();
        of_part.sort_by(|a, b| (a.mentions.first(), a.place).cmp(&(b.mentions.first(), b.place)));
        named.append(&mut of_part);
    }
    named
}
