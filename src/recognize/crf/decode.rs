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
    let marginals = marginals(&windows, &scores, model);
    agree(&observer, &windows, &marginals, &mut scores);
    let mut lattice = Lattice::default();
    let mut viterbi = Viterbi::default();
    let mut path = Vec::new();
    let mut names = Vec::new();
    let mut toponym = vec![0.0; tokens.list.len()];
    for (window, scores) in each_window(&windows, &scores) {
        viterbi.best(scores, model.transitions(), &mut path);
        if lattice.sum(scores, model.transitions(), None).is_none() {
            continue;
        }
        for (at, toponym) in toponym[window.words.clone()].iter_mut().enumerate() {
            *toponym = probability(Class::Place, &lattice.marginals(at));
        }
        if path.iter().any(|state| *state != State::OUTSIDE) {
            collect(&path, &lattice, window.words.start, &mut names);
        }
    }
    Labelled { names, toponym }
}

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

/// The probability of each state of the words of all windows, each labelled for itself.
fn marginals(windows: &[Window], scores: &[Scores], model: &Model<'_>) -> Vec<Scores> {
    let mut lattice = Lattice::default();
    let mut marginals = Vec::with_capacity(scores.len());
    for (window, scores) in each_window(windows, scores) {
        let certain = lattice.sum(scores, model.transitions(), None);
        marginals.extend((0..window.words.len()).map(|at| match certain {
            Some(_) => lattice.marginals(at),
            None => [0.0; LANES],
        }));
    }
    marginals
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

/// Moves the scores of each word towards what its other mentions are, on average.
fn agree(observer: &Observer, windows: &[Window], marginals: &[Scores], scores: &mut [Scores]) {
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
    for ((form, marginals), scores) in forms().zip(marginals).zip(scores) {
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
    }
}

/// Adds the names on the path through the words from `start` on.
fn collect(path: &[State], lattice: &Lattice, start: usize, found: &mut Vec<Name>) {
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
        let confidence = (at..end).map(|at| probability(class, &lattice.marginals(at)));
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
