//! Words for kinds of places, and words that link two of them.

use crate::vocabulary::{KindNouns, KindWords, LinkWords, NOTHING, NamedKinds, SenseWords};

#[rustfmt::skip]
pub(super) const KINDS: KindWords = KindWords {
    opening: NamedKinds {
        water: &[
            "fiume", "torrente", "lago", "laguna", "golfo", "baia", "stretto", "mar", "mare",
            "oceano", "canale", "Fiume", "Torrente", "Lago", "Laguna", "Golfo", "Baia", "Stretto",
            "Mar", "Mare", "Oceano", "Canale",
        ],
        landform: &[
            "monte", "monti", "vulcano", "isola", "isole", "penisola", "catena", "massiccio",
            "capo", "deserto", "valle", "val", "passo", "arcipelago", "Monte", "Monti", "Vulcano",
            "Isola", "Isole", "Penisola", "Massiccio", "Capo", "Deserto", "Valle", "Val", "Passo",
            "Arcipelago",
        ],
        division: &["Provincia", "Regione", "Cantone", "Dipartimento"],
        district: &["Distretto", "Contea"],
        facility: &["Aeroporto"],
    },
    closing: NamedKinds::NONE,
    doubtful_opening: NOTHING,
    after: KindNouns::NONE,
    before_of: KindNouns {
        division: &[
            "provincia", "province", "stato", "stati", "governatorato", "governatorati", "oblast",
            "cantone", "cantoni", "prefettura", "wilaya", "Provincia", "Province", "Stato", "Stati",
            "Governatorato", "Governatorati", "Oblast", "Cantone", "Cantoni", "Prefettura",
            "Wilaya",
        ],
        region: &["regione", "regioni", "Regione", "Regioni"],
        district: &[
            "distretto", "distretti", "dipartimento", "dipartimenti", "contea", "contee",
            "circondario", "Distretto", "Distretti", "Dipartimento", "Dipartimenti", "Contea",
            "Contee", "Circondario",
        ],
        settlement: &[
            "città", "cittadina", "cittadine", "comune", "comuni", "paese", "paesi", "paesino",
            "villaggio", "villaggi", "borgo", "borgata", "località", "frazione", "frazioni",
            "capoluogo", "sindaco", "sindaca", "abitanti", "residenti", "porto", "sobborgo",
            "municipio", "periferia", "Città", "Cittadina", "Comune", "Comuni", "Villaggio",
            "Villaggi", "Borgo", "Borgata", "Località", "Frazione", "Frazioni", "Capoluogo",
            "Sindaco", "Sindaca", "Porto", "Sobborgo", "Municipio", "Periferia",
        ],
        island: &[
            "isola", "isole", "isolotto", "arcipelago", "Isola", "Isole", "Isolotto", "Arcipelago",
        ],
        landform: &[
            "penisola", "capo", "deserto", "catena", "massiccio", "altopiano", "altipiano",
            "vulcano", "monte", "monti", "passo", "valle", "Penisola", "Capo", "Deserto", "Catena",
            "Massiccio", "Altopiano", "Vulcano", "Monte", "Monti", "Passo", "Valle",
        ],
        water: &[
            "lago", "laguna", "golfo", "baia", "stretto", "canale", "foce", "Lago", "Laguna",
            "Golfo", "Baia", "Stretto", "Canale", "Foce",
        ],
        country: &["repubblica", "regno", "principato", "Repubblica", "Regno", "Principato"],
    },
    before: KindNouns {
        division: &["oblast", "provincia", "Oblast", "Provincia"],
        region: &[],
        district: &["circondario", "distretto", "Circondario", "Distretto"],
        settlement: &["frazione", "località", "Frazione", "Località"],
        island: &["isola", "isole", "isolotto", "Isola", "Isole", "Isolotto"],
        landform: &[
            "monte", "monti", "vulcano", "passo", "colle", "massiccio", "Monte", "Monti", "Vulcano",
            "Capo", "Passo", "Colle", "Massiccio",
        ],
        water: &[
            "fiume", "fiumi", "torrente", "lago", "mar", "mare", "oceano", "Fiume", "Fiumi",
            "Torrente", "Lago", "Mar", "Mare", "Oceano",
        ],
        country: &[],
    },
    apposed: KindNouns {
        division: &["provincia", "stato", "cantone"],
        region: &["regione"],
        district: &["distretto", "dipartimento"],
        settlement: &["città", "capitale", "capoluogo", "comune"],
        island: &["isola"],
        landform: &["vulcano", "monte"],
        water: &["fiume", "lago"],
        country: &["paese"],
    },
    articles_of: &["la", "l", "le", "il", "i", "gli"],
    not: "non",
    after_a_noun: &[
        "", "a", "ad", "al", "alla", "anche", "che", "chi", "con", "contro", "da", "dal", "dalla",
        "dei", "del", "della", "di", "dopo", "dove", "durante", "e", "ed", "era", "fa", "fino",
        "ha", "hanno", "in", "ma", "mentre", "nel", "nella", "non", "o", "oppure", "per", "perché",
        "più", "prima", "quando", "resta", "se", "senza", "si", "sono", "su", "sul", "sulla", "tra",
        "verso", "è",
    ],
};

