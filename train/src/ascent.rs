//! Finds the highest point of a smooth function (L-BFGS with backtracking).

/// Steps whose curvature is remembered.
const MEMORY: usize = 8;
/// Most halvings of one step.
const HALVINGS: usize = 30;
/// Climbing ends when a step gains less.
const GAIN: f64 = 1e-6;

/// Climbs from `start`; `function` gives its value at a point and its gradient there.
pub(crate) fn climb(
    start: Vec<f64>,
    steps: usize,
    function: impl Fn(&[f64]) -> (f64, Vec<f64>),
) -> Vec<f64> {
    let mut at = start;
    let (mut value, mut gradient) = function(&at);
    let mut memory: Vec<Step> = Vec::new();
    for _ in 0..steps {
        let direction = uphill(&gradient, &memory);
        let mut length = if memory.is_empty() {
            1.0 / dot(&gradient, &gradient).sqrt().max(1.0)
        } else {
            1.0
        };
        let slope = dot(&direction, &gradient);
        let better = (0..HALVINGS).find_map(|_| {
            let next = add(&at, &direction, length);
            let (found, slopes) = function(&next);
            let enough = found >= value + 1e-4 * length * slope;
            length /= 2.0;
            enough.then_some((next, found, slopes))
        });
        let Some((next, found, slopes)) = better else {
            break;
        };
        let step = Step::new(add(&next, &at, -1.0), add(&gradient, &slopes, -1.0));
        memory.extend(step);
        if memory.len() > MEMORY {
            memory.remove(0);
        }
        let gained = found - value;
        (at, value, gradient) = (next, found, slopes);
        if gained < GAIN {
            break;
        }
    }
    at
}

/// A step that was taken, and how the gradient fell along it.
struct Step {
    moved: Vec<f64>,
    fell: Vec<f64>,
    /// Inverse of their product.
    inverse: f64,
}

impl Step {
    /// Nothing when the function does not curve down along the step.
    fn new(moved: Vec<f64>, fell: Vec<f64>) -> Option<Self> {
        let curvature = dot(&moved, &fell);
        (curvature > 1e-10).then(|| Self {
            inverse: 1.0 / curvature,
            moved,
            fell,
        })
    }
}

/// The gradient, bent by the remembered curvature (two-loop recursion).
fn uphill(gradient: &[f64], memory: &[Step]) -> Vec<f64> {
    let mut direction = gradient.to_vec();
    let mut shares = Vec::with_capacity(memory.len());
    for step in memory.iter().rev() {
        let share = step.inverse * dot(&step.moved, &direction);
        direction = add(&direction, &step.fell, -share);
        shares.push(share);
    }
    if let Some(last) = memory.last() {
        let scale = 1.0 / (last.inverse * dot(&last.fell, &last.fell));
        direction.iter_mut().for_each(|value| *value *= scale);
    }
    for (step, share) in memory.iter().zip(shares.into_iter().rev()) {
        let back = step.inverse * dot(&step.fell, &direction);
        direction = add(&direction, &step.moved, share - back);
    }
    direction
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

fn add(a: &[f64], b: &[f64], factor: f64) -> Vec<f64> {
    a.iter().zip(b).map(|(a, b)| a + factor * b).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_top_of_a_narrow_ridge_is_found() {
        // Rosenbrock's function upside down; its top is at (1, 1).
        let top = climb(vec![-1.2, 1.0], 200, |at| {
            let (x, y) = (at[0], at[1]);
            let value = -(1.0 - x).powi(2) - 100.0 * (y - x * x).powi(2);
            let slope_x = 2.0 * (1.0 - x) + 400.0 * x * (y - x * x);
            (value, vec![slope_x, -200.0 * (y - x * x)])
        });
        assert!(
            (top[0] - 1.0).abs() < 1e-2 && (top[1] - 1.0).abs() < 1e-2,
            "{top:?}"
        );
    }
}
