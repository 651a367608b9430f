//! What the rules see in a document, before anything is decided.

use super::classed::ClassedTokens;
use super::clue::Clues;
use super::gazetteer_matches::{self, NameMatch};
use super::longer::{LongerName, longer_names};
use super::namesake::{Namesake, namesakes};
use super::{context, decide, divisions, heads, peoples, placed};
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
    /// What else bears the name, where the text says so.
    pub(super) namesakes: Vec<Option<Namesake>>,
    /// What is added for where it stands.
    pub(super) backing: Vec<f32>,
    /// Names that go on beyond what the gazetteer has of them, in the order of the text.
    pub(super) longer: Vec<LongerName>,
}

/// A match with all that was seen of it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Scored<'s> {
    pub(super) matched: &'s NameMatch,
    pub(super) clues: Clues,
    pub(super) score: f32,
    pub(super) namesake: Option<Namesake>,
    pub(super) backing: f32,
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
        peoples::towns_of_peoples(&tokens, &mut matches, gazetteer);
        let mut clues = context::clues(&tokens, &matches, gazetteer, home);
        let scores = decide::decide(&tokens, &matches, &mut clues, 0.0);
        let lists = heads::lists(text, &tokens, &matches);
        let mut namesakes = namesakes(&tokens, &matches, &clues);
        for list in &lists {
            for number in heads::persons_of_list(list, &clues) {
                namesakes[number].get_or_insert(Namesake::Person);
            }
        }
        let longer = longer_names(&tokens, &matches);
        let backing = placed::backing(&lists, &tokens, &matches, &clues, gazetteer);
        Self {
            tokens,
            matches,
            clues,
            scores,
            namesakes,
            backing,
            longer,
        }
    }

    /// The matches with what was seen of them, in the order of the text.
    pub(super) fn scored(&self) -> impl Iterator<Item = Scored<'_>> {
        self.scored_from(0)
    }

    /// The same from the match number `first` on, without walking through those before it.
    pub(super) fn scored_from(&self, first: usize) -> impl Iterator<Item = Scored<'_>> {
        let matches = self.matches.iter().enumerate().skip(first);
        matches.map(|(number, matched)| Scored {
            matched,
            clues: self.clues.get(number).copied().unwrap_or_default(),
            score: self.scores.get(number).copied().unwrap_or_default(),
            namesake: self.namesakes.get(number).copied().flatten(),
            backing: self.backing.get(number).copied().unwrap_or_default(),
        })
    }
}
