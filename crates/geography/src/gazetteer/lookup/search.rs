//! Finds places for a person who does not know how they are spelt.

use std::cell::LazyCell;
use std::collections::BTreeMap;

use fst::automaton::{Automaton, Intersection, Levenshtein, StartsWith, Str};
use fst::{IntoStreamer, Streamer};

use crate::gazetteer::Gazetteer;
use crate::gazetteer::lookup::consonants::{Consonants, Vowels};
use crate::gazetteer::lookup::index::Index;
use crate::gazetteer::lookup::transliterate::latin;
use crate::gazetteer::place::PlaceKey;
use geobrief_index::names::NameKind;
use geobrief_index::names::fold::fold;
use geobrief_index::names::skeleton::skeletons;

/// A place found by [`Gazetteer::search`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// The place.
    pub place: PlaceKey,
    /// The folded name that fits.
    pub name: String,
    /// How the place bears the name.
    pub by: NameKind,
    /// How well the name fits.
    pub closeness: Closeness,
}

/// How well a name fits what was searched for, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Closeness {
    /// It is the name.
    Exact,
    /// The name begins like this.
    Prefix,
    /// Another romanization of the name, see [`Gazetteer::lookup_alike`].
    Alike,
    /// One letter differs, or, in a long name, two after its first two.
    Near,
}

/// Letters from which on one and two of them may differ.
const NEAR_BY_ONE: usize = 4;
const NEAR_BY_TWO: usize = 8;
/// First letters that are right where two others are not.
const RIGHT: usize = 2;
/// Most names that are looked at one by one for one beginning.
const MOST_NAMES: usize = 40_000;
/// Most places that are looked at one by one, the best known first, when there are more names.
const MOST_PLACES: u32 = 30_000;

impl Gazetteer {
    /// Places with a name like `query`: each once, by its closest name; the closest first, then
    /// user entries, then by falling importance. Where nothing has a name like it, other scripts
    /// are read as Latin: "თბილისი" finds Tbilisi. Of Arabic and Hebrew, which leave out vowels, the
    /// consonants are compared: "חיפה" finds Haifa.
    #[must_use]
    pub fn search(&self, query: &str, limit: usize) -> Vec<Hit> {
        let folded = fold(query);
        let hits = self.search_folded(&folded, limit);
        if !hits.is_empty() {
            return hits;
        }
        let patterns = [Vowels::Heard, Vowels::Any].map(|vowels| Consonants::of(&folded, vowels));
        let mut by_consonants = patterns.into_iter().flatten().map(|pattern| {
            self.best_of(limit, |index, most| {
                let mut best = Best::new(most);
                best.offer_all(index, &pattern);
                best.found(Closeness::Near)
            })
        });
        if let Some(hits) = by_consonants.find(|hits| !hits.is_empty()) {
            return hits;
        }
        latin(&folded).map_or(hits, |latin| self.search_folded(&latin, limit))
    }

    fn search_folded(&self, query: &str, limit: usize) -> Vec<Hit> {
        if query.is_empty() {
            return Vec::new();
        }
        let slips = LazyCell::new(|| Slips::of(query));
        self.best_of(limit, |index, most| like(index, query, &slips, most))
    }

    /// The best of what each layer has.
    fn best_of(&self, limit: usize, of_layer: impl Fn(&Index, usize) -> Vec<Found>) -> Vec<Hit> {
        let mut hits = BTreeMap::new();
        for (layer, of) in self.layers().iter().enumerate() {
            // Each layer may have all of the best, and some of its own may be replaced.
            for (name, closeness, number, by) in of_layer(&of.index, limit * 2 + 8) {
                let place = PlaceKey::new(layer, number);
                let hit = Hit {
                    place,
                    name,
                    by,
                    closeness,
                };
                hits.entry(place).or_insert(hit);
            }
        }
        let mut hits: Vec<Hit> = hits
            .into_values()
            .filter(|hit| !self.is_replaced(hit.place))
            .collect();
        // Within a layer, keys are numbered by falling importance.
        hits.sort_by(|a, b| {
            let importance = || {
                self.importance(b.place)
                    .total_cmp(&self.importance(a.place))
            };
            let user = |hit: &Hit| !self.is_users(hit.place);
            (a.closeness, user(a))
                .cmp(&(b.closeness, user(b)))
                .then_with(importance)
                .then(a.place.cmp(&b.place))
        });
        hits.truncate(limit);
        hits
    }
}

/// A name, how well it fits, a place that bears it, and how.
type Found = (String, Closeness, u32, NameKind);

