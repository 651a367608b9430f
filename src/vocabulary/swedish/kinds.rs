//! Words for kinds of places, and words that link two of them.

use crate::vocabulary::{KindNouns, KindWords, LinkWords, NOTHING, NamedKinds, SenseWords};

#[rustfmt::skip]
pub(super) const KINDS: KindWords = KindWords {
    opening: NamedKinds {
        water: &["Lake"],
        landform: &["Mount", "Kap"],
        division: &[],
        district: &[],
        facility: &[],
    },
    closing: NamedKinds {
        water: &[
            "älv", "älven", "å", "sjö", "sjön", "hav", "havet", "viken", "golfen", "sund", "sundet",
            "kanal", "kanalen", "bukt", "bukten", "oceanen", "ishavet", "floden", "fjord",
            "fjorden", "träsk", "damm",
        ],
        landform: &[
            "ö", "öar", "öarna", "halvö", "halvön", "berg", "bergen", "berget", "fjäll", "fjällen",
            "fjället", "dal", "dalen", "öken", "öknen", "skärgård", "skärgården", "högland",
            "höglandet", "slätten", "udde", "udden",
        ],
        division: &["län", "läns", "fylke", "oblast", "provins"],
        district: &["kommun", "kommuns", "kommune", "socken", "distrikt"],
        facility: &["flygplats", "flygplatsen"],
    },
    doubtful_opening: NOTHING,
    after: KindNouns {
        division: &["län", "läns", "fylke", "fylkes", "oblast", "provins"],
        region: &["region"],
        district: &["kommun", "kommuns", "kommune", "distrikt", "socken", "härad"],
        settlement: &["stad", "stads", "tätort", "centrum", "centralstation", "city"],
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
            "borgmästaren", "borgmästare", "invånarna", "boende", "utkanten", "utkanterna",
            "kommunalrådet", "förorterna", "Borgmästaren", "Borgmästare", "Invånarna", "Boende",
            "Utkanten", "Utkanterna", "Kommunalrådet", "Förorterna",
        ],
        island: &[],
        landform: &[],
        water: &[],
        country: &[],
    },
    before: KindNouns {
        division: &[
            "provinsen", "provinsens", "provinserna", "provins", "delstaten", "delstatens",
            "delstaterna", "delstat", "länet", "oblasten", "oblast", "guvernementet", "kantonen",
            "kanton", "prefekturen", "prefektur", "fylket", "förbundslandet", "voivodskapet",
            "Provinsen", "Provinsens", "Provinserna", "Provins", "Delstaten", "Delstatens",
            "Delstaterna", "Delstat", "Länet", "Oblasten", "Oblast", "Guvernementet", "Kantonen",
            "Kanton", "Prefekturen", "Prefektur", "Fylket", "Förbundslandet", "Voivodskapet",
        ],
        region: &[
            "regionen", "regionens", "regionerna", "landskapet", "Regionen", "Regionens",
            "Regionerna", "Landskapet",
        ],
        district: &[
            "kommunen", "kommunens", "kommunerna", "distriktet", "distriktets", "distrikten",
            "departementet", "grevskapet", "länsdelen", "Kommunen", "Kommunens", "Kommunerna",
            "Distriktet", "Distriktets", "Distrikten", "Departementet", "Grevskapet", "Länsdelen",
        ],
        settlement: &[
            "staden", "stadens", "städerna", "stad", "huvudstaden", "huvudstadens", "huvudstad",
            "storstaden", "småstaden", "hamnstaden", "kuststaden", "gränsstaden",
            "universitetsstaden", "gruvstaden", "industristaden", "miljonstaden",
            "regionhuvudstaden", "provinshuvudstaden", "byn", "byns", "byarna", "by", "bergsbyn",
            "orten", "ortens", "orterna", "tätorten", "samhället", "bruksorten", "fiskeläget",
            "semesterorten", "badorten", "förorten", "stadsdelen", "Staden", "Stadens", "Städerna",
            "Stad", "Huvudstaden", "Huvudstadens", "Huvudstad", "Storstaden", "Småstaden",
            "Hamnstaden", "Kuststaden", "Gränsstaden", "Universitetsstaden", "Gruvstaden",
            "Industristaden", "Miljonstaden", "Regionhuvudstaden", "Provinshuvudstaden", "Byn",
            "Byns", "Byarna", "By", "Bergsbyn", "Orten", "Ortens", "Orterna", "Tätorten",
            "Samhället", "Bruksorten", "Fiskeläget", "Semesterorten", "Badorten", "Förorten",
            "Stadsdelen",
        ],
        island: &[
            "ön", "öns", "öarna", "öarnas", "ögruppen", "semesterön", "turistön", "Ön", "Öns",
            "Öarna", "Öarnas", "Ögruppen", "Semesterön", "Turistön",
        ],
        landform: &[
            "berget", "bergets", "vulkanen", "vulkanens", "halvön", "halvöns", "toppen",
            "bergskedjan", "öknen", "udden", "glaciären", "Berget", "Bergets", "Vulkanen",
            "Vulkanens", "Halvön", "Halvöns", "Toppen", "Bergskedjan", "Öknen", "Udden",
            "Glaciären",
        ],
        water: &[
            "floden", "flodens", "älven", "älvens", "ån", "sjön", "sjöns", "viken", "sundet",
            "golfen", "kanalen", "gränsfloden", "bifloden", "Floden", "Flodens", "Älven", "Älvens",
            "Ån", "Sjön", "Sjöns", "Viken", "Sundet", "Golfen", "Kanalen", "Gränsfloden",
            "Bifloden",
        ],
        country: &[
            "republiken", "kungariket", "landet", "önationen", "öriket", "grannlandet",
            "Republiken", "Kungariket", "Landet", "Önationen", "Öriket", "Grannlandet",
        ],
    },
    apposed: KindNouns {
        division: &["provinsen", "delstaten"],
        region: &["regionen", "landskapet"],
        district: &["kommunen"],
        settlement: &["staden", "huvudstaden"],
        island: &["ön"],
        landform: &["berget"],
        water: &["floden", "sjön", "älven"],
        country: &["landet"],
    },
    articles_of: &[],
    not: "inte",
    after_a_noun: &[
        "", "och", "eller", "men", "är", "var", "har", "hade", "i", "på", "vid", "av", "till",
        "från", "med", "mot", "för", "som", "under", "efter", "där", "när", "blev", "blir", "ska",
        "kan", "utanför", "nära", "inte", "om",
    ],
};

