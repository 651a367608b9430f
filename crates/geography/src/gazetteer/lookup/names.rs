//! Finds places by their names: as they are written, and as another romanization would write them.

use crate::gazetteer::place::{NamedPlace, PlaceKey};
use crate::gazetteer::{Gazetteer, Layer, MAX_LAYERS};
use geobrief_index::names::NameKind;
use geobrief_index::names::fold::fold;
use geobrief_index::names::skeleton::skeletons;

/// Handle of one folded name in one layer of a [`Gazetteer`], or in the names of its language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NameKey(pub(crate) u64);

const NAME_LAYER_SHIFT: u32 = 56;
/// Bit of a name's handle that says that it is a skeleton, and the places those of names like it.
const ALIKE: u64 = 1 << (NAME_LAYER_SHIFT - 1);

impl NameKey {
    pub(in crate::gazetteer) fn new(layer: usize, postings: u64) -> Self {
        Self((layer as u64) << NAME_LAYER_SHIFT | postings)
    }

    fn alike(layer: usize, postings: u64) -> Self {
        Self(Self::new(layer, postings).0 | ALIKE)
    }

    pub(super) fn of_language(language: usize, named_places: u64) -> Self {
        Self::new(MAX_LAYERS + language, named_places)
    }

    /// Which of the layers of the language's names it is of; `None` for a name of a layer of places.
    pub(super) fn language(self) -> Option<usize> {
        self.layer().checked_sub(MAX_LAYERS)
    }

    /// A handle without a name for every layer that has names, in the order in which they count:
    /// what the user wrote before what comes with the program, and of that the language's own
    /// before all others.
    pub(super) fn in_order(gazetteer: &Gazetteer) -> impl Iterator<Item = Self> + use<> {
        let above = (1..gazetteer.layers.len()).rev();
        let languages = 0..gazetteer.languages.len();
        let languages = languages.map(|language| MAX_LAYERS + language);
        above
            .chain(languages)
            .chain([0])
            .map(|layer| Self::new(layer, 0))
    }

    pub(super) fn layer(self) -> usize {
        (self.0 >> NAME_LAYER_SHIFT) as usize
    }

    fn is_alike(self) -> bool {
        self.0 & ALIKE != 0
    }

    pub(super) fn postings(self) -> u64 {
        self.0 & (ALIKE - 1)
    }
}

impl Gazetteer {
    /// The entries for a name, one per layer that has it, user layers first. Folds the name.
    #[must_use]
    pub fn lookup(&self, name: &str) -> Vec<NameKey> {
        let folded = fold(name);
        let found = NameKey::in_order(self).filter_map(|key| match key.language() {
            Some(language) => {
                let named_places = self.languages.get(language)?.offset_of_name(&folded)?;
                Some(NameKey::of_language(language, named_places))
            }
            None => {
                let postings = self.layers[key.layer()].index.postings_of(&folded)?;
                Some(NameKey::new(key.layer(), postings))
            }
        });
        found.collect()
    }

    /// The entries for a name that is spelt otherwise than any that the gazetteer has, but may be one
    /// of them in another romanization: "Soueida" for As-Suwayda; user layers first.
    /// [`places_named`](Self::places_named) gives their places as [`NameKind::Transliteration`].
    ///
    /// Half of all surnames are like some village: ask only about words that the text calls a
    /// place, and after [`lookup`](Self::lookup).
    #[must_use]
    pub fn lookup_alike(&self, name: &str) -> Vec<NameKey> {
        let skeletons = skeletons(&fold(name));
        let layers = self.layers.iter().enumerate().rev();
        let of_layer = |(layer, of): (usize, &Layer)| {
            let mut postings: Vec<u64> = (skeletons.iter())
                .filter_map(|skeleton| of.index.alike_of(skeleton))
                .collect();
            postings.dedup();
            let keys = postings.into_iter();
            keys.map(move |postings| NameKey::alike(layer, postings))
                .collect::<Vec<_>>()
        };
        layers.flat_map(of_layer).collect()
    }

    /// The places that bear a name, by falling importance.
    pub fn places_named(&self, name: NameKey) -> impl Iterator<Item = NamedPlace> + '_ {
        let of_language = name
            .language()
            .map(|language| self.language_places_named(language, name.postings()));
        let of_layer = match name.language() {
            Some(_) => None,
            None => Some(self.layer_places_named(name)),
        };
        let of_layer = of_layer.into_iter().flatten();
        of_layer.chain(of_language.into_iter().flatten())
    }

    fn layer_places_named(&self, name: NameKey) -> impl Iterator<Item = NamedPlace> + '_ {
        let layer = name.layer();
        let index = &self.layers[layer].index;
        let (alike, postings) = if name.is_alike() {
            (Some(index.alike(name.postings())), None)
        } else {
            (None, Some(index.postings(name.postings())))
        };
        let alike = alike.into_iter().flatten();
        let alike = alike.map(|number| (number, NameKind::Transliteration));
        let named_places = alike.chain(postings.into_iter().flatten());
        named_places
            .map(move |(number, by)| NamedPlace {
                place: PlaceKey::new(layer, number),
                by,
            })
            .filter(|named| !self.is_replaced(named.place))
    }

    /// Whether a name comes with the program.
    #[must_use]
    pub fn is_bundled_name(&self, name: NameKey) -> bool {
        name.layer() == 0 || name.language().is_some()
    }

    /// Whether texts are read with names of their language beside the gazetteer's own, which are English.
    #[must_use]
    pub fn has_language_names(&self) -> bool {
        !self.languages.is_empty()
    }

    /// Whether a name is one of the language's own table.
    #[must_use]
    pub fn is_of_language(&self, name: NameKey) -> bool {
        name.language().is_some()
    }

    /// Whether a name is one of an import: thousands of places may bear it.
    #[must_use]
    pub fn is_imported(&self, name: NameKey) -> bool {
        (1..=self.imports).contains(&name.layer())
    }
}

#[cfg(test)]
#[path = "names_tests.rs"]
mod tests;
