//! Words for kinds of places, and words that link two of them.

use crate::vocabulary::{KindNouns, KindWords, LinkWords, NamedKinds, SenseWords};

#[rustfmt::skip]
pub(super) const KINDS: KindWords = KindWords {
    opening: NamedKinds {
        water: &["Golf", "Straße"],
        landform: &["Kap", "Insel"],
        division: &["Provinz", "Region", "Oblast", "Gouvernement"],
        district: &["Landkreis", "Kreis", "Bezirk", "Distrikt"],
        facility: &["Flughafen"],
    },
    closing: NamedKinds {
        water: &["See", "Meer", "Ozean", "Golf", "Bucht", "Kanal", "Fluss"],
        landform: &["Berge", "Gebirge", "Halbinsel", "Insel", "Inseln", "Wüste", "Tal"],
        division: &["Provinz", "Oblast"],
        district: &["Kreis"],
        facility: &["Flughafen"],
    },
    before: KindNouns {
        division: &[
            "Provinz", "Provinzen", "Bundesland", "Bundesstaat", "Oblast", "Gouvernement", "Kanton",
            "Präfektur",
        ],
        region: &["Region", "Gebiet"],
        district: &["Landkreis", "Kreis", "Bezirk", "Distrikt", "Departement"],
        settlement: &[
            "Stadt", "Städte", "Hauptstadt", "Großstadt", "Kleinstadt", "Hafenstadt", "Kreisstadt",
            "Dorf", "Dörfer", "Ort", "Ortschaft", "Gemeinde", "Vorort",
        ],
        island: &["Insel", "Inseln"],
        landform: &["Berg", "Vulkan", "Kap", "Gebirge"],
        water: &["Fluss", "See"],
        country: &["Republik", "Staat", "Königreich"],
    },
    after_a_noun: &["", "und", "oder", "ist", "war", "hat", "hatte", "in", "im", "an", "am", "bei", "mit", "nach"],
    ..KindWords::NONE
};

#[rustfmt::skip]
pub(super) const LINKS: LinkWords = LinkWords {
    joints: &["und", "oder", "sowie", "und in", "und der", "und die"],
    beside: &["nahe", "bei", "unweit", "außerhalb"],
    directions: &[
        "nördlich", "südlich", "östlich", "westlich", "nordöstlich", "nordwestlich", "südöstlich",
        "südwestlich",
    ],
    of: &["von"],
    the: &["der", "die", "das"],
    within: &["in", "im", "von"],
    in_words: &["in", "im"],
    appositions: &["ein", "eine", "der", "die", "das"],
    parts: &["Stadtteil", "Ortsteil", "Vorort", "Viertel", "Bezirk"],
    genitives: &[],
    capitals: &["Hauptstadt"],
    linking: &[
        "in", "im", "der", "die", "das", "dem", "den", "des", "von", "an", "am", "auf", "nördlich",
        "südlich", "östlich", "westlich", "nördlichen", "südlichen", "östlichen", "westlichen",
        "zentralen", "Stadt", "Hauptstadt", "Dorf", "Provinz", "Region", "Bezirk", "Kreis", "Landkreis",
        "Bundesland", "Bundesstaat", "Gebiet", "Hafenstadt", "Insel", "ein", "eine", "nahe", "bei",
        "unweit", "größte", "größten", "zweitgrößte", "zweitgrößten", "Vorort", "Stadtteil", "Teil",
        "Norden", "Süden", "Osten", "Westen", "benachbarten",
    ],
    generics: &[],
    senses: SenseWords {
        across: &["ganz"],
        parts_of_divisions: &["städte", "dörfer", "gemeinden", "gouverneur", "ministerpräsident"],
        part_links: &["in", "von"],
        offices: &[],
        parts_of_cities: &["flughafen", "bürgermeister", "oberbürgermeister", "straßen"],
        downtown: &[],
        divisions: &["provinzen", "regionen", "oblaste"],
    },
};
