//! The words at which a noun phrase begins and ends.

/// Words that end a noun phrase: clauses begin with them, or they are verbs.
#[rustfmt::skip]
pub(super) const BREAKS: &[&str] = &[
    "that", "but", "while", "because", "although", "though", "as", "when", "whether", "if", "so",
    "where", "which", "who", "whom", "since", "before", "after", "until", "than", "is", "was",
    "were", "are", "be", "been", "being", "has", "had", "have", "will", "would", "could", "should",
    "may", "might", "can", "cannot", "must", "do", "does", "did", "not", "what", "how", "why", "or", "yet",
    "there", "nor", "went", "came", "took", "got", "made", "left", "said", "says", "told",
];

/// Prepositions that may open a sentence before the speaker: "On Monday the mayor said".
#[rustfmt::skip]
pub(super) const OPENERS: &[&str] = &[
    "on", "in", "at", "by", "during", "for", "with", "from", "under", "over", "last", "earlier",
    "late", "early", "next", "throughout", "across", "within", "against", "about", "despite", "amid",
];

/// Words that may open a sentence and belong to no noun phrase.
#[rustfmt::skip]
pub(super) const ADVERBS: &[&str] = &[
    "and", "but", "so", "still", "yet", "then", "now", "later", "also", "however", "meanwhile",
    "instead", "again", "today", "yesterday", "tomorrow", "tonight", "monday", "tuesday",
    "wednesday", "thursday", "friday", "saturday", "sunday", "afterwards", "afterward", "indeed",
    "moreover", "furthermore", "nevertheless", "separately", "finally", "recently", "perhaps",
    "or", "ago", "even", "once", "nonetheless", "elsewhere", "previously", "additionally", "well",
    "yes", "no", "oh", "because",
];

/// Prepositions that end a speaker read to the right: "said the mayor on Monday".
#[rustfmt::skip]
pub(super) const ENDS: &[&str] = &[
    "on", "in", "at", "during", "to", "by", "from", "with", "about", "outside", "inside", "near",
    "shortly", "earlier", "later", "last", "this", "yesterday", "today", "recently", "monday",
    "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "standing", "speaking",
    "referring", "pointing", "adding", "noting", "via", "through", "afterwards", "without", "over",
    "under", "when", "following", "amid", "it", "he", "she", "they", "we", "i", "sitting", "holding",
];

/// Words that open a noun phrase.
#[rustfmt::skip]
pub(in crate::claims) const DETERMINERS: &[&str] = &[
    "the", "a", "an", "his", "her", "its", "their", "one", "some", "several", "two", "three",
    "many", "most", "another", "other", "our", "my", "no", "both", "all", "few",
];

/// Pronouns that stand for a speaker.
pub(in crate::claims) const PRONOUNS: &[&str] = &["he", "she", "they", "it"];

/// Words that stand where a speaker does and name nobody.
#[rustfmt::skip]
pub(super) const NOBODY: &[&str] = &[
    "i", "we", "you", "this", "that", "these", "those", "who", "which", "one", "nobody",
    "everyone", "everybody", "anyone", "someone", "people", "some", "others", "many", "both",
    "him", "her", "them", "me", "us", "there", "what", "nothing", "all", "most", "any", "none",
    "each", "itself", "himself", "herself",
];
