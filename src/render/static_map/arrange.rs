//! Arranges the names of the places that the text names, all at once.
//!
//! Point-feature label placement by simulated annealing (Christensen, Marks and Shieber 1995): each
//! name stands at one of its spots or nowhere; a spot costs what it covers and how far it is from its
//! point, a missing name costs what it is worth. The names of the most prominent places are worth more
//! than anything they might cover, so they always stand. Random numbers have a fixed seed: the same
//! map comes out each time. The live map (`templates/js/arrange.js`) has the same rules.

use super::boxes::{Rect, crosses, meet};
use super::projection::Point;

/// A name with the spots at which it may stand.
#[derive(Debug, Clone)]
pub(super) struct Choice {
    /// What a map without it costs.
    pub(super) worth: f64,
    /// Best first.
    pub(super) spots: Vec<Spot>,
}

/// Where a name may stand.
#[derive(Debug, Clone, Copy)]
pub(super) struct Spot {
    pub(super) words: Rect,
    /// The line from the marker to a name that stands apart from it.
    pub(super) leader: Option<[Point; 2]>,
    /// Of a name along a line: how far it is turned, in degrees clockwise.
    pub(super) turn: Option<f64>,
    /// What it costs by itself.
    pub(super) cost: f64,
}

/// What one name over another costs, a line through a name, and a line across a line.
const OVER: f64 = 60.0;
const THROUGH: f64 = 4.0;
const ACROSS: f64 = 1.0;
/// Steps for each name, and the temperatures between which they cool.
const STEPS: usize = 400;
const HOT: f64 = 4.0;
const COLD: f64 = 0.05;
/// Names that are arranged together, the most prominent; others stand where these leave room.
pub(super) const MOST: usize = 80;

/// The spot of each name, or none.
pub(super) fn arrange(choices: &[Choice]) -> Vec<Option<usize>> {
    let mut state = first_come(choices);
    if choices.is_empty() {
        return state;
    }
    let mut random = Random(0x2545_F491_4F6C_DD1D);
    let mut cost = total(choices, &state);
    let (mut best, mut least) = (state.clone(), cost);
    let steps = STEPS * choices.len();
    let cooling = libm::pow(COLD / HOT, 1.0 / steps as f64);
    let mut heat = HOT;
    for _ in 0..steps {
        let at = random.below(choices.len());
        let spots = choices[at].spots.len();
        // One more than the spots: to stand nowhere.
        let next = random.below(spots + 1);
        let next = (next < spots).then_some(next);
        if next != state[at] {
            let change = part(choices, &state, at, next) - part(choices, &state, at, state[at]);
            if change <= 0.0 || random.share() < libm::exp(-change / heat) {
                state[at] = next;
                cost += change;
                if cost < least - 1e-9 {
                    least = cost;
                    best.clone_from(&state);
                }
            }
        }
        heat *= cooling;
    }
    settled(choices, best)
}

/// Each name at its cheapest spot, most prominent first.
fn first_come(choices: &[Choice]) -> Vec<Option<usize>> {
    let mut state = vec![None; choices.len()];
    for at in 0..choices.len() {
        state[at] = cheapest(choices, &state, at);
    }
    state
}

/// The spot at which a name costs least, with the others where they are.
fn cheapest(choices: &[Choice], state: &[Option<usize>], at: usize) -> Option<usize> {
    let spots = (0..choices[at].spots.len()).map(Some).chain([None]);
    let costs = spots.map(|spot| (part(choices, state, at, spot), spot));
    let least = costs.min_by(|a, b| a.0.total_cmp(&b.0));
    least.and_then(|(_, spot)| spot)
}

/// Moves each name to its cheapest spot once more, then takes away what still lies over a name that
/// is worth more.
fn settled(choices: &[Choice], mut state: Vec<Option<usize>>) -> Vec<Option<usize>> {
    for at in 0..choices.len() {
        state[at] = cheapest(choices, &state, at);
    }
    for at in 0..choices.len() {
        let words =
            |of: usize, state: &[Option<usize>]| Some(choices[of].spots.get(state[of]?)?.words);
        let Some(here) = words(at, &state) else {
            continue;
        };
        let worth = choices[at].worth;
        let is_covered = (0..choices.len()).any(|other| {
            let is_before = (choices[other].worth, at) > (worth, other);
            other != at
                && is_before
                && words(other, &state).is_some_and(|other| here.overlaps(&other))
        });
        if is_covered {
            state[at] = None;
        }
    }
    state
}

