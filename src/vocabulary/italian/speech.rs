//! The words that report speech, where the noun phrase of a speaker begins and ends, and how people are
//! named.

use super::classes;
use crate::vocabulary::{Agents, Phrases, Reporting, SpeakerOrder, WordSet};
use std::sync::LazyLock;

#[rustfmt::skip]
pub(super) const REPORTING: Reporting = Reporting {
    say: &["detto", "dice", "dicono", "disse", "dissero", "diceva"],
    report: &[
        "dichiarato", "dichiara", "dichiarano", "affermato", "afferma", "affermano", "spiegato",
        "spiega", "spiegano", "aggiunto", "aggiunge", "aggiungono", "annunciato", "annuncia",
        "annunciano", "riferito", "riferisce", "riferiscono", "precisato", "precisa", "precisano",
        "confermato", "conferma", "confermano", "sottolineato", "sottolinea", "sottolineano",
        "ricordato", "ricorda", "ricordano", "assicurato", "assicura", "assicurano", "sostenuto",
        "sostiene", "sostengono", "ribadito", "ribadisce", "ribadiscono", "avvertito", "avverte",
        "avvertono", "rivelato", "rivela", "raccontato", "racconta", "raccontano", "ammesso",
        "ammette", "riconosciuto", "riconosce", "negato", "nega", "negano", "smentito", "smentisce",
        "scritto", "scrive", "scrivono", "promesso", "promette", "concluso", "conclude", "stimato",
        "stima", "stimano", "osservato", "osserva", "commentato", "commenta", "evidenziato",
        "evidenzia", "rilevato", "rileva", "segnalato", "segnala", "segnalano", "comunicato",
        "comunica", "informato", "informa", "denunciato", "denuncia", "denunciano", "garantito",
        "garantisce", "chiarito", "chiarisce", "ipotizzato", "ipotizza", "insistito", "insiste",
        "testimoniato", "riportato", "riporta", "riportano", "lamentato", "lamenta",
    ],
    quote: &[
        "chiesto", "chiede", "chiedono", "risposto", "risponde", "replicato", "replica",
        "esclamato", "scherzato", "criticato", "critica", "accusato", "accusa", "attaccato",
        "attacca", "lodato", "definito", "definisce", "tuonato",
    ],
    according_to: &[
        &["secondo"], &["a", "detta", "di"], &["a", "detta", "del"], &["a", "detta", "della"],
        &["a", "detta", "dell"], &["a", "detta", "dei"], &["a", "detta", "degli"], &["stando", "a"],
        &["stando", "al"], &["stando", "alla"], &["stando", "all"], &["stando", "ai"],
        &["stando", "agli"], &["stando", "alle"],
    ],
    helpers: &[
        "ha", "hanno", "aveva", "avevano", "ebbe", "poi", "anche", "inoltre", "infine", "oggi",
        "ieri", "già", "ancora", "invece", "quindi", "intanto", "lunedì", "martedì", "mercoledì",
        "giovedì", "venerdì", "sabato", "domenica",
    ],
    auxiliaries: &["ha", "hanno", "aveva", "avevano", "ebbe"],
    no_report_behind: &[
        "essere", "è", "sono", "era", "erano", "stato", "stata", "viene", "vengono", "a", "di",
        "da", "non", "si", "come",
    ],
    noun_markers: &[
        "il", "lo", "la", "i", "gli", "le", "l", "un", "uno", "una", "del", "della", "nel", "al",
        "alla", "sulla", "dalla",
    ],
    order: SpeakerOrder::Either,
    that: &["che"],
    no_clauses: &["sì", "no", "addio", "basta"],
    clause_starts: &["lui", "lei", "loro", "egli", "essi"],
    sources: &["polizia", "media", "stampa", "carabinieri", "autorità"],
    ..Reporting::NONE
};

