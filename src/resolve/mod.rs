//! Chooses which place each mention means, and says why.
//!
//! Every name of the document has readings: the places that bear it. Beliefs in them start from
//! how well known each is, and are revised in rounds: what the text says outright ("Paris,
//! Texas"), then what the rest of the document is about, until they settle.

mod areas;
mod candidates;
mod context;
mod decide;
mod evidence;
mod hints;
mod rank;
mod rounds;
mod sentence;
mod status;
mod weights;

pub use decide::{Observed, observe};
pub use rank::{FEATURES, feature_names};
pub use weights::{ABSENT, RIGHT, Weights, WeightsError};

use crate::document::Document;
use crate::gazetteer::{Gazetteer, PlaceKey};
use crate::recognize::Mention;
use crate::score::{Confidence, Scored};

/// How to resolve.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ResolveOptions {}

/// Decides what every mention means; the result has the order of `mentions`.
#[must_use]
pub fn resolve(
    document: &Document,
    mentions: Vec<Mention>,
    gazetteer: &Gazetteer,
    _options: &ResolveOptions,
) -> Vec<ResolvedMention> {
    resolve_with(Weights::bundled(), document, mentions, gazetteer)
}

/// The same with other weights than the bundled ones, for training and evaluation.
#[must_use]
pub fn resolve_with(
    weights: &Weights,
    document: &Document,
    mentions: Vec<Mention>,
    gazetteer: &Gazetteer,
) -> Vec<ResolvedMention> {
    let resolutions = decide::resolutions(document, &mentions, gazetteer, weights);
    mentions
        .into_iter()
        .zip(resolutions)
        .map(|(mention, resolution)| ResolvedMention {
            mention,
            resolution,
        })
        .collect()
}

/// A mention with what it was found to mean.
#[derive(Debug, Clone, PartialEq)]
pub struct ResolvedMention {
    /// What was found in the text.
    pub mention: Mention,
    /// What it means.
    pub resolution: Resolution,
}

/// What a mention was found to mean.
#[derive(Debug, Clone, PartialEq)]
pub enum Resolution {
    /// One place stands out.
    Resolved {
        /// The referent.
        place: PlaceKey,
        /// How far it stands out.
        certainty: Certainty,
        /// Belief after context.
        confidence: Confidence,
        /// Why, strongest first.
        evidence: Vec<Evidence>,
        /// The places not chosen, best first, each with why not.
        rejected: Vec<Candidate>,
    },
    /// Several places fit and nothing decides: a person should.
    Undecided {
        /// At least two, best first.
        candidates: Vec<Candidate>,
    },
    /// Named, but no place of the gazetteer bears the name.
    Unmapped {
        /// Why, for the reader.
        reason: UnmappedReason,
    },
}

/// How far a referent stands out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Certainty {
    /// One candidate fits clearly better.
    Likely,
    /// The text or the name decides.
    Sure,
    /// A person has said so.
    SetByUser,
}

/// A place that a mention might mean.
#[derive(Debug, Clone, PartialEq)]
pub struct Candidate {
    /// The place, with the belief that it is meant (0..=1).
    pub place: Scored<PlaceKey>,
    /// What speaks for it.
    pub evidence: Vec<Evidence>,
}

/// One reason, in a form that the page, `why` and other programs word from.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Evidence {
    /// No other place of the gazetteer bears the name.
    OnlyBearer,
    /// The user's own gazetteer has it.
    UserEntry {
        /// File and line, when known.
        origin: String,
    },
    /// The words around it say so: the quotation.
    TextSays {
        /// The words, quoted from the text.
        quote: crate::span::Span,
    },
    /// The place that holds it is named in the text.
    Container {
        /// The country or division.
        place: PlaceKey,
    },
    /// Other places of its country are named in the text.
    Country {
        /// How many mentions.
        mentions: usize,
    },
    /// It lies near another place that the text names.
    Near {
        /// The other place.
        place: PlaceKey,
        /// Distance in kilometres.
        km: f64,
    },
    /// By far the best known place of the name.
    Prominent,
    /// The same name was decided elsewhere in the text.
    SameName {
        /// Where.
        mention: crate::span::Span,
    },
    /// The publisher's home is near.
    Publisher,
    /// The kind of feature fits the words: "the River …".
    KindFits,
    /// A person has said so.
    SetByUser {
        /// Name of the file that says it.
        file: String,
        /// Line in it, from 1.
        line: usize,
    },
}

/// Why a name has no place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum UnmappedReason {
    /// No entry of the gazetteer bears the name.
    NotInGazetteer,
    /// A state that is no more; the gazetteer's note on it.
    Historical {
        /// "Ended in 1991; no present-day place stands for it."
        note: String,
    },
    /// A person has said that it is no place.
    SetAside,
}
