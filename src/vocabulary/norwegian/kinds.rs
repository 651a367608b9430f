//! Words for kinds of places, and words that link two of them.

use crate::vocabulary::{KindNouns, KindWords, LinkWords, NOTHING, NamedKinds, SenseWords};

#[rustfmt::skip]
pub(super) const KINDS: KindWords = KindWords {
    opening: NamedKinds {
        water: &["Lake"],
        landform: &["Mount", "Kapp"],
        division: &[],
        district: &[],
        facility: &[],
    },
    closing: NamedKinds {
        water: &[
            "elv", "elva", "elven", "sjø", "sjøen", "hav", "havet", "vann", "vannet", "vatn",
            "vatnet", "golfen", "gulf", "sund", "sundet", "kanal", "kanalen", "bukt", "bukta",
            "bukten", "fjord", "fjorden", "stredet",
        ],
        landform: &[
            "øy", "øya", "øyer", "øyene", "halvøy", "halvøya", "halvøyen", "berg", "fjell",
            "fjella", "fjellet", "fjellene", "dal", "dalen", "ørken", "ørkenen", "slette", "sletta",
            "vidda", "bre", "breen",
        ],
        division: &["fylke", "fylkes", "oblast", "provins", "len"],
        district: &["kommune", "kommunes", "distrikt"],
        facility: &["flyplass", "lufthavn"],
    },
    doubtful_opening: NOTHING,
    after: KindNouns {
        division: &["fylke", "fylkes", "fylkeskommune", "oblast", "provins", "len"],
        region: &["region"],
        district: &["kommune", "kommunes", "distrikt", "sokn", "herred"],
        settlement: &["by", "sentrum", "tettsted", "stasjon", "sentralstasjon"],
        island: &[],
        landform: &[],
        water: &[],
        country: &[],
    },
    before_of: KindNouns {
        division: &[],
        region: &[],
        district: &[],
        settlement: &[
            "ordføreren", "ordfører", "ordføraren", "borgermesteren", "innbyggerne", "innbyggere",
            "utkanten", "forstedene", "beboere", "Ordføreren", "Ordfører", "Ordføraren",
            "Borgermesteren", "Innbyggerne", "Innbyggere", "Utkanten", "Forstedene", "Beboere",
        ],
        island: &[],
        landform: &[],
        water: &[],
        country: &[],
    },
    before: KindNouns {
        division: &[
            "provinsen", "provinsens", "provinsene", "provins", "delstaten", "delstatens",
            "delstatene", "delstat", "fylket", "oblasten", "oblast", "guvernementet", "kantonen",
            "kanton", "prefekturet", "forbundslandet", "Provinsen", "Provinsens", "Provinsene",
            "Provins", "Delstaten", "Delstatens", "Delstatene", "Delstat", "Fylket", "Oblasten",
            "Oblast", "Guvernementet", "Kantonen", "Kanton", "Prefekturet", "Forbundslandet",
        ],
        region: &[
            "regionen", "regionens", "regionene", "landsdelen", "Regionen", "Regionens",
            "Regionene", "Landsdelen",
        ],
        district: &[
            "kommunen", "kommunens", "kommunene", "distriktet", "distriktets", "distriktene",
            "departementet", "grevskapet", "Kommunen", "Kommunens", "Kommunene", "Distriktet",
            "Distriktets", "Distriktene", "Departementet", "Grevskapet",
        ],
        settlement: &[
            "byen", "byens", "byene", "by", "hovedstaden", "hovedstadens", "hovudstaden",
            "storbyen", "småbyen", "havnebyen", "kystbyen", "grensebyen", "universitetsbyen",
            "gruvebyen", "industribyen", "millionbyen", "provinshovedstaden", "landsbyen",
            "landsbyens", "landsbyene", "landsby", "bygda", "bygden", "bygdene", "tettstedet",
            "stedet", "fiskeværet", "grenda", "forstaden", "bydelen", "nabobyen", "Byen", "Byens",
            "Byene", "By", "Hovedstaden", "Hovedstadens", "Hovudstaden", "Storbyen", "Småbyen",
            "Havnebyen", "Kystbyen", "Grensebyen", "Universitetsbyen", "Gruvebyen", "Industribyen",
            "Millionbyen", "Provinshovedstaden", "Landsbyen", "Landsbyens", "Landsbyene", "Landsby",
            "Bygda", "Bygden", "Bygdene", "Tettstedet", "Stedet", "Fiskeværet", "Grenda",
            "Forstaden", "Bydelen", "Nabobyen",
        ],
        island: &[
            "øya", "øyas", "øyen", "øyene", "øyenes", "øygruppen", "øygruppa", "ferieøya",
            "turistøya", "Øya", "Øyas", "Øyen", "Øyene", "Øyenes", "Øygruppen", "Øygruppa",
            "Ferieøya", "Turistøya",
        ],
        landform: &[
            "fjellet", "fjellets", "vulkanen", "vulkanens", "halvøya", "halvøyen", "toppen",
            "fjellkjeden", "ørkenen", "breen", "Fjellet", "Fjellets", "Vulkanen", "Vulkanens",
            "Halvøya", "Halvøyen", "Toppen", "Fjellkjeden", "Ørkenen", "Breen",
        ],
        water: &[
            "elva", "elvas", "elven", "elvens", "åa", "innsjøen", "innsjøens", "vannet", "vatnet",
            "fjorden", "bukta", "bukten", "golfen", "kanalen", "grenseelva", "sideelva", "Elva",
            "Elvas", "Elven", "Elvens", "Åa", "Innsjøen", "Innsjøens", "Vannet", "Vatnet",
            "Fjorden", "Bukta", "Bukten", "Golfen", "Kanalen", "Grenseelva", "Sideelva",
        ],
        country: &[
            "republikken", "kongeriket", "landet", "øystaten", "nabolandet", "Republikken",
            "Kongeriket", "Landet", "Øystaten", "Nabolandet",
        ],
    },
    apposed: KindNouns {
        division: &["provinsen", "delstaten", "fylket"],
        region: &["regionen"],
        district: &["kommunen"],
        settlement: &["byen", "hovedstaden"],
        island: &["øya"],
        landform: &["fjellet"],
        water: &["elva", "elven", "innsjøen"],
        country: &["landet"],
    },
    articles_of: &[],
    not: "ikke",
    after_a_noun: &[
        "", "og", "eller", "men", "er", "var", "har", "hadde", "i", "på", "ved", "av", "til",
        "fra", "frå", "med", "mot", "for", "som", "under", "etter", "der", "når", "ble", "blei",
        "blir", "skal", "kan", "utenfor", "nær", "ikke", "ikkje", "om",
    ],
};

