//! What a summary leaves out, and what its sentences are about.

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
    /// Words too common to say what a sentence is about. Sorted, for the binary search.
    pub(crate) stop_words: Words,
}
