//! The features: what is observed of a candidate, of NIL, and of the choice that is made.
//!
//! NIL is the answer that the place meant is in no gazetteer. Most features are the usual ones of
//! toponym resolution (Leidner, *Toponym Resolution in Text*, 2007; Lieberman and Samet, *Adaptive
//! context features for toponym resolution in streaming news*, SIGIR 2012). Each list is also that
//! of the weights that [`Weights`](super::Weights) holds for it. Values without a range are 0 or 1.

use super::vector::named_vector;

named_vector! {
    /// What speaks for one candidate of a name.
    CandidateFeatures {
        /// Prior of the place, 0..=1: how well known it is.
        importance,
        /// By how much it is better known than the best known other candidate, -0.3..=0.3.
        lead,
        /// The name is its display name or its customary abbreviation.
        primary_name,
        /// The words beside the name call for its kind (1) or for another (-1).
        kind_fits,
        /// Probability that its country is named in the text.
        country_named,
        /// Probability that its first-order division is named in the text.
        division_named,
        /// Nearness to another place of the text, 0..=1.
        nearness,
        /// How much of the text is about its country; see `log_share`.
        country_share,
        /// How much of the text is about its division; see `log_share`.
        division_share,
        /// Probability that the same sentence names its division.
        contained_in_sentence,
        /// Closeness to the publisher's home town; see `log_closeness`.
        closeness_to_home,
        /// It is the publisher's home.
        is_home,
        /// `importance` in a local newspaper, else 0.
        local_importance,
        /// Probability that the words beside it name what contains it: "Paris, Texas".
        contained,
        /// The same in a list of names, where a comma may only separate.
        contained_in_list,
        /// Probability that the words beside it name what it contains.
        contains,
        /// Probability that its neighbours in a list are of its level: "Ohio, Iowa and Utah".
        siblings,
        /// Probability that the text calls it the capital of what it is the capital of.
        called_capital,
        /// Probability that the text says outright that something else contains it.
        contradicted,
        /// Probability that the same sentence names its country or its people.
        country_in_sentence,
        /// The same, where every item of its list has a place of its name in that country.
        country_of_list,
        /// A country, a dependent territory or a continent.
        is_country,
        /// A first-order division.
        is_division,
        /// A county or another division of the second order.
        is_district,
        /// A village.
        is_village,
        /// A neighbourhood of a city.
        is_quarter,
        /// A region without an administration, or a state of the past.
        is_region,
        /// A sea, a lake, a river.
        is_water,
        /// A mountain, an island, a desert.
        is_landform,
        /// An airport, a base, a site.
        is_facility,
    }
}

named_vector! {
    /// What speaks for NIL: the place meant is in no gazetteer.
    NilFeatures {
        /// Always 1.
        bias,
        /// The text is of a local newspaper.
        local_news,
        /// Importance of the best known candidate.
        best_importance,
        /// By how many tenths that exceeds a small town's: no gazetteer lacks The Hague. Always 0
        /// in a local newspaper, whose Berlin may be a hamlet nearby.
        well_known,
        /// Logarithm of one more than the number of candidates.
        candidates,
        /// Logarithm of the number of the name's letters: long names are seldom borne by chance.
        length,
        /// The name has several words: "Cedar Creek Park".
        several_words,
        /// How much of the text is about countries that no candidate lies in; see `log_share`.
        elsewhere,
        /// Nearness of a candidate to another place of the text or to the publisher's home.
        near,
        /// Probability that the sentence or the list speaks of a candidate's country or division.
        sentence_agrees,
        /// The text puts it outright where no candidate lies: "Holliday, Missouri".
        contradicted,
        /// In a local newspaper, and no candidate lies near its home.
        far_from_home,
        /// No candidate is a settlement or a division: regions, waters and airports have names of
        /// their own.
        no_settlement,
    }
}

named_vector! {
    /// What tells how probably words name a place at all, once their best meaning is known.
    RecognitionFeatures {
        /// Always 1.
        bias,
        /// Logarithm of the odds that the recogniser gives, -4.6..=4.6.
        log_odds,
        /// [`CandidateFeatures::importance`] of the choice.
        importance,
        /// [`CandidateFeatures::nearness`] of the choice.
        nearness,
        /// [`CandidateFeatures::country_share`] of the choice.
        country_share,
        /// [`CandidateFeatures::closeness_to_home`] of the choice.
        closeness_to_home,
        /// Probability that the words beside it name what contains it.
        stated,
        /// Probability that the same sentence names its country or division.
        sentence_agrees,
        /// A settlement of less importance than a town's.
        is_small,
    }
}

named_vector! {
    /// What tells how probably a choice is right.
    CalibrationFeatures {
        /// Always 1.
        bias,
        /// Logarithm of the odds of the posterior of the chosen spot.
        posterior_log_odds,
        /// [`CandidateFeatures::importance`] of the choice.
        importance,
        /// [`CandidateFeatures::lead`] of the choice.
        lead,
        /// Posterior of NIL.
        nil,
        /// Probability that the words beside it name what contains it, or whose capital it is.
        stated,
        /// [`CandidateFeatures::country_share`] of the choice.
        country_share,
        /// [`CandidateFeatures::closeness_to_home`] of the choice.
        closeness_to_home,
        /// Nearness to another place of the text.
        nearness,
        /// How much of the text is about other countries; see `log_share`.
        elsewhere,
        /// Probability that the same sentence names its country or division.
        sentence_agrees,
        /// The name has no other candidate.
        only_candidate,
        /// A country.
        is_country,
        /// A first-order division.
        is_division,
        /// A region, a water or a landform: none has limits that all gazetteers share.
        is_unbounded,
    }
}

/// The feature of something that holds or does not.
pub(super) fn indicator(holds: bool) -> f64 {
    f64::from(u8::from(holds))
}

/// A share of the text's names on a scale where the first few count most: 0 for no name, 3 for all.
pub(super) fn log_share(share: f64) -> f64 {
    libm::log1p(20.0 * share)
}

/// The logarithm of the odds of a probability, which is kept this far from 0 and 1.
pub(super) fn log_odds(probability: f64, margin: f64) -> f64 {
    let probability = probability.clamp(margin, 1.0 - margin);
    libm::log(probability / (1.0 - probability))
}

/// A distance on a scale that tells ten kilometres from thirty and three hundred from a thousand:
/// 4.6 at no distance, 2.3 at 30 km, 0.7 at 300 km.
pub(super) fn log_closeness(km: f64) -> f64 {
    libm::log1p(300.0 / (km + 3.0))
}