#[rustfmt::skip]
pub(super) const LINKS: LinkWords = LinkWords {
    joints: &[
        "og", "eller", "samt", ", og", "og i", "og på", "og fra", "og til", "samt i",
        "og utenfor", "og frå",
    ],
    beside: &["nær", "utenfor", "utanfor", "ved", "rundt", "like"],
    directions: &[
        "nord", "sør", "øst", "aust", "vest", "nordøst", "nordvest", "sørøst", "sørvest",
        "nordaust", "søraust",
    ],
    of: &["for", "av", "fra", "frå"],
    the: &[],
    within: &["i", "på", "innenfor"],
    in_words: &["i", "på"],
    appositions: &["en", "et", "ei", "ein", "eit", "den", "det"],
    parts: &["bydelen", "bydel", "forstaden", "forstad", "strøket", "området"],
    genitives: &[],
    capitals: &["hovedstad", "hovedstaden", "hovedstadens", "hovudstad", "hovudstaden"],
    linking: &[
        "i", "på", "innenfor", "ved", "nær", "utenfor", "utanfor", "av", "den", "det", "de", "en",
        "et", "ei", "ein", "eit", "som", "ligger", "nord", "sør", "øst", "aust", "vest", "nordøst",
        "nordvest", "sørøst", "sørvest", "for", "nordlige", "sørlige", "østlige", "vestlige",
        "nordøstlige", "nordvestlige", "sørøstlige", "sørvestlige", "sentrale", "indre", "ytre",
        "byen", "by", "hovedstad", "hovedstaden", "havnebyen", "kystbyen", "grensebyen",
        "landsbyen", "landsby", "bygda", "tettstedet", "stedet", "kommune", "kommunen", "provinsen",
        "provins", "delstaten", "delstat", "regionen", "region", "distriktet", "fylket", "øya",
        "øyene", "halvøya", "forstaden", "bydelen", "bydel", "største", "nest", "tredje", "delen",
        "del", "deler", "utkanten", "grensen", "grensa", "kysten", "kyst", "republikken",
        "russiske", "amerikanske", "norske", "svenske", "danske", "tyske", "kinesiske",
        "nabolandet",
    ],
    generics: &[],
    senses: SenseWords {
        across: &["hele", "heile"],
        parts_of_divisions: &[
            "byer", "byene", "landsbyer", "landsbyene", "kommuner", "kommunene", "bygder",
            "guvernør", "guvernøren", "statsforvalteren", "fylkesordføreren",
        ],
        part_links: &["i", "på"],
        offices: &["guvernør", "guvernøren", "fylkesordfører", "fylkesordføreren"],
        parts_of_cities: &[
            "flyplass", "flyplassen", "lufthavn", "ordfører", "ordføreren", "gater", "gatene",
            "forsteder", "sentralstasjon", "bykjerne", "havn", "havna",
        ],
        downtown: &[],
        divisions: &[
            "provinsene", "provinser", "regionene", "delstatene", "fylkene", "fylker", "oblastene",
        ],
    },
};
