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
mod resolution;
mod rounds;
mod sentence;
mod status;
mod weights;

pub use decide::{Observed, observe};
pub use rank::{FEATURES, feature_names};
pub use resolution::{
    Evidence, RankedCandidate, Resolution, ResolvedMention, Status, UnmappedReason,
};
pub use weights::{ABSENT, RIGHT, Weights, WeightsError};

use crate::document::Document;
use crate::gazetteer::Gazetteer;
use crate::recognize::Mention;

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
