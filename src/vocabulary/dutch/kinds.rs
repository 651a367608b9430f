//! Words for kinds of places, and words that link two of them.

use crate::vocabulary::{KindNouns, KindWords, LinkWords, NOTHING, NamedKinds, SenseWords};

#[rustfmt::skip]
pub(super) const KINDS: KindWords = KindWords {
    opening: NamedKinds {
        water: &["Golf", "Straat", "Meer", "Zee", "Baai", "Kanaal", "Rivier", "Lac", "Lago"],
        landform: &["Kaap", "Mount", "Mont", "Monte", "Eiland", "Vulkaan", "Berg", "Schiereiland"],
        division: &["Provincie", "Regio", "Oblast"],
        district: &["Gemeente", "District", "Departement"],
        facility: &["Luchthaven", "Vliegveld"],
    },
    closing: NamedKinds {
        water: &[
            "Zee", "Oceaan", "Golf", "Meer", "Plas", "Plassen", "Kanaal", "Rijn", "Maas", "IJssel",
        ],
        landform: &[
            "Gebergte", "Gebergten", "Eilanden", "Eiland", "Schiereiland", "Woestijn", "Heuvelrug",
            "Alpen", "Bergen", "Vallei",
        ],
        division: &["Provincie", "Oblast"],
        district: &["District"],
        facility: &["Airport"],
    },
    doubtful_opening: NOTHING,
    after: KindNouns::NONE,
    before_of: KindNouns {
        division: &[
            "provincie", "provincies", "deelstaat", "deelstaten", "staat", "oblast", "gouvernement",
            "kanton", "prefectuur", "gouverneur",
        ],
        region: &["regio", "streek", "gebied"],
        district: &[
            "gemeente", "gemeenten", "district", "districten", "departement", "graafschap",
            "arrondissement",
        ],
        settlement: &[
            "stad", "steden", "hoofdstad", "dorp", "dorpen", "plaats", "burgemeester", "inwoners",
            "bewoners", "haven", "centrum", "binnenstad", "voorstad", "buitenwijk", "buitenwijken",
            "rand", "straten", "stadsbestuur",
        ],
        island: &["eiland", "eilanden"],
        landform: &["schiereiland", "kaap", "gebergte", "woestijn", "vallei", "hoogvlakte"],
        water: &["meer", "golf", "baai", "monding", "delta"],
        country: &["republiek", "koninkrijk", "land", "Republiek", "Koninkrijk"],
    },
    before: KindNouns {
        division: &[
            "provincie", "provincies", "deelstaat", "deelstaten", "staat", "oblast", "gouvernement",
            "kanton", "prefectuur", "Provincie", "Deelstaat",
        ],
        region: &["regio", "streek", "gebied", "Regio"],
        district: &[
            "gemeente", "gemeenten", "deelgemeente", "district", "districten", "departement",
            "arrondissement", "graafschap", "waterschap", "Gemeente", "District",
        ],
        settlement: &[
            "stad", "steden", "hoofdstad", "havenstad", "grensstad", "kustplaats", "badplaats",
            "provinciestad", "miljoenenstad", "dorp", "dorpen", "dorpje", "plaats", "plaatsen",
            "plaatsje", "gehucht", "buurtschap", "voorstad", "randgemeente", "kustgemeente", "Stad",
        ],
        island: &[
            "eiland", "eilanden", "waddeneiland", "schiereiland", "vakantie-eiland", "Eiland",
        ],
        landform: &[
            "berg", "vulkaan", "bergketen", "gebergte", "kaap", "gletsjer", "Berg", "Vulkaan",
        ],
        water: &["rivier", "rivieren", "kanaal", "stuwmeer", "plas", "zeestraat", "Rivier"],
        country: &["republiek", "buurland", "Republiek"],
    },
    apposed: KindNouns {
        division: &["provincie", "deelstaat", "staat"],
        region: &["regio"],
        district: &["gemeente", "district"],
        settlement: &["stad", "hoofdstad"],
        island: &["eiland"],
        landform: &["berg", "vulkaan"],
        water: &["rivier"],
        country: &["land"],
    },
    articles_of: &["de", "het", "den"],
    not: "niet",
    after_a_noun: &[
        "", "aan", "als", "bij", "dat", "die", "door", "en", "er", "had", "heeft", "hebben", "in",
        "is", "maar", "met", "na", "naar", "niet", "of", "om", "onder", "op", "over", "staat", "te",
        "tegen", "tot", "tussen", "uit", "van", "voor", "want", "waren", "was", "werd", "werden",
        "wordt", "worden", "zal", "zich", "zijn",
    ],
};

