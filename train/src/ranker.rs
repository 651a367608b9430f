//! Learns the resolver's weights: conditional logit over the readings of each name and "none of
//! them", then a logistic curve from belief to the chance of being right.

use crate::ascent::climb;
use crate::score::pairs;
use crate::tally::RIGHT_KM;
use crate::text::{Annotated, Truth};
use geobrief::gazetteer::{FeatureClass, Gazetteer, Kind, PlaceKey};
use geobrief::recognize::Mention;
use geobrief::resolve::{Observed, RIGHT, Weights, observe};
use geobrief::span::Span;

/// The features of a reading depend on the beliefs in the others, and so on the weights: weights
/// and features are made from each other so many times.
const ROUNDS: usize = 4;
/// Steps of each fit.
const STEPS: usize = 60;
/// Strength of the pull of weights towards 0.
const RIDGE: f64 = 0.2;
/// Readings that are believed least are left out of training beyond this number.
const MOST_READINGS: usize = 40;
/// Beside the reading with the annotated id, those this near are right too.
const SAME_KM: f64 = 30.0;

/// A text with what the recogniser found in it.
#[derive(Debug, Clone)]
pub(crate) struct Found<'t> {
    pub(crate) text: &'t Annotated,
    pub(crate) mentions: Vec<Mention>,
}

/// One mention whose place is known.
struct Example {
    /// Features of the readings.
    readings: Vec<Vec<f64>>,
    /// Which of them are right.
    right: Vec<bool>,
    absent: Vec<f64>,
}

/// What confidence in a choice is made from, and whether the choice is right.
struct Choice {
    values: Vec<f64>,
    is_right: bool,
}

