//! Finds names in a text word by word.

use std::num::NonZeroUsize;

use fst::raw::{CompiledAddr, Fst, Output};

use crate::gazetteer::lookup::bytes::Part;
use crate::gazetteer::{Gazetteer, MAX_LAYERS, NameKey};
use geobrief_index::names::fold::fold_words;

/// Most layers of names of one language: its own, and those of the scripts that it is written in.
pub(in crate::gazetteer) const MAX_LANGUAGES: usize = 4;

/// Reads a text token by token and knows which names of the gazetteer the tokens are, or begin.
/// Copying it saves a position.
///
/// ```
/// let gazetteer = geobrief_geography::gazetteer::Gazetteer::bundled();
/// let mut cursor = gazetteer.cursor();
/// assert!(cursor.push("Buenos") && cursor.names().next().is_none());
/// assert!(cursor.push("Aires") && cursor.names().next().is_some());
/// assert!(!cursor.push("xyzzy"));
/// ```
#[derive(Debug, Clone, Copy)]
pub struct NameCursor<'g> {
    gazetteer: &'g Gazetteer,
    walks: [Option<Walk>; MAX_LAYERS],
    languages: [Option<Walk>; MAX_LANGUAGES],
    started: bool,
}

impl Gazetteer {
    /// Begins to match names token by token.
    #[must_use]
    pub fn cursor(&self) -> NameCursor<'_> {
        NameCursor::new(self)
    }
}

/// A position in one layer's map of names. Cursors are copied often: this is small also where there is
/// none.
#[derive(Debug, Clone, Copy)]
pub(super) struct Walk {
    /// One more than the node's address.
    behind_node: NonZeroUsize,
    output: Output,
}

impl Walk {
    pub(super) fn start(names: &Fst<Part>) -> Self {
        Self::at(names.root().addr(), Output::zero())
    }

    fn at(node: CompiledAddr, output: Output) -> Self {
        Self {
            behind_node: NonZeroUsize::MIN.saturating_add(node),
            output,
        }
    }

    fn node(self) -> CompiledAddr {
        self.behind_node.get() - 1
    }

    pub(super) fn step(self, names: &Fst<Part>, bytes: &[u8]) -> Option<Self> {
        bytes.iter().try_fold(self, |walk, &byte| {
            let node = names.node(walk.node());
            let transition = node.transition(node.find_input(byte)?);
            Some(Self::at(transition.addr, walk.output.cat(transition.out)))
        })
    }

    /// The value of the name that ends here.
    pub(super) fn value(self, names: &Fst<Part>) -> Option<u64> {
        let node = names.node(self.node());
        node.is_final()
            .then(|| self.output.cat(node.final_output()).value())
    }
}

impl<'g> NameCursor<'g> {
    fn new(gazetteer: &'g Gazetteer) -> Self {
        let mut walks = [None; MAX_LAYERS];
        for (walk, layer) in walks.iter_mut().zip(gazetteer.layers()) {
            *walk = Some(Walk::start(layer.index.names()));
        }
        let mut languages = [None; MAX_LANGUAGES];
        for (walk, names) in languages.iter_mut().zip(&gazetteer.languages) {
            *walk = Some(Walk::start(names.map()));
        }
        Self {
            gazetteer,
            walks,
            languages,
            started: false,
        }
    }

    /// Goes on by one token, folded or as written; one that folds to nothing changes nothing.
    /// False when no name begins with the tokens pushed so far; then it stays false.
    pub fn push(&mut self, token: &str) -> bool {
        let (mut first, started) = (true, self.started);
        let (gazetteer, walks) = (self.gazetteer, &mut self.walks);
        let languages = &mut self.languages;
        let mut advance = |piece: &str| {
            for (walk, layer) in walks.iter_mut().zip(gazetteer.layers()) {
                *walk = walk.and_then(|walk| walk.step(layer.index.names(), piece.as_bytes()));
            }
            for (walk, names) in languages.iter_mut().zip(&gazetteer.languages) {
                *walk = walk.and_then(|walk| names.step(walk, piece));
            }
        };
        fold_words(token, |piece| {
            if first && started {
                advance(" ");
            }
            first = false;
            advance(piece);
        });
        self.started |= !first;
        let mut all = self.walks.iter().chain(&self.languages);
        all.any(Option::is_some)
    }

    /// The names that end here, one per layer: those of user entries, of imports, of the language,
    /// bundled ones. Empty before the first token.
    pub fn names(&self) -> impl Iterator<Item = NameKey> + use<'g> {
        let (gazetteer, walks, languages) = (self.gazetteer, self.walks, self.languages);
        NameKey::in_order(gazetteer).filter_map(move |key| match key.language() {
            Some(language) => {
                let value = languages.get(language).copied()??;
                let value = value.value(gazetteer.languages.get(language)?.map())?;
                Some(NameKey::of_language(language, value))
            }
            None => {
                let index = &gazetteer.layers()[key.layer()].index;
                let value = walks[key.layer()]?.value(index.names())?;
                Some(NameKey::new(key.layer(), value))
            }
        })
    }
}
