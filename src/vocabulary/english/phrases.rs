//! Where the noun phrase of a speaker begins and ends.

use crate::vocabulary::Phrases;

#[rustfmt::skip]
pub(super) const PHRASES: Phrases = Phrases {
    determiners: &[
        "the", "a", "an", "his", "her", "its", "their", "one", "some", "several", "two", "three",
        "many", "most", "another", "other", "our", "my", "no", "both", "all", "few",
    ],
    pronouns: &["he", "she", "they", "it"],
    nobody: &[
        "i", "we", "you", "this", "that", "these", "those", "who", "which", "one", "nobody",
        "everyone", "everybody", "anyone", "someone", "people", "some", "others", "many", "both",
        "him", "her", "them", "me", "us", "there", "what", "nothing", "all", "most", "any", "none",
        "each", "itself", "himself", "herself",
    ],
    openers: &[
        "on", "in", "at", "by", "during", "for", "with", "from", "under", "over", "last", "earlier",
        "late", "early", "next", "throughout", "across", "within", "against", "about", "despite",
        "amid",
    ],
    adverbs: &[
        "and", "but", "so", "still", "yet", "then", "now", "later", "also", "however", "meanwhile",
        "instead", "again", "today", "yesterday", "tomorrow", "tonight", "monday", "tuesday",
        "wednesday", "thursday", "friday", "saturday", "sunday", "afterwards", "afterward",
        "indeed", "moreover", "furthermore", "nevertheless", "separately", "finally", "recently",
        "perhaps", "or", "ago", "even", "once", "nonetheless", "elsewhere", "previously",
        "additionally", "well", "yes", "no", "oh", "because",
    ],
    adverb_endings: &["ly"],
    breaks: &[
        "that", "but", "while", "because", "although", "though", "as", "when", "whether", "if",
        "so", "where", "which", "who", "whom", "since", "before", "after", "until", "than", "is",
        "was", "were", "are", "be", "been", "being", "has", "had", "have", "will", "would", "could",
        "should", "may", "might", "can", "cannot", "must", "do", "does", "did", "not", "what",
        "how", "why", "or", "yet", "there", "nor", "went", "came", "took", "got", "made", "left",
        "said", "says", "told",
    ],
    ends: &[
        "on", "in", "at", "during", "to", "by", "from", "with", "about", "outside", "inside",
        "near", "shortly", "earlier", "later", "last", "this", "yesterday", "today", "recently",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "standing",
        "speaking", "referring", "pointing", "adding", "noting", "via", "through", "afterwards",
        "without", "over", "under", "when", "following", "amid", "it", "he", "she", "they", "we",
        "i", "sitting", "holding",
    ],
    source_ends: &["on", "last", "this", "he", "she", "they", "it", "we"],
    and: "and",
    ago: "ago",
    noun_joints: &[],
    homes: &["of", "from"],
};
