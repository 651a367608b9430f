//! Sums and maxima over all label sequences of a sentence.

use super::label::{STATES, State};

/// Width of a row of scores: the states and one unused lane, so that a row is four SSE registers.
pub const LANES: usize = 16;

/// A score or a probability for each state of one word; lanes from [`STATES`] on are unused.
pub type Scores = [f32; LANES];

/// Score of what may not be.
const NEVER: f32 = -1e30;
/// Smallest sum that is divided by.
const TINY: f32 = 1e-30;

/// Scores of a state after another: `[before][after]`.
#[derive(Debug, Clone, PartialEq)]
pub struct Transitions {
    scores: [Scores; LANES],
    factors: [Scores; LANES],
}

impl Transitions {
    /// Takes the scores; those of sequences that may not be are ignored.
    #[must_use]
    pub fn new(mut scores: [Scores; LANES]) -> Self {
        let mut factors = [[0.0; LANES]; LANES];
        for (before, row) in scores.iter_mut().enumerate() {
            for (after, score) in row.iter_mut().enumerate() {
                if may_follow(before, after) {
                    factors[before][after] = score.exp();
                } else {
                    *score = NEVER;
                }
            }
        }
        Self { scores, factors }
    }

    /// `exp` of the scores, 0 for what may not be.
    #[must_use]
    pub fn factors(&self) -> &[Scores; LANES] {
        &self.factors
    }
}

fn may_follow(before: usize, after: usize) -> bool {
    let state = |index| State::all().nth(index);
    match (state(before), state(after)) {
        (Some(before), Some(after)) => after.may_follow(before),
        _ => false,
    }
}

/// Whether a sentence may start with each state: 1 or 0.
fn starts() -> Scores {
    let mut starts = [0.0; LANES];
    for state in State::all().filter(|state| state.may_start()) {
        starts[state.index()] = 1.0;
    }
    starts
}

/// The forward and backward sums of one sentence; kept between sentences to save allocations.
#[derive(Debug, Clone, Default)]
pub struct Lattice {
    emissions: Vec<Scores>,
    forward: Vec<Scores>,
    backward: Vec<Scores>,
    scales: Vec<f32>,
}

impl Lattice {
    /// Sums over all sequences, or over those whose states are all in `allowed` (one set of bits
    /// a word). Gives the logarithm of the sum; `None` when there is no such sequence, or none
    /// with a probability that a float can hold.
    pub fn sum(
        &mut self,
        scores: &[Scores],
        transitions: &Transitions,
        allowed: Option<&[u16]>,
    ) -> Option<f32> {
        self.emit(scores, allowed);
        let total = self.go_forward(scores, transitions)?;
        self.go_backward(transitions);
        Some(total)
    }

    fn emit(&mut self, scores: &[Scores], allowed: Option<&[u16]>) {
        self.emissions.clear();
        for (at, row) in scores.iter().enumerate() {
            let best = highest(row);
            let mut factors = [0.0; LANES];
            for (factor, score) in factors.iter_mut().zip(row).take(STATES) {
                *factor = (score - best).exp();
            }
            if let Some(set) = allowed.and_then(|allowed| allowed.get(at)) {
                for (lane, factor) in factors.iter_mut().enumerate() {
                    *factor *= f32::from((set >> lane) & 1);
                }
            }
            self.emissions.push(factors);
        }
    }

    fn go_forward(&mut self, scores: &[Scores], transitions: &Transitions) -> Option<f32> {
        self.forward.clear();
        self.scales.clear();
        let mut total = 0.0;
        let mut arriving = starts();
        for (emission, row) in self.emissions.iter().zip(scores) {
            let mut alpha = product(&arriving, emission);
            let sum: f32 = alpha.iter().sum();
            if sum < TINY {
                return None;
            }
            let scale = 1.0 / sum;
            alpha.iter_mut().for_each(|value| *value *= scale);
            total += sum.ln() + highest(row);
            arriving = step_forward(&alpha, transitions);
            self.forward.push(alpha);
            self.scales.push(scale);
        }
        Some(total)
    }

    fn go_backward(&mut self, transitions: &Transitions) {
        self.backward.clear();
        self.backward.resize(self.emissions.len(), [1.0; LANES]);
        for at in (1..self.emissions.len()).rev() {
            let mut leaving = product(&self.emissions[at], &self.backward[at]);
            let scale = self.scales[at];
            leaving.iter_mut().for_each(|value| *value *= scale);
            self.backward[at - 1] = step_backward(&leaving, transitions);
        }
    }

