//! The weights of the resolver's models, learned by `geobrief-train` from annotated news.
//!
//! A weight is a logarithm of odds: a feature of weight 0.7 makes a candidate twice as probable as
//! an equal one without it.

use super::features::{CalibrationFeatures, CandidateFeatures, NilFeatures, RecognitionFeatures};
use std::fmt::Write;
use std::sync::LazyLock;

/// The weight of each feature.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Weights {
    /// Of the features of a candidate; see `rank.rs`.
    pub candidate: CandidateFeatures,
    /// Of the features of NIL, which competes with the candidates.
    pub nil: NilFeatures,
    /// Of what tells whether words name a place; see `calibration.rs`.
    pub recognition: RecognitionFeatures,
    /// Of the features of a choice; see `calibration.rs`.
    pub calibration: CalibrationFeatures,
}

static BUNDLED: LazyLock<Weights> =
    LazyLock::new(|| Weights::parse(include_str!("weights.psv")).expect("a test reads it"));

impl Weights {
    /// The weights in the program.
    #[must_use]
    pub fn bundled() -> &'static Self {
        &BUNDLED
    }

    /// Those that training starts from: the better known place of the name.
    #[must_use]
    pub fn start() -> Self {
        Self {
            candidate: CandidateFeatures {
                importance: 9.0,
                contained: 4.0,
                country_share: 2.0,
                nearness: 2.0,
                ..CandidateFeatures::default()
            },
            nil: NilFeatures {
                bias: -9.0,
                ..NilFeatures::default()
            },
            recognition: RecognitionFeatures {
                log_odds: 1.0,
                ..RecognitionFeatures::default()
            },
            calibration: CalibrationFeatures {
                posterior_log_odds: 1.0,
                ..CalibrationFeatures::default()
            },
        }
    }

    /// Reads lines `model.feature|weight`; lines that start with `#` are comments.
    ///
    /// # Errors
    /// A weight that is missing, unknown or no number.
    pub fn parse(text: &str) -> Result<Self, WeightsError> {
        let mut lines = Lines::of(text)?;
        let weights = Self {
            candidate: CandidateFeatures::from_values(
                lines.take(CANDIDATE, CandidateFeatures::NAMES)?,
            ),
            nil: NilFeatures::from_values(lines.take(NIL, NilFeatures::NAMES)?),
            recognition: RecognitionFeatures::from_values(
                lines.take(RECOGNITION, RecognitionFeatures::NAMES)?,
            ),
            calibration: CalibrationFeatures::from_values(
                lines.take(CALIBRATION, CalibrationFeatures::NAMES)?,
            ),
        };
        lines.end()?;
        Ok(weights)
    }

    /// The lines that [`parse`](Self::parse) reads.
    #[must_use]
    pub fn write(&self) -> String {
        let mut text =
            "# Weights of the resolver, learned by geobrief-train: name|weight.\n".to_owned();
        write_group(
            CANDIDATE,
            CandidateFeatures::NAMES,
            self.candidate.values(),
            &mut text,
        );
        write_group(NIL, NilFeatures::NAMES, self.nil.values(), &mut text);
        write_group(
            RECOGNITION,
            RecognitionFeatures::NAMES,
            self.recognition.values(),
            &mut text,
        );
        write_group(
            CALIBRATION,
            CalibrationFeatures::NAMES,
            self.calibration.values(),
            &mut text,
        );
        text
    }
}

/// Names of the models in the file.
const CANDIDATE: &str = "candidate";
const NIL: &str = "nil";
const RECOGNITION: &str = "recognition";
const CALIBRATION: &str = "calibration";

fn write_group<const N: usize>(
    model: &str,
    names: [&str; N],
    weights: [f64; N],
    text: &mut String,
) {
    for (name, weight) in names.iter().zip(weights) {
        // Writing to a string does not fail.
        let _ = writeln!(text, "{model}.{name}|{weight:.3}");
    }
}

/// The lines of a file that are not yet taken.
struct Lines<'t>(Vec<(&'t str, f64)>);

impl<'t> Lines<'t> {
    fn of(text: &'t str) -> Result<Self, WeightsError> {
        let mut lines = Vec::new();
        for (number, line) in (1..).zip(text.lines()) {
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let (name, value) = line.split_once('|').ok_or(WeightsError::Line(number))?;
            let value: f64 = value.parse().or(Err(WeightsError::Line(number)))?;
            lines.push((name, value));
        }
        Ok(Self(lines))
    }

    /// The weights of one model, in the order of the names of its features.
    fn take<const N: usize>(
        &mut self,
        model: &str,
        names: [&str; N],
    ) -> Result<[f64; N], WeightsError> {
        let mut weights = [0.0; N];
        for (weight, name) in weights.iter_mut().zip(names) {
            let name = format!("{model}.{name}");
            let at = self.0.iter().position(|(known, _)| *known == name);
            *weight = self.0.swap_remove(at.ok_or(WeightsError::Missing(name))?).1;
        }
        Ok(weights)
    }

    /// Nothing is left.
    fn end(self) -> Result<(), WeightsError> {
        match self.0.first() {
            Some((name, _)) => Err(WeightsError::Unknown((*name).to_owned())),
            None => Ok(()),
        }
    }
}

/// What is wrong with a file of weights.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum WeightsError {
    /// Not `name|number`.
    #[error("line {0} is not \"name|weight\"")]
    Line(usize),
    /// A name that this version does not know.
    #[error("unknown weight \"{0}\"; train again with this version")]
    Unknown(String),
    /// A weight that this version needs.
    #[error("no weight for \"{0}\"; train again with this version")]
    Missing(String),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_can_be_read() {
        let mut weights = Weights::start();
        weights.candidate.kind_fits = -1.25;
        weights.nil.contradicted = 0.5;
        assert_eq!(Weights::parse(&weights.write()), Ok(weights));
    }

    #[test]
    fn weights_of_another_version_are_refused() {
        let text = Weights::start().write();
        let less = text.replace("candidate.lead|0.000\n", "");
        let missing = WeightsError::Missing("candidate.lead".to_owned());
        assert_eq!(Weights::parse(&less), Err(missing));
        let unknown = WeightsError::Unknown("candidate.luck".to_owned());
        assert_eq!(
            Weights::parse(&format!("{text}candidate.luck|1\n")),
            Err(unknown)
        );
        assert_eq!(Weights::parse("lead"), Err(WeightsError::Line(1)));
    }

    #[test]
    fn the_bundled_weights_are_of_this_version() {
        assert_eq!(
            Weights::parse(&Weights::bundled().write()).as_ref(),
            Ok(Weights::bundled())
        );
    }
}