#[rustfmt::skip]
pub(super) const LINKS: LinkWords = LinkWords {
    joints: &[
        "e", "ed", "o", "oppure", ", e", "e a", "e ad", "e in", "e di", "e da", "e la", "e il",
        "e l", "e nel", "e nella", "nonché", "come pure",
    ],
    beside: &[
        "vicino", "vicina", "presso", "accanto", "dintorni", "pressi", "alle porte", "porte",
        "periferia", "hinterland", "largo", "confinante", "limitrofo", "limitrofa",
    ],
    directions: &[
        "nord", "sud", "est", "ovest", "nord-est", "nord-ovest", "sud-est", "sud-ovest", "nordest",
        "nordovest", "sudest", "sudovest",
    ],
    of: &[
        "di", "del", "dello", "della", "dell", "dell'", "dell’", "dei", "degli", "delle", "d", "d'",
        "d’", "da", "dal", "dalla", "dall",
    ],
    the: &["il", "lo", "la", "i", "gli", "le", "l", "l'", "l’"],
    within: &[
        "in", "nel", "nello", "nella", "nell", "nell'", "nell’", "nei", "negli", "nelle", "a", "ad",
        "di", "del", "dello", "della", "dell", "dell'", "dell’", "dei", "degli", "delle",
    ],
    in_words: &["in", "nel", "nello", "nella", "nell", "nei", "negli", "nelle", "a", "ad"],
    appositions: &["un", "uno", "una", "il", "lo", "la", "l", "capitale", "capoluogo"],
    parts: &["quartiere", "rione", "frazione", "borgata", "sobborgo", "municipio", "zona"],
    genitives: &[],
    capitals: &["capitale", "capoluogo"],
    linking: &[
        "in", "nel", "nello", "nella", "nell", "nei", "negli", "nelle", "di", "del", "dello",
        "della", "dell", "dei", "degli", "delle", "d", "d'", "d’", "l", "l'", "l’", "il", "la",
        "lo", "i", "gli", "le", "a", "ad", "al", "alla", "nord", "sud", "est", "ovest", "nord-est",
        "nord-ovest", "sud-est", "sud-ovest", "nordest", "nordovest", "sudest", "sudovest",
        "settentrionale", "meridionale", "orientale", "occidentale", "centrale", "centro", "città",
        "cittadina", "comune", "paese", "villaggio", "borgo", "località", "frazione", "provincia",
        "regione", "dipartimento", "distretto", "contea", "cantone", "stato", "governatorato",
        "prefettura", "repubblica", "capitale", "capoluogo", "porto", "isola", "quartiere",
        "sobborgo", "periferia", "zona", "parte", "un", "uno", "una", "vicino", "vicina", "presso",
        "pressi", "dintorni", "seconda", "maggiore", "grande", "portuale", "costiera", "costiero",
        "montano", "confine", "frontiera", "chilometri",
    ],
    generics: &[],
    senses: SenseWords {
        across: &["tutto", "tutta", "tutt", "intero", "intera", "Tutta", "Tutto", "Tutt"],
        parts_of_divisions: &[
            "comuni", "province", "paesi", "villaggi", "borghi", "città", "distretti", "frazioni",
            "valli", "campagne", "governatore", "governatrice", "prefetto",
        ],
        part_links: &[
            "di", "del", "dello", "della", "dell", "dei", "degli", "delle", "in", "nel", "nella",
            "nell",
        ],
        offices: &["governatore", "governatrice"],
        parts_of_cities: &[
            "aeroporto", "sindaco", "sindaca", "municipio", "comune", "vie", "strade", "stazione",
            "duomo", "quartiere", "periferia", "centro", "metropolitana", "questura",
        ],
        downtown: &[],
        divisions: &["province", "regioni", "dipartimenti", "stati", "cantoni", "governatorati"],
    },
};
