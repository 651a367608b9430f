//! Training: stochastic gradient of the probability of what the annotation allows, with AdaGrad.

use crate::data::{Data, Sentence};
use crate::random::Random;
use crate::settings::Settings;
use crate::text::Corpus;
use geobrief::recognize::crf::{LANES, Lattice, STATES, Scores, Transitions};

/// What was learned.
#[derive(Debug)]
pub(crate) struct Weights {
    /// For each feature of the data, for each state.
    pub(crate) rows: Vec<Scores>,
    /// Of a state (second index) after another.
    pub(crate) transitions: [Scores; LANES],
}

/// A weight's row with its squared gradients, side by side in memory.
#[derive(Clone, Copy)]
struct Row {
    weights: Scores,
    squares: Scores,
}

impl Row {
    const START: Self = Self {
        weights: [0.0; LANES],
        squares: [1e-3; LANES],
    };

    fn climb(&mut self, gradient: &Scores, rate: f32) {
        let each = self.weights.iter_mut().zip(&mut self.squares).zip(gradient);
        for ((weight, square), slope) in each {
            *square += slope * slope;
            *weight += rate * slope / square.sqrt();
        }
    }
}

/// Smaller differences of probabilities do not move weights.
const SLIGHT: f32 = 1e-4;

/// Learns from some sentences.
///
/// `weight` says how much a sentence of a collection counts.
pub(crate) fn learn(
    data: &Data,
    sentences: &[Sentence],
    weight: &dyn Fn(Corpus) -> f32,
    settings: &Settings,
) -> Weights {
    let mut learner = Learner::new(data, weight, settings);
    let mut order = sentences.to_vec();
    let mut sums = vec![[0.0; LANES]; data.features.len()];
    let mut transition_sums = [[0.0; LANES]; LANES];
    let averaged = settings.epochs - settings.epochs / 2;
    for epoch in 0..settings.epochs {
        learner.random.shuffle(&mut order);
        let done = epoch as f32 / settings.epochs as f32;
        learner.rate = settings.rate * (1.0 - 0.9 * done);
        let mut fit = 0.0;
        for sentence in &order {
            fit += learner.step(*sentence);
        }
        eprintln!("epoch {epoch}: log-likelihood {fit:.0}");
        if epoch + averaged >= settings.epochs {
            for (sum, row) in sums.iter_mut().zip(&learner.rows) {
                add(sum, &row.weights, 1.0 / averaged as f32);
            }
            for (sum, row) in transition_sums.iter_mut().zip(&learner.transitions) {
                add(sum, &row.weights, 1.0 / averaged as f32);
            }
        }
    }
    Weights {
        rows: sums,
        transitions: transition_sums,
    }
}

fn add(sum: &mut Scores, row: &Scores, factor: f32) {
    for (sum, value) in sum.iter_mut().zip(row) {
        *sum += value * factor;
    }
}

struct Learner<'d> {
    data: &'d Data,
    weight: &'d dyn Fn(Corpus) -> f32,
    settings: &'d Settings,
    rate: f32,
    random: Random,
    rows: Vec<Row>,
    transitions: [Row; LANES],
    // Kept between sentences to save allocations.
    kept: Vec<u32>,
    ends: Vec<usize>,
    scores: Vec<Scores>,
    free: Lattice,
    bound: Lattice,
}

impl<'d> Learner<'d> {
    fn new(data: &'d Data, weight: &'d dyn Fn(Corpus) -> f32, settings: &'d Settings) -> Self {
        Self {
            data,
            weight,
            settings,
            rate: settings.rate,
            random: Random::new(settings.seed),
            rows: vec![Row::START; data.features.len()],
            transitions: [Row::START; LANES],
            kept: Vec::new(),
            ends: Vec::new(),
            scores: Vec::new(),
            free: Lattice::default(),
            bound: Lattice::default(),
        }
    }

    /// Learns from one sentence; gives the logarithm of the probability of its annotation.
    fn step(&mut self, sentence: Sentence) -> f64 {
        let allowed = self.data.allowed(sentence);
        if allowed
            .iter()
            .all(|states| states.count_ones() == STATES as u32)
        {
            return 0.0;
        }
        self.score(sentence);
        let transitions = Transitions::new(self.transitions.map(|row| row.weights));
        let Some(free) = self.free.sum(&self.scores, &transitions, None) else {
            return 0.0;
        };
        let Some(bound) = self.bound.sum(&self.scores, &transitions, Some(allowed)) else {
            return 0.0;
        };
        let weight = (self.weight)(sentence.corpus);
        let mut start = 0;
        for (word, &end) in self.ends.iter().enumerate() {
            let gradient = difference(
                &self.bound.marginals(word),
                &self.free.marginals(word),
                weight,
            );
            if let Some(gradient) = gradient {
                for &feature in &self.kept[start..end] {
                    self.rows[feature as usize].climb(&gradient, self.rate);
                }
            }
            start = end;
        }
        let mut pairs = [[0.0; LANES]; LANES];
        for word in 1..self.ends.len() {
            self.bound.add_pairs(word, &transitions, weight, &mut pairs);
            self.free.add_pairs(word, &transitions, -weight, &mut pairs);
        }
        for (row, gradient) in self.transitions.iter_mut().zip(&pairs) {
            row.climb(gradient, self.rate);
        }
        f64::from(bound - free)
    }

    /// Scores the words by a random part of their features.
    fn score(&mut self, sentence: Sentence) {
        self.kept.clear();
        self.ends.clear();
        self.scores.clear();
        let unused = self.settings.unused();
        let drop = (self.settings.dropout * 65536.0) as u64;
        let scale = 1.0 / (1.0 - self.settings.dropout);
        for features in self.data.words(sentence) {
            let start = self.kept.len();
            for four in features.chunks(4) {
                let mut random = self.random.next();
                for &feature in four {
                    if random & 0xFFFF >= drop {
                        self.kept.push(feature);
                    }
                    random >>= 16;
                }
            }
            if let Some(family) = unused {
                let features = &self.data.features;
                let mut at = start;
                while at < self.kept.len() {
                    if features[self.kept[at] as usize].family == family {
                        self.kept.swap_remove(at);
                    } else {
                        at += 1;
                    }
                }
            }
            let mut scores = [0.0; LANES];
            for &feature in &self.kept[start..] {
                add(&mut scores, &self.rows[feature as usize].weights, scale);
            }
            self.scores.push(scores);
            self.ends.push(self.kept.len());
        }
    }
}

/// What the annotation expects beyond what the model expects; nothing when they agree.
fn difference(bound: &Scores, free: &Scores, weight: f32) -> Option<Scores> {
    let mut gradient = [0.0; LANES];
    let mut differs = false;
    for ((slope, bound), free) in gradient.iter_mut().zip(bound).zip(free) {
        let difference = bound - free;
        if difference.abs() > SLIGHT {
            *slope = difference * weight;
            differs = true;
        }
    }
    differs.then_some(gradient)
}
