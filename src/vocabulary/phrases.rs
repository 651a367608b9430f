//! The words at which a noun phrase begins and ends.

#[cfg(feature = "languages")]
use super::NOTHING;
use super::Words;

/// The small words around a speaker. In small letters.
pub(crate) struct Phrases {
    /// Words that open a noun phrase.
    pub(crate) determiners: Words,
    /// Pronouns that stand for a speaker.
    pub(crate) pronouns: Words,
    /// Words that stand where a speaker does and name nobody.
    pub(crate) nobody: Words,
    /// Prepositions that may open a sentence before the speaker: "On Monday the mayor said".
    pub(crate) openers: Words,
    /// Words that may open a sentence and belong to no noun phrase.
    pub(crate) adverbs: Words,
    /// How adverbs end.
    pub(crate) adverb_endings: Words,
    /// Words that end a noun phrase: clauses begin with them, or they are verbs.
    pub(crate) breaks: Words,
    /// Prepositions that end a speaker read to the right: "said the mayor on Monday".
    pub(crate) ends: Words,
    /// Words that end a source: "according to a report by the ministry *on* Monday".
    pub(crate) source_ends: Words,
    /// What joins two names.
    pub(crate) and: &'static str,
    /// What ends an expression of time before a speaker: "Two days *ago* the ministry".
    pub(crate) ago: &'static str,
    /// Small words within a noun phrase, where nouns have capitals: behind one, any other small word ends
    /// it. Empty where nouns have none.
    pub(crate) noun_joints: Words,
    /// What leads to somebody's home: "Jane Roe, *of* Herat".
    pub(crate) homes: Words,
}

#[cfg(feature = "languages")]
impl Phrases {
    /// Of a language without such words.
    pub(crate) const NONE: Self = Self {
        determiners: &[],
        pronouns: &[],
        nobody: &[],
        openers: &[],
        adverbs: &[],
        adverb_endings: &[],
        breaks: &[],
        ends: &[],
        source_ends: &[],
        and: NOTHING,
        ago: NOTHING,
        noun_joints: &[],
        homes: &[],
    };
}
