//! Finds the best labels of a document.

use super::evidence::AlreadyHashed;
use super::features::Observer;
use super::hash::Hash;
use super::label::{CLASSES, Class, STATES, State};
use super::lattice::{LANES, Lattice, Scores, Viterbi};
use super::weights::Model;
use super::windows::{Window, windows};
use crate::gazetteer::Gazetteer;
use crate::recognize::classed::ClassedTokens;
use crate::recognize::survey::Survey;
use std::collections::HashMap;
use std::hash::BuildHasherDefault;
use std::ops::Range;

/// A name in the text.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::recognize) struct Name {
    /// Its first token.
    pub(in crate::recognize) first: usize,
    /// One past its last token.
    pub(in crate::recognize) end: usize,
    /// What it names.
    pub(in crate::recognize) class: Class,
    /// How probable the class is for the least certain of its words, 0..=1; for toponyms, how
    /// probable it is that it is one of any class.
    pub(in crate::recognize) confidence: f32,
}

/// How much the other mentions of the same word count, against the words around it.
const AGREEMENT: f32 = 0.7;
/// Added to every probability before the logarithm is taken.
const FLOOR: f32 = 0.05;
/// Most that the other mentions can add to a score or take from it.
const MOST: f32 = 3.0;

/// The names of a document by the labels of its words.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::recognize) struct Labelled {
    /// The names of all classes, in the order of the text.
    pub(in crate::recognize) names: Vec<Name>,
    /// For each word, how probable it is that it belongs to a toponym, 0..=1.
    toponym: Vec<f32>,
}

/// Probabilities are taken to lie this far from 0 and 1.
const DOUBT: f32 = 1e-6;

impl Labelled {
    /// The logarithm of the odds that some words belong to a toponym, by the least certain of them.
    pub(in crate::recognize) fn log_odds(&self, words: Range<usize>) -> f32 {
        let words = self.toponym.get(words).unwrap_or_default();
        log_odds(words.iter().copied().fold(1.0, f32::min))
    }

    /// The same by the most certain of them.
    pub(in crate::recognize) fn most_log_odds(&self, words: Range<usize>) -> f32 {
        let words = self.toponym.get(words).unwrap_or_default();
        log_odds(words.iter().copied().fold(0.0, f32::max))
    }
}

fn log_odds(probability: f32) -> f32 {
    let probability = probability.clamp(DOUBT, 1.0 - DOUBT);
    (probability / (1.0 - probability)).ln()
}

/// The names in a document.
///
/// Every window ([`windows`](super::windows)) is labelled for itself; then again with the knowledge
/// of what the same words are in the others. What no window holds is no toponym.
///
/// `recall` is added to the scores of the beginnings of places and peoples: above 0 more of them
/// are found.
pub(in crate::recognize) fn names(
    survey: &Survey<'_>,
    gazetteer: &Gazetteer,
    model: &Model<'_>,
    recall: f32,
) -> Labelled {
    let tokens = &survey.tokens;
    let observer = Observer::new(survey, gazetteer, model.words());
    let windows = windows(tokens, &observer);
    let mut scores = score(tokens, &windows, &observer, model);
    for scores in &mut scores {
        for class in Class::ALL.into_iter().filter(|class| class.is_toponym()) {
            scores[class.begin().index()] += recall;
        }
    }
    let mut marginals = marginals(&windows, &scores, model);
    let moved = agree(&observer, &windows, &marginals.of_words, &mut scores);
    marginals.sum_again(&windows, &scores, &moved, model);
    let mut viterbi = Viterbi::default();
    let mut path = Vec::new();
    let mut names = Vec::new();
    let mut toponym = vec![0.0; tokens.list.len()];
    let scores = each_window(&windows, &scores).map(|(_, scores)| scores);
    for ((window, marginals), scores) in marginals.of_windows(&windows).zip(scores) {
        let Some(marginals) = marginals else { continue };
        for (toponym, marginals) in toponym[window.words.clone()].iter_mut().zip(marginals) {
            *toponym = probability(Class::Place, marginals);
        }
        if is_surely_outside(marginals) {
            continue;
        }
        viterbi.best(scores, model.transitions(), &mut path);
        collect(&path, marginals, window.words.start, &mut names);
    }
    Labelled { names, toponym }
}

/// Whether no name is in a window by the best sequence: whether its words are outside of names by so
/// much that all of them together are more often than not.
fn is_surely_outside(marginals: &[Scores]) -> bool {
    let inside = |marginals: &Scores| 1.0 - marginals[State::OUTSIDE.index()];
    marginals.iter().map(inside).sum::<f32>() < SURE
}

/// A half, and room for rounding.
const SURE: f32 = 0.49;

/// The windows with their part of what is known of the words of all of them, one after the other.
fn each_window<'w, T>(
    windows: &'w [Window],
    mut of_words: &'w [T],
) -> impl Iterator<Item = (&'w Window, &'w [T])> {
    windows.iter().map(move |window| {
        let (own, rest) = of_words.split_at(window.words.len());
        of_words = rest;
        (window, own)
    })
}

/// The scores of the words of all windows.
fn score(
    tokens: &ClassedTokens<'_>,
    windows: &[Window],
    observer: &Observer,
    model: &Model<'_>,
) -> Vec<Scores> {
    let mut features: Vec<Hash> = Vec::with_capacity(128);
    let mut scores = Vec::with_capacity(windows.iter().map(|window| window.words.len()).sum());
    for window in windows {
        for at in window.words.clone() {
            features.clear();
            observer.features(tokens, window.stretch, at, &mut features);
            scores.push(model.score(&features));
        }
    }
    scores
}

