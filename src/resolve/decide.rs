//! Decides what readers are told of a mention: one place, several to choose from, or none.
//!
//! A wrong pin costs a reader more than an open question, so the resolver abstains where the
//! evidence is thin: a reject option (Chow, *On optimum recognition error and reject tradeoff*,
//! 1970).

use super::candidates::Candidate;
use super::mention::MentionView;
use super::rank::CandidateView;
use super::reasons::TELLING_NEARNESS;
use super::resolution::{LIKELY, RankedCandidate, Resolution, SURE, UnmappedReason};
use super::senses::Namesakes;
use super::support::TELLING_SUPPORT;
use super::weights::Weights;
use crate::gazetteer::{Gazetteer, Kind, NameKind};
use crate::score::Confidence;

/// Most confidence in a place of no certain point, see [`Gazetteer::is_vague`] and
/// [`Gazetteer::is_unverified`], or of a spelling that no source has.
const MOST_FOR_THE_VAGUE: f64 = SURE - 0.01;
/// Most confidence in the best of the candidates where nothing is chosen.
const MOST_FOR_A_QUESTION: f64 = LIKELY - 0.01;
/// Probability of its spot under which a choice among several is left to a person.
const LEAST_CHOSEN: f64 = 0.5;
/// Posterior of NIL above which a name is left to a person: it is then more probable that the
/// gazetteer lacks the place than that it is one of the candidates.
const PROBABLY_NIL: f64 = 0.5;
/// Probability from which words are more probably a place's name than anything else.
const PROBABLY_PLACE: f64 = 0.5;
/// Share of the document's names from which its country or division speaks for a candidate.
const TELLING_SHARE: f64 = 0.2;
/// Share of the document's names that speak of other countries from which a small place abroad, with
/// nothing to speak for it, is more probably a namesake of one that the gazetteer lacks.
const COMPACT: f64 = 0.5;
/// Share of them below which none speaks of its own country.
const BARELY: f64 = 0.02;
/// Importance of a town that a text may name in passing: of a hundred thousand people.
const NAMED_IN_PASSING: f32 = 0.53;
/// Importance within which two places are about equally well known.
const EQUALLY_KNOWN: f32 = 0.08;

/// What a mention means.
pub(super) fn resolution(
    mention: &MentionView<'_>,
    gazetteer: &Gazetteer,
    weights: &Weights,
) -> Resolution {
    let ranked = mention.ranked();
    let best = ranked.first().map(|best| best.value);
    let Some((best, chosen)) = best.and_then(|at| Some((at, mention.name.candidates.get(at)?)))
    else {
        return unmapped(UnmappedReason::NotInGazetteer);
    };
    if chosen.kind == Kind::Historical {
        let note = gazetteer.note(chosen.place).to_owned();
        return unmapped(UnmappedReason::Historical { note });
    }
    let shown = mention.shown(&ranked).into_iter();
    let candidates: Vec<RankedCandidate> = shown
        .filter_map(|ranked| mention.ranked_candidate(ranked, gazetteer))
        .collect();
    let mut confidence = mention.confidence(best, weights);
    if is_never_sure(mention, best, chosen, gazetteer) || is_either_sense(mention, best) {
        confidence = confidence.min(MOST_FOR_THE_VAGUE);
    }
    if is_exactly_a_users(mention, best, chosen) {
        confidence = confidence.max(SURE);
    }
    if confidence < LIKELY || is_left_to_a_person(mention, best, chosen, candidates.len()) {
        return undecided(candidates, confidence);
    }
    resolved(candidates, confidence)
}

/// Whether the words are a name that the user gave to one place alone, or to one that the words beside it
/// ask for. Whoever wrote the name down knows it better than any statistics.
fn is_exactly_a_users(mention: &MentionView<'_>, best: usize, chosen: &Candidate) -> bool {
    let is_exact = matches!(chosen.name_kind, NameKind::Primary | NameKind::Alias);
    let mut others = mention.views.iter().enumerate();
    chosen.is_users
        && is_exact
        && mention.is_place >= PROBABLY_PLACE
        && others.all(|(number, view)| number == best || view.is_vetoed)
}

/// The candidates; the confidence in the first is that of the choice, and too little for one.
fn undecided(mut candidates: Vec<RankedCandidate>, confidence: f64) -> Resolution {
    if let Some(best) = candidates.first_mut() {
        let most = best
            .confidence
            .get()
            .min(confidence)
            .min(MOST_FOR_A_QUESTION);
        best.confidence = Confidence::new(most);
    }
    Resolution::Undecided { candidates }
}

