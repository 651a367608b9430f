//! The words that report speech, where the noun phrase of a speaker begins and ends, and how people are
//! named.

use super::classes;
use crate::vocabulary::{Agents, Phrases, Reporting, SpeakerOrder, WordSet};
use std::sync::LazyLock;

#[rustfmt::skip]
pub(super) const REPORTING: Reporting = Reporting {
    say: &["sagte", "sagt", "sagten", "sagen"],
    report: &[
        "erklärte", "erklärt", "erklärten", "betonte", "betont", "betonten", "mitteilte", "teilte",
        "teilten", "meldete", "meldet", "meldeten", "berichtete", "berichtet", "berichteten",
        "warnte", "warnt", "warnten", "behauptete", "behauptet", "bestätigte", "bestätigt",
        "bestätigten", "bezweifelte", "versicherte", "versicherten", "räumte", "ergänzte", "fügte",
        "meinte", "meint", "schrieb", "schreibt", "kündigte", "verkündete", "verkündeten",
        "äußerte", "dementierte", "forderte", "erläuterte", "unterstrich", "erinnerte", "hieß",
        "bekräftigte", "schilderte", "erzählte",
    ],
    quote: &[
        "fragte", "rief", "klagte", "lobte", "kritisierte", "antwortete", "entgegnete", "nannte",
        "bedauerte", "scherzte",
    ],
    according_to: &[&["laut"], &["nach", "Angaben"], &["zufolge"]],
    helpers: &[
        "am", "gestern", "heute", "auch", "später", "dann", "noch", "zudem", "bereits", "montag",
        "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag",
    ],
    no_report_behind: &["zu", "nicht", "wird", "wurde", "worden", "werden", "wie"],
    noun_markers: &["die", "der", "das", "eine", "ein"],
    order: SpeakerOrder::Either,
    that: &["dass", "daß", ","],
    no_clauses: &["ja", "nein"],
    clause_starts: &["er", "sie", "es"],
    sources: &["polizei", "medien", "behörden"],
    ..Reporting::NONE
};

#[rustfmt::skip]
pub(super) const PHRASES: Phrases = Phrases {
    determiners: &[
        "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "eines",
        "sein", "seine", "ihr", "ihre", "kein", "keine", "viele", "mehrere", "einige", "zwei",
        "drei", "beide", "alle", "andere", "dieser", "diese", "dieses",
    ],
    pronouns: &["er", "sie", "es"],
    nobody: &[
        "ich", "wir", "du", "ihr", "man", "wer", "was", "dies", "das", "niemand", "jemand", "alle",
        "viele", "einige", "manche", "andere", "sich", "uns", "ihm", "ihnen", "ihn", "beide",
        "dazu", "daraufhin",
    ],
    openers: &[
        "am", "im", "in", "bei", "nach", "vor", "seit", "unter", "über", "mit", "für", "gegen",
        "auf", "an", "aus", "von", "zum", "zur", "trotz", "während", "wegen", "laut",
    ],
    adverbs: &[
        "und", "aber", "doch", "auch", "dann", "nun", "jetzt", "später", "heute", "gestern",
        "morgen", "zudem", "außerdem", "daraufhin", "dagegen", "hingegen", "inzwischen",
        "unterdessen", "zugleich", "allerdings", "montag", "dienstag", "mittwoch", "donnerstag",
        "freitag", "samstag", "sonntag", "zuvor", "zuletzt", "so", "dazu", "ferner", "jedoch",
        "oder",
    ],
    breaks: &[
        "könnte", "könnten", "würde", "würden", "müsste", "müssten", "sollte", "sollten", "wollte",
        "wollten", "dürfte", "dürften", "dass", "ob", "weil", "wenn", "als", "während", "obwohl",
        "da", "wo", "wer", "wie", "was", "ist", "sind", "war", "waren", "wird", "werden", "wurde",
        "wurden", "hat", "haben", "hatte", "hatten", "kann", "können", "soll", "sollen", "will",
        "wollen", "muss", "müssen", "sei", "seien", "habe", "hätten", "nicht", "sagte", "sagt",
        "sagten", "erklärte", "zu",
    ],
    ends: &[
        "am", "im", "in", "bei", "nach", "vor", "seit", "unter", "über", "mit", "für", "gegen",
        "auf", "an", "fest", "hin", "ein", "gegenüber", "aus", "zum", "zur", "heute", "gestern",
        "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "später",
        "dazu", "zu", "der",
    ],
    source_ends: &[
        "am", "im", "in", "seit", "ist", "sind", "war", "waren", "wurde", "wurden", "wird", "hat",
        "haben", "habe", "sei", "seien", "soll", "sollen", "kam", "kamen", "starben",
    ],
    and: "und",
    homes: &["aus"],
    noun_joints: &[
        "der", "des", "die", "dem", "den", "von", "vom", "für", "und", "in", "im", "am", "an",
        "aus", "zu", "zur", "zum", "bei",
    ],
    ..Phrases::NONE
};

/// People alone: what an organisation is called is not told yet.
#[rustfmt::skip]
pub(super) const AGENTS: Agents = Agents {
    titles: &[
        "herr", "frau", "dr", "dr.", "prof", "prof.", "professor", "professorin", "präsident",
        "präsidentin", "kanzler", "kanzlerin", "minister", "ministerin", "außenminister",
        "außenministerin", "innenminister", "innenministerin", "verteidigungsminister",
        "verteidigungsministerin", "finanzminister", "finanzministerin", "ministerpräsident",
        "ministerpräsidentin", "premierminister", "premierministerin", "bürgermeister",
        "bürgermeisterin", "oberbürgermeister", "oberbürgermeisterin", "landrat", "landrätin",
        "gouverneur", "gouverneurin", "botschafter", "botschafterin", "general", "oberst",
        "hauptmann", "kommandeur", "könig", "königin", "papst", "kardinal", "bischof", "richter",
        "richterin", "staatsanwalt", "staatsanwältin", "sprecher", "sprecherin", "polizeisprecher",
        "polizeisprecherin", "direktor", "direktorin", "trainer", "trainerin", "abgeordneter",
        "abgeordnete", "senator", "senatorin",
    ],
    particles: &["von", "van", "der", "de", "al", "bin", "da", "di"],
    sentence_openers: &[
        "der", "die", "das", "den", "dem", "des", "ein", "eine", "er", "sie", "es", "wir", "ich",
        "und", "aber", "doch", "auch", "am", "im", "in", "bei", "nach", "vor", "seit", "mit", "für",
        "auf", "an", "aus", "zu", "so", "wie", "als", "wenn", "dass", "wer", "was", "wo", "warum",
        "laut", "nun", "jetzt", "dort", "hier", "nicht", "kein", "keine", "sein", "seine", "ihr",
        "ihre", "diese", "dieser", "dieses", "alle", "viele", "einige", "zwei", "drei", "heute",
        "gestern",
    ],
    given_names: &GIVEN_NAMES,
    ..Agents::NONE
};

/// Given names, in small letters.
static GIVEN_NAMES: WordSet = LazyLock::new(|| classes::GIVEN_NAMES.split_whitespace().collect());
