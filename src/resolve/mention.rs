//! One mention: what its own words say, put in the place of what its name's other mentions say.
//!
//! All mentions of a name are ranked together (`rounds.rs`); here each may differ from the others
//! ("Paris, Texas" in a text about France), and NIL competes with the candidates.

use super::candidates::{Candidate, Name, PerCandidate};
use super::features::{CandidateFeatures, NilFeatures, indicator};
use super::links::{Connector, Link};
use super::names::DocumentNames;
use super::rank::{CandidateView, Posterior};
use super::rounds::CollectiveRanking;
use super::support::LinkSupport;
use super::weights::Weights;
use crate::gazetteer::Kind;
use crate::span::Span;

/// What is known of one mention when its meaning is decided.
pub(super) struct MentionView<'n> {
    pub(super) name: &'n Name,
    /// What is known of each of the name's candidates, in their order.
    pub(super) views: Vec<CandidateView>,
    pub(super) context: MentionContext,
    pub(super) nil_features: NilFeatures,
    pub(super) posterior: Posterior,
}

/// What the text says at the mention outright.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct MentionContext {
    /// The words that link it to another place.
    pub(super) quote: Option<Span>,
    /// They stand at another mention of the name.
    pub(super) is_quote_elsewhere: bool,
    /// They name a division that contains no candidate: "Holliday, Missouri".
    pub(super) contradicts: bool,
}

impl<'n> MentionView<'n> {
    pub(super) fn new(
        mention: usize,
        names: &'n DocumentNames<'_>,
        ranking: &CollectiveRanking,
        weights: &Weights,
    ) -> Self {
        let name = names.name(mention);
        let mut views = ranking.views[names.name_of[mention]].clone();
        apply_kind_hint(mention, names, &mut views);
        let context = apply_own_links(mention, names, &ranking.posteriors, &mut views);
        let nil_features = nil_features(&views, context, names.is_local_news());
        let is_added = |candidate: &Candidate| !candidate.is_bundled;
        let nil_score = if name.candidates.iter().any(is_added) {
            // What the user has written or imported is in the gazetteer.
            f64::NEG_INFINITY
        } else {
            nil_features.dot(&weights.nil)
        };
        Self {
            posterior: Posterior::new(&views, nil_score, &weights.candidate),
            name,
            views,
            context,
            nil_features,
        }
    }
}

/// The kind of place that the words at this mention call for.
fn apply_kind_hint(mention: usize, names: &DocumentNames<'_>, views: &mut [CandidateView]) {
    let Some(hint) = names.kind_hints[mention] else {
        return;
    };
    for (candidate, view) in names.name(mention).candidates.iter().zip(views) {
        view.features.kind_fits = hint.fit(candidate.kind);
    }
}

/// Where a link of this mention names what contains a candidate, only its own links count for that;
/// else what the other mentions of the name say stays.
fn apply_own_links(
    mention: usize,
    names: &DocumentNames<'_>,
    posteriors: &PerCandidate<f64>,
    views: &mut [CandidateView],
) -> MentionContext {
    let mut context = MentionContext {
        quote: names.link_quotes[names.name_of[mention]],
        is_quote_elsewhere: true,
        contradicts: false,
    };
    for (number, link) in names.links_of(mention) {
        let supports = names.link_support(number, mention, posteriors);
        if !supports.iter().any(LinkSupport::tells_container) {
            let names_no_candidate = mention == link.first
                && is_address(link, names, posteriors)
                && supports.iter().all(is_negligible);
            context.contradicts |= names_no_candidate;
            continue;
        }
        if context.is_quote_elsewhere {
            for view in views.iter_mut() {
                view.features.contained = 0.0;
                view.features.contained_in_list = 0.0;
            }
        }
        for (view, support) in views.iter_mut().zip(supports) {
            let features = &mut view.features;
            features.contained = features.contained.max(support.contained);
            features.contained_in_list = features.contained_in_list.max(support.contained_in_list);
        }
        context.quote = Some(link.quote);
        context.is_quote_elsewhere = false;
    }
    context
}

/// Probability from which the second name of an address is taken for a division.
const SURELY_A_DIVISION: f64 = 0.8;

/// "Holliday, Missouri": a settlement, a comma, and a division.
fn is_address(link: &Link, names: &DocumentNames<'_>, posteriors: &PerCandidate<f64>) -> bool {
    let settlement = names.name(link.first);
    let division = names.name(link.second);
    let posterior = &posteriors[names.name_of[link.second]];
    let is_division = |candidate: &Candidate| candidate.kind == Kind::Admin1;
    link.connector == Connector::Comma
        && settlement.candidates.iter().all(Candidate::is_local)
        && division.probability(posterior, is_division) > SURELY_A_DIVISION
}

/// Support under which a link is taken to say nothing of a candidate.
const NEGLIGIBLE_SUPPORT: f64 = 0.05;

/// Whether neither end of a link contains the other, if this candidate is meant.
fn is_negligible(support: &LinkSupport) -> bool {
    let LinkSupport {
        contained,
        contained_in_list,
        contains,
        ..
    } = *support;
    contained.max(contained_in_list).max(contains) < NEGLIGIBLE_SUPPORT
}

/// Importance of a small town.
const SMALL_TOWN: f64 = 0.4;
/// [`NilFeatures::well_known`] counts tenths of importance.
const TENTHS: f64 = 10.0;
/// Nearness under which a candidate is far from everything that the text names.
const FAR: f64 = 0.1;
/// Brings [`log_closeness`](super::features::log_closeness) to the scale of nearness: at [`FAR`] a
/// candidate is some 170 km from the publisher's home.
const CLOSENESS_PER_NEARNESS: f64 = 10.0;

/// What speaks for the place meant being in no gazetteer.
fn nil_features(
    views: &[CandidateView],
    context: MentionContext,
    is_local_news: bool,
) -> NilFeatures {
    let greatest = |of: fn(&CandidateFeatures) -> f64| {
        let values = views.iter().map(|view| of(&view.features));
        values.fold(0.0, f64::max)
    };
    let greatest_nearness = greatest(|features| {
        let near_home = features.closeness_to_home / CLOSENESS_PER_NEARNESS;
        features.nearness.max(near_home)
    });
    NilFeatures {
        bias: 1.0,
        best_importance: greatest(|features| features.importance),
        well_known: if is_local_news {
            0.0
        } else {
            greatest(|features| TENTHS * (features.importance - SMALL_TOWN))
        },
        candidates: libm::log(1.0 + views.len() as f64),
        contradicted: indicator(context.contradicts),
        far_from_home: indicator(is_local_news && greatest_nearness < FAR),
        no_settlement: indicator(views.iter().all(CandidateView::is_unsettled)),
    }
}

impl CandidateView {
    /// Whether it is neither a settlement nor a division.
    fn is_unsettled(&self) -> bool {
        let features = &self.features;
        features.is_region + features.is_water + features.is_landform + features.is_facility > 0.0
    }
}