/// For each closeness the best known places, the closest first.
fn like<'q>(
    index: &Index,
    query: &'q str,
    slips: &LazyCell<Slips<'q>, impl FnOnce() -> Slips<'q>>,
    limit: usize,
) -> Vec<Found> {
    let mut found = Vec::new();
    if let Some(postings) = index.postings_of(query) {
        let named_places = index.postings(postings).take(limit);
        found.extend(
            named_places.map(|(number, by)| (query.to_owned(), Closeness::Exact, number, by)),
        );
    }
    found.extend(beginning(index, query, limit));
    if found.len() < limit {
        found.extend(alike(index, query, limit));
        found.extend(slips.near(index, limit));
    }
    found
}

/// Places whose name another romanization writes like the query.
fn alike(index: &Index, query: &str, limit: usize) -> Vec<Found> {
    let skeletons = skeletons(query);
    let offsets = skeletons
        .iter()
        .filter_map(|skeleton| index.alike_of(skeleton));
    let places = offsets.flat_map(|offset| index.alike(offset).take(limit));
    let named = |number| {
        let name = fold(index.name(number));
        (name, Closeness::Alike, number, NameKind::Transliteration)
    };
    places.map(named).collect()
}

fn beginning(index: &Index, query: &str, limit: usize) -> Vec<Found> {
    let mut best = Best::new(limit);
    let mut stream = index
        .names()
        .search(Str::new(query).starts_with())
        .into_stream();
    let mut names = 0;
    while let Some((name, postings)) = stream.next() {
        best.offer(index, name, postings.value());
        names += 1;
        if names == MOST_NAMES {
            // So many names begin like this that the best known places soon have one.
            return best_known(index, query, limit);
        }
    }
    best.found(Closeness::Prefix)
}

fn best_known(index: &Index, query: &str, limit: usize) -> Vec<Found> {
    let names = (0..index.len().min(MOST_PLACES)).map(|number| (number, fold(index.name(number))));
    let fitting = names.filter(|(_, name)| name.starts_with(query));
    fitting
        .take(limit)
        .map(|(number, name)| (name, Closeness::Prefix, number, NameKind::Primary))
        .collect()
}

/// Names that somebody may have meant who wrote the query.
struct Slips<'q> {
    one: Option<Levenshtein>,
    /// Of those with two slips the first letters are right: otherwise a good part of all names of the
    /// world would have to be begun.
    two: Option<Intersection<StartsWith<Str<'q>>, Levenshtein>>,
}

impl<'q> Slips<'q> {
    /// A very short query has no near names; a very long one has no automaton, and none either.
    fn of(query: &'q str) -> Self {
        let letters = query.chars().count();
        let within = |edits, from| {
            let automaton = || Levenshtein::new(query, edits).ok();
            (letters >= from).then(automaton).flatten()
        };
        let first = query
            .char_indices()
            .nth(RIGHT)
            .map_or(query.len(), |(at, _)| at);
        let first = query.get(..first).unwrap_or_default();
        let begins = || Str::new(first).starts_with();
        Self {
            one: within(1, NEAR_BY_ONE),
            two: within(2, NEAR_BY_TWO).map(|automaton| begins().intersection(automaton)),
        }
    }

    fn near(&self, index: &Index, limit: usize) -> Vec<Found> {
        let mut best = Best::new(limit);
        if let Some(two) = &self.two {
            best.offer_all(index, two);
        }
        if let Some(one) = &self.one {
            best.offer_all(index, one);
        }
        best.found(Closeness::Near)
    }
}

/// The best known places of many names.
struct Best {
    limit: usize,
    /// By place number, and so by falling importance.
    places: BTreeMap<u32, (Vec<u8>, NameKind)>,
}

impl Best {
    fn new(limit: usize) -> Self {
        Self {
            limit,
            places: BTreeMap::new(),
        }
    }

    fn offer_all(&mut self, index: &Index, automaton: impl Automaton) {
        let mut stream = index.names().search(automaton).into_stream();
        while let Some((name, postings)) = stream.next() {
            self.offer(index, name, postings.value());
        }
    }

    fn offer(&mut self, index: &Index, name: &[u8], postings: u64) {
        for (number, by) in index.postings(postings).take(self.limit) {
            let worst = self.places.last_key_value().map(|(number, _)| *number);
            if self.places.len() >= self.limit && worst.is_some_and(|worst| number >= worst) {
                return;
            }
            self.places
                .entry(number)
                .or_insert_with(|| (name.to_owned(), by));
            if self.places.len() > self.limit {
                self.places.pop_last();
            }
        }
    }

    fn found(self, closeness: Closeness) -> Vec<Found> {
        let named = |(number, (name, by)): (u32, (Vec<u8>, NameKind))| {
            let name = String::from_utf8_lossy(&name).into_owned();
            (name, closeness, number, by)
        };
        self.places.into_iter().map(named).collect()
    }
}
