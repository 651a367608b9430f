//! Weighs the clues: which matches are mentions of places.
//!
//! The score of a match is what the name alone is worth plus the weight of every clue that was
//! observed; above zero it is a place.
//!
//! What the hand-set weights and the clues of [`context`](super::context) are worth
//! (`docs/evaluation.md`, cross-validated): as features of the learned labels .002 overlap F1 (.905,
//! without them .903; texts in small letters and in capitals are read better without: .824 and .888
//! instead of .816 and .882). Alone they reach .892. They stay for what no label says: how a name is
//! used ([`roles`](super::roles)), which part of a longer name is a place, and the names of the
//! user's own gazetteer.

use super::classed::{ClassedToken, ClassedTokens};
use super::clue::{Clue, Clues};
use super::context::is_initial;
use super::gazetteer_matches::NameMatch;
use super::stretch::Case;
use crate::gazetteer::{NameKey, NameKind};
use crate::vocabulary::{Classes, NameWords};
use std::collections::BTreeSet;

/// What each clue is worth, in the logarithm of the odds that the match is a place.
const WEIGHTS: [(Clue, f32); 56] = [
    (Clue::Country, 1.1),
    (Clue::Division, 0.5),
    (Clue::Demonym, 1.6),
    (Clue::SeveralWords, 0.5),
    (Clue::Alias, -1.2),
    (Clue::CommonWord, -1.6),
    (Clue::FirstName, -1.3),
    (Clue::Surname, -0.8),
    (Clue::OtherName, -2.4),
    (Clue::Generic, -2.4),
    (Clue::NoTown, -5.0),
    (Clue::Hallowed, -4.0),
    (Clue::SelfEvident, 3.0),
    (Clue::Abbreviation, 0.0),
    (Clue::Short, -2.2),
    (Clue::Acronym, -3.3),
    (Clue::UsersName, 6.0),
    (Clue::HomeTown, 2.0),
    (Clue::StrayCode, -4.0),
    (Clue::Locative, 1.6),
    (Clue::PlainlyPlaced, 1.0),
    (Clue::WeakLocative, 0.8),
    (Clue::Direction, 0.3),
    (Clue::SettlementOf, 4.0),
    (Clue::ResidentOf, 1.2),
    (Clue::Title, -3.2),
    (Clue::Honorific, -3.0),
    (Clue::NameBefore, -3.0),
    (Clue::CapitalBefore, -0.9),
    (Clue::FeatureBefore, -1.4),
    (Clue::HyphenBefore, -2.6),
    (Clue::PartyBefore, 2.0),
    (Clue::OrganisationOf, -1.2),
    (Clue::ContainerAfter, 2.2),
    (Clue::HolderAfter, 2.7),
    (Clue::AfterPlace, 0.5),
    (Clue::Described, 3.0),
    (Clue::DivisionAfter, 2.3),
    (Clue::CivicAfter, 1.5),
    (Clue::HyphenAfter, 1.5),
    (Clue::HyphenNameAfter, -0.7),
    (Clue::OrganisationAfter, -0.8),
    (Clue::StreetAfter, -4.0),
    (Clue::FeatureAfter, 0.0),
    (Clue::PersonAfter, -3.0),
    (Clue::CapitalAfter, -0.8),
    (Clue::SpeechAfter, -1.3),
    (Clue::NameSpeaks, -2.0),
    (Clue::PersonalAfter, -1.1),
    (Clue::Possessive, 0.1),
    (Clue::Dateline, 4.0),
    (Clue::Listed, 1.0),
    (Clue::Opens, -0.3),
    (Clue::Headline, -0.5),
    (Clue::PlaceElsewhere, 1.3),
    (Clue::PersonElsewhere, -3.5),
];

/// Score of a name before any context: 0 for the importance of a town of 8,000.
fn prior(matched: &NameMatch) -> f32 {
    if matched.named.by == NameKind::Demonym {
        return 0.6;
    }
    4.5 * (matched.named.importance - 0.5) + 0.6
}

/// The logarithm of the odds that a match is a place.
pub(super) fn score(matched: &NameMatch, clues: Clues) -> f32 {
    let weights: f32 = WEIGHTS
        .iter()
        .filter(|(clue, _)| clues.has(*clue))
        .map(|(_, weight)| weight)
        .sum();
    prior(matched) + weights
}

