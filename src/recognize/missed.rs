//! Names that the labels miss: those that the rules are sure enough of, those in small letters, and
//! well-known ones with a letter wrong.

use super::classed::ClassedToken;
use super::clue::Clues;
use super::crf::{Class, Labelled, WordTable, span_of};
use super::listed::ListedPlaces;
use super::misspelt;
use super::name_use::{Known, Use, odds};
use super::small_letters::{Asked, Habit, SmallName};
use super::survey::{Scored, Survey};
use crate::document::Document;
use crate::gazetteer::Gazetteer;
use crate::score::Confidence;
use crate::text::Shape;
use crate::vocabulary::Classes;
use std::ops::Range;

/// How much the rules count beside the labels: fitted by logistic regression on names of texts
/// that the models had not seen (`docs/evaluation.md`).
const RULES: f32 = 0.4;

/// What the labels and the rules say for a name, in the logarithm of odds.
pub(super) fn together(labelled: &Labelled, score: f32, words: Range<usize>) -> f32 {
    RULES * score + labelled.log_odds(words)
}

/// The names that the labels miss and the rules are so sure of that both together find them;
/// those of the user's own gazetteer, which no label was learned from, by the rules alone.
pub(super) fn backed(survey: &Survey<'_>, labelled: &Labelled, uses: &[Use]) -> Vec<Use> {
    let mut is_decided = vec![false; survey.tokens.list.len()];
    let toponyms = labelled.names.iter().filter(|name| name.class.is_toponym());
    let toponyms = toponyms.map(|name| name.first..name.end);
    for tokens in toponyms.chain(uses.iter().map(|used| used.known.tokens.clone())) {
        is_decided[tokens].fill(true);
    }
    let free = || {
        survey.scored().filter(|scored| {
            let tokens = &is_decided[scored.matched.first..=scored.matched.last];
            !tokens.contains(&true)
        })
    };
    let alone: Vec<Use> = free()
        .filter_map(|scored| backed_use(labelled, scored, 0))
        .collect();
    // What stands in a list of places that are found is one of them.
    let listed = ListedPlaces::of(&survey.tokens, uses.iter().chain(&alone));
    let in_lists = free().filter_map(|scored| {
        let tokens = scored.matched.first..scored.matched.last + 1;
        let beside = listed.beside(&tokens);
        let is_new = beside > 0 && !listed.holds(&tokens);
        is_new.then(|| backed_use(labelled, scored, beside))?
    });
    let in_lists: Vec<Use> = in_lists.collect();
    alone.into_iter().chain(in_lists).collect()
}

/// A match that is a place by the rules and the labels together, with so many places beside it.
fn backed_use(labelled: &Labelled, scored: Scored<'_>, beside: u8) -> Option<Use> {
    let known = Known::of(scored);
    let score = if scored.matched.named.is_users {
        scored.score
    } else {
        together(labelled, scored.score, known.tokens.clone())
            + scored.backing
            + BESIDE_PLACES * f32::from(beside)
    };
    (score > 0.0 && !known.is_no_town()).then(|| Use {
        class: Class::Place,
        is_embedded: false,
        confidence: odds(score),
        known,
    })
}

/// What each place beside a name in its list adds, in the logarithm of odds.
const BESIDE_PLACES: f32 = 2.0;
/// How much what speaks for a name in small letters counts beside the labels.
const SMALL: f32 = 1.6;
/// Added to what the labels say of them.
const SMALL_LEAN: f32 = 0.5;
/// Least that the labels count: texts that people type were never shown to them.
const UNSHOWN: f32 = -3.0;
/// From the score of a name in small letters to the logarithm of the odds that it is a place: Platt
/// scaling on the held-out texts in small letters.
const SMALL_SCALE: f32 = 0.8;
const SMALL_OFFSET: f32 = 0.9;