#[rustfmt::skip]
pub(super) const LINKS: LinkWords = LinkWords {
    joints: &[
        "en", "of", ", en", "en in", "en de", "en het", "en bij", "en uit", "alsook", "alsmede",
        "evenals",
    ],
    beside: &["bij", "nabij", "vlakbij", "nabijheid", "omgeving", "buiten", "tegenover", "rand"],
    directions: &[
        "noorden", "zuiden", "oosten", "westen", "noordoosten", "noordwesten", "zuidoosten",
        "zuidwesten", "noordelijk", "zuidelijk", "oostelijk", "westelijk", "noordoostelijk",
        "noordwestelijk", "zuidoostelijk", "zuidwestelijk",
    ],
    of: &["van", "der"],
    the: &["de", "het"],
    within: &["in", "van", "te", "op"],
    in_words: &["in", "te", "op"],
    appositions: &["een", "de", "het", "hoofdstad"],
    parts: &["wijk", "stadsdeel", "stadswijk", "buurt", "voorstad", "buitenwijk", "deelgemeente"],
    genitives: &[],
    capitals: &["hoofdstad", "hoofdplaats", "provinciehoofdstad"],
    linking: &[
        "in", "de", "het", "van", "der", "te", "op", "aan", "een", "noorden", "zuiden", "oosten",
        "westen", "noordoosten", "noordwesten", "zuidoosten", "zuidwesten", "noordelijk",
        "noordelijke", "zuidelijk", "zuidelijke", "oostelijk", "oostelijke", "westelijk",
        "westelijke", "noordoostelijke", "noordwestelijke", "zuidoostelijke", "zuidwestelijke",
        "centrale", "midden", "centrum", "stad", "steden", "hoofdstad", "hoofdplaats", "havenstad",
        "grensstad", "grensplaats", "kustplaats", "badplaats", "provinciestad", "dorp", "dorpje",
        "plaats", "plaatsje", "gemeente", "provincie", "regio", "streek", "district", "departement",
        "deelstaat", "staat", "kanton", "arrondissement", "gebied", "republiek", "haven", "eiland",
        "wijk", "stadsdeel", "voorstad", "buitenwijk", "deel", "bij", "nabij", "vlakbij",
        "omgeving", "grens", "grootste", "tweede", "oudste", "gelegen", "kilometer",
    ],
    generics: &[],
    senses: SenseWords {
        across: &["heel", "Heel", "gans", "gehele", "overal"],
        parts_of_divisions: &[
            "gemeenten", "gemeentes", "dorpen", "steden", "districten", "waterschappen", "streken",
            "gouverneur", "commissaris",
        ],
        part_links: &["in", "van", "uit"],
        offices: &["gouverneur", "gouverneurs"],
        parts_of_cities: &[
            "luchthaven", "burgemeester", "stadhuis", "straten", "binnenstad", "centrum", "station",
            "haven", "grachten", "buitenwijken", "burgemeesters",
        ],
        downtown: &["binnenstad", "hartje"],
        divisions: &[
            "provincies", "regio's", "regio’s", "departementen", "deelstaten", "kantons", "staten",
        ],
    },
};
