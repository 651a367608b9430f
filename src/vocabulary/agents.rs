//! Words that tell people and organisations apart from the rest.

#[cfg(feature = "languages")]
use super::{NO_WORDS, NOTHING};
use super::{WordSet, Words};

/// The words in and around names. In small letters, but for the acronyms.
pub(crate) struct Agents {
    /// Words before a name that only people bear.
    pub(crate) titles: Words,
    /// Words in the names of organisations.
    pub(crate) organisations: Words,
    /// Those of them that name an organisation by themselves.
    pub(crate) known_organisations: Words,
    /// Capitals that are no organisation.
    pub(crate) no_acronyms: Words,
    /// Particles inside names.
    pub(crate) particles: Words,
    /// Capitalised single words behind the article that are no group.
    pub(crate) no_groups: Words,
    /// Words with a capital because a sentence begins with them.
    pub(crate) sentence_openers: Words,
    /// Words that end names of places and things.
    pub(crate) no_surnames: Words,
    /// Abbreviations that may end the name of a person: "Jr.".
    pub(crate) generations: Words,
    /// Names that the calendar gives: days, months, feasts.
    pub(crate) days_and_months: Words,
    /// Verbs behind a name that acts, and other words that may follow it.
    pub(crate) group_verbs: Words,
    /// The definite article: "*the* Taliban".
    pub(crate) article: &'static str,
    /// What joins two parts of an organisation's name: "Ministry *of* Defence".
    pub(crate) joints: Words,
    /// Given names.
    pub(crate) given_names: &'static WordSet,
}

#[cfg(feature = "languages")]
impl Agents {
    /// Of a language without such words.
    pub(crate) const NONE: Self = Self {
        titles: &[],
        organisations: &[],
        known_organisations: &[],
        no_acronyms: &[],
        particles: &[],
        no_groups: &[],
        sentence_openers: &[],
        no_surnames: &[],
        generations: &[],
        days_and_months: &[],
        group_verbs: &[],
        article: NOTHING,
        joints: &[],
        given_names: &NO_WORDS,
    };
}
