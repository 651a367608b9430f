//! The words that report speech, where the noun phrase of a speaker begins and ends, and how people are
//! named.

use super::classes;
use crate::vocabulary::{Agents, Phrases, Reporting, SpeakerOrder, WordSet};
use std::sync::LazyLock;

#[rustfmt::skip]
pub(super) const REPORTING: Reporting = Reporting {
    say: &["dit", "disent", "disait"],
    report: &[
        "déclaré", "déclare", "déclarent", "affirmé", "affirme", "affirment", "indiqué", "indique",
        "indiquent", "annoncé", "annonce", "annoncent", "précisé", "précise", "précisent",
        "expliqué", "explique", "expliquent", "assuré", "assure", "assurent", "ajouté", "ajoute",
        "souligné", "souligne", "rappelé", "rappelle", "confirmé", "confirme", "reconnu",
        "reconnaît", "estimé", "estime", "estiment", "prévenu", "averti", "avertit", "promis",
        "répété", "soutenu", "soutient", "raconté", "raconte", "rapporté", "rapporte", "rapportent",
        "écrit", "démenti", "jugé", "juge", "regretté", "regrette", "témoigné", "témoigne",
        "insisté", "insiste", "admis", "conclu", "répondu", "répond",
    ],
    quote: &[
        "lancé", "lance", "demandé", "demande", "interrogé", "plaisanté", "critiqué", "critique",
        "dénoncé", "dénonce", "salué", "appelé",
    ],
    according_to: &[&["selon"], &["d", "après"]],
    helpers: &[
        "a", "ont", "avait", "avaient", "aussi", "également", "ensuite", "encore", "déjà", "lundi",
        "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "hier", "notamment",
        "toutefois",
    ],
    auxiliaries: &["a", "ont", "avait", "avaient"],
    no_report_behind: &["été", "être", "est", "sont", "à", "de", "ne", "pas", "comme"],
    noun_markers: &["le", "la", "les", "un", "une", "l"],
    order: SpeakerOrder::Either,
    that: &["que", "qu"],
    no_clauses: &["oui", "non"],
    clause_starts: &["il", "elle", "ils", "elles"],
    sources: &["police", "médias"],
    ..Reporting::NONE
};

#[rustfmt::skip]
pub(super) const PHRASES: Phrases = Phrases {
    determiners: &[
        "le", "la", "les", "l", "un", "une", "des", "du", "son", "sa", "ses", "leur", "leurs",
        "mon", "ce", "cet", "cette", "ces", "plusieurs", "quelques", "deux", "trois", "certains",
        "d’autres",
    ],
    pronouns: &["il", "elle", "ils", "elles"],
    nobody: &[
        "je", "nous", "vous", "tu", "on", "ce", "cela", "ça", "qui", "que", "personne", "tous",
        "certains", "beaucoup", "se", "lui", "leur", "y", "en",
    ],
    openers: &[
        "à", "au", "aux", "en", "dans", "sur", "sous", "pendant", "après", "avant", "depuis", "par",
        "pour", "avec", "contre", "malgré", "chez", "lors", "dès", "selon",
    ],
    adverbs: &[
        "et", "mais", "ou", "donc", "aussi", "ensuite", "puis", "alors", "maintenant", "hier",
        "aujourd’hui", "demain", "enfin", "pourtant", "cependant", "toutefois", "également",
        "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "ainsi", "encore",
        "déjà", "notamment",
    ],
    breaks: &[
        "que", "qu", "qui", "dont", "où", "quand", "si", "comme", "parce", "car", "lorsque",
        "tandis", "est", "sont", "était", "étaient", "a", "ont", "avait", "avaient", "sera",
        "seront", "peut", "peuvent", "doit", "doivent", "ne", "n", "pas", "fait", "dit", "disent",
        "s", "se",
    ],
    ends: &[
        "à", "au", "aux", "en", "dans", "sur", "sous", "pendant", "après", "avant", "depuis", "par",
        "pour", "avec", "contre", "lors", "devant", "lundi", "mardi", "mercredi", "jeudi",
        "vendredi", "samedi", "dimanche", "hier", "aujourd’hui", "ce",
    ],
    source_ends: &[
        "est", "sont", "était", "ont", "a", "avait", "il", "elle", "ils", "lundi", "mardi",
        "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "hier", "en", "dans",
    ],
    and: "et",
    homes: &["de", "d"],
    ..Phrases::NONE
};

/// People alone: what an organisation is called is not told yet.
#[rustfmt::skip]
pub(super) const AGENTS: Agents = Agents {
    titles: &[
        "m", "m.", "mme", "mlle", "dr", "maître", "président", "présidente", "premier", "première",
        "ministre", "sénateur", "sénatrice", "député", "députée", "maire", "préfet", "préfète",
        "gouverneur", "ambassadeur", "ambassadrice", "général", "colonel", "capitaine",
        "commandant", "roi", "reine", "prince", "pape", "cardinal", "évêque", "juge", "procureur",
        "procureure", "avocat", "avocate", "directeur", "directrice", "porte-parole", "professeur",
        "professeure", "entraîneur",
    ],
    particles: &["de", "du", "des", "la", "le", "d", "l", "ben", "al", "el"],
    sentence_openers: &[
        "le", "la", "les", "l", "un", "une", "des", "il", "elle", "ils", "elles", "je", "nous",
        "vous", "on", "et", "mais", "ou", "donc", "à", "au", "aux", "en", "dans", "sur", "sous",
        "après", "avant", "depuis", "pour", "avec", "selon", "ce", "cet", "cette", "ces", "son",
        "sa", "ses", "leur", "quand", "si", "comme", "qui", "que", "où", "pourquoi", "comment",
        "deux", "trois", "plusieurs", "certains", "hier", "aujourd’hui", "lundi", "mardi",
        "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
    ],
    joints: &["de", "du", "des", "d", "l", "la", "le"],
    given_names: &GIVEN_NAMES,
    ..Agents::NONE
};

/// Given names, in small letters.
static GIVEN_NAMES: WordSet = LazyLock::new(|| classes::GIVEN_NAMES.split_whitespace().collect());
