//! The words that report speech, where the noun phrase of a speaker begins and ends, and how people are
//! named.

use super::classes;
use crate::vocabulary::{Agents, Phrases, Reporting, SpeakerOrder, WordSet};
use std::sync::LazyLock;

#[rustfmt::skip]
pub(super) const REPORTING: Reporting = Reporting {
    say: &["dijo", "dice", "dijeron", "dicen"],
    report: &[
        "declaró", "declara", "afirmó", "afirma", "afirmaron", "aseguró", "asegura", "aseguraron",
        "anunció", "anuncia", "anunciaron", "explicó", "explica", "explicaron", "añadió", "añade",
        "agregó", "agrega", "señaló", "señala", "señalaron", "indicó", "indica", "indicaron",
        "informó", "informa", "informaron", "precisó", "precisa", "subrayó", "subraya", "destacó",
        "destaca", "sostuvo", "sostiene", "manifestó", "comentó", "contó", "cuenta", "relató",
        "reconoció", "reconoce", "admitió", "confirmó", "confirma", "confirmaron", "negó",
        "advirtió", "advierte", "advirtieron", "alertó", "denunció", "denunciaron", "recordó",
        "recuerda", "insistió", "reiteró", "escribió", "concluyó", "prometió", "lamentó", "opinó",
        "considera", "apuntó", "detalló", "matizó", "estimó", "calculó", "reportó",
    ],
    quote: &[
        "preguntó", "respondió", "replicó", "criticó", "exigió", "pidió", "exclamó", "bromeó",
        "llamó", "celebró",
    ],
    according_to: &[&["según"], &["de", "acuerdo", "con"]],
    helpers: &[
        "ha", "han", "había", "también", "después", "además", "ayer", "hoy", "luego", "ya", "lunes",
        "martes", "miércoles", "jueves", "viernes", "sábado", "domingo",
    ],
    auxiliaries: &["ha", "han", "había"],
    no_report_behind: &["ser", "es", "son", "fue", "a", "de", "no", "se", "como"],
    noun_markers: &["el", "la", "los", "las", "un", "una"],
    order: SpeakerOrder::Either,
    that: &["que"],
    no_clauses: &["sí", "no"],
    clause_starts: &["él", "ella", "ellos", "ellas"],
    sources: &["policía", "medios"],
    ..Reporting::NONE
};

#[rustfmt::skip]
pub(super) const PHRASES: Phrases = Phrases {
    determiners: &[
        "el", "la", "los", "las", "un", "una", "unos", "unas", "su", "sus", "mi", "este", "esta",
        "estos", "estas", "varios", "varias", "algunos", "algunas", "dos", "tres", "otro", "otra",
        "otros", "otras",
    ],
    pronouns: &["él", "ella", "ellos", "ellas"],
    nobody: &[
        "yo", "nosotros", "usted", "ustedes", "tú", "esto", "eso", "quien", "que", "nadie",
        "alguien", "todos", "muchos", "algunos", "se", "le", "les", "me", "nos", "lo",
    ],
    openers: &[
        "antes", "después", "en", "a", "al", "de", "desde", "durante", "tras", "por", "para", "con",
        "sin", "bajo", "sobre", "contra", "ante", "entre", "según", "hacia", "hasta",
    ],
    adverbs: &[
        "y", "e", "pero", "o", "también", "después", "luego", "entonces", "ahora", "ayer", "hoy",
        "mañana", "además", "sin", "embargo", "mientras", "finalmente", "lunes", "martes",
        "miércoles", "jueves", "viernes", "sábado", "domingo", "así", "ya", "todavía", "aún",
    ],
    breaks: &[
        "que", "quien", "cuando", "donde", "si", "como", "porque", "aunque", "mientras", "pues",
        "es", "son", "era", "eran", "fue", "fueron", "será", "ha", "han", "había", "habían", "está",
        "están", "puede", "pueden", "debe", "no", "se", "dijo", "dice", "dijeron", "lo", "le",
        "les",
    ],
    ends: &[
        "en", "a", "al", "desde", "durante", "tras", "por", "para", "con", "sin", "bajo", "sobre",
        "contra", "ante", "entre", "este", "esta", "ayer", "hoy", "lunes", "martes", "miércoles",
        "jueves", "viernes", "sábado", "domingo",
    ],
    source_ends: &[
        "es", "son", "fue", "fueron", "ha", "han", "había", "murieron", "este", "esta", "ayer",
        "hoy", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo", "en",
    ],
    and: "y",
    homes: &["de"],
    ..Phrases::NONE
};

/// People alone: what an organisation is called is not told yet.
#[rustfmt::skip]
pub(super) const AGENTS: Agents = Agents {
    titles: &[
        "señor", "señora", "sr", "sr.", "sra", "sra.", "don", "doña", "doctor", "doctora", "dr",
        "dr.", "dra", "dra.", "presidente", "presidenta", "primer", "ministro", "ministra",
        "senador", "senadora", "diputado", "diputada", "alcalde", "alcaldesa", "gobernador",
        "gobernadora", "embajador", "embajadora", "general", "coronel", "capitán", "comandante",
        "rey", "reina", "príncipe", "papa", "cardenal", "obispo", "juez", "jueza", "fiscal",
        "abogado", "abogada", "director", "directora", "portavoz", "profesor", "profesora",
        "entrenador", "vocero", "vocera", "canciller",
    ],
    particles: &["de", "del", "la", "las", "los", "al", "bin", "da", "do", "dos"],
    sentence_openers: &[
        "el", "la", "los", "las", "un", "una", "él", "ella", "ellos", "yo", "nosotros", "y", "e",
        "pero", "o", "en", "a", "al", "de", "desde", "durante", "tras", "por", "para", "con", "sin",
        "sobre", "según", "este", "esta", "estos", "su", "sus", "cuando", "si", "como", "que",
        "quien", "donde", "dos", "tres", "varios", "algunos", "ayer", "hoy",
    ],
    joints: &["de", "del", "la", "las", "los"],
    given_names: &GIVEN_NAMES,
    ..Agents::NONE
};

/// Given names, in small letters.
static GIVEN_NAMES: WordSet = LazyLock::new(|| classes::GIVEN_NAMES.split_whitespace().collect());
