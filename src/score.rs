//! Scores with a total order, and how far an answer can be trusted.

use std::cmp::Ordering;

/// A value with its score.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Scored<T> {
    /// Higher is better; never NaN.
    pub score: f64,
    /// What was scored.
    pub value: T,
}

impl<T> Scored<T> {
    /// Pairs a value with its score; NaN becomes the lowest score.
    pub fn new(score: f64, value: T) -> Self {
        Self {
            score: if score.is_nan() {
                f64::NEG_INFINITY
            } else {
                score
            },
            value,
        }
    }
}

/// Orders by falling score, ties by the value: a total order, so that output never depends on
/// the order of input.
pub fn best_first<T: Ord>(a: &Scored<T>, b: &Scored<T>) -> Ordering {
    b.score
        .total_cmp(&a.score)
        .then_with(|| a.value.cmp(&b.value))
}

/// How probable it is that an answer is right, after looking at the context.
///
/// # Units
/// 0..=1.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub struct Confidence(f64);

impl Confidence {
    /// Clamps to 0..=1; NaN becomes 0.
    #[must_use]
    pub fn new(value: f64) -> Self {
        Self(if value.is_nan() {
            0.0
        } else {
            value.clamp(0.0, 1.0)
        })
    }

    /// The number, 0..=1.
    #[must_use]
    pub fn get(self) -> f64 {
        self.0
    }
}

/// How far an answer can be trusted, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// A person has said so.
    SetByUser,
    /// The text or the name decides.
    Sure,
    /// One candidate fits clearly better.
    Likely,
    /// Several fit; a person should decide.
    Check,
    /// Named, without a place.
    Unmapped,
}

impl Status {
    /// The word in files and output.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::SetByUser => "set",
            Self::Sure => "sure",
            Self::Likely => "likely",
            Self::Check => "check",
            Self::Unmapped => "unmapped",
        }
    }
}