fn total(choices: &[Choice], state: &[Option<usize>]) -> f64 {
    let own = (0..choices.len()).map(|at| own_cost(&choices[at], state[at]));
    let pairs = (0..choices.len()).map(|at| {
        (0..at)
            .map(|other| together(spot(choices, state, at), spot(choices, state, other)))
            .sum::<f64>()
    });
    own.sum::<f64>() + pairs.sum::<f64>()
}

/// What one name costs at a spot, with the others where they are.
fn part(choices: &[Choice], state: &[Option<usize>], at: usize, next: Option<usize>) -> f64 {
    let here = next.and_then(|next| choices[at].spots.get(next));
    let others = (0..choices.len()).filter(|other| *other != at);
    own_cost(&choices[at], next)
        + others
            .map(|other| together(here, spot(choices, state, other)))
            .sum::<f64>()
}

fn own_cost(choice: &Choice, spot: Option<usize>) -> f64 {
    let spot = spot.and_then(|spot| choice.spots.get(spot));
    spot.map_or(choice.worth, |spot| spot.cost)
}

fn spot<'c>(choices: &'c [Choice], state: &[Option<usize>], at: usize) -> Option<&'c Spot> {
    choices[at].spots.get(state[at]?)
}

/// What two names cost each other.
fn together(one: Option<&Spot>, other: Option<&Spot>) -> f64 {
    let (Some(one), Some(other)) = (one, other) else {
        return 0.0;
    };
    let over = f64::from(u8::from(one.words.overlaps(&other.words))) * OVER;
    let through = |line: Option<[Point; 2]>, words: &Rect| {
        f64::from(u8::from(line.is_some_and(|line| crosses(line, words)))) * THROUGH
    };
    let across = match (one.leader, other.leader) {
        (Some(one), Some(other)) if meet(one, other) => ACROSS,
        _ => 0.0,
    };
    over + through(one.leader, &other.words) + through(other.leader, &one.words) + across
}

/// Xorshift (Marsaglia 2003): no clock, no hash, the same numbers on every machine.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, limit: usize) -> usize {
        (self.next() >> 33) as usize % limit
    }

    /// 0..1.
    fn share(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spot(left: f64, top: f64, cost: f64) -> Spot {
        Spot {
            words: Rect {
                left,
                top,
                right: left + 10.0,
                bottom: top + 5.0,
            },
            leader: None,
            turn: None,
            cost,
        }
    }

    #[test]
    fn a_name_gives_way_so_that_another_can_stand() {
        // Greedy placement gives the first name the only spot of the second.
        let choices = [
            Choice {
                worth: 5.0,
                spots: vec![spot(0.0, 0.0, 0.0), spot(0.0, 20.0, 0.5)],
            },
            Choice {
                worth: 5.0,
                spots: vec![spot(5.0, 0.0, 0.0)],
            },
        ];
        assert_eq!(arrange(&choices), [Some(1), Some(0)]);
    }

    #[test]
    fn the_more_prominent_name_stands_and_no_name_lies_over_another() {
        let one = spot(0.0, 0.0, 0.0);
        let choices: Vec<Choice> = [3.0, 900.0, 2.0]
            .map(|worth| Choice {
                worth,
                spots: vec![one],
            })
            .into();
        assert_eq!(arrange(&choices), [None, Some(0), None]);
        // It stands even where that costs much.
        let covered = Choice {
            worth: 900.0,
            spots: vec![spot(0.0, 0.0, 40.0)],
        };
        assert_eq!(arrange(&[covered]), [Some(0)]);
        assert!(arrange(&[]).is_empty());
    }

    #[test]
    fn the_same_map_comes_out_each_time() {
        let choices: Vec<Choice> = (0..30)
            .map(|n| Choice {
                worth: 4.0,
                spots: (0..6)
                    .map(|m| spot(f64::from(n * 7 % 40), f64::from(m * 6), f64::from(m) / 10.0))
                    .collect(),
            })
            .collect();
        let first = arrange(&choices);
        assert_eq!(first, arrange(&choices));
        assert!(first.iter().flatten().count() >= 15, "{first:?}");
    }
}
