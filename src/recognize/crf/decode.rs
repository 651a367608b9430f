//! Finds the best labels of a document.

use super::evidence::AlreadyHashed;
use super::features::Observer;
use super::hash::Hash;
use super::label::{CLASSES, Class, STATES, State};
use super::lattice::{LANES, Lattice, Scores, Viterbi};
use super::weights::Model;
use crate::gazetteer::Gazetteer;
use crate::recognize::classed::ClassedTokens;
use crate::recognize::stretch::Stretch;
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
/// Every sentence is labelled for itself; then again with the knowledge of what the same words
/// are in the other sentences.
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
    let mut scores = score(tokens, &observer, model);
    for scores in &mut scores {
        for class in Class::ALL.into_iter().filter(|class| class.is_toponym()) {
            scores[class.begin().index()] += recall;
        }
    }
    let mut lattice = Lattice::default();
    let mut marginals = Vec::with_capacity(scores.len());
    for stretch in &tokens.stretches {
        let range = stretch.start..stretch.end;
        let certain = lattice.sum(&scores[range.clone()], model.transitions(), None);
        marginals.extend((0..range.len()).map(|at| match certain {
            Some(_) => lattice.marginals(at),
            None => [0.0; LANES],
        }));
    }
    agree(&observer, &marginals, &mut scores);
    let mut viterbi = Viterbi::default();
    let mut path = Vec::new();
    let mut names = Vec::new();
    let mut toponym = Vec::with_capacity(scores.len());
    for stretch in &tokens.stretches {
        let scores = &scores[stretch.start..stretch.end];
        viterbi.best(scores, model.transitions(), &mut path);
        let is_summed = lattice.sum(scores, model.transitions(), None).is_some();
        toponym.extend((0..scores.len()).map(|at| match is_summed {
            true => probability(Class::Place, &lattice.marginals(at)),
            false => 0.0,
        }));
        if is_summed && path.iter().any(|state| *state != State::OUTSIDE) {
            collect(&path, &lattice, *stretch, &mut names);
        }
    }
    Labelled { names, toponym }
}

fn score(tokens: &ClassedTokens<'_>, observer: &Observer, model: &Model<'_>) -> Vec<Scores> {
    let mut features: Vec<Hash> = Vec::with_capacity(128);
    let mut scores = Vec::with_capacity(tokens.list.len());
    for (number, stretch) in tokens.stretches.iter().enumerate() {
        for at in stretch.start..stretch.end {
            features.clear();
            observer.features(tokens, number, at, &mut features);
            scores.push(model.score(&features));
        }
    }
    scores
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
fn agree(observer: &Observer, marginals: &[Scores], scores: &mut [Scores]) {
    let mut words = HashMap::<Hash, (Classes, f32), BuildHasherDefault<AlreadyHashed>>::default();
    let is_name = |at: usize| {
        let facts = observer.facts(at);
        facts.capital && facts.suffixes[1] != 0
    };
    for (at, marginals) in marginals.iter().enumerate().filter(|(at, _)| is_name(*at)) {
        let (sums, count) = words.entry(observer.facts(at).form).or_default();
        for (sum, class) in sums.iter_mut().zip(classes(marginals)) {
            *sum += class;
        }
        *count += 1.0;
    }
    for (at, scores) in scores.iter_mut().enumerate().filter(|(at, _)| is_name(*at)) {
        let Some((sums, count)) = words.get(&observer.facts(at).form) else {
            continue;
        };
        if *count < 2.0 {
            continue;
        }
        let own = classes(&marginals[at]);
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

/// Adds the names on the path through one stretch.
fn collect(path: &[State], lattice: &Lattice, stretch: Stretch, found: &mut Vec<Name>) {
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
            first: stretch.start + at,
            end: stretch.start + end,
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