/// The names in small letters that the labels and what else speaks for them take for places.
pub(super) fn in_small_letters(
    labelled: &Labelled,
    small: &[SmallName],
) -> impl Iterator<Item = Use> {
    small.iter().filter_map(|name| {
        let labels = labelled.most_log_odds(name.tokens.clone());
        let labels = match (name.habit, name.asked) {
            (Habit::Always, Asked::Place) => labels.max(UNSHOWN) + SMALL_LEAN,
            (Habit::Always, Asked::Anything) => labels + SMALL_LEAN,
            // The labels were never shown small names in sentences that begin with a capital.
            (Habit::AfterFirst, _) => labels.max(UNSHOWN),
        };
        let score = SMALL * name.score + labels;
        (score > 0.0).then(|| Use {
            class: Class::Place,
            is_embedded: false,
            confidence: odds(SMALL_SCALE * score + SMALL_OFFSET),
            known: Known {
                tokens: name.tokens.clone(),
                names: name.names.clone(),
                named: Some(name.named),
                clues: Clues::default(),
                score: name.score,
                namesake: None,
            },
        })
    })
}

/// Most names of a text that are compared with those of well-known places.
const MOST_SLIPS: usize = 16;

/// Reads names that the gazetteer lacks as well-known ones where one letter differs.
pub(super) fn correct_slips(
    document: &Document,
    survey: &Survey<'_>,
    uses: &mut [Use],
    gazetteer: &Gazetteer,
) {
    let unknown = uses.iter_mut().filter(|used| {
        used.known.names.is_empty() && used.known.tokens.len() == 1 && !used.is_embedded
    });
    for used in unknown.take(MOST_SLIPS) {
        let words = survey.tokens.list.get(used.known.tokens.clone());
        let span = words.and_then(|words| span_of(words, &document.text));
        let Some(span) = span else { continue };
        if let Some((names, named)) = misspelt::meant_by(span.slice(&document.text), gazetteer) {
            used.known.names = names;
            used.known.named = Some(named);
            let most = used.confidence.get().min(misspelt::CONFIDENCE);
            used.confidence = Confidence::new(most);
        }
    }
}

/// Logarithm of odds that the labels must give a capitalised word that nothing knows.
const SLIP: f32 = -4.0;

/// Unknown capitalised words after a preposition of place or a verb of what befalls places that
/// are one letter from a well-known name.
pub(super) fn misspelt_names(
    survey: &Survey<'_>,
    labelled: &Labelled,
    uses: &[Use],
    words: WordTable<'_>,
    gazetteer: &Gazetteer,
) -> Vec<Use> {
    let mut is_decided = vec![false; survey.tokens.list.len()];
    for used in uses {
        is_decided[used.known.tokens.clone()].fill(true);
    }
    for matched in &survey.matches {
        is_decided[matched.first..=matched.last].fill(true);
    }
    let list = &survey.tokens.list;
    let is_capital = |at: usize| list.get(at).is_some_and(ClassedToken::is_name_end);
    let asked = |at: usize| {
        at.checked_sub(1)
            .and_then(|at| list.get(at))
            .is_some_and(|before| {
                before
                    .classes
                    .is(Classes::LOCATIVE | Classes::WEAK_LOCATIVE | Classes::DIRECTION)
                    || survey.tokens.known.strikes.contains(&before.text)
            })
    };
    let unknown = list.iter().enumerate().filter(|&(at, token)| {
        !is_decided[at]
            && token.shape == Shape::Capitalized
            && !token.address
            && asked(at)
            && !is_capital(at + 1)
            && token.classes == Classes::NONE
            && words.habit(token.text) == 0
            && labelled.log_odds(at..at + 1) > SLIP
    });
    let meant = unknown.take(MOST_SLIPS).filter_map(|(at, token)| {
        let (names, named) = misspelt::meant_by(token.text, gazetteer)?;
        Some(Use {
            class: Class::Place,
            is_embedded: false,
            confidence: Confidence::new(misspelt::CONFIDENCE),
            known: Known {
                tokens: at..at + 1,
                names,
                named: Some(named),
                clues: Clues::default(),
                score: 0.0,
                namesake: None,
            },
        })
    });
    meant.collect()
}
