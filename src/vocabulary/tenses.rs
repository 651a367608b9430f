//! How verbs show their tense.

#[cfg(feature = "languages")]
use super::NOTHING;
use super::Words;

/// The words that tell what was from what is to come. In small letters.
pub(crate) struct Tenses {
    /// The present of *be*.
    pub(crate) be_present: Words,
    /// The past of *be*, *have* and *do*, which need no list of verbs behind them.
    pub(crate) past_helpers: Words,
    /// What speaks of things to come, unless *have* follows.
    pub(crate) modals: Words,
    /// Those of them that reports of the past use for what was to come then: "would".
    pub(crate) reported_modals: Words,
    /// What is said of a thing that is planned: "due".
    pub(crate) planned: Words,
    /// Behind these an infinitive looks forward: "*agreed* to meet".
    pub(crate) plans: Words,
    /// Adverbs between a verb and what helps it.
    pub(crate) adverbs: Words,
    /// Behind these stands a noun or what belongs to it.
    pub(crate) determiners: Words,
    /// Past forms and participles without the regular ending.
    pub(crate) past_forms: Words,
    /// Words with that ending which are no past.
    pub(crate) not_past: Words,
    /// Verbs of programmes, calendars and timetables, whose present tells of what is to come.
    pub(crate) schedule_verbs: Words,
    /// The forms of *have*.
    pub(crate) have: Words,
    /// The forms of *be* without a tense.
    pub(crate) be: Words,
    /// What marks an infinitive.
    pub(crate) infinitive: &'static str,
    /// The ending of regular past forms.
    pub(crate) past_ending: &'static str,
    /// The ending of verbal nouns.
    pub(crate) gerund_ending: &'static str,
    /// Words that begin a clause of their own.
    pub(crate) clause_openers: Words,
    /// Words behind which a verb's form is a noun: "*of* return".
    pub(crate) before_nouns: Words,
    /// Verbs of those who say nothing, which "would not" puts into the past: "would not *comment*".
    pub(crate) refused: Words,
    /// Pronouns, which are no verbs behind the mark of an infinitive: "to *it*".
    pub(crate) pronouns: Words,
    /// Events that nobody announces: "the *attack* on Friday".
    pub(crate) sudden_events: Words,
}

#[cfg(feature = "languages")]
impl Tenses {
    /// Of a language without such words.
    pub(crate) const NONE: Self = Self {
        be_present: &[],
        past_helpers: &[],
        modals: &[],
        reported_modals: &[],
        planned: &[],
        plans: &[],
        adverbs: &[],
        determiners: &[],
        past_forms: &[],
        not_past: &[],
        schedule_verbs: &[],
        have: &[],
        be: &[],
        infinitive: NOTHING,
        past_ending: NOTHING,
        gerund_ending: NOTHING,
        clause_openers: &[],
        before_nouns: &[],
        refused: &[],
        pronouns: &[],
        sudden_events: &[],
    };
}
