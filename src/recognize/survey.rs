//! What the rules see in a document, before anything is decided.

use super::classed::ClassedTokens;
use super::clue::Clues;
use super::gazetteer_matches::{self, NameMatch};
use super::{context, decide, divisions};
use crate::document::Document;
use crate::gazetteer::Gazetteer;
use crate::text::TokenizedText;

/// The words of a document, the gazetteer's names among them, and what speaks for and against
/// each.
#[derive(Debug)]
pub(super) struct Survey<'t> {
    /// Its words.
    pub(super) tokens: ClassedTokens<'t>,
    /// The names of the gazetteer, in the order of the text; they do not overlap.
    pub(super) matches: Vec<NameMatch>,
    /// What speaks for and against each.
    pub(super) clues: Vec<Clues>,
    /// The sum of it: the logarithm of the odds that it is a place.
    pub(super) scores: Vec<f32>,
}

impl<'t> Survey<'t> {
    /// Looks at all words.
    pub(super) fn new(
        document: &Document,
        text: &TokenizedText<'t>,
        gazetteer: &Gazetteer,
    ) -> Self {
        let tokens = ClassedTokens::of(text);
        let address = document.metadata.address();
        let home = address.and_then(|address| gazetteer.home_of_site(address));
        let mut matches = gazetteer_matches::matches(&tokens, gazetteer);
        divisions::name_divisions(&tokens, &mut matches, gazetteer);
        let mut clues = context::clues(&tokens, &matches, gazetteer, home);
        let scores = decide::decide(&tokens, &matches, &mut clues, 0.0);
        Self {
            tokens,
            matches,
            clues,
            scores,
        }
    }

    /// The matches with their clues and scores, in the order of the text.
    pub(super) fn scored(&self) -> impl Iterator<Item = (&NameMatch, Clues, f32)> {
        self.scored_from(0)
    }

    /// The same from the match number `first` on, without walking through those before it.
    pub(super) fn scored_from(
        &self,
        first: usize,
    ) -> impl Iterator<Item = (&NameMatch, Clues, f32)> {
        let clues = self.clues.iter().skip(first).copied();
        let scores = self.scores.iter().skip(first).copied();
        let matches = self.matches.iter().skip(first);
        let scored = matches.zip(clues).zip(scores);
        scored.map(|((matched, clues), score)| (matched, clues, score))
    }
}
