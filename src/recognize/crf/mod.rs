//! The learned recogniser: a linear-chain conditional random field over the words of a sentence.
//!
//! Each word has features: itself and its neighbours, their shapes, the gazetteer's names, the
//! same word elsewhere in the document. A [`Model`] gives each feature a weight for every
//! [`State`], and the labels of a sentence are the sequence with the highest sum. What is here
//! only reads models; the member `geobrief-train` of the workspace makes them, from the same
//! features ([`observe`]).

mod bundled;
mod decode;
mod evidence;
mod facts;
mod features;
mod hash;
mod label;
mod lattice;
mod names;
mod weights;
mod windows;
mod word_table;

#[cfg(feature = "lang-all")]
pub(crate) use bundled::bytes_of;
pub use facts::word_hash;
pub use features::Family;
pub use label::{CLASSES, Class, STATES, State};
pub use lattice::{LANES, Lattice, Scores, Transitions, Viterbi};
pub use weights::{HEADER, MAGIC, Model, ModelError, WAYS, place};
pub use word_table::{PATH_BITS, Usage, WORD_BUCKET, WORD_WAYS, WordTable, word_place};

use super::classed::ClassedToken;
use super::survey::Survey;
use crate::document::Document;
use crate::gazetteer::Gazetteer;
use crate::span::Span;
pub(super) use decode::{Labelled, Name, names};
use features::{Observer, Sink};
use std::ops::Range;
use windows::windows;

/// From the first to the last token, with the full stop of an abbreviation.
pub(super) fn span_of(tokens: &[ClassedToken<'_>], text: &str) -> Option<Span> {
    let (first, last) = (tokens.first()?, tokens.last()?);
    Span::new(
        text,
        first.span.start(),
        last.span.end() + usize::from(last.dotted),
    )
}

/// The names that a model finds in a document, with their classes, for evaluation.
#[must_use]
pub fn label(model: &Model<'_>, document: &Document, gazetteer: &Gazetteer) -> Vec<(Span, Class)> {
    let survey = Survey::new(document, &document.tokenized(), gazetteer);
    let labelled = names(&survey, gazetteer, model, 0.0);
    let named = labelled.names.iter().filter_map(|name| {
        let words = survey.tokens.list.get(name.first..name.end)?;
        Some((span_of(words, &document.text)?, name.class))
    });
    named.collect()
}

/// A document as the model sees it.
#[derive(Debug, Clone, Default)]
pub struct Observed {
    /// Where the words stand, with the full stops of abbreviations.
    pub words: Vec<Span>,
    /// The words that are labelled, each range a sequence of its own.
    pub windows: Vec<Range<usize>>,
    /// The features of the words that are labelled.
    pub features: Vec<(Family, u64)>,
    /// One past the last feature of each word; words that are not labelled have none.
    pub ends: Vec<usize>,
    /// What the gazetteer has there, for each word.
    pub known: Vec<Known>,
}

/// What the gazetteer knows about a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Known {
    /// It belongs to a name for a people and to no place's name.
    pub people: bool,
    /// It belongs to the name of a place of this importance, in tenths.
    pub importance: Option<u8>,
    /// It begins the name.
    pub begins: bool,
    /// It ends the name.
    pub ends: bool,
}

impl Sink for Vec<(Family, u64)> {
    fn add(&mut self, family: Family, feature: u64) {
        self.push((family, feature));
    }
}

/// The words and features of a document, for training.
#[must_use]
pub fn observe(document: &Document, gazetteer: &Gazetteer, words: WordTable<'_>) -> Observed {
    let survey = Survey::new(document, &document.tokenized(), gazetteer);
    let tokens = &survey.tokens;
    let observer = Observer::new(&survey, gazetteer, words);
    let mut observed = Observed::default();
    for (at, token) in tokens.list.iter().enumerate() {
        let word = span_of(std::slice::from_ref(token), &document.text);
        observed.words.extend(word);
        observed.known.push(observer.known(at));
    }
    for window in windows(tokens, &observer) {
        observed
            .ends
            .resize(window.words.start, observed.features.len());
        for at in window.words.clone() {
            observer.features(tokens, window.stretch, at, &mut observed.features);
            observed.ends.push(observed.features.len());
        }
        observed.windows.push(window.words);
    }
    observed
        .ends
        .resize(tokens.list.len(), observed.features.len());
    observed
}
