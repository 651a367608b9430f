//! What the words around a name, and the name itself, say for and against a place.

mod after;
mod before;
mod name;
mod neighbours;

use super::capitalized::Sighting;
use super::classed::{ClassedToken, ClassedTokens};
use super::clue::{Clue, Clues};
use super::stretch::Case;
use crate::gazetteer::{Gazetteer, PlaceKey};

pub(super) use before::is_initial;

/// Sees the clues of every sighting.
pub(super) fn clues(
    tokens: &ClassedTokens<'_>,
    sightings: &[Sighting],
    gazetteer: &Gazetteer,
    home: Option<PlaceKey>,
) -> Vec<Clues> {
    (0..sightings.len())
        .filter_map(|index| {
            let view = View::new(tokens, sightings, index)?;
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

/// A sighting with its surroundings in the same stretch.
struct View<'v, 't> {
    tokens: &'v [ClassedToken<'t>],
    sightings: &'v [Sighting],
    index: usize,
    sighting: &'v Sighting,
    start: usize,
    end: usize,
    case: Case,
}

impl<'v, 't> View<'v, 't> {
    fn new(tokens: &'v ClassedTokens<'t>, sightings: &'v [Sighting], index: usize) -> Option<Self> {
        let sighting = sightings.get(index)?;
        let stretch = tokens.stretches.get(sighting.stretch)?;
        Some(Self {
            tokens: &tokens.list,
            sightings,
            index,
            sighting,
            start: stretch.start,
            end: stretch.end,
            case: stretch.case,
        })
    }

    /// The `n`-th token before the name in its stretch; 1 is the nearest.
    fn before_at(&self, n: usize) -> Option<&'v ClassedToken<'t>> {
        let at = self.sighting.first.checked_sub(n)?;
        self.tokens.get(at).filter(|_| at >= self.start)
    }

    /// The `n`-th token after the name in its stretch; 1 is the nearest.
    fn after_at(&self, n: usize) -> Option<&'v ClassedToken<'t>> {
        let at = self.sighting.last + n;
        self.tokens.get(at).filter(|_| at < self.end)
    }

    fn words(&self) -> &'v [ClassedToken<'t>] {
        self.tokens
            .get(self.sighting.first..=self.sighting.last)
            .unwrap_or_default()
    }

    /// Whether the sighting before ends at the `n`-th token before the name.
    fn place_before(&self, n: usize) -> bool {
        self.previous()
            .is_some_and(|sighting| sighting.last + n == self.sighting.first)
    }

    fn previous(&self) -> Option<&'v Sighting> {
        let index = self.index.checked_sub(1)?;
        self.sightings
            .get(index)
            .filter(|sighting| sighting.stretch == self.sighting.stretch)
    }

    fn next(&self) -> Option<&'v Sighting> {
        self.sightings
            .get(self.index + 1)
            .filter(|sighting| sighting.stretch == self.sighting.stretch)
    }
}
