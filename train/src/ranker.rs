//! Learns the resolver's weights: conditional logit over the candidates of each mention and NIL,
//! "none of them"; then Platt scaling, a logistic curve from the posterior to the chance that the
//! choice is right.

use crate::ascent::climb;
use crate::fair::{Judge, RIGHT_KM};
use crate::score::pairs;
use crate::text::{Annotated, Truth};
use geobrief::gazetteer::{FeatureClass, Gazetteer, Kind, PlaceKey};
use geobrief::recognize::{Mention, Role};
use geobrief::resolve::{
    CalibrationFeatures, CandidateFeatures, Choice, NilFeatures, Observation, RecognitionFeatures,
    Weights, observe,
};
use geobrief::span::Span;
use std::borrow::Cow;

/// The features of a candidate depend on the posteriors of other names, and so on the weights:
/// weights and features are made from each other so many times.
const ROUNDS: usize = 4;
/// Steps of each fit.
const STEPS: usize = 60;
/// Strength of the pull of weights towards 0.
const RIDGE: f64 = 0.2;
/// The least probable candidates beyond this number are left out of training.
const MOST_CANDIDATES: usize = 40;
/// Beside the candidate with the annotated id, those this near are right too.
const SAME_KM: f64 = 30.0;

/// A text with what the recogniser found in it.
#[derive(Debug, Clone)]
pub(crate) struct Found<'t> {
    pub(crate) text: Cow<'t, Annotated>,
    pub(crate) mentions: Vec<Mention>,
}

/// One mention whose place is known.
struct Example {
    /// Features of the candidates.
    candidates: Vec<CandidateFeatures>,
    /// Which of them are right.
    right: Vec<bool>,
    nil: NilFeatures,
}

/// What a logistic curve is fitted to: features, and whether what they speak for is so.
struct Case<const N: usize> {
    features: [f64; N],
    holds: bool,
}

