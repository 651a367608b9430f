//! Finds names in a text word by word.

use fst::raw::{CompiledAddr, Output};

use crate::gazetteer::lookup::index::Index;
use crate::gazetteer::{Gazetteer, MAX_LAYERS, NameKey};
use geobrief_index::names::fold::fold_words;

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
    started: bool,
}

impl Gazetteer {
    /// Begins to match names token by token.
    #[must_use]
    pub fn cursor(&self) -> NameCursor<'_> {
        NameCursor::new(self)
    }
}

/// A position in one layer's map of names.
#[derive(Debug, Clone, Copy)]
struct Walk {
    node: CompiledAddr,
    output: Output,
}

impl Walk {
    fn start(index: &Index) -> Self {
        Self {
            node: index.root(),
            output: Output::zero(),
        }
    }

    fn step(self, index: &Index, bytes: &[u8]) -> Option<Self> {
        bytes.iter().try_fold(self, |walk, &byte| {
            let node = index.node(walk.node);
            let transition = node.transition(node.find_input(byte)?);
            Some(Self {
                node: transition.addr,
                output: walk.output.cat(transition.out),
            })
        })
    }

    /// The value of the name that ends here.
    fn value(self, index: &Index) -> Option<u64> {
        let node = index.node(self.node);
        node.is_final()
            .then(|| self.output.cat(node.final_output()).value())
    }
}

impl<'g> NameCursor<'g> {
    fn new(gazetteer: &'g Gazetteer) -> Self {
        let mut walks = [None; MAX_LAYERS];
        for (walk, layer) in walks.iter_mut().zip(gazetteer.layers()) {
            *walk = Some(Walk::start(&layer.index));
        }
        Self {
            gazetteer,
            walks,
            started: false,
        }
    }

    /// Goes on by one token, folded or as written; one that folds to nothing changes nothing.
    /// False when no name begins with the tokens pushed so far; then it stays false.
    pub fn push(&mut self, token: &str) -> bool {
        let (mut first, started) = (true, self.started);
        let (gazetteer, walks) = (self.gazetteer, &mut self.walks);
        let mut advance = |piece: &str| {
            for (walk, layer) in walks.iter_mut().zip(gazetteer.layers()) {
                *walk = walk.and_then(|walk| walk.step(&layer.index, piece.as_bytes()));
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
        self.walks.iter().any(Option::is_some)
    }

    /// The names that end here, one per layer, user entries first. Empty before the first token.
    pub fn names(&self) -> impl Iterator<Item = NameKey> + use<'g> {
        let (gazetteer, walks) = (self.gazetteer, self.walks);
        let user_first = (0..gazetteer.layers().len()).rev();
        user_first.filter_map(move |layer| {
            let index = &gazetteer.layers()[layer].index;
            Some(NameKey::new(layer, walks[layer]?.value(index)?))
        })
    }
}
