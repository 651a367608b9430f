//! Collective disambiguation: what one name means depends on what the others mean.
//!
//! The technique is relaxation labelling (Rosenfeld, Hummel and Zucker, *Scene labeling by
//! relaxation operations*, 1976): every name has a posterior over its candidates; each round
//! computes the features that depend on other names from their present posteriors, then all
//! posteriors from the features. Loopy belief propagation, which collective entity linking often
//! uses, is a relative. The weights are fitted to features computed in the same rounds, as in
//! iterative classification (Neville and Jensen, *Iterative classification in relational data*,
//! 2000).

use super::candidates::PerCandidate;
use super::context::{DocumentContext, Home};
use super::features::{CandidateFeatures, indicator, log_closeness};
use super::names::DocumentNames;
use super::rank::{CandidateView, posterior};
use super::sentence::NamedRegions;
use super::support::LinkSupport;

/// Posteriors hardly move after three rounds.
const ROUNDS: usize = 3;

/// What a kind called for at one mention counts for the others of its name.
const HINT_ELSEWHERE: f64 = 0.5;

/// The candidates of all names of a document, ranked together.
pub(super) struct CollectiveRanking {
    pub(super) views: PerCandidate<CandidateView>,
    /// Without NIL, which is for each mention to weigh.
    pub(super) posteriors: PerCandidate<f64>,
}

impl CollectiveRanking {
    pub(super) fn new(names: &DocumentNames<'_>, weights: &CandidateFeatures) -> Self {
        let mut views = prior_views(names);
        apply_kind_hints(names, &mut views);
        apply_publisher_home(names, &mut views);
        let mut posteriors = all_posteriors(names, &views, weights);
        for _ in 0..ROUNDS {
            apply_document_context(names, &posteriors, &mut views);
            apply_links(names, &posteriors, &mut views);
            apply_sentences(names, &posteriors, &mut views);
            apply_lists(names, &mut views);
            posteriors = all_posteriors(names, &views, weights);
        }
        Self { views, posteriors }
    }
}

fn prior_views(names: &DocumentNames<'_>) -> PerCandidate<CandidateView> {
    let names = names.names.iter();
    names
        .map(|name| CandidateView::of_prior(&name.candidates))
        .collect()
}

fn all_posteriors(
    names: &DocumentNames<'_>,
    views: &PerCandidate<CandidateView>,
    weights: &CandidateFeatures,
) -> PerCandidate<f64> {
    let of_name = |(name, views): (usize, &Vec<CandidateView>)| {
        let mut posterior = posterior(views, weights);
        for pair in &names.namesakes[name] {
            pair.settle(names.senses_of_names[name], &mut posterior);
        }
        posterior
    };
    views.iter().enumerate().map(of_name).collect()
}

/// What the words at any mention call for holds for the whole name, weaker.
fn apply_kind_hints(names: &DocumentNames<'_>, views: &mut PerCandidate<CandidateView>) {
    for (name, views) in names.names.iter().zip(views) {
        let mut hints = name
            .mentions
            .iter()
            .map(|&mention| names.kind_hints[mention]);
        let hint = hints.find_map(|hint| hint.filter(|hint| hint.is_of_the_name()));
        let Some(hint) = hint else {
            continue;
        };
        for (candidate, view) in name.candidates.iter().zip(views) {
            view.features.kind_fits = hint.fit(candidate.kind) * HINT_ELSEWHERE;
        }
    }
}

/// A newspaper writes about its home.
fn apply_publisher_home(names: &DocumentNames<'_>, views: &mut PerCandidate<CandidateView>) {
    let Some(home) = &names.publisher_home else {
        return;
    };
    for (name, views) in names.names.iter().zip(views) {
        for (candidate, view) in name.candidates.iter().zip(views) {
            let features = &mut view.features;
            features.is_home = indicator(home.place == candidate.place);
            if home.is_local() {
                features.local_importance = features.importance;
                if candidate.is_local() {
                    let km = home.point.distance_km(candidate.point);
                    features.closeness_to_home = log_closeness(km);
                }
            }
        }
    }
}

/// How well each candidate agrees with the whole document.
fn apply_document_context(
    names: &DocumentNames<'_>,
    posteriors: &PerCandidate<f64>,
    views: &mut PerCandidate<CandidateView>,
) {
    let home = Home {
        publisher: names.publisher_home.as_ref(),
        lands: &names.homelands,
    };
    let context = DocumentContext::new(&names.names, posteriors, home, &names.areas);
    for (number, (name, views)) in names.names.iter().zip(views).enumerate() {
        for (candidate, view) in name.candidates.iter().zip(views) {
            view.apply_coherence(context.coherence(number, candidate));
        }
    }
}

/// What the links at any mention say, for its whole name.
fn apply_links(
    names: &DocumentNames<'_>,
    posteriors: &PerCandidate<f64>,
    views: &mut PerCandidate<CandidateView>,
) {
    for view in views.iter_mut().flatten() {
        LinkSupport::clear(&mut view.features);
    }
    for (number, link) in names.links.iter().enumerate() {
        for mention in [link.first, link.second] {
            let supports = names.link_support(number, mention, posteriors);
            let views = &mut views[names.name_of[mention]];
            for (view, support) in views.iter_mut().zip(supports) {
                support.strengthen(&mut view.features);
            }
        }
    }
}

/// Whether the sentences that mention a name also name what contains its candidates.
fn apply_sentences(
    names: &DocumentNames<'_>,
    posteriors: &PerCandidate<f64>,
    views: &mut PerCandidate<CandidateView>,
) {
    for view in views.iter_mut().flatten() {
        view.features.contained_in_sentence = 0.0;
        view.features.country_in_sentence = 0.0;
    }
    for sentence in &names.sentences {
        let regions = NamedRegions::of(sentence, &names.names, posteriors);
        for &number in sentence {
            let candidates = &names.names[number].candidates;
            for (candidate, view) in candidates.iter().zip(&mut views[number]) {
                let features = &mut view.features;
                let contained = regions.contain(candidate, number);
                features.contained_in_sentence = features.contained_in_sentence.max(contained);
                let of_country = regions.are_of_country(candidate, number);
                features.country_in_sentence = features.country_in_sentence.max(of_country);
            }
        }
    }
}

/// Whether the sentence names the country in which all items of a list have places of their names: "Australian
/// police searched houses in Newcastle, Perth and Ipswich".
fn apply_lists(names: &DocumentNames<'_>, views: &mut PerCandidate<CandidateView>) {
    for view in views.iter_mut().flatten() {
        view.features.country_of_list = 0.0;
    }
    for (list, countries) in names.lists.iter().zip(&names.countries_of_lists) {
        if countries.is_empty() {
            continue;
        }
        for &number in &names.name_of[list.mentions.clone()] {
            let candidates = &names.names[number].candidates;
            for (candidate, view) in candidates.iter().zip(&mut views[number]) {
                let features = &mut view.features;
                if candidate.is_local() && countries.contains(&candidate.country) {
                    features.country_of_list =
                        features.country_of_list.max(features.country_in_sentence);
                }
            }
        }
    }
}
