//! The words that report speech, where the noun phrase of a speaker begins and ends, and how people are
//! named.

use super::classes;
use crate::vocabulary::{Agents, Phrases, Reporting, SpeakerOrder, WordSet};
use std::sync::LazyLock;

#[rustfmt::skip]
pub(super) const REPORTING: Reporting = Reporting {
    say: &["sagde", "siger", "sagt"],
    report: &[
        "oplyste", "oplyser", "oplyst", "fortalte", "fortæller", "fortalt", "forklarede",
        "forklarer", "forklaret", "hævdede", "hævder", "bekræftede", "bekræfter", "bekræftet",
        "advarede", "advarer", "varslede", "varsler", "understregede", "understreger", "påpegede",
        "påpeger", "konstaterede", "konstaterer", "skrev", "skriver", "skrevet", "meldte", "melder",
        "meldt", "meddelte", "meddeler", "meddelt", "rapporterede", "rapporterer", "indrømmede",
        "indrømmer", "erkendte", "erkender", "benægtede", "benægter", "forsikrede", "forsikrer",
        "lovede", "lover", "tilføjede", "tilføjer", "mente", "mener", "påstod", "påstår", "svarede",
        "svarer", "udtalte", "udtaler", "udtalt", "tror", "troede", "uddyber", "vurderer",
        "vurderede", "anslår", "anslog", "bebudede",
    ],
    quote: &[
        "spurgte", "spørger", "råbte", "lo", "sukkede", "klagede", "roste", "kritiserede",
        "kritiserer", "fordømte", "fordømmer", "kommenterede", "kommenterer", "spøgte", "beskriver",
        "beskrev", "afviste", "afviser", "lyder", "lød",
    ],
    according_to: &[&["ifølge"], &["i", "følge"]],
    helpers: &[
        "har", "havde", "også", "senere", "så", "da", "nu", "mandag", "tirsdag", "onsdag",
        "torsdag", "fredag", "lørdag", "søndag", "videre", "allerede",
    ],
    auxiliaries: &["har", "havde"],
    no_report_behind: &[
        "at", "ikke", "blev", "bliver", "blevet", "som", "kan", "skal", "skulle", "vil", "være",
        "er", "var",
    ],
    noun_markers: &["den", "det", "de", "en", "et"],
    order: SpeakerOrder::Either,
    that: &["at"],
    by: "af",
    no_clauses: &["ja", "nej"],
    clause_starts: &["han", "hun", "det", "de", "den", "man"],
    sources: &["politiet", "medier", "myndighederne", "kilder", "oplysninger", "politi"],
    ..Reporting::NONE
};

#[rustfmt::skip]
pub(super) const PHRASES: Phrases = Phrases {
    determiners: &[
        "den", "det", "de", "en", "et", "sin", "sit", "sine", "hans", "hendes", "dens", "dets",
        "deres", "vores", "min", "mit", "mine", "denne", "dette", "disse", "flere", "mange",
        "nogle", "to", "tre", "begge", "alle", "andre", "hver", "ingen",
    ],
    pronouns: &["han", "hun", "de"],
    nobody: &[
        "jeg", "vi", "du", "man", "det", "den", "hvem", "hvad", "dette", "ingen", "nogen", "alle",
        "mange", "nogle", "andre", "sig", "os", "ham", "hende", "dem", "begge", "så", "der",
    ],
    openers: &[
        "i", "på", "af", "til", "fra", "med", "ved", "mod", "mellem", "under", "over", "efter",
        "før", "gennem", "rundt", "inden", "hos", "trods", "ifølge", "siden", "for",
    ],
    adverbs: &[
        "og", "men", "eller", "også", "siden", "senere", "da", "nu", "desuden", "derimod",
        "samtidig", "derefter", "derfor", "så", "mandag", "tirsdag", "onsdag", "torsdag", "fredag",
        "lørdag", "søndag", "tidligere", "videre", "alligevel", "stadig", "allerede", "dermed",
    ],
    breaks: &[
        "at", "som", "om", "når", "da", "der", "mens", "fordi", "eftersom", "før", "er", "var",
        "har", "havde", "bliver", "blev", "skal", "skulle", "kan", "kunne", "må", "måtte", "får",
        "fik", "vil", "ville", "bør", "burde", "ikke", "hvad", "hvem", "hvordan", "hvorfor",
        "sagde", "siger", "for", "findes",
    ],
    ends: &[
        "i", "på", "af", "til", "fra", "med", "ved", "mod", "mellem", "under", "over", "efter",
        "før", "gennem", "rundt", "hos", "for", "mandag", "tirsdag", "onsdag", "torsdag", "fredag",
        "lørdag", "søndag", "senere", "også", "når",
    ],
    source_ends: &[
        "er", "var", "har", "havde", "bliver", "blev", "skal", "skulle", "kan", "kunne", "må",
        "måtte", "får", "fik", "vil", "ville", "findes", "kommer", "kom", "går", "gik", "gør",
        "gjorde", "ligger", "lå", "står", "stod", "tager", "tog", "gælder", "handler", "indebærer",
        "viser", "mangler", "manglede", "døde", "omkom", "skete", "startede", "sluttede", "brændte",
        "eksploderede", "kørte", "ventes", "kræves", "i", "på", "under", "ved", "efter", "når",
        "da", "han", "hun", "de", "det", "den", "ingen", "man",
    ],
    and: "og",
    ago: "siden",
    homes: &["fra", "i"],
    ..Phrases::NONE
};

