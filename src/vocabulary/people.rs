//! Nouns that describe one human being, and which pronoun takes their place.

use super::Words;

/// The words for people without their names. In small letters.
pub(crate) struct People {
    /// Nouns for one human being who may be of either sex.
    pub(crate) people: Words,
    /// Nouns for a man.
    pub(crate) men: Words,
    /// Nouns for a woman.
    pub(crate) women: Words,
    /// How words end that are nouns for a human being by their form: "34-year-old".
    pub(crate) people_endings: Words,
    /// How nouns for a man end: "fireman".
    pub(crate) men_endings: Words,
    /// How nouns for a woman end.
    pub(crate) women_endings: Words,
    /// Words that end so and mean no man.
    pub(crate) no_men: Words,
    /// Titles before the name of a man.
    pub(crate) male_titles: Words,
    /// Titles before the name of a woman.
    pub(crate) female_titles: Words,
    /// The pronouns for a man, as written.
    pub(crate) he: Words,
    /// The pronouns for a woman, as written.
    pub(crate) she: Words,
    /// Verbs and particles that say what somebody is: "Jane Roe is a farmer".
    pub(crate) copulas: Words,
    /// Words that begin something else than an apposition.
    pub(crate) no_apposition: Words,
    /// What makes a noun mean somebody known already: "the farmer", "his neighbour".
    pub(crate) definite: Words,
}

#[cfg(feature = "languages")]
impl People {
    /// Of a language without such words.
    pub(crate) const NONE: Self = Self {
        people: &[],
        men: &[],
        women: &[],
        people_endings: &[],
        men_endings: &[],
        women_endings: &[],
        no_men: &[],
        male_titles: &[],
        female_titles: &[],
        he: &[],
        she: &[],
        copulas: &[],
        no_apposition: &[],
        definite: &[],
    };
}
