//! Words for peoples in languages that write them in small letters: "los pescadores chilenos", "les marins
//! belges", "польские врачи".
//!
//! The labels learn from capitals and see none here. The words are few and known: those that the table of
//! the language lists as demonyms, with all their forms.

use super::classed::ClassedToken;
use super::clue::Clues;
use super::crf::Class;
use super::gazetteer_matches::{BestPlace, best_place_of};
use super::name_use::{Known, Use};
use super::survey::Survey;
use crate::gazetteer::{Gazetteer, NameKey, NameKind};
use crate::score::Confidence;
use crate::text::Shape;
use crate::vocabulary::{NameWords, PeopleLetters};

/// How probable it is that such a word is meant for a people: nothing else is spelled so.
const CONFIDENCE: f64 = 0.95;
/// Fewest letters.
const SHORTEST: usize = 4;

/// The words for peoples in small letters that belong to none of the names found so far.
pub(super) fn small_peoples(survey: &Survey<'_>, uses: &[Use], gazetteer: &Gazetteer) -> Vec<Use> {
    let known = survey.tokens.known;
    if known.peoples == PeopleLetters::Capital {
        return Vec::new();
    }
    let mut is_decided = vec![false; survey.tokens.list.len()];
    for used in uses {
        is_decided[used.known.tokens.clone()].fill(true);
    }
    let free = survey.tokens.list.iter().enumerate();
    let free = free.filter(|(at, token)| !is_decided[*at] && may_be_people(token, known));
    let people = free.filter_map(|(at, token)| {
        let (names, named) = people_called(token.text, gazetteer)?;
        Some(Use {
            class: Class::People,
            is_embedded: false,
            confidence: Confidence::new(CONFIDENCE),
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
    people.collect()
}

fn may_be_people(token: &ClassedToken<'_>, known: &NameWords) -> bool {
    token.shape == Shape::Lower
        && !token.address
        && token.text.chars().nth(SHORTEST - 1).is_some()
        && !known.no_peoples.contains(&token.text)
}

/// The names of the language's own table that are spelled so and are a people's.
fn people_called(word: &str, gazetteer: &Gazetteer) -> Option<(Vec<NameKey>, BestPlace)> {
    let mut names = gazetteer.lookup(word);
    names.retain(|name| gazetteer.is_of_language(*name));
    let named = best_place_of(&names, gazetteer)?;
    (named.by == NameKind::Demonym).then_some((names, named))
}