/// People alone: what an organisation is called is not told yet.
#[rustfmt::skip]
pub(super) const AGENTS: Agents = Agents {
    titles: &[
        "hr", "fru", "dr", "dr.", "doktor", "prof.", "professor", "professoren", "præsident",
        "præsidenten", "statsminister", "statsministeren", "premierminister", "premierministeren",
        "udenrigsminister", "udenrigsministeren", "indenrigsminister", "indenrigsministeren",
        "forsvarsminister", "forsvarsministeren", "finansminister", "finansministeren",
        "justitsminister", "justitsministeren", "sundhedsminister", "sundhedsministeren",
        "minister", "ministeren", "forbundskansler", "forbundskansleren", "borgmester",
        "borgmesteren", "overborgmester", "overborgmesteren", "rådmand", "rådmanden",
        "regionsrådsformand", "regionsrådsformanden", "guvernør", "guvernøren", "ambassadør",
        "ambassadøren", "general", "generalen", "oberst", "obersten", "kaptajn", "kaptajnen",
        "forsvarschef", "forsvarschefen", "konge", "kongen", "dronning", "dronningen", "prins",
        "prinsesse", "kronprins", "kronprinsen", "pave", "paven", "kardinal", "biskop", "biskoppen",
        "sognepræst", "præst", "dommer", "dommeren", "anklager", "anklageren", "specialanklager",
        "advokat", "advokaten", "talsperson", "talspersonen", "talsmand", "talsmanden", "vagtchef",
        "vagtchefen", "indsatsleder", "indsatslederen", "politiinspektør", "politiinspektøren",
        "politikommissær", "politidirektør", "direktør", "direktøren", "generalsekretær",
        "generalsekretæren", "topchef", "koncernchef", "chef", "chefen", "leder", "lederen",
        "formand", "formanden", "partiformand", "folketingsmedlem", "senator", "senatoren",
        "brandchef", "beredskabschef", "træner", "træneren", "landstræner", "forsker", "forskeren",
    ],
    particles: &["von", "af", "de", "van", "der", "al", "bin", "da", "di", "el", "la", "ben"],
    sentence_openers: &[
        "den", "det", "de", "en", "et", "han", "hun", "vi", "du", "jeg", "man", "og", "men",
        "eller", "så", "da", "nu", "når", "hvis", "om", "som", "at", "i", "på", "af", "til", "fra",
        "med", "ved", "mod", "under", "over", "efter", "før", "for", "ifølge", "trods", "der",
        "her", "ikke", "også", "allerede", "flere", "mange", "nogle", "alle", "to", "tre", "ingen",
        "denne", "dette", "disse", "hans", "hendes", "deres", "vores", "hvad", "hvem", "hvordan",
        "hvorfor", "samtidig", "desuden", "siden", "mandag", "tirsdag", "onsdag", "torsdag",
        "fredag", "lørdag", "søndag",
    ],
    joints: &["for", "i", "af", "og"],
    given_names: &GIVEN_NAMES,
    ..Agents::NONE
};

/// Given names, in small letters.
static GIVEN_NAMES: WordSet = LazyLock::new(|| classes::GIVEN_NAMES.split_whitespace().collect());
