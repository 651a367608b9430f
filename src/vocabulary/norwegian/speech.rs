//! The words that report speech, where the noun phrase of a speaker begins and ends, and how people are
//! named.

use super::classes;
use crate::vocabulary::{Agents, Phrases, Reporting, SpeakerOrder, WordSet};
use std::sync::LazyLock;

#[rustfmt::skip]
pub(super) const REPORTING: Reporting = Reporting {
    say: &["sa", "sier", "seier", "sagt"],
    report: &[
        "opplyste", "opplyser", "opplyst", "fortalte", "forteller", "fortel", "fortalt",
        "forklarte", "forklarer", "forklart", "hevdet", "hevder", "hevda", "bekreftet", "bekrefter",
        "bekrefta", "advarte", "advarer", "varslet", "varsler", "understreket", "understreker",
        "påpekte", "påpeker", "konstaterte", "konstaterer", "skrev", "skriver", "skrevet", "meldte",
        "melder", "meldt", "rapporterte", "rapporterer", "innrømmet", "innrømmer", "erkjente",
        "erkjenner", "benektet", "benekter", "forsikret", "forsikrer", "lovet", "lover", "lovte",
        "mente", "mener", "meiner", "påstod", "påstår", "svarte", "svarer", "uttalte", "uttaler",
        "uttalt", "tror", "trur", "trodde", "utdyper", "medgir", "anslår", "anslo", "kunngjorde",
    ],
    quote: &[
        "spurte", "spør", "ropte", "lo", "sukket", "klaget", "roste", "kritiserte", "kritiserer",
        "fordømte", "fordømmer", "kommenterte", "kommenterer", "spøkte", "beskriver", "beskrev",
        "avviste", "avviser",
    ],
    according_to: &[&["ifølge"], &["i", "følge"], &["følge"]],
    helpers: &[
        "har", "hadde", "også", "senere", "seinare", "så", "da", "nå", "no", "mandag", "tirsdag",
        "onsdag", "torsdag", "fredag", "lørdag", "søndag", "videre", "allerede",
    ],
    auxiliaries: &["har", "hadde"],
    no_report_behind: &[
        "å", "at", "ikke", "ikkje", "ble", "blei", "vart", "blir", "blitt", "som", "kan", "skal",
        "skulle", "vil", "være", "er", "var",
    ],
    noun_markers: &["den", "det", "de", "en", "et", "ei"],
    order: SpeakerOrder::Either,
    that: &["at"],
    to: "å",
    by: "av",
    no_clauses: &["ja", "nei"],
    clause_starts: &["han", "hun", "ho", "det", "de", "den", "man"],
    sources: &["politiet", "medier", "myndighetene", "kilder", "opplysninger", "politi"],
    ..Reporting::NONE
};

#[rustfmt::skip]
pub(super) const PHRASES: Phrases = Phrases {
    determiners: &[
        "den", "det", "de", "dei", "en", "et", "ei", "ein", "eit", "sin", "sitt", "sine", "hans",
        "hennes", "dens", "deres", "vår", "vårt", "våre", "min", "mitt", "mine", "denne", "dette",
        "disse", "flere", "fleire", "mange", "noen", "nokre", "to", "tre", "begge", "alle", "andre",
        "hver", "ingen",
    ],
    pronouns: &["han", "hun", "ho", "de", "dei"],
    nobody: &[
        "jeg", "eg", "vi", "me", "du", "dere", "man", "det", "den", "hvem", "kven", "hva", "kva",
        "dette", "ingen", "noen", "alle", "mange", "enkelte", "andre", "seg", "oss", "ham", "henne",
        "dem", "begge", "så", "der",
    ],
    openers: &[
        "i", "på", "av", "til", "fra", "frå", "med", "ved", "mot", "mellom", "under", "over",
        "etter", "før", "gjennom", "rundt", "utenfor", "innen", "hos", "tross", "ifølge", "siden",
        "for",
    ],
    adverbs: &[
        "og", "men", "eller", "også", "siden", "senere", "da", "nå", "no", "dessuten", "derimot",
        "samtidig", "deretter", "derfor", "så", "mandag", "tirsdag", "onsdag", "torsdag", "fredag",
        "lørdag", "søndag", "tidligere", "videre", "likevel", "fortsatt", "allerede", "dermed",
    ],
    breaks: &[
        "at", "som", "om", "når", "da", "då", "der", "mens", "fordi", "ettersom", "før", "er",
        "var", "har", "hadde", "blir", "ble", "blei", "vart", "skal", "skulle", "kan", "kunne",
        "må", "måtte", "får", "fikk", "vil", "ville", "bør", "burde", "ikke", "ikkje", "hva",
        "hvem", "hvordan", "hvorfor", "sa", "sier", "seier", "for", "å", "finnes", "fins",
    ],
    ends: &[
        "i", "på", "av", "til", "fra", "frå", "med", "ved", "mot", "mellom", "under", "over",
        "etter", "før", "gjennom", "rundt", "hos", "for", "mandag", "tirsdag", "onsdag", "torsdag",
        "fredag", "lørdag", "søndag", "senere", "også", "når",
    ],
    source_ends: &[
        "er", "var", "har", "hadde", "blir", "ble", "blei", "vart", "skal", "skulle", "kan",
        "kunne", "må", "måtte", "får", "fikk", "vil", "ville", "finnes", "fins", "kommer", "kom",
        "går", "gikk", "gjør", "gjorde", "ligger", "lå", "står", "sto", "stod", "tar", "tok",
        "gjelder", "handler", "innebærer", "viser", "mangler", "manglet", "døde", "omkom",
        "skjedde", "startet", "sluttet", "brant", "eksploderte", "kjørte", "pågår", "pågikk",
        "ventes", "trengs", "i", "på", "under", "ved", "etter", "når", "da", "han", "hun", "ho",
        "de", "det", "den", "ingen", "man",
    ],
    and: "og",
    ago: "siden",
    homes: &["fra", "frå", "i"],
    ..Phrases::NONE
};

