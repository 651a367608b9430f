//! Ships, storms, works, firms, teams, things and persons that bear the name of a place.
//!
//! What the words around a name say outright is no vote among others: it is remembered for the
//! document ("one sense per discourse", Gale, Church and Yarowsky 1992), and no label overrules it.

mod cue;
mod sentence;

use super::classed::ClassedTokens;
use super::clue::{Clue, Clues};
use super::context::View;
use super::gazetteer_matches::NameMatch;
use crate::gazetteer::{NameKey, NameKind};
use std::collections::BTreeMap;

/// What bears the name instead of a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Namesake {
    /// "the frigate Kent".
    Vessel,
    /// "Hurricane Florence".
    Storm,
    /// "the film Babylon".
    Work,
    /// "the supermarket chain Iceland".
    Firm,
    /// "Mara Houston, M.D."
    Person,
    /// "Dallas fell to Denver in overtime".
    Team,
    /// "Brussels sprouts".
    Thing,
}

impl Namesake {
    /// Whether the place is still in the name: a team plays for its city, sprouts come from theirs.
    pub(super) fn tells_place(self) -> bool {
        matches!(self, Self::Team | Self::Thing)
    }

    /// Whether the bare name goes on to mean it in the rest of the text.
    fn is_remembered(self) -> bool {
        !matches!(self, Self::Thing)
    }
}

/// What bears the name of each match, where it is no place.
pub(super) fn namesakes(
    tokens: &ClassedTokens<'_>,
    matches: &[NameMatch],
    clues: &[Clues],
) -> Vec<Option<Namesake>> {
    let views: Vec<Option<View<'_, '_>>> = (0..matches.len())
        .map(|index| View::new(tokens, matches, index))
        .collect();
    let mut found: Vec<Option<Namesake>> = views
        .iter()
        .zip(clues)
        .map(|(view, clues)| view.as_ref().and_then(|view| view.namesake(*clues)))
        .collect();
    let mut remembered: BTreeMap<&[NameKey], Namesake> = BTreeMap::new();
    for (matched, namesake) in matches.iter().zip(&found) {
        let is_name = matched.named.by != NameKind::Abbreviation;
        if let Some(namesake) = namesake.filter(|namesake| is_name && namesake.is_remembered()) {
            remembered.entry(&matched.names).or_insert(namesake);
        }
    }
    for ((view, clues), namesake) in views.iter().zip(clues).zip(&mut found) {
        let Some(view) = view.as_ref().filter(|_| namesake.is_none()) else {
            continue;
        };
        let again = remembered.get(view.matched.names.as_slice());
        *namesake = again.copied().filter(|again| view.repeats(*again, *clues));
    }
    sentence::spread(&views, clues, &mut found);
    found
}

impl View<'_, '_> {
    /// Whether a later use of the bare name still means the namesake.
    fn repeats(&self, namesake: Namesake, clues: Clues) -> bool {
        let placed = [
            Clue::Locative,
            Clue::SettlementOf,
            Clue::ContainerAfter,
            Clue::AfterPlace,
            Clue::Described,
            Clue::DivisionAfter,
            Clue::Dateline,
            Clue::Direction,
            Clue::UsersName,
        ];
        let is_placed = placed.into_iter().any(|clue| clues.has(clue));
        match namesake {
            Namesake::Vessel => self.has_article(),
            Namesake::Team => false,
            _ => !is_placed,
        }
    }

    /// "the Kent", and no noun that the article could belong to.
    fn has_article(&self) -> bool {
        self.before_at(1)
            .is_some_and(|token| self.is_article(token))
    }
}
