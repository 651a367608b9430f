//! The words that report speech: "said", "told", "according to".

use crate::text::{Kind, Word};

/// A reporting verb in a sentence, with its helping verbs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Cue {
    /// First word behind the speaker: the "on" of "on Monday has said".
    pub(super) first: usize,
    /// First word of the verb: the "has" of "has said".
    pub(super) verb: usize,
    /// Last word.
    pub(super) last: usize,
    /// What it takes.
    pub(super) class: Class,
}

/// What a reporting verb takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Class {
    /// "said": a clause, with or without "that".
    Say,
    /// "told": somebody, then a clause.
    Tell,
    /// "announced": a clause with "that"; or it stands behind the clause.
    Report,
    /// "asked", "laughed": only beside a quotation.
    Quote,
    /// "saying", "adding": the subject is that of the sentence.
    Participle,
    /// "according to".
    AccordingTo,
}

const SAY: &[&str] = &["said", "says"];
const TELL: &[&str] = &["told", "tells"];
#[rustfmt::skip]
const REPORT: &[&str] = &[
    "acknowledged", "acknowledges", "added", "adds", "admitted", "admits", "alleged", "alleges",
    "announced", "announces", "argued", "argues", "asserted", "asserts", "claimed", "claims",
    "commented", "complained", "concedes", "conceded", "concluded", "concludes", "confirmed",
    "confirms", "contends", "contended", "declared", "declares", "denied", "denies", "emphasised",
    "emphasized", "estimates", "estimated", "explained", "explains", "indicated", "insisted",
    "insists", "maintained", "mentioned", "noted", "notes", "pledged", "predicted", "predicts",
    "promised", "recalled", "recalls", "reiterated", "remarked", "replied", "reported", "reports",
    "responded", "revealed", "reveals", "stated", "states", "stressed", "stresses", "suggested",
    "suggests", "testified", "tweeted", "vowed", "warned", "warns", "wrote", "writes", "believes",
    "posted", "joked", "observed", "opined", "quipped", "affirmed", "clarified", "cautioned",
    "disclosed", "reasoned", "speculated", "reported", "protested", "assured",
];
#[rustfmt::skip]
const QUOTE: &[&str] = &[
    "asked", "asks", "called", "calls", "continued", "cried", "demanded", "described", "describes",
    "exclaimed", "interjected", "laughed", "muttered", "proclaimed", "pleaded", "shouted", "sighed",
    "thought", "urged", "whispered", "yelled", "agreed", "agrees", "thinks",
    "enthused", "countered", "dubbed", "read", "reads", "lamented", "boasted", "smiled",
    "chuckled", "shrugged", "challenged", "chimed", "recounted", "shot", "implored",
    "accused", "condemned", "praised", "answered", "remembered", "remembers", "offered",
];
const PARTICIPLE: &[&str] = &[
    "saying",
    "adding",
    "warning",
    "claiming",
    "arguing",
    "stating",
    "insisting",
    "noting",
    "stressing",
    "telling",
];

/// Helping verbs and adverbs that may stand between a speaker and the verb.
#[rustfmt::skip]
pub(super) const HELPERS: &[&str] = &[
    "has", "had", "have", "also", "later", "then", "earlier", "once", "previously", "reportedly",
    "recently", "again", "simply", "since", "repeatedly", "first", "further", "always", "often",
    "already", "still", "now", "just", "even", "flatly", "publicly", "angrily", "quietly", "would",
    "did", "both", "all", "originally", "initially", "specifically", "today", "yesterday",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "on",
];

/// Helping verbs and adverbs that are shown with the verb.
const AUXILIARIES: &[&str] = &[
    "has",
    "had",
    "have",
    "also",
    "later",
    "then",
    "earlier",
    "once",
    "previously",
    "reportedly",
    "repeatedly",
    "since",
    "would",
];

/// Words before a form that make it no report: "was told", "to say", "the reports".
const NO_REPORT_BEHIND: &[&str] = &[
    "be", "been", "being", "is", "are", "was", "were", "to", "it’s", "it's", "as", "not", "never",
    "get", "got", "having", "being", "what",
];

