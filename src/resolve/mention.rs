//! One mention: what its own words say, put in the place of what its name's other mentions say.
//!
//! All mentions of a name are ranked together (`rounds.rs`); here each may differ from the others
//! ("Paris, Texas" in a text about France), and NIL competes with the candidates.

use super::candidates::{Candidate, Name, PerCandidate};
use super::features::{CandidateFeatures, NilFeatures, indicator, log_share};
use super::names::{DocumentNames, says_what_contains};
use super::rank::{CandidateView, Posterior};
use super::rounds::CollectiveRanking;
use super::senses::{Namesakes, Sense};
use super::support::LinkSupport;
use super::weights::Weights;
use crate::recognize::Mention;
use crate::span::Span;

/// What is known of one mention when its meaning is decided.
pub(super) struct MentionView<'n> {
    pub(super) name: &'n Name,
    /// What is known of each of the name's candidates, in their order.
    pub(super) views: Vec<CandidateView>,
    pub(super) context: MentionContext,
    /// How probable it is that the words name a place at all.
    pub(super) is_place: f64,
    pub(super) nil_features: NilFeatures,
    pub(super) posterior: Posterior,
    /// The cities and divisions that share the name.
    pub(super) namesakes: &'n [Namesakes],
    /// Which of them the words at this mention ask for.
    pub(super) sense: Option<Sense>,
}

/// What the text says at the mention outright.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct MentionContext {
    /// The words that link it to another place.
    pub(super) quote: Option<Span>,
    /// They stand at another mention of the name.
    pub(super) is_quote_elsewhere: bool,
    /// The words that name what contains no candidate: "Holliday, Missouri".
    pub(super) contradicted_by: Option<Span>,
}

impl<'n> MentionView<'n> {
    pub(super) fn new(
        mention: usize,
        recognized: &Mention,
        names: &'n DocumentNames<'_>,
        ranking: &CollectiveRanking,
        weights: &Weights,
    ) -> Self {
        let number = names.name_of[mention];
        let name = &names.names[number];
        let mut views = ranking.views[number].clone();
        apply_kind_hint(mention, names, &mut views);
        let context = apply_own_links(mention, names, &ranking.posteriors, &mut views);
        if views.iter().all(|view| view.is_vetoed) {
            // Two vetoes that contradict each other are none.
            for view in &mut views {
                view.is_vetoed = false;
            }
        }
        let nil_features = nil_features(&views, context, number, names);
        let is_added = |candidate: &Candidate| !candidate.is_bundled;
        let nil_score = if name.candidates.iter().any(is_added) {
            // What the user has written or imported is in the gazetteer.
            f64::NEG_INFINITY
        } else {
            nil_features.dot(&weights.nil)
        };
        let mut posterior = Posterior::new(&views, nil_score, &weights.candidate);
        for pair in &names.namesakes[number] {
            pair.settle(names.sense(mention), &mut posterior.candidates);
        }
        Self {
            posterior,
            is_place: recognized.confidence.get(),
            name,
            namesakes: &names.namesakes[number],
            sense: names.senses[mention],
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
    for (candidate, view) in names.name(mention).candidates.iter().zip(&mut *views) {
        view.features.kind_fits = hint.fit(candidate.kind);
    }
    let users = names.name(mention).candidates.iter().zip(&*views);
    let has_users = users
        .filter(|(candidate, _)| candidate.is_users)
        .any(|(_, view)| view.features.kind_fits > 0.0);
    if has_users {
        // Whoever has a prison and a village of one name tells them apart by the word.
        for view in views {
            view.is_vetoed |= view.features.kind_fits <= 0.0;
        }
        return;
    }
    // "Panama the country": no town of that name.
    if hint.is_outright() && views.iter().any(|view| view.features.kind_fits > 0.0) {
        for view in views {
            view.is_vetoed |= view.features.kind_fits < 0.0;
        }
    }
}

/// Probability from which a statement of the text is taken at its word.
const OUTRIGHT: f64 = 0.8;

/// Where a link of this mention names what contains a candidate, only its own links count for that;
/// else what the other mentions of the name say stays. A candidate that its own links contradict is
/// vetoed where another one agrees with them.
fn apply_own_links(
    mention: usize,
    names: &DocumentNames<'_>,
    posteriors: &PerCandidate<f64>,
    views: &mut [CandidateView],
) -> MentionContext {
    let mut context = MentionContext {
        quote: names.link_quotes[names.name_of[mention]],
        is_quote_elsewhere: true,
        contradicted_by: None,
    };
    for (number, link) in names.links_of(mention) {
        let supports = names.link_support(number, mention, posteriors);
        let tells = supports.iter().any(LinkSupport::tells_container);
        let contradicts = |support: &LinkSupport| support.contradicted > OUTRIGHT;
        if tells && context.is_quote_elsewhere {
            for view in views.iter_mut() {
                view.features.contained = 0.0;
                view.features.contained_in_list = 0.0;
                view.features.contradicted = 0.0;
            }
        }
        for (view, support) in views.iter_mut().zip(&supports) {
            let features = &mut view.features;
            features.contained = features.contained.max(support.contained);
            features.contained_in_list = features.contained_in_list.max(support.contained_in_list);
            features.contradicted = features.contradicted.max(support.contradicted);
            if contradicts(support) {
                view.contradicted_by = Some(link.quote);
                view.is_vetoed |= tells;
            }
        }
        if !supports.is_empty() && supports.iter().all(contradicts) {
            context.contradicted_by = Some(link.quote);
        }
        if tells && says_what_contains(link, names.standings[number]) {
            context.quote = Some(link.quote);
            context.is_quote_elsewhere = false;
        }
    }
    context
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
    name: usize,
    names: &DocumentNames<'_>,
) -> NilFeatures {
    let greatest = |of: fn(&CandidateFeatures) -> f64| {
        let values = views.iter().map(|view| of(&view.features));
        values.fold(0.0, f64::max)
    };
    let greatest_nearness = greatest(|features| {
        let near_home = features.closeness_to_home / CLOSENESS_PER_NEARNESS;
        features.nearness.max(near_home)
    });
    let is_local_news = names.is_local_news();
    let form = names.form_of(name);
    let in_country = views
        .iter()
        .map(|view| view.coherence.country_share)
        .fold(0.0, f64::max);
    let spoken = views
        .iter()
        .map(|view| view.coherence.share_of_all)
        .fold(0.0, f64::max);
    NilFeatures {
        bias: 1.0,
        local_news: indicator(is_local_news),
        best_importance: greatest(|features| features.importance),
        well_known: if is_local_news {
            0.0
        } else {
            greatest(|features| TENTHS * (features.importance - SMALL_TOWN))
        },
        candidates: libm::log(1.0 + views.len() as f64),
        length: form.log_letters,
        several_words: indicator(form.has_several_words),
        elsewhere: log_share((spoken - in_country).max(0.0)),
        near: greatest_nearness,
        sentence_agrees: greatest(|features| {
            features
                .country_in_sentence
                .max(features.contained_in_sentence)
                .max(features.country_of_list)
        }),
        contradicted: indicator(context.contradicted_by.is_some()),
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