    /// The probability of each state of a word.
    #[must_use]
    pub fn marginals(&self, at: usize) -> Scores {
        product(&self.forward[at], &self.backward[at])
    }

    /// Adds the probability of each pair of states of the words `at - 1` and `at`.
    pub fn add_pairs(
        &self,
        at: usize,
        transitions: &Transitions,
        weight: f32,
        sums: &mut [Scores; LANES],
    ) {
        let mut leaving = product(&self.emissions[at], &self.backward[at]);
        let scale = self.scales[at] * weight;
        leaving.iter_mut().for_each(|value| *value *= scale);
        let before = &self.forward[at - 1];
        for ((sums, row), alpha) in sums.iter_mut().zip(&transitions.factors).zip(before) {
            for ((sum, factor), leaving) in sums.iter_mut().zip(row).zip(&leaving) {
                *sum += alpha * factor * leaving;
            }
        }
    }
}

/// The best sequence; kept between sentences to save allocations.
#[derive(Debug, Clone, Default)]
pub struct Viterbi {
    back: Vec<[u8; LANES]>,
}

impl Viterbi {
    /// Puts the best sequence of states into `path`.
    pub fn best(&mut self, scores: &[Scores], transitions: &Transitions, path: &mut Vec<State>) {
        self.back.clear();
        path.clear();
        let mut best = starts().map(|may| if may > 0.0 { 0.0 } else { NEVER });
        for (at, row) in scores.iter().enumerate() {
            let mut back = [0; LANES];
            if at > 0 {
                (best, back) = step_best(&best, transitions);
            }
            for (best, score) in best.iter_mut().zip(row).take(STATES) {
                *best += score;
            }
            self.back.push(back);
        }
        let mut state = 0;
        for (lane, score) in best.iter().enumerate().take(STATES) {
            if *score > best[state] {
                state = lane;
            }
        }
        for back in self.back.iter().rev() {
            path.extend(State::all().nth(state));
            state = usize::from(back[state]);
        }
        path.reverse();
    }
}

fn step_best(best: &Scores, transitions: &Transitions) -> (Scores, [u8; LANES]) {
    let mut found = [NEVER; LANES];
    let mut back = [0_u8; LANES];
    for (before, (row, score)) in transitions.scores.iter().zip(best).enumerate().take(STATES) {
        for lane in 0..LANES {
            let through = score + row[lane];
            if through > found[lane] {
                found[lane] = through;
                back[lane] = before as u8;
            }
        }
    }
    (found, back)
}

fn highest(row: &Scores) -> f32 {
    row.iter().take(STATES).copied().fold(f32::MIN, f32::max)
}

fn product(a: &Scores, b: &Scores) -> Scores {
    let mut product = *a;
    for (value, factor) in product.iter_mut().zip(b) {
        *value *= factor;
    }
    product
}

fn step_forward(alpha: &Scores, transitions: &Transitions) -> Scores {
    let mut sums = [0.0; LANES];
    for (row, alpha) in transitions.factors.iter().zip(alpha) {
        for (sum, factor) in sums.iter_mut().zip(row) {
            *sum += alpha * factor;
        }
    }
    sums
}

