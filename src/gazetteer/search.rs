//! Finds places for a person who does not know how they are spelt.

use std::collections::BTreeMap;

use fst::automaton::{Automaton, Levenshtein, Str};
use fst::{IntoStreamer, Streamer};

use super::index::Index;
use super::place::{NameKind, PlaceKey};
use super::{Gazetteer, fold};

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
    /// One letter differs, or two in a long name.
    Near,
}

/// Letters from which on one and two of them may differ.
const NEAR_BY_ONE: usize = 4;
const NEAR_BY_TWO: usize = 8;

impl Gazetteer {
    /// Places with a name like `query`: each once, by its closest name; the closest first, then
    /// user entries, then by falling importance.
    #[must_use]
    pub fn search(&self, query: &str, limit: usize) -> Vec<Hit> {
        let query = fold(query);
        if query.is_empty() {
            return Vec::new();
        }
        let mut hits = BTreeMap::new();
        for (layer, of) in self.layers().iter().enumerate() {
            for (name, closeness, postings) in names_like(&of.index, &query) {
                for (number, by) in of.index.postings(postings) {
                    let place = PlaceKey::new(layer, number);
                    let hit = Hit {
                        place,
                        name: name.clone(),
                        by,
                        closeness,
                    };
                    hits.entry(place).or_insert(hit);
                }
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
            let user = |hit: &Hit| self.entry(hit.place).is_none();
            (a.closeness, user(a))
                .cmp(&(b.closeness, user(b)))
                .then_with(importance)
                .then(a.place.cmp(&b.place))
        });
        hits.truncate(limit);
        hits
    }
}

/// Names and their postings, the closest first.
fn names_like(index: &Index, query: &str) -> Vec<(String, Closeness, u64)> {
    let mut names: Vec<_> = index
        .postings_of(query)
        .map(|postings| (query.to_owned(), Closeness::Exact, postings))
        .into_iter()
        .collect();
    names.extend(matching(
        index,
        Str::new(query).starts_with(),
        Closeness::Prefix,
    ));
    let edits = match query.chars().count() {
        0..NEAR_BY_ONE => 0,
        NEAR_BY_ONE..NEAR_BY_TWO => 1,
        _ => 2,
    };
    // A very long query has no automaton, and no near names either.
    if let Ok(near) = Levenshtein::new(query, edits)
        && edits > 0
    {
        names.extend(matching(index, near, Closeness::Near));
    }
    names
}

fn matching(
    index: &Index,
    automaton: impl Automaton,
    closeness: Closeness,
) -> Vec<(String, Closeness, u64)> {
    let mut found = Vec::new();
    let mut stream = index.names().search(automaton).into_stream();
    while let Some((name, postings)) = stream.next() {
        let name = String::from_utf8_lossy(name).into_owned();
        found.push((name, closeness, postings.value()));
    }
    found
}