#[rustfmt::skip]
pub(super) const LINKS: LinkWords = LinkWords {
    joints: &[
        "och", "eller", "samt", ", och", "och i", "och på", "och från", "och till", "respektive",
        "samt i", "och utanför",
    ],
    beside: &["nära", "utanför", "vid", "kring", "runt", "intill", "invid"],
    directions: &[
        "norr", "söder", "öster", "väster", "nordost", "nordväst", "sydost", "sydväst", "nordöst",
        "sydöst", "norrut", "söderut",
    ],
    of: &["om", "av", "från"],
    the: &[],
    within: &["i", "på", "inom"],
    in_words: &["i", "på"],
    appositions: &["en", "ett", "den", "det"],
    parts: &[
        "stadsdelen", "stadsdel", "förorten", "förort", "bostadsområdet", "kvarteret", "området",
    ],
    genitives: &[],
    capitals: &["huvudstad", "huvudstaden", "huvudstadens", "residensstad", "residensstaden"],
    linking: &[
        "i", "på", "inom", "vid", "nära", "utanför", "av", "den", "det", "de", "en", "ett", "som",
        "ligger", "norr", "söder", "öster", "väster", "nordost", "nordväst", "sydost", "sydväst",
        "om", "norra", "södra", "östra", "västra", "nordöstra", "nordvästra", "sydöstra",
        "sydvästra", "centrala", "mellersta", "inre", "staden", "stad", "huvudstad", "huvudstaden",
        "hamnstaden", "kuststaden", "gränsstaden", "byn", "by", "orten", "ort", "samhället",
        "tätorten", "kommun", "kommunen", "provinsen", "provins", "delstaten", "delstat",
        "regionen", "region", "distriktet", "länet", "landskapet", "ön", "öarna", "halvön",
        "förorten", "förort", "stadsdelen", "stadsdel", "största", "näst", "tredje", "delen", "del",
        "delar", "utkanten", "gränsen", "kusten", "kust", "republiken", "ryska", "amerikanska",
        "svenska", "finska", "tyska", "kinesiska", "grannlandet",
    ],
    generics: &[],
    senses: SenseWords {
        across: &["hela"],
        parts_of_divisions: &[
            "städer", "städerna", "byar", "byarna", "kommuner", "kommunerna", "orter", "guvernör",
            "guvernören", "landshövdingen", "länsstyrelsen",
        ],
        part_links: &["i", "på"],
        offices: &["guvernör", "guvernören", "landshövding", "landshövdingen"],
        parts_of_cities: &[
            "flygplats", "flygplatsen", "borgmästare", "borgmästaren", "gator", "gatorna",
            "förorter", "förorterna", "centralstation", "stadskärna", "tunnelbana", "hamn",
        ],
        downtown: &["centrala"],
        divisions: &[
            "provinserna", "provinser", "regionerna", "delstaterna", "länen", "oblasterna",
        ],
    },
};