/// The probability of each state of the words of all windows, each window labelled for itself.
struct Marginals {
    of_words: Vec<Scores>,
    /// Of each window, whether it has a sequence that a float can hold.
    certain: Vec<bool>,
    lattice: Lattice,
}

fn marginals(windows: &[Window], scores: &[Scores], model: &Model<'_>) -> Marginals {
    let mut marginals = Marginals {
        of_words: vec![[0.0; LANES]; scores.len()],
        certain: vec![false; windows.len()],
        lattice: Lattice::default(),
    };
    marginals.sum_again(windows, scores, &vec![true; scores.len()], model);
    marginals
}

impl Marginals {
    /// Sums the windows again in which the score of a word has `moved`.
    fn sum_again(
        &mut self,
        windows: &[Window],
        scores: &[Scores],
        moved: &[bool],
        model: &Model<'_>,
    ) {
        let mut of_words = self.of_words.as_mut_slice();
        let moved = each_window(windows, moved).map(|(_, moved)| moved);
        let certain = self.certain.iter_mut();
        for (((_, scores), moved), certain) in each_window(windows, scores).zip(moved).zip(certain)
        {
            let own;
            (own, of_words) = std::mem::take(&mut of_words).split_at_mut(scores.len());
            if !moved.contains(&true) {
                continue;
            }
            let sum = self.lattice.sum(scores, model.transitions(), None);
            *certain = sum.is_some();
            for (at, own) in own.iter_mut().enumerate() {
                *own = sum.map_or([0.0; LANES], |_| self.lattice.marginals(at));
            }
        }
    }

    /// The windows with the probabilities of their words, where they have any.
    fn of_windows<'m>(
        &'m self,
        windows: &'m [Window],
    ) -> impl Iterator<Item = (&'m Window, Option<&'m [Scores]>)> {
        let of_words = each_window(windows, &self.of_words);
        let certain = self.certain.iter();
        of_words
            .zip(certain)
            .map(|((window, marginals), certain)| (window, certain.then_some(marginals)))
    }
}

/// Probabilities of the classes, and of none at index 0.
type Classes = [f32; CLASSES + 1];

fn classes(marginals: &Scores) -> Classes {
    let mut sums = [0.0; CLASSES + 1];
    for (state, marginal) in marginals.iter().enumerate().take(STATES) {
        sums[state.div_ceil(2)] += marginal;
    }
    sums
}

/// Moves the scores of each word towards what its other mentions are, on average. Says of which words it
/// has moved them.
fn agree(
    observer: &Observer,
    windows: &[Window],
    marginals: &[Scores],
    scores: &mut [Scores],
) -> Vec<bool> {
    let mut moved = vec![false; scores.len()];
    let mut words = HashMap::<Hash, (Classes, f32), BuildHasherDefault<AlreadyHashed>>::default();
    let forms = || {
        let words = windows.iter().flat_map(|window| window.words.clone());
        words.map(|at| {
            let facts = observer.facts(at);
            let is_name = facts.capital && facts.letters > 2;
            is_name.then_some(facts.form)
        })
    };
    for (form, marginals) in forms().zip(marginals) {
        let Some(form) = form else { continue };
        let (sums, count) = words.entry(form).or_default();
        for (sum, class) in sums.iter_mut().zip(classes(marginals)) {
            *sum += class;
        }
        *count += 1.0;
    }
    let words_moved = scores.iter_mut().zip(&mut moved);
    for ((form, marginals), (scores, moved)) in forms().zip(marginals).zip(words_moved) {
        let Some((sums, count)) = form.and_then(|form| words.get(&form)) else {
            continue;
        };
        if *count < 2.0 {
            continue;
        }
        let own = classes(marginals);
        let mut moves = [0.0; CLASSES + 1];
        for ((moves, sum), own) in moves.iter_mut().zip(sums).zip(own) {
            let others = ((sum - own) / (count - 1.0)).max(0.0);
            let ratio = ((others + FLOOR) / (own + FLOOR)).ln();
            *moves = AGREEMENT * ratio.clamp(-MOST, MOST) * (count - 1.0) / count;
        }
        for (state, score) in scores.iter_mut().enumerate().take(STATES) {
            *score += moves[state.div_ceil(2)];
        }
        *moved = true;
    }
    moved
}

/// Adds the names on the path through the words from `start` on.
fn collect(path: &[State], marginals: &[Scores], start: usize, found: &mut Vec<Name>) {
    let mut at = 0;
    while at < path.len() {
        let Some(class) = path[at].class() else {
            at += 1;
            continue;
        };
        let more = path[at + 1..]
            .iter()
            .take_while(|state| **state == class.inside());
        let end = at + 1 + more.count();
        let confidence = (at..end).map(|at| probability(class, &marginals[at]));
        found.push(Name {
            first: start + at,
            end: start + end,
            class,
            confidence: confidence.fold(1.0, f32::min),
        });
        at = end;
    }
}

fn probability(class: Class, marginals: &Scores) -> f32 {
    let of = |class: Class| marginals[class.begin().index()] + marginals[class.inside().index()];
    if class.is_toponym() {
        Class::ALL
            .into_iter()
            .filter(|class| class.is_toponym())
            .map(of)
            .sum()
    } else {
        of(class)
    }
}
