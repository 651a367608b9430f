//! The words that report speech.

#[cfg(feature = "languages")]
use super::NOTHING;
use super::Words;

/// Reporting verbs and what stands around them. In small letters.
pub(crate) struct Reporting {
    /// Verbs that take a clause, with or without a conjunction: "said".
    pub(crate) say: Words,
    /// Verbs that take somebody, then a clause: "told".
    pub(crate) tell: Words,
    /// Verbs that take a clause with a conjunction, or stand behind it: "announced".
    pub(crate) report: Words,
    /// Verbs that report only beside a quotation: "asked", "laughed".
    pub(crate) quote: Words,
    /// Participles whose subject is that of the sentence: "saying".
    pub(crate) participles: Words,
    /// What stands before a source, each word by word: "according to".
    pub(crate) according_to: &'static [Words],
    /// A report in the passive, word by word: "was quoted as saying".
    pub(crate) quoted_as: [Words; 4],
    /// Helping verbs and adverbs that may stand between a speaker and the verb.
    pub(crate) helpers: Words,
    /// Helping verbs and adverbs that are shown with the verb.
    pub(crate) auxiliaries: Words,
    /// Words before a form that make it no report: "was told", "to say".
    pub(crate) no_report_behind: Words,
    /// Words before the form of a verb that make it a noun or an adjective: "recent reports".
    pub(crate) noun_markers: Words,
    /// Where the speaker stands.
    pub(crate) order: SpeakerOrder,
    /// The conjunctions that a reported clause begins with, perhaps behind a comma.
    pub(crate) that: Words,
    /// What makes an infinitive: "told him to go" tells no clause.
    pub(crate) to: &'static str,
    /// What makes a passive: "said by".
    pub(crate) by: &'static str,
    /// What is said without being a clause: "said goodbye".
    pub(crate) no_clauses: Words,
    /// Words that begin a clause without a conjunction: "told reporters *he*".
    pub(crate) clause_starts: Words,
    /// Nouns without an ending that can be a source: "according to *police*".
    pub(crate) sources: Words,
}

/// Where the speaker stands beside a reporting verb.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum SpeakerOrder {
    /// Before it; behind it only behind what is said: "…, said the mayor".
    BeforeVerb,
    /// On either side: "Am Montag sagte die Ministerin, …".
    Either,
    /// Behind it: "قال الوزير إن …".
    #[cfg_attr(
        not(feature = "languages"),
        expect(dead_code, reason = "of other languages than English")
    )]
    BehindVerb,
}

#[cfg(feature = "languages")]
impl Reporting {
    /// Of a language without such words.
    pub(crate) const NONE: Self = Self {
        say: &[],
        tell: &[],
        report: &[],
        quote: &[],
        participles: &[],
        according_to: &[],
        quoted_as: [&[]; 4],
        helpers: &[],
        auxiliaries: &[],
        no_report_behind: &[],
        noun_markers: &[],
        order: SpeakerOrder::BeforeVerb,
        that: &[],
        to: NOTHING,
        by: NOTHING,
        no_clauses: &[],
        clause_starts: &[],
        sources: &[],
    };
}