/// Learns from texts.
pub(crate) fn learn(found: &[Found<'_>], gazetteer: &Gazetteer) -> Weights {
    let mut weights = Weights::start();
    for _ in 0..ROUNDS {
        let mut examples = Vec::new();
        visit(found, gazetteer, &weights, |observed, truth| {
            examples.extend(example(observed, truth, gazetteer, &weights));
        });
        weights = fit(&examples, &weights);
    }
    let mut choices = Vec::new();
    visit(found, gazetteer, &weights, |observed, truth| {
        choices.extend(choice(observed, truth, gazetteer));
    });
    weights.right = calibrate(&choices, &weights);
    weights
}

/// Shows what the resolver knows about every mention whose place the annotators give.
fn visit(
    found: &[Found<'_>],
    gazetteer: &Gazetteer,
    weights: &Weights,
    mut take: impl FnMut(&Observed, Truth),
) {
    for Found { text, mentions } in found {
        let observed = observe(&text.document, mentions, gazetteer, weights);
        let gold: Vec<Span> = text.marks.iter().map(|mark| mark.span).collect();
        let spans: Vec<Span> = mentions.iter().map(|mention| mention.span).collect();
        for (mark, mention) in pairs(&gold, &spans) {
            if let Some(truth) = text.marks[mark].truth {
                take(&observed[mention], truth);
            }
        }
    }
}

/// Nothing where it cannot be told: without an id, the distance between the points of wide areas
/// says nothing.
fn choice(observed: &Observed, truth: Truth, gazetteer: &Gazetteer) -> Option<Choice> {
    let (place, values) = observed.choice?;
    if gazetteer.is_vague(place) || truth.id.is_none() && is_wide(gazetteer.kind(place)) {
        return None;
    }
    let keys: Vec<PlaceKey> = observed.readings.iter().map(|(key, _)| *key).collect();
    let mut right = keys.iter().zip(right(&keys, truth, gazetteer));
    let is_same = right.any(|(key, right)| right && *key == place);
    let is_near = truth.point.distance_km(gazetteer.point(place)) <= RIGHT_KM;
    Some(Choice {
        values: values.to_vec(),
        is_right: is_same || is_near,
    })
}

fn example(
    observed: &Observed,
    truth: Truth,
    gazetteer: &Gazetteer,
    weights: &Weights,
) -> Option<Example> {
    let mut readings: Vec<_> = observed.readings.iter().collect();
    let score = |values: &[f64]| dot(values, &weights.reading);
    readings.sort_by(|a, b| score(&b.1).total_cmp(&score(&a.1)).then(a.0.cmp(&b.0)));
    let keys: Vec<PlaceKey> = readings.iter().map(|(key, _)| *key).collect();
    let right = right(&keys, truth, gazetteer);
    let is_found = right.contains(&true);
    if readings.is_empty() || !is_found && keys.iter().any(|key| is_wide(gazetteer.kind(*key))) {
        return None;
    }
    let kept = |at: usize| at < MOST_READINGS || right[at];
    Some(Example {
        readings: (0..readings.len())
            .filter(|at| kept(*at))
            .map(|at| readings[at].1.to_vec())
            .collect(),
        right: (0..readings.len())
            .filter(|at| kept(*at))
            .map(|at| right[at])
            .collect(),
        absent: observed.absent.to_vec(),
    })
}

/// Which readings are the annotated place.
fn right(readings: &[PlaceKey], truth: Truth, gazetteer: &Gazetteer) -> Vec<bool> {
    let km = |key: PlaceKey| truth.point.distance_km(gazetteer.point(key));
    let id = truth.id.map(|id| format!("gn:{id}"));
    let same = readings.iter().find(|key| Some(gazetteer.id(**key)) == id);
    match same {
        Some(same) => {
            let point = gazetteer.point(*same);
            let near = |key: &PlaceKey| gazetteer.point(*key).distance_km(point) <= SAME_KM;
            readings
                .iter()
                .map(|key| key == same || near(key))
                .collect()
        }
        None => readings.iter().map(|key| km(*key) <= RIGHT_KM).collect(),
    }
}

/// So large that gazetteers put its point hundreds of kilometres apart: the distance says nothing.
fn is_wide(kind: Kind) -> bool {
    matches!(kind, Kind::Admin1 | Kind::Continent)
        || matches!(kind.class(), FeatureClass::Country | FeatureClass::Region)
        || matches!(kind.class(), FeatureClass::Water | FeatureClass::Landform)
}

fn fit(examples: &[Example], weights: &Weights) -> Weights {
    let split = weights.reading.len();
    let start = [&weights.reading[..], &weights.absent[..]].concat();
    let learned = climb(start, STEPS, |at| likelihood(examples, at, split));
    let mut fitted = weights.clone();
    fitted.reading.copy_from_slice(&learned[..split]);
    fitted.absent.copy_from_slice(&learned[split..]);
    fitted
}

/// Logarithm of the probability of the right readings, and its gradient.
fn likelihood(examples: &[Example], at: &[f64], split: usize) -> (f64, Vec<f64>) {
    let (of_reading, of_absent) = at.split_at(split);
    let mut value = -RIDGE / 2.0 * dot(at, at);
    let mut gradient: Vec<f64> = at.iter().map(|weight| -RIDGE * weight).collect();
    for example in examples {
        let mut scores: Vec<f64> = example
            .readings
            .iter()
            .map(|values| dot(values, of_reading))
            .collect();
        scores.push(dot(&example.absent, of_absent));
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
        for (number, power) in powers.iter().enumerate() {
            let expected = if is_right(number) {
                power / right.max(1e-300)
            } else {
                0.0
            };
            let slope = expected - power / all;
            let (values, into) = match example.readings.get(number) {
                Some(values) => (values, &mut gradient[..split]),
                None => (&example.absent, &mut gradient[split..]),
            };
            for (sum, value) in into.iter_mut().zip(values) {
                *sum += slope * value;
            }
        }
    }
    (value, gradient)
}

/// The curve from belief to the chance of being right.
fn calibrate(choices: &[Choice], weights: &Weights) -> [f64; RIGHT.len()] {
    let learned = climb(weights.right.to_vec(), STEPS, |at| {
        let mut value = -RIDGE / 2.0 * dot(at, at);
        let mut gradient: Vec<f64> = at.iter().map(|weight| -RIDGE * weight).collect();
        for Choice { values, is_right } in choices {
            let chance = 1.0 / (1.0 + (-dot(values, at)).exp());
            let right = f64::from(u8::from(*is_right));
            value += if *is_right { chance } else { 1.0 - chance }
                .max(1e-300)
                .ln();
            for (sum, value) in gradient.iter_mut().zip(values) {
                *sum += (right - chance) * value;
            }
        }
        (value, gradient)
    });
    let mut curve = weights.right;
    curve.copy_from_slice(&learned);
    curve
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}