/// Learns from texts.
pub(crate) fn learn(found: &[Found<'_>], gazetteer: &Gazetteer, judge: &Judge<'_>) -> Weights {
    let mut weights = Weights::start();
    for _ in 0..ROUNDS {
        let mut examples = Vec::new();
        visit(found, gazetteer, &weights, |observed, answer| {
            if let Answer::Place(truth) = answer {
                examples.extend(example(observed, truth, gazetteer, &weights));
            }
        });
        weights = fit(&examples, &weights);
    }
    let (mut choices, mut places) = (Vec::new(), Vec::new());
    visit(found, gazetteer, &weights, |observed, answer| {
        let Some(chosen) = observed.choice else {
            return;
        };
        places.push(Case {
            features: chosen.recognition.values(),
            holds: matches!(answer, Answer::Place(_)),
        });
        if let Answer::Place(truth) = answer {
            choices.extend(choice(chosen, truth, gazetteer, judge));
        }
    });
    weights.recognition =
        RecognitionFeatures::from_values(fit_curve(&places, weights.recognition.values()));
    weights.calibration =
        CalibrationFeatures::from_values(fit_curve(&choices, weights.calibration.values()));
    weights
}

/// What the annotators say of a mention.
#[derive(Clone, Copy)]
enum Answer {
    /// It means this place.
    Place(Truth),
    /// It names no place: they mark nothing there, and it is told as a place's own name. Of peoples
    /// and names in other names they do not agree whether to mark them.
    NoPlace,
}

/// Shows what the resolver knows about every mention of which the annotators say something.
fn visit(
    found: &[Found<'_>],
    gazetteer: &Gazetteer,
    weights: &Weights,
    mut take: impl FnMut(&Observation, Answer),
) {
    for Found { text, mentions } in found {
        let observed = observe(
            &text.document,
            &text.document.tokenized(),
            mentions,
            gazetteer,
            weights,
        );
        let gold: Vec<Span> = text.marks.iter().map(|mark| mark.span).collect();
        let spans: Vec<Span> = mentions.iter().map(|mention| mention.span).collect();
        for (mark, mention) in pairs(&gold, &spans) {
            if let Some(truth) = text.marks[mark].truth {
                take(&observed[mention], Answer::Place(truth));
            }
        }
        for (mention, observed) in mentions.iter().zip(&observed) {
            let is_marked = gold.iter().any(|mark| mark.overlaps(mention.span));
            if !is_marked && mention.role == Role::Literal {
                take(observed, Answer::NoPlace);
            }
        }
    }
}

/// Whether a choice is right; nothing where it cannot be told: the points of places without limits
/// lie far apart.
fn choice(
    chosen: Choice,
    truth: Truth,
    gazetteer: &Gazetteer,
    judge: &Judge<'_>,
) -> Option<Case<{ CalibrationFeatures::LEN }>> {
    let is_unbounded = || {
        let class = gazetteer.kind(chosen.place).class();
        matches!(
            class,
            FeatureClass::Region | FeatureClass::Water | FeatureClass::Landform
        )
    };
    if gazetteer.is_vague(chosen.place) || truth.id.is_none() && is_unbounded() {
        return None;
    }
    Some(Case {
        features: chosen.calibration.values(),
        holds: judge.is_fair(chosen.place, truth),
    })
}

fn example(
    observed: &Observation,
    truth: Truth,
    gazetteer: &Gazetteer,
    weights: &Weights,
) -> Option<Example> {
    let mut candidates: Vec<_> = observed.candidates.iter().collect();
    let score = |features: &CandidateFeatures| features.dot(&weights.candidate);
    candidates.sort_by(|a, b| score(&b.1).total_cmp(&score(&a.1)).then(a.0.cmp(&b.0)));
    let keys: Vec<PlaceKey> = candidates.iter().map(|(key, _)| *key).collect();
    let right = right(&keys, truth, gazetteer);
    let is_found = right.contains(&true);
    if candidates.is_empty() || !is_found && keys.iter().any(|key| is_wide(gazetteer.kind(*key))) {
        return None;
    }
    let kept = |at: usize| at < MOST_CANDIDATES || right[at];
    Some(Example {
        candidates: (0..candidates.len())
            .filter(|at| kept(*at))
            .map(|at| candidates[at].1)
            .collect(),
        right: (0..candidates.len())
            .filter(|at| kept(*at))
            .map(|at| right[at])
            .collect(),
        nil: observed.nil,
    })
}

/// Which candidates are the annotated place.
fn right(candidates: &[PlaceKey], truth: Truth, gazetteer: &Gazetteer) -> Vec<bool> {
    let km = |key: PlaceKey| truth.point.distance_km(gazetteer.point(key));
    let id = truth.id.map(|id| format!("gn:{id}"));
    let same = candidates
        .iter()
        .find(|key| Some(gazetteer.id(**key)) == id);
    match same {
        Some(same) => {
            let point = gazetteer.point(*same);
            let near = |key: &PlaceKey| gazetteer.point(*key).distance_km(point) <= SAME_KM;
            candidates
                .iter()
                .map(|key| key == same || near(key))
                .collect()
        }
        None => candidates.iter().map(|key| km(*key) <= RIGHT_KM).collect(),
    }
}

/// So large that gazetteers put its point hundreds of kilometres apart: the distance says nothing.
fn is_wide(kind: Kind) -> bool {
    matches!(kind, Kind::Admin1 | Kind::Continent)
        || matches!(kind.class(), FeatureClass::Country | FeatureClass::Region)
        || matches!(kind.class(), FeatureClass::Water | FeatureClass::Landform)
}

/// The weights of candidates and NIL under which the annotated places are most probable.
fn fit(examples: &[Example], weights: &Weights) -> Weights {
    let start = [&weights.candidate.values()[..], &weights.nil.values()[..]].concat();
    let learned = climb(start, STEPS, |at| likelihood(examples, at));
    let (candidate, nil) = split(&learned);
    Weights {
        candidate,
        nil,
        ..*weights
    }
}

/// The weights of candidates and NIL from one vector, as [`climb`] knows them.
fn split(weights: &[f64]) -> (CandidateFeatures, NilFeatures) {
    let (candidate, nil) = weights
        .split_first_chunk()
        .expect("the weights of both models");
    let nil = nil.try_into().expect("the weights of both models");
    (
        CandidateFeatures::from_values(*candidate),
        NilFeatures::from_values(nil),
    )
}

/// Logarithm of the probability of the right candidates, and its gradient.
fn likelihood(examples: &[Example], at: &[f64]) -> (f64, Vec<f64>) {
    let (of_candidate, of_nil) = split(at);
    let mut value = -RIDGE / 2.0 * dot(at, at);
    let mut gradient: Vec<f64> = at.iter().map(|weight| -RIDGE * weight).collect();
    for example in examples {
        let candidates = example.candidates.iter();
        let mut scores: Vec<f64> = candidates.map(|of| of.dot(&of_candidate)).collect();
        scores.push(example.nil.dot(&of_nil));
        let top = scores.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let powers: Vec<f64> = scores.iter().map(|score| (score - top).exp()).collect();
        let all: f64 = powers.iter().sum();
        let none = !example.right.contains(&true);
        let is_right = |at: usize| example.right.get(at).copied().unwrap_or(none);
        let right: f64 = (0..powers.len())
            .filter(|at| is_right(*at))
            .map(|at| powers[at])
            .sum();
        value += (right.max(1e-300) / all).ln();
        let (into_candidate, into_nil) = gradient.split_at_mut(CandidateFeatures::LEN);
        for (number, power) in powers.iter().enumerate() {
            let expected = if is_right(number) {
                power / right.max(1e-300)
            } else {
                0.0
            };
            let slope = expected - power / all;
            match example.candidates.get(number) {
                Some(candidate) => add(slope, &candidate.values(), into_candidate),
                None => add(slope, &example.nil.values(), into_nil),
            }
        }
    }
    (value, gradient)
}

/// Adds `slope` times the values to a gradient.
fn add(slope: f64, values: &[f64], gradient: &mut [f64]) {
    for (sum, value) in gradient.iter_mut().zip(values) {
        *sum += slope * value;
    }
}

/// The curve from features to the chance that something holds (Platt scaling).
fn fit_curve<const N: usize>(cases: &[Case<N>], start: [f64; N]) -> [f64; N] {
    let learned = climb(start.to_vec(), STEPS, |at| {
        let mut value = -RIDGE / 2.0 * dot(at, at);
        let mut gradient: Vec<f64> = at.iter().map(|weight| -RIDGE * weight).collect();
        for Case { features, holds } in cases {
            let chance = 1.0 / (1.0 + (-dot(features, at)).exp());
            let target = f64::from(u8::from(*holds));
            value += if *holds { chance } else { 1.0 - chance }.max(1e-300).ln();
            add(target - chance, features, &mut gradient);
        }
        (value, gradient)
    });
    learned.try_into().expect("as many weights as features")
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}