/// People alone: what an organisation is called is not told yet.
#[rustfmt::skip]
pub(super) const AGENTS: Agents = Agents {
    titles: &[
        "herr", "fru", "dr", "dr.", "doktor", "prof.", "professor", "professoren", "president",
        "presidenten", "statsminister", "statsministeren", "utenriksminister", "utenriksministeren",
        "innenriksminister", "innenriksministeren", "forsvarsminister", "forsvarsministeren",
        "finansminister", "finansministeren", "justisminister", "justisministeren", "helseminister",
        "helseministeren", "minister", "ministeren", "statsråd", "statsråden", "forbundskansler",
        "forbundskansleren", "ordfører", "ordføreren", "ordførar", "ordføraren", "varaordfører",
        "byrådsleder", "byrådslederen", "statsforvalter", "statsforvalteren", "guvernør",
        "guvernøren", "borgermester", "borgermesteren", "ambassadør", "ambassadøren", "general",
        "generalen", "oberst", "obersten", "kaptein", "kapteinen", "forsvarssjef", "forsvarssjefen",
        "konge", "kongen", "dronning", "dronningen", "prins", "prinsesse", "kronprins",
        "kronprinsen", "pave", "paven", "kardinal", "biskop", "biskopen", "prest", "presten",
        "dommer", "dommeren", "statsadvokat", "statsadvokaten", "politiadvokat", "politiadvokaten",
        "advokat", "advokaten", "talsperson", "talspersonen", "talsmann", "talsmannen",
        "politimester", "politimesteren", "operasjonsleder", "operasjonslederen", "innsatsleder",
        "innsatslederen", "direktør", "direktøren", "generalsekretær", "generalsekretæren",
        "konsernsjef", "konsernsjefen", "sjef", "sjefen", "leder", "lederen", "partileder",
        "partilederen", "stortingsrepresentant", "senator", "senatoren", "styreleder", "brannsjef",
        "brannsjefen", "trener", "treneren", "landslagssjef", "forsker", "forskeren",
    ],
    particles: &["von", "af", "av", "de", "van", "der", "al", "bin", "da", "di", "el", "la", "ben"],
    sentence_openers: &[
        "den", "det", "de", "dei", "en", "et", "ei", "ein", "eit", "han", "hun", "ho", "vi", "du",
        "jeg", "eg", "man", "og", "men", "eller", "så", "da", "nå", "no", "når", "hvis", "om",
        "som", "at", "i", "på", "av", "til", "fra", "frå", "med", "ved", "mot", "under", "over",
        "etter", "før", "for", "ifølge", "tross", "der", "her", "ikke", "ikkje", "også", "allerede",
        "flere", "mange", "noen", "alle", "to", "tre", "ingen", "denne", "dette", "disse", "hans",
        "hennes", "deres", "vår", "hva", "hvem", "hvordan", "hvorfor", "samtidig", "dessuten",
        "siden", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag",
    ],
    joints: &["for", "i", "av", "og"],
    given_names: &GIVEN_NAMES,
    ..Agents::NONE
};

/// Given names, in small letters.
static GIVEN_NAMES: WordSet = LazyLock::new(|| classes::GIVEN_NAMES.split_whitespace().collect());