#[rustfmt::skip]
pub(super) const PHRASES: Phrases = Phrases {
    determiners: &[
        "il", "lo", "la", "i", "gli", "le", "l", "un", "uno", "una", "dei", "degli", "delle", "suo",
        "sua", "suoi", "sue", "loro", "mio", "mia", "nostro", "nostra", "questo", "questa", "quest",
        "questi", "queste", "quel", "quella", "quell", "alcuni", "alcune", "diversi", "diverse",
        "molti", "molte", "due", "tre", "altri", "altre", "vari", "varie",
    ],
    pronouns: &["lui", "lei", "egli", "ella", "loro", "essi"],
    nobody: &[
        "io", "noi", "tu", "voi", "ciò", "questo", "quello", "chi", "che", "nessuno", "qualcuno",
        "tutti", "molti", "alcuni", "altri", "si", "mi", "ci", "vi", "ne", "gli", "le", "lo",
        "quanto",
    ],
    openers: &[
        "a", "ad", "al", "allo", "alla", "all", "ai", "agli", "alle", "in", "nel", "nello", "nella",
        "nell", "nei", "negli", "nelle", "da", "dal", "dalla", "dopo", "prima", "durante", "per",
        "con", "senza", "su", "sul", "sulla", "sotto", "contro", "tra", "fra", "di", "verso",
        "entro", "secondo",
    ],
    adverbs: &[
        "e", "ed", "ma", "o", "però", "anche", "poi", "quindi", "allora", "ora", "adesso", "ieri",
        "oggi", "domani", "inoltre", "infine", "intanto", "invece", "tuttavia", "mentre", "ancora",
        "già", "così", "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica",
    ],
    adverb_endings: &["mente"],
    breaks: &[
        "che", "chi", "cui", "quando", "dove", "se", "come", "perché", "benché", "mentre", "è",
        "sono", "era", "erano", "fu", "furono", "sarà", "saranno", "sarebbe", "ha", "hanno",
        "aveva", "avevano", "avrà", "può", "possono", "deve", "devono", "vuole", "non", "si",
        "viene", "vengono", "sta", "detto", "dice", "dicono", "resta", "restano",
    ],
    ends: &[
        "a", "ad", "al", "alla", "all", "ai", "alle", "in", "nel", "nella", "nell", "da", "dal",
        "dalla", "dopo", "prima", "durante", "per", "con", "senza", "su", "sul", "sulla", "contro",
        "tra", "fra", "questo", "questa", "ieri", "oggi", "lunedì", "martedì", "mercoledì",
        "giovedì", "venerdì", "sabato", "domenica", "stamattina", "stasera",
    ],
    source_ends: &[
        "è", "sono", "era", "erano", "ha", "hanno", "aveva", "sarebbe", "sarebbero", "ci", "ieri",
        "oggi", "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica", "in",
        "nel", "nella",
    ],
    and: "e",
    ago: "fa",
    homes: &["di", "da"],
    ..Phrases::NONE
};

/// People alone: what an organisation is called is not told yet.
#[rustfmt::skip]
pub(super) const AGENTS: Agents = Agents {
    titles: &[
        "signor", "signora", "sig", "sig.", "dottor", "dottoressa", "dott", "dott.", "dr", "dr.",
        "prof", "prof.", "professor", "professore", "professoressa", "avvocato", "avvocata", "avv",
        "avv.", "ingegner", "ingegnere", "ing", "ing.", "don", "donna", "padre", "suor",
        "presidente", "presidentessa", "premier", "ministro", "ministra", "viceministro",
        "sottosegretario", "sottosegretaria", "senatore", "senatrice", "deputato", "deputata",
        "onorevole", "on", "on.", "sindaco", "sindaca", "assessore", "assessora", "governatore",
        "governatrice", "prefetto", "prefetta", "questore", "ambasciatore", "ambasciatrice",
        "generale", "gen", "gen.", "colonnello", "maggiore", "capitano", "maresciallo",
        "comandante", "re", "regina", "principe", "papa", "cardinale", "vescovo", "arcivescovo",
        "monsignor", "monsignore", "giudice", "procuratore", "procuratrice", "pm", "direttore",
        "direttrice", "portavoce", "segretario", "segretaria", "cancelliere", "cancelliera",
        "allenatore", "tecnico", "ct",
    ],
    particles: &[
        "di", "de", "del", "della", "dell", "dello", "dei", "degli", "da", "dal", "dalla", "d",
        "la", "lo", "li", "al", "el", "bin", "ben", "von", "van",
    ],
    sentence_openers: &[
        "il", "lo", "la", "i", "gli", "le", "l", "un", "uno", "una", "lui", "lei", "loro", "io",
        "noi", "e", "ed", "ma", "o", "a", "ad", "al", "alla", "all", "ai", "alle", "in", "nel",
        "nella", "nell", "nei", "negli", "nelle", "di", "del", "della", "dell", "dei", "degli",
        "delle", "da", "dal", "dalla", "su", "sul", "sulla", "per", "con", "senza", "tra", "fra",
        "dopo", "prima", "durante", "secondo", "questo", "questa", "questi", "queste", "quando",
        "se", "come", "che", "chi", "dove", "perché", "non", "anche", "due", "tre", "molti",
        "alcuni", "ieri", "oggi", "domani", "così", "poi", "intanto",
    ],
    joints: &["di", "del", "della", "dell", "dei", "degli", "delle", "per", "l", "la", "le", "i"],
    given_names: &GIVEN_NAMES,
    ..Agents::NONE
};

/// Given names, in small letters.
static GIVEN_NAMES: WordSet = LazyLock::new(|| classes::GIVEN_NAMES.split_whitespace().collect());