/// Words before a form in "-s" or "-ed" that make it a noun or an adjective: "recent reports".
const DETERMINERS: &[&str] = &[
    "the",
    "a",
    "an",
    "these",
    "those",
    "some",
    "any",
    "such",
    "their",
    "his",
    "her",
    "its",
    "our",
    "of",
    "no",
    "many",
    "recent",
    "several",
    "all",
    "by",
    "with",
    "from",
    "previous",
    "united",
    "media",
    "news",
    "conflicting",
];

/// The reporting verbs among the words, in their order.
pub(super) fn cues(words: &[Word<'_>]) -> Vec<Cue> {
    (0..words.len())
        .filter_map(|at| cue_at(words, at))
        .collect()
}

fn cue_at(words: &[Word<'_>], at: usize) -> Option<Cue> {
    let word = words.get(at)?;
    if word.kind != Kind::Letters {
        return None;
    }
    let behind = at.checked_sub(1).and_then(|before| words.get(before));
    let next = words.get(at + 1);
    if word.is("according") && next.is_some_and(|next| next.is("to")) {
        return Some(Cue {
            first: at,
            verb: at,
            last: at + 1,
            class: Class::AccordingTo,
        });
    }
    if word.is("quoted") && is_quoted_as_saying(words, at) {
        return Some(Cue {
            first: at - 1,
            verb: at - 1,
            last: at + 2,
            class: Class::Report,
        });
    }
    let class = [
        (SAY, Class::Say),
        (TELL, Class::Tell),
        (REPORT, Class::Report),
        (QUOTE, Class::Quote),
        (PARTICIPLE, Class::Participle),
    ]
    .into_iter()
    .find_map(|(list, class)| word.is_any(list).then_some(class))?;
    // "The Associated Press reports" is one, "Reports said" begins with a noun.
    let is_name = word.is_capital() && (at == 0 || behind.is_some_and(|w| !w.is_mark(',')));
    let is_other = behind.is_some_and(|word| {
        word.is_any(NO_REPORT_BEHIND) || (class != Class::Say && word.is_any(DETERMINERS))
    });
    let is_passive = class != Class::Participle
        && next.is_some_and(|next| next.is("to") && matches!(class, Class::Say));
    let by_someone = next.is_some_and(|next| next.is("by"));
    if is_name || is_other || is_passive || by_someone {
        return None;
    }
    let helpers = |list: &[&str]| {
        let before = words.get(..at).unwrap_or_default().iter().rev();
        before.take_while(|word| word.is_any(list)).count()
    };
    let (all, of_verb) = match class {
        Class::Participle => (0, 0),
        _ => (helpers(HELPERS), helpers(AUXILIARIES)),
    };
    Some(Cue {
        first: at - all,
        verb: at - of_verb,
        last: at,
        class,
    })
}

/// "was quoted as saying", with `at` the "quoted".
fn is_quoted_as_saying(words: &[Word<'_>], at: usize) -> bool {
    let is = |index: Option<usize>, list: &[&str]| {
        index
            .and_then(|index| words.get(index))
            .is_some_and(|word| word.is_any(list))
    };
    is(at.checked_sub(1), &["was", "were", "is", "been"])
        && is(Some(at + 1), &["as"])
        && is(Some(at + 2), &["saying", "telling"])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::span::Span;
    use crate::text::{JoinedWords, TokenizedText};

    fn found(text: &str) -> Vec<String> {
        let words = JoinedWords::of(&TokenizedText::whole(text));
        let words = words.within(Span::whole(text));
        let text_of = |cue: &Cue| {
            words[cue.verb..=cue.last]
                .iter()
                .map(|word| word.text)
                .collect::<Vec<_>>()
                .join(" ")
        };
        cues(words).iter().map(text_of).collect()
    }

    #[test]
    fn reporting_verbs_with_their_helpers() {
        assert_eq!(found("The minister has since said so"), ["has since said"]);
        assert_eq!(found("according to the mayor"), ["according to"]);
        assert_eq!(found("he was quoted as saying"), ["was quoted as saying"]);
    }

    #[test]
    fn passives_infinitives_and_nouns_report_nothing() {
        for text in [
            "He was told to leave",
            "She is said to be ill",
            "the reports of others and the claims",
            "The river, as reported by nobody",
        ] {
            assert!(found(text).is_empty(), "{text}");
        }
    }
}
