//! Decides which place each mention means, and says why: entity linking against a gazetteer.
//!
//! In reading order; each module imports only modules above it:
//!
//! ```text
//! resolution   the result: one place, several to choose from, or none; with reasons
//! vector       vectors whose components have names
//! features     what is observed: a list for candidates, one for NIL, one for the choice
//! weights      what each feature counts
//! families     the family that the words beside a name are of: "Zarkhel checkpoint"
//! hints        the kind of place called for: "Badakhshan province"
//! links        neighbouring mentions: "Paris, Texas", "Ohio, Iowa and Utah"
//! candidates   the places that each name could mean (candidate generation)
//! stated       positions that the text gives in figures
//! areas        polygons of the user's
//! containment  which candidate contains which
//! lists        how links stand in a row: a list, an address, a list of addresses
//! senses       a city and the division of its name: which of the two is asked for
//! sentence     the regions that a sentence or a list is about
//! support      what a link says about the candidates at its ends
//! names        the names of the document, with all these clues
//! ballot       what the names say of regions, each without its own voice
//! anchors      the places to measure nearness from
//! context      what the document is about, and how well a candidate agrees (coherence)
//! rank         features times weights, softmax: the posterior of a name's candidates
//! rounds       all names together (collective disambiguation)
//! mention      each mention for itself, and NIL: the place is in no gazetteer
//! choice       the best candidate, and others at the same spot
//! calibration  how probably that choice is right (confidence)
//! reasons      what speaks for each candidate
//! decide       resolved, left to a person, or not mapped
//! observe      the features of each mention, for training
//! ```

mod anchors;
mod areas;
mod ballot;
mod calibration;
mod candidates;
mod choice;
mod containment;
mod context;
mod decide;
mod families;
mod features;
mod hints;
mod links;
mod lists;
mod mention;
mod names;
mod observe;
mod rank;
mod reasons;
mod resolution;
mod rounds;
mod senses;
mod sentence;
mod stated;
mod support;
mod vector;
mod weights;

pub use crate::score::Status;
#[doc(hidden)] // for training, which lives in a crate of its own
pub use features::{CalibrationFeatures, CandidateFeatures, NilFeatures, RecognitionFeatures};
#[doc(hidden)]
pub use observe::{Choice, Observation, observe};
pub use resolution::{Evidence, RankedCandidate, Resolution, ResolvedMention, UnmappedReason};
#[doc(hidden)]
pub use weights::{Weights, WeightsError};

use crate::document::Document;
use crate::gazetteer::Gazetteer;
use crate::recognize::Mention;
use crate::text::TokenizedText;
use mention::MentionView;
use names::DocumentNames;
use rounds::CollectiveRanking;

/// How to resolve.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ResolveOptions {}

/// Decides what every mention means; the result has the order of `mentions`. `text` is that of the
/// document, see [`Document::tokenized`].
#[must_use]
pub fn resolve(
    document: &Document,
    text: &TokenizedText<'_>,
    mentions: Vec<Mention>,
    gazetteer: &Gazetteer,
    _options: &ResolveOptions,
) -> Vec<ResolvedMention> {
    resolve_with(Weights::bundled(), document, text, mentions, gazetteer)
}

/// The same with other weights than the bundled ones, for training and evaluation.
#[doc(hidden)]
#[must_use]
pub fn resolve_with(
    weights: &Weights,
    document: &Document,
    text: &TokenizedText<'_>,
    mentions: Vec<Mention>,
    gazetteer: &Gazetteer,
) -> Vec<ResolvedMention> {
    let names = DocumentNames::new(document, text, &mentions, gazetteer);
    let ranking = CollectiveRanking::new(&names, &weights.candidate);
    let resolve_one = |(number, mention): (usize, Mention)| {
        let view = MentionView::new(number, &mention, &names, &ranking, weights);
        let weighed = || decide::resolution(&view, gazetteer, weights);
        let best = view.ranked().first().map(|best| best.value);
        let stated = best.and_then(|best| stated::resolution(&mention, view.name, best));
        let resolution = stated.unwrap_or_else(weighed);
        ResolvedMention {
            mention,
            resolution,
        }
    };
    mentions.into_iter().enumerate().map(resolve_one).collect()
}
