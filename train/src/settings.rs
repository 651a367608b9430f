//! The knobs of training.

use crate::text::Corpus;
use geobrief::recognize::crf::Family;

/// How the recogniser is trained; the defaults are those of the shipped model.
#[derive(Debug, Clone, PartialEq, clap::Args)]
pub(crate) struct Settings {
    /// Passes over the sentences; the weights are the average over the last half of them
    #[arg(long, default_value_t = 5)]
    pub(crate) epochs: u32,
    /// Length of a step (AdaGrad)
    #[arg(long, default_value_t = 0.1)]
    pub(crate) rate: f32,
    /// Share of a word's features that are ignored at each visit
    #[arg(long, default_value_t = 0.5)]
    pub(crate) dropout: f32,
    /// How much a sentence of the news corpora counts, against 1 for general text
    #[arg(long, default_value_t = 2.0)]
    pub(crate) news_weight: f32,
    /// Added to the scores of beginnings of places and peoples: places are rare, and a model that
    /// is right about most words misses too many of them
    #[arg(long, default_value_t = 0.5)]
    pub(crate) lean: f32,
    /// The model has 2^BITS buckets of four features
    #[arg(long, default_value_t = 15)]
    pub(crate) bits: u32,
    /// Start of the random numbers
    #[arg(long, default_value_t = 7)]
    pub(crate) seed: u64,
    /// What is left out
    #[arg(skip)]
    pub(crate) without: Without,
}

/// What an experiment leaves out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Without {
    /// Nothing.
    #[default]
    Nothing,
    /// One family of features.
    Family(Family),
    /// The general corpora.
    GeneralText,
}

#[cfg(test)]
impl Default for Settings {
    fn default() -> Self {
        use clap::{Args, FromArgMatches};
        let command = Self::augment_args(clap::Command::new("defaults"));
        Self::from_arg_matches(&command.get_matches_from(["defaults"])).expect("all have defaults")
    }
}

impl Settings {
    /// How much a sentence of the corpus counts.
    pub(crate) fn weight(&self, corpus: Corpus) -> f32 {
        if Corpus::NEWS.contains(&corpus) {
            self.news_weight
        } else if let Some(collection) = corpus.collection() {
            collection.weight
        } else {
            1.0
        }
    }

    /// Whether sentences of the corpus are trained on. Those of the extra place corpora are not:
    /// web pages and old newspapers with conventions of their own.
    pub(crate) fn learns_from(&self, corpus: Corpus) -> bool {
        match corpus {
            Corpus::Tud | Corpus::Topres19th => false,
            _ if Corpus::NEWS.contains(&corpus) => true,
            _ => self.without != Without::GeneralText,
        }
    }

    /// The family of features that is not used.
    pub(crate) fn unused(&self) -> Option<Family> {
        match self.without {
            Without::Family(family) => Some(family),
            Without::Nothing | Without::GeneralText => None,
        }
    }
}