fn step_backward(leaving: &Scores, transitions: &Transitions) -> Scores {
    let mut sums = [0.0; LANES];
    for (sum, row) in sums.iter_mut().zip(&transitions.factors) {
        *sum = row.iter().zip(leaving).map(|(a, b)| a * b).sum();
    }
    sums
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Numbers that look random, -1..1.
    fn noise(seed: usize) -> f32 {
        let mixed = (seed as u64 + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        ((mixed ^ (mixed >> 29)) % 2000) as f32 / 1000.0 - 1.0
    }

    fn transitions() -> Transitions {
        let mut scores = [[0.0; LANES]; LANES];
        for (cell, score) in scores.iter_mut().flatten().enumerate() {
            *score = noise(cell);
        }
        Transitions::new(scores)
    }

    fn words(count: usize) -> Vec<Scores> {
        (0..count)
            .map(|word| std::array::from_fn(|lane| 2.0 * noise(1000 + word * LANES + lane)))
            .collect()
    }

    /// Every sequence that may be, with its score.
    fn sequences(words: &[Scores], transitions: &Transitions) -> Vec<(Vec<State>, f64)> {
        let mut found = vec![(Vec::<State>::new(), 0.0)];
        for (at, scores) in words.iter().enumerate() {
            let mut longer = Vec::new();
            for (states, score) in &found {
                for state in State::all() {
                    let arrives = match states.last() {
                        None => state.may_start().then_some(0.0),
                        Some(last) => state
                            .may_follow(*last)
                            .then(|| transitions.scores[last.index()][state.index()]),
                    };
                    if let Some(step) = arrives {
                        let score = score + f64::from(step + scores[state.index()]);
                        longer.push(([states.as_slice(), &[state]].concat(), score));
                    }
                }
            }
            assert!(!longer.is_empty(), "some state may stand at word {at}");
            found = longer;
        }
        found
    }

    fn logarithm_of_sum(scores: impl Iterator<Item = f64>) -> f64 {
        scores.map(f64::exp).sum::<f64>().ln()
    }

    #[test]
    fn sums_and_marginals_are_those_of_all_sequences() {
        let (words, transitions) = (words(4), transitions());
        let all = sequences(&words, &transitions);
        let total = logarithm_of_sum(all.iter().map(|(_, score)| *score));
        let mut lattice = Lattice::default();
        let sum = lattice.sum(&words, &transitions, None).unwrap();
        assert!((f64::from(sum) - total).abs() < 1e-4, "{sum} for {total}");
        for word in 0..words.len() {
            for state in State::all() {
                let with = all.iter().filter(|(states, _)| states[word] == state);
                let expected: f64 = with.map(|(_, score)| (score - total).exp()).sum();
                let found = f64::from(lattice.marginals(word)[state.index()]);
                assert!((found - expected).abs() < 1e-4, "word {word}, {state:?}");
            }
        }
    }

    #[test]
    fn a_bound_sum_counts_the_allowed_sequences_only() {
        let (words, transitions) = (words(3), transitions());
        let allowed = [0b111_u16, 0b1_1001, 0x7FFF];
        let is_allowed = |states: &[State]| {
            states
                .iter()
                .zip(allowed)
                .all(|(state, set)| set >> state.index() & 1 == 1)
        };
        let all = sequences(&words, &transitions);
        let within = all.iter().filter(|(states, _)| is_allowed(states));
        let expected = logarithm_of_sum(within.map(|(_, score)| *score));
        let mut lattice = Lattice::default();
        let sum = lattice.sum(&words, &transitions, Some(&allowed)).unwrap();
        assert!((f64::from(sum) - expected).abs() < 1e-4);
        let nothing = [1 << State::all().nth(2).unwrap().index(); 3];
        assert_eq!(lattice.sum(&words, &transitions, Some(&nothing)), None);
    }

    /// The gradient of the sum is the marginals and the probabilities of pairs: what training
    /// climbs by.
    #[test]
    fn gradients_agree_with_finite_differences() {
        let (words, transitions) = (words(5), transitions());
        let mut lattice = Lattice::default();
        let mut sum = |words: &[Scores], transitions: &Transitions| {
            f64::from(lattice.sum(words, transitions, None).unwrap())
        };
        let step = 0.05;
        let mut slopes = Vec::new();
        for state in State::all() {
            let mut moved = [words.clone(), words.clone()];
            moved[0][2][state.index()] -= step;
            moved[1][2][state.index()] += step;
            let [below, above] = moved.map(|words| sum(&words, &transitions));
            slopes.push((above - below) / f64::from(2.0 * step));
        }
        let (before, after) = (1, 2);
        let mut moved = [transitions.scores; 2];
        moved[0][before][after] -= step;
        moved[1][before][after] += step;
        let [below, above] = moved.map(|scores| sum(&words, &Transitions::new(scores)));
        let pair_slope = (above - below) / f64::from(2.0 * step);

        lattice.sum(&words, &transitions, None).unwrap();
        let marginals = lattice.marginals(2);
        for (state, slope) in State::all().zip(slopes) {
            let expected = f64::from(marginals[state.index()]);
            assert!(
                (slope - expected).abs() < 2e-3,
                "{state:?}: {slope} for {expected}"
            );
        }
        let mut pairs = [[0.0; LANES]; LANES];
        for word in 1..words.len() {
            lattice.add_pairs(word, &transitions, 1.0, &mut pairs);
        }
        let expected = f64::from(pairs[before][after]);
        assert!(
            (pair_slope - expected).abs() < 2e-3,
            "{pair_slope} for {expected}"
        );
    }

    #[test]
    fn the_best_sequence_is_found() {
        let (words, transitions) = (words(4), transitions());
        let all = sequences(&words, &transitions);
        let best = all.iter().max_by(|a, b| a.1.total_cmp(&b.1)).unwrap();
        let mut path = Vec::new();
        Viterbi::default().best(&words, &transitions, &mut path);
        assert_eq!(path, best.0);
    }
}
