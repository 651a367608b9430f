//! A name of the gazetteer in the text, its label, and how it is used.

use super::clue::{Clue, Clues};
use super::crf::{Class, Name, span_of};
use super::gazetteer_matches::{BestPlace, best_place_of};
use super::namesake::Namesake;
use super::own_words::OwnWords;
use super::survey::{Scored, Survey};
use super::{Mention, Role, inflection};
use crate::document::Document;
use crate::gazetteer::{FeatureClass, Gazetteer, NameKey, NameKind};
use crate::score::Confidence;
use crate::vocabulary::NameWords;
use std::collections::BTreeSet;
use std::ops::Range;

/// A name as the gazetteer has it.
#[derive(Debug, Clone)]
pub(super) struct Known {
    pub(super) tokens: Range<usize>,
    pub(super) names: Vec<NameKey>,
    /// The best known place of the name, if any bears it.
    pub(super) named: Option<BestPlace>,
    pub(super) clues: Clues,
    /// What the rules say for it, in the logarithm of odds; 0 where they saw nothing.
    pub(super) score: f32,
    /// What else bears the name there.
    pub(super) namesake: Option<Namesake>,
}

impl Known {
    pub(super) fn of(scored: Scored<'_>) -> Self {
        let matched = scored.matched;
        Self {
            tokens: matched.first..matched.last + 1,
            names: matched.names.clone(),
            named: Some(matched.named),
            clues: scored.clues,
            score: scored.score,
            namesake: scored.namesake,
        }
    }

    /// What the gazetteer has under a name that the rules did not see.
    pub(super) fn looked_up(
        tokens: Range<usize>,
        surface: &str,
        gazetteer: &Gazetteer,
        known: &'static NameWords,
    ) -> Self {
        let names = inflection::lookup(surface, gazetteer, known);
        Self {
            tokens,
            named: best_place_of(&names, gazetteer),
            names,
            clues: Clues::default(),
            score: 0.0,
            namesake: None,
        }
    }

    /// Its words that bear the label: not the article of "The Hague".
    pub(super) fn labelled_by(&self, name: &Name) -> Range<usize> {
        self.tokens.start.max(name.first)..self.tokens.end.min(name.end)
    }

    /// "St. Michael" of a church, "White House", "Dr. Boston", the frigate Kent: whatever the labels
    /// say.
    pub(super) fn is_no_town(&self) -> bool {
        let other = self
            .namesake
            .is_some_and(|namesake| !namesake.tells_place());
        other
            || [Clue::Hallowed, Clue::NoTown, Clue::Honorific]
                .into_iter()
                .any(|clue| self.clues.has(clue))
    }
}

/// A name of the gazetteer with its label.
#[derive(Debug, Clone)]
pub(super) struct Use {
    pub(super) known: Known,
    pub(super) class: Class,
    /// It is a part of an organization's or another name.
    pub(super) is_embedded: bool,
    pub(super) confidence: Confidence,
}

impl Use {
    pub(super) fn role(&self) -> Role {
        let clues = self.known.clues;
        let is_embedded =
            self.is_embedded || self.known.namesake.is_some() || clues.has(Clue::OrganisationAfter);
        let is_part = clues.has(Clue::OrganisationOf) || clues.has(Clue::HyphenAfter);
        match self.known.named {
            Some(named) if named.by == NameKind::Demonym => Role::Demonym,
            None if self.class == Class::People => Role::Demonym,
            Some(named) if named.kind.class() == FeatureClass::Historical => Role::Historical,
            _ if is_embedded => Role::Associative,
            Some(named) if named.kind.class() == FeatureClass::Region => Role::Region,
            _ if is_part => Role::Associative,
            _ => Role::Literal,
        }
    }

    /// "Moscow-led" means Moscow as much as "in Moscow" does when the text speaks of Moscow too;
    /// "US-backed" alone says nothing about a place.
    pub(super) fn mention(
        self,
        document: &Document,
        survey: &Survey<'_>,
        gazetteer: &Gazetteer,
        meant: &BTreeSet<Vec<NameKey>>,
    ) -> Option<Mention> {
        let words = survey.tokens.list.get(self.known.tokens.clone())?;
        let role = match self.role() {
            Role::Associative
                if self.known.clues.has(Clue::HyphenAfter) && meant.contains(&self.known.names) =>
            {
                Role::Literal
            }
            role => role,
        };
        let own = OwnWords {
            span: span_of(words, &document.text)?,
            names: self.known.names,
            confidence: self.confidence,
        };
        let own = own.settled(&document.text, gazetteer, document.vocabulary());
        Some(Mention {
            span: own.span,
            role,
            names: own.names,
            confidence: own.confidence,
            whereabouts: None,
        })
    }
}

/// The names that are used for the places themselves.
pub(super) fn places_meant(uses: &[Use]) -> BTreeSet<Vec<NameKey>> {
    let literal = uses.iter().filter(|used| used.role() == Role::Literal);
    literal.map(|used| used.known.names.clone()).collect()
}

/// From the logarithm of odds.
pub(super) fn odds(score: f32) -> Confidence {
    Confidence::new(1.0 / (1.0 + f64::from(-score).exp()))
}
