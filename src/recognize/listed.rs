//! Names in lists of places: "Osh, Murghab and Rushan".

use super::classed::{ClassedToken, ClassedTokens};
use super::crf::{Class, Labelled, span_of};
use super::name_use::{Known, Use};
use super::survey::Survey;
use crate::document::Document;
use crate::gazetteer::Gazetteer;
use crate::score::Confidence;
use crate::text::Shape;
use crate::vocabulary::{Classes, NameWords};
use std::collections::BTreeMap;
use std::ops::Range;

/// Most places of a list that count on either side.
const MOST_BESIDE: u8 = 2;

/// The places that are found, to see which names stand in a list of them.
pub(super) struct ListedPlaces<'s, 't> {
    list: &'s [ClassedToken<'t>],
    known: &'static NameWords,
    /// One past the last token of each place, by its first, and the other way round.
    ends: BTreeMap<usize, usize>,
    starts: BTreeMap<usize, usize>,
}

impl<'s, 't> ListedPlaces<'s, 't> {
    /// Those of the uses that the gazetteer knows.
    pub(super) fn of<'u>(
        tokens: &'s ClassedTokens<'t>,
        uses: impl Iterator<Item = &'u Use>,
    ) -> Self {
        let mut listed = Self {
            list: &tokens.list,
            known: tokens.known,
            ends: BTreeMap::new(),
            starts: BTreeMap::new(),
        };
        for used in uses.filter(|used| !used.known.names.is_empty()) {
            let place = used.known.tokens.clone();
            listed.ends.insert(place.start, place.end);
            listed.starts.insert(place.end, place.start);
        }
        listed
    }

    /// How many places stand beside a name in its list: "Osh, Murghab and Rushan".
    pub(super) fn beside(&self, name: &Range<usize>) -> u8 {
        let (mut count, mut at) = (0, name.start);
        for _ in 0..MOST_BESIDE {
            let separators =
                (1..=2).take_while(|n| at.checked_sub(*n).is_some_and(|at| self.separates(at)));
            let end = at - separators.count();
            let is_apart = self.is_apart(at - end, at);
            match self.starts.get(&end).filter(|_| is_apart) {
                Some(start) => at = *start,
                None => break,
            }
            count += 1;
        }
        at = name.end;
        for _ in 0..MOST_BESIDE {
            let separators = (at..at + 2).take_while(|at| self.separates(*at));
            let start = at + separators.count();
            let is_apart = self.is_apart(start - at, start);
            match self.ends.get(&start).filter(|_| is_apart) {
                Some(end) => at = *end,
                None => break,
            }
            count += 1;
        }
        count
    }

    /// Whether a name is one of them.
    pub(super) fn holds(&self, name: &Range<usize>) -> bool {
        self.ends.get(&name.start) == Some(&name.end)
    }

    /// Whether so many separators part a name from the one before it. A joined conjunction does so alone; behind
    /// a comma it begins a clause.
    fn is_apart(&self, separators: usize, second: usize) -> bool {
        (separators > 0) != self.is_joined(second)
    }

    /// Whether a conjunction is written together with the word: "والمنامة".
    fn is_joined(&self, at: usize) -> bool {
        let joined = self.known.joined_conjunctions;
        let token = self.list.get(at);
        token.is_some_and(|token| joined.iter().any(|and| token.text.starts_with(and)))
    }

    fn separates(&self, at: usize) -> bool {
        let token = self.list.get(at);
        token.is_some_and(|token| {
            token.is_mark(',') || self.known.conjunctions.contains(&token.text)
        })
    }
}

/// Places of a list that must be found for an unknown name in it to be one, too.
const FEWEST: u8 = 2;
/// Most words of an unknown name.
const LONGEST: usize = 3;
/// Logarithm of odds that the labels must give it.
const NOT_ABSURD: f32 = -6.0;
/// How probable it is that it is a place.
const CONFIDENCE: f64 = 0.8;

/// Capitalised words that nothing knows, in a list two other members of which are places: "Jenin,
/// Tulkarm and Qalqilya". The gazetteer may have them in another spelling.
pub(super) fn unknown_in_lists(
    document: &Document,
    survey: &Survey<'_>,
    labelled: &Labelled,
    uses: &[Use],
    gazetteer: &Gazetteer,
) -> Vec<Use> {
    let list = &survey.tokens.list;
    let mut is_decided = vec![false; list.len()];
    let used = uses.iter().map(|used| used.known.tokens.clone());
    let matched = survey.matches.iter();
    let matched = matched.map(|matched| matched.first..matched.last + 1);
    for tokens in used.chain(matched) {
        is_decided[tokens].fill(true);
    }
    let mut is_labelled = vec![false; list.len()];
    for name in &labelled.names {
        is_labelled[name.first..name.end].fill(true);
    }
    let listed = ListedPlaces::of(&survey.tokens, uses.iter());
    let is_part = |at: usize| {
        list.get(at).is_some_and(|token| {
            token.shape == Shape::Capitalized
                && !token.address
                && !token.is_possessive()
                && token.classes == Classes::NONE
                && !is_decided[at]
        })
    };
    let is_capital = |at: usize| list.get(at).is_some_and(|token| token.is_capital());
    let starts = (0..list.len())
        .filter(|&at| is_part(at) && at.checked_sub(1).is_none_or(|before| !is_capital(before)));
    let unknown = starts.filter_map(|first| {
        let end = (first..list.len())
            .find(|at| !is_part(*at))
            .unwrap_or(list.len());
        let tokens = first..end;
        let is_whole = tokens.len() <= LONGEST && !is_capital(end);
        let is_listed = is_whole && listed.beside(&tokens) >= FEWEST;
        if !is_listed {
            return None;
        }
        let words = list.get(tokens.clone())?;
        let surface = span_of(words, &document.text)?.slice(&document.text);
        // The labels take it for something else: then the gazetteer must have it in another spelling.
        let is_other = is_labelled[tokens.clone()].contains(&true)
            || labelled.log_odds(tokens.clone()) < NOT_ABSURD;
        if is_other && gazetteer.lookup_alike(surface).is_empty() {
            return None;
        }
        Some(Use {
            class: Class::Place,
            is_embedded: false,
            confidence: Confidence::new(CONFIDENCE),
            known: Known::looked_up(tokens, surface, gazetteer, survey.tokens.known),
        })
    });
    unknown.collect()
}