/// Which matches are places, after looking at the whole document: one flag per match.
pub(super) fn decide(
    tokens: &ClassedTokens<'_>,
    matches: &[NameMatch],
    clues: &mut [Clues],
    threshold: f32,
) -> Vec<f32> {
    let persons = persons(tokens, matches);
    let mut given = BTreeSet::new();
    for (matched, clues) in matches.iter().zip(&*clues) {
        let titled = clues.has(Clue::Honorific) || clues.has(Clue::Title) && !is_national(matched);
        if clues.has(Clue::PersonAfter) || titled {
            given.extend(tokens.list.get(matched.first).map(|token| token.text));
        }
    }
    let mut clear: BTreeSet<&[NameKey]> = BTreeSet::new();
    for (matched, clues) in matches.iter().zip(clues.iter_mut()) {
        let named = tokens
            .list
            .get(matched.first)
            .filter(|_| matched.first == matched.last);
        let is_person =
            |text| given.contains(text) || !is_national(matched) && persons.contains(text);
        if named.is_some_and(|token| is_person(token.text)) {
            clues.add(Clue::PersonElsewhere);
        }
        if score(matched, *clues) >= CLEAR && places_itself(*clues) {
            clear.insert(&matched.names);
        }
    }
    matches
        .iter()
        .zip(clues.iter_mut())
        .map(|(matched, clues)| {
            if clear.contains(matched.names.as_slice()) {
                clues.add(Clue::PlaceElsewhere);
            }
            score(matched, *clues) - threshold
        })
        .collect()
}

/// Better known as a country, a state or a people than as anybody's family name.
fn is_national(matched: &NameMatch) -> bool {
    matched.named.by == NameKind::Demonym || matched.named.is_container()
}

/// Score from which a match speaks for the others of its name.
const CLEAR: f32 = 2.5;

/// Whether the words around it, not the name, make it a place.
fn places_itself(clues: Clues) -> bool {
    [
        Clue::Locative,
        Clue::SettlementOf,
        Clue::ContainerAfter,
        Clue::AfterPlace,
        Clue::DivisionAfter,
        Clue::Described,
        Clue::Dateline,
        Clue::PartyBefore,
        Clue::Direction,
    ]
    .into_iter()
    .any(|clue| clues.has(clue))
}

/// Family names of the persons in the text: what follows a given name, an initial or a title.
fn persons<'t>(tokens: &ClassedTokens<'t>, matches: &[NameMatch]) -> BTreeSet<&'t str> {
    let mut persons = BTreeSet::new();
    let places: BTreeSet<usize> = matches
        .iter()
        .filter(|matched| matched.first < matched.last)
        .flat_map(|matched| matched.first..=matched.last)
        .collect();
    for stretch in &tokens.stretches {
        if stretch.case != Case::Sentence {
            continue;
        }
        let words = tokens
            .list
            .get(stretch.start..stretch.end)
            .unwrap_or_default();
        for (at, pair) in words.windows(2).enumerate() {
            let [before, name] = pair else { continue };
            let introduces = !places.contains(&(stretch.start + at))
                && (introduces_person(before, tokens.known) || is_unknown_name(before, name));
            if introduces && is_family_name(name) && !places.contains(&(stretch.start + at + 1)) {
                persons.insert(name.text);
            }
        }
    }
    persons
}

fn introduces_person(token: &ClassedToken<'_>, known: &NameWords) -> bool {
    token.is_capital() && (is_initial(token, known) || token.classes.is(Classes::FIRST_NAME))
        || token.classes.is(Classes::TITLE)
            && !token.classes.is(Classes::STREET)
            && token.is_capital()
}

/// "Bevin Harrison": an unknown word before a well known family name.
fn is_unknown_name(before: &ClassedToken<'_>, name: &ClassedToken<'_>) -> bool {
    name.classes.is(Classes::SURNAME)
        && before.is_capital()
        && !before.opens
        && !before
            .classes
            .is(Classes::GENERIC | Classes::LOCATIVE | Classes::WEAK_LOCATIVE)
}

fn is_family_name(token: &ClassedToken<'_>) -> bool {
    token.is_capital()
        && token.spaced
        && !token
            .classes
            .is(Classes::FUNCTION | Classes::TITLE | Classes::ORGANISATION | Classes::DAY)
}
