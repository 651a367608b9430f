//! What a summary leaves out, and what its sentences are about.

#[cfg(feature = "languages")]
use super::NOTHING;
use super::Words;

/// The words that tell a report from the page around it. In small letters.
pub(crate) struct Summary {
    /// How a line begins that a page puts between the paragraphs.
    pub(crate) furniture_starts: Words,
    /// What gives such a line away wherever it stands.
    pub(crate) furniture: Words,
    /// What gives a caption away in the brackets at its end.
    pub(crate) credits: Words,
    /// First words of a sentence that points back: it cannot be understood alone.
    pub(crate) pointers: Words,
    /// Openings of a sentence that lean on what stands before: "hours later", "the second".
    pub(crate) leaning: Words,
    /// Pronouns that, behind a verb and before another clause, mean somebody or something named
    /// before.
    pub(crate) objects: Words,
    /// Words with which another clause begins, in which such a pronoun may point into the sentence
    /// itself.
    pub(crate) clauses: Words,
    /// First words of a sentence that tells readers what to do, or welcomes them.
    pub(crate) imperatives: Words,
    /// Openings of a scene: somebody's morning, the weather, long ago.
    pub(crate) scenes: Words,
    /// "was … -ing when": verb, ending, conjunction.
    pub(crate) meanwhile: (Words, &'static str, &'static str),
    /// Pronouns of persons, as subjects.
    pub(crate) persons: Words,
    /// Words of a teller, or of who is spoken to.
    pub(crate) narrators: Words,
    /// What announces a summary in a text that goes on by the hour.
    pub(crate) digests: Words,
    /// Words of loss, which a number makes the story.
    pub(crate) tolls: Words,
    /// What tells that a loss is of another time.
    pub(crate) background: Words,
    /// Endings of inflection, the empty one too: "search", "searches", "searched" are one word.
    pub(crate) endings: Words,
    /// Halves of the day behind the time on a clock.
    pub(crate) half_days: Words,
    /// Words too common to say what a sentence is about. Sorted, for the binary search.
    pub(crate) stop_words: Words,
}

#[cfg(feature = "languages")]
impl Summary {
    /// Of a language without such words.
    pub(crate) const NONE: Self = Self {
        furniture_starts: &[],
        furniture: &[],
        credits: &[],
        pointers: &[],
        leaning: &[],
        objects: &[],
        clauses: &[],
        imperatives: &[],
        scenes: &[],
        meanwhile: (&[], NOTHING, NOTHING),
        persons: &[],
        narrators: &[],
        digests: &[],
        tolls: &[],
        background: &[],
        endings: &[],
        half_days: &[],
        stop_words: &[],
    };
}
