//! The weights of the resolver, learned by `geobrief-train` from annotated news.

use super::rank::{FEATURES, feature_names};
use std::fmt::Write;
use std::sync::LazyLock;

/// What each observation is worth, in logarithms of odds.
#[derive(Debug, Clone, PartialEq)]
pub struct Weights {
    /// Of the features of a reading, in the order of [`feature_names`].
    pub reading: [f64; FEATURES],
    /// For the place meant being in no gazetteer, in the order of [`ABSENT`].
    pub absent: [f64; ABSENT.len()],
    /// For the choice being right, in the order of [`RIGHT`].
    pub right: [f64; RIGHT.len()],
}

/// What speaks for the gazetteer lacking the place that is meant.
pub const ABSENT: [&str; 7] = [
    "always",
    // Importance of the best known reading.
    "best_importance",
    // By how much it is known more than a small town: a gazetteer lacks no Hague. Nothing in a
    // local newspaper, whose Berlin may be a hamlet nearby.
    "well_known",
    // Logarithm of the number of readings.
    "readings",
    // The text names a division that holds no reading: "Holliday, Missouri".
    "contradicted",
    // In a local newspaper, and no reading lies near its home.
    "far_from_home",
    // No reading is a settlement or a division: regions, waters and airports have names of their
    // own.
    "no_settlement",
];

/// What the confidence in a choice is made from.
pub const RIGHT: [&str; 12] = [
    "always",
    // Logarithm of the odds of the belief in the chosen spot.
    "belief",
    // Importance of the choice, and by how much it is better known than the others.
    "importance",
    "lead",
    // Belief that the gazetteer lacks the place.
    "absent",
    // The text says what holds it, or of what it is the capital.
    "said",
    // How much of the text speaks of its country.
    "country_share",
    // Closeness to the publisher's home town.
    "home_close",
    // No other place bears the name.
    "only",
    // What it is; a region, a water or a landform has no limits.
    "country",
    "division",
    "vague",
];

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
        let start = |name: &str| match name {
            "importance" => 9.0,
            "held" => 4.0,
            "country_share" | "nearness" => 2.0,
            _ => 0.0,
        };
        Self {
            reading: feature_names().map(start),
            absent: ABSENT.map(|name| if name == "always" { -9.0 } else { 0.0 }),
            right: RIGHT.map(|name| if name == "belief" { 1.0 } else { 0.0 }),
        }
    }

    /// Name and value of every weight, in the order of the file.
    fn slots(&mut self) -> impl Iterator<Item = (String, &mut f64)> {
        let named = |group: &'static str| move |name: &&'static str| format!("{group}.{name}");
        let names = feature_names()
            .iter()
            .map(named("reading"))
            .collect::<Vec<_>>();
        let names = names
            .into_iter()
            .chain(ABSENT.iter().map(named("absent")))
            .chain(RIGHT.iter().map(named("right")));
        let values = self
            .reading
            .iter_mut()
            .chain(&mut self.absent)
            .chain(&mut self.right);
        names.zip(values)
    }

    /// Reads lines `name|weight`; lines that start with `#` are comments.
    ///
    /// # Errors
    /// A weight that is missing, unknown or no number.
    pub fn parse(text: &str) -> Result<Self, WeightsError> {
        let mut lines = Vec::new();
        for (number, line) in (1..).zip(text.lines()) {
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let (name, value) = line.split_once('|').ok_or(WeightsError::Line(number))?;
            let value: f64 = value.parse().or(Err(WeightsError::Line(number)))?;
            lines.push((name, value));
        }
        let mut weights = Self::start();
        for (name, slot) in weights.slots() {
            let at = lines.iter().position(|(known, _)| *known == name);
            *slot = lines.swap_remove(at.ok_or(WeightsError::Missing(name))?).1;
        }
        match lines.first() {
            Some((name, _)) => Err(WeightsError::Unknown((*name).to_owned())),
            None => Ok(weights),
        }
    }

    /// The lines that [`parse`](Self::parse) reads.
    #[must_use]
    pub fn write(&self) -> String {
        let mut text =
            "# Weights of the resolver, learned by geobrief-train: name|weight.\n".to_owned();
        for (name, weight) in self.clone().slots() {
            // Writing to a string does not fail.
            let _ = writeln!(text, "{name}|{weight:.3}");
        }
        text
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
        weights.reading[3] = -1.25;
        weights.absent[4] = 0.5;
        assert_eq!(Weights::parse(&weights.write()), Ok(weights));
    }

    #[test]
    fn weights_of_another_version_are_refused() {
        let text = Weights::start().write();
        let less = text.replace("reading.lead|0.000\n", "");
        let missing = WeightsError::Missing("reading.lead".to_owned());
        assert_eq!(Weights::parse(&less), Err(missing));
        let unknown = WeightsError::Unknown("reading.luck".to_owned());
        assert_eq!(
            Weights::parse(&format!("{text}reading.luck|1\n")),
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
