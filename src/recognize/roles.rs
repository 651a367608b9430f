//! Turns the sightings that are places into mentions, and says how each name is used.

use super::capitalized::Sighting;
use super::clue::{Clue, Clues};
use super::token::Tokens;
use super::{Mention, Role};
use crate::document::Document;
use crate::gazetteer::{FeatureClass, NameKey, NameKind};
use crate::score::Confidence;
use crate::span::Span;
use std::collections::BTreeSet;

/// The sightings with a score above zero as mentions.
pub(super) fn mentions(
    document: &Document,
    tokens: &Tokens<'_>,
    sightings: Vec<Sighting>,
    clues: &[Clues],
    scores: &[f32],
) -> Vec<Mention> {
    let mut mentions = Vec::new();
    let mut modifiers = Vec::new();
    for ((sighting, &clues), score) in sightings
        .into_iter()
        .zip(clues)
        .zip(scores)
        .filter(|(_, score)| **score > 0.0)
    {
        let Some(span) = span(document, tokens, &sighting) else {
            continue;
        };
        let role = role(&sighting, clues);
        if clues.has(Clue::HyphenAfter) && role == Role::Associative {
            modifiers.push(mentions.len());
        }
        mentions.push(Mention {
            span,
            role,
            names: sighting.names,
            belief: belief(*score),
        });
    }
    count_modifiers_of_named_places(&mut mentions, &modifiers);
    mentions
}

/// From the logarithm of odds.
fn belief(score: f32) -> Confidence {
    Confidence::new(1.0 / (1.0 + f64::from(-score).exp()))
}

/// "Moscow-led" means Moscow as much as "in Moscow" does when the text speaks of Moscow too;
/// "US-backed" alone says nothing about a place.
fn count_modifiers_of_named_places(mentions: &mut [Mention], modifiers: &[usize]) {
    let named: BTreeSet<Vec<NameKey>> = mentions
        .iter()
        .filter(|mention| mention.role == Role::Literal)
        .map(|mention| mention.names.clone())
        .collect();
    for &index in modifiers {
        if let Some(mention) = mentions.get_mut(index)
            && named.contains(&mention.names)
        {
            mention.role = Role::Literal;
        }
    }
}

/// From the first token to the last, with the full stop of an abbreviation.
fn span(document: &Document, tokens: &Tokens<'_>, sighting: &Sighting) -> Option<Span> {
    let first = tokens.list.get(sighting.first)?;
    let last = tokens.list.get(sighting.last)?;
    let stop = last.dotted && sighting.bearer.by == NameKind::Abbreviation;
    let end = last.span.end() + usize::from(stop);
    Span::new(&document.text, first.span.start(), end)
}

fn role(sighting: &Sighting, clues: Clues) -> Role {
    let bearer = sighting.bearer;
    if bearer.by == NameKind::Demonym {
        return Role::Demonym;
    }
    match bearer.kind.class() {
        FeatureClass::Historical => Role::Historical,
        FeatureClass::Region => Role::Region,
        _ if clues.has(Clue::OrganisationAfter) || clues.has(Clue::OrganisationOf) => {
            Role::Associative
        }
        _ if clues.has(Clue::HyphenAfter) => Role::Associative,
        _ => Role::Literal,
    }
}
