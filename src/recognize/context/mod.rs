//! What the words around a name, and the name itself, say for and against a place.

mod after;
mod before;
mod name;
mod neighbours;

use super::classed::{ClassedToken, ClassedTokens};
use super::clue::{Clue, Clues};
use super::gazetteer_matches::NameMatch;
use super::stretch::Case;
use crate::gazetteer::{Gazetteer, PlaceKey};
use crate::vocabulary::{NameWords, is_in_any_case};

pub(super) use before::is_initial;

/// Sees the clues of every match.
pub(super) fn clues(
    tokens: &ClassedTokens<'_>,
    matches: &[NameMatch],
    gazetteer: &Gazetteer,
    home: Option<PlaceKey>,
) -> Vec<Clues> {
    (0..matches.len())
        .filter_map(|index| {
            let view = View::new(tokens, matches, index)?;
            let mut clues = Clues::default();
            view.name(gazetteer, &mut clues);
            clues.add_if(view.is_home(home, gazetteer), Clue::HomeTown);
            view.before(&mut clues);
            view.after(&mut clues);
            view.neighbours(gazetteer, &mut clues);
            Some(clues)
        })
        .collect()
}

/// A match with its surroundings in the same stretch.
pub(super) struct View<'v, 't> {
    pub(super) tokens: &'v [ClassedToken<'t>],
    matches: &'v [NameMatch],
    index: usize,
    pub(super) matched: &'v NameMatch,
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) case: Case,
    /// The words around names in the language of the text.
    pub(super) known: &'static NameWords,
}

impl<'v, 't> View<'v, 't> {
    pub(super) fn new(
        tokens: &'v ClassedTokens<'t>,
        matches: &'v [NameMatch],
        index: usize,
    ) -> Option<Self> {
        let matched = matches.get(index)?;
        let stretch = tokens.stretches.get(matched.stretch)?;
        Some(Self {
            tokens: &tokens.list,
            matches,
            index,
            matched,
            start: stretch.start,
            end: stretch.end,
            case: stretch.case,
            known: tokens.known,
        })
    }

    /// The `n`-th token before the name in its stretch; 1 is the nearest.
    pub(super) fn before_at(&self, n: usize) -> Option<&'v ClassedToken<'t>> {
        let at = self.matched.first.checked_sub(n)?;
        self.tokens.get(at).filter(|_| at >= self.start)
    }

    /// The `n`-th token after the name in its stretch; 1 is the nearest.
    pub(super) fn after_at(&self, n: usize) -> Option<&'v ClassedToken<'t>> {
        let at = self.matched.last + n;
        self.tokens.get(at).filter(|_| at < self.end)
    }

    /// Whether a token is the definite article.
    pub(super) fn is_article(&self, token: &ClassedToken<'_>) -> bool {
        is_in_any_case(self.known.articles, token.text)
    }

    pub(super) fn words(&self) -> &'v [ClassedToken<'t>] {
        self.tokens
            .get(self.matched.first..=self.matched.last)
            .unwrap_or_default()
    }

    /// Whether the match before ends at the `n`-th token before the name.
    pub(super) fn place_before(&self, n: usize) -> bool {
        self.previous()
            .is_some_and(|matched| matched.last + n == self.matched.first)
    }

    pub(super) fn previous(&self) -> Option<&'v NameMatch> {
        let index = self.index.checked_sub(1)?;
        self.matches
            .get(index)
            .filter(|matched| matched.stretch == self.matched.stretch)
    }

    pub(super) fn next(&self) -> Option<&'v NameMatch> {
        self.matches
            .get(self.index + 1)
            .filter(|matched| matched.stretch == self.matched.stretch)
    }
}