/// Whether a city is chosen, or the division of its name, with the other one farther off than a
/// reader of a map would excuse, and the words at the mention ask for neither.
fn is_either_sense(mention: &MentionView<'_>, best: usize) -> bool {
    let pair = mention.namesakes_of(best);
    pair.is_some_and(Namesakes::are_apart) && mention.sense.is_none()
}

fn unmapped(reason: UnmappedReason) -> Resolution {
    Resolution::Unmapped { reason }
}

/// The first of the candidates, chosen.
fn resolved(candidates: Vec<RankedCandidate>, confidence: f64) -> Resolution {
    let mut candidates = candidates.into_iter();
    match candidates.next() {
        Some(chosen) => Resolution::Resolved {
            place: chosen.place,
            confidence: Confidence::new(confidence),
            evidence: chosen.evidence,
            rejected: candidates.collect(),
        },
        None => unmapped(UnmappedReason::NotInGazetteer),
    }
}

/// Whether the place has no certain point, or is known by no source under this spelling and nothing
/// else in the text speaks for it.
fn is_never_sure(
    mention: &MentionView<'_>,
    best: usize,
    chosen: &Candidate,
    gazetteer: &Gazetteer,
) -> bool {
    let is_guessed = chosen.name_kind == NameKind::Transliteration
        && (mention.views.get(best)).is_none_or(|view| !is_spoken_for(chosen, view));
    is_guessed || gazetteer.is_vague(chosen.place) || gazetteer.is_unverified(chosen.place)
}

fn is_left_to_a_person(
    mention: &MentionView<'_>,
    best: usize,
    chosen: &Candidate,
    candidates: usize,
) -> bool {
    let view = mention.views.get(best);
    mention.posterior.nil > PROBABLY_NIL
        || view.is_some_and(|view| view.contradicted_by.is_some())
        || candidates > 1 && mention.spot_probability(best) < LEAST_CHOSEN
        || is_contested(mention, best, chosen)
        || view.is_some_and(|view| is_out_of_the_way(chosen, view))
        || mention.context.contradicted_by.is_some() && !chosen.is_users
}

/// Whether a small place lies in a country that the rest of a text about others does not speak of.
fn is_out_of_the_way(chosen: &Candidate, view: &CandidateView) -> bool {
    let elsewhere = view.coherence.share_of_all - view.coherence.country_share;
    chosen.is_local()
        && chosen.importance < NAMED_IN_PASSING
        && view.coherence.country_share < BARELY
        && elsewhere > COMPACT
        && !is_spoken_for(chosen, view)
}

/// Whether a rival abroad, by a name as good, is as well known, and nothing but the drift of the
/// text speaks for the best.
fn is_contested(mention: &MentionView<'_>, best: usize, chosen: &Candidate) -> bool {
    let is_spoken_for = mention
        .views
        .get(best)
        .is_none_or(|view| is_spoken_for(chosen, view));
    !is_spoken_for
        && mention.rivals().any(|rival| {
            rival.country != chosen.country
                && (rival.name_kind == NameKind::Primary || chosen.name_kind != NameKind::Primary)
                && rival.importance > chosen.importance - EQUALLY_KNOWN
        })
}

impl MentionView<'_> {
    /// The candidates that the text does not rule out.
    fn rivals(&self) -> impl Iterator<Item = &Candidate> {
        let candidates = self.name.candidates.iter().zip(&self.views);
        candidates
            .filter(|(_, view)| !view.is_vetoed)
            .map(|(candidate, _)| candidate)
    }
}

/// Whether a reason that a reader could check speaks for a candidate.
fn is_spoken_for(candidate: &Candidate, view: &CandidateView) -> bool {
    let CandidateView {
        features,
        coherence,
        ..
    } = view;
    let support = [
        features.contained,
        features.contained_in_list,
        features.contains,
        features.siblings,
        features.called_capital,
        features.country_of_list,
        features.country_in_sentence,
        features.contained_in_sentence,
    ];
    support.iter().any(|support| *support > TELLING_SUPPORT)
        || features.is_home > 0.0
        || features.nearness > TELLING_NEARNESS
        || candidate.is_country() && coherence.country_share > TELLING_SHARE
        || candidate.kind == Kind::Admin1 && coherence.division_share > TELLING_SHARE
        || candidate.is_users
}
