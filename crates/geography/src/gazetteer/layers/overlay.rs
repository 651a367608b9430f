//! User entries as the topmost layer.

use crate::gazetteer::entries::entry::{Origin, UserEntry};
use crate::gazetteer::lookup::index::{Bytes, Index};
use crate::gazetteer::place::PlaceKey;
use crate::gazetteer::{Gazetteer, Layer, NameKey};
use geobrief_index::names::NameKind;
use geobrief_index::names::fold::fold;
use geobrief_index::places::compile::compile;
use geobrief_index::places::importance::importance;
use geobrief_index::places::record::{PlaceRecord, Trust};
use geobrief_index::places::seat::Seat;

/// The user's layer.
#[derive(Debug, Clone)]
pub(crate) struct Overlay {
    /// Its number.
    layer: usize,
    /// Its entries, sorted by id, ids distinct.
    entries: Vec<UserEntry>,
}

impl Overlay {
    /// Its entries, sorted by id.
    pub(crate) fn entries(&self) -> &[UserEntry] {
        &self.entries
    }
}

impl Gazetteer {
    /// Adds user entries. They win over bundled places: names of theirs are found before bundled
    /// ones, and an entry with a bundled id replaces that place. Of two entries with one id the
    /// later counts, also over entries added before.
    #[must_use]
    pub fn with_entries(mut self, entries: &[UserEntry]) -> Self {
        if entries.is_empty() {
            return self;
        }
        let before = self.take_entries();
        let entries = last_of_each_id(before, entries);
        let compiled = self.compiled(&entries, all_names);
        let layer = self.layers.len();
        let below = self.layers.iter().enumerate();
        self.replaced = below
            .flat_map(|(layer, of)| {
                let numbers = entries.iter().filter_map(|entry| of.index.by_id(&entry.id));
                numbers.map(move |number| PlaceKey::new(layer, number))
            })
            .collect();
        self.replaced.sort();
        self.layers.push(compiled);
        self.overlay = Some(Overlay { layer, entries });
        self
    }

    /// Adds places that can be asked for by id only: no name of a text finds them, for an id stands
    /// in the place of their names; see [`pin_name`](Self::pin_name). Handles and entries of the
    /// layers below stay as they are.
    #[must_use]
    pub fn with_pins(mut self, pins: &[UserEntry]) -> Self {
        if pins.is_empty() {
            return self;
        }
        let pins = last_of_each_id(Vec::new(), pins);
        let layer = self.compiled(&pins, |pin| vec![(pin.id.clone(), NameKind::Primary)]);
        self.layers.push(layer);
        self
    }

    /// The name of a pin, which is its id.
    #[must_use]
    pub fn pin_name(&self, id: &str) -> Option<NameKey> {
        let layers = self.layers.iter().enumerate().rev();
        let mut found = layers.filter_map(|(layer, of)| Some((layer, of.index.postings_of(id)?)));
        found.next().map(|(layer, name)| NameKey::new(layer, name))
    }

    fn compiled(
        &self,
        entries: &[UserEntry],
        names: fn(&PlaceRecord) -> Vec<(String, NameKind)>,
    ) -> Layer {
        let records = entries.iter().map(record).collect();
        let bytes = compile(records, &[], names)
            .expect("ids are distinct, and codes come from the bundled layer");
        let index = Index::open(Bytes::Shared(bytes.into())).expect("it was just compiled");
        let rows = 0..index.code_count();
        let codes = rows.map(|row| self.by_code(index.code(row))).collect();
        Layer { index, codes }
    }

    /// Takes the user's layer off, and gives its entries.
    pub(super) fn take_entries(&mut self) -> Vec<UserEntry> {
        let Some(overlay) = self.overlay.take() else {
            return Vec::new();
        };
        self.layers.truncate(overlay.layer);
        self.replaced.clear();
        overlay.entries
    }

    /// The user entry behind a place, if it is one.
    #[must_use]
    pub fn entry(&self, key: PlaceKey) -> Option<&UserEntry> {
        let overlay = self
            .overlay
            .as_ref()
            .filter(|overlay| overlay.layer == key.layer())?;
        let id = self.id(key);
        let entry = overlay
            .entries
            .binary_search_by(|entry| entry.id.cmp(&id))
            .ok()?;
        overlay.entries.get(entry)
    }

    /// Where a user entry is written; `None` for bundled places.
    #[must_use]
    pub fn origin(&self, key: PlaceKey) -> Option<&Origin> {
        self.entry(key).map(|entry| &entry.origin)
    }
}

fn last_of_each_id(mut all: Vec<UserEntry>, later: &[UserEntry]) -> Vec<UserEntry> {
    all.extend_from_slice(later);
    all.reverse();
    all.sort_by(|a, b| a.id.cmp(&b.id));
    all.dedup_by(|b, a| a.id == b.id);
    all
}

fn record(entry: &UserEntry) -> PlaceRecord {
    PlaceRecord {
        id: entry.id.clone(),
        name: entry.name.clone(),
        aliases: entry.aliases.clone(),
        abbreviations: Vec::new(),
        kind: entry.kind,
        kind_word: entry.kind_word.clone(),
        country: entry.country.clone(),
        division: entry.division.clone(),
        codes: Vec::new(),
        capital_of: String::new(),
        point: entry.point,
        label: None,
        bbox: entry.shape.bbox(),
        radius_km: 0.0,
        population: entry.population,
        importance: importance(entry.kind, entry.population, 0.0, Seat::None),
        position: Trust::Published,
        note: entry.note.clone(),
        source: entry.source.clone(),
        outline: String::new(),
    }
}

/// The folded names of an entry. Whoever wrote them meant every one.
fn all_names(place: &PlaceRecord) -> Vec<(String, NameKind)> {
    let aliases = place
        .aliases
        .iter()
        .map(|alias| (fold(alias), NameKind::Alias));
    let mut names = vec![(fold(&place.name), NameKind::Primary)];
    names.extend(aliases.filter(|(name, _)| !name.is_empty()));
    names
}
