//! "said", "told", "according to", and what makes them no report.

use crate::vocabulary::{Reporting, SpeakerOrder};

#[rustfmt::skip]
pub(super) const REPORTING: Reporting = Reporting {
    say: &["said", "says"],
    tell: &["told", "tells"],
    report: &[
        "acknowledged", "acknowledges", "added", "adds", "admitted", "admits", "alleged", "alleges",
        "announced", "announces", "argued", "argues", "asserted", "asserts", "claimed", "claims",
        "commented", "complained", "concedes", "conceded", "concluded", "concludes", "confirmed",
        "confirms", "contends", "contended", "declared", "declares", "denied", "denies",
        "emphasised", "emphasized", "estimates", "estimated", "explained", "explains", "indicated",
        "insisted", "insists", "maintained", "mentioned", "noted", "notes", "pledged", "predicted",
        "predicts", "promised", "recalled", "recalls", "reiterated", "remarked", "replied",
        "reported", "reports", "responded", "revealed", "reveals", "stated", "states", "stressed",
        "stresses", "suggested", "suggests", "testified", "tweeted", "vowed", "warned", "warns",
        "wrote", "writes", "believes", "posted", "joked", "observed", "opined", "quipped",
        "affirmed", "clarified", "cautioned", "disclosed", "reasoned", "speculated", "reported",
        "protested", "assured",
    ],
    quote: &[
        "asked", "asks", "called", "calls", "continued", "cried", "demanded", "described",
        "describes", "exclaimed", "interjected", "laughed", "muttered", "proclaimed", "pleaded",
        "shouted", "sighed", "thought", "urged", "whispered", "yelled", "agreed", "agrees",
        "thinks", "enthused", "countered", "dubbed", "read", "reads", "lamented", "boasted",
        "smiled", "chuckled", "shrugged", "challenged", "chimed", "recounted", "shot", "implored",
        "accused", "condemned", "praised", "answered", "remembered", "remembers", "offered",
    ],
    participles: &[
        "saying", "adding", "warning", "claiming", "arguing", "stating", "insisting", "noting",
        "stressing", "telling",
    ],
    according_to: &[&["according", "to"]],
    quoted_as: [&["was", "were", "is", "been"], &["quoted"], &["as"], &["saying", "telling"]],
    helpers: &[
        "has", "had", "have", "also", "later", "then", "earlier", "once", "previously",
        "reportedly", "recently", "again", "simply", "since", "repeatedly", "first", "further",
        "always", "often", "already", "still", "now", "just", "even", "flatly", "publicly",
        "angrily", "quietly", "would", "did", "both", "all", "originally", "initially",
        "specifically", "today", "yesterday", "monday", "tuesday", "wednesday", "thursday",
        "friday", "saturday", "sunday", "on",
    ],
    auxiliaries: &[
        "has", "had", "have", "also", "later", "then", "earlier", "once", "previously",
        "reportedly", "repeatedly", "since", "would",
    ],
    no_report_behind: &[
        "be", "been", "being", "is", "are", "was", "were", "to", "it’s", "it's", "as", "not",
        "never", "get", "got", "having", "being", "what",
    ],
    noun_markers: &[
        "the", "a", "an", "these", "those", "some", "any", "such", "their", "his", "her", "its",
        "our", "of", "no", "many", "recent", "several", "all", "by", "with", "from", "previous",
        "united", "media", "news", "conflicting",
    ],
    order: SpeakerOrder::BeforeVerb,
    that: &["that"],
    to: "to",
    by: "by",
    no_clauses: &["goodbye", "hello", "yes", "nothing", "something", "anything", "prayers"],
    clause_starts: &["he", "she", "they", "it", "the", "his", "her"],
    sources: &["police"],
};
